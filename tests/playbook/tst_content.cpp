// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/playbook/tst_content.h"

#include "core/playbook/contentlibrary.h"
#include "tests/playbook/fixtures.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::content;
using fixtures::with;

static const QByteArray kSchema = R"(kind: schema
id: thing
fields:
  kind: {type: key, required: true}
  id: {type: key, required: true}
  title: {type: text}
  count: {type: int, min: 1, max: 9}
  price: {type: decimal}
  open: {type: bool}
  colour: {type: enum, values: [red, green]}
  tags: {type: list, of: key, min: 1}
  names: {type: map, of: text}
  partner: {type: ref, to: thing}
  partners: {type: list, of: ref, to: thing}
  parts: {type: list, of: part}
  part: {type: part}
types:
  part:
    key: {type: key, required: true}
    parts: {type: list, of: part}
)";

static std::optional<Schema> schema(const QByteArray& text, Faults& faults)
{
    const auto root = parseYaml(text, faults);
    return root ? Schema::read(*root, faults) : std::nullopt;
}

static QString firstLine(const Faults& faults)
{
    return faults.isEmpty() ? QString() : faults.list().first().oneLine();
}

void TestContent::validatesEveryType_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("says"); // Empty: good.
    const auto row = [](const char* field, const QString& says) {
        QTest::newRow(field) << QByteArray(field) << says;
    };
    row("title: Words and more", {});
    row("title: 'yes'", {});
    row("title: Yes", u"in quotes"_s);
    row("title: 1.5", u"in quotes"_s);
    row("title: [a]", u"single value"_s);
    row("count: 9", {});
    row("count: 10", u"from 1 to 9"_s);
    row("count: 0", u"from 1 to 9"_s);
    row("count: 1_0", u"whole number"_s);
    row("count: yes", u"whole number"_s);
    row("price: \"12.50\"", {});
    row("price: \"-3\"", {});
    row("price: 12.50", u"in quotes"_s);
    row("price: \"12,50\"", u"decimal"_s);
    row("price: \"1e3\"", u"decimal"_s);
    row("open: true", {});
    row("open: yes", u"true or false"_s);
    row("open: True", u"true or false"_s);
    row("open: \"true\"", u"without quotes"_s);
    row("colour: green", {});
    row("colour: gren", u"\"green\"?"_s);
    row("tags: [a, b-2]", {});
    row("tags: []", u"at least 1"_s);
    row("tags: [A]", u"lower-case"_s);
    row("tags: a", u"must be a list"_s);
    row("names: {any key: Text}", {});
    row("names: {a: {b: c}}", u"single value"_s);
    row("names: [a]", u"block"_s);
    row("partner: other", {});
    row("partner: Not A Key", u"must be a key"_s);
    row("parts: [{key: a, parts: [{key: b}]}]", {});
    row("parts: [{key: a, parts: [{kee: b}]}]", u"\"key\"?"_s);
    row("parts: [{}]", u"\"key\" is missing"_s);
    row("part: {key: a}", {});
    row("part: a", u"block of fields"_s);
    row("titel: x", u"\"title\"?"_s);
}

void TestContent::validatesEveryType()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, says);
    Faults schemaFaults(u"schema"_s);
    const auto thing = schema(kSchema, schemaFaults);
    QVERIFY2(thing.has_value(), qUtf8Printable(firstLine(schemaFaults)));
    Faults faults(u"thing.yaml"_s);
    const auto root = parseYaml("kind: thing\nid: one\n" + field + "\n", faults);
    QVERIFY2(root.has_value(), qUtf8Printable(firstLine(faults)));
    validate(*root, *thing, faults);
    QCOMPARE(faults.isEmpty(), says.isEmpty());
    QVERIFY2(firstLine(faults).contains(says), qUtf8Printable(firstLine(faults)));
    if (!says.isEmpty())
        QCOMPARE(faults.list().first().line, 3);
}

