// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alerts/alertmodel.h"
#include "ui/base/drafts.h"
#include "ui/shell/page.h"

QT_BEGIN_NAMESPACE
class QStackedLayout;
QT_END_NAMESPACE

namespace occ::ui {

class Button;
class Card;
class ChipBar;
class EmptyState;
class Field;
class MessageBar;
class PageHeader;
class SectionHeader;
class TableView;
class TextArea;

/// Red flags: the list, the steps of the selected one, and how it ended. Opened with an alert's id.
class AlertsPage final : public Page
{
    Q_OBJECT
public:
    explicit AlertsPage(Shell& shell);
    void open(const QVariant& what) override;
    void reload() override { m_alerts.refresh(); }
    void takeFocus() override;
    QVariant subject() const override;

private:
    void layOut();
    QWidget* makeTable();
    QWidget* makeDetail();
    Card* makeForm();
    void show(const QList<Alert>& alerts);
    void applyFilter();
    void showDetail();
    void keepDraft();
    void acknowledge();
    void resolve();
    void openClient();
    [[nodiscard]] const Alert* current() const;

    /// What was typed for an alert and not sent yet; neither walking through the list nor a kill of the
    /// program loses it.
    [[nodiscard]] Drafts draftOf(qint64 alert) const;

    Live<QList<Alert>> m_alerts;
    AlertModel m_model;
    TimelineModel m_steps;
    QList<Alert> m_all;
    QTimer m_pause; ///< Between typing and keeping the draft.
    qint64 m_shown = 0;
    qint64 m_wanted = 0;
    PageHeader* m_header;
    ChipBar* m_states = nullptr;
    TableView* m_table = nullptr;
    QStackedLayout* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QWidget* m_detail = nullptr;
    SectionHeader* m_title = nullptr;
    Card* m_form = nullptr;
    SectionHeader* m_formTitle = nullptr;
    Field* m_rootCause = nullptr;
    Field* m_resolution = nullptr;
    TextArea* m_rootCauseEdit = nullptr;
    TextArea* m_resolutionEdit = nullptr;
    Button* m_acknowledge = nullptr;
    Button* m_resolve = nullptr;
};

} // namespace occ::ui
