// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/launcher.h"
#include "tests/ui/demo.h"
#include "tests/ui/fixture.h"
#include "ui/start/recent.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choicecard.h"
#include "ui/widgets/field.h"

#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace occ;
using namespace occ::tests;

/// The program with no workspace chosen, and with one that cannot be opened.
class TestFirstRun final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void nothingChosen();
    void anEmptyWorkspaceByKeyboard();
    void theSampleByMouse();
    void theImportFollows();
    void anExistingOne();
    void theLastOneOpensByItself();
    void unfitWorkspacesSayWhy_data();
    void unfitWorkspacesSayWhy();
    void aLockedWorkspaceCanBeTriedAgain();
    void anotherWorkspaceFromTheWindow();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    QString makeWorkspace(const QString& name);
    template <typename T> static T* in(const QWidget* widget, const char* name)
    {
        T* found = widget->findChild<T*>(QLatin1StringView(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFirstRun::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true); // Nothing of the person's own is touched.
    QCoreApplication::setOrganizationName(u"occ-test"_s);
    QCoreApplication::setApplicationName(u"firstrun-%1"_s.arg(QCoreApplication::applicationPid()));
}

void TestFirstRun::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QDir(ui::workspaceFolder()).removeRecursively();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
    QSettings().clear();
}

QString TestFirstRun::makeWorkspace(const QString& name)
{
    OpenOptions options;
    options.address = path(name);
    if (const auto made = Workspace::create(options); !made)
        qFatal("%s", qPrintable(made.error().oneLine()));
    return options.address;
}

void TestFirstRun::nothingChosen()
{
    app::Launcher launcher({}, Fixture::theme());
    launcher.start();
    ui::StartWindow* start = launcher.startWindow();
    QVERIFY(start && start->isVisible());
    QVERIFY(!launcher.window());
    QVERIFY(!in<ui::MessageBar>(start, "start.error")->isVisible());
    QVERIFY(!in<QListView>(start, "start.recent")->isVisible());
    for (const char* choice : {"start.sample", "start.new", "start.open", "start.import"})
        QVERIFY(!in<ui::ChoiceCard>(start, choice)->accessibleDescription().isEmpty());
    Fixture::keepPicture(*start, u"start-first"_s);
    // Nothing was made behind anybody's back.
    QVERIFY(QDir(ui::workspaceFolder()).entryList(QDir::Files).isEmpty());
}

