// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/fixture.h"
#include "ui/import/importlink.h"
#include "ui/import/importpage.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QLabel>

namespace occ::tests {

using namespace Qt::StringLiterals;

/// A file to import, in a folder that goes away with the program.
inline QString writeTable(const QString& name, const QByteArray& bytes)
{
    static QTemporaryDir folder;
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(name));
    return file.fileName();
}

/// The wizard as a test drives it.
class Wizard
{
public:
    explicit Wizard(Fixture& fixture)
        : f(fixture)
        , page(qobject_cast<ui::ImportPage*>(f.go("import")))
    {}

    void open(const QString& file, const QString& kind = {}, int step = 0)
    {
        f.window().open(u"import"_s, QVariant::fromValue(ui::ImportLink{file, kind, step}));
        settle();
    }
    /// Waits until the file is read and nothing is asked of the workspace.
    void settle()
    {
        QVERIFY(QTest::qWaitFor([this] { return state() != u"Reading the file"; }, 20000));
        f.settle();
    }
    [[nodiscard]] QString state() const { return f.find<QLabel>("import.state")->text(); }
    [[nodiscard]] ui::Button* next() const { return f.find<ui::Button>("import.next"); }
    void clickNext()
    {
        QVERIFY2(next()->isEnabled(), qPrintable(state()));
        QTest::mouseClick(next(), Qt::LeftButton);
        settle();
    }
    [[nodiscard]] QAbstractItemModel* model(const char* table) const
    {
        return f.find<ui::TableView>(table)->model();
    }
    /// The row of the model that has this text in the column, or -1.
    static int rowOf(const QAbstractItemModel* model, int column, const QString& text)
    {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, column).data().toString() == text)
                return row;
        }
        return -1;
    }
    void choose(const char* box, const QString& words)
    {
        auto* combo = f.find<QComboBox>(box);
        const int at = combo->findText(words);
        QVERIFY2(at >= 0, qPrintable(words));
        combo->setFocus();
        // As a person does with the arrow keys and Return in the list.
        combo->showPopup();
        combo->view()->setCurrentIndex(combo->model()->index(at, 0));
        QTest::keyClick(combo->view(), Qt::Key_Return);
        settle();
    }

    Fixture& f;
    ui::ImportPage* page;
};

} // namespace occ::tests
