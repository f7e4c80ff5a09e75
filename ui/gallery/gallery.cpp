// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/gallery.h"

#include "ui/gallery/gallerycanvas.h"
#include "ui/shell/hitlist.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicecard.h"
#include "ui/widgets/dropzone.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/loadbar.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/scorecontrol.h"
#include "ui/widgets/stackedbars.h"
#include "ui/widgets/states.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textarea.h"
#include "ui/widgets/timeline.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {

struct Gallery
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::Gallery)
};

/// A card with a title and a wrapping row to put things in.
QLayout* section(QVBoxLayout* page, const QString& title)
{
    auto* card = new Card;
    card->column()->addWidget(new SectionHeader(title));
    auto* row = new QWidget;
    auto* flow = new FlowLayout(row, 12);
    card->column()->addWidget(row);
    page->addWidget(card);
    return flow;
}

void addButtons(QVBoxLayout* page)
{
    QLayout* row = section(page, Gallery::tr("Buttons and chips"));
    row->addWidget(new Button(Gallery::tr("Next step"), u"g.primary"_s, Button::Look::Primary));
    auto* keyed = new Button(Gallery::tr("Log contact"), u"g.keyed"_s);
    keyed->setKeyHint(u"L"_s);
    row->addWidget(keyed);
    auto* drawn = new Button(Gallery::tr("Columns"), u"g.icon"_s);
    drawn->setIconName(u"view-list"_s);
    row->addWidget(drawn);
    auto* off = new Button(Gallery::tr("Not now"), u"g.off"_s);
    off->setEnabled(false);
    row->addWidget(off);
    row->addWidget(new Button(Gallery::tr("Flat"), u"g.flat"_s, Button::Look::Flat));
    auto* chips = new ChipBar(u"g.chips"_s, Gallery::tr("Views"));
    chips->addChip(u"mine"_s, Gallery::tr("My clients"));
    chips->addChip(u"all"_s, Gallery::tr("All"));
    chips->addChip(u"open"_s, Gallery::tr("Open"))->setCount(5);
    row->addWidget(chips);
    auto* menu = new Chip(Gallery::tr("Owner: anyone"));
    menu->setObjectName(u"g.menuchip"_s);
    menu->setHasMenu(true);
    row->addWidget(menu);
    auto* set = new Chip(Gallery::tr("Industry: Legal"));
    set->setObjectName(u"g.removable"_s);
    set->setRemovable(true);
    row->addWidget(set);
}

void addCharts(QVBoxLayout* page)
{
    auto* card = new Card;
    card->column()->addWidget(new SectionHeader(Gallery::tr("Charts")));
    auto* bars = new StackedBars(u"g.bars"_s, Gallery::tr("Load by person"));
    const paint::Pill red{Gallery::tr("Red"), Tone::Red, paint::Mark::Dot};
    const paint::Pill amber{Gallery::tr("Amber"), Tone::Amber, paint::Mark::Diamond};
    const paint::Pill green{Gallery::tr("Green"), Tone::Green, paint::Mark::Check};
    bars->setBars({{u"a"_s, u"Maria Rossi"_s, {{3, red}, {2, amber}, {9, green}}, 12, false},
                   {u"b"_s, u"Tom Keller"_s, {{0, red}, {4, amber}, {3, green}}, 12, false},
                   {u"c"_s, Gallery::tr("Nobody"), {}, 0, true}});
    card->column()->addWidget(bars);
    page->addWidget(card);
}

void addStates(QVBoxLayout* page)
{
    QLayout* row = section(page, Gallery::tr("States, people and keys"));
    row->addWidget(new PillLabel({Gallery::tr("Red"), Tone::Red, paint::Mark::Dot}));
    row->addWidget(new PillLabel({Gallery::tr("Amber"), Tone::Amber, paint::Mark::Diamond}));
    row->addWidget(new PillLabel({Gallery::tr("Green"), Tone::Green, paint::Mark::Check}));
    row->addWidget(new PillLabel({Gallery::tr("Paused"), Tone::Neutral, paint::Mark::Pause}));
    row->addWidget(new PillLabel({Gallery::tr("Qualification"), Tone::Accent, paint::Mark::None}));
    row->addWidget(new Avatar(u"Maria Rossi"_s));
    row->addWidget(new Avatar(u"Tom Keller"_s));
    row->addWidget(new KeyHint(u"Ctrl K"_s));
    row->addWidget(new KeyHint(u"L"_s));
}

