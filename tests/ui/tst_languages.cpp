// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "tests/ui/fixture.h"
#include "tests/ui/pseudo.h"
#include "tests/ui/sheetlist.h"
#include "tests/ui/textrecorder.h"
#include "tests/ui/textwalk.h"
#include "tests/ui/tsfile.h"
#include "ui/import/importlink.h"
#include "ui/start/startwindow.h"

#include <QAbstractButton>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLibraryInfo>
#include <QMenu>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollArea>

using namespace Qt::StringLiterals;
using namespace occ;
using namespace occ::tests;

/// Every page and small window in Spanish, French and in a language that is 40 % longer than English and has
/// no plain letter: nothing is cut or lies over another text, nothing was left untranslated, and no menu has
/// a key twice. The sizes and languages are those of `./dev screens --all`; its 200 % is a run of this
/// program of its own (QT_SCALE_FACTOR=2, tests/ui/CMakeLists.txt), which looks at the pages only.
class TestLanguages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCheckFindsWhatIsCutOrCovered();
    void theSystemsLanguageIsSpoken();
    void datesAndNumbersFollowTheCountry();
    void wordsFitAndAreTranslated_data();
    void wordsFitAndAreTranslated();
    void theChosenLanguageIsKeptForTheNextStart();

private:
    void checkTexts(Fixture& f, QWidget& shown, const QString& where);
    void checkMenus(const QWidget& window);
    void checkStart(Fixture& f, QSize size);
    void checkSheets(Fixture& f);

    QString m_language;
    QSet<QString> m_fixed; ///< Translations without a placeholder: they are never to be cut.
    QSet<QString> m_data;  ///< Words that are on the screen because they are in the workspace.
    QStringList m_faults;
};

namespace {

/// Two texts over one another, one that a clip cuts, and one that is painted over and so troubles nobody.
class Careless final : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.drawText(10, 30, u"below"_s);
        painter.drawText(14, 33, u"above"_s);
        painter.drawText(10, 90, u"gone"_s);
        painter.fillRect(QRect(0, 70, 200, 30), Qt::white);
        painter.drawText(10, 90, u"seen"_s);
        painter.setClipRect(QRect(0, 0, 40, 200));
        painter.drawText(10, 150, u"a long line of words"_s);
    }
};

} // namespace

/// The check itself: it finds the faults it is there for, and no others.
void TestLanguages::theCheckFindsWhatIsCutOrCovered()
{
    Careless careless;
    careless.resize(400, 200);
    careless.show();
    const QStringList drawn = inkFaults(careless);
    QCOMPARE(drawn.size(), 2);
    QVERIFY2(drawn.at(0).startsWith(u"“below” and “above” lie over one another"), qPrintable(drawn.at(0)));
    QVERIFY2(drawn.at(1).startsWith(u"“a long line of words”") && drawn.at(1).contains(u"seen only in"),
             qPrintable(drawn.at(1)));

    QWidget plain;
    plain.resize(400, 200);
    QLabel narrow(u"a long line of words"_s, &plain);
    narrow.setGeometry(10, 10, 60, 20);
    QLabel fits(u"words"_s, &plain);
    fits.setGeometry(10, 60, 200, 20);
    plain.show();
    QCOMPARE(clippedWidgets(plain).size(), 1);
    QCOMPARE(inkFaults(plain).size(), 1);
    narrow.resize(200, 20);
    QCOMPARE(clippedWidgets(plain), QStringList());
    QCOMPARE(inkFaults(plain), QStringList());
    fits.setParent(&narrow);
    fits.setGeometry(4, 2, 100, 18);
    fits.show();
    QVERIFY(inkFaults(plain).value(0).contains(u"lie over one another"));

    QScrollArea area; // What can be scrolled to may be cut.
    auto* tall = new QLabel(u"one\ntwo\nthree\nfour\nfive\nsix"_s);
    area.setWidget(tall);
    area.resize(200, 3 * tall->sizeHint().height() / 4);
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    QCOMPARE(inkFaults(area), QStringList());
}

