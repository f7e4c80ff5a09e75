// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/playbook/tst_playbook.h"

#include "tests/playbook/fixtures.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::playbook;
using fixtures::sample;
using fixtures::with;

static const QString kFile = u"sample.yaml"_s;

/// 1-based line of the first place of `part`.
static int lineOf(const QByteArray& text, const QByteArray& part)
{
    const qsizetype at = text.indexOf(part);
    return at < 0 ? -1 : int(text.left(at).count('\n')) + 1;
}

void TestPlaybook::readsAllFields()
{
    const Playbook playbook = sample();
    QCOMPARE(playbook.id, u"sample"_s);
    QCOMPARE(playbook.version, 3);
    QCOMPARE(playbook.industryPacks, PackUse::Automatic);
    QCOMPARE(playbook.milestones.size(), 2);
    QCOMPARE(playbook.milestones[0].objective, u"It is \"begun\": yes"_s);
    QCOMPARE(playbook.milestones[0].deliverables, (QStringList{u"Plan"_s, u"List, short"_s}));
    QCOMPARE(playbook.milestones[0].due.offset, (Offset{Offset::Unit::Days, 1, QTime(9, 0)}));
    QCOMPARE(playbook.milestones[1].due.after, u"first"_s);
    QCOMPARE(playbook.item(u"plan"_s)->party, Party::Client);
    QCOMPARE(playbook.item(u"plan"_s)->evidence, Evidence::File);
    QCOMPARE(playbook.item(u"review"_s)->dependsOn, (QStringList{u"plan"_s, u"call"_s}));
    QCOMPARE(playbook.touchpoints[0].condition, (Condition{Condition::Kind::ItemOpen, u"plan"_s}));
    QCOMPARE(playbook.threshold(u"low-nps"_s), std::optional(7));
    QCOMPARE(playbook.threshold(u"sla-breach"_s), std::nullopt);
    QCOMPARE(playbook.escalation[2].level, Level::Executive);
}

