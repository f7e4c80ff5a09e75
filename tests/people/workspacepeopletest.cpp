// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engines.h"
#include "tests/support/expect.h"
#include "tests/support/samplepeople.h"
#include "tests/support/testmain.h"
#include "tests/support/workspaces.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

/// The team as a whole workspace sees it: who acts, undo across connections.
class WorkspacePeopleTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void actingAndUndoing_data() { addEngines(); }
    void actingAndUndoing()
    {
        OCC_FETCH_ENGINE();
        TestWorkspace workspace(engine);
        const SamplePeople people = addSamplePeople(workspace->people());
        QCOMPARE(must(workspace->people().list()).size(), 5);
        const auto asMax = workspace.open(u"MAX@occ.test"_s);
        QCOMPARE(asMax->session().actor.id(), std::optional(people.manager.id));
        OCC_OK(asMax->people().add({u"New"_s, u"new@occ.test"_s, u"specialist"_s, 0, {}}));
        // The local user's next undo is the local user's own last step, not Max's.
        OCC_OK(workspace->undo());
        QVERIFY(!must(workspace->people().find(u"eve@occ.test"_s)));
        QVERIFY(must(workspace->people().find(u"new@occ.test"_s)));
        OCC_OK(asMax->undo());
        QVERIFY(!must(workspace->people().find(u"new@occ.test"_s)));
        OCC_OK(workspace->redo());
        QCOMPARE(must(asMax->people().list()).size(), 5);
        QCOMPARE(must(workspace->verify()).problems, QStringList());
    }
};

OCC_TEST(WorkspacePeopleTest)
#include "workspacepeopletest.moc"
