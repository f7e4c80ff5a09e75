// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/playbook/links.h"
#include "ui/playbook/upgrademodel.h"
#include "ui/shell/page.h"

QT_BEGIN_NAMESPACE
class QStackedLayout;
QT_END_NAMESPACE

namespace occ::ui {

class Button;
class EmptyState;
class PageHeader;
class SectionHeader;
class TableView;
class TextLabel;

/// Carries a playbook's version to running clients: who gets it, what it changes for whom, and what of it is
/// taken. One change, one undo. Opened with a PlaybookLink.
class UpgradePage final : public Page
{
    Q_OBJECT
public:
    explicit UpgradePage(Shell& shell);
    void open(const QVariant& what) override;
    void reload() override { m_live.refresh(); }
    void takeFocus() override;
    [[nodiscard]] QString heading() const override { return m_heading; }

private:
    struct Found
    {
        QString title;
        int version = 0;
        QList<UpgradePreview> previews;
    };

    void layOut();
    QWidget* makeGroups();
    QWidget* makeChanges();
    [[nodiscard]] Live<Found>::Ask question() const;
    void show(const Found& found);
    void failed(const Error& error);
    void showGroup();
    void showDetail();
    void showCount();
    void toggleGroup();
    void toggleChange();
    void move();
    [[nodiscard]] const UpgradeGroup* group() const;

    Live<Found> m_live;
    PlaybookLink m_link;
    QString m_heading;
    QHash<qint64, UpgradeDecisions> m_decisions; ///< By onboarding.
    QSet<qint64> m_leftOut;                      ///< Onboardings that stay on their version for now.
    UpgradeGroupModel m_groups;
    UpgradeChangeModel m_changes;
    int m_version = 0;
    PageHeader* m_header;
    QStackedLayout* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    TableView* m_groupTable = nullptr;
    TableView* m_changeTable = nullptr;
    SectionHeader* m_changesHeader = nullptr;
    TextLabel* m_settings = nullptr;
    TextLabel* m_detail = nullptr;
    Button* m_back = nullptr;
    Button* m_move = nullptr;
};

} // namespace occ::ui
