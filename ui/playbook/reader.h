// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/tokens.h"

#include <QTextBrowser>

#include <functional>

namespace occ::ui {

/// A text to read and copy from; made anew when the theme changes.
class Reader final : public QTextBrowser
{
    Q_OBJECT
public:
    using Make = std::function<QString(const Tokens&)>;

    explicit Reader(const QString& name, const QString& label, QWidget* parent = nullptr);
    /// Shows what `make` gives, from its beginning.
    void show(Make make);
    using QTextBrowser::show;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fill();

    Make m_make;
};

} // namespace occ::ui
