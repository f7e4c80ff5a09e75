// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace occ::ui {

/// Two parts of a page with a border that can be moved; where a person left it is remembered under `name`,
/// as shares of whatever room there is. No part can be pushed away altogether.
class Splitter final : public QSplitter
{
    Q_OBJECT
public:
    Splitter(const QString& name, Qt::Orientation orientation, QWidget* parent = nullptr);

protected:
    /// Takes what is remembered once the parts are there.
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QString setting() const;
    void save() const;

    bool m_restored = false;
};

} // namespace occ::ui
