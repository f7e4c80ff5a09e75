// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/playbook/editordata.h"
#include "ui/shell/page.h"

#include <QStandardItemModel>

QT_BEGIN_NAMESPACE
class QListView;
class QTreeView;
QT_END_NAMESPACE

namespace occ::ui {

class Button;
class MessageBar;
class PageHeader;
class PillLabel;
class SectionHeader;
class YamlEdit;

/// A playbook as text, checked while it is typed, with its outline and its faults beside it; saved as a new
/// version. An edit that was not saved waits for the next time. Opened with a playbook's id.
class EditorPage final : public Page
{
    Q_OBJECT
public:
    explicit EditorPage(Shell& shell);
    void open(const QVariant& what) override;
    void takeFocus() override;
    void leave() override { keepDraft(); }
    [[nodiscard]] QString heading() const override { return m_title; }

private:
    void layOut();
    QWidget* makeText();
    QWidget* makeSide();
    void load(const QString& playbook);
    void followStore();
    void begin(const StoredPlaybook& stored, const QString& text);
    void textChanged();
    void showChecked(const CheckedText& checked);
    void fillOutline(const QList<OutlineEntry>& outline);
    void showState();
    void save();
    void startOver();
    void keepDraft();
    [[nodiscard]] QString draftKey() const;
    [[nodiscard]] bool isEdited() const;

    Live<CheckedText> m_check;
    QTimer m_typed;
    QString m_playbook;
    QString m_title;
    QString m_original; ///< The text the edit began with.
    int m_version = 0;  ///< Its version.
    QList<Error> m_faults;
    bool m_checked = false; ///< What is shown of faults is of the text as it is.
    bool m_saving = false;
    QStandardItemModel m_outlineModel;
    QStandardItemModel m_faultModel;
    PageHeader* m_header;
    PillLabel* m_state = nullptr;
    MessageBar* m_message = nullptr;
    Button* m_startOver = nullptr;
    Button* m_carry = nullptr;
    Button* m_save = nullptr;
    YamlEdit* m_text = nullptr;
    QTreeView* m_outline = nullptr;
    SectionHeader* m_faultsHeader = nullptr;
    QListView* m_faultList = nullptr;
};

} // namespace occ::ui
