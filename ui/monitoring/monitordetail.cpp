// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitoring/monitordetail.h"

#include "core/monitoring/monitoringwords.h"
#include "core/telephony/dialling.h"
#include "ui/base/relativetime.h"
#include "ui/monitoring/monitorseries.h"
#include "ui/monitoring/monitorwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

using monitoring::Verdict;

MonitorDetail::MonitorDetail(QWidget* parent)
    : QWidget(parent)
    , m_title(new SectionHeader({}, this))
    , m_health(new PillLabel({}, this))
    , m_range(new ChipBar(u"monitoring.range"_s, tr("Time"), this))
    , m_trouble(new TextLabel({}, Type::Label, false, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_title->addControl(m_health);
    m_range->addChip(u"day"_s, tr("24 hours"));
    m_range->addChip(u"week"_s, tr("7 days"));
    m_range->addChip(u"month"_s, tr("30 days"));
    m_range->setCurrent(u"day"_s);
    m_title->addControl(m_range);
    connect(m_range, &ChipBar::currentChanged, this, &MonitorDetail::rangeChanged);
    const auto add = [this](const QString& text, const QString& name, const QString& key) {
        auto* button = new Button(text, name, Button::Look::Plain, this);
        button->setKeyHint(key);
        m_title->addControl(button);
        return button;
    };
    auto* limit = add(tr("Limits…"), u"monitoring.limits"_s, u"L"_s);
    auto* tests = add(tr("Test calls…"), u"monitoring.tests"_s, u"T"_s);
    connect(limit, &QAbstractButton::clicked, this, [this] { Q_EMIT limitAsked({}); });
    connect(tests, &QAbstractButton::clicked, this, &MonitorDetail::testsAsked);
    column->addWidget(m_title);
    m_trouble->setObjectName(u"monitoring.trouble"_s);
    m_trouble->setTone(Tone::Red);
    column->addWidget(m_trouble);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(makeCharts(), 5);
    row->addWidget(makeFindings(), 4);
    column->addLayout(row, 1);
}

/// A column of its own that is scrolled where the window is low.
static QScrollArea* scrolled(const QString& name, const QString& label, QWidget* inner)
{
    auto* scroll = new QScrollArea;
    scroll->setObjectName(name);
    scroll->setAccessibleName(label);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inner);
    inner->setAutoFillBackground(false); // The card shows through; setWidget() switches it on.
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

QWidget* MonitorDetail::makeCharts()
{
    auto* card = new Card;
    auto* inner = new QWidget;
    m_grid = new QGridLayout(inner);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(12);
    m_calls = new TrendChart(u"monitoring.calls"_s, tr("Calls"), inner);
    m_answered = new TrendChart(u"monitoring.answered"_s, tr("Answered"), inner);
    m_webhooks = new TrendChart(u"monitoring.webhooks"_s, tr("Webhooks delivered"), inner);
    m_response = new TrendChart(u"monitoring.response"_s, tr("Time to answer"), inner);
    card->column()->addWidget(scrolled(u"monitoring.charts"_s, tr("Charts"), inner), 1);
    arrange();
    return card;
}

QWidget* MonitorDetail::makeFindings()
{
    auto* card = new Card;
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(10);
    column->addWidget(new SectionHeader(tr("What is wrong"), inner));
    m_fine = new TextLabel({}, Type::Body, true, inner);
    column->addWidget(m_fine);
    m_open = new QWidget(inner);
    m_openColumn = new QVBoxLayout(m_open);
    m_openColumn->setContentsMargins(0, 0, 0, 0);
    m_openColumn->setSpacing(10);
    column->addWidget(m_open);
    column->addWidget(new SectionHeader(tr("Measured against limits"), inner));
    m_limits = new QWidget(inner);
    m_limitGrid = new QGridLayout(m_limits);
    m_limitGrid->setContentsMargins(0, 0, 0, 0);
    m_limitGrid->setHorizontalSpacing(8);
    m_limitGrid->setVerticalSpacing(2);
    m_limitGrid->setColumnStretch(1, 1);
    column->addWidget(m_limits);
    column->addWidget(new SectionHeader(tr("Test calls"), inner));
    m_tests = new TextLabel({}, Type::Body, false, inner);
    m_tests->setObjectName(u"monitoring.testWords"_s);
    column->addWidget(m_tests);
    column->addWidget(new SectionHeader(tr("What it was"), inner));
    auto* view = new TimelineView(u"monitoring.story"_s, tr("Conditions that began and ended"), inner);
    view->setModel(&m_story);
    view->setMinimumHeight(120);
    column->addWidget(view, 1);
    card->column()->addWidget(scrolled(u"monitoring.findings"_s, tr("What is wrong"), inner), 1);
    return card;
}

/// Two charts beside each other where they have room.
void MonitorDetail::arrange()
{
    constexpr int kRoomForTwo = 1280;
    const int columns = width() >= kRoomForTwo ? 2 : 1;
    if (columns == m_chartColumns)
        return;
    m_chartColumns = columns;
    int place = 0;
    for (TrendChart* chart : {m_calls, m_answered, m_webhooks, m_response}) {
        m_grid->addWidget(chart, place / columns, place % columns);
        ++place;
    }
}

void MonitorDetail::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

Range MonitorDetail::range() const
{
    if (m_range->current() == u"week")
        return Range::Week;
    return m_range->current() == u"month" ? Range::Month : Range::Day;
}

static void clear(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void MonitorDetail::showConditions(const NumberReport& report, Instant now, const QTimeZone& zone)
{
    clear(m_openColumn);
    QList<TimelineEntry> story;
    for (const NumberCondition& one : report.conditions) {
        if (one.endedAt) {
            story.append(
                {one.id,
                 tr("%1, for %2. %3").arg(one.title, inWords(*one.endedAt - one.beganAt), one.endedWords),
                 stampWords(one.beganAt, now, zone), exactWords(one.beganAt, zone), Tone::Neutral, false});
            continue;
        }
        auto* box = new QWidget(m_open);
        auto* column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(4);
        auto* head = new QHBoxLayout;
        head->addWidget(new PillLabel(severityPill(one.severity), box));
        head->addWidget(new ElidedLabel(one.title, Type::BodyStrong, false, box), 1);
        column->addLayout(head);
        auto* words = new TextLabel(one.words, Type::Body, false, box);
        words->setObjectName(u"monitoring.condition."_s + one.threshold);
        column->addWidget(words);
        column->addWidget(
            new TextLabel(tr("Since %1 · What to do: %2").arg(stampWords(one.beganAt, now, zone), one.action),
                          Type::Label, true, box));
        m_openColumn->addWidget(box);
        story.append({one.id, tr("%1 began").arg(one.title), stampWords(one.beganAt, now, zone),
                      exactWords(one.beganAt, zone), Tone::Red, false});
    }
    const bool fine = report.row.open.isEmpty();
    m_open->setVisible(!fine);
    m_fine->setVisible(fine);
    m_fine->setText(
        report.row.health == MonitoredRow::Health::Unknown
            ? tr("Nothing was measured yet. Numbers are looked at every five minutes once Telnyx is "
                 "set up.")
            : tr("Nothing is wrong that is measured."));
    m_story.setEntries(story);
}

/// Where a verdict stands, in colour, shape and word.
static paint::Pill verdictPill(const Verdict& verdict)
{
    switch (verdict.state) {
    case Verdict::State::Broken:
        return {MonitorDetail::tr("Wrong"), Tone::Red, paint::Mark::Cross};
    case Verdict::State::Fine:
        return {MonitorDetail::tr("Fine"), Tone::Green, paint::Mark::Check};
    default:
        return {MonitorDetail::tr("No saying"), Tone::Neutral, paint::Mark::Dot};
    }
}

void MonitorDetail::showVerdicts(const NumberReport& report)
{
    clear(m_limitGrid);
    int line = 0;
    for (const Verdict& verdict : report.verdicts) {
        const monitoring::Threshold& one = verdict.threshold;
        m_limitGrid->addWidget(new PillLabel(verdictPill(verdict), m_limits), line, 0);
        auto* title = new ElidedLabel(one.title, Type::Body, false, m_limits);
        title->setDetail(verdict.words);
        title->setAccessibleDescription(verdict.words);
        m_limitGrid->addWidget(title, line, 1);
        const bool measured = verdict.state != Verdict::State::TooFew;
        auto* value = new ElidedLabel(measured ? monitoring::withUnit(verdict.value, one.unit) : u"–"_s,
                                      Type::BodyStrong, false, m_limits);
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_limitGrid->addWidget(value, line, 2);
        if (one.window > 0) {
            const QString limit = monitoring::withUnit(one.limit, one.unit);
            auto* change = new Button(one.below ? tr("≥ %1").arg(limit) : tr("≤ %1").arg(limit),
                                      u"monitoring.limit."_s + one.key, Button::Look::Flat, m_limits);
            change->setAccessibleName(tr("Limit of %1: %2").arg(one.title, limit));
            change->setToolTip(
                one.changed ? tr("Changed; shipped as %1").arg(monitoring::withUnit(one.shipped, one.unit))
                            : tr("As shipped; click to change"));
            connect(change, &QAbstractButton::clicked, this,
                    [this, key = one.key] { Q_EMIT limitAsked(key); });
            m_limitGrid->addWidget(change, line, 3, Qt::AlignRight | Qt::AlignVCenter);
        }
        ++line;
    }
}

static QString testWords(const NumberReport& report, Instant now, const QTimeZone& zone)
{
    const WatchedNumber& number = report.row.number;
    QStringList lines;
    lines << (number.every == TestEvery::Off
                  ? MonitorDetail::tr("None are placed. They cost money, so choose when.")
                  : MonitorDetail::tr("%1, from %2")
                        .arg(everyWords(number.every), nationalForm(number.testFrom)));
    constexpr qsizetype kShown = 3;
    for (const SyntheticCall& call : report.tests.mid(0, kShown)) {
        lines << MonitorDetail::tr("%1: %2. %3")
                     .arg(stampWords(call.intendedAt, now, zone), testPill(call.state).word, call.words);
    }
    return lines.join(u'\n');
}

void MonitorDetail::show(const NumberReport& report, Instant now, const QTimeZone& zone)
{
    const WatchedNumber& number = report.row.number;
    m_title->setTitle(nationalForm(number.e164));
    m_title->setNote(number.client);
    m_health->setPill(healthPill(report.row));
    m_trouble->setVisible(!number.trouble.isEmpty());
    m_trouble->setText(tr("The last look gave nothing: %1").arg(number.trouble));
    m_calls->setSeries(callSeries(report, zone));
    m_answered->setSeries(answerSeries(report, zone));
    m_webhooks->setSeries(deliverySeries(report, zone));
    m_response->setSeries(responseSeries(report, zone));
    showConditions(report, now, zone);
    showVerdicts(report);
    m_tests->setText(testWords(report, now, zone));
}

} // namespace occ::ui
