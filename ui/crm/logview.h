// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/crm/crmtask.h"
#include "ui/crm/logmodel.h"
#include "ui/shell/page.h"

QT_BEGIN_NAMESPACE
class QStackedLayout;
QT_END_NAMESPACE

namespace occ::ui {

class Button;
class ChipBar;
class EmptyState;
class SectionHeader;
class TableView;
class TextLabel;

/// The log of a connection, or that of one client with every connection: lines behind chips, and the chosen
/// line in full with what can be done about it.
class CrmLogView final : public QWidget
{
    Q_OBJECT
public:
    /// `name` begins the object names of its parts.
    CrmLogView(Shell& shell, const QString& name, QWidget* parent = nullptr);
    /// Shows one connection's; `what` is the chip, empty for all.
    void showConnection(const QString& connection, const QString& what);
    /// Shows one client's, of all connections.
    void showClient(qint64 client);
    void refresh() { m_read.refresh(); }
    void takeFocus();
    [[nodiscard]] ChipBar* chips() const { return m_chips; }

private:
    struct Line
    {
        QString connection;
        sync::LogLine line;
    };
    struct Answer
    {
        QString connection;
        qint64 client = 0;
        QString what;
        QList<Line> lines;
        bool more = false;
        QTimeZone zone = QTimeZone::utc();
    };
    struct Question
    {
        QString connection;
        qint64 client = 0;
        QString what;
        int limit = 0;
        QTimeZone zone = QTimeZone::utc();
    };
    [[nodiscard]] static Result<Answer> ask(Workspace& workspace, const Question& question);
    [[nodiscard]] static Result<Answer> askWaiting(Workspace& workspace,
                                                   const QList<sync::ConnectionStatus>& list, Answer answer);
    void layOut();
    QWidget* makeTable();
    QWidget* makeDetail();
    void show(const Answer& answer);
    void showDetail();
    void retry();
    void showThere();
    void openRecord();
    [[nodiscard]] std::optional<Line> current() const;

    Shell& m_shell;
    QString m_name;
    QString m_connection;
    qint64 m_client = 0;
    int m_limit;
    Live<Answer> m_read;
    QHash<qint64, QString> m_connections; ///< By line.
    CrmLogModel m_model;
    CrmTask m_task;
    ChipBar* m_chips = nullptr;
    TableView* m_table = nullptr;
    QStackedLayout* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QWidget* m_detail = nullptr;
    SectionHeader* m_title = nullptr;
    TextLabel* m_text = nullptr;
    TextLabel* m_cure = nullptr;
    Button* m_there = nullptr;
    Button* m_retry = nullptr;
    Button* m_open = nullptr;
    Button* m_more = nullptr;
};

} // namespace occ::ui
