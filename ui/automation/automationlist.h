// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/automation/automationmodel.h"
#include "ui/shell/page.h"

#include <QJsonObject>

QT_BEGIN_NAMESPACE
class QStackedLayout;
class QMenu;
QT_END_NAMESPACE

namespace occ::ui {

class Button;
class ElidedLabel;
class TableView;

/// What the page of automations shows, read at once so that its parts agree.
struct AutomationOverview
{
    QList<AutomationRow> rows;
    QList<AutomationPause> pauses;
    QJsonObject channels; ///< Those that are set up.
    int mails = 0;        ///< How many that came in wait for somebody.
};

/// All automations with what they do, whether they run, and what became of them within 30 days.
class AutomationList final : public QWidget
{
    Q_OBJECT
public:
    explicit AutomationList(Shell& shell, QWidget* parent = nullptr);
    void show(const AutomationOverview& read);
    /// What fires next, for the column of that name.
    void setAhead(const QList<FiringRow>& firings, Instant until);
    void takeFocus();

Q_SIGNALS:
    /// The log of one automation is wanted.
    void logRequested(const QString& automation);

private:
    void layOut();
    QWidget* makeTable();
    QWidget* makeActions();
    void makeKeys();
    void showActions();
    void fillMenu(QMenu* menu);
    void toggle();
    void pauseOrResume();
    void edit();
    [[nodiscard]] const AutomationRow* current() const;
    /// Whether it is paused by itself, and not only because everything is stopped.
    [[nodiscard]] bool isPaused(const QString& automation) const { return m_paused.contains(automation); }

    Shell& m_shell;
    QSet<QString> m_paused;
    AutomationModel m_model;
    QStackedLayout* m_stack = nullptr;
    TableView* m_table = nullptr;
    ElidedLabel* m_words = nullptr;
    Button* m_log = nullptr;
    Button* m_toggle = nullptr;
    Button* m_pause = nullptr;
    Button* m_edit = nullptr;
};

} // namespace occ::ui
