// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace occ::ui {

class ChipBar;
class TextLabel;

/// Theme, language and size of text, one below the other. The last two are read once, when the program
/// starts; the panel says so as soon as something else is chosen than what is shown.
class LookPanel final : public QWidget
{
    Q_OBJECT
public:
    /// `themes` is the switch of the theme, which works at once.
    explicit LookPanel(ChipBar* themes, QWidget* parent = nullptr);

private:
    void showNote();

    ChipBar* m_languages;
    ChipBar* m_sizes;
    TextLabel* m_note;
    QString m_language; ///< Chosen when the panel was made: what the window shows.
    QString m_size;
};

/// Makes text and controls as large as the user chose. Before the application object is made; QT_SCALE_FACTOR
/// has the last word.
void applyTextSize();

} // namespace occ::ui
