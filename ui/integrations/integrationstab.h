// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/onboarding/links.h"
#include "ui/shell/page.h"
#include "ui/widgets/cellsmodel.h"

namespace occ::ui {

class ChipBar;
class IntegrationForm;
class SectionHeader;
class TableView;
class TextLabel;

/// The systems of a client: which its industry asks for, which are set up and which answer. Shown for a
/// ClientLink.
class IntegrationsTab final : public PageTab
{
    Q_OBJECT
public:
    explicit IntegrationsTab(Shell& shell);
    void present(const QVariant& what) override;
    void reload() override { m_read.refresh(); }
    void takeFocus() override;

private:
    void layOut();
    QWidget* makeList();
    void showRows(const QList<IntegrationRow>& rows);
    void fillTable();
    void choose();

    qint64 m_client = 0;
    bool m_isFresh = false; ///< Another client: the chip follows what there is.
    Live<QList<IntegrationRow>> m_read;
    QList<IntegrationRow> m_rows;
    QList<IntegrationRow> m_listed; ///< Those of the chip, row by row.
    CellsModel m_model;
    QString m_current;
    bool m_filling = false;
    SectionHeader* m_header = nullptr;
    ChipBar* m_which = nullptr;
    TableView* m_table = nullptr;
    TextLabel* m_nothing = nullptr;
    IntegrationForm* m_form = nullptr;
};

} // namespace occ::ui
