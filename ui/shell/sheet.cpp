// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sheet.h"

#include "core/base/result.h"
#include "ui/shell/draftkeeper.h"
#include "ui/shell/page.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kSheetWidth = 460;

Sheet::Sheet(const QString& name, const QString& title, const QString& action, QWidget* parent)
    : QDialog(parent)
    , m_body(new QVBoxLayout)
    , m_note(new TextLabel({}, Type::Body, true, this))
    , m_message(new MessageBar(name + u".message"_s, this))
    , m_action(new Button(action, name + u".submit"_s, Button::Look::Primary, this))
{
    setObjectName(name);
    setWindowTitle(title);
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(12);
    column->addWidget(new TextLabel(title, Type::Section, false, this));
    column->addWidget(m_note);
    column->addWidget(m_message);
    m_body->setSpacing(12);
    column->addLayout(m_body);
    column->addSpacing(kHalf);
    auto* row = new QHBoxLayout;
    auto* cancel = new Button(tr("Cancel"), name + u".cancel"_s, Button::Look::Plain, this);
    m_action->setKeyHint(tr("Ctrl ↵"));
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_action);
    column->addLayout(row);
    column->addStretch();
    m_note->hide();
    setMinimumWidth(kSheetWidth);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_action, &QAbstractButton::clicked, this, &Sheet::submit);
}

Field* Sheet::addField(const QString& id, const QString& label, QWidget* editor)
{
    auto* field = new Field(id, label, editor, this);
    m_body->addWidget(field);
    m_fields.append(field);
    if (m_fields.size() == 1)
        editor->setFocus();
    return field;
}

void Sheet::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void Sheet::showError(const Error& error)
{
    setBusy(false);
    clearErrors(m_fields);
    m_message->hide();
    if (!showAtField(m_fields, error))
        m_message->say(Tone::Red, {},
                       error.hint.isEmpty() ? error.message : error.message + u' ' + error.hint);
    fit();
}

/// As high as what is shown; the hidden parts take no room.
void Sheet::fit()
{
    // Parts that are widgets of their own have not heard yet of what was shown in them: inner ones first.
    QList<QWidget*> parts = findChildren<QWidget*>();
    std::reverse(parts.begin(), parts.end());
    for (const QWidget* part : std::as_const(parts)) {
        if (QLayout* inner = part->layout())
            inner->activate();
    }
    layout()->invalidate();
    layout()->activate();
    const int wide = qMax(width(), kSheetWidth);
    resize(wide, layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(wide) : sizeHint().height());
}

/// What is typed here is kept until it is sent or cancelled, so that a kill of the program does not lose it.
void Sheet::keepDraft()
{
    QString workspace;
    if (auto* shell = dynamic_cast<Shell*>(parentWidget() ? parentWidget()->window() : nullptr))
        workspace = shell->desk().info().address;
    QList<QWidget*> editors;
    for (const Field* field : std::as_const(m_fields))
        editors << field->editor();
    m_draft = new DraftKeeper(workspace, objectName() + u' ' + windowTitle(), editors, this);
    connect(this, &QDialog::finished, m_draft, &DraftKeeper::drop);
    if (m_draft->restore())
        m_message->say(Tone::Neutral, tr("Restored"),
                       tr("This is what was half typed when the program ended."));
}

void Sheet::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    if (!m_draft)
        keepDraft();
    fit();
}

void Sheet::setBusy(bool busy)
{
    m_action->setEnabled(!busy);
}

void Sheet::submit()
{
    clearErrors(m_fields);
    m_message->hide();
    setBusy(true);
    Q_EMIT submitted();
}

void Sheet::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & Qt::ControlModifier || event->modifiers() == Qt::NoModifier ||
                  event->modifiers() == Qt::KeypadModifier)) {
        if (m_action->isEnabled())
            submit();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace occ::ui
