// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field.h"

#include "core/base/result.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

Field::Field(const QString& id, const QString& label, QWidget* editor, QWidget* parent)
    : QWidget(parent)
    , m_id(id)
    , m_editor(editor)
    , m_hint(new TextLabel({}, Type::Label, true, this))
    , m_error(new TextLabel({}, Type::Label, false, this))
{
    setObjectName(u"field."_s + id);
    auto* name = new TextLabel(label, Type::Label, true, this);
    name->setTextInteractionFlags(Qt::NoTextInteraction);
    name->setBuddy(editor);
    if (editor->objectName().isEmpty())
        editor->setObjectName(id);
    editor->setAccessibleName(label);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalf);
    column->addWidget(name);
    column->addWidget(editor);
    column->addWidget(m_hint);
    column->addWidget(m_error);
    m_error->setObjectName(u"field."_s + id + u".error"_s);
    m_error->setTone(Tone::Red);
    m_hint->hide();
    m_error->hide();
}

void Field::setError(const QString& text)
{
    m_error->setText(text);
    m_error->setVisible(!text.isEmpty());
    m_editor->setProperty("invalid", !text.isEmpty());
    m_editor->setAccessibleDescription(text);
    m_editor->update();
}

QString Field::error() const
{
    return m_error->text();
}

void Field::setHint(const QString& hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

bool showAtField(const QList<Field*>& fields, const Error& error, const QString& prefix)
{
    const QString meant = prefix + error.field;
    for (Field* field : fields) {
        if (field->id() != meant)
            continue;
        field->setError(error.hint.isEmpty() ? error.message : error.message + u' ' + error.hint);
        field->editor()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void clearErrors(const QList<Field*>& fields)
{
    for (Field* field : fields)
        field->setError({});
}

} // namespace occ::ui
