// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callflow/flowdocument.h"

#include "ui/style/tokens.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kUndoLimit = 500;

/// One edit as the flow before and after it; lists are shared, so that costs little.
class FlowEdit final : public QUndoCommand
{
public:
    FlowEdit(FlowDocument& document, const QString& what, callflow::CallFlow after, QString mergeAs)
        : QUndoCommand(what)
        , m_document(document)
        , m_before(document.m_flow)
        , m_after(std::move(after))
        , m_step(document.m_step)
        , m_mergeAs(std::move(mergeAs))
    {}

    int id() const override { return m_mergeAs.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = static_cast<const FlowEdit*>(other);
        if (next->m_mergeAs != m_mergeAs)
            return false;
        m_after = next->m_after;
        return true;
    }
    void undo() override { m_document.apply(m_before, m_step); }
    void redo() override { m_document.apply(m_after, m_document.m_step); }

private:
    FlowDocument& m_document;
    callflow::CallFlow m_before;
    callflow::CallFlow m_after;
    QString m_step; ///< Selected before.
    QString m_mergeAs;
};

FlowDocument::FlowDocument(QObject* parent)
    : QObject(parent)
{
    m_history.setUndoLimit(kUndoLimit);
    m_judge.setSingleShot(true);
    m_judge.setInterval(0);
    connect(&m_judge, &QTimer::timeout, this, &FlowDocument::judge);
}

void FlowDocument::load(const callflow::CallFlow& flow)
{
    m_history.clear();
    m_flow = m_saved = flow;
    m_step = m_flow.find(m_step) ? m_step : m_flow.find(flow.start) ? flow.start : QString();
    m_port.clear();
    judge();
    Q_EMIT changed();
    Q_EMIT selectionChanged();
}

void FlowDocument::markSaved(const callflow::CallFlow& flow)
{
    m_saved = flow;
    Q_EMIT changed();
}

void FlowDocument::setContext(const callflow::CheckContext& context)
{
    m_context = context;
    judge();
}

void FlowDocument::select(const QString& step, const QString& port)
{
    if (m_step == step && m_port == port)
        return;
    m_step = step;
    m_port = port;
    Q_EMIT selectionChanged();
}

void FlowDocument::apply(const callflow::CallFlow& flow, const QString& step)
{
    m_flow = flow;
    const callflow::Step* stood = m_flow.find(m_step);
    const QString before = m_step + u'/' + m_port;
    if (!stood && !m_step.isEmpty()) { // Else the flow itself is looked at.
        m_step = m_flow.find(step) ? step : m_flow.find(m_flow.start) ? m_flow.start : QString();
        m_port.clear();
    } else if (stood && !m_port.isEmpty()) {
        const QList<callflow::Exit> exits = callflow::exits(*stood);
        if (std::none_of(exits.cbegin(), exits.cend(),
                         [this](const callflow::Exit& exit) { return exit.port == m_port; }))
            m_port.clear();
    }
    m_judge.start();
    Q_EMIT changed();
    if (before != m_step + u'/' + m_port)
        Q_EMIT selectionChanged();
}

void FlowDocument::judge()
{
    m_judge.stop();
    const QList<callflow::Finding> findings =
        m_flow.steps.isEmpty() ? QList<callflow::Finding>() : callflow::check(m_flow, m_context);
    if (findings == m_findings)
        return;
    m_findings = findings;
    Q_EMIT findingsChanged();
}

void FlowDocument::edit(const QString& what, const std::function<void(callflow::CallFlow&)>& change,
                        const QString& mergeAs)
{
    callflow::CallFlow after = m_flow;
    change(after);
    if (after != m_flow)
        m_history.push(new FlowEdit(*this, what, std::move(after), mergeAs));
}

QString FlowDocument::addStep(callflow::StepType type, const QString& after, const QString& port,
                              std::optional<QPointF> at)
{
    if (m_flow.steps.size() >= callflow::kMostSteps)
        return {};
    const QString key = callflow::freeKey(m_flow, callflow::words(type));
    edit(tr("Add “%1”").arg(callflow::words(type)), [&](callflow::CallFlow& flow) {
        callflow::Step added = callflow::makeStep(type, key);
        added.position = at;
        callflow::Step* before = flow.find(after);
        qsizetype place = flow.steps.size();
        if (before) {
            place = before - flow.steps.constData() + 1;
            for (const callflow::Exit& exit : callflow::exits(*before)) {
                if (exit.port != port)
                    continue;
                for (const callflow::Exit& on : callflow::exits(added)) {
                    if (on.port == u"next" || on.port == u"open" || on.port == u"fallback") {
                        callflow::setExit(added, on.port, exit.target);
                        break;
                    }
                }
                callflow::setExit(*before, port, key);
                break;
            }
        }
        flow.steps.insert(place, added);
        if (flow.steps.size() == 1 || flow.start.isEmpty())
            flow.start = key;
    });
    select(key);
    return key;
}

void FlowDocument::removeStep(const QString& key)
{
    const callflow::Step* step = m_flow.find(key);
    if (!step)
        return;
    const QList<callflow::Exit> ways = callflow::exits(*step);
    const QString on = ways.size() == 1 && ways.first().target != key ? ways.first().target : QString();
    edit(tr("Delete “%1”").arg(step->title), [&](callflow::CallFlow& flow) {
        for (callflow::Step& other : flow.steps) {
            for (const callflow::Exit& exit : callflow::exits(other)) {
                if (exit.target == key)
                    callflow::setExit(other, exit.port, on);
            }
        }
        const bool first = flow.start == key;
        callflow::removeStep(flow, key);
        if (first)
            flow.start = on;
    });
    if (m_flow.find(on))
        select(on);
}

void FlowDocument::connectStep(const QString& from, const QString& port, const QString& to)
{
    edit(to.isEmpty() ? tr("Disconnect") : tr("Connect"), [&](callflow::CallFlow& flow) {
        if (callflow::Step* step = flow.find(from))
            callflow::setExit(*step, port, to);
    });
}

void FlowDocument::moveStep(const QString& key, const QPointF& to)
{
    const QPointF place(std::round(to.x() / kUnit) * kUnit, std::round(to.y() / kUnit) * kUnit);
    edit(tr("Move a step"), [&](callflow::CallFlow& flow) {
        if (callflow::Step* step = flow.find(key))
            step->position = place;
    });
}

void FlowDocument::renameStep(const QString& key, const QString& title)
{
    edit(tr("Rename to “%1”").arg(title), [&](callflow::CallFlow& flow) {
        if (callflow::Step* step = flow.find(key))
            step->title = title;
    });
}

void FlowDocument::setStart(const QString& key)
{
    edit(tr("Begin here"), [&](callflow::CallFlow& flow) { flow.start = key; });
}

void FlowDocument::tidy()
{
    edit(tr("Tidy up"), [](callflow::CallFlow& flow) {
        for (callflow::Step& step : flow.steps)
            step.position.reset();
    });
}

void FlowDocument::replace(const QString& what, const callflow::CallFlow& flow)
{
    edit(what, [&](callflow::CallFlow& own) {
        const QString id = own.id;
        own = flow;
        if (!id.isEmpty())
            own.id = id;
    });
}

} // namespace occ::ui
