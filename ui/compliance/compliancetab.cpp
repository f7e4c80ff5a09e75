// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/compliancetab.h"

#include "ui/base/relativetime.h"
#include "ui/compliance/controlpanel.h"
#include "ui/compliance/policypanel.h"
#include "ui/onboarding/sheethelp.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textarea.h"

#include <QMenu>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kNamedInBanner = 3; ///< More open controls are counted.

ComplianceTab::ComplianceTab(Shell& shell)
    : PageTab(shell)
    , m_read(
          shell.desk(), this,
          [this] {
              return [client = m_client](Workspace& workspace) -> Result<Data> {
                  auto view = workspace.compliance().ofClient(client);
                  if (!view)
                      return Failure(view.error());
                  auto people = workspace.people().list();
                  if (!people)
                      return Failure(people.error());
                  people->removeIf([](const Person& person) { return !person.active; });
                  return Data{std::move(*view), std::move(*people)};
              };
          },
          [this](const Data& read) { showData(read); },
          [this](const Error& error) { this->shell().fail(error); })
{
    setObjectName(u"compliance"_s);
    layOut();
    makeKeys();
    connect(&desk(), &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (isVisible() && changes.touches("compliance"_L1, m_client))
            m_read.refresh();
    });
}

void ComplianceTab::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_banner = new MessageBar(u"compliance.goLive"_s, this);
    m_banner->hide();
    column->addWidget(m_banner);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(makeList(), 62);
    row->addWidget(makeSide(), 38);
    column->addLayout(row, 1);
}

QWidget* ComplianceTab::makeList()
{
    auto* card = new Card(this, 0);
    auto* head = new QWidget(card);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(15, 8, 11, 8);
    column->setSpacing(kUnit);
    m_header = new SectionHeader(tr("Controls"), head);
    auto* packs = new Chip(tr("Packs"), head);
    packs->setObjectName(u"compliance.packs"_s);
    packs->setMenu([this](QMenu* menu) { fillPacks(menu); });
    m_header->addControl(packs);
    m_progress = new ProgressLine(u"compliance.progress"_s, tr("Mandatory controls met"), head);
    m_which = new ChipBar(u"compliance.which"_s, tr("Which controls"), head);
    m_which->addChip(u"all"_s, tr("All"));
    m_which->addChip(u"open"_s, tr("Open"));
    m_which->addChip(u"review"_s, tr("Review due"));
    m_which->setCurrent(u"all"_s);
    column->addWidget(m_header);
    column->addWidget(m_progress);
    column->addWidget(m_which);
    m_table = new TableView(u"compliance.controls"_s, tr("Controls"), card);
    m_table->setModel(&m_model);
    m_nothing = new TextLabel(tr("Nothing to do here."), Type::Body, true, card);
    m_nothing->setContentsMargins(15, 0, 15, 12);
    card->column()->setSpacing(0);
    card->column()->addWidget(head);
    card->column()->addWidget(m_nothing);
    card->column()->addWidget(m_table, 1);
    connect(m_which, &ChipBar::currentChanged, this, &ComplianceTab::fillTable);
    connect(m_table, &TableView::rowChanged, this, [this] {
        if (!m_filling)
            choose();
    });
    connect(m_table, &QAbstractItemView::activated, this, [this] { begin({}); });
    return card;
}

