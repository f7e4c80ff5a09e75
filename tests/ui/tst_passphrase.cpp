// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "ui/settings/passphraseasker.h"
#include "ui/shell/sheet.h"
#include "ui/widgets/field.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include <future>

using namespace Qt::StringLiterals;
using namespace occ;

/// A working thread needs the passphrase; a person at the window knows it, or not.
class TestPassphrase final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneWhoKnowsItIsAskedOnce();
    void aNewOneIsTypedTwice();
    void whoCancelsIsLeftAlone();
    void anEndLetsEverybodyGo();
};

namespace {

ui::Sheet* sheet()
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && widget->objectName() == "passphraseSheet"_L1)
            return qobject_cast<ui::Sheet*>(widget);
    }
    return nullptr;
}

QLineEdit* edit(const QString& id)
{
    return sheet()->findChild<QLineEdit*>(id);
}

std::future<QString> ask(const ui::PassphraseAsker::Ask& asking, bool isNew)
{
    return std::async(std::launch::async, [asking, isNew] { return asking(isNew); });
}

} // namespace

void TestPassphrase::oneWhoKnowsItIsAskedOnce()
{
    ui::PassphraseAsker asker;
    auto one = ask(asker.asking(), false);
    auto other = ask(asker.asking(), false);
    QTRY_VERIFY(sheet());
    QVERIFY(!edit(u"again"_s));
    QCOMPARE(edit(u"passphrase"_s)->echoMode(), QLineEdit::Password);
    QTest::keyClick(edit(u"passphrase"_s), Qt::Key_Return);
    QVERIFY(!sheet()->findChild<ui::Field*>(u"field.passphrase"_s)->error().isEmpty());
    QTest::keyClicks(edit(u"passphrase"_s), u"four words"_s);
    QTest::keyClick(edit(u"passphrase"_s), Qt::Key_Return);
    QTRY_VERIFY(!sheet());
    QCOMPARE(one.get(), u"four words"_s);
    if (other.wait_for(std::chrono::seconds(0)) != std::future_status::ready) {
        // It came after the first had its answer: then it has a question of its own.
        QTRY_VERIFY(sheet() || other.wait_for(std::chrono::seconds(0)) == std::future_status::ready);
        if (sheet()) {
            QTest::keyClicks(edit(u"passphrase"_s), u"four words"_s);
            QTest::keyClick(edit(u"passphrase"_s), Qt::Key_Return);
        }
    }
    QCOMPARE(other.get(), u"four words"_s);
}

void TestPassphrase::aNewOneIsTypedTwice()
{
    ui::PassphraseAsker asker;
    auto words = ask(asker.asking(), true);
    QTRY_VERIFY(sheet());
    const auto error = [](const QString& id) {
        return sheet()->findChild<ui::Field*>(u"field."_s + id)->error();
    };
    QTest::keyClicks(edit(u"passphrase"_s), u"short"_s);
    sheet()->submit();
    QVERIFY(!error(u"passphrase"_s).isEmpty());
    QTest::keyClicks(edit(u"passphrase"_s), u" is not"_s);
    QTest::keyClicks(edit(u"again"_s), u"short is nut"_s);
    sheet()->submit();
    QVERIFY(error(u"passphrase"_s).isEmpty());
    QVERIFY(!error(u"again"_s).isEmpty());
    edit(u"again"_s)->setText(u"short is not"_s);
    sheet()->submit();
    QCOMPARE(words.get(), u"short is not"_s);
}

void TestPassphrase::whoCancelsIsLeftAlone()
{
    ui::PassphraseAsker asker;
    auto words = ask(asker.asking(), false);
    QTRY_VERIFY(sheet());
    QTest::keyClick(sheet(), Qt::Key_Escape);
    QCOMPARE(words.get(), QString());
    QTRY_VERIFY(!sheet());
    QCOMPARE(ask(asker.asking(), false).get(), QString());
    QVERIFY(!sheet());
    asker.askAgain();
    words = ask(asker.asking(), false);
    QTRY_VERIFY(sheet());
    QTest::keyClicks(edit(u"passphrase"_s), u"now"_s);
    sheet()->submit();
    QCOMPARE(words.get(), u"now"_s);
}

void TestPassphrase::anEndLetsEverybodyGo()
{
    ui::PassphraseAsker::Ask asking;
    std::future<QString> words;
    {
        ui::PassphraseAsker asker;
        asking = asker.asking();
        words = ask(asking, false);
        QTRY_VERIFY(sheet());
        asker.close();
        QCOMPARE(words.get(), QString());
        QTRY_VERIFY(!sheet());
        asker.reopen();
        words = ask(asking, false);
        QTRY_VERIFY(sheet());
    }
    QCOMPARE(words.get(), QString());
    QCOMPARE(ask(asking, false).get(), QString());
}

OCC_TEST(TestPassphrase)

#include "tst_passphrase.moc"
