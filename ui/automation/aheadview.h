// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/automation/firingmodel.h"
#include "ui/shell/page.h"

QT_BEGIN_NAMESPACE
class QDateEdit;
class QStackedLayout;
QT_END_NAMESPACE

namespace occ::ui {

class ClientChoice;
class ElidedLabel;
class EmptyState;
class ProgressLine;
class TableView;

/// What fires until a day if nobody does anything: a rehearsal that writes nothing.
class AheadView final : public QWidget
{
    Q_OBJECT
public:
    explicit AheadView(Shell& shell, QWidget* parent = nullptr);
    void refresh();
    void takeFocus();
    /// Friday of this week, or of the next one from Friday's evening on.
    [[nodiscard]] static QDate nextFriday(Instant now, const QTimeZone& zone);

Q_SIGNALS:
    /// The rehearsal of all clients is there; `until` is how far it went.
    void rehearsed(const QList<occ::FiringRow>& firings, occ::Instant until);

private:
    void layOut();
    QWidget* makeChoices();
    QWidget* makeTable();
    void show(const QList<FiringRow>& firings);
    void openClient();
    [[nodiscard]] Instant until() const;

    Shell& m_shell;
    Live<QList<FiringRow>> m_firings;
    AheadModel m_model;
    QDateEdit* m_until = nullptr;
    ClientChoice* m_client = nullptr;
    ElidedLabel* m_words = nullptr;
    ProgressLine* m_progress = nullptr;
    QStackedLayout* m_stack = nullptr;
    TableView* m_table = nullptr;
    EmptyState* m_empty = nullptr;
};

} // namespace occ::ui
