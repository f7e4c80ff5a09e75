// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>
#include <QWidget>

namespace occ::tests {

/// What was drawn while it listened: every text, and whether it was cut anywhere.
class DrawnTexts final
{
public:
    DrawnTexts();
    ~DrawnTexts();
    Q_DISABLE_COPY_MOVE(DrawnTexts)

    /// Draws the widget and takes down what it draws.
    void look(QWidget& widget);
    [[nodiscard]] const QMap<QString, bool>& texts() const { return m_texts; }
    void clear() { m_texts.clear(); }

private:
    QMap<QString, bool> m_texts;
};

/// The texts that visible widgets hold themselves: labels, buttons, placeholders, tab titles; each with its
/// widget's name.
[[nodiscard]] QMap<QString, QString> heldTexts(const QWidget& root);

/// The texts that are shown whole when the pointer rests on them: they may be cut where a window is narrow.
[[nodiscard]] QString shownOnHover(const QWidget& root);

/// One line for each visible label, button, tile and field whose words need more room than it has, or that
/// sticks out of its parent.
[[nodiscard]] QStringList clippedWidgets(const QWidget& root);

} // namespace occ::tests
