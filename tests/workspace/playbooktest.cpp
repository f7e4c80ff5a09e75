// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engines.h"
#include "tests/support/testmain.h"
#include "tests/workspace/rig.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

/// Storing versions of playbooks: what is stored is what was checked, and nothing is overwritten.
class PlaybookServiceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsKeptAsWritten_data() { addEngines(); }
    void textIsKeptAsWritten()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        PlaybookService& service = rig.workspace().playbooks();
        const StoredPlaybook first = must(service.find(u"short"_s));
        QString text = u"# Ours\n"_s + must(service.text(first.id));
        text.replace(u"title: Welcome"_s, u"title: Welcome them # by phone"_s);
        QVERIFY(text.contains(u"version: 1"_s));
        text.replace(u"version: 1"_s, u"version: 1 # counted by the program"_s);
        const StoredPlaybook second = must(service.storeText(text.toUtf8(), 1));
        QCOMPARE(second.playbook.version, 2);
        QCOMPARE(second.playbook.milestones[0].items[0].title, u"Welcome them"_s);
        const QString stored = must(service.text(second.id));
        QVERIFY(stored.startsWith(u"# Ours\n"_s));
        QVERIFY(stored.contains(u"version: 2 # counted by the program"_s));
        QCOMPARE(must(service.byId(second.id)).playbook, second.playbook);
        rig.reopen();
        QCOMPARE(must(rig.workspace().playbooks().find(u"short"_s)).playbook, second.playbook);
        QCOMPARE(must(rig.workspace().playbooks().find(u"short"_s, 1)).playbook, first.playbook);
        const auto versions = must(rig.workspace().playbooks().versions());
        QList<int> numbers;
        for (const PlaybookVersion& version : versions) {
            if (version.playbook == u"short")
                numbers << version.version;
        }
        QCOMPARE(numbers, QList<int>({2, 1}));
        OCC_OK(rig.workspace().undo());
        QCOMPARE(must(rig.workspace().playbooks().find(u"short"_s)).playbook, first.playbook);
    }

    void refusals_data() { addEngines(); }
    void refusals()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        PlaybookService& service = rig.workspace().playbooks();
        const playbook::Playbook good = must(service.find(u"short"_s)).playbook;
        const QString text = must(service.text(must(service.find(u"short"_s)).id));
        const qint64 entries = rig.journalRows();
        OCC_FAILED(service.store(good), Refused, u"same as version 1"_s);
        OCC_FAILED(service.storeText(text.toUtf8()), Refused, u"same as version 1"_s);
        QString bad = text;
        bad.replace(u"owner_role: specialist"_s, u"owner_role: specialst"_s);
        const auto role = service.storeText(bad.toUtf8());
        QVERIFY(!role);
        QVERIFY(role.error().line > 0);
        QVERIFY(describe(role).contains(u"specialist"_s));
        playbook::Playbook circle = good;
        circle.milestones[0].items[0].dependsOn = QStringList{u"access"_s};
        circle.milestones[0].items[1].dependsOn = QStringList{u"welcome"_s};
        QVERIFY(!service.store(circle));
        playbook::Playbook silent = good;
        silent.touchpoints << playbook::Touchpoint{
            u"hello"_s, u"Hello"_s, {{}, {Offset::Unit::Days, 1, {}}}, u"email"_s, u"no-such-message"_s, {},
            {},         {}};
        OCC_FAILED(service.store(silent), Refused, u"no-such-message"_s);
        QString renamed = text;
        renamed.replace(u"title: Welcome"_s, u"title: Welcome back"_s);
        rig.actAs(rig.people.specialist);
        OCC_FAILED(service.storeText(renamed.toUtf8()), Refused, u"may not"_s);
        rig.actAs({});
        QCOMPARE(rig.journalRows(), entries);
        OCC_OK(service.storeText(renamed.toUtf8(), 1));
        QString other = text;
        other.replace(u"title: Access"_s, u"title: Access granted"_s);
        const auto late = service.storeText(other.toUtf8(), 1);
        QVERIFY(!late);
        QCOMPARE(late.error().grade, Grade::Conflict);
        OCC_OK(service.storeText(other.toUtf8(), 2));
    }
};

OCC_TEST(PlaybookServiceTest)
#include "playbooktest.moc"
