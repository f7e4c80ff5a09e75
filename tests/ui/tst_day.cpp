// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tests/ui/day/jobs.h"
#include "tests/ui/day/keys.h"
#include "tests/ui/day/mouse.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace occ;
using namespace occ::tests;

/// A working day in the window, from nine to five and the next morning: once by mouse alone, once by keyboard
/// alone. Both end in the same workspace.
class TestDay final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byMouse();
    void byKeyboard();
    void bothLeftTheSame();

private:
    template <typename Hands> void live(const QString& name);
    static void checkProgress(Workspace& after, const Plan& plan);
    static void checkEscalations(Workspace& after, const Plan& plan);
    static void checkTalks(Workspace& after, const Plan& plan, const Office& office);
    static void checkEvening(Workspace& after, const Plan& plan);

    QMap<QString, QStringList> m_journals; ///< What was written, by who lived the day.
    QMap<QString, QString> m_copied;
};

namespace {

/// What was written since Sunday evening, oldest first, as people read it.
QStringList journalOf(Workspace& workspace, Instant since)
{
    QStringList lines;
    for (const store::Entry& entry : sure(workspace.recentEntries(1000))) {
        if (entry.at > since)
            lines.prepend(u"%1 %2 %3 %4: %5"_s.arg(entry.at).arg(entry.author, entry.kind, entry.command,
                                                                 entry.summary));
    }
    return lines;
}

Item itemOf(Workspace& workspace, const Plan::Task& task)
{
    for (const Milestone& milestone : sure(workspace.onboardings().show(task.onboarding)).milestones) {
        for (const Item& item : milestone.items) {
            if (item.id == task.item)
                return item;
        }
    }
    throw Stuck(u"%1 is gone"_s.arg(task.title));
}

QStringList summariesOf(Workspace& workspace, qint64 onboarding, bool inbound)
{
    QStringList found;
    for (const Interaction& contact : sure(workspace.onboardings().interactions(onboarding))) {
        if (contact.inbound == inbound)
            found.append(contact.summary);
    }
    return found;
}

} // namespace

void TestDay::checkProgress(Workspace& after, const Plan& plan)
{
    QCOMPARE(itemOf(after, plan.due).state, u"done"_s);
    QCOMPARE(itemOf(after, plan.card).state, u"done"_s);
    QCOMPARE(itemOf(after, plan.items.at(0)).state, u"done"_s);
    QCOMPARE(itemOf(after, plan.items.at(1)).assignee, u"Noor Haddad"_s);
    QCOMPARE(itemOf(after, plan.items.at(2)).state, u"open"_s); // Taken back, done again, taken back.
    const OnboardingDetail client = sure(after.onboardings().show(plan.client().onboarding));
    for (const Milestone& milestone : client.milestones) {
        if (milestone.id != plan.milestone)
            continue;
        QCOMPARE(milestone.dueAt, plan.milestoneDue + 2 * kDay);
        QCOMPARE(milestone.dueReason, words::kMove);
        QCOMPARE(milestone.items.constLast().title, words::kTouchpoint);
    }
    QCOMPARE(sure(after.onboardings().show(plan.card.onboarding)).row.milestoneKey, plan.nextMilestone);
}

void TestDay::checkEscalations(Workspace& after, const Plan& plan)
{
    const Alert told = sure(after.alerts().byId(plan.told.alert));
    QCOMPARE(told.state, u"resolved"_s);
    QCOMPARE(told.acknowledgedBy, u"Dana Whitlock"_s);
    QCOMPARE(told.rootCause, words::kFlagCause);
    QCOMPARE(told.resolution, words::kFlagCure);
    const Alert other = sure(after.alerts().byId(plan.other.alert));
    QCOMPARE(other.state, u"resolved"_s);
    QCOMPARE(other.rootCause, words::kOtherCause);
    QCOMPARE(other.resolution, words::kOtherCure);
    const OnboardingDetail client = sure(after.onboardings().show(plan.client().onboarding));
    const Blocker& blocker = client.blockers.constLast();
    QCOMPARE(blocker.summary, words::kBlocker);
    QCOMPARE(blocker.severity, u"critical"_s);
    QVERIFY(blocker.resolvedAt);
    QCOMPARE(blocker.resolution, words::kUnblocked);
    const auto inbox = sure(after.alerts().inbox(told.ownerId.value_or(0), true));
    QVERIFY(std::ranges::none_of(
        inbox, [&](const InboxMessage& message) { return message.alertId == plan.told.alert; }));
}

