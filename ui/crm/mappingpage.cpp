// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/crm/mappingpage.h"

#include "ui/crm/crmwords.h"
#include "ui/crm/mappingform.h"
#include "ui/crm/mappingwords.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/splitter.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace occ::ui {

MappingPage::MappingPage(Shell& shell)
    : Page(shell)
    , m_read(
          shell.desk(), this,
          [this] {
              return [connection = m_connection](Workspace& workspace) { return ask(workspace, connection); };
          },
          [this](const Kept& kept) { show(kept); }, [this](const Error& error) { this->shell().fail(error); })
    , m_task(shell.desk(), this)
    , m_header(new PageHeader(tr("Mapping"), this))
{
    layOut();
    connectParts();
}

Result<MappingPage::Kept> MappingPage::ask(Workspace& workspace, const QString& connection)
{
    const auto status = workspace.sync().status(connection);
    if (!status)
        return Failure(status.error());
    auto mapping = workspace.sync().mapping(connection);
    if (!mapping)
        return Failure(mapping.error());
    return Kept{status->connection, std::move(*mapping)};
}

void MappingPage::layOut()
{
    auto* column = pageColumn(this);
    m_kinds = new ChipBar(u"mapping.kinds"_s, tr("Which records"), this);
    for (const sync::Kind kind : sync::mirroredKinds())
        m_kinds->addChip(sync::toText(kind), crmKindsWords(kind));
    m_kinds->setCurrent(sync::toText(sync::Kind::Company));
    m_header->addAfterTitle(m_kinds);
    auto* shipped = new Button(tr("As shipped"), u"mapping.shipped"_s, Button::Look::Plain, this);
    shipped->setToolTip(tr("Begins anew with the mapping that comes with the program; saved when you save"));
    m_revert = new Button(tr("Revert"), u"mapping.revert"_s, Button::Look::Plain, this);
    auto* back = new Button(tr("Back"), u"mapping.back"_s, Button::Look::Plain, this);
    m_save = new Button(tr("Save"), u"mapping.save"_s, Button::Look::Primary, this);
    m_save->setKeyHint(tr("Ctrl S"));
    for (Button* button : {shipped, m_revert, back, m_save})
        m_header->addAction(button);
    column->addWidget(m_header);
    m_message = new MessageBar(u"mapping.message"_s, this);
    m_message->hide();
    column->addWidget(m_message);
    column->addWidget(makeObject());
    auto* split = new Splitter(u"mapping.split"_s, Qt::Vertical, this);
    split->addWidget(makeTable());
    auto* card = new Card(nullptr);
    m_form = new MappingForm(card);
    card->column()->addWidget(m_form);
    card->setMinimumHeight(196);
    split->addWidget(card);
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 2);
    split->setHandleWidth(12);
    column->addWidget(split, 1);
    connect(back, &QAbstractButton::clicked, this, [this] { shell().open(QLatin1StringView(kCrmPage)); });
    connect(shipped, &QAbstractButton::clicked, this, &MappingPage::takeShipped);
    connect(m_revert, &QAbstractButton::clicked, this, [this] {
        m_mapping = m_stored;
        m_message->hide();
        showObject();
    });
    connect(m_save, &QAbstractButton::clicked, this, &MappingPage::save);
}

QWidget* MappingPage::makeObject()
{
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalf);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    const auto add = [&](QCheckBox*& box, const QString& name) {
        box = new QCheckBox(part);
        box->setObjectName(name);
        connect(box, &QCheckBox::clicked, this, &MappingPage::editObject);
        row->addWidget(box);
    };
    add(m_enabled, u"mapping.enabled"_s);
    add(m_createHere, u"mapping.createHere"_s);
    add(m_createThere, u"mapping.createThere"_s);
    row->addStretch();
    column->addLayout(row);
    m_objectFindings = new TextLabel({}, Type::Label, true, part);
    m_objectFindings->setObjectName(u"mapping.objectFindings"_s);
    column->addWidget(m_objectFindings);
    return part;
}

