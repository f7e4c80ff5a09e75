// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/onboarding/links.h"
#include "ui/shell/page.h"
#include "ui/widgets/cellsmodel.h"

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace occ::ui {

class ChipBar;
class ControlPanel;
class IndustryPanel;
class MessageBar;
class PolicyPanel;
class ProgressLine;
class SectionHeader;
class TableView;
class TextLabel;

/// What a client has to comply with: whether it may go live, every control with its evidence, and what that
/// means for its calls. Shown for a ClientLink.
class ComplianceTab final : public PageTab
{
    Q_OBJECT
public:
    explicit ComplianceTab(Shell& shell);
    void present(const QVariant& what) override;
    void reload() override { m_read.refresh(); }
    void takeFocus() override;

private:
    struct Data
    {
        ComplianceView view;
        QList<Person> people;
    };
    void layOut();
    QWidget* makeList();
    QWidget* makeSide();
    void makeKeys();
    void showData(const Data& read);
    void showBanner();
    void fillTable();
    void addRows(const PackRow& pack, CellsModel::Table& table);
    [[nodiscard]] bool isListed(const ControlRow& row) const;
    [[nodiscard]] static QList<Cell> cellsOf(const ControlRow& row, Instant now, const QTimeZone& zone);
    void choose();
    void begin(const QString& state);
    void fillPacks(QMenu* menu);
    void addPack(const QString& id);
    void leaveOut(const PackRow& pack);
    [[nodiscard]] const ControlRow* current() const;

    qint64 m_client = 0;
    Live<Data> m_read;
    Data m_data;
    CellsModel m_model;
    QList<std::optional<ControlRow>> m_listed; ///< Row by row; nothing for the heading of a pack.
    QString m_current;                         ///< Pack and control of the row one stands on.
    bool m_filling = false;
    MessageBar* m_banner = nullptr;
    SectionHeader* m_header = nullptr;
    ProgressLine* m_progress = nullptr;
    ChipBar* m_which = nullptr;
    TableView* m_table = nullptr;
    TextLabel* m_nothing = nullptr;
    ControlPanel* m_control = nullptr;
    PolicyPanel* m_policy = nullptr;
    IndustryPanel* m_industry = nullptr;
};

} // namespace occ::ui