void addLoads(QVBoxLayout* page)
{
    QLayout* row = section(page, Gallery::tr("Load against capacity"));
    const struct
    {
        QString title;
        LoadFigures figures;
    } loads[] = {{Gallery::tr("Room"), {7, 12, {}}},
                 {Gallery::tr("Full"), {10, 10, {}}},
                 {Gallery::tr("Over"), {11, 8, {}}},
                 {Gallery::tr("Would take two"), {9, 10, 11}},
                 {Gallery::tr("Would give two"), {12, 10, 10}},
                 {Gallery::tr("Not set"), {3, 0, {}}}};
    for (const auto& load : loads) {
        auto* bar = new LoadBar(u"g.load."_s + load.title);
        bar->setLoad(load.title, load.figures);
        row->addWidget(bar);
    }
}

void addFigures(QVBoxLayout* page)
{
    auto* row = new QHBoxLayout;
    const struct
    {
        QString title, figure, note;
        Tone tone;
    } tiles[] = {
        {Gallery::tr("Active onboardings"), u"64"_s, Gallery::tr("5 started this week"), Tone::Neutral},
        {Gallery::tr("Red"), u"7"_s, Gallery::tr("2 since yesterday"), Tone::Red},
        {Gallery::tr("Amber"), u"11"_s, Gallery::tr("3 due today"), Tone::Amber},
        {Gallery::tr("Satisfaction (30 days)"), u"8.4"_s, Gallery::tr("target 9.0"), Tone::Green}};
    for (const auto& tile : tiles) {
        auto* widget = new KpiTile(u"g.kpi."_s + tile.title, tile.title);
        widget->setFigure(tile.figure, tile.note, tile.tone);
        row->addWidget(widget);
    }
    page->addLayout(row);
}

void addMessages(QVBoxLayout* page)
{
    auto* red = new MessageBar(u"g.red"_s);
    red->addAction(new Button(Gallery::tr("Acknowledge"), u"g.ack"_s));
    red->addAction(new Button(Gallery::tr("Resolve…"), u"g.resolve"_s));
    page->addWidget(red);
    red->say(
        Tone::Red, Gallery::tr("Why red"),
        Gallery::tr("Day 7 is 4 days late: “First use case implemented” is open. The team lead is told in "
                    "5 h 58 min if nothing changes."));
    for (const Tone tone : {Tone::Amber, Tone::Accent, Tone::Green}) {
        auto* bar = new MessageBar(u"g.bar"_s + QString::number(int(tone)));
        bar->setClosable(true);
        page->addWidget(bar);
        bar->say(
            tone, {},
            Gallery::tr("The store stopped answering. What you type is kept and saved when it is back."));
    }
}

void addFields(QVBoxLayout* page)
{
    auto* card = new Card;
    card->column()->addWidget(new SectionHeader(Gallery::tr("Fields")));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    auto* name = new QLineEdit;
    name->setPlaceholderText(Gallery::tr("Company name"));
    grid->addWidget(new Field(u"g.name"_s, Gallery::tr("Name"), name), 0, 0);
    auto* zone = new QComboBox;
    zone->addItems({u"America/Boise"_s, u"Europe/Berlin"_s});
    grid->addWidget(new Field(u"g.zone"_s, Gallery::tr("Time zone"), zone), 0, 1);
    grid->addWidget(new Field(u"g.seats"_s, Gallery::tr("Employees"), new QSpinBox), 0, 2);
    auto* text = new TextArea(3);
    auto* wrong = new Field(u"g.resolution"_s, Gallery::tr("Resolution"), text);
    grid->addWidget(wrong, 1, 0, 1, 2);
    wrong->setError(Gallery::tr("Say what was done, so that the monthly review can learn from it."));
    auto* checks = new QWidget;
    auto* column = new QVBoxLayout(checks);
    auto* on = new QCheckBox(Gallery::tr("Welcome email sent"));
    on->setObjectName(u"g.on"_s);
    on->setChecked(true);
    auto* off = new QCheckBox(Gallery::tr("Orientation call scheduled"));
    off->setObjectName(u"g.offbox"_s);
    auto* radio = new QRadioButton(Gallery::tr("Inbound"));
    radio->setObjectName(u"g.radio"_s);
    radio->setChecked(true);
    for (QWidget* widget : std::initializer_list<QWidget*>{on, off, radio})
        column->addWidget(widget);
    grid->addWidget(checks, 1, 2);
    card->column()->addLayout(grid);
    auto* score = new ScoreControl(u"g.score"_s, Gallery::tr("Budget alignment"));
    score->setScore(4);
    card->column()->addWidget(score);
    page->addWidget(card);
}