QWidget* MappingPage::makeTable()
{
    auto* card = new Card(nullptr, 0);
    card->setMinimumHeight(130);
    m_table = new TableView(u"mapping.table"_s, tr("Fields"), card);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(&m_model);
    m_table->setColumnWidths({-3, 150, -4, 150, 170, 104});
    m_table->setCrampedWidths({-3, 118, -4, 148, 112, 104});
    m_table->setGivingWay({MappingModel::As, MappingModel::Wins}, {MappingModel::Ours, MappingModel::Theirs});
    m_table->restoreColumns();
    card->column()->addWidget(m_table);
    connect(m_table, &TableView::rowChanged, this, &MappingPage::showRow);
    connect(m_table, &QAbstractItemView::activated, this, [this] { m_form->takeFocus(); });
    return card;
}

void MappingPage::connectParts()
{
    connect(m_kinds, &ChipBar::currentChanged, this, &MappingPage::showObject);
    connect(m_form, &MappingForm::edited, this, &MappingPage::edit);
    connect(m_form, &MappingForm::listAsked, this, &MappingPage::askList);
    auto* keep = new QShortcut(QKeySequence(u"Ctrl+S"_s), this);
    keep->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keep, &QShortcut::activated, this, &MappingPage::save);
    connect(&m_task, &CrmTask::checked, this,
            [this](const QList<sync::Finding>&, const sync::RemoteBook& book) {
                if (m_asked == m_connection)
                    showBook(book);
                else
                    lookAtCrm(); // The answer to an older question.
            });
    connect(&m_task, &CrmTask::failed, this, [this](const Error& error) {
        m_trouble = error;
        showTrouble();
    });
    connect(&desk(), &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (isVisible() && changes.touches("sync"_L1))
            m_read.refresh();
    });
}

void MappingPage::open(const QVariant& what)
{
    const auto link = what.value<CrmLink>();
    if (!link.connection.isEmpty() && link.connection != m_connection) {
        m_connection = link.connection;
        m_stored = m_mapping = {};
        m_book = {};
    }
    m_read.refresh();
    lookAtCrm();
}

void MappingPage::reload()
{
    m_read.refresh();
    lookAtCrm();
}

void MappingPage::lookAtCrm()
{
    m_message->hide();
    m_trouble.reset();
    if (m_task.isRunning())
        return;
    m_asked = m_connection;
    m_task.check(m_connection);
}

void MappingPage::takeFocus()
{
    m_table->setFocus();
    m_table->ensureRow();
}

QString MappingPage::crm() const
{
    return crmTitle(m_shown.connector);
}

sync::Kind MappingPage::kind() const
{
    return sync::kindFromText(m_kinds->current()).value_or(sync::Kind::Company);
}

sync::ObjectMapping* MappingPage::object()
{
    const auto found = std::find_if(m_mapping.objects.begin(), m_mapping.objects.end(),
                                    [this](const sync::ObjectMapping& one) { return one.kind == kind(); });
    return found == m_mapping.objects.end() ? nullptr : &*found;
}

void MappingPage::show(const Kept& kept)
{
    if (kept.connection.name != m_connection)
        return; // The answer to an older question.
    const bool changed = isChanged();
    m_shown = kept.connection;
    m_stored = kept.mapping;
    if (!m_book.fields.isEmpty())
        m_stored = sync::completed(m_stored, m_book);
    if (!changed)
        m_mapping = m_stored;
    m_header->setTitle(tr("Mapping with %1").arg(crm()));
    m_model.setCrm(crm());
    m_enabled->setText(tr("Sync these"));
    m_createHere->setText(tr("Make here what only %1 has").arg(crm()));
    m_createThere->setText(tr("Make in %1 what only we have").arg(crm()));
    showObject();
    showTrouble();
}

/// Waits for the connection's name when the CRM was quicker.
void MappingPage::showTrouble()
{
    if (!m_trouble || m_shown.name != m_connection)
        return;
    m_message->say(Tone::Amber, tr("%1’s own list of fields could not be read.").arg(crm()),
                   m_trouble->message + u' ' + m_trouble->hint + u' ' +
                       tr("Names stand as they are kept and are checked with the next round."));
}

