// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/playbook/librarydata.h"
#include "ui/shell/page.h"

#include <QStandardItemModel>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;
QT_END_NAMESPACE

namespace occ::ui {

class Button;
class ChipBar;
class PageHeader;
class Reader;
class SectionHeader;

/// Everything the work is done by: playbooks with their versions, and all other content, to read, search and
/// compare. Opened with a playbook's id.
class LibraryPage final : public Page
{
    Q_OBJECT
public:
    explicit LibraryPage(Shell& shell);
    void open(const QVariant& what) override;
    void reload() override { m_data.refresh(); }
    void takeFocus() override;

private:
    void layOut();
    QWidget* makeTree();
    QWidget* makeReader();
    void show(const LibraryData& found);
    void fillTree(const LibraryData& found);
    void showCurrent();
    void showThing(const LibraryThing& thing);
    void compare();
    void edit();
    void carry();
    [[nodiscard]] const PlaybookVersion* version() const;
    [[nodiscard]] QModelIndex find(const QString& name) const;
    /// Running onboardings of the shown version's playbook that are on another version.
    [[nodiscard]] int elsewhere() const;

    Live<LibraryData> m_data;
    LibraryData m_shown;
    LibraryThing m_thing;
    QString m_current; ///< "kind/id", or "version/N".
    QString m_wanted;
    QStandardItemModel m_model;
    QSortFilterProxyModel* m_filter;
    PageHeader* m_header;
    QLineEdit* m_search = nullptr;
    QTreeView* m_tree = nullptr;
    SectionHeader* m_title = nullptr;
    ChipBar* m_views = nullptr;
    QComboBox* m_against = nullptr;
    Button* m_edit = nullptr;
    Button* m_carry = nullptr;
    Reader* m_reader = nullptr;
};

} // namespace occ::ui
