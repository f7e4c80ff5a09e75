// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tsfile.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using occ::tests::Message;

/// The .ts files by themselves: everything translated, nothing lost on the way. That they hold what the
/// sources hold is checked by ./dev lint.
class TestTranslations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data() { languages(true); }
    void everyTextIsTranslated();
    void placeholdersAndShapeAreKept_data() { languages(true); }
    void placeholdersAndShapeAreKept();
    void typographyIsTheLanguagesOwn_data() { languages(false); }
    void typographyIsTheLanguagesOwn();

private:
    static void languages(bool english);
};

void TestTranslations::languages(bool english)
{
    QTest::addColumn<QString>("language");
    for (const char* code : {"en", "es", "fr"}) {
        if (english || qstrcmp(code, "en") != 0)
            QTest::newRow(code) << QString::fromLatin1(code);
    }
}

static QString said(const Message& message)
{
    return message.context + u": “"_s + message.source + u"” → “"_s + message.forms.join(u"” | “"_s) + u'”';
}

/// Shows every fault at once: whoever translates wants the whole list.
static void compareNone(const QStringList& faults)
{
    for (const QString& fault : faults) // Each by itself: one message would be cut off.
        qWarning("%s", qPrintable(fault));
    QCOMPARE(faults.size(), 0);
}

void TestTranslations::everyTextIsTranslated()
{
    QFETCH(QString, language);
    const QList<Message> all = occ::tests::readTranslations(language);
    QVERIFY(!all.isEmpty());
    QStringList faults;
    for (const Message& message : all) {
        const bool enough = message.forms.size() == (message.counts ? 2 : 1);
        if (!message.finished || !enough || message.forms.contains(QString()))
            faults.append(said(message));
    }
    compareNone(faults);
}

/// "%1", "%L2", "%n" of a text in order; a localized number is still that number.
static QStringList placeholders(const QString& text)
{
    static const QRegularExpression shape(u"%L?(\\d+|n)"_s);
    QStringList found;
    for (auto match = shape.globalMatch(text); match.hasNext();)
        found.append(match.next().captured(1));
    found.sort();
    found.removeDuplicates();
    return found;
}

static qsizetype mnemonics(const QString& text)
{
    static const QRegularExpression shape(u"&[^&\\s]"_s);
    return QString(text).remove(u"&&"_s).count(shape);
}

static bool isSameShape(const QString& source, const QString& form)
{
    // An option such as &name in a message about YAML is no mnemonic.
    const bool menu = source.size() < 40;
    return placeholders(source) == placeholders(form) && source.endsWith(u'…') == form.endsWith(u'…') &&
           source.endsWith(u':') == form.endsWith(u':') && source.startsWith(u' ') == form.startsWith(u' ') &&
           source.endsWith(u' ') == form.endsWith(u' ') && source.count(u'\n') == form.count(u'\n') &&
           (!menu || mnemonics(source) == mnemonics(form));
}

void TestTranslations::placeholdersAndShapeAreKept()
{
    QFETCH(QString, language);
    QStringList faults;
    for (const Message& message : occ::tests::readTranslations(language)) {
        for (const QString& form : message.forms) {
            if (!isSameShape(message.source, form))
                faults.append(said(message));
        }
    }
    compareNone(faults);
}

void TestTranslations::typographyIsTheLanguagesOwn()
{
    QFETCH(QString, language);
    // French: curly apostrophes, a non-breaking space inside guillemets and before : ; ? !
    static const QRegularExpression french(u"'|« | »| [:;?!]|“|”"_s);
    // Spanish: no English closing-only marks, no guillemets.
    static const QRegularExpression spanish(u"«|»|^[^¿]*[A-Za-zó)]\\?$"_s);
    QStringList faults;
    for (const Message& message : occ::tests::readTranslations(language)) {
        if (message.comment == u"date format")
            continue;
        for (const QString& form : message.forms) {
            if (form.contains(language == u"fr" ? french : spanish))
                faults.append(said(message));
        }
    }
    compareNone(faults);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
