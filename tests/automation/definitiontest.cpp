// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/automation/automationrig.h"
#include "tests/support/engines.h"
#include "tests/support/testmain.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::automation;
using namespace occ::test;

/// Automations as data.
class DefinitionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedOnesComeBackTheSame_data() { addEngines(); }
    void shippedOnesComeBackTheSame()
    {
        OCC_FETCH_ENGINE();
        AutomationRig rig(engine);
        const QList<AutomationRow> rows = must(rig.automations().list());
        QVERIFY(rows.size() >= 30);
        for (const AutomationRow& row : rows) {
            QCOMPARE(must(fromJson(toJson(row.automation))), row.automation);
            QVERIFY2(!row.trigger.isEmpty() && !row.action.isEmpty(), qPrintable(row.automation.key));
        }
        QStringList keys;
        for (const AutomationRow& row : rows)
            keys << row.automation.key;
        for (const QString& key :
             {u"welcome-email"_s, u"day-2-check-in"_s, u"day-4-training-reminder"_s,
              u"day-7-satisfaction-survey"_s, u"week-2-optimization-scheduler"_s,
              u"month-1-handoff-coordination"_s, u"deal-won"_s, u"kickoff-scheduled"_s,
              u"training-completed"_s, u"go-live-achieved"_s, u"nps-submitted"_s, u"review-60-day"_s})
            QVERIFY2(keys.contains(key), qPrintable(key));
        // Storing them again changes nothing.
        const qint64 entries = rig.journalRows();
        must(rig.automations().storeShipped());
        QCOMPARE(rig.journalRows(), entries);
    }

    void nonsenseIsRefused_data()
    {
        QTest::addColumn<QJsonObject>("object");
        QTest::addColumn<QString>("field");
        const QJsonObject mail{{u"type"_s, u"email"_s}, {u"message"_s, u"m"_s}};
        const QJsonObject day{{u"type"_s, u"time"_s}, {u"days"_s, 1}};
        const auto with = [&](const QString& key, const QJsonValue& value) {
            QJsonObject object{
                {u"key"_s, u"k"_s}, {u"title"_s, u"T"_s}, {u"trigger"_s, day}, {u"action"_s, mail}};
            object.insert(key, value);
            return object;
        };
        QTest::newRow("no key") << with(u"key"_s, u""_s) << u"key"_s;
        QTest::newRow("a key with spaces") << with(u"key"_s, u"a b"_s) << u"key"_s;
        QTest::newRow("no title") << with(u"title"_s, u" "_s) << u"title"_s;
        QTest::newRow("unknown trigger")
            << with(u"trigger"_s, QJsonObject{{u"type"_s, u"moon"_s}}) << u"trigger"_s;
        QTest::newRow("negative offset")
            << with(u"trigger"_s, QJsonObject{{u"type"_s, u"time"_s}, {u"days"_s, -1}}) << u"trigger"_s;
        QTest::newRow("unknown event")
            << with(u"trigger"_s, QJsonObject{{u"type"_s, u"event"_s}, {u"event"_s, u"rain"_s}})
            << u"trigger"_s;
        QTest::newRow("no day") << with(u"trigger"_s,
                                        QJsonObject{{u"type"_s, u"calendar"_s}, {u"at"_s, u"09:00"_s}})
                                << u"trigger"_s;
        QTest::newRow("no time") << with(u"trigger"_s, QJsonObject{{u"type"_s, u"calendar"_s},
                                                                   {u"at"_s, u"25:00"_s},
                                                                   {u"weekdays"_s, QJsonArray{u"mon"_s}}})
                                 << u"trigger"_s;
        QTest::newRow("no item") << with(u"trigger"_s, QJsonObject{{u"type"_s, u"item"_s}}) << u"trigger"_s;
        QTest::newRow("unknown condition")
            << with(u"condition"_s, QJsonObject{{u"field"_s, u"mood"_s}}) << u"condition"_s;
        QTest::newRow("unknown action")
            << with(u"action"_s, QJsonObject{{u"type"_s, u"fax"_s}}) << u"action"_s;
        QTest::newRow("no message") << with(u"action"_s, QJsonObject{{u"type"_s, u"email"_s}}) << u"action"_s;
        QTest::newRow("no task") << with(u"action"_s, QJsonObject{{u"type"_s, u"create-task"_s}})
                                 << u"action"_s;
        QTest::newRow("no playbook") << with(u"action"_s, QJsonObject{{u"type"_s, u"start-onboarding"_s}})
                                     << u"action"_s;
    }
    void nonsenseIsRefused()
    {
        QFETCH(QJsonObject, object);
        QFETCH(QString, field);
        const auto read = fromJson(object);
        QVERIFY(!read);
        QCOMPARE(read.error().field, field);
        QVERIFY(!read.error().hint.isEmpty());
    }
};

OCC_TEST(DefinitionTest)
#include "definitiontest.moc"
