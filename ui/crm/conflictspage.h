// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/crm/conflictmodel.h"
#include "ui/shell/page.h"

QT_BEGIN_NAMESPACE
class QStackedLayout;
QT_END_NAMESPACE

namespace occ::ui {

class ChipBar;
class ConflictDetail;
class EmptyState;
class PageHeader;
class TableView;

/// What both sides changed and a person decides, one or many at a time. Opened with a CrmLink.
class ConflictsPage final : public Page
{
    Q_OBJECT
public:
    explicit ConflictsPage(Shell& shell);
    void open(const QVariant& what) override;
    void reload() override { m_read.refresh(); }
    void takeFocus() override;
    QString heading() const override;

private:
    /// The open ones, and what the CRM is called.
    struct Answer
    {
        QString connection;
        QString crm;
        QList<sync::Conflict> conflicts;
    };
    [[nodiscard]] static Result<Answer> ask(Workspace& workspace, const QString& connection);
    void layOut();
    QWidget* makeTable();
    void addKeys();
    void show(const Answer& answer);
    void applyFilter();
    void showDetail();
    void decide(const QString& choice);
    [[nodiscard]] QList<sync::Conflict> selected() const;

    QString m_connection;
    QString m_crm;
    Live<Answer> m_read;
    QList<sync::Conflict> m_all;
    ConflictModel m_model;
    bool m_deciding = false;
    PageHeader* m_header;
    ChipBar* m_about = nullptr;
    TableView* m_table = nullptr;
    QStackedLayout* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    ConflictDetail* m_detail = nullptr;
};

} // namespace occ::ui