QWidget* ComplianceTab::makeSide()
{
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(u"compliance.side"_s);
    scroll->setAccessibleName(tr("The control, recording and what the industry asks for"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(320);
    auto* parts = new QWidget;
    auto* column = new QVBoxLayout(parts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_control = new ControlPanel(shell());
    m_policy = new PolicyPanel(shell());
    m_industry = new IndustryPanel;
    for (QWidget* part : std::initializer_list<QWidget*>{m_control, m_policy, m_industry})
        column->addWidget(part);
    column->addStretch();
    scroll->setWidget(parts);
    return scroll;
}

void ComplianceTab::makeKeys()
{
    const auto key = [this](const QString& keys, const QString& state) {
        auto* shortcut = new QShortcut(QKeySequence(keys), m_table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, state] { begin(state); });
    };
    key(u"M"_s, u"met"_s);
    key(u"N"_s, u"not-applicable"_s);
}

void ComplianceTab::present(const QVariant& what)
{
    const qint64 client = what.value<ClientLink>().client;
    if (client != m_client) {
        m_client = client;
        m_current.clear();
        m_banner->hide();
    }
    m_read.refresh();
}

void ComplianceTab::takeFocus()
{
    m_table->setFocus();
    m_table->ensureRow();
}

void ComplianceTab::showData(const Data& read)
{
    if (read.view.clientId != m_client)
        return; // The answer to an older question.
    m_data = read;
    const int mandatory = m_data.view.mandatory();
    const int settled = m_data.view.settled();
    m_header->setNote(tr("%1 of %2 mandatory controls met").arg(settled).arg(mandatory));
    m_progress->setRange(0, qMax(1, mandatory));
    m_progress->setValue(mandatory == 0 ? 1 : settled);
    showBanner();
    fillTable();
    m_policy->show(m_data.view);
    m_industry->show(m_data.view);
}

void ComplianceTab::showBanner()
{
    const QList<ControlRow> open = m_data.view.open();
    if (open.isEmpty()) {
        m_banner->say(Tone::Green, tr("Ready"), tr("No mandatory control is open; go-live may be approved."));
        return;
    }
    QStringList named;
    for (const ControlRow& row : open.mid(0, kNamedInBanner))
        named << row.packTitle + u": "_s + row.control.title;
    QString words = named.join(u"; "_s);
    if (open.size() > kNamedInBanner)
        words = tr("%1; and %n more", nullptr, int(open.size()) - kNamedInBanner).arg(words);
    m_banner->say(Tone::Amber,
                  tr("Go-live is refused until %n mandatory control(s) are met", nullptr, int(open.size())),
                  words + u'.');
}

bool ComplianceTab::isListed(const ControlRow& row) const
{
    const QString which = m_which->current();
    if (which == u"open")
        return row.isOpen();
    return which != u"review" || row.isOverdue(desk().now());
}

static paint::Pill statePill(const ControlRow& row, Instant now)
{
    if (row.isOverdue(now))
        return {ComplianceTab::tr("Review due"), Tone::Amber, paint::Mark::Diamond};
    if (row.isOpen())
        return {controlStateWords(row.state), row.control.mandatory ? Tone::Red : Tone::Neutral,
                paint::Mark::Dot};
    return row.state == u"met" ? paint::Pill{controlStateWords(row.state), Tone::Green, paint::Mark::Check}
                               : paint::Pill{controlStateWords(row.state), Tone::Neutral, paint::Mark::Cross};
}

QList<Cell> ComplianceTab::cellsOf(const ControlRow& row, Instant now, const QTimeZone& zone)
{
    Cell title;
    title.text = row.control.title;
    title.tip = row.control.details;
    Cell must;
    must.text = row.control.mandatory ? tr("yes") : tr("no");
    must.muted = !row.control.mandatory;
    const paint::Pill pill = statePill(row, now);
    Cell state;
    state.text = pill.word;
    state.tone = pill.tone;
    state.mark = pill.mark;
    Cell evidence;
    evidence.text = row.state == u"not-applicable" ? row.reason : row.evidence;
    evidence.text.replace(u'\n', u' ');
    evidence.tip = row.evidence;
    Cell review;
    review.muted = true;
    if (row.nextReviewAt) {
        review.text = dateWords(*row.nextReviewAt, now, zone);
        review.tip = exactWords(*row.nextReviewAt, zone);
    }
    return {title, must, state, evidence, review};
}

void ComplianceTab::addRows(const PackRow& pack, CellsModel::Table& table)
{
    bool first = true;
    for (const ControlRow& row : pack.controls) {
        if (!isListed(row))
            continue;
        if (first) {
            Cell heading;
            heading.text = pack.pack.title;
            heading.strong = true;
            heading.tip =
                pack.byIndustry ? pack.pack.regulation : tr("%1; chosen by hand").arg(pack.pack.regulation);
            Cell count;
            count.text = tr("%1 of %2").arg(pack.settled()).arg(pack.mandatory());
            count.strong = true;
            table.rows.append({heading, count, {}, {}, {}});
            m_listed.append(std::nullopt);
        }
        first = false;
        table.rows.append(cellsOf(row, desk().now(), desk().zone()));
        m_listed.append(row);
    }
}

static QString keyOf(const ControlRow& row)
{
    return row.pack + u'/' + row.control.key;
}

void ComplianceTab::fillTable()
{
    CellsModel::Table table;
    table.headers = {tr("Control"), tr("Mandatory"), tr("State"), tr("Evidence"), tr("Next review")};
    m_listed.clear();
    int open = 0;
    int due = 0;
    int all = 0;
    for (const PackRow& pack : std::as_const(m_data.view.packs)) {
        addRows(pack, table);
        for (const ControlRow& row : pack.controls) {
            ++all;
            open += row.isOpen() ? 1 : 0;
            due += row.isOverdue(desk().now()) ? 1 : 0;
        }
    }
    m_which->chip(u"all"_s)->setCount(all);
    m_which->chip(u"open"_s)->setCount(open);
    m_which->chip(u"review"_s)->setCount(due);
    const bool any = !table.rows.isEmpty();
    m_filling = true;
    m_model.setTable(std::move(table));
    m_table->setColumnWidths({-5, 84, 128, -4, 100});
    m_table->setGivingWay({1, 4}, {0});
    m_nothing->setVisible(!any);
    m_table->setVisible(any);
    int wanted = -1;
    for (int i = 0; i < m_listed.size(); ++i) {
        if (m_listed.at(i) && (wanted < 0 || keyOf(*m_listed.at(i)) == m_current))
            wanted = i;
    }
    if (wanted >= 0)
        m_table->goTo(wanted);
    m_filling = false;
    choose();
}

const ControlRow* ComplianceTab::current() const
{
    const int row = m_table->currentRow().row();
    return row >= 0 && row < m_listed.size() && m_listed.at(row) ? &*m_listed.at(row) : nullptr;
}

void ComplianceTab::choose()
{
    const ControlRow* row = current();
    if (row)
        m_current = keyOf(*row);
    m_control->show(row ? std::optional(*row) : std::nullopt, m_data.people);
}

void ComplianceTab::begin(const QString& state)
{
    if (current())
        m_control->begin(state);
}

void ComplianceTab::fillPacks(QMenu* menu)
{
    menu->clear();
    for (const auto& [id, title] : std::as_const(m_data.view.others)) {
        const QString why = m_data.view.leftOut.value(id);
        auto* add = menu->addAction(why.isEmpty() ? tr("Add %1").arg(title)
                                                  : tr("Add %1 again (left out: %2)").arg(title, why),
                                    this, [this, id = id] { addPack(id); });
        add->setObjectName(u"compliance.add."_s + id);
    }
    menu->addSeparator();
    for (const PackRow& pack : std::as_const(m_data.view.packs)) {
        menu->addAction(tr("Leave out %1…").arg(pack.pack.title), this, [this, pack] { leaveOut(pack); })
            ->setObjectName(u"compliance.remove."_s + pack.pack.id);
    }
}

void ComplianceTab::addPack(const QString& id)
{
    desk()
        .write([client = m_client, id](Workspace& workspace) {
            return workspace.compliance().addPack(client, id);
        })
        .then(this, [this](const Status& status) {
            if (!status)
                shell().fail(status.error());
        });
}

void ComplianceTab::leaveOut(const PackRow& pack)
{
    auto* sheet = new Sheet(u"leaveOutPackSheet"_s, tr("Leave out %1").arg(pack.pack.title), tr("Leave out"),
                            shell().dialogParent());
    sheet->setNote(pack.byIndustry ? tr("The client’s industry asks for it. What was entered for it is kept.")
                                   : tr("What was entered for it is kept."));
    auto* reason = new TextArea(2);
    sheet->addField(u"reason"_s, tr("Why it does not apply"), reason);
    writeOnSubmit(sheet, shell(), [reason, client = m_client, id = pack.pack.id] {
        return [client, id, why = reason->text().trimmed()](Workspace& workspace) {
            return workspace.compliance().removePack(client, id, why);
        };
    });
    sheet->open();
}

} // namespace occ::ui
