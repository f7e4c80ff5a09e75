// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fixture.h"
#include "ui/onboarding/links.h"
#include "ui/playbook/linediff.h"
#include "ui/playbook/links.h"
#include "ui/playbook/playbookhtml.h"
#include "ui/playbook/reader.h"
#include "ui/playbook/upgrademodel.h"
#include "ui/playbook/yamledit.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace occ;
using namespace occ::tests;

/// Reading, editing and carrying playbooks, with mouse and keys in the real window.
class TestPlaybookScreens final : public QObject
{
    Q_OBJECT

    /// Stores version 2 of the command center: an item renamed, one removed, one added, one moved.
    static void storeNext(Fixture& f)
    {
        auto workspace = f.elsewhere();
        playbook::Playbook next = workspace->playbooks().find(u"command-center"_s)->playbook;
        next.milestones[1].items[0].title = u"Questionnaire sent and confirmed"_s;
        next.milestones[4].items.removeLast();
        playbook::Item fresh = next.milestones[3].items.first();
        fresh.key = u"fresh"_s;
        fresh.title = u"Success story drafted"_s;
        fresh.dependsOn.clear();
        next.milestones[4].items << fresh;
        next.milestones[3].items << next.milestones[2].items.takeLast();
        next.rules.first().threshold = 24;
        const auto stored = workspace->playbooks().store(next);
        QVERIFY2(stored, qPrintable(stored ? QString() : stored.error().oneLine()));
    }

    static int running(Fixture& f, int version)
    {
        OnboardingFilter filter;
        filter.playbook = u"command-center"_s;
        const auto rows = f.elsewhere()->onboardings().list(filter);
        return int(std::count_if(rows->cbegin(), rows->cend(), [version](const OnboardingRow& row) {
            return row.playbookVersion == version;
        }));
    }

    static QModelIndex find(QAbstractItemModel* model, const QString& text)
    {
        const auto found = model->match(model->index(0, 0), Qt::DisplayRole, text, 1,
                                        Qt::MatchContains | Qt::MatchRecursive);
        return found.isEmpty() ? QModelIndex() : found.first();
    }

private Q_SLOTS:
    void diffs()
    {
        using Kind = ui::DiffLine::Kind;
        const auto shape = [](const QString& before, const QString& after) {
            QString text;
            for (const ui::DiffLine& line : ui::diffLines(before.split(u' '), after.split(u' ')))
                text += (line.kind == Kind::Same   ? u" "_s
                         : line.kind == Kind::Gone ? u" -"_s
                                                   : u" +"_s) +
                        line.text;
            return text.trimmed();
        };
        QCOMPARE(shape(u"a b c"_s, u"a b c"_s), u"a b c"_s);
        QCOMPARE(shape(u"a b c"_s, u"a x c"_s), u"a -b +x c"_s);
        QCOMPARE(shape(u"a b c d"_s, u"b c d e"_s), u"-a b c d +e"_s);
        QCOMPARE(shape(u"a"_s, u"b"_s), u"-a +b"_s);
        QCOMPARE(shape(u"a a b"_s, u"a b"_s).count(u'-'), 1);
        const QString html = ui::compareHtml(u"one\ntwo"_s, u"one\n<three>"_s, ui::lightTokens());
        QVERIFY(html.contains(u"&lt;three&gt;"_s));
        QVERIFY(html.contains(u"−"_s) && html.contains(u"+"_s));
    }

    /// A person finds a message by a word in it and reads it; and a playbook with its rules.
    void libraryIsSearchedAndRead()
    {
        Fixture f;
        f.go("library");
        auto* tree = f.find<QTreeView>("library.tree");
        auto* reader = f.find<ui::Reader>("library.reader");
        f.settle();
        QTRY_VERIFY(reader->toPlainText().size() > 200); // the first playbook
        const QModelIndex center = find(tree->model(), u"Command Center"_s);
        QVERIFY(center.isValid());
        tree->scrollTo(center);
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(center).center());
        QTRY_VERIFY(reader->toPlainText().contains(u"Red flags"_s));
        QVERIFY(reader->toPlainText().contains(u"Touchpoints"_s));
        QVERIFY(reader->toPlainText().contains(u"48 hours"_s));
        Fixture::keepPicture(f.window(), u"library"_s);
        auto* search = f.find<QLineEdit>("library.search");
        search->setFocus();
        QTest::keyClicks(search, u"hipaa"_s);
        QVERIFY(find(tree->model(), u"Compliance packs"_s).isValid());
        QVERIFY(!find(tree->model(), u"Calendars"_s).isValid());
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(tree->hasFocus());
        for (int i = 0;
             i < 40 && !tree->currentIndex().data().toString().contains(u"HIPAA"_s, Qt::CaseInsensitive); ++i)
            QTest::keyClick(tree, Qt::Key_Down);
        f.settle();
        QTRY_VERIFY(reader->toPlainText().contains(u"HIPAA"_s, Qt::CaseInsensitive));
        Fixture::keepPicture(f.window(), u"library-search"_s);
        QTest::keyClick(search, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(search, Qt::Key_Delete);
        QVERIFY(find(tree->model(), u"Calendars"_s).isValid());
    }