void TestLanguages::theSystemsLanguageIsSpoken()
{
    QCOMPARE(chooseLanguage(u"fr"_s, {}), u"fr"_s);
    QCOMPARE(chooseLanguage(u"es_MX.UTF-8"_s, {}), u"es"_s);
    QCOMPARE(chooseLanguage({}, {u"de_DE"_s, u"fr_CA"_s, u"es"_s}), u"fr"_s);
    QCOMPARE(chooseLanguage(u"system"_s, {u"es_US.UTF-8"_s}), u"es"_s);
    QCOMPARE(chooseLanguage({}, {u"de_DE"_s}), u"en"_s);
    QCOMPARE(chooseLanguage({}, {u"C"_s, u"fr"_s}), u"en"_s);
    const QByteArray all = qgetenv("LC_ALL");
    qputenv("LANGUAGE", "fr:es");
    qputenv("LC_ALL", "es_US.UTF-8");
    QCOMPARE(chooseLanguage({}, systemLanguages()), u"fr"_s);
    qputenv("LC_ALL", "C.UTF-8");
    QCOMPARE(chooseLanguage({}, systemLanguages()), u"en"_s);
    qunsetenv("LANGUAGE");
    qputenv("LC_ALL", "es_US.UTF-8");
    QCOMPARE(chooseLanguage({}, systemLanguages()), u"es"_s);
    qputenv("LC_ALL", all);
}

void TestLanguages::datesAndNumbersFollowTheCountry()
{
    QCOMPARE(localeFor(u"es"_s, QLocale(u"en_US"_s)).name(), u"es_US"_s);
    QCOMPARE(localeFor(u"es"_s, QLocale(u"en_US"_s)).toString(1234.5, 'f', 2), u"1,234.50"_s);
    QCOMPARE(localeFor(u"fr"_s, QLocale(u"fr_CA"_s)).name(), u"fr_CA"_s);
    QCOMPARE(localeFor(u"en"_s, QLocale::c()).toString(1196), u"1,196"_s);
    QCOMPARE(localeFor(u"fr"_s, QLocale::c()).toString(1196), u"1\u202f196"_s);
}

void TestLanguages::wordsFitAndAreTranslated_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("sheets"); // What they need depends on the window only where that is low.
    const bool dense = qGuiApp->devicePixelRatio() > 1;
    const QSize small(1024, 640);
    const QSize usual(1280, 800);
    const QSize large(2560, 1440);
    const QSize least(960, 540); // 1920x1080 at 200 %
    for (const QString& language : QStringList{u"pseudo"_s} + languages()) {
        const bool real = language != u"pseudo";
        if (dense && !real)
            continue;
        for (const QSize size : {small, usual, large, least}) {
            const bool wanted = size == large ? real : size != least || !dense;
            if (wanted) {
                QTest::addRow("%s %dx%d", qPrintable(language), size.width(), size.height())
                    << language << size << (!dense && (size == usual || size == least));
            }
        }
    }
}

/// Words of plain letters that are on screens in every language: keys, zones, names of days and months.
static QSet<QString> everywhereWords()
{
    QSet<QString> words{u"Ctrl"_s,     u"Alt"_s,   u"Shift"_s,   u"Esc"_s,  u"Left"_s, u"UTC"_s, u"USD"_s,
                        u"Inter"_s,    u"OCC"_s,   u"English"_s, u"Espa"_s, u"Fran"_s, u"ol"_s,  u"ais"_s,
                        u"WhatsApp"_s, u"Slack"_s, u"Teams"_s,   u"occ"_s,  u"demo"_s};
    for (int i = 1; i <= 12; ++i) {
        words += QLocale().monthName(i);
        words += QLocale().monthName(i, QLocale::ShortFormat);
        words += QLocale().dayName(qMin(i, 7));
        words += QLocale().dayName(qMin(i, 7), QLocale::ShortFormat);
    }
    return words;
}