void TestFirstRun::anEmptyWorkspaceByKeyboard()
{
    app::Launcher launcher({}, Fixture::theme());
    launcher.start();
    ui::StartWindow* start = launcher.startWindow();
    QVERIFY(QTest::qWaitForWindowActive(start));
    QTRY_VERIFY(in<ui::ChoiceCard>(start, "start.sample")->hasFocus());
    QTest::keyClick(start->focusWidget(), Qt::Key_Tab);
    QVERIFY(in<ui::ChoiceCard>(start, "start.new")->hasFocus());
    QTest::keyClick(start->focusWidget(), Qt::Key_Return);
    auto* sheet = in<QDialog>(start, "newWorkspaceSheet");
    QVERIFY(QTest::qWaitForWindowActive(sheet));
    Fixture::keepPicture(*sheet, u"start-new"_s);
    auto* where = in<QLineEdit>(sheet, "where");
    QVERIFY(where->text().endsWith(u"workspace.occ")); // A place is proposed.
    where->selectAll();
    QTest::keyClicks(where, path(u"no/such/folder/team.occ"_s));
    QTest::keyClick(where, Qt::Key_Return);
    auto* field = in<ui::Field>(sheet, "field.where");
    QTRY_VERIFY2(field->error().contains(u"does not exist"), qPrintable(field->error()));
    QVERIFY(sheet->isVisible());
    where->selectAll();
    QTest::keyClicks(where, path(u"team.occ"_s));
    QTest::keyClick(where, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(launcher.window(), 20000);
    QVERIFY(launcher.window()->windowTitle().contains(u"team.occ"));
    QTRY_VERIFY(!launcher.startWindow());
    QCOMPARE(ui::recentWorkspaces(), QStringList{path(u"team.occ"_s)});
}

void TestFirstRun::theSampleByMouse()
{
    app::Launcher launcher({}, Fixture::theme());
    launcher.start();
    ui::StartWindow* start = launcher.startWindow();
    QTest::mouseClick(in<ui::ChoiceCard>(start, "start.sample"), Qt::LeftButton);
    QVERIFY(!in<ui::ChoiceCard>(start, "start.new")->isEnabled()); // One thing at a time.
    QTRY_VERIFY_WITH_TIMEOUT(launcher.window(), 60000);
    bool filled = false;
    launcher.window()
        ->desk()
        .read([](Workspace& workspace) { return workspace.onboardings().list(); })
        .then(this, [&](const Result<QList<OnboardingRow>>& rows) { filled = rows && rows->size() > 5; });
    QTRY_VERIFY(filled);
}

void TestFirstRun::theImportFollows()
{
    app::Launcher launcher({}, Fixture::theme());
    launcher.start();
    ui::StartWindow* start = launcher.startWindow();
    QTest::mouseClick(in<ui::ChoiceCard>(start, "start.import"), Qt::LeftButton);
    auto* sheet = in<QDialog>(start, "newWorkspaceSheet");
    in<QLineEdit>(sheet, "where")->setText(path(u"fromtable.occ"_s));
    QTest::mouseClick(in<QAbstractButton>(sheet, "newWorkspaceSheet.submit"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(launcher.window(), 20000);
    QCOMPARE(launcher.window()->currentPage(), u"import"_s);
}

void TestFirstRun::anExistingOne()
{
    const QString file = makeWorkspace(u"mine.occ"_s);
    app::Launcher launcher({}, Fixture::theme());
    launcher.start();
    ui::StartWindow* start = launcher.startWindow();
    QTest::mouseClick(in<ui::ChoiceCard>(start, "start.open"), Qt::LeftButton);
    auto* sheet = in<QDialog>(start, "openWorkspaceSheet");
    auto* where = in<QLineEdit>(sheet, "where");
    QTest::keyClick(where, Qt::Key_Return);
    QVERIFY(!in<ui::Field>(sheet, "field.where")->error().isEmpty());
    QTest::keyClicks(where, u"http://example.test/team"_s);
    QTest::keyClick(where, Qt::Key_Return);
    QVERIFY(in<ui::Field>(sheet, "field.where")->error().contains(u"postgresql://"));
    where->setText(file);
    QTest::keyClick(where, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(launcher.window(), 20000);
    QVERIFY(launcher.window()->windowTitle().contains(u"mine.occ"));
}

void TestFirstRun::theLastOneOpensByItself()
{
    const QString file = makeWorkspace(u"last.occ"_s);
    QSettings().setValue(u"workspace/last"_s, file);
    {
        app::Launcher launcher({}, Fixture::theme());
        launcher.start();
        QTRY_VERIFY_WITH_TIMEOUT(launcher.window(), 20000);
        QVERIFY(!launcher.startWindow());
    }
    QVERIFY(QFile::remove(file));
    app::Launcher launcher({}, Fixture::theme());
    launcher.start();
    QTRY_VERIFY(launcher.startWindow());
    ui::StartWindow* start = launcher.startWindow();
    auto* error = in<ui::MessageBar>(start, "start.error");
    QTRY_VERIFY(error->isVisible());
    QVERIFY2(error->text().contains(u"There is no workspace at"), qPrintable(error->text()));
    // It is back (a network drive, say): one click in the list is enough.
    makeWorkspace(u"last.occ"_s);
    auto* recent = in<QListView>(start, "start.recent");
    QCOMPARE(recent->model()->rowCount(), 1);
    Fixture::keepPicture(*start, u"start-gone"_s);
    clickRow(recent, 0);
    QTRY_VERIFY_WITH_TIMEOUT(launcher.window(), 20000);
}

void TestFirstRun::unfitWorkspacesSayWhy_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("says");
    QTest::newRow("foreign") << u"text"_s << u"is not a workspace"_s;
    QTest::newRow("empty") << u"empty"_s << u"is empty"_s;
    QTest::newRow("newer") << u"newer"_s << u"newer version of this program"_s;
    QTest::newRow("database") << u"database"_s << u"database of another program"_s;
    QTest::newRow("folder") << u"folder"_s << u"is a folder"_s;
    QTest::newRow("missing") << u"missing"_s << u"There is no workspace at"_s;
}

/// Makes a file that is no workspace this program can open.
static void spoil(const QString& file, const QString& how)
{
    QFile bytes(file);
    if (how == u"folder") {
        QVERIFY(QDir().mkpath(file));
    } else if (how == u"text" || how == u"empty") {
        QVERIFY(bytes.open(QIODevice::WriteOnly));
        bytes.write(how == u"text" ? QByteArray("Dear diary, this is no database.\n").repeated(200)
                                   : QByteArray());
    } else if (how == u"newer") {
        QVERIFY(bytes.open(QIODevice::ReadWrite) && bytes.seek(60)); // SQLite's user_version
        QCOMPARE(bytes.write(QByteArray("\x00\x00\x03\xE7", 4)), 4);
    } else if (how == u"database") {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(file);
        QVERIFY(other.open());
        QSqlQuery(other).exec(u"create table recipe (id integer)"_s);
        other.close();
    }
}

void TestFirstRun::unfitWorkspacesSayWhy()
{
    QFETCH(QString, how);
    QFETCH(QString, says);
    app::Options options;
    options.workspace = how == u"newer" ? makeWorkspace(u"newer.occ"_s) : path(how + u".occ"_s);
    spoil(options.workspace, how);
    app::Launcher launcher(options, Fixture::theme());
    launcher.start();
    QTRY_VERIFY(launcher.startWindow());
    ui::StartWindow* start = launcher.startWindow();
    auto* error = in<ui::MessageBar>(start, "start.error");
    QTRY_VERIFY(error->isVisible());
    QVERIFY2(error->text().contains(says), qPrintable(error->text()));
    Fixture::keepPicture(*start, u"start-"_s + how);
    QVERIFY(!launcher.window());
    // The way out works from the same page.
    QTest::mouseClick(in<ui::ChoiceCard>(start, "start.open"), Qt::LeftButton);
    auto* sheet = in<QDialog>(start, "openWorkspaceSheet");
    in<QLineEdit>(sheet, "where")->setText(makeWorkspace(u"good.occ"_s));
    QTest::mouseClick(in<QAbstractButton>(sheet, "openWorkspaceSheet.submit"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(launcher.window(), 20000);
}

void TestFirstRun::aLockedWorkspaceCanBeTriedAgain()
{
    app::Options options;
    options.workspace = makeWorkspace(u"locked.occ"_s);
    auto holder = std::make_unique<QSqlDatabase>(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"holder"_s));
    holder->setDatabaseName(options.workspace);
    QVERIFY(holder->open());
    {
        QSqlQuery query(*holder);
        QVERIFY(query.exec(u"pragma locking_mode=exclusive"_s));
        QVERIFY(query.exec(u"begin exclusive"_s));
    }
    app::Launcher launcher(options, Fixture::theme());
    launcher.start();
    QTRY_VERIFY_WITH_TIMEOUT(launcher.startWindow(), 30000);
    auto* error = in<ui::MessageBar>(launcher.startWindow(), "start.error");
    QVERIFY2(error->text().contains(u"locked"), qPrintable(error->text()));
    QSqlQuery(*holder).exec(u"rollback"_s);
    holder->close();
    QTest::mouseClick(in<ui::Button>(launcher.startWindow(), "start.again"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(launcher.window(), 20000);
    holder.reset();
    QSqlDatabase::removeDatabase(u"holder"_s);
}

void TestFirstRun::anotherWorkspaceFromTheWindow()
{
    const QString one = makeWorkspace(u"one.occ"_s);
    const QString two = makeWorkspace(u"two.occ"_s);
    ui::rememberWorkspace(two);
    app::Options options;
    options.workspace = one;
    app::Launcher launcher(options, Fixture::theme());
    launcher.start();
    QTRY_VERIFY_WITH_TIMEOUT(launcher.window(), 20000);
    QVERIFY(QTest::qWaitForWindowActive(launcher.window()));
    QTest::keyClick(launcher.window(), Qt::Key_O, Qt::ControlModifier);
    QTRY_VERIFY(launcher.startWindow());
    QVERIFY(launcher.window()); // What is open stays until another one is.
    auto* recent = in<QListView>(launcher.startWindow(), "start.recent");
    QCOMPARE(recent->model()->index(1, 0).data().toString(), two);
    recent->setFocus();
    QTest::keyClick(recent, Qt::Key_Down);
    QTest::keyClick(recent, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(launcher.window()->windowTitle().contains(u"two.occ"), 20000);
    QTRY_VERIFY(!launcher.startWindow());
}

OCC_TEST(TestFirstRun)
#include "tst_firstrun.moc"
