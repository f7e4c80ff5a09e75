// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/template.h"
#include "tests/support/expect.h"
#include "tests/support/testmain.h"

#include <QJsonArray>

using namespace occ;
using namespace occ::messaging;
using namespace Qt::Literals::StringLiterals;

namespace {

MessageTemplate body(const QString& text)
{
    return {u"note"_s, u"A subject"_s, text};
}

QString bodyOf(const QString& text, const QJsonObject& data, const QHash<QString, QString>& partials = {})
{
    const auto rendered = render(body(text), data, partials);
    return rendered ? rendered->body : test::describe(rendered);
}

} // namespace

class Template : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsNames()
    {
        const MessageTemplate message{u"hello"_s, u"For\n {{name}}"_s,
                                      u"{{name}} owes {{sum}} of {{all}}."_s};
        const auto text = render(message, {{u"name"_s, u"Ann & <Bo>"_s}, {u"sum"_s, 3}, {u"all"_s, 2.5}});
        OCC_OK(text);
        QCOMPARE(text->subject, u"For Ann & <Bo>"_s);
        QCOMPARE(text->body, u"Ann & <Bo> owes 3 of 2.5."_s);
        QCOMPARE(text->html, u"<p>Ann &amp; &lt;Bo&gt; owes 3 of 2.5.</p>\n"_s);
    }

    void fillsEveryKindOfTag()
    {
        const QJsonObject data{
            {u"client"_s, u"Northwind"_s},
            {u"goal"_s, QJsonObject{{u"title"_s, u"Answer calls"_s}}},
            {u"open"_s, QJsonArray{QJsonObject{{u"title"_s, u"a"_s}}, QJsonObject{{u"title"_s, u"b"_s}}}},
            {u"none"_s, QJsonArray()},
            {u"words"_s, QJsonArray{u"x"_s, u"y"_s}},
            {u"urgent"_s, true},
            {u"note"_s, QString()},
        };
        QCOMPARE(bodyOf(u"{{goal.title}}"_s, data), u"Answer calls"_s);
        QCOMPARE(bodyOf(u"{{#goal}}{{title}}{{/goal}}"_s, data), u"Answer calls"_s);
        QCOMPARE(bodyOf(u"{{{client}}}{{&client}}{{! gone }}"_s, data), u"NorthwindNorthwind"_s);
        QCOMPARE(bodyOf(u"{{#words}}{{.}};{{/words}}"_s, data), u"x;y;"_s);
        QCOMPARE(bodyOf(u"{{#urgent}}Now!{{/urgent}}{{^urgent}}Later.{{/urgent}}"_s, data), u"Now!"_s);
        QCOMPARE(bodyOf(u"{{=<% %>=}}<%client%> {{client}}"_s, data), u"Northwind {{client}}"_s);
        // Looked up in the item first, then outside; a line with nothing but a section's tag leaves no gap.
        QCOMPARE(bodyOf(u"Open:\n{{#open}}\n- {{title}} of {{client}}\n{{/open}}\nEnd"_s, data),
                 u"Open:\n- a of Northwind\n- b of Northwind\nEnd"_s);
        QCOMPARE(bodyOf(u"{{#none}}{{nothing}}{{/none}}{{^none}}Nothing is open.{{/none}}"_s, data),
                 u"Nothing is open."_s);
        QCOMPARE(bodyOf(u"{{#note}}Note: {{note}}{{/note}}{{^note}}No note.{{/note}}"_s, data),
                 u"No note."_s);
    }

    void drawsInPartials()
    {
        const QHash<QString, QString> parts{{u"footer"_s, u"{{> name}}, {{phone}}\n"_s},
                                            {u"name"_s, u"{{specialist}}"_s}};
        const QJsonObject data{{u"specialist"_s, u"Ana"_s}, {u"phone"_s, u"12"_s}, {u"footer"_s, u"no"_s}};
        QCOMPARE(bodyOf(u"Bye\n{{> footer}}\n."_s, data, parts), u"Bye\nAna, 12\n."_s);
        QCOMPARE(*namesUsed(body(u"{{footer}}{{> footer}}"_s), parts),
                 QStringList({u"footer"_s, u"specialist"_s, u"phone"_s}));
        OCC_FAILED(render(body(u"{{> foot}}"_s), data, parts), Refused, u"there is no part “foot”"_s);
        OCC_FAILED(render(body(u"{{> a}}"_s), data, {{u"a"_s, u"{{> b}}"_s}, {u"b"_s, u"\n{{> a}}"_s}}),
                   Refused, u"“note” cannot be used: b, line 2: the part “a” draws in itself"_s);
    }

    void namesAreThoseOfTheTopLevel()
    {
        const MessageTemplate message{u"m"_s, u"{{one}}"_s,
                                      u"{{two}} {{one}} {{#list}}{{three}}{{#deep}}{{x}}{{/deep}}{{/list}}"
                                      "{{^list}}{{four}}{{/list}}{{five.a}}{{five.b}}{{.}}"_s};
        QCOMPARE(*namesUsed(message), QStringList({u"one"_s, u"two"_s, u"list"_s, u"four"_s, u"five"_s}));
    }

    void listsAllThatIsMissing()
    {
        const MessageTemplate message{u"welcome"_s, u"{{company}}"_s,
                                      u"{{contact}} {{empty}} {{blank}} {{nothing}} {{a.b}} "
                                      u"{{#list}}{{in}}{{out}}{{/list}} {{#gone}}{{/gone}}"
                                      "{{^also}}{{x}}{{/also}} {{contact}} {{object}} {{flag}}"_s};
        const QJsonObject data{
            {u"company"_s, u"C"_s},       {u"empty"_s, QString()},
            {u"blank"_s, u" \n"_s},       {u"nothing"_s, QJsonValue::Null},
            {u"a"_s, QJsonObject()},      {u"list"_s, QJsonArray{QJsonObject{{u"in"_s, QString()}}}},
            {u"object"_s, QJsonObject()}, {u"flag"_s, true},
        };
        const auto text = render(message, data);
        OCC_FAILED(
            text, Refused,
            u"“welcome” needs values that are missing: contact, empty, blank, nothing, a.b, out, gone, "
            "also, object, flag."_s);
        QVERIFY(!text.error().hint.isEmpty());
    }

    void aGapInsideAnItemIsFound()
    {
        const QJsonArray items{QJsonObject{{u"title"_s, u"a"_s}, {u"due"_s, u"x"_s}},
                               QJsonObject{{u"title"_s, u"b"_s}}};
        OCC_FAILED(render(body(u"{{#items}}{{title}} {{due}}{{/items}}"_s), {{u"items"_s, items}}), Refused,
                   u"missing: due."_s);
        // Null in the item is a gap even where the name exists outside.
        OCC_FAILED(render(body(u"{{#i}}{{due}}{{/i}}"_s),
                          {{u"i"_s, QJsonArray{QJsonObject{{u"due"_s, QJsonValue::Null}}}}, {u"due"_s, 1}}),
                   Refused, u"missing: due."_s);
        // Outside text that is empty is a gap inside a section as well.
        OCC_FAILED(render(body(u"{{#i}}{{due}}{{/i}}"_s),
                          {{u"i"_s, QJsonArray{QJsonObject()}}, {u"due"_s, QString()}}),
                   Refused, u"missing: due."_s);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const QString& text, const QString& says) {
            QTest::newRow(name) << text << says;
        };
        row("open tag", u"one\ntwo {{name"_s, u"body, line 2: a tag is not closed."_s);
        row("open tag of three", u"{{{name}}"_s, u"body, line 1: a tag is not closed."_s);
        row("at the end", u"x\n\n{{"_s, u"line 3: a tag is not closed."_s);
        row("open section", u"a\n{{#items}}\nb"_s, u"line 2: the section “items” is not closed"_s);
        row("crossed", u"{{#a}}{{#b}}{{/a}}{{/b}}"_s, u"line 1: the section “a” is not closed"_s);
        row("closed only", u"\n\n{{/items}}"_s,
            u"line 3: the section “items” is closed but was not opened"_s);
        row("empty", u"{{}}"_s, u"a tag is empty"_s);
        row("no name", u"{{ client name }}"_s, u"“client name” is not a name"_s);
        row("in a section", u"{{#a}}\n{{b c}}{{/a}}"_s, u"line 2: “b c” is not a name"_s);
        row("delimiter", u"{{= x =}}"_s, u"line 1: the tag is not Mustache"_s);
    }
    void saysWhatIsWrong()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, says);
        const auto rendered = render(body(text), {});
        OCC_FAILED(rendered, Refused, says);
        QVERIFY(rendered.error().message.contains(u"“note”"_s));
        QVERIFY(!rendered.error().hint.isEmpty());
        OCC_FAILED(namesUsed(body(text)), Refused, says);
    }

    void theSubjectIsReadAsWell()
    {
        const auto rendered = render({u"note"_s, u"{{x"_s, u"fine"_s}, {});
        OCC_FAILED(rendered, Refused, u"“note” cannot be used: subject, line 1:"_s);
        QCOMPARE(rendered.error().line, 1);
    }

    void joinsWhatAContentFileWrapped()
    {
        const QString prose = QString(100, u'a');
        const QJsonObject data{{u"n"_s, QString(100, u'n')}, {u"t"_s, true}};
        QCOMPARE(bodyOf(prose + u"\nlonger than fits\nshort\nend"_s, data),
                 prose + u" longer than fits\nshort\nend"_s);
        QCOMPARE(bodyOf(prose + u"\nfits"_s, data), prose + u"\nfits"_s);
        QCOMPARE(bodyOf(prose + u"\n\nlonger than fits\n- item of\n  two lines"_s, data),
                 prose + u"\n\nlonger than fits\n- item of two lines"_s);
        // Long values, lists, and lines that no file would hold, stay as their writer broke them.
        QCOMPARE(bodyOf(u"{{n}}\nlonger"_s, data), QString(100, u'n') + u"\nlonger"_s);
        QCOMPARE(bodyOf(prose + u"\n- itemlonger\n{{#t}}\nyes\n{{/t}}"_s, data),
                 prose + u"\n- itemlonger\nyes\n"_s);
        QCOMPARE(bodyOf(prose + prose + u"\nlonger"_s, data), prose + prose + u"\nlonger"_s);
    }

    void makesHtml_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("html");
        QTest::newRow("lines") << u"Bye,\nAna"_s << u"<p>Bye,<br>\nAna</p>\n"_s;
        QTest::newRow("paragraphs") << u"a\r\n\r\n\nb\n"_s << u"<p>a</p>\n<p>b</p>\n"_s;
        QTest::newRow("list") << u"Next:\n- one\n- two\nThen\n\n- x"_s
                              << u"<p>Next:</p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n<p>Then</p>\n"
                                 "<ul>\n<li>x</li>\n</ul>\n"_s;
        QTest::newRow("link")
            << u"See https://x.example/a?b=1&c=\"2. Or (http://y.example/z)!"_s
            << u"<p>See <a href=\"https://x.example/a?b=1&amp;c=\">https://x.example/a?b=1&amp;c="
               "</a>&quot;2. Or (<a href=\"http://y.example/z\">http://y.example/z</a>)!</p>\n"_s;
        QTest::newRow("mail") << u"ana@example.com."_s
                              << u"<p><a href=\"mailto:ana@example.com\">ana@example.com</a>.</p>\n"_s;
        QTest::newRow("no script") << u"javascript:alert(1) <script>"_s
                                   << u"<p>javascript:alert(1) &lt;script&gt;</p>\n"_s;
    }
    void makesHtml()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, html);
        const auto rendered = render(body(u"{{{text}}}"_s), {{u"text"_s, text}});
        OCC_OK(rendered);
        QCOMPARE(rendered->html, html);
    }
};

OCC_TEST(Template)
#include "templatetest.moc"