void TestContent::refusesBadSchema_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* from, const char* to, const QString& says) {
        QTest::newRow(QByteArray(to).simplified().constData()) << with(kSchema, from, to) << says;
    };
    row("{type: bool}", "{type: boolean}", u"\"bool\"?"_s);
    row("{type: part}", "{type: parts}", u"\"part\"?"_s);
    row("{type: bool}", "{type: bool, requierd: true}", u"\"required\"?"_s);
    row("{type: bool}", "{type: bool, required: yes}", u"true or false"_s);
    row("min: 1, max", "min: one, max", u"whole number"_s);
    row("{type: enum, values: [red, green]}", "{type: enum}", u"no values"_s);
    row("{type: list, of: part}\n  part", "{type: list}\n  part", u"Unknown type"_s);
    row("{type: list, of: part}\n  part", "{type: list, of: list}\n  part", u"cannot hold lists"_s);
    row("partner: {type: ref, to: thing}", "partner: {type: ref}", u"says no kind"_s);
    row("fields:\n", "field:\n", u"\"fields\"?"_s);
    row("  part:\n    key", "  text:\n    key", u"basic type"_s);
    row("title: {type: text}", "title: text", u"block of fields"_s);
}

void TestContent::refusesBadSchema()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    Faults faults(u"schema"_s);
    QVERIFY(!schema(text, faults));
    const auto said = std::any_of(faults.list().begin(), faults.list().end(),
                                  [&says](const Error& error) { return error.oneLine().contains(says); });
    QVERIFY2(said, qUtf8Printable(firstLine(faults)));
}

void TestContent::givesTypedJson()
{
    Faults faults(u"x"_s);
    const auto thing = schema(kSchema, faults);
    const auto root = parseYaml("kind: thing\nid: one\ncount: 4\nopen: true\nprice: \"1.50\"\ntags: [a]\n"
                                "names: {b: c}\nparts: [{key: d}]\n",
                                faults);
    QVERIFY(thing && root);
    const QJsonObject expected{{u"kind"_s, u"thing"_s},
                               {u"id"_s, u"one"_s},
                               {u"count"_s, 4},
                               {u"open"_s, true},
                               {u"price"_s, u"1.50"_s},
                               {u"tags"_s, QJsonArray{u"a"_s}},
                               {u"names"_s, QJsonObject{{u"b"_s, u"c"_s}}},
                               {u"parts"_s, QJsonArray{QJsonObject{{u"key"_s, u"d"_s}}}}};
    QCOMPARE(toJson(*root, *thing), expected);
}

/// A folder with files by relative path.
static void fill(const QTemporaryDir& folder, const QList<std::pair<QString, QByteArray>>& files)
{
    for (const auto& [path, text] : files) {
        const QString full = folder.filePath(path);
        QDir().mkpath(QFileInfo(full).path());
        QFile file(full);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
}

static const QByteArray kMessageSchema =
    "kind: schema\nid: message\nfields:\n  kind: {type: key, required: true}\n"
    "  id: {type: key, required: true}\n  body: {type: text}\n";
static const QByteArray kHello = "kind: message\nid: hello\nbody: |\n  Hello {{name}}\n";

static QList<std::pair<QString, QByteArray>> goodFiles()
{
    return {{u"schemas/message.yaml"_s, kMessageSchema},
            {u"messages/hello.yaml"_s, kHello},
            {u"playbooks/sample.yaml"_s, fixtures::playbook()},
            {u"scorecards/sample.yaml"_s, fixtures::scorecard()},
            {u"messages/notes.txt"_s, "not content"}};
}

void TestContent::loadsFolders()
{
    QTemporaryDir folder;
    fill(folder, goodFiles());
    const auto library = ContentLibrary::load({folder.path()});
    QVERIFY2(library.has_value(), library ? "" : qUtf8Printable(library.error().oneLine()));
    QCOMPARE(library->kinds(), (QStringList{u"message"_s, u"playbook"_s, u"scorecard"_s}));
    QCOMPARE(library->find(u"message"_s, u"hello"_s)->root->textOf(u"body"), u"Hello {{name}}\n"_s);
    QCOMPARE(library->list(u"playbook"_s).first().version, 3);
    QCOMPARE(library->playbook(u"sample"_s)->milestones.size(), 2);
    QCOMPARE(library->scorecard(u"sample"_s)->criteria.size(), 5);
    QCOMPARE(library->toJson(library->list(u"scorecard"_s).first())[u"threshold"].toInt(), 70);
    QVERIFY(library->playbook(u"sampel"_s).error().hint.contains(u"\"sample\"?"));
    QVERIFY(!library->find(u"form"_s, u"x"_s));
}

void TestContent::laterFoldersOverride()
{
    QTemporaryDir shipped;
    QTemporaryDir own;
    fill(shipped, goodFiles());
    fill(own, {{u"sample.yaml"_s, with(fixtures::playbook(), "version: 3", "version: 4")},
               {u"bye.yaml"_s, "kind: message\nid: bye\n"}});
    const auto library = ContentLibrary::load({shipped.path(), own.path()});
    QVERIFY2(library.has_value(), library ? "" : qUtf8Printable(library.error().oneLine()));
    QCOMPARE(library->playbook(u"sample"_s)->version, 4);
    QCOMPARE(library->list(u"playbook"_s).size(), 1);
    QCOMPARE(library->list(u"message"_s).size(), 2);
}

void TestContent::refusesBadFolders_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("id differs") << u"a/other.yaml"_s << kHello << u"differs from the file name"_s;
    QTest::newRow("id twice") << u"again/hello.yaml"_s << kHello << u"same kind and id"_s;
    QTest::newRow("no kind") << u"a/x.yaml"_s << QByteArray("id: x\n") << u"\"kind\" is missing"_s;
    QTest::newRow("unknown kind") << u"a/x.yaml"_s << QByteArray("kind: massage\nid: x\n")
                                  << u"\"message\"?"_s;
    QTest::newRow("unknown key") << u"a/x.yaml"_s << QByteArray("kind: message\nid: x\nbodi: x\n")
                                 << u"\"body\"?"_s;
    QTest::newRow("empty file") << u"a/x.yaml"_s << QByteArray() << u"empty"_s;
    QTest::newRow("dangling reference")
        << u"playbooks/sample.yaml"_s << with(fixtures::playbook(), "template: hello", "template: hallo")
        << u"There is no message \"hallo\". Did you mean \"hello\"?"_s;
    QTest::newRow("meaning") << u"playbooks/sample.yaml"_s
                             << with(fixtures::playbook(), "after: first", "after: third")
                             << u"There is no milestone"_s;
    QTest::newRow("weights") << u"scorecards/sample.yaml"_s
                             << with(fixtures::scorecard(), "weight: 15", "weight: 5") << u"add up to 90"_s;
    const QByteArray pack = fixtures::industryPack();
    QTest::newRow("pack place") << u"a/baker.yaml"_s
                                << with(pack, "sample: second, other: week-1", "sample: third")
                                << u"has no milestone \"third\""_s;
    QTest::newRow("pack playbook") << u"a/baker.yaml"_s << pack << u"no playbook \"other\""_s;
    QTest::newRow("bad schema") << u"schemas/x.yaml"_s << QByteArray("kind: schema\nid: x\n")
                                << u"\"fields\""_s;
}

