// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/dashboardview.h"

#include "ui/onboarding/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::DashboardView)
};
} // namespace

QString DashboardView::toJson() const
{
    QJsonArray columns;
    for (const int column : hidden)
        columns.append(column);
    const QJsonObject json{{u"which"_s, int(which)},  {u"group"_s, int(group)},
                           {u"owner"_s, owner},       {u"playbook"_s, playbook},
                           {u"industry"_s, industry}, {u"text"_s, text},
                           {u"sort"_s, sortColumn},   {u"descending"_s, order == Qt::DescendingOrder},
                           {u"hidden"_s, columns}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

DashboardView DashboardView::fromJson(const QString& json)
{
    const QJsonObject read = QJsonDocument::fromJson(json.toUtf8()).object();
    const auto number = [&](QStringView key, int most) {
        const int value = read[key].toInt();
        return value >= 0 && value <= most ? value : 0;
    };
    DashboardView view;
    view.which = Which(number(u"which", int(Which::Paused)));
    view.group = Group(number(u"group", int(Group::Industry)));
    view.owner = read[u"owner"].toString();
    view.playbook = read[u"playbook"].toString();
    view.industry = read[u"industry"].toString();
    view.text = read[u"text"].toString();
    view.sortColumn = read[u"sort"].toInt(-1);
    view.order = read[u"descending"].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    const QJsonArray columns = read[u"hidden"].toArray();
    for (const QJsonValue& column : columns)
        view.hidden.append(column.toInt());
    return view;
}

bool isIn(DashboardView::Which which, const OnboardingRow& row, const Onlooker& onlooker)
{
    using Which = DashboardView::Which;
    const bool active = row.state == u"active";
    const auto dueWithin = [&](int days) {
        return active && row.nextDue &&
               toLocal(*row.nextDue, onlooker.zone).date() <=
                   toLocal(onlooker.now, onlooker.zone).date().addDays(days);
    };
    switch (which) {
    case Which::All:
        return true;
    case Which::Mine:
        return row.ownerId == onlooker.me;
    case Which::RedAndAmber:
        return active && row.health != Health::Green;
    case Which::Red:
        return active && row.health == Health::Red;
    case Which::Amber:
        return active && row.health == Health::Amber;
    case Which::DueToday:
        return dueWithin(0) && *row.nextDue >= onlooker.now;
    case Which::Late:
        return active && row.nextDue && *row.nextDue < onlooker.now;
    case Which::DueThisWeek:
        return dueWithin(7);
    case Which::ReplyAwaited:
        return isReplyAwaited(row);
    case Which::Paused:
        return row.state == u"paused";
    }
    return true;
}

bool shows(const DashboardView& view, const OnboardingRow& row, const Onlooker& onlooker)
{
    if (!isIn(view.which, row, onlooker) || (!view.owner.isEmpty() && row.owner != view.owner) ||
        (!view.playbook.isEmpty() && row.playbook != view.playbook) ||
        (!view.industry.isEmpty() && row.industry != view.industry))
        return false;
    const QString text = view.text.trimmed();
    const auto has = [&text](const QString& words) { return words.contains(text, Qt::CaseInsensitive); };
    return text.isEmpty() || has(row.client) || has(row.owner) || has(row.milestone) ||
           has(whyWords(row, onlooker.now));
}

Heading headingOf(DashboardView::Group group, const OnboardingRow& row)
{
    using Group = DashboardView::Group;
    switch (group) {
    case Group::Owner:
        return row.owner.isEmpty() ? Heading{u"\uffff"_s, Words::tr("Nobody")}
                                   : Heading{row.owner, row.owner};
    case Group::Health: {
        const bool active = row.state == u"active";
        return {QString::number(active ? int(row.health) : 9), statePill(row).word};
    }
    case Group::Playbook:
        return {row.playbook, plainWords(row.playbook)};
    case Group::Industry:
        return {row.industry, industryWords(row.industry)};
    case Group::None:
        break;
    }
    return {};
}

} // namespace occ::ui
