// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/features.h"
#include "tests/support/testmain.h"
#include "tests/ui/demo.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/theme.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace occ::tests {

/// The real window on a sample workspace of its own, as a person would have it before them.
class Fixture
{
public:
    /// `prepare` runs before the workspace is opened.
    explicit Fixture(const QString& actor = QStringLiteral("ines.falkenrath@onboarding.example"),
                     QSize size = {1280, 800}, const std::function<void(Fixture&)>& prepare = {})
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        QSettings().clear();
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.path())); // drafts
        m_file = m_folder.filePath(QStringLiteral("demo.occ"));
        QFile::copy(sample(), m_file);
        m_options = demoOptions(m_file);
        m_options.actorEmail = actor;
        m_options.clock = m_clock;
        m_desk = std::make_unique<ui::Desk>(m_options);
        if (prepare)
            prepare(*this);
        bool ready = false;
        m_desk->open().then(m_desk.get(), [&](const Status& status) {
            if (!status)
                qFatal("%s", qPrintable(status.error().oneLine()));
            ready = true;
        });
        if (!QTest::qWaitFor([&] { return ready; }))
            qFatal("the workspace did not open");
        m_window = std::make_unique<ui::MainWindow>(app::allFeatures(false), *m_desk, theme());
        m_window->resize(size);
        m_window->show();
        if (!QTest::qWaitForWindowActive(m_window.get()))
            qFatal("the window did not become active");
    }

    [[nodiscard]] ui::MainWindow& window() { return *m_window; }
    [[nodiscard]] ui::Desk& desk() { return *m_desk; }
    /// How the workspace was opened.
    [[nodiscard]] const OpenOptions& options() const { return m_options; }
    /// The clock of the window and of elsewhere().
    [[nodiscard]] SetClock& clock() { return *m_clock; }

    /// Waits until nothing is asked or written any more.
    void settle()
    {
        for (int calm = 0; calm < 3; calm = m_desk->isIdle() ? calm + 1 : 0)
            QTest::qWait(15);
    }

    /// Goes to a page and waits until it shows what it has; every model on it is watched from then on.
    ui::Page* go(const char* page, const QVariant& what = {})
    {
        m_window->open(QLatin1StringView(page), what);
        settle();
        ui::Page* shown = m_window->page(QLatin1StringView(page));
        for (const QAbstractItemView* view : shown->findChildren<QAbstractItemView*>()) {
            if (view->model() && !m_watched.contains(view->model())) {
                m_watched.insert(view->model());
                new QAbstractItemModelTester(
                    view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, view->model());
            }
        }
        return shown;
    }

    template <typename T> [[nodiscard]] T* find(const char* name) const
    {
        T* found = m_window->findChild<T*>(QLatin1StringView(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }

    /// Keeps a picture in the folder OCC_SCREENS names, for looking at; nothing without it.
    static void keepPicture(QWidget& widget, const QString& name)
    {
        const QString folder = qEnvironmentVariable("OCC_SCREENS");
        if (!folder.isEmpty() &&
            !widget.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png")))
            qWarning("the picture %s was not kept", qPrintable(name));
    }

    /// Sets the clock of the window and of every workspace opened elsewhere.
    void setNow(Instant now) const
    {
        std::const_pointer_cast<SetClock>(std::static_pointer_cast<const SetClock>(m_options.clock))
            ->set(now);
    }

    /// Another process: a workspace of its own on the same file.
    [[nodiscard]] std::unique_ptr<Workspace> elsewhere()
    {
        auto opened = Workspace::open(m_options);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().oneLine()));
        return std::move(*opened);
    }

    static ui::Theme& theme()
    {
        static ui::Theme only(ui::Theme::Choice::Light);
        return only;
    }

private:
    /// Made once per program; copied for each fixture.
    static QString sample()
    {
        static QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("sample.occ"));
        if (!QFile::exists(file)) {
            if (const Status made = makeDemo(file); !made)
                qFatal("%s", qPrintable(made.error().oneLine()));
        }
        return file;
    }

    QTemporaryDir m_folder;
    QString m_file;
    OpenOptions m_options;
    std::shared_ptr<SetClock> m_clock = std::make_shared<SetClock>(demoNow());
    std::unique_ptr<ui::Desk> m_desk;
    std::unique_ptr<ui::MainWindow> m_window;
    QSet<const QAbstractItemModel*> m_watched;
};

/// Clicks in the middle of a row of a view.
inline void clickRow(QAbstractItemView* view, int row, int column = 0)
{
    const QModelIndex index = view->model()->index(row, column);
    view->scrollTo(index);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
}

} // namespace occ::tests
