// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/ways.h"
#include "core/sync/zendesk.h"
#include "tests/fakes/zendeskfake.h"
#include "tests/ui/fixture.h"
#include "ui/onboarding/links.h"
#include "ui/shell/sheet.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/timeline.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace occ;
using namespace occ::tests;

/// A client's requests in the real window, by mouse and by keyboard, with a Zendesk of its own.
class TestRequests final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void oneIsOpenedByMouseAndTakenBack();
    void oneIsWorkedByKeyboard();
    void whatIsMissingStandsAtItsField();
    void oneIsHandedOverAndAnswered();
    void withoutAHelpdeskItSaysWhatToDo();
    void theyAreLookedAt();

public Q_SLOTS:
    void showPage(const QUrl& page) { m_page = page; }

private:
    void open(Fixture& f, QSize = {});
    qint64 add(Fixture& f, const QString& title, const QString& priority);
    void connectDesk(Fixture& f);
    void round(Fixture& f);

    std::shared_ptr<SetClock> m_clock;
    std::unique_ptr<test::ZendeskFake> m_zendesk;
    std::unique_ptr<sync::Pace> m_pace;
    QUrl m_page;
    qint64 m_client = 0;
};

void TestRequests::init()
{
    m_clock = std::make_shared<SetClock>(demoNow());
    m_zendesk = std::make_unique<test::ZendeskFake>(*m_clock);
    m_pace = std::make_unique<sync::Pace>(
        sync::Pace::Options{{}, 2 * kMinute, [](Millis) { return true; }, [] { return 0.5; }}, *m_clock);
    sync::Ways ways;
    ways.remote = [this](const sync::Connection&) -> Result<std::unique_ptr<sync::Remote>> {
        sync::Helpdesk::Options options;
        options.base = m_zendesk->base();
        options.access = [this](bool) -> sync::Outcome<sync::Access> {
            return sync::Access{m_zendesk->base(),
                                sync::Zendesk::basic(u"sam@company.example"_s, u"zd-token-1"_s), "Basic"};
        };
        return std::unique_ptr<sync::Remote>(
            std::make_unique<sync::Zendesk>(std::move(options), *m_pace, *m_clock));
    };
    sync::setWays(std::move(ways));
    QDesktopServices::setUrlHandler(u"http"_s, this, "showPage");
    m_page.clear();
}

void TestRequests::cleanup()
{
    QDesktopServices::unsetUrlHandler(u"http"_s);
    sync::setWays({});
}

static void fill(ui::Sheet* sheet, const char* field, const QString& text)
{
    auto* line = sheet->findChild<QLineEdit*>(QLatin1StringView(field));
    QVERIFY(line);
    line->setFocus();
    QTest::keyClicks(line, text);
}

static QString cell(const QAbstractItemView* table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}

void TestRequests::open(Fixture& f, QSize)
{
    const auto clients = f.elsewhere()->clients().list();
    m_client = clients->first().client.id;
    ui::ClientLink link;
    link.client = m_client;
    link.tab = u"requests"_s;
    f.go("client", QVariant::fromValue(link));
    QTRY_VERIFY(f.find<QWidget>("requests")->isVisible());
}

qint64 TestRequests::add(Fixture& f, const QString& title, const QString& priority)
{
    ServiceRequest wanted;
    wanted.clientId = f.elsewhere()->clients().list()->first().client.id;
    wanted.title = title;
    wanted.details = u"Since Monday callers to the main number hear nothing for a few seconds."_s;
    wanted.priority = priority;
    const auto made = f.elsewhere()->requests().open(wanted);
    return made ? made->id : 0;
}

void TestRequests::connectDesk(Fixture& f)
{
    QVERIFY(f.elsewhere()->sync().connect(u"zendesk"_s, u"zendesk"_s, m_zendesk->base().toString()));
}

/// A round of another process, and what it wrote is read.
void TestRequests::round(Fixture& f)
{
    const auto workspace = f.elsewhere();
    const auto end = workspace->sync().round(u"zendesk"_s, true);
    QVERIFY2(end, end ? "" : qPrintable(end.error().message));
    QVERIFY2(!end->fault, end->fault ? qPrintable(end->fault->message) : "");
    f.window().page("client"_L1)->reload();
    f.settle();
}