void TestPlaybook::refusesBadText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("marker"); // Its line is the one to be named; empty for the whole file.
    QTest::addColumn<QString>("says");
    const QByteArray good = fixtures::playbook();
    const auto row = [&good](const char* name, const char* from, const char* to, const char* marker,
                             const QString& says) {
        QTest::newRow(name) << with(good, from, to) << QByteArray(marker) << says;
    };
    row("unknown key", "    theme: Begin", "    themes: Begin", "themes", u"\"theme\"?"_s);
    row("unknown top key", "source: tests", "sauce: tests", "sauce", u"\"source\"?"_s);
    row("duplicate key", "title: Sample\n", "title: Sample\ntitle: Again\n", "title: Again", u"twice"_s);
    row("missing key", "    title: Second\n", "", "key: second", u"\"title\" is missing in \"second\""_s);
    row("no value", "version: 3", "version:", "version:", u"no value"_s);
    row("text for number", "version: 3", "version: three", "version:", u"whole number"_s);
    row("octal", "version: 3", "version: 010", "version:", u"leading zeros"_s);
    row("hex", "version: 3", "version: 0x10", "version:", u"whole number"_s);
    row("quoted number", "version: 3", "version: \"3\"", "version:", u"without quotes"_s);
    row("fraction", "version: 3", "version: 3.5", "version:", u"whole number"_s);
    row("huge number", "version: 3", "version: 99999999999999999999", "version:", u"whole number"_s);
    row("version 0", "version: 3", "version: 0", "version:", u"at least 1"_s);
    row("yes as text", "title: Call the client", "title: yes", "title: yes", u"in quotes"_s);
    row("octal as text", "title: Review", "title: 010", "title: 010", u"in quotes"_s);
    row("date as text", "title: Review", "title: 2026-03-01", "title: 2026", u"in quotes"_s);
    row("time as text", "at: \"09:00\"", "at: 09:00", "due: {after: contract, days", u"in quotes"_s);
    row("null as text", "title: Review", "title: ~", "title: ~", u"no value"_s);
    row("bad enumeration", "party: client\n        depends", "party: clients\n        depends", "clients",
        u"\"client\"?"_s);
    row("bad key", "key: plan", "key: The Plan", "The Plan", u"lower-case"_s);
    row("list for text", "title: Review", "title: [a, b]", "[a, b]", u"single value"_s);
    row("text for list", "depends_on: [call]", "depends_on: call", "depends_on: call", u"must be a list"_s);
    row("text for block", "due: {after: first, business_days: 2}", "due: tomorrow", "tomorrow", u"block"_s);
    row("tab", "    theme: Begin", "\ttheme: Begin", "\ttheme", u"spaces"_s);
    row("NUL", "theme: Begin", "theme: \"Be\\0gin\"", "theme:", u"control character"_s);
    row("bad escape", "objective: \"It", "objective: \"\\qIt", "objective", u"not valid YAML"_s);
    row("open quote", "title: Review", "title: \"Review", "", u"not valid YAML"_s);
    row("open bracket", "depends_on: [call]", "depends_on: [call", "", u"not valid YAML"_s);
    row("anchor", "source: tests", "source: &a tests", "source:", u"not allowed"_s);
    row("alias", "source: tests", "source: *a", "source:", u""_s);
    row("tag", "version: 3", "version: !!int 3", "version:", u"tags"_s);
    row("merge key", "source: tests", "<<: {title: x}", "<<", u"Unknown key"_s);
    row("second document", "touchpoints:\n", "---\ntouchpoints:\n", "---", u"document"_s);
    row("other kind", "kind: playbook", "kind: scorecard", "kind:", u"kind \"scorecard\""_s);
    row("hint of too long a list", "version: 3", "version: [3, 4]", "version:", u"single value"_s);
    QTest::newRow("invalid UTF-8") << with(good, "theme: Begin", "theme: Beg\xC3(in") << QByteArray("theme")
                                   << u"UTF-8"_s;
    QTest::newRow("raw NUL") << with(good, "theme: Begin", QByteArray("theme: B\0in", 11))
                             << QByteArray("theme") << u"NUL"_s;
    QTest::newRow("empty") << QByteArray() << QByteArray() << u"empty"_s;
    QTest::newRow("blank") << QByteArray("\n \n") << QByteArray() << u"empty"_s;
    QTest::newRow("comment only") << QByteArray("# nothing\n") << QByteArray() << u"empty"_s;
    QTest::newRow("a word") << QByteArray("hello\n") << QByteArray("hello") << u"does not begin with a key"_s;
    QTest::newRow("a list") << QByteArray("- a\n- b\n") << QByteArray("- a")
                            << u"does not begin with a key"_s;
}

void TestPlaybook::refusesBadText()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, marker);
    QFETCH(QString, says);
    const auto result = readPlaybook(text, kFile);
    QVERIFY(!result);
    const Error& error = result.error();
    QCOMPARE(error.grade, Grade::Refused);
    QCOMPARE(error.file, kFile);
    QVERIFY2(!error.hint.isEmpty(), qUtf8Printable(error.message));
    QVERIFY2(error.oneLine().contains(says), qUtf8Printable(error.oneLine()));
    if (!marker.isEmpty())
        QVERIFY2(error.line == lineOf(text, marker), qUtf8Printable(error.oneLine()));
}