void MappingPage::showBook(const sync::RemoteBook& book)
{
    const bool changed = isChanged();
    m_book = book;
    m_stored = sync::completed(m_stored, m_book);
    if (!changed)
        m_mapping = m_stored;
    showObject();
}

QList<MappingRow> MappingPage::rowsOf() const
{
    const sync::Kind kind = this->kind();
    const sync::ObjectMapping* object = m_mapping.object(kind);
    QList<MappingRow> rows;
    int place = 0;
    const auto add = [&](const sync::OurField& own, const sync::FieldMapping* field) {
        MappingRow row;
        row.number = int(kind) * 1000 + place++;
        row.own = own;
        row.field.ours = own.name;
        row.field.direction = sync::Direction::Off;
        if (field)
            row.field = *field;
        row.theirs = row.field.transform == sync::Transform::Parent && field
                         ? tr("its company")
                         : theirsWords(row.field.theirs, kind, m_book);
        std::copy_if(m_findings.begin(), m_findings.end(), std::back_inserter(row.findings),
                     [&](const sync::Finding& one) { return one.kind == kind && one.ours == own.name; });
        rows << row;
    };
    const QList<sync::OurField> ours = sync::ourFields(kind);
    for (const sync::OurField& own : ours)
        add(own, object ? object->field(own.name) : nullptr);
    // What is mapped and not known here stays in sight, so that it can be taken out.
    for (const sync::FieldMapping& field : object ? object->fields : QList<sync::FieldMapping>()) {
        if (!sync::ourField(kind, field.ours)) {
            sync::OurField unknown;
            unknown.name = unknown.label = field.ours;
            add(unknown, &field);
        }
    }
    return rows;
}

void MappingPage::showObject()
{
    if (!m_mapping.object(kind()) && !m_mapping.objects.isEmpty())
        m_kinds->setCurrent(sync::toText(m_mapping.objects.first().kind));
    sync::Capabilities capabilities;
    capabilities.title = crm();
    capabilities.kinds = sync::mirroredKinds();
    m_findings = sync::check(m_mapping, capabilities, m_book);
    m_filling = true;
    const sync::ObjectMapping* shown = object();
    m_enabled->setChecked(shown && shown->enabled);
    m_createHere->setChecked(shown && shown->createHere);
    m_createThere->setChecked(shown && shown->createThere);
    for (QCheckBox* box : {m_createHere, m_createThere})
        box->setEnabled(shown && shown->enabled);
    QStringList words;
    for (const sync::Finding& finding : std::as_const(m_findings)) {
        if (finding.kind == kind() && finding.ours.isEmpty())
            words << finding.text + u' ' + finding.cure;
    }
    m_objectFindings->setText(words.mid(0, 2).join(u'\n'));
    m_objectFindings->setVisible(!words.isEmpty());
    m_model.setRows(rowsOf());
    m_table->ensureRow();
    m_filling = false;
    showRow();
    showState();
}

void MappingPage::showRow()
{
    const QModelIndex current = m_table->currentRow();
    if (m_filling || !current.isValid() || current.row() >= m_model.rowCount())
        return;
    m_form->show(m_model.row(current.row()), kind(), m_book, crm());
}

void MappingPage::showState()
{
    m_save->setEnabled(isChanged());
    m_revert->setEnabled(isChanged());
    for (const sync::Kind kind : sync::mirroredKinds()) {
        const auto open =
            std::count_if(m_findings.cbegin(), m_findings.cend(), [&](const sync::Finding& one) {
                return one.kind == kind && one.weight != sync::Finding::Weight::Advises;
            });
        m_kinds->chip(sync::toText(kind))->setCount(open > 0 ? int(open) : -1);
        // A helpdesk has tickets alone, a CRM none.
        m_kinds->chip(sync::toText(kind))->setVisible(m_mapping.object(kind) != nullptr);
    }
}

} // namespace occ::ui
