// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/dashboardcharts.h"

#include "ui/onboarding/words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/stackedbars.h"

#include <QHBoxLayout>
#include <QMap>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kMostPeople = 6;
static constexpr int kWeeks = 4;

static Card* framed(const QString& title, const QString& note, StackedBars* bars, QWidget* parent)
{
    auto* card = new Card(parent, 12);
    auto* header = new SectionHeader(title);
    header->setNote(note);
    card->column()->setSpacing(kHalf);
    card->column()->addWidget(header);
    card->column()->addWidget(bars);
    card->column()->addStretch(1);
    return card;
}

DashboardCharts::DashboardCharts(QWidget* parent)
    : QWidget(parent)
    , m_loads(new StackedBars(u"dashboard.loads"_s, tr("Load by owner")))
    , m_weeks(new StackedBars(u"dashboard.weeks"_s, tr("Due by week")))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(framed(tr("Load by owner"), tr("against capacity"), m_loads, this), 1);
    row->addWidget(framed(tr("Due by week"), tr("the next date of each client"), m_weeks, this), 1);
    connect(m_loads, &StackedBars::chosen, this, &DashboardCharts::ownerChosen);
    connect(m_weeks, &StackedBars::chosen, this, [this](const QString& week) {
        if (week == u"late")
            Q_EMIT lateChosen();
        else
            Q_EMIT weekChosen();
    });
}

void DashboardCharts::show(const QList<OnboardingRow>& rows, const QHash<QString, int>& capacities,
                           Instant now, const QTimeZone& zone)
{
    showLoads(rows, capacities);
    showWeeks(rows, now, zone);
}

/// The parts of a bar: how many of the rows are red, amber and green.
static QList<StackedBars::Part> byHealth(const int (&counts)[3])
{
    return {{counts[0], healthPill(Health::Red)},
            {counts[1], healthPill(Health::Amber)},
            {counts[2], healthPill(Health::Green)}};
}

void DashboardCharts::showLoads(const QList<OnboardingRow>& rows, const QHash<QString, int>& capacities)
{
    struct Load
    {
        int counts[3] = {0, 0, 0};
        [[nodiscard]] int sum() const { return counts[0] + counts[1] + counts[2]; }
    };
    QMap<QString, Load> loads;
    for (const OnboardingRow& row : rows) {
        if (row.state == u"active")
            ++loads[row.owner].counts[int(row.health)];
    }
    QStringList owners = loads.keys();
    std::stable_sort(owners.begin(), owners.end(), [&](const QString& a, const QString& b) {
        return loads.value(a).sum() > loads.value(b).sum();
    });
    QList<StackedBars::Bar> bars;
    for (const QString& owner : std::as_const(owners)) {
        if (bars.size() == kMostPeople)
            break;
        bars.append({owner, owner.isEmpty() ? tr("Nobody") : owner, byHealth(loads.value(owner).counts),
                     capacities.value(owner), owner.isEmpty()});
    }
    m_loads->setBars(bars);
}

void DashboardCharts::showWeeks(const QList<OnboardingRow>& rows, Instant now, const QTimeZone& zone)
{
    int late[3] = {0, 0, 0};
    int weeks[kWeeks + 1][3] = {};
    const QDate today = toLocal(now, zone).date();
    for (const OnboardingRow& row : rows) {
        if (row.state != u"active" || !row.nextDue)
            continue;
        const qint64 days = today.daysTo(toLocal(*row.nextDue, zone).date());
        int(&counts)[3] = *row.nextDue < now ? late : weeks[qMin<qint64>(days / 7, kWeeks)];
        ++counts[int(row.health)];
    }
    QList<StackedBars::Bar> bars{{u"late"_s, tr("Late"), byHealth(late), 0, false}};
    for (int week = 0; week <= kWeeks; ++week) {
        const QString name =
            week == 0        ? tr("Next 7 days")
            : week == kWeeks ? tr("Later")
                             : tr("From %1").arg(QLocale().toString(today.addDays(7LL * week), u"d MMM"_s));
        bars.append({QString::number(week), name, byHealth(weeks[week]), 0, week != 0});
    }
    m_weeks->setBars(bars);
}

} // namespace occ::ui
