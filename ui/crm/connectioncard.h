// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/crm/crmtask.h"
#include "ui/shell/page.h"

namespace occ::ui {

class Button;
class KpiTile;
class MessageBar;
class PillLabel;
class ProgressLine;
class SectionHeader;
class TextLabel;

/// One connection: its state, its last and next round, what waits for somebody, and what can be done.
class ConnectionCard final : public QWidget
{
    Q_OBJECT
public:
    ConnectionCard(Shell& shell, const QString& connection, QWidget* parent = nullptr);
    void show(const sync::ConnectionStatus& status);
    [[nodiscard]] QString connection() const { return m_connection; }
    void takeFocus();

Q_SIGNALS:
    /// What is kept of it may have changed without the journal telling.
    void stale();

private:
    QWidget* makeTiles();
    QWidget* makeButtons();
    void makeKeys();
    void showMessage();
    void syncOrCancel();
    void pauseOrResume();
    void signIn();
    void openPage(const char* page, const QString& what = {});
    void roundEnded(const sync::RoundEnd& end);
    [[nodiscard]] QString crm() const;
    [[nodiscard]] bool isNew() const { return m_status.connection.state == u"new"; }

    Shell& m_shell;
    QString m_connection;
    sync::ConnectionStatus m_status;
    CrmTask m_task;
    SectionHeader* m_title;
    PillLabel* m_state;
    TextLabel* m_words;
    MessageBar* m_message;
    Button* m_cure;
    TextLabel* m_progressWords;
    ProgressLine* m_progress;
    KpiTile* m_linked = nullptr;
    KpiTile* m_waiting = nullptr;
    KpiTile* m_failed = nullptr;
    KpiTile* m_conflicts = nullptr;
    Button* m_sync = nullptr;
    Button* m_pause = nullptr;
    Button* m_schedule = nullptr;
    Button* m_triggers = nullptr;
};

} // namespace occ::ui
