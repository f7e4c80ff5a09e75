// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/registry.h"

#include <QButtonGroup>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace occ::ui {

/// The list of pages at the left edge. Narrow (icons only) when the window is.
class Rail final : public QWidget
{
    Q_OBJECT
public:
    explicit Rail(const Registry& registry, QWidget* parent = nullptr);

    void setCurrent(const QString& id);
    void setBadge(const QString& id, int count);
    void setNarrow(bool narrow);
    /// The key that goes to a page, for its tip.
    void setKey(const QString& id, const QString& key);
    [[nodiscard]] bool isNarrow() const { return m_narrow; }

Q_SIGNALS:
    void chosen(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addEntry(const PageEntry& entry, QVBoxLayout* column);

    QButtonGroup m_group;
    bool m_narrow = false;
};

} // namespace occ::ui
