// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/importflow.h"
#include "ui/shell/page.h"
#include "ui/widgets/cellsmodel.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QGridLayout;
QT_END_NAMESPACE

namespace occ::ui {

class Button;
class MessageBar;
class SectionHeader;
class TableView;

/// The third step: which column fills which field, and the first rows as they will be imported.
class ColumnStep final : public QWidget
{
    Q_OBJECT
public:
    ColumnStep(Shell& shell, ImportFlow& flow, QWidget* parent = nullptr);
    void refresh();
    void takeFocus();

private:
    QWidget* makeFields();
    void rebuild();
    void fillChoices(const import::Inspection& found);
    void showMissing(const import::Inspection& found);
    void readSaved();
    void loadMapping(const QString& name);
    void saveMapping();
    [[nodiscard]] import::ImportKind kind() const;

    Shell& m_shell;
    ImportFlow& m_flow;
    CellsModel m_model;
    MessageBar* m_error;
    QComboBox* m_saved = nullptr;
    Button* m_save = nullptr;
    QWidget* m_fields = nullptr;
    QGridLayout* m_grid = nullptr;
    QHash<QString, QComboBox*> m_choices; ///< By field.
    std::optional<import::ImportKind> m_shownKind;
    SectionHeader* m_previewHeader;
    TableView* m_table;
};

} // namespace occ::ui