void TestPlaybook::refusesBadMeaning_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("marker");
    QTest::addColumn<QString>("says");
    const QByteArray good = fixtures::playbook();
    const auto row = [&good](const char* name, const char* from, const char* to, const char* marker,
                             const QString& says) {
        QTest::newRow(name) << with(good, from, to) << QByteArray(marker) << says;
    };
    const qsizetype from = good.indexOf("milestones:");
    QByteArray none = good;
    none.replace(from, good.indexOf("touchpoints:") - from, "milestones: []\n");
    QTest::newRow("no milestones") << none << QByteArray("milestones") << u"A milestone is missing"_s;
    row("unknown milestone", "after: first", "after: frist", "frist", u"\"first\"?"_s);
    row("self cycle", "after: first", "after: second", "after: second", u"second → second"_s);
    row("milestone cycle", "due: {after: contract, days: 1, at: \"09:00\"}", "due: {after: second, days: 1}",
        "after: second", u"first → second → first"_s);
    row("unknown item", "depends_on: [call]", "depends_on: [cull]", "cull", u"\"call\"?"_s);
    row("item cycle", "        section: Talk", "        depends_on: [review]", "depends_on: [review]",
        u"call → review → plan → call"_s);
    row("duplicate item", "key: review", "key: call", "key: call", u"stands twice"_s);
    row("duplicate milestone", "key: second", "key: first", "key: first", u"stands twice"_s);
    row("reserved milestone", "key: second", "key: contract", "key: contract", u"\"contract\""_s);
    row("two units", "after: first, business_days: 2", "after: first, days: 1, hours: 2", "after: first",
        u"exactly one"_s);
    row("no unit", "after: first, business_days: 2", "after: first", "after: first", u"exactly one"_s);
    row("time with hours", "after: contract, hours: 2", "after: contract, hours: 2, at: \"10:00\"", "10:00",
        u"time of day"_s);
    row("no time", "at: \"09:00\"", "at: \"25:00\"", "25:00", u"not a time"_s);
    row("negative", "hours: 2}", "hours: -2}", "hours: -2", u"0 to"_s);
    row("unknown touchpoint milestone", "after: second, days: 1", "after: third, days: 1", "third",
        u"no milestone \"third\""_s);
    row("condition on unknown item", "item_open: plan", "item_open: plane", "plane", u"\"plan\"?"_s);
    row("condition on unknown milestone", "item_open: plan", "milestone_open: plan", "milestone_open",
        u"no milestone"_s);
    row("two conditions", "{item_open: plan}", "{item_open: plan, milestone_open: first}", "item_open",
        u"exactly one"_s);
    row("unknown rule", "rule: low-nps", "rule: low-npx", "low-npx", u"\"low-nps\"?"_s);
    row("rule twice", "{rule: low-nps, threshold: 7, unit: score}",
        "{rule: non-responsive, threshold: 4, unit: hours}", "threshold: 4,", u"stands twice"_s);
    row("threshold out of range", "threshold: 7", "threshold: 11", "threshold: 11", u"from 0 to 10"_s);
    row("wrong unit", "threshold: 48, unit: hours", "threshold: 48, unit: days", "unit: days", u"in hours"_s);
    row("levels swapped", "level: executive", "level: lead", "", u"wrong place"_s);
    row("late first level", "after_hours: 0", "after_hours: 1", "after_hours: 1", u"after_hours: 0"_s);
    row("not rising", "after_hours: 48", "after_hours: 24", "action: Call", u"more than 24"_s);
    const qsizetype items = good.indexOf("      - key: review");
    QByteArray bare = good;
    bare.replace(items, good.indexOf("touchpoints:") - items, "");
    bare = with(bare, "days: 2}\n    items:", "days: 2}\n    items: []");
    QTest::newRow("no items") << bare << QByteArray("key: second") << u"has no items"_s;
}

void TestPlaybook::refusesBadMeaning()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, marker);
    QFETCH(QString, says);
    const auto errors = checkPlaybook(text, kFile);
    QVERIFY(!errors.isEmpty());
    const auto found = std::find_if(errors.begin(), errors.end(),
                                    [&says](const Error& error) { return error.oneLine().contains(says); });
    QVERIFY2(found != errors.end(), qUtf8Printable(errors.first().oneLine()));
    QVERIFY(!found->hint.isEmpty());
    if (says.contains(u"twice"))
        QVERIFY(found->line > lineOf(text, marker) || text.count(marker) == 1);
    else if (!marker.isEmpty())
        QVERIFY2(found->line == lineOf(text, marker), qUtf8Printable(found->oneLine()));
}