QStandardItem* cell(const QString& text, CellKind kind = CellKind::Text, Tone tone = Tone::Neutral,
                    paint::Mark mark = paint::Mark::None)
{
    auto* item = new QStandardItem(text);
    item->setData(int(kind), KindRole);
    item->setData(int(tone), ToneRole);
    item->setData(int(mark), MarkRole);
    return item;
}

void addWays(QVBoxLayout* page)
{
    auto* card = new Card;
    card->column()->addWidget(new SectionHeader(Gallery::tr("Ways in, and long work")));
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    auto* zone = new DropZone(u"g.drop"_s, Gallery::tr("File"), Gallery::tr("Choose a file…"));
    zone->setWords(Gallery::tr("Drop a table here"), Gallery::tr("A CSV or text file."));
    row->addWidget(zone);
    auto* ways = new QVBoxLayout;
    ways->setSpacing(12);
    ways->addWidget(new ChoiceCard(u"g.choice"_s, u"starred"_s, Gallery::tr("Look around"),
                                   Gallery::tr("Opens a sample team with clients, alerts and deals.")));
    auto* off = new ChoiceCard(u"g.choiceOff"_s, u"document-new"_s, Gallery::tr("New workspace"),
                               Gallery::tr("An empty one with the playbooks."));
    off->setEnabled(false);
    ways->addWidget(off);
    row->addLayout(ways);
    card->column()->addLayout(row);
    auto* progress = new ProgressLine(u"g.progress"_s, Gallery::tr("Imported so far"));
    progress->setValue(420);
    card->column()->addWidget(progress);
    page->addWidget(card);
}

void addTable(QVBoxLayout* page)
{
    auto* card = new Card(nullptr, 0);
    auto* table = new TableView(u"g.table"_s, Gallery::tr("Clients"));
    auto* model = new QStandardItemModel(table);
    model->setHorizontalHeaderLabels({Gallery::tr("Health"), Gallery::tr("Client"), Gallery::tr("Why"),
                                      Gallery::tr("Progress"), Gallery::tr("Owner")});
    const QStringList clients{u"Lakeview Dental Group"_s, u"Blue Mesa Logistics"_s, u"Orchard Pediatrics"_s};
    const QList<QStandardItem*> pills{
        cell(Gallery::tr("Red"), CellKind::Pill, Tone::Red, paint::Mark::Dot),
        cell(Gallery::tr("Amber"), CellKind::Pill, Tone::Amber, paint::Mark::Diamond),
        cell(Gallery::tr("Green"), CellKind::Pill, Tone::Green, paint::Mark::Check)};
    for (int i = 0; i < clients.size(); ++i) {
        QStandardItem* name = cell(clients.at(i));
        name->setData(true, StrongRole);
        QStandardItem* why = cell(Gallery::tr("Reply awaited for 31 h"));
        why->setData(true, MutedRole);
        QStandardItem* progress = cell(Gallery::tr("%1 of %2").arg(10 + i).arg(25), CellKind::Progress);
        progress->setData((10 + i) / 25.0, ShareRole);
        model->appendRow({pills.at(i), name, why, progress, cell(u"Maria Rossi"_s, CellKind::Avatar)});
    }
    table->setModel(model);
    table->setColumnWidths({100, 190, -1, 180, 70});
    table->setFixedHeight(4 * kRowHeight + 2);
    table->selectRow(1);
    card->column()->addWidget(table);
    page->addWidget(card);
}