    void versionsAreCompared()
    {
        Fixture f;
        storeNext(f);
        f.go("library", u"command-center"_s);
        auto* reader = f.find<ui::Reader>("library.reader");
        QTRY_VERIFY(reader->toPlainText().contains(u"Success story drafted"_s));
        auto* compare = f.find<QWidget>("library.views")->findChildren<QAbstractButton*>().at(2);
        QTest::mouseClick(compare, Qt::LeftButton);
        f.settle();
        QTRY_VERIFY(reader->toPlainText().contains(u"+"_s));
        QVERIFY(reader->toPlainText().contains(u"Success story drafted"_s));
        QVERIFY(f.find<QComboBox>("library.against")->isVisible());
        Fixture::keepPicture(f.window(), u"library-compare"_s);
    }

    /// Typed with the keyboard only: a fault is said at its line, cured, and the text saved as a version.
    void editorChecksWhileTyping()
    {
        Fixture f;
        f.go("library", u"command-center"_s);
        auto* tree = f.find<QTreeView>("library.tree");
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_E);
        f.settle();
        auto* text = f.find<ui::YamlEdit>("editor.text");
        QTRY_VERIFY(text->toPlainText().contains(u"milestones:"_s));
        QVERIFY(text->hasFocus());
        auto* save = f.find<QAbstractButton>("editor.save");
        QVERIFY(!save->isEnabled()); // nothing to save
        auto* outline = f.find<QTreeView>("editor.outline");
        QTRY_VERIFY(find(outline->model(), u"Day 1"_s).isValid());
        new QAbstractItemModelTester(outline->model(), outline->model());
        auto* faults = f.find<QListView>("editor.faults");
        new QAbstractItemModelTester(faults->model(), faults->model());

        // The first item's role is mistyped.
        const int line =
            int(text->toPlainText().left(text->toPlainText().indexOf(u"owner_role:"_s)).count(u'\n')) + 1;
        text->goToLine(line);
        QTest::keyClick(text, Qt::Key_End);
        QTest::keyClicks(text, u"x"_s);
        QTRY_VERIFY(faults->model()->index(0, 0).data().toString().contains(u"Line %1"_s.arg(line)));
        QVERIFY(!save->isEnabled());
        Fixture::keepPicture(f.window(), u"editor-fault"_s);
        text->goToLine(1);
        QTest::keyClick(text, Qt::Key_F8);
        QCOMPARE(text->currentLine(), line);
        QTest::keyClick(text, Qt::Key_End);
        QTest::keyClick(text, Qt::Key_Backspace);
        QTRY_VERIFY(faults->model()->index(0, 0).data().toString().startsWith(u"None"_s));
        QVERIFY(!save->isEnabled()); // as it was

        // Tab leaves the text: no trap.
        QTest::keyClick(text, Qt::Key_Tab);
        QVERIFY(!text->hasFocus());
        text->setFocus();