/// What careful editors write around a document changes nothing.
void TestPlaybook::readsOtherShapes()
{
    const QByteArray text = fixtures::playbook();
    const Playbook expected = sample();
    for (const QByteArray& same :
         QByteArrayList{"\xEF\xBB\xBF" + text, QByteArray(text).replace('\n', "\r\n"),
                        QByteArray(text).replace('\n', '\r'), "---\n" + text, text + "...\n", text + "...",
                        text.chopped(1), "# comment\n" + text, text + "\n\n \n"}) {
        const auto playbook = readPlaybook(same, kFile);
        QVERIFY2(playbook.has_value(), playbook ? "" : qUtf8Printable(playbook.error().oneLine()));
        QVERIFY(*playbook == expected);
    }
}

void TestPlaybook::refusesUnknownRole()
{
    QVERIFY(readPlaybook(fixtures::playbook(), kFile, {u"specialist"_s, u"lead"_s}));
    const auto result = readPlaybook(fixtures::playbook(), kFile, {u"specialist"_s, u"leads"_s});
    QVERIFY(!result);
    QCOMPARE(result.error().line, lineOf(fixtures::playbook(), "owner_role: lead"));
    QVERIFY(result.error().hint.contains(u"\"leads\"?"));
}

void TestPlaybook::tellsEveryFault()
{
    QByteArray text = with(fixtures::playbook(), "version: 3", "version: 0");
    text = with(text, "theme: Begin", "thema: Begin");
    text = with(text, "evidence: file", "evidence: paper");
    const auto errors = checkPlaybook(text, kFile);
    QCOMPARE(errors.size(), 3);
    QVERIFY(readPlaybook(text, kFile).error().detail.contains(u"paper"));
    text = "kind: playbook\n";
    for (int i = 0; i < 200; ++i)
        text += "x" + QByteArray::number(i) + ": 1\n";
    QCOMPARE(checkPlaybook(text, kFile).size(), content::Faults::kLimit);
}

/// A file cut off anywhere before its last entry is refused; it never reads as a smaller playbook.
void TestPlaybook::refusesHalfWritten()
{
    const QByteArray text = fixtures::playbook();
    const qsizetype last = text.indexOf("escalation:") + 12;
    for (qsizetype size = 0; size < last; ++size) {
        const auto result = readPlaybook(text.left(size), kFile);
        QVERIFY2(!result, text.left(size).right(30).constData());
        QVERIFY(!result.error().hint.isEmpty());
    }
}

void TestPlaybook::survivesHostileInput_data()
{
    QTest::addColumn<QByteArray>("text");
    QByteArray bomb = "kind: playbook\na: &a [x, x, x, x, x, x, x, x, x]\n";
    for (char c = 'b'; c < 'k'; ++c) {
        bomb += QByteArray(1, c) + ": &" + c + " [";
        for (int i = 0; i < 9; ++i)
            bomb += QByteArray("*") + char(c - 1) + ",";
        bomb += "]\n";
    }
    QTest::newRow("alias bomb") << bomb;
    QTest::newRow("brackets") << "a: " + QByteArray(900000, '[');
    QTest::newRow("braces") << "a: " + QByteArray(900000, '{');
    QTest::newRow("dashes") << QByteArray("- ").repeated(400000);
    QTest::newRow("question marks") << QByteArray("? ").repeated(400000);
    QTest::newRow("colons") << QByteArray(": ").repeated(400000);
    QTest::newRow("spaced colons") << QByteArray("a: ").repeated(300000);
    QTest::newRow("large scalar") << "kind: playbook\ntitle: " + QByteArray(1000000, 'x');
    QTest::newRow("large quoted scalar") << "kind: playbook\ntitle: \"" + QByteArray(1000000, 'x') + "\"";
    QTest::newRow("too large") << "kind: playbook\ntitle: " + QByteArray(2000000, 'x');
    QTest::newRow("many entries") << "a: [" + QByteArray("1,").repeated(400000) + "1]";
    QByteArray deep = "kind: playbook\n";
    for (int depth = 0; depth < 400; ++depth)
        deep += QByteArray(depth, ' ') + "a:\n";
    QTest::newRow("deep blocks") << deep;
    QByteArray keys = "kind: playbook\n";
    for (int i = 0; i < 60000; ++i)
        keys += "k" + QByteArray::number(i) + ": 1\n";
    QTest::newRow("many keys") << keys;
    QTest::newRow("quotes") << QByteArray("\"\" ").repeated(300000);
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFEk\0i\0n\0d\0", 10);
}

