// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/viewservice.h"
#include "ui/onboarding/dashboardview.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QMenu;
QT_END_NAMESPACE

namespace occ::ui {

class Chip;
class ChipBar;
class ElidedLabel;

/// The dashboard's two lines of choices: which onboardings, a person's saved views and the words; the filters
/// that are set as chips that go when they are clicked, and the headings.
class DashboardFilters final : public QWidget
{
    Q_OBJECT
public:
    /// `somebody`: a person acts, who may have clients of their own.
    DashboardFilters(bool somebody, QWidget* parent = nullptr);

    /// Shows the view's choices without telling anybody.
    void setView(const DashboardView& view);
    /// What the menus offer comes from the rows there are.
    void setRows(const QList<OnboardingRow>& rows);
    void setSaved(const QList<SavedView>& views);
    void setCount(const QString& words);
    void focusWords();

Q_SIGNALS:
    /// The view with one choice made differently.
    void changed(const occ::ui::DashboardView& view);
    void applyRequested(const occ::SavedView& view);
    void saveRequested();
    void removeRequested(const occ::SavedView& view);
    /// Enter in the words: to the rows.
    void leaveRequested();

private:
    QWidget* makeFirstLine(bool somebody);
    QWidget* makeSecondLine();
    Chip* makeMenuChip(const QString& label, const QString& name, void (DashboardFilters::*fill)(QMenu*));
    void fillSaved(QMenu* menu);
    void fillFilters(QMenu* menu);
    void fillGroups(QMenu* menu);
    void showChips();
    Chip* addChip(const QString& name, const QString& label, QString DashboardView::*filter);
    /// Changes the view and tells it.
    template <typename Change> void choose(Change change)
    {
        DashboardView next = m_view;
        change(next);
        setView(next);
        Q_EMIT changed(next);
    }

    DashboardView m_view;
    QList<SavedView> m_saved;
    QStringList m_owners;
    QStringList m_playbooks;
    QStringList m_industries;
    ChipBar* m_which = nullptr;
    QLineEdit* m_words = nullptr;
    Chip* m_group = nullptr;
    QWidget* m_chips = nullptr;
    ElidedLabel* m_count = nullptr;
};

} // namespace occ::ui
