// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/automation/mailmodel.h"
#include "ui/shell/page.h"

QT_BEGIN_NAMESPACE
class QStackedLayout;
QT_END_NAMESPACE

namespace occ::ui {

class Button;
class ChipBar;
class EmptyState;
class MailDetail;
class TableView;

/// Mail that came in: what waits for somebody to say whose it is, what was decided, and the senders about
/// whom it is remembered.
class MailView final : public QWidget
{
    Q_OBJECT
public:
    explicit MailView(Shell& shell, QWidget* parent = nullptr);
    void refresh() { m_pile.refresh(); }
    void takeFocus();

Q_SIGNALS:
    /// How many wait; after each reading.
    void counted(int waiting);

private:
    struct Pile
    {
        QList<automation::MailRow> mails;
        QList<automation::MailSender> senders;
        int waiting = 0;
    };
    [[nodiscard]] static Result<Pile> readPile(Workspace& workspace, const QString& state);
    void layOut();
    QWidget* makeMails();
    QWidget* makeSenders();
    void makeKeys();
    void show(const Pile& pile);
    void sayEmpty();
    void showDetail();
    void showSender();
    /// Sends one decision; says why when it was refused.
    void decide(const std::function<Status(automation::MailSorting&)>& decision);
    void assign();
    void ignore();
    void setAside();
    void forget();
    void activate();
    [[nodiscard]] bool showsSenders() const;
    /// The mail one stands on, when that can be done with it.
    [[nodiscard]] std::optional<automation::MailRow> current(const QStringList& states) const;

    Shell& m_shell;
    Live<Pile> m_pile;
    MailModel m_mails;
    SenderModel m_senders;
    ChipBar* m_states = nullptr;
    QStackedLayout* m_stack = nullptr;
    TableView* m_table = nullptr;
    TableView* m_senderTable = nullptr;
    EmptyState* m_empty = nullptr;
    MailDetail* m_detail = nullptr;
    Button* m_forget = nullptr;
};

} // namespace occ::ui
