// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/fuzzy.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace occ::search;

/// What somebody types quickly against names.
class FuzzyTest final : public QObject
{
    Q_OBJECT

    static int score(const QString& typed, const QString& name) { return Fuzzy(typed).score(folded(name)); }
    /// The marked letters in brackets.
    static QString marked(const QString& typed, QString name)
    {
        QList<Stretch> found = Fuzzy(typed).stretches(name);
        while (!found.isEmpty()) {
            const Stretch last = found.takeLast();
            name.insert(last.from + last.size, u']').insert(last.from, u'[');
        }
        return name;
    }

private Q_SLOTS:
    void better_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::newRow("first word") << u"north"_s << u"Northline Freight"_s << u"Great North Foods"_s;
        QTest::newRow("a word's start") << u"line"_s << u"Red Line Ltd"_s << u"Northline Freight"_s;
        QTest::newRow("shorter") << u"north"_s << u"Northline"_s << u"Northline Freight"_s;
        QTest::newRow("part before letters") << u"rth"_s << u"Northline"_s << u"Red Table House"_s;
        QTest::newRow("initials") << u"nf"_s << u"Northline Freight"_s << u"Handoff Inc"_s;
        QTest::newRow("any order") << u"freight north"_s << u"Northline Freight"_s << u"Freight Forwarding"_s;
    }
    void better()
    {
        QFETCH(QString, typed);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        QVERIFY2(score(typed, better) > score(typed, worse),
                 qPrintable(u"%1 against %2"_s.arg(score(typed, better)).arg(score(typed, worse))));
        QVERIFY(score(typed, better) > 0);
    }

    void doesNotFit_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::newRow("a letter missing") << u"northx"_s << u"Northline"_s;
        QTest::newRow("wrong order") << u"enil"_s << u"Northline"_s;
        QTest::newRow("strewn about") << u"oie"_s << u"Northline Freight"_s;
        QTest::newRow("nothing typed") << u" "_s << u"Northline"_s;
        QTest::newRow("longer than the name") << u"northline"_s << u"North"_s;
    }
    void doesNotFit()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        QCOMPARE(score(typed, name), 0);
    }

    void matchedLettersAreShown()
    {
        QCOMPARE(marked(u"nf"_s, u"Northline Freight"_s), u"[N]orthline [F]reight"_s);
        QCOMPARE(marked(u"norfre"_s, u"Northline Freight"_s), u"[Nor]thline [Fre]ight"_s);
        QCOMPARE(marked(u"line"_s, u"Northline Freight"_s), u"North[line] Freight"_s);
        QCOMPARE(marked(u"cafe"_s, u"Le Café"_s), u"Le [Café]"_s);
    }

    void lettersLeaveOutOnlyWhatCannotFit()
    {
        const Fuzzy typed(u"žn2");
        for (const QString& name : {u"Zebra North 2"_s, u"Žen 2"_s, u"Zn 2 Ё"_s}) {
            QVERIFY(score(u"žn2"_s, name) > 0);
            QCOMPARE(Fuzzy::lettersOf(folded(name)) & typed.letters(), typed.letters());
        }
        // A word twice is no letter twice: both lie in the same place.
        QVERIFY(score(u"co company"_s, u"Company Mill 7"_s) > 0);
    }

    /// What is left out quickly would not have been among the best.
    void shortCutsKeepTheScore()
    {
        const QStringList names{u"Client 000471 Company"_s, u"Company Mill 7"_s,
                                u"Northline Freight"_s,     u"Nono"_s,
                                u"Café Äcker & Söhne"_s,    u"Anna Annan"_s};
        const QStringList typed{u"c"_s,   u"co"_s,         u"compam"_s, u"compny"_s, u"nono"_s,
                                u"nn"_s,  u"co company"_s, u"cc"_s,     u"470"_s,    u"no"_s,
                                u"ann"_s, u"mill comp"_s,  u"äs"_s,     u"annann"_s};
        int fitting = 0;
        for (const QString& words : typed) {
            const Fuzzy fuzzy(words);
            for (const QString& name : names) {
                const QString plain = folded(name);
                const int whole = fuzzy.score(plain);
                for (const int above : {0, 100, 199, 250, 290, 500, whole - 1, whole, 900, 950})
                    QCOMPARE(fuzzy.score(plain, above), whole > above ? whole : 0);
                if (whole == 0)
                    continue;
                ++fitting;
                QCOMPARE(Fuzzy::lettersOf(plain) & fuzzy.letters(), fuzzy.letters());
                QCOMPARE(Fuzzy::twiceOf(plain) & fuzzy.twice(), fuzzy.twice());
            }
        }
        QVERIFY(fitting > 20);
    }
};

OCC_TEST(FuzzyTest)
#include "fuzzytest.moc"