void TestContent::refusesBadFolders()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    QTemporaryDir folder;
    fill(folder, goodFiles());
    fill(folder, {{path, text}});
    QList<Error> all;
    const auto library = ContentLibrary::load({folder.path()}, &all);
    QVERIFY(!library);
    const auto said = std::find_if(all.begin(), all.end(),
                                   [&says](const Error& error) { return error.oneLine().contains(says); });
    QVERIFY2(said != all.end(), qUtf8Printable(library.error().oneLine()));
    QVERIFY(!said->hint.isEmpty());
    QVERIFY(!ContentLibrary::load({folder.filePath(u"nowhere"_s)}));
}

void TestContent::loadsShippedContent()
{
    const QString folder = qEnvironmentVariable("OCC_RESOURCES", QStringLiteral(OCC_RESOURCES));
    if (!QDir(folder + u"/playbooks").exists())
        QSKIP("There are no playbooks under resources/ yet.");
    QList<Error> all;
    QElapsedTimer timer;
    timer.start();
    const auto library = ContentLibrary::load({folder}, &all);
    for (const Error& error : all)
        qWarning("%s", qUtf8Printable(error.oneLine()));
    QVERIFY(library.has_value());
    qInfo("%lld ms", timer.elapsed());
    for (const Document& document : library->list(u"playbook"_s)) {
        const auto playbook = library->playbook(document.id).value();
        const auto again = playbook::readPlaybook(playbook::writePlaybook(playbook).toUtf8(), document.file);
        QVERIFY(again && *again == playbook);
        for (const Document& pack : library->list(u"industry-pack"_s)) {
            const auto combined = playbook::withPack(playbook, library->industryPack(pack.id).value());
            QVERIFY(combined != playbook);
            QVERIFY(playbook::readPlaybook(playbook::writePlaybook(combined).toUtf8(), document.file));
        }
    }
    for (const QString& kind : library->kinds()) {
        for (const Document& document : library->list(kind))
            QCOMPARE(library->toJson(document)[u"id"].toString(), document.id);
    }
}