static QStringList plainWords(const QString& text)
{
    static const QRegularExpression word(u"(?!\\b[A-Z]{2}\\b)\\b[A-Za-z]{2,}"_s); // Initials are no words.
    QStringList words;
    for (auto match = word.globalMatch(text); match.hasNext();)
        words.append(match.next().captured());
    return words;
}

/// Every word in the bytes of a file: what the workspace holds, and what content it was made from.
static QSet<QString> wordsOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QStringList words = plainWords(QString::fromUtf8(file.readAll()));
    return {words.cbegin(), words.cend()};
}

void TestLanguages::checkTexts(Fixture& f, QWidget& shown, const QString& where)
{
    Q_UNUSED(f)
    DrawnTexts drawn;
    drawn.look(shown);
    QMap<QString, QString> texts = heldTexts(shown);
    // A real language fits; one that is longer than all may be cut where the whole is a hover away.
    const QString spared = m_language == u"pseudo" ? shownOnHover(shown) : QString();
    for (auto it = drawn.texts().cbegin(); it != drawn.texts().cend(); ++it) {
        if (it.value() && m_fixed.contains(it.key()) && !spared.contains(it.key()))
            m_faults.append(where + u": cut: “"_s + it.key() + u'”');
        texts.insert(it.key(), u"drawn"_s);
    }
    for (const QString& fault : clippedWidgets(shown) + inkFaults(shown))
        m_faults.append(where + u": "_s + fault);
    if (m_language != u"pseudo")
        return;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        if (it.value().contains(u" qt_"_s))
            continue; // The inside of one of Qt's own widgets: Qt's translation says it.
        for (const QString& word : plainWords(it.key())) {
            if (!m_data.contains(word)) {
                m_faults.append(where + u": not translated: “"_s + it.key().left(80) + u"” ("_s + it.value() +
                                u')');
                break;
            }
        }
    }
}

/// A menu in which two entries have the same key makes the key useless.
void TestLanguages::checkMenus(const QWidget& window)
{
    static const QRegularExpression mnemonic(u"&([^&\\s])"_s);
    for (const QMenu* menu : window.findChildren<QMenu*>()) {
        QMap<QString, QString> taken;
        for (const QAction* action : menu->actions()) {
            const QString key = mnemonic.match(QString(action->text()).remove(u"&&"_s)).captured(1).toLower();
            if (!key.isEmpty() && taken.contains(key))
                m_faults.append(menu->objectName() + u": "_s + action->text() + u" and "_s +
                                taken.value(key));
            taken.insert(key, action->text());
        }
    }
}

/// What there is before any workspace.
void TestLanguages::checkStart(Fixture& f, QSize size)
{
    ui::StartWindow start;
    start.resize(size);
    start.show();
    QVERIFY(QTest::qWaitForWindowExposed(&start));
    checkTexts(f, start, u"start"_s);
}

void TestLanguages::checkSheets(Fixture& f)
{
    auto other = f.elsewhere();
    const auto rows = other->onboardings().list();
    const auto detail = other->onboardings().show(rows->constFirst().id);
    const auto deals = other->deals().list();
    for (const SheetOpener& sheet : everySheet()) {
        sheet.open(f.window(), *detail, deals->constFirst());
        f.settle();
        auto* dialog = f.find<QDialog>(sheet.name);
        QTRY_VERIFY(dialog->isVisible());
        checkTexts(f, *dialog, QString::fromLatin1(sheet.name));
        Fixture::keepPicture(*dialog, QString::fromLatin1(sheet.name) + u'-' + m_language);
        dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        f.settle();
    }
}

