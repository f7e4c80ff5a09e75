// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/draftkeeper.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace occ::ui {

static constexpr int kPauseMs = 200;

static QString textOf(const QWidget* editor)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(editor))
        return line->text();
    const auto* area = qobject_cast<const QPlainTextEdit*>(editor);
    return area ? area->toPlainText() : QString();
}

DraftKeeper::DraftKeeper(const QString& workspace, const QString& place, const QList<QWidget*>& editors,
                         QWidget* form)
    : QObject(form)
    , m_drafts(workspace, place)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &DraftKeeper::save);
    for (QWidget* editor : editors) {
        auto* line = qobject_cast<QLineEdit*>(editor);
        if (line && line->echoMode() != QLineEdit::Normal)
            continue; // A password is kept nowhere in clear.
        if (line)
            connect(line, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
        else if (auto* area = qobject_cast<QPlainTextEdit*>(editor))
            connect(area, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
        else
            continue;
        m_editors << editor;
        m_before.insert(editor->objectName(), textOf(editor));
    }
}

bool DraftKeeper::restore()
{
    const Drafts::Texts kept = m_drafts.load();
    bool any = false;
    for (QWidget* editor : std::as_const(m_editors)) {
        const QString text = kept.value(editor->objectName());
        if (text.isEmpty() || text == textOf(editor))
            continue;
        any = true;
        if (auto* line = qobject_cast<QLineEdit*>(editor))
            line->setText(text);
        else if (auto* area = qobject_cast<QPlainTextEdit*>(editor))
            area->setPlainText(text);
    }
    return any;
}

void DraftKeeper::save()
{
    Drafts::Texts texts;
    bool typed = false;
    for (const QWidget* editor : std::as_const(m_editors)) {
        const QString text = textOf(editor);
        typed = typed || text != m_before.value(editor->objectName());
        texts.insert(editor->objectName(), text);
    }
    if (typed)
        m_drafts.save(texts);
    else
        m_drafts.drop();
}

void DraftKeeper::drop()
{
    m_pause.stop();
    m_drafts.drop();
}

} // namespace occ::ui
