// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/automation/definitions.h"
#include "core/playbook/contentlibrary.h"
#include "tests/support/expect.h"
#include "tests/support/testmain.h"

#include <QJsonArray>

using namespace occ;
using namespace occ::messaging;
using namespace Qt::Literals::StringLiterals;

/// The messages the program ships.
class TemplateShipped : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_library = test::must(content::ContentLibrary::load({u":/content"_s})); }

    void everyMessageUsesTheNamesItDeclares_data() { messages(); }
    void everyMessageUsesTheNamesItDeclares()
    {
        const MessageTemplate message = fetched();
        const auto names = namesUsed(message);
        OCC_OK(names);
        QStringList used = *names;
        QStringList declared;
        for (const content::Node& variable : document(message.id).root->child(u"variables")->children)
            declared << variable.text;
        used.sort();
        declared.sort();
        QCOMPARE(used, declared);
    }

    void everyMessageIsFilledWithTheSamples_data() { messages(); }
    void everyMessageIsFilledWithTheSamples()
    {
        const MessageTemplate message = fetched();
        const auto text = render(message, samples());
        OCC_OK(text);
        QVERIFY(!text->body.trimmed().isEmpty());
        QCOMPARE(text->subject.isEmpty(), message.subject.isEmpty());
        for (const QString& part : {text->subject, text->body, text->html})
            QVERIFY2(!part.contains(u"{{"_s) && !part.contains(u"}}"_s), qPrintable(part));
        const auto nothing = render(message, {});
        QVERIFY(!nothing);
        const QStringList names = test::must(namesUsed(message));
        for (const QString& name : names)
            QVERIFY2(nothing.error().message.contains(name), qPrintable(name));
    }

    void checkInsSpeakThreeLanguages_data()
    {
        QTest::addColumn<QString>("id");
        for (const char* id :
             {"welcome-email", "day-2-check-in", "day-4-training-reminder", "day-7-satisfaction-survey",
              "week-2-optimization-scheduler", "month-1-handoff-coordination"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    void checkInsSpeakThreeLanguages()
    {
        QFETCH(const QString, id);
        QCOMPARE(stored(id).translations.keys(), QStringList({u"es"_s, u"fr"_s}));
        const MessageTemplate english = stored(id).in(u"en"_s);
        const MessageTemplate spanish = stored(id).in(u"es_MX.UTF-8"_s);
        const MessageTemplate french = stored(id).in(u"fr-CA"_s);
        QVERIFY(spanish.body.startsWith(u"Hola"_s) && spanish.body.contains(u"Un cordial saludo"_s));
        QVERIFY(french.body.startsWith(u"Bonjour"_s) && french.body.contains(u"Cordialement"_s));
        QVERIFY(english.subject != spanish.subject && english.subject != french.subject);
        QCOMPARE(stored(id).in(u"de"_s).body, english.body);
    }

    void anUnknownMessageIsRefused()
    {
        OCC_FAILED(m_library.get(u"message"_s, u"welcome-mail"_s), Refused, u"welcome-email"_s);
    }

private:
    /// A row for every message in every language it has.
    void messages()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("language");
        for (const content::Document& message : m_library.list(u"message"_s)) {
            for (const QString& language : QStringList{u"en"_s} + stored(message.id).translations.keys())
                QTest::addRow("%s %s", qPrintable(message.id), qPrintable(language))
                    << message.id << language;
        }
    }

    MessageTemplate fetched() const
    {
        const auto text = [](const char* column) {
            return *static_cast<QString*>(QTest::qData(column, QMetaType::QString));
        };
        return stored(text("id")).in(text("language"));
    }

    automation::StoredMessage stored(const QString& id) const
    {
        return automation::messageFromJson(m_library.toJson(document(id)));
    }

    content::Document document(const QString& id) const
    {
        return test::must(m_library.get(u"message"_s, id));
    }

    /// What the vocabulary gives as examples; a word with fields is a list.
    QJsonObject samples() const
    {
        const auto vocabulary = test::must(m_library.get(u"vocabulary"_s, u"message-variables"_s));
        QJsonObject data;
        for (const content::Node& word : vocabulary.root->child(u"variables")->children) {
            const QString name = word.textOf(u"name");
            const content::Node* fields = word.child(u"fields");
            if (fields == nullptr) {
                data.insert(name, word.textOf(u"sample"));
                continue;
            }
            QJsonObject item;
            for (const content::Node& field : fields->children)
                item.insert(field.text, QString(u"sample of "_s + field.text));
            data.insert(name, QJsonArray{item, item});
        }
        return data;
    }

    content::ContentLibrary m_library;
};

OCC_TEST(TemplateShipped)
#include "templateshippedtest.moc"