void TestRequests::oneIsOpenedByMouseAndTakenBack()
{
    Fixture f;
    open(f);
    QVERIFY(f.find<QAbstractButton>("requests.first")->isVisible());
    QTest::mouseClick(f.find<QAbstractButton>("requests.first"), Qt::LeftButton);
    auto* sheet = f.find<ui::Sheet>("requestSheet");
    fill(sheet, "title", u"No audio on line 2"_s);
    auto* priority = sheet->findChild<QComboBox*>(u"priority"_s);
    priority->setCurrentIndex(priority->findData(u"critical"_s));
    QTest::mouseClick(f.find<QAbstractButton>("requestSheet.submit"), Qt::LeftButton);
    f.settle();
    auto* table = f.find<ui::TableView>("requests.list");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTRY_VERIFY(table->isVisible());
    QCOMPARE(cell(table, 0, 0), u"Critical"_s);
    QCOMPARE(cell(table, 0, 1), u"No audio on line 2"_s);
    QCOMPARE(cell(table, 0, 2), u"Open"_s);
    QCOMPARE(cell(table, 0, 3), u"4 h"_s);
    QTest::mouseClick(f.find<QAbstractButton>("undoBar.undo"), Qt::LeftButton);
    f.settle();
    QTRY_VERIFY(f.find<QAbstractButton>("requests.first")->isVisible());
    QVERIFY(f.elsewhere()->requests().list()->isEmpty());
}

void TestRequests::oneIsWorkedByKeyboard()
{
    Fixture f;
    const qint64 low = add(f, u"Opening hours"_s, u"low"_s);
    const qint64 high = add(f, u"No audio"_s, u"high"_s);
    open(f);
    auto* table = f.find<ui::TableView>("requests.list");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    table->setFocus();
    QTRY_COMPARE(table->currentRow().row(), 0);
    QCOMPARE(cell(table, 0, 1), u"No audio"_s);
    QTest::keyClick(table, Qt::Key_C);
    auto* text = f.find<QPlainTextEdit>("request.text");
    QTRY_VERIFY(text->hasFocus());
    QTest::keyClicks(text, u"shown once we know"_s); // Letters that are keys elsewhere are typed.
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    f.settle();
    QTRY_COMPARE(f.elsewhere()->requests().comments(high)->size(), 1);
    QCOMPARE(f.elsewhere()->requests().comments(high)->first().body, u"shown once we know"_s);
    QTRY_VERIFY(text->toPlainText().isEmpty());
    // The answered one gives way to the one that waits.
    QTRY_COMPARE(cell(table, 0, 1), u"Opening hours"_s);
    QCOMPARE(table->currentRow().row(), 1);
    QCOMPARE(cell(table, 1, 3), u"answered"_s);
    auto* said = f.find<ui::TimelineView>("request.said");
    QCOMPARE(said->model()->rowCount(), 1);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Up);
    QTest::keyClick(table, Qt::Key_S);
    auto* menu = f.find<QMenu>("request.stateMenu");
    QTRY_VERIFY(menu->isVisible());
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    f.settle();
    QTRY_COMPARE(f.elsewhere()->requests().byId(low)->state, u"solved"_s);
    f.window().activateWindow();
    QTRY_VERIFY(f.window().isActiveWindow());
    QTest::keyClick(&f.window(), Qt::Key_Z, Qt::ControlModifier);
    f.settle();
    QTRY_COMPARE(f.elsewhere()->requests().byId(low)->state, u"open"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F2);
    auto* sheet = f.find<ui::Sheet>("editRequestSheet");
    QTRY_VERIFY(sheet->isVisible());
    auto* title = sheet->findChild<QLineEdit*>(u"title"_s);
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, u"Hours on holidays"_s);
    QTest::keyClick(title, Qt::Key_Return);
    f.settle();
    QTRY_COMPARE(f.elsewhere()->requests().byId(low)->title, u"Hours on holidays"_s);
}

void TestRequests::whatIsMissingStandsAtItsField()
{
    Fixture f;
    open(f);
    f.find<QWidget>("requests")->setFocus();
    QTest::keyClick(f.find<QWidget>("requests"), Qt::Key_N);
    auto* sheet = f.find<ui::Sheet>("requestSheet");
    QTRY_VERIFY(sheet->isVisible());
    QTest::mouseClick(f.find<QAbstractButton>("requestSheet.submit"), Qt::LeftButton);
    f.settle();
    QTRY_VERIFY(!f.find<QLabel>("field.title.error")->text().isEmpty());
    QVERIFY(sheet->isVisible());
    QVERIFY(f.elsewhere()->requests().list()->isEmpty());
}

