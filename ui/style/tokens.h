// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

QT_BEGIN_NAMESPACE
class QPalette;
class QWidget;
QT_END_NAMESPACE

/// The one file of colour, type, spacing and motion (docs: shared/screens/README). Nothing else names a
/// colour.
namespace occ::ui {

/// The colours of one theme. Text on background, surface and its own fill is at least 5.5:1 (light), 7:1
/// (dark).
struct Tokens
{
    QColor background;
    QColor surface;
    QColor text;
    QColor muted;
    QColor accent;
    QColor accentFill;
    QColor onAccent; ///< Text on a surface filled with `accent`.
    QColor border;
    QColor hover;
    QColor track; ///< The empty part of a bar; a marker that is not reached.
    QColor red;
    QColor redFill;
    QColor amber;
    QColor amberFill;
    QColor green;
    QColor greenFill;
    bool dark = false;
};

[[nodiscard]] const Tokens& lightTokens();
[[nodiscard]] const Tokens& darkTokens();
/// The tokens that `palette` was made from. Delegates and widgets ask here, so that no theme object is
/// global.
[[nodiscard]] const Tokens& tokensOf(const QPalette& palette);
[[nodiscard]] const Tokens& tokensOf(const QWidget* widget);
[[nodiscard]] QPalette paletteFrom(const Tokens& tokens);

/// What a colour says; never said by colour alone.
enum class Tone : quint8 { Neutral, Accent, Red, Amber, Green };

struct ToneColors
{
    QColor ink;
    QColor fill;
};
[[nodiscard]] ToneColors toneColors(const Tokens& tokens, Tone tone);

/// The type scale: 20 and 14 semibold for titles, 13 body, 12 labels, 24 and 44 semibold figures. Code is the
/// system's fixed-width face.
enum class Type : quint8 { Body, BodyStrong, Label, LabelStrong, Tiny, Section, Title, Figure, Hero, Code };
[[nodiscard]] QFont font(Type type);

inline constexpr int kUnit = 8; ///< The grid.
inline constexpr int kHalf = 4; ///< Inside controls.
inline constexpr int kPageMargin = 20;
inline constexpr int kCardPadding = 16;
inline constexpr int kRowHeight = 34;
inline constexpr int kControlHeight = 32;
inline constexpr int kRadiusCard = 8;
inline constexpr int kRadiusControl = 6;
inline constexpr int kIcon = 16;
inline constexpr int kAvatar = 24;
inline constexpr int kMotionMs = 120;    ///< The only length of a transition.
inline constexpr int kUndoBarMs = 12000; ///< How long an undo bar stays; the menu keeps the undo.

} // namespace occ::ui
