// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/fixture.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/tableview.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>

/// What tests of automations share.
namespace occ::tests {

inline void click(Fixture& f, const char* name)
{
    QTest::mouseClick(f.find<QAbstractButton>(name), Qt::LeftButton);
    f.settle();
}

/// As a desktop does when a dialog has closed: the window has the keyboard again.
inline void backIn(Fixture& f)
{
    f.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&f.window()));
}

/// The sheet of that name, when it is seen.
inline QDialog* sheet(Fixture& f, const char* name)
{
    auto* found = f.find<QDialog>(name);
    if (!QTest::qWaitFor([found] { return found->isVisible(); }))
        qFatal("%s is not shown", name);
    return found;
}

/// Presses a sheet's own button and waits for what comes of it.
inline void submit(Fixture& f, const char* name)
{
    click(f, qPrintable(QLatin1StringView(name) + QStringLiteral(".submit")));
}

/// Undoes the last change as a person does.
inline void undo(Fixture& f)
{
    QTRY_VERIFY(f.find<ui::UndoBar>("undoBar")->isVisible());
    click(f, "undoBar.undo");
}

/// Fills in what messages ask for.
inline void fillProfile(Fixture& f)
{
    auto there = f.elsewhere();
    QMap<QString, QString> texts = there->automations().profile().value();
    for (QString& text : texts)
        text = QStringLiteral("https://example.org");
    texts.insert(QStringLiteral("company_name"), QStringLiteral("Brightway"));
    texts.insert(QStringLiteral("language"), QStringLiteral("en"));
    QVERIFY(there->automations().setProfile(texts));
}

/// Nobody has filled in yet what messages ask for.
inline void emptyProfile(Fixture& f)
{
    auto there = f.elsewhere();
    QMap<QString, QString> texts = there->automations().profile().value();
    for (QString& text : texts)
        text.clear();
    QVERIFY(there->automations().setProfile(texts));
}

/// Lets some days pass; the window looks at each.
inline void passDays(Fixture& f, int days)
{
    for (int day = 0; day < days; ++day) {
        f.settle(); // It may be looking already.
        f.clock().advance(kDay);
        f.desk().tick();
        f.settle();
    }
}

inline automation::Automation stored(Fixture& f, const QString& key)
{
    auto found = f.elsewhere()->automations().find(key);
    return found ? *found : automation::Automation();
}

inline QList<FiringRow> firings(Fixture& f, const QString& state)
{
    FiringFilter filter;
    filter.states = {state};
    filter.from = f.clock().now() - 30 * kDay; // As far back as the log shows at first.
    return f.elsewhere()->automations().firings(filter).value();
}

/// The row of a table whose cell in `column` says that.
inline int rowSaying(const QAbstractItemView* view, int column, const QString& words)
{
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        if (view->model()->index(row, column).data().toString() == words)
            return row;
    }
    return -1;
}

/// Walks through a box by keys, as a person without a mouse does.
inline void choose(QComboBox* box, const QVariant& data)
{
    box->setFocus();
    const int at = box->findData(data);
    QVERIFY(at >= 0);
    while (box->currentIndex() != at)
        QTest::keyClick(box, box->currentIndex() < at ? Qt::Key_Down : Qt::Key_Up);
}

/// An onboarding that runs, with its client.
inline OnboardingRow running(Fixture& f)
{
    const QList<OnboardingRow> rows = f.elsewhere()->onboardings().list().value();
    for (const OnboardingRow& row : rows) {
        if (row.state == QLatin1StringView("active") && row.playbook == QLatin1StringView("command-center"))
            return row;
    }
    qFatal("no onboarding runs");
}

} // namespace occ::tests
