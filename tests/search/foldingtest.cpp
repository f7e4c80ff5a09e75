// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/folding.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace occ::search;

/// The form in which words are compared.
class FoldingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::newRow("case") << u"Northline FREIGHT"_s << u"northline freight"_s;
        QTest::newRow("accents") << u"Crème Brûlée Søren Łódź"_s << u"creme brulee soren lodz"_s;
        QTest::newRow("signs") << u"  dana@x.example, +1-208 "_s << u"dana x example 1 208"_s;
        QTest::newRow("apostrophe") << u"O'Brien’s"_s << u"obriens"_s;
        QTest::newRow("ligature") << u"ﬁnance Straße"_s << u"finance strasse"_s;
        QTest::newRow("cyrillic") << u"Ёлка"_s << u"елка"_s;
        QTest::newRow("beyond 16 bits") << u"a𝐁c 😀 d"_s << u"abc d"_s;
        QTest::newRow("nothing") << u" -–— "_s << u""_s;
    }
    void folds()
    {
        QFETCH(QString, text);
        QFETCH(QString, plain);
        QList<qsizetype> at;
        QCOMPARE(folded(text, &at), plain);
        QCOMPARE(at.size(), plain.size());
    }

    void wordsAreNamedOnce()
    {
        QCOMPARE(wordsOf(u"The the  THE end"), (QStringList{u"the"_s, u"end"_s}));
        QCOMPARE(wordsOf(QString(200, u'x')).first().size(), 60);
    }

    void onlyBeginningsOfWordsCount()
    {
        QVERIFY(hasWords(u"northline freight", {u"fre"_s, u"north"_s}));
        QVERIFY(!hasWords(u"northline freight", {u"line"_s}));
        QVERIFY(!hasWords(u"northline freight", {u"fre"_s, u"south"_s}));
    }

    /// Marks stand in the text as people see it, whatever folding made of it.
    void marksStandInTheOriginal()
    {
        const QString text = u"Crème & Café"_s;
        QCOMPARE(stretchesOf(text, {u"cafe"_s}), (QList<Stretch>{{8, 4}}));
        QCOMPARE(stretchesOf(text, {u"c"_s}), (QList<Stretch>{{0, 1}, {8, 1}}));
        QCOMPARE(stretchesOf(u"ﬁnance"_s, {u"fin"_s}), (QList<Stretch>{{0, 2}}));
    }
};

OCC_TEST(FoldingTest)
#include "foldingtest.moc"
