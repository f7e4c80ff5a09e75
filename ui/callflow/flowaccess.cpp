// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callflow/flowaccess.h"

#include "ui/callflow/callflowview.h"
#include "ui/callflow/flowdocument.h"
#include "ui/callflow/flowwords.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace occ::ui {

namespace {

/// The view's children by number: each box in reading order, followed by its ways out.
QList<std::pair<int, int>> childrenOf(const CallFlowView& view)
{
    QList<std::pair<int, int>> all;
    for (const int box : view.drawing().readingOrder()) {
        all.append({box, -1});
        for (int port = 0; port < view.drawing().boxes().at(box).ports.size(); ++port)
            all.append({box, port});
    }
    return all;
}

/// A box (port -1) or one of its ways out.
class FlowPart final : public QAccessibleInterface
{
public:
    FlowPart(CallFlowView* view, int box, int port)
        : m_view(view)
        , m_box(box)
        , m_port(port)
    {}

    bool isValid() const override
    {
        return m_view && m_box < m_view->drawing().boxes().size() &&
               m_port < int(m_view->drawing().boxes().at(m_box).ports.size());
    }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }

    QString text(QAccessible::Text what) const override
    {
        if (!isValid())
            return {};
        const FlowBox& box = m_view->drawing().boxes().at(m_box);
        if (what == QAccessible::Name)
            return m_port < 0 ? box.title : portWords(m_view->drawing(), m_box, m_port);
        if (what == QAccessible::Value)
            return m_port < 0 ? boxWords(box) : box.ports.at(m_port).target;
        if (what == QAccessible::Description)
            return m_port < 0 ? boxWords(box) : CallFlowView::tr("Way out of “%1”").arg(box.title);
        return {};
    }
    void setText(QAccessible::Text what, const QString& text) override
    {
        if (isValid() && what == QAccessible::Name && m_port < 0)
            m_view->document().renameStep(m_view->drawing().boxes().at(m_box).key, text);
    }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const FlowBox& box = m_view->drawing().boxes().at(m_box);
        QRect place = m_view->placeOf(box.key);
        if (m_port >= 0) {
            const QPoint at = m_view->placeOf(box.key, box.ports.at(m_port).exit);
            place = QRect(at.x() - 10, at.y() - 10, 20, 20);
        }
        return place.translated(m_view->mapToGlobal(QPoint()));
    }
    QAccessible::Role role() const override { return m_port < 0 ? QAccessible::ListItem : QAccessible::Link; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        if (isValid()) {
            state.selected = m_view->selectedBox() == m_box && m_view->selectedPort() == m_port;
            state.focused = state.selected && m_view->hasFocus();
            state.invalid = m_port < 0 && m_view->drawing().boxes().at(m_box).finding == Tone::Red;
        }
        return state;
    }

private:
    QPointer<CallFlowView> m_view;
    int m_box;
    int m_port;
};

/// The canvas as a list of steps and their ways out.
class FlowAccess final : public QAccessibleWidget
{
public:
    explicit FlowAccess(CallFlowView* view)
        : QAccessibleWidget(view, QAccessible::List)
        , m_view(view)
    {}
    ~FlowAccess() override { forget(); }
    Q_DISABLE_COPY_MOVE(FlowAccess)

    int childCount() const override { return int(childrenOf(*m_view).size()); }
    QAccessibleInterface* child(int index) const override
    {
        const auto parts = childrenOf(*m_view);
        if (index < 0 || index >= parts.size())
            return nullptr;
        const auto key = parts.at(index);
        const auto known = m_ids.constFind(key);
        if (known != m_ids.constEnd())
            return QAccessible::accessibleInterface(*known);
        auto* part = new FlowPart(m_view, key.first, key.second);
        m_ids.insert(key, QAccessible::registerAccessibleInterface(part));
        return part;
    }
    int indexOfChild(const QAccessibleInterface* wanted) const override
    {
        const auto parts = childrenOf(*m_view);
        for (int i = 0; i < parts.size(); ++i) {
            const auto known = m_ids.constFind(parts.at(i));
            if (known != m_ids.constEnd() && QAccessible::accessibleInterface(*known) == wanted)
                return i;
        }
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        const int count = childCount();
        for (int i = count - 1; i >= 0; --i) {
            QAccessibleInterface* part = child(i);
            if (part && part->rect().contains(x, y))
                return part;
        }
        return nullptr;
    }
    QAccessibleInterface* focusChild() const override
    {
        return m_view->hasFocus() ? child(indexOf(m_view->selectedBox(), m_view->selectedPort())) : nullptr;
    }

    [[nodiscard]] int indexOf(int box, int port) const
    {
        return int(childrenOf(*m_view).indexOf(std::pair(box, port)));
    }
    void forget()
    {
        for (const QAccessible::Id id : std::as_const(m_ids))
            QAccessible::deleteAccessibleInterface(id);
        m_ids.clear();
    }

private:
    CallFlowView* m_view;
    mutable QMap<std::pair<int, int>, QAccessible::Id> m_ids;
};

QAccessibleInterface* makeAccess(const QString&, QObject* object)
{
    auto* view = qobject_cast<CallFlowView*>(object);
    return view ? new FlowAccess(view) : nullptr;
}

FlowAccess* accessOf(CallFlowView* view)
{
    return QAccessible::isActive() ? dynamic_cast<FlowAccess*>(QAccessible::queryAccessibleInterface(view))
                                   : nullptr;
}

} // namespace

void makeFlowsAccessible()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccess);
        return true;
    }();
    Q_UNUSED(installed)
}

void forgetFlowChildren(CallFlowView* view)
{
    if (FlowAccess* access = accessOf(view))
        access->forget();
}

void tellFlowFocus(CallFlowView* view, int box, int port)
{
    FlowAccess* access = accessOf(view);
    if (!access || !view->hasFocus())
        return;
    QAccessibleEvent event(view, QAccessible::Focus);
    event.setChild(access->indexOf(box, port));
    QAccessible::updateAccessibility(&event);
}

} // namespace occ::ui