void TestRequests::oneIsHandedOverAndAnswered()
{
    Fixture f;
    connectDesk(f);
    const qint64 id = add(f, u"No audio"_s, u"critical"_s);
    open(f);
    auto* table = f.find<ui::TableView>("requests.list");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTest::mouseClick(f.find<QAbstractButton>("request.handOver"), Qt::LeftButton);
    f.settle();
    QTRY_COMPARE(f.elsewhere()->requests().byId(id)->helpdesk, u"zendesk"_s);
    QTRY_COMPARE(cell(table, 0, 4), u"Waiting"_s);
    QVERIFY(f.find<ui::MessageBar>("request.trouble")->isVisible());
    QVERIFY(!f.find<QAbstractButton>("request.handOver")->isVisible());
    round(f);
    const QList<test::ZendeskWorld::Ticket> tickets = m_zendesk->tickets();
    QCOMPARE(tickets.size(), 1);
    QTRY_COMPARE(cell(table, 0, 4), u"#%1"_s.arg(tickets.first().id));
    QVERIFY(!f.find<ui::MessageBar>("request.trouble")->isVisible());
    table->setFocus();
    QTest::keyClick(table, Qt::Key_O);
    QCOMPARE(m_page.path(), u"/agent/tickets/%1"_s.arg(tickets.first().id));

    m_clock->advance(5 * kMinute);
    m_zendesk->change([&](test::ZendeskWorld& world) {
        world.say(tickets.first().id, u"Please try again now"_s);
        world.edit(tickets.first().id, {{u"status"_s, u"pending"_s}});
    });
    m_clock->advance(5 * kMinute);
    f.setNow(m_clock->now());
    round(f);
    QTRY_COMPARE(cell(table, 0, 2), u"Waiting"_s);
    auto* said = f.find<ui::TimelineView>("request.said");
    QTRY_COMPARE(said->model()->rowCount(), 1);
    QCOMPARE(said->model()->index(0, 0).data().toString(), u"Please try again now"_s);
    QTest::keyClick(table, Qt::Key_C);
    auto* text = f.find<QPlainTextEdit>("request.text");
    QTest::keyClicks(text, u"It works"_s);
    QTest::mouseClick(f.find<QAbstractButton>("request.comment"), Qt::LeftButton);
    f.settle();
    QTest::keyClicks(text, u"between us"_s);
    QTest::mouseClick(f.find<QAbstractButton>("request.note"), Qt::LeftButton);
    f.settle();
    QTRY_COMPARE(said->model()->rowCount(), 3);
    round(f);
    const test::ZendeskWorld::Ticket ticket = m_zendesk->tickets().first();
    QCOMPARE(ticket.comments.size(), 3);
    QVERIFY(ticket.comments.last().body.startsWith(u"It works"_s));
}

void TestRequests::withoutAHelpdeskItSaysWhatToDo()
{
    Fixture f;
    add(f, u"No audio"_s, u"high"_s);
    open(f);
    auto* table = f.find<ui::TableView>("requests.list");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_H);
    f.settle();
    bool isSaid = false;
    for (const QLabel* label : f.window().findChildren<QLabel*>())
        isSaid = isSaid || (label->isVisible() && label->text().contains(u"no helpdesk"_s));
    QVERIFY(isSaid);
}

void TestRequests::theyAreLookedAt()
{
    for (const QSize size : {QSize(1280, 800), QSize(1024, 640)}) {
        for (const auto choice : {ui::Theme::Choice::Light, ui::Theme::Choice::Dark}) {
            Fixture::theme().setChoice(choice);
            Fixture f(u"ines.falkenrath@onboarding.example"_s, size);
            connectDesk(f);
            add(f, u"Voicemail greeting plays twice"_s, u"medium"_s);
            add(f, u"Opening hours on public holidays"_s, u"low"_s);
            const qint64 id = add(f, u"No audio on inbound calls to the main number"_s, u"critical"_s);
            const auto workspace = f.elsewhere();
            QVERIFY(workspace->requests().handOver(id, u"zendesk"_s));
            QVERIFY(
                workspace->requests().comment(id, u"Both sides hear nothing, also from mobile phones."_s));
            QVERIFY(workspace->requests().comment(id, u"Their firewall was changed on Friday."_s, false));
            open(f);
            const QString name = u"requests-%1-%2"_s.arg(size.width())
                                     .arg(choice == ui::Theme::Choice::Light ? u"light"_s : u"dark"_s);
            auto* list = f.find<ui::TableView>("requests.list");
            QTRY_COMPARE(list->model()->rowCount(), 3);
            clickRow(list, 2, 1);
            f.settle();
            Fixture::keepPicture(f.window(), name + u"-waiting"_s);
            round(f);
            Fixture::keepPicture(f.window(), name);
            auto* table = f.find<ui::TableView>("requests.list");
            QTRY_COMPARE(table->model()->rowCount(), 3);
            QVERIFY(f.find<QWidget>("request.comment")->isVisible());
            QTest::keyClick(table, Qt::Key_N);
            f.settle();
            Fixture::keepPicture(*f.find<ui::Sheet>("requestSheet"), name + u"-sheet"_s);
            f.find<ui::Sheet>("requestSheet")->reject();
            f.settle();
            f.go("crm");
            Fixture::keepPicture(f.window(), name + u"-crm"_s);
            m_zendesk = std::make_unique<test::ZendeskFake>(*m_clock);
        }
    }
    Fixture::theme().setChoice(ui::Theme::Choice::Light);
}

OCC_TEST(TestRequests)
#include "tst_requests.moc"
