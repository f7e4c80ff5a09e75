// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/hitlist.h"
#include "ui/shell/recent.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QAction;
class QLineEdit;
QT_END_NAMESPACE

namespace occ::ui {

/// Ctrl+K, the palette: type a few letters, Enter goes there or does it. Screens and actions answer at once;
/// clients, deals, onboardings, people and texts as core finds them. With nothing typed it offers what was
/// used last.
class Switcher final : public QFrame
{
    Q_OBJECT
public:
    /// `actions` gives what can be done now; those named "action.page.…" are the screens.
    Switcher(const Registry& registry, Shell& shell, std::function<QList<QAction*>()> actions,
             QWidget* parent);

    /// Shows the palette at `place` of its parent with an empty field.
    void start(const QRect& place);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void typed(const QString& text);
    void ask();
    void askRecent();
    void showHits(bool keep);
    void choose(const Hit& hit);
    void searchEverything();
    void leave();
    bool takeKey(const QKeyEvent& key);
    bool takeMove(const QKeyEvent& key);
    bool takeChoice(const QKeyEvent& key);
    [[nodiscard]] QList<Hit> ownHits(const QString& text) const;
    [[nodiscard]] QList<Hit> recentHits() const;
    void fit();

    const Registry& m_registry;
    Shell& m_shell;
    std::function<QList<QAction*>()> m_actions;
    QLineEdit* m_edit;
    HitList* m_list;
    Recent m_recent;
    QList<Hit> m_found;       ///< What core found for m_answered.
    QList<Hit> m_recentFound; ///< The remembered clients, deals, … as they are now.
    QString m_answered;
    bool m_asking = false;
    bool m_moved = false;       ///< Somebody chose a row, which then stays.
    int m_place = 0;            ///< The y where it hangs.
    QPointer<QWidget> m_before; ///< Who had the focus.
};

} // namespace occ::ui
