// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace occ::ui {

/// A field claims the keys of undo and redo even when it has nothing to take back. In the window it stands
/// for, this lets them through to the workspace then; what is typed is still taken back first.
class UndoKey final : public QObject
{
    Q_OBJECT
public:
    explicit UndoKey(QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace occ::ui
