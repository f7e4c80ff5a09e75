// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using occ::test::missingKeys;
using occ::test::Program;

/// Playbooks, onboardings, items, blockers, interactions, surveys, undo.
class TestCliOnboarding : public QObject
{
    Q_OBJECT
    Program m_occ;

    QStringList words(const QString& line) const { return line.split(u' ', Qt::SkipEmptyParts); }
    QJsonObject item(int milestone, int place) const
    {
        const auto milestones = m_occ.object(words(u"onboarding show 1"_s)).value(u"milestones"_s).toArray();
        return milestones.at(milestone).toObject().value(u"items"_s).toArray().at(place).toObject();
    }
    QString itemId(int milestone, int place) const
    {
        return QString::number(item(milestone, place).value(u"id"_s).toInteger());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_occ.run({u"init"_s}).code, 0);
        (void)m_occ.object(words(u"person add --name Dana --email dana@x.example --role specialist"_s));
        (void)m_occ.object(words(u"person add --name Ines --email ines@x.example --role manager"_s));
        (void)m_occ.object(words(u"person add --name Sam --email sam@x.example --role sales_rep"_s));
        (void)m_occ.object(words(u"client add --name Acme --industry legal"_s));
    }

    void playbooks()
    {
        const QJsonArray list = m_occ.array(words(u"playbook list"_s));
        QCOMPARE(list.size(), 5);
        const QJsonObject book = m_occ.object(words(u"playbook show command-center"_s));
        QCOMPARE(missingKeys(book, {u"id"_s, u"version"_s, u"title"_s, u"milestones"_s, u"touchpoints"_s,
                                    u"rules"_s}),
                 QStringList());
        const QJsonObject milestone = book.value(u"milestones"_s).toArray().first().toObject();
        QCOMPARE(missingKeys(milestone, {u"key"_s, u"title"_s, u"due"_s, u"items"_s}), QStringList());
        const QJsonObject first = milestone.value(u"items"_s).toArray().first().toObject();
        QCOMPARE(missingKeys(first, {u"key"_s, u"title"_s, u"owner_role"_s, u"due"_s, u"evidence"_s}),
                 QStringList());
        QVERIFY(m_occ.refusal(1, words(u"playbook show comand-center"_s)).contains(u"command-center"_s));
        QCOMPARE(m_occ.bare(words(u"playbook list --json"_s)).code,
                 0); // Without a workspace: what is shipped.
    }
    void validatePlaybook()
    {
        const QString good = QStringLiteral(OCC_RESOURCES "/playbooks/command-center.yaml");
        QVERIFY(m_occ.object({u"playbook"_s, u"validate"_s, good}).value(u"valid"_s).toBool());
        QFile source(good);
        QVERIFY(source.open(QIODevice::ReadOnly));
        const QString bad = m_occ.write(u"bad.yaml"_s, source.readAll().replace("version: 1", "verson: 1"));
        const auto ran = m_occ.run({u"playbook"_s, u"validate"_s, bad});
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.error.contains(u"bad.yaml:"_s), qPrintable(ran.error));
        QCOMPARE(ran.error.count(u'\n'), 1);
        QVERIFY(ran.out.contains("bad.yaml:"));
        QCOMPARE(m_occ.run({u"playbook"_s, u"validate"_s, m_occ.path(u"none.yaml"_s)}).code, 3);
    }
    void content()
    {
        QVERIFY(m_occ.array(words(u"content list"_s)).size() > 100);
        QCOMPARE(m_occ.array(words(u"content list playbook"_s)).size(), 5);
        QVERIFY(!m_occ.object(words(u"content show scorecard qualification"_s)).isEmpty());
        QVERIFY(m_occ.refusal(1, words(u"content list playbok"_s)).contains(u"playbook"_s));
        QVERIFY(m_occ.refusal(1, words(u"content show scorecard nothing"_s)).contains(u"nothing"_s));
    }

    void start()
    {
        const QJsonObject row = m_occ.object(words(u"onboarding start --client acme --playbook "
                                                   u"command-center --owner dana@x.example --contract-signed "
                                                   "2026-03-01T09:00:00Z"_s));
        QCOMPARE(missingKeys(row, {u"id"_s, u"client"_s, u"playbook"_s, u"state"_s, u"health"_s, u"reasons"_s,
                                   u"milestone"_s, u"milestone_key"_s, u"done"_s, u"total"_s, u"next_due"_s,
                                   u"last_contact"_s, u"owner"_s, u"open_alerts"_s}),
                 QStringList());
        QCOMPARE(row.value(u"total"_s).toInt(), 25);
        QCOMPARE(row.value(u"milestone"_s).toString(), u"Day 1"_s);
        QCOMPARE(row.value(u"next_due"_s).toString(), u"2026-03-01T11:00:00Z"_s);
        QVERIFY(row.value(u"last_contact"_s).isNull());
        QCOMPARE(row.value(u"owner"_s).toString(), u"Dana"_s);
    }
    void show()
    {
        const QJsonObject shown = m_occ.object(words(u"onboarding show 1"_s));
        const QJsonArray milestones = shown.value(u"milestones"_s).toArray();
        QCOMPARE(milestones.size(), 5);
        QCOMPARE(missingKeys(milestones.first().toObject(),
                             {u"key"_s, u"title"_s, u"due"_s, u"completed"_s, u"items"_s}),
                 QStringList());
        QCOMPARE(missingKeys(item(0, 0), {u"id"_s, u"key"_s, u"title"_s, u"state"_s, u"due"_s, u"done_at"_s,
                                          u"done_by"_s, u"assignee"_s}),
                 QStringList());
        QCOMPARE(milestones.first().toObject().value(u"due"_s).toString(), u"2026-03-02T09:00:00Z"_s);
        const auto text = m_occ.run(words(u"onboarding show 1"_s));
        QVERIFY(text.out.contains("Welcome email sent"));
    }
    void listAndFilters()
    {
        QCOMPARE(m_occ.array(words(u"onboarding list"_s)).size(), 1);
        QCOMPARE(
            m_occ.array(words(u"onboarding list --owner dana@x.example --playbook command-center"_s)).size(),
            1);
        QCOMPARE(m_occ.array(words(u"onboarding list --owner ines@x.example"_s)).size(), 0);
        QCOMPARE(m_occ.array(words(u"onboarding list --health red"_s)).size(), 0);
        QVERIFY(
            m_occ.refusal(1, words(u"onboarding list --health blue"_s)).contains(u"red, amber or green"_s));
    }

    void itemsDoneAndBack()
    {
        const QString first = itemId(0, 0);
        const QString second = itemId(0, 2);
        const QJsonObject done = m_occ.object({u"item"_s, u"done"_s, first, u"--as"_s, u"dana@x.example"_s});
        QCOMPARE(done.value(u"state"_s).toString(), u"done"_s);
        QCOMPARE(done.value(u"done_by"_s).toString(), u"Dana"_s);
        QCOMPARE(done.value(u"done_at"_s).toString(), u"2026-03-02T09:00:00Z"_s);
        QCOMPARE(m_occ.array({u"item"_s, u"done"_s, first, second}).size(), 2);
        QCOMPARE(m_occ.object({u"item"_s, u"undone"_s, second}).value(u"state"_s).toString(), u"open"_s);
        QCOMPARE(m_occ.array(words(u"onboarding list"_s)).first().toObject().value(u"done"_s).toInt(), 1);
        const QJsonObject skipped =
            m_occ.object({u"item"_s, u"skip"_s, second, u"--reason"_s, u"no call wanted"_s});
        QCOMPARE(skipped.value(u"state"_s).toString(), u"not-applicable"_s);
        const QJsonObject blocked =
            m_occ.object({u"item"_s, u"block"_s, itemId(1, 3), u"--reason"_s, u"no access"_s});
        QCOMPARE(blocked.value(u"state"_s).toString(), u"blocked"_s);
        QCOMPARE(m_occ.object({u"item"_s, u"assign"_s, itemId(1, 0), u"--to"_s, u"dana@x.example"_s})
                     .value(u"assignee"_s)
                     .toString(),
                 u"Dana"_s);
    }
    void refusedChanges_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("named");
        const auto row = [](const char* name, const QString& line, const QString& named) {
            QTest::newRow(name) << line << named;
        };
        row("item's number", u"item done abc"_s, u"ID"_s);
        row("unknown item", u"item done 9999"_s, u"9999"_s);
        row("skip without reason", u"item skip 1"_s, u"reason"_s);
        row("block without reason", u"item block 1"_s, u"reason"_s);
        row("unknown onboarding", u"onboarding show 77"_s, u"77"_s);
        row("unknown playbook", u"onboarding start --client acme --playbook comand-center"_s,
            u"comand-center"_s);
        row("unknown owner", u"onboarding start --client acme --owner x@y.example"_s, u"owner"_s);
        row("unknown client", u"onboarding start --client acne"_s, u"acne"_s);
        row("contract's date", u"onboarding start --client acme --contract-signed soon"_s,
            u"contract-signed"_s);
        row("direction", u"interaction log --onboarding 1 --direction up --channel email"_s, u"direction"_s);
        row("channel", u"interaction log --onboarding 1 --direction in --channel pigeon"_s, u"channel"_s);
        row("future contact",
            u"interaction log --onboarding 1 --direction in --channel email --at 2027-01-01"_s, u"at"_s);
        row("severity", u"blocker open --onboarding 1 --severity awful --category client --summary x"_s,
            u"severity"_s);
        row("category", u"blocker open --onboarding 1 --severity major --category it --summary x"_s,
            u"category"_s);
        row("unknown blocker", u"blocker resolve 55"_s, u"55"_s);
        row("kind of survey", u"survey record --onboarding 1 --kind stars --score 5"_s, u"kind"_s);
        row("csat 0", u"survey record --onboarding 1 --kind csat --score 0"_s, u"score"_s);
        row("csat 11", u"survey record --onboarding 1 --kind csat --score 11"_s, u"score"_s);
        row("huge score", u"survey record --onboarding 1 --kind nps --score 4294967301"_s, u"score"_s);
        row("score in words", u"survey record --onboarding 1 --kind nps --score five"_s, u"score"_s);
        row("milestone", u"onboarding move 1 --milestone day-2 --due 2026-03-09 --reason x"_s, u"day-"_s);
        row("moved without reason", u"onboarding move 1 --milestone day-7 --due 2026-03-09"_s, u"reason"_s);
        row("nobody's rights", u"onboarding pause 1 --reason x --as sam@x.example"_s, u"Sam"_s);
    }
    void refusedChanges()
    {
        QFETCH(QString, line);
        QFETCH(QString, named);
        const QString said = m_occ.refusal(1, words(line));
        QVERIFY2(said.startsWith(u"occ: "_s), qPrintable(said));
        QVERIFY2(said.contains(named), qPrintable(said));
    }

    void blockersContactsSurveys()
    {
        const QJsonObject blocker =
            m_occ.object({u"blocker"_s, u"open"_s, u"--onboarding"_s, u"1"_s, u"--severity"_s, u"major"_s,
                          u"--category"_s, u"client"_s, u"--summary"_s, u"No contract for the CRM"_s});
        QCOMPARE(blocker.value(u"severity"_s).toString(), u"major"_s);
        QCOMPARE(m_occ.array(words(u"blocker list --onboarding 1"_s)).size(), 1);
        const QString id = QString::number(blocker.value(u"id"_s).toInteger());
        QVERIFY(!m_occ.object({u"blocker"_s, u"resolve"_s, id, u"--resolution"_s, u"signed"_s})
                     .value(u"resolved_at"_s)
                     .isNull());
        QCOMPARE(m_occ.array(words(u"blocker list --onboarding 1"_s)).size(), 0);
        QCOMPARE(m_occ.array(words(u"blocker list --onboarding 1 --all"_s)).size(), 1);

        const QJsonObject contact =
            m_occ.object({u"interaction"_s, u"log"_s, u"--onboarding"_s, u"1"_s, u"--direction"_s, u"out"_s,
                          u"--channel"_s, u"email"_s, u"--expects-reply"_s, u"--summary"_s,
                          u"Zeit für ein Gespräch?"_s, u"--at"_s, u"2026-03-02T08:00:00+01:00"_s});
        QCOMPARE(contact.value(u"at"_s).toString(), u"2026-03-02T07:00:00Z"_s);
        QCOMPARE(contact.value(u"direction"_s).toString(), u"out"_s);
        QCOMPARE(contact.value(u"summary"_s).toString(), u"Zeit für ein Gespräch?"_s);
        QCOMPARE(contact.value(u"expects_reply"_s).toBool(), true);
        QCOMPARE(m_occ.array(words(u"interaction list --onboarding 1"_s)).size(), 1);

        const QJsonObject answer =
            m_occ.object(words(u"survey record --onboarding 1 --kind nps --score 0"_s));
        QCOMPARE(answer.value(u"score"_s).toInt(), 0);
        QCOMPARE(answer.value(u"kind"_s).toString(), u"nps"_s);
    }
    void rehearseAMove()
    {
        const auto due = [this] {
            return m_occ.object({u"onboarding"_s, u"show"_s, u"1"_s})
                .value(u"milestones"_s)
                .toArray()
                .at(2)
                .toObject()
                .value(u"due"_s)
                .toString();
        };
        const QString before = due();
        const QJsonObject rehearsed =
            m_occ.object({u"onboarding"_s, u"move"_s, u"1"_s, u"--milestone"_s, u"day-7"_s, u"--due"_s,
                          u"2026-03-13T09:00:00Z"_s, u"--dry-run"_s});
        QCOMPARE(rehearsed.value(u"dry_run"_s).toBool(), true);
        QCOMPARE(rehearsed.value(u"due"_s).toString(), before);
        const QJsonObject first = rehearsed.value(u"moves"_s).toArray().first().toObject();
        QCOMPARE(first.value(u"title"_s).toString(), u"Day 7"_s);
        QCOMPARE(first.value(u"from"_s).toString(), before);
        QCOMPARE(first.value(u"to"_s).toString(), u"2026-03-13T09:00:00Z"_s);
        QVERIFY(first.value(u"item"_s).isNull());
        QVERIFY(rehearsed.value(u"kept"_s).isArray());
        QCOMPARE(due(), before);
    }
    void moveAMilestone()
    {
        const QJsonObject moved =
            m_occ.object({u"onboarding"_s, u"move"_s, u"1"_s, u"--milestone"_s, u"day-7"_s, u"--due"_s,
                          u"2026-03-12T09:00:00Z"_s, u"--reason"_s, u"holiday"_s});
        QCOMPARE(moved.value(u"due"_s).toString(), u"2026-03-12T09:00:00Z"_s);
        QCOMPARE(moved.value(u"due_reason"_s).toString(), u"holiday"_s);
        const QJsonObject goal =
            m_occ.object({u"onboarding"_s, u"change"_s, u"1"_s, u"--goal"_s, u"Answer in 20 s"_s,
                          u"--go-live"_s, u"2026-04-01T09:00:00Z"_s});
        QCOMPARE(goal.value(u"goal"_s).toString(), u"Answer in 20 s"_s);
        QCOMPARE(goal.value(u"go_live"_s).toString(), u"2026-04-01T09:00:00Z"_s);
    }
    void undoRedoHistory()
    {
        const QString id = itemId(2, 0);
        (void)m_occ.object({u"item"_s, u"done"_s, id, u"--evidence"_s, u"https://x.example"_s});
        const QJsonObject undone = m_occ.object({u"undo"_s});
        QCOMPARE(missingKeys(undone, {u"number"_s, u"at"_s, u"author"_s, u"summary"_s, u"kind"_s}),
                 QStringList());
        QCOMPARE(item(2, 0).value(u"state"_s).toString(), u"open"_s);
        (void)m_occ.object({u"redo"_s});
        QCOMPARE(item(2, 0).value(u"state"_s).toString(), u"done"_s);
        const QJsonArray about = m_occ.array(words(u"history --onboarding 1"_s));
        QVERIFY(about.size() > 5);
        QVERIFY(m_occ.array(words(u"history --client acme --limit 2"_s)).size() == 2);
        QVERIFY(m_occ.array({u"history"_s}).size() >= about.size());
        QVERIFY(m_occ.refusal(1, words(u"history --onboarding 99"_s)).contains(u"99"_s));
        QVERIFY(m_occ.refusal(1, words(u"undo --entry 99999"_s)).contains(u"99999"_s));
    }
    void statesOfAnOnboarding()
    {
        QVERIFY(m_occ.refusal(1, words(u"onboarding pause 1"_s)).contains(u"reason"_s));
        QCOMPARE(m_occ.object(words(u"onboarding pause 1 --reason holiday"_s)).value(u"state"_s).toString(),
                 u"paused"_s);
        m_occ.setNow(u"2026-03-04T09:00:00Z"_s);
        const QJsonObject resumed = m_occ.object(words(u"onboarding resume 1"_s));
        QCOMPARE(resumed.value(u"state"_s).toString(), u"active"_s);
        QCOMPARE(
            m_occ.object(words(u"onboarding assign 1 --owner ines@x.example"_s)).value(u"owner"_s).toString(),
            u"Ines"_s);
        QCOMPARE(m_occ.object(words(u"onboarding hand-off 1 --note done"_s)).value(u"state"_s).toString(),
                 u"handed-off"_s);
        QCOMPARE(m_occ.array(words(u"onboarding list"_s)).size(), 0);
        QCOMPARE(m_occ.array(words(u"onboarding list --all"_s)).size(), 1);
        const QJsonObject second =
            m_occ.object(words(u"onboarding start --client acme --playbook toll-free-48h"_s));
        const QString id = QString::number(second.value(u"id"_s).toInteger());
        QCOMPARE(m_occ.object({u"onboarding"_s, u"cancel"_s, id, u"--reason"_s, u"x"_s})
                     .value(u"state"_s)
                     .toString(),
                 u"cancelled"_s);
    }

    /// Edits a playbook and carries it to a running client: tried, done, taken back.
    void upgrade()
    {
        (void)m_occ.object(
            {u"client"_s, u"add"_s, u"--name"_s, u"Upgraded"_s, u"--industry"_s, u"general"_s});
        const qint64 id =
            m_occ.object(words(u"onboarding start --client Upgraded --playbook service-delivery"_s))
                .value(u"id"_s)
                .toInteger();
        const QString number = QString::number(id);
        const QJsonArray milestones =
            m_occ.object({u"onboarding"_s, u"show"_s, number}).value(u"milestones"_s).toArray();
        const QJsonObject first = milestones[0].toObject().value(u"items"_s).toArray()[0].toObject();
        const QString itemId = QString::number(first.value(u"id"_s).toInteger());
        const QString key = first.value(u"key"_s).toString();
        const QString title = first.value(u"title"_s).toString();
        const QJsonObject own = m_occ.object({u"item"_s, u"add"_s, number, u"--milestone"_s,
                                              milestones[0].toObject().value(u"key"_s).toString(),
                                              u"--title"_s, u"Ask for the logo"_s});
        QCOMPARE(own.value(u"state"_s).toString(), u"open"_s);
        (void)m_occ.object(
            {u"item"_s, u"edit"_s, itemId, u"--title"_s, u"Ours"_s, u"--due"_s, u"2026-04-01"_s});
        QVERIFY(m_occ.refusal(1, {u"item"_s, u"edit"_s, itemId, u"--owner-role"_s, u"nobody"_s})
                    .contains(u"nobody"_s));

        QFile source(QStringLiteral(OCC_RESOURCES "/playbooks/service-delivery.yaml"));
        QVERIFY(source.open(QIODevice::ReadOnly));
        const QByteArray text = source.readAll();
        QVERIFY(m_occ.refusal(1, {u"playbook"_s, u"store"_s, m_occ.write(u"same.yaml"_s, text)})
                    .contains(u"same as version 1"_s));
        QByteArray edited = text;
        const QByteArray place = "title: " + title.toUtf8();
        QVERIFY(edited.count(place) > 0);
        edited.replace(edited.indexOf(place), place.size(), "title: Theirs");
        const QString file = m_occ.write(u"edited.yaml"_s, "# kept\n" + edited);
        const QJsonObject stored = m_occ.object({u"playbook"_s, u"store"_s, file, u"--based-on"_s, u"1"_s});
        QCOMPARE(stored.value(u"version"_s).toInt(), 2);
        QVERIFY(m_occ
                    .refusal(1, {u"playbook"_s, u"store"_s, m_occ.write(u"more.yaml"_s, edited + "\n# x\n"),
                                 u"--based-on"_s, u"1"_s})
                    .contains(u"ersion 2"_s));
        QCOMPARE(m_occ.array(words(u"playbook versions service-delivery"_s)).size(), 2);
        for (const auto& [line, version] : {std::pair(u"playbook show service-delivery"_s, 2),
                                            std::pair(u"playbook show service-delivery --stored 1"_s, 1)})
            QCOMPARE(m_occ.object(words(line)).value(u"version"_s).toInt(), version);

        const QStringList dry = words(u"playbook upgrade --playbook service-delivery --dry-run"_s);
        const QJsonObject plan = m_occ.array(dry)[0].toObject();
        QCOMPARE(missingKeys(plan, {u"onboarding"_s, u"client"_s, u"from"_s, u"to"_s, u"steps"_s,
                                    u"settings"_s, u"added"_s, u"removed"_s, u"conflict"_s}),
                 QStringList());
        QCOMPARE(plan.value(u"conflict"_s).toInt(), 1);
        const auto titleOf = [&] {
            return m_occ.object({u"onboarding"_s, u"show"_s, number})
                .value(u"milestones"_s)
                .toArray()[0]
                .toObject()
                .value(u"items"_s)
                .toArray()[0]
                .toObject()
                .value(u"title"_s)
                .toString();
        };
        QCOMPARE(titleOf(), u"Ours"_s);
        QVERIFY(m_occ.refusal(1, {u"playbook"_s, u"upgrade"_s, number, u"--take"_s, u"item/none"_s})
                    .contains(u"item/none"_s));
        QVERIFY(m_occ.refusal(2, {u"playbook"_s, u"upgrade"_s}).contains(u"--playbook"_s));
        QCOMPARE(m_occ.array({u"playbook"_s, u"upgrade"_s, number, u"--take"_s, u"item/%1/title"_s.arg(key)})
                     .size(),
                 1);
        QCOMPARE(titleOf(), u"Theirs"_s);
        (void)m_occ.object({u"undo"_s});
        QCOMPARE(titleOf(), u"Ours"_s);
        QCOMPARE(m_occ.array({u"playbook"_s, u"upgrade"_s, number}).size(), 1);
        QCOMPARE(titleOf(), u"Ours"_s);
        QCOMPARE(m_occ.array(words(u"playbook upgrade --playbook service-delivery"_s)).size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCliOnboarding)
#include "tst_cli_onboarding.moc"