        // A summary, with a comment that stays.
        text->goToLine(1);
        QTest::keyClicks(text, u"# Reviewed in November"_s);
        QTest::keyClick(text, Qt::Key_Return);
        const qsizetype title = text->toPlainText().indexOf(u"\ntitle: "_s);
        QVERIFY(title > 0);
        text->goToLine(int(text->toPlainText().left(title).count(u'\n')) + 2);
        QTest::keyClick(text, Qt::Key_End);
        QTest::keyClicks(text, u" revised"_s);
        QTRY_VERIFY(save->isEnabled());
        QTest::keyClick(text, Qt::Key_S, Qt::ControlModifier);
        f.settle();
        const auto stored = f.elsewhere()->playbooks().find(u"command-center"_s);
        QCOMPARE(stored->playbook.version, 2);
        QVERIFY(stored->playbook.title.endsWith(u"revised"_s));
        QVERIFY(f.elsewhere()->playbooks().text(stored->id)->contains(u"# Reviewed in November"_s));
        QVERIFY(f.find<ui::MessageBar>("editor.message")->isVisible());
        Fixture::keepPicture(f.window(), u"editor-saved"_s);
        // On to the clients from here, and back.
        QTest::mouseClick(f.find<QAbstractButton>("editor.carry"), Qt::LeftButton);
        f.settle();
        QVERIFY(f.find<ui::TableView>("upgrade.groups")->isVisible());
        QTest::mouseClick(f.find<QAbstractButton>("upgrade.back"), Qt::LeftButton);
        f.settle();
        QVERIFY(text->isVisible());
        // Taken back: the editor shows what is the newest again. And done again.
        f.desk().undo();
        QTRY_VERIFY(!text->toPlainText().contains(u"revised"_s));
        f.desk().redo();
        QTRY_VERIFY(text->toPlainText().contains(u"revised"_s));
    }

    void editsAreNotLost()
    {
        Fixture f;
        f.go("playbook-edit", u"sop-onb-001"_s);
        auto* text = f.find<ui::YamlEdit>("editor.text");
        QTRY_VERIFY(text->toPlainText().contains(u"milestones:"_s));
        const QString original = text->toPlainText();
        QTest::keyClicks(text, u"# half a thought"_s);
        QTest::keyClick(text, Qt::Key_Return);
        f.go("library");
        f.go("playbook-edit", u"command-center"_s);
        QTRY_VERIFY(text->toPlainText().contains(u"command-center"_s));
        f.go("playbook-edit", u"sop-onb-001"_s);
        QTRY_VERIFY(text->toPlainText().startsWith(u"# half a thought"_s));
        QVERIFY(f.find<ui::MessageBar>("editor.message")->isVisible());
        QTest::mouseClick(f.find<QAbstractButton>("editor.startOver"), Qt::LeftButton);
        QTRY_COMPARE(text->toPlainText(), original);
        f.settle();
        // Somebody else saved meanwhile: nothing is overwritten, nothing typed is lost.
        f.go("playbook-edit", u"command-center"_s);
        QTRY_VERIFY(text->toPlainText().contains(u"command-center"_s));
        QTest::keyClicks(text, u"# mine"_s);
        QTest::keyClick(text, Qt::Key_Return);
        text->goToLine(
            int(text->toPlainText().left(text->toPlainText().indexOf(u"\ntitle: "_s)).count(u'\n')) + 2);
        QTest::keyClick(text, Qt::Key_End);
        QTest::keyClicks(text, u" too"_s);
        auto* save = f.find<QAbstractButton>("editor.save");
        QTRY_VERIFY(save->isEnabled());
        storeNext(f);
        QTest::mouseClick(save, Qt::LeftButton);
        f.settle();
        QVERIFY(f.find<ui::MessageBar>("editor.message")->text().contains(u"meanwhile"_s));
        QVERIFY(text->toPlainText().contains(u"# mine"_s));
        QCOMPARE(f.elsewhere()->playbooks().find(u"command-center"_s)->playbook.version, 2);
    }

    /// The clients move by mouse: one decision turned, one group left out; one undo brings all back.
    void clientsAreMovedByMouse()
    {
        Fixture f;
        const int all = running(f, 1);
        QVERIFY(all > 2);
        storeNext(f);
        f.go("library", u"command-center"_s);
        QTest::mouseClick(f.find<QAbstractButton>("library.carry"), Qt::LeftButton);
        f.settle();
        auto* groups = f.find<ui::TableView>("upgrade.groups");
        auto* changes = f.find<ui::TableView>("upgrade.changes");
        new QAbstractItemModelTester(groups->model(), groups->model());
        new QAbstractItemModelTester(changes->model(), changes->model());
        QVERIFY(groups->model()->rowCount() > 1);
        QVERIFY(changes->model()->rowCount() >= 3);
        Fixture::keepPicture(f.window(), u"upgrade"_s);
        const QString first = changes->model()->index(0, 0).data().toString();
        clickRow(changes, 0, 0);
        QTRY_VERIFY(changes->model()->index(0, 0).data().toString() != first);
        const int last = groups->model()->rowCount() - 1;
        const int size =
            int(static_cast<const ui::UpgradeGroupModel*>(groups->model())->row(last).previews.size());
        clickRow(groups, last, 0);
        QCOMPARE(groups->model()->index(last, 0).data().toString(), u"Not now"_s);
        auto* move = f.find<QAbstractButton>("upgrade.move");
        QVERIFY2(move->text().contains(QString::number(all - size)), qPrintable(move->text()));
        QTest::mouseClick(move, Qt::LeftButton);
        f.settle();
        QCOMPARE(running(f, 2), all - size);
        QCOMPARE(running(f, 1), size);
        QTRY_COMPARE(groups->model()->rowCount(), 1); // the one left out
        Fixture::keepPicture(f.window(), u"upgrade-done"_s);
        f.desk().undo();
        f.settle();
        QCOMPARE(running(f, 1), all);
        QTRY_VERIFY(groups->model()->rowCount() > 1);
    }

    void clientsAreMovedByKeyboard()
    {
        Fixture f;
        const int all = running(f, 1);
        storeNext(f);
        f.go("playbook-upgrade", QVariant::fromValue(ui::PlaybookLink{u"command-center"_s, 2}));
        auto* groups = f.find<ui::TableView>("upgrade.groups");
        auto* changes = f.find<ui::TableView>("upgrade.changes");
        QVERIFY(groups->hasFocus());
        QTest::keyClick(groups, Qt::Key_Space);
        QCOMPARE(groups->model()->index(0, 0).data().toString(), u"Not now"_s);
        QTest::keyClick(groups, Qt::Key_Space);
        QCOMPARE(groups->model()->index(0, 0).data().toString(), u"Yes"_s);
        QTest::keyClick(groups, Qt::Key_Return);
        QVERIFY(changes->hasFocus());
        QTest::keyClick(changes, Qt::Key_Down);
        const QModelIndex decision = changes->model()->index(1, 0);
        const QString before = decision.data().toString();
        QTest::keyClick(changes, Qt::Key_Space);
        QTRY_VERIFY(changes->model()->index(1, 0).data().toString() != before);
        f.settle();
        QTest::keyClick(changes, Qt::Key_Return, Qt::ControlModifier);
        f.settle();
        QCOMPARE(running(f, 2), all);
        QTRY_COMPARE(groups->model()->rowCount(), 0);
        Fixture::keepPicture(f.window(), u"upgrade-empty"_s);
    }

    /// On the client page: an item of one's own, and one moved, by keyboard.
    void itemsAreAddedAndMoved()
    {
        Fixture f;
        f.go("dashboard");
        OnboardingFilter filter;
        filter.playbook = u"command-center"_s;
        const OnboardingRow row = f.elsewhere()->onboardings().list(filter)->first();
        ui::ClientLink link;
        link.client = row.clientId;
        link.onboarding = row.id;
        f.go("client", QVariant::fromValue(link));
        f.settle();
        QTest::mouseClick(f.find<QAbstractButton>("client.addItem"), Qt::LeftButton);
        auto* sheet = f.window().findChild<QDialog*>(u"addItemSheet"_s);
        QVERIFY(sheet);
        f.settle();
        QTest::keyClick(sheet->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        f.settle();
        QVERIFY(sheet->isVisible()); // the title is missing, and says so at its field
        auto* title = sheet->findChild<QLineEdit*>(u"title"_s);
        QVERIFY(title && title->hasFocus());
        QTest::keyClicks(title, u"Ask for the greeting"_s);
        Fixture::keepPicture(*sheet, u"add-item"_s);
        QTest::keyClick(title, Qt::Key_Return, Qt::ControlModifier);
        f.settle();
        auto* items = f.find<QListView>("client.items");
        const QModelIndex added = find(items->model(), u"Ask for the greeting"_s);
        QVERIFY(added.isValid());
        items->setCurrentIndex(added);
        items->setFocus();
        QTest::keyClick(items, Qt::Key_F2);
        auto* edit = f.window().findChild<QDialog*>(u"editItemSheet"_s);
        QVERIFY(edit);
        f.settle();
        auto* milestone = edit->findChild<QComboBox*>(u"milestone"_s);
        milestone->setFocus();
        QTest::keyClick(milestone, Qt::Key_End);
        QTest::keyClick(milestone, Qt::Key_Return, Qt::ControlModifier);
        f.settle();
        const auto detail = f.elsewhere()->onboardings().show(row.id);
        QCOMPARE(detail->milestones.last().items.last().title, u"Ask for the greeting"_s);
        f.desk().undo();
        f.desk().undo();
        f.settle();
        QCOMPARE(f.elsewhere()->onboardings().show(row.id)->row.total, row.total);
    }
};

OCC_TEST(TestPlaybookScreens)
#include "tst_playbookscreens.moc"
