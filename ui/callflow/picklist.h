// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/hitlist.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace occ::ui {

class TextLabel;

/// A short list that opens where the hand is: type to narrow it, Enter or a click chooses, Escape closes it.
class PickList final : public QFrame
{
    Q_OBJECT
public:
    PickList(const QString& name, const QString& title, QWidget* parent);
    /// Shows the list at `at` (global), inside its parent's window. `chosen` gets the hit's key.
    void start(const QList<Hit>& hits, const QPoint& at, const std::function<void(const QString&)>& chosen);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void narrow(const QString& typed);
    void choose(const QString& key);

    TextLabel* m_title;
    QLineEdit* m_edit;
    HitList* m_list;
    QList<Hit> m_hits;
    std::function<void(const QString&)> m_chosen;
};

} // namespace occ::ui
