// SPDX-License-Identifier: GPL-3.0-or-later
// Who rings behind the names of a call flow.
#include "core/telephony/dialling.h"
#include "ui/callflow/flowdocument.h"
#include "ui/callflow/flowwords.h"
#include "ui/callflow/stepform.h"
#include "ui/widgets/field.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace occ::ui {

void StepForm::addNumbers()
{
    const QStringList names = callflow::namesRung(m_document.flow());
    for (const QString& name : names)
        addNumberOf(name);
}

void StepForm::addNumberOf(const QString& name)
{
    auto* editor = new QLineEdit;
    editor->setPlaceholderText(u"+12085550123"_s);
    addField(u"numbers."_s + name, tr("Number of “%1”").arg(targetWords(name)), editor);
    Field* shown = m_fields.last();
    connect(editor, &QLineEdit::editingFinished, this, [this, editor, shown, name] {
        const QString typed = editor->text().trimmed();
        const auto number = callflow::isAddress(typed) ? Result<QString>(typed) : toE164(typed);
        if (!typed.isEmpty() && !number) {
            shown->setError(number.error().message);
            return;
        }
        shown->setError({});
        if (number)
            editor->setText(*number);
        const QString wanted = typed.isEmpty() ? QString() : *number;
        if (wanted == m_document.flow().numbers.value(name))
            return;
        m_document.edit(tr("Change who rings"), [&](callflow::CallFlow& flow) {
            if (wanted.isEmpty())
                flow.numbers.remove(name);
            else
                flow.numbers.insert(name, wanted);
        });
    });
    m_loaders << [this, editor, shown, name](const Step&) {
        if (editor->hasFocus() && editor->isModified())
            return;
        const QString number = m_document.flow().numbers.value(name);
        if (editor->text() != number)
            editor->setText(number);
        shown->setError({});
        shown->setHint(number.isEmpty() ? tr("Nobody rings there until it has a number.") : QString());
    };
}

} // namespace occ::ui
