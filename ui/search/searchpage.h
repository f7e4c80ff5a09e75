// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/hitlist.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
class QStackedWidget;
QT_END_NAMESPACE

namespace occ::ui {

class ChipBar;
class EmptyState;

/// Everything in the workspace that has these words, by kind; follows what is typed and what changes. Opened
/// with the text to look for.
class SearchPage final : public Page
{
    Q_OBJECT
public:
    explicit SearchPage(Shell& shell);
    void open(const QVariant& what) override;
    void reload() override { m_live.refresh(); }
    void takeFocus() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void show(const QList<SearchHit>& found);
    void filter();
    void showState();
    [[nodiscard]] Live<QList<SearchHit>>::Ask question() const;

    QLineEdit* m_edit;
    ChipBar* m_kinds;
    QStackedWidget* m_stack;
    HitList* m_list;
    EmptyState* m_empty;
    Live<QList<SearchHit>> m_live;
    QList<SearchHit> m_found;
    QString m_shown; ///< The text m_found answers.
};

} // namespace occ::ui