void TestLanguages::wordsFitAndAreTranslated()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QFETCH(bool, sheets);
    m_language = language;
    m_faults.clear();
    m_fixed.clear();
    const Pseudo strange;
    QTranslator real;
    QTranslator qt;
    QTranslator* spoken = const_cast<Pseudo*>(&strange);
    const bool isPseudo = language == u"pseudo";
    if (!isPseudo) {
        QVERIFY(real.load(u"occ_"_s + language, u":/occ/i18n"_s));
        spoken = &real;
        // Qt's own texts where they are installed, below ours.
        if (qt.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&qt); // There is nothing to say in English.
    }
    QVERIFY(QCoreApplication::installTranslator(spoken));
    QLocale::setDefault(localeFor(isPseudo ? u"en"_s : language, QLocale::c()));
    const auto silence = qScopeGuard([spoken] {
        QCoreApplication::removeTranslator(spoken);
        QLocale::setDefault(QLocale::c());
    });
    const bool isEnglish = language == u"en"; // Its own file holds only what counts something.
    for (const Message& message : readTranslations(isPseudo || isEnglish ? u"es"_s : language)) {
        if (!message.source.contains(u'%') && message.comment != u"date format")
            m_fixed += isPseudo    ? pseudo(message.source)
                       : isEnglish ? message.source
                                   : message.forms.constFirst();
    }
    Fixture f({}, size);
    f.window().resize(size);
    const QStringList place = plainWords(f.desk().info().address);
    m_data = everywhereWords() + QSet<QString>(place.cbegin(), place.cend()) +
             wordsOf(f.desk().info().address) +
             wordsOf(QStringLiteral(OCC_TRANSLATIONS "/../resources/scorecards/qualification.yaml"));
    for (const char* content :
         {"routines/daily", "routines/weekly", "forms/retrospective", "callflows/legal"})
        m_data += wordsOf(
            u"%1/../resources/%2.yaml"_s.arg(QStringLiteral(OCC_TRANSLATIONS), QLatin1StringView(content)));
    checkMenus(f.window());
    for (const ui::PageEntry& entry : f.window().registry().pages) {
        QVariant what;
        if (entry.sample) {
            bool read = false;
            f.desk().read(entry.sample).then(&f.window(), [&](const Result<QVariant>& sample) {
                what = sample.value_or(QVariant());
                read = true;
            });
            QTRY_VERIFY(read);
            if (what.canConvert<ui::ImportLink>()) { // Its file is data as well.
                const QString file = what.value<ui::ImportLink>().file;
                const QStringList name = plainWords(file);
                m_data += wordsOf(file) + QSet<QString>(name.cbegin(), name.cend());
            }
        }
        f.window().open(entry.id, what);
        f.settle();
        checkTexts(f, f.window(), entry.id);
        Fixture::keepPicture(f.window(), u"%1-%2-%3"_s.arg(entry.id, language).arg(size.width()));
    }
    checkStart(f, size);
    if (sheets)
        checkSheets(f);
    m_faults.removeDuplicates();
    for (const QString& fault : m_faults) // Each by itself: one message would be cut off.
        qWarning("%s", qPrintable(fault));
    QCOMPARE(m_faults.size(), 0);
}

void TestLanguages::theChosenLanguageIsKeptForTheNextStart()
{
    Fixture f;
    f.go("settings");
    auto* note = f.find<QWidget>("settings.nextStart");
    QVERIFY(!note->isVisible());
    QTest::mouseClick(f.find<QAbstractButton>("settings.language.fr"), Qt::LeftButton);
    QTRY_VERIFY(note->isVisible());
    QCOMPARE(QSettings().value(u"view/language"_s).toString(), u"fr"_s);
    QTest::mouseClick(f.find<QAbstractButton>("settings.language.system"), Qt::LeftButton);
    QTRY_VERIFY(!note->isVisible());
    QTest::mouseClick(f.find<QAbstractButton>("settings.textSize.150"), Qt::LeftButton);
    QTRY_VERIFY(note->isVisible());
    QCOMPARE(QSettings().value(u"view/textSize"_s).toString(), u"150"_s);
}

OCC_TEST(TestLanguages)
#include "tst_languages.moc"
