// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/automation/clientchoice.h"
#include "ui/automation/lettertext.h"
#include "ui/automation/messagepage.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/tableview.h"

#include <QLineEdit>
#include <QPlainTextEdit>

/// What happens to a text while somebody types it.
namespace occ::ui {

using namespace Qt::StringLiterals;
using automation::StoredMessage;

StoredMessage MessagePage::typed() const
{
    StoredMessage message = m_edit;
    message.subject = m_subject->text();
    message.body = m_body->toPlainText();
    return message;
}

StoredMessage MessagePage::whole() const
{
    if (m_language.isEmpty())
        return typed();
    StoredMessage message = m_edit;
    const messaging::MessageTemplate before = m_edit.in(m_language);
    if (m_subject->text() != before.subject || m_body->toPlainText() != before.body) {
        message.translations.insert(
            m_language, QJsonObject{{u"subject"_s, m_subject->text()}, {u"body"_s, m_body->toPlainText()}});
    }
    return message;
}

bool MessagePage::isEdited() const
{
    if (m_original.id.isEmpty())
        return false;
    const StoredMessage now = whole();
    return now.subject != m_original.subject || now.body != m_original.body ||
           now.translations != m_original.translations;
}

void MessagePage::showLanguage()
{
    m_filling = true;
    const messaging::MessageTemplate text = m_edit.in(m_language);
    m_subject->setText(text.subject);
    if (m_body->toPlainText() != text.body)
        m_body->setPlainText(text.body);
    m_filling = false;
    m_bodyField->setHint(!m_language.isEmpty() && !m_edit.translations.contains(m_language)
                             ? tr("Not translated yet: the original goes out.")
                             : QString());
    showState();
    ask();
}

void MessagePage::edited()
{
    if (m_filling)
        return;
    showState();
    m_typedTimer.start();
}

void MessagePage::showState()
{
    const bool changed = isEdited();
    m_over->setEnabled(changed);
    m_save->setEnabled(changed);
    m_test->setEnabled(!changed && m_client->onboarding().has_value());
    m_test->setToolTip(changed ? tr("Save it first: the test shows what is saved.") : QString());
    m_state->setVisible(changed);
    m_state->setPill({tr("Not saved"), Tone::Amber, paint::Mark::Diamond});
    m_header->setNote(m_original.id.isEmpty() ? QString() : tr("version %1").arg(m_original.version));
}

void MessagePage::showPreview(const LetterPreview& preview)
{
    QStringList faults;
    for (const Error& fault : preview.faults)
        faults << (fault.hint.isEmpty() ? fault.message : fault.message + u' ' + fault.hint);
    m_bodyField->setError(faults.join(u'\n'));
    m_previewSubject->setText(preview.subject);
    m_previewSubject->setVisible(!preview.subject.isEmpty());
    if (!preview.faults.isEmpty())
        return; // The last good text stays in sight while one types.
    m_previewBody->setText(preview.body);
}

Result<MessagePage::Values> MessagePage::readValues(Workspace& workspace, const StoredMessage& message,
                                                    const QStringList& names,
                                                    std::optional<qint64> onboarding)
{
    const auto used = messaging::namesUsed({message.id, message.subject, message.body});
    Values values;
    for (const QString& name : names) {
        Value value{name, used && used->contains(name), {}};
        if (onboarding) {
            StoredMessage probe = message;
            probe.subject = u"-"_s;
            probe.body = u"{{"_s + name + u"}}"_s;
            const auto shown = workspace.automations().previewText(probe, *onboarding);
            if (!shown)
                return Failure(shown.error());
            if (shown->faults.isEmpty())
                value.text = shown->body.trimmed();
        }
        values.append(value);
    }
    return values;
}

void MessagePage::showValues(const Values& values)
{
    CellsModel::Table table;
    table.headers = {tr("Name"), tr("Gives")};
    for (const Value& value : values) {
        Cell name;
        name.text = value.name;
        name.strong = value.used;
        Cell gives;
        gives.text = value.text   ? *value.text
                     : value.used ? tr("nothing here: fill it in")
                                  : tr("nothing here");
        gives.muted = !value.used;
        gives.tone = value.used && !value.text && m_client->onboarding() ? Tone::Red : Tone::Neutral;
        table.rows.append({name, gives});
    }
    m_valueModel.setTable(table);
    m_valueTable->setColumnWidths({-4, -5});
}

void MessagePage::insertName()
{
    const QModelIndex index = m_valueTable->currentIndex();
    if (!index.isValid())
        return;
    m_body->insertPlainText(u"{{"_s + index.siblingAtColumn(0).data().toString() + u"}}"_s);
    m_body->setFocus();
}

void MessagePage::save()
{
    if (!isEdited())
        return;
    const StoredMessage wanted = whole();
    desk()
        .write([wanted](Workspace& workspace) { return workspace.automations().storeMessage(wanted); })
        .then(this, [this, wanted](const Status& status) {
            if (status) {
                draft().drop();
                m_edit = wanted;
                m_original = wanted;
                m_messages.refresh();
                return;
            }
            m_bodyField->setError(status.error().message + u' ' + status.error().hint);
            m_body->setFocus();
        });
}

void MessagePage::startOver()
{
    m_edit = m_original;
    draft().drop();
    showLanguage();
}

Drafts MessagePage::draft() const
{
    return Drafts(desk().info().address, u"message "_s + m_original.id);
}

void MessagePage::keepDraft()
{
    if (m_original.id.isEmpty())
        return;
    const StoredMessage now = whole();
    if (now.subject == m_original.subject && now.body == m_original.body)
        draft().drop();
    else
        draft().save({{u"subject"_s, now.subject}, {u"body"_s, now.body}});
}

} // namespace occ::ui
