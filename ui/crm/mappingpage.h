// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/crm/crmtask.h"
#include "ui/crm/mappingmodel.h"
#include "ui/shell/page.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
QT_END_NAMESPACE

namespace occ::ui {

class Button;
class ChipBar;
class MappingForm;
class MessageBar;
class PageHeader;
class TableView;
class TextLabel;

/// What goes where between us and a CRM: a table of fields for each object, with what is wrong at its row.
/// Opened with a CrmLink. What was changed and not saved stays until it is saved or given up.
class MappingPage final : public Page
{
    Q_OBJECT
public:
    explicit MappingPage(Shell& shell);
    void open(const QVariant& what) override;
    void reload() override;
    void takeFocus() override;

private:
    /// What is kept, and for which connection.
    struct Kept
    {
        sync::Connection connection;
        sync::Mapping mapping;
    };
    [[nodiscard]] static Result<Kept> ask(Workspace& workspace, const QString& connection);
    void layOut();
    QWidget* makeObject();
    QWidget* makeTable();
    void connectParts();
    void show(const Kept& kept);
    void showBook(const sync::RemoteBook& book);
    void showTrouble();
    void showObject();
    void showRow();
    void showState();
    void edit(const sync::FieldMapping& field);
    void editObject();
    void askList();
    void askOptions(const MappingRow& row);
    void askOwners(const MappingRow& row);
    void takeShipped();
    void save();
    void lookAtCrm();

    [[nodiscard]] sync::Kind kind() const;
    [[nodiscard]] sync::ObjectMapping* object();
    [[nodiscard]] QList<MappingRow> rowsOf() const;
    [[nodiscard]] bool isChanged() const { return !(m_mapping == m_stored); }
    [[nodiscard]] QString crm() const;

    QString m_connection;
    QString m_asked; ///< The connection whose CRM is being asked.
    Live<Kept> m_read;
    sync::Connection m_shown;
    std::optional<Error> m_trouble; ///< Why the CRM's own fields are not known.
    sync::Mapping m_stored;
    sync::Mapping m_mapping;
    sync::RemoteBook m_book;
    QList<sync::Finding> m_findings;
    MappingModel m_model;
    CrmTask m_task;
    bool m_filling = false;
    PageHeader* m_header;
    ChipBar* m_kinds = nullptr;
    MessageBar* m_message = nullptr;
    QCheckBox* m_enabled = nullptr;
    QCheckBox* m_createHere = nullptr;
    QCheckBox* m_createThere = nullptr;
    TextLabel* m_objectFindings = nullptr;
    TableView* m_table = nullptr;
    MappingForm* m_form = nullptr;
    Button* m_save = nullptr;
    Button* m_revert = nullptr;
};

} // namespace occ::ui