void TestDay::checkTalks(Workspace& after, const Plan& plan, const Office& office)
{
    const QList<Interaction> talks = sure(after.onboardings().interactions(plan.told.onboarding));
    const auto asked = std::ranges::find(talks, words::kAsked, &Interaction::summary);
    QVERIFY(asked != talks.end());
    QVERIFY(asked->expectsReply && !asked->inbound);
    QCOMPARE(asked->at, office.time(10));
    QVERIFY(summariesOf(after, plan.told.onboarding, true).contains(words::kReplied));
    const QList<Interaction> notes = sure(after.onboardings().interactions(plan.client().onboarding));
    const auto note = std::ranges::find(notes, words::kNote, &Interaction::summary);
    QVERIFY(note != notes.end());
    QCOMPARE(note->channel, u"slack"_s);
    int statuses = 0;
    for (const OnboardingRow& row : sure(after.onboardings().list()))
        statuses += summariesOf(after, row.id, false).contains(words::kStatus) ? 1 : 0;
    QCOMPARE(statuses, 3);
}

void TestDay::checkEvening(Workspace& after, const Plan& plan)
{
    QCOMPARE(sure(after.onboardings().rows({plan.given.onboarding})).constFirst().owner,
             u"Priya Raghunath"_s);
    const OnboardingDetail paused = sure(after.onboardings().show(plan.paused.onboarding));
    QCOMPARE(paused.row.state, u"paused"_s);
    QCOMPARE(paused.stateReason, words::kPause);
    const auto views = sure(after.views().list(u"dashboard"_s));
    QCOMPARE(views.size(), 1);
    QCOMPARE(views.constFirst().name, words::kView);
    const DealScore score = sure(after.deals().score(plan.deal));
    QCOMPARE(score.total.hundredths, 7400);
    QVERIFY(score.total.qualified);
    QCOMPARE(score.lines.value(u"impact"_s).note, words::kEvidence);
    QVERIFY(sure(after.verify()).problems.isEmpty());
}

template <typename Hands> void TestDay::live(const QString& name)
{
    Office office;
    QGuiApplication::clipboard()->clear();
    const Plan plan = workThrough(
        office, [](const Seat& seat) { return std::make_unique<Hands>(seat); }, name);
    const auto after = office.elsewhere(QLatin1StringView(kSpecialist));
    checkProgress(*after, plan);
    checkEscalations(*after, plan);
    checkTalks(*after, plan, office);
    checkEvening(*after, plan);
    m_journals.insert(name, journalOf(*after, office.evening()));
    m_copied.insert(name, QGuiApplication::clipboard()->text());
    QVERIFY(m_copied.value(name).contains(u"Red"_s));
}

void TestDay::byMouse()
{
    try {
        live<Mouse>(u"mouse"_s);
    } catch (const Stuck& stuck) {
        QFAIL(stuck.what());
    }
}

void TestDay::byKeyboard()
{
    try {
        live<Keys>(u"keys"_s);
    } catch (const Stuck& stuck) {
        QFAIL(stuck.what());
    }
}

void TestDay::bothLeftTheSame()
{
    if (m_journals.size() < 2)
        QSKIP("both days are needed");
    const QStringList keys = m_journals.value(u"keys"_s);
    const QStringList mouse = m_journals.value(u"mouse"_s);
    for (qsizetype i = 0; i < qMin(keys.size(), mouse.size()); ++i)
        QCOMPARE(keys.at(i), mouse.at(i));
    QCOMPARE(keys.size(), mouse.size());
    QCOMPARE(m_copied.value(u"keys"_s), m_copied.value(u"mouse"_s));
}

OCC_TEST(TestDay)
#include "tst_day.moc"
