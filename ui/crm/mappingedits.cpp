// SPDX-License-Identifier: GPL-3.0-or-later
// What a person changes on the page of a mapping.
#include "ui/crm/crmwords.h"
#include "ui/crm/mappingform.h"
#include "ui/crm/mappingpage.h"
#include "ui/crm/optionsheet.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace occ::ui {

void MappingPage::edit(const sync::FieldMapping& field)
{
    sync::ObjectMapping* changed = object();
    if (!changed) {
        sync::ObjectMapping made;
        made.kind = kind();
        m_mapping.objects.append(made);
        changed = &m_mapping.objects.last();
    }
    const auto found = std::find_if(changed->fields.begin(), changed->fields.end(),
                                    [&](const sync::FieldMapping& one) { return one.ours == field.ours; });
    const bool isOff = field.direction == sync::Direction::Off;
    const bool isOurs = sync::ourField(kind(), field.ours).has_value();
    if (found == changed->fields.end())
        changed->fields.append(field);
    else if (isOff && (!isOurs || field.theirs.isEmpty()))
        changed->fields.erase(found);
    else
        *found = field;
    showObject();
}

void MappingPage::editObject()
{
    sync::ObjectMapping* changed = object();
    if (m_filling || !changed)
        return;
    changed->enabled = m_enabled->isChecked();
    changed->createHere = m_createHere->isChecked();
    changed->createThere = m_createThere->isChecked();
    showObject();
}

void MappingPage::askList()
{
    const QModelIndex current = m_table->currentRow();
    if (!current.isValid())
        return;
    const MappingRow row = m_model.row(current.row());
    if (row.field.transform == sync::Transform::Owner)
        askOwners(row);
    else
        askOptions(row);
}

/// The stages of all pipelines, as the mapping names them.
static QList<NamedThing> stagesOf(const sync::RemoteBook& book, bool withPipeline)
{
    QList<NamedThing> stages;
    for (const sync::RemotePipeline& pipeline : book.pipelines) {
        for (const sync::RemoteStage& stage : pipeline.stages) {
            const QString words =
                book.pipelines.size() > 1 ? pipeline.label + u": "_s + stage.label : stage.label;
            const bool full = withPipeline && !pipeline.id.isEmpty();
            stages.append({full ? pipeline.id + u'/' + stage.id : stage.id, words});
        }
    }
    return stages;
}

void MappingPage::askOptions(const MappingRow& row)
{
    OptionQuestion question;
    question.title = tr("%1: what stands for what").arg(row.own.label);
    question.note =
        tr("Ours on the left, %1’s on the right. What stands for nothing is not sent.").arg(crm());
    for (const QString& option : row.own.options)
        question.ours.append({option, option});
    if (row.field.transform == sync::Transform::Stage) {
        question.theirs = stagesOf(m_book, row.field.theirs.size() > 1);
    } else if (const auto* field = m_book.field(kind(), row.field.theirs.value(0))) {
        for (const sync::FieldOption& option : field->options)
            question.theirs.append({option.value, option.label.isEmpty() ? option.value : option.label});
    }
    question.now = row.field.options;
    question.withFallback = true;
    question.fallback = row.field.fallback;
    openOptionSheet(shell(), question,
                    [self = QPointer(this), field = row.field](const QMap<QString, QString>& options,
                                                               const QString& fallback) {
                        if (!self)
                            return;
                        sync::FieldMapping changed = field;
                        changed.options = options;
                        changed.fallback = fallback;
                        self->edit(changed);
                    });
}

void MappingPage::askOwners(const MappingRow& row)
{
    desk()
        .read([](Workspace& workspace) { return workspace.people().list(); })
        .then(this, [this, title = row.own.label](const Result<QList<Person>>& people) {
            if (!people) {
                shell().fail(people.error());
                return;
            }
            OptionQuestion question;
            question.title = tr("%1: who is who").arg(title);
            question.note = tr("People with the same e-mail on both sides need no entry.");
            for (const Person& person : *people) {
                if (person.active)
                    question.ours.append({person.email, person.name});
            }
            for (const sync::RemoteOwner& owner : std::as_const(m_book.owners))
                question.theirs.append({owner.id, owner.name.isEmpty() ? owner.email : owner.name});
            question.now = m_mapping.owners;
            openOptionSheet(shell(), question,
                            [self = QPointer(this)](const QMap<QString, QString>& owners, const QString&) {
                                if (!self)
                                    return;
                                self->m_mapping.owners = owners;
                                self->showObject();
                            });
        });
}

void MappingPage::takeShipped()
{
    desk()
        .read([connector = m_shown.connector](Workspace& workspace) -> Result<sync::Mapping> {
            const auto library = workspace.playbooks().library();
            if (!library)
                return Failure(library.error());
            return sync::shippedMapping(**library, connector);
        })
        .then(this, [this](const Result<sync::Mapping>& shipped) {
            if (!shipped) {
                shell().fail(shipped.error());
                return;
            }
            m_mapping = m_book.fields.isEmpty() ? *shipped : sync::completed(*shipped, m_book);
            showObject();
        });
}

void MappingPage::save()
{
    if (!m_save->isEnabled())
        return;
    const auto blocking = std::find_if(m_findings.cbegin(), m_findings.cend(), [](const sync::Finding& one) {
        return one.weight == sync::Finding::Weight::Blocks;
    });
    if (blocking != m_findings.cend()) {
        const QString ours = blocking->ours;
        m_message->say(Tone::Red, tr("It cannot be saved like this"), blocking->text + u' ' + blocking->cure);
        m_kinds->setCurrent(sync::toText(blocking->kind)); // The findings may be others after this.
        showObject();
        for (int row = 0; row < m_model.rowCount(); ++row) {
            if (m_model.row(row).own.name == ours)
                m_table->goTo(row);
        }
        return;
    }
    m_save->setEnabled(false);
    desk()
        .write([name = m_connection, mapping = m_mapping](Workspace& workspace) {
            return workspace.sync().setMapping(name, mapping);
        })
        .then(this, [this, saved = m_mapping](const Status& status) {
            if (!status) {
                m_message->say(Tone::Red, tr("It cannot be saved like this"),
                               status.error().message + u' ' + status.error().hint);
                showState();
                return;
            }
            m_message->hide();
            m_stored = saved;
            showState();
        });
}

} // namespace occ::ui