void addProgressOfOne(QVBoxLayout* page)
{
    auto* card = new Card;
    auto* stepper = new Stepper(u"g.stepper"_s);
    using State = Stepper::State;
    stepper->setSteps({{Gallery::tr("Day 1"), {}, State::Done},
                       {Gallery::tr("Day 3"), {}, State::Done},
                       {Gallery::tr("Day 7"), Gallery::tr("4 days late"), State::Late},
                       {Gallery::tr("Week 2"), {}, State::Current},
                       {Gallery::tr("Month 1"), {}, State::Future}});
    stepper->setCurrent(2);
    card->column()->addWidget(stepper);
    page->addWidget(card);
    auto* story = new Card;
    story->column()->addWidget(new SectionHeader(Gallery::tr("Timeline")));
    auto* view = new TimelineView(u"g.timeline"_s, Gallery::tr("Timeline"));
    auto* model = new TimelineModel(view);
    model->setEntries(
        {{1,
          Gallery::tr("Alert to specialist: Day 7 is 3 days late"),
          Gallery::tr("today 08:00 · rule milestone-delayed"),
          {},
          Tone::Red,
          false},
         {2,
          Gallery::tr("Called dispatcher, no answer"),
          Gallery::tr("yesterday 16:20 · outbound, reply expected"),
          {},
          Tone::Accent,
          false},
         {3, Gallery::tr("Executive is told on 23 Nov 09:00 if unresolved"), {}, {}, Tone::Neutral, true}});
    view->setModel(model);
    view->setFixedHeight(130);
    story->column()->addWidget(view);
    page->addWidget(story);
}

/// Things found: with matched letters, a note, and the line that matched.
void addHits(QVBoxLayout* page)
{
    auto* card = new Card(nullptr, kHalf);
    auto* list = new HitList(u"g.hits"_s, Gallery::tr("What was found"), card);
    Hit client;
    client.section = Gallery::tr("Clients");
    client.title = u"Northline Freight"_s;
    client.icon = u"x-office-address-book"_s;
    client.marks = {{0, 1}, {10, 2}};
    Hit item;
    item.section = Gallery::tr("Checklist items");
    item.title = Gallery::tr("Welcome email sent");
    item.note = Gallery::tr("Northline Freight · today 16:00");
    item.icon = u"object-select"_s;
    item.detail = Gallery::tr("waiting for the freight list");
    item.detailMarks = {{16, 2}};
    list->show({client, item});
    list->setFixedHeight(list->heightFor(200) + kUnit);
    card->column()->addWidget(list);
    page->addWidget(card);
}

} // namespace

QWidget* makeGallery(QWidget* parent)
{
    auto* scroll = new QScrollArea(parent);
    scroll->setObjectName(u"gallery"_s);
    scroll->setAccessibleName(Gallery::tr("Gallery of components"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* content = new QWidget;
    auto* page = new QVBoxLayout(content);
    page->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    page->setSpacing(12);
    page->addWidget(new TextLabel(Gallery::tr("Gallery"), Type::Title));
    addFigures(page);
    addLoads(page);
    addCharts(page);
    addButtons(page);
    addStates(page);
    addMessages(page);
    addFields(page);
    addWays(page);
    addTable(page);
    addProgressOfOne(page);
    addHits(page);
    page->addWidget(makeCanvasCard());
    auto* empty = new Card;
    auto* nothing = new EmptyState(u"edit-find"_s, Gallery::tr("No client matches"),
                                   Gallery::tr("Try fewer words, or start an onboarding for a new client."));
    nothing->addAction(new Button(Gallery::tr("Clear the search"), u"g.clear"_s));
    empty->column()->addWidget(nothing);
    page->addWidget(empty);
    scroll->setWidget(content);
    return scroll;
}

} // namespace occ::ui