void TestPlaybook::survivesHostileInput()
{
    QFETCH(QByteArray, text);
    QElapsedTimer timer;
    timer.start();
    const auto result = readPlaybook(text, kFile);
    QVERIFY(!result);
    QVERIFY(!result.error().hint.isEmpty());
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

void TestPlaybook::roundTrips_data()
{
    QTest::addColumn<QString>("title");
    for (const QString& title : {u"Plain words"_s,
                                 u"yes"_s,
                                 u"010"_s,
                                 u"12:30"_s,
                                 u"null"_s,
                                 u"~"_s,
                                 u"- dash"_s,
                                 u"a: b"_s,
                                 u"a #b"_s,
                                 u"\"quoted\" and 'single'"_s,
                                 u"back\\slash"_s,
                                 u"two\nlines\n"_s,
                                 u" spaces "_s,
                                 u"tab\there"_s,
                                 u"{x}"_s,
                                 u"[x]"_s,
                                 u"&a"_s,
                                 u"*a"_s,
                                 u"!t"_s,
                                 u"%d"_s,
                                 u"@x"_s,
                                 u"`x`"_s,
                                 u"é ü 漢字 🎈"_s,
                                 u"line\u2028sep\u0085nel"_s,
                                 u"R&D, 50 % off"_s,
                                 u"a,b"_s,
                                 u"what? (yes)"_s,
                                 u"\uFEFFmark"_s,
                                 u"Days 1, 2 & 3"_s,
                                 u"---"_s,
                                 u"..."_s,
                                 u"a  b"_s,
                                 u"carriage\rreturn"_s,
                                 u"2026-03-01 kickoff"_s,
                                 u"1e3"_s,
                                 u"=x"_s,
                                 u"<<"_s,
                                 u"no-break\u00a0x"_s})
        QTest::newRow(qUtf8Printable(title.simplified())) << title;
}

void TestPlaybook::roundTrips()
{
    QFETCH(QString, title);
    Playbook playbook = sample();
    playbook.title = title;
    playbook.milestones[0].deliverables = {title, title};
    playbook.milestones[1].items[0].details = title;
    const QString text = writePlaybook(playbook);
    const auto again = readPlaybook(text.toUtf8(), kFile);
    QVERIFY2(again.has_value(), again ? "" : qUtf8Printable(again.error().oneLine()));
    QVERIFY(*again == playbook);
    QCOMPARE(writePlaybook(*again), text);
}

void TestPlaybook::givesJson()
{
    const QJsonObject json = toJson(sample());
    QCOMPARE(json[u"id"].toString(), u"sample"_s);
    QCOMPARE(json[u"version"].toInt(), 3);
    const QJsonObject first = json[u"milestones"][0].toObject();
    QCOMPARE(first[u"due"].toString(), u"contract + 1 day at 09:00"_s);
    QCOMPARE(first[u"items"][0][u"due"].toString(), u"contract + 2 hours"_s);
    QCOMPARE(first[u"items"][0][u"owner_role"].toString(), u"specialist"_s);
    QCOMPARE(first[u"items"][1][u"due"].toString(), u"contract + 1 day at 09:00"_s);
    QCOMPARE(first[u"items"][1][u"evidence"].toString(), u"file"_s);
    QCOMPARE(json[u"milestones"][1][u"due"].toString(), u"first + 2 business days"_s);
    QCOMPARE(json[u"touchpoints"][0][u"when"].toString(), u"second + 1 day"_s);
    QCOMPARE(json[u"touchpoints"][0][u"channel"].toString(), u"email"_s);
    QCOMPARE(json[u"rules"][0],
             (QJsonObject{{u"rule"_s, u"non-responsive"_s}, {u"threshold"_s, 48}, {u"unit"_s, u"hours"_s}}));
}
