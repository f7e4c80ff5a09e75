// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engines.h"
#include "tests/support/testmain.h"
#include "tests/workspace/rig.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

/// Saved views: everybody's own, one of each name, with undo.
class ViewTest final : public QObject
{
    Q_OBJECT

    static QStringList names(Rig& rig, const QString& page = u"dashboard"_s)
    {
        QStringList found;
        for (const SavedView& view : must(rig.workspace().views().list(page)))
            found << view.name + u'=' + view.definition;
        return found;
    }

private Q_SLOTS:
    void keeps_data() { addEngines(); }
    void keeps()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        ViewService& views = rig.workspace().views();
        OCC_FAILED(views.save({0, u"dashboard"_s, u"  "_s, u"{}"_s}), Refused, u"name"_s);
        OCC_FAILED(views.save({0, u"dashboard"_s, QString(61, u'x'), u"{}"_s}), Refused, u"too long"_s);
        const qint64 local = must(views.save({0, u"dashboard"_s, u" Local "_s, u"{}"_s}));
        rig.actAs(rig.people.executive); // looking needs no permission, nor does keeping how one looks
        QCOMPARE(names(rig), QStringList());
        const qint64 mine = must(views.save({0, u"dashboard"_s, u"Red ones"_s, u"{1}"_s}));
        must(views.save({0, u"dashboard"_s, u"Änderungen"_s, u"{2}"_s}));
        must(views.save({0, u"board"_s, u"Red ones"_s, u"{3}"_s}));
        QCOMPARE(must(views.save({0, u"dashboard"_s, u"red  ones"_s, u"{4}"_s})), mine);
        QVERIFY(names(rig).contains(u"red ones={4}"_s));
        QCOMPARE(names(rig).size(), 2);
        QCOMPARE(names(rig, u"board"_s), QStringList{u"Red ones={3}"_s});
        OCC_OK(rig.workspace().undo());
        QVERIFY(names(rig).contains(u"Red ones={1}"_s));
        OCC_FAILED(views.remove(local), Refused, u"no view"_s);
        OCC_OK(views.remove(mine));
        QCOMPARE(names(rig).size(), 1);
        rig.reopen();
        rig.actAs(rig.people.executive);
        OCC_OK(rig.workspace().undo());
        QCOMPARE(names(rig).size(), 2);
        rig.actAs({});
        QCOMPARE(names(rig), QStringList{u"Local={}"_s});
        QCOMPARE(must(rig.workspace().verify()).problems, QStringList());
    }
};

OCC_TEST(ViewTest)
#include "viewtest.moc"
