// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/tokens.h"

#include <QFontDatabase>
#include <QPalette>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace occ::ui {

const Tokens& lightTokens()
{
    static const Tokens tokens{
        .background = QColor(0xF6F7F9),
        .surface = QColor(0xFFFFFF),
        .text = QColor(0x1B2330),
        .muted = QColor(0x5A6575),
        .accent = QColor(0x2456D6),
        .accentFill = QColor(0xE8EEFC),
        .onAccent = QColor(0xFFFFFF),
        .border = QColor(0xD9DEE6),
        .hover = QColor(0xEEF1F5),
        .track = QColor(0xD9DEE6),
        .red = QColor(0xB3261E),
        .redFill = QColor(0xFCEBE9),
        .amber = QColor(0x8A5300),
        .amberFill = QColor(0xFCF1DC),
        .green = QColor(0x1E6B3A),
        .greenFill = QColor(0xE6F4EA),
        .dark = false,
    };
    return tokens;
}

const Tokens& darkTokens()
{
    static const Tokens tokens{
        .background = QColor(0x14181F),
        .surface = QColor(0x1C222B),
        .text = QColor(0xE8ECF2),
        .muted = QColor(0xA3AEBD),
        .accent = QColor(0x8AB0FF),
        .accentFill = QColor(0x243352),
        .onAccent = QColor(0x14181F),
        .border = QColor(0x323B48),
        .hover = QColor(0x262E39),
        .track = QColor(0x323B48),
        .red = QColor(0xFF9A90),
        .redFill = QColor(0x3A2224),
        .amber = QColor(0xF2BD5C),
        .amberFill = QColor(0x372C19),
        .green = QColor(0x7FD6A0),
        .greenFill = QColor(0x1B3326),
        .dark = true,
    };
    return tokens;
}

const Tokens& tokensOf(const QPalette& palette)
{
    return palette.color(QPalette::Active, QPalette::WindowText).lightness() > 128 ? darkTokens()
                                                                                   : lightTokens();
}

const Tokens& tokensOf(const QWidget* widget)
{
    return tokensOf(widget->palette());
}

QPalette paletteFrom(const Tokens& t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.background);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.background);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.muted);
    p.setColor(QPalette::Button, t.surface);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.red);
    p.setColor(QPalette::Highlight, t.accentFill);
    p.setColor(QPalette::HighlightedText, t.text);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::ToolTipBase, t.text);
    p.setColor(QPalette::ToolTipText, t.surface);
    p.setColor(QPalette::Light, t.surface);
    p.setColor(QPalette::Midlight, t.hover);
    p.setColor(QPalette::Mid, t.border);
    p.setColor(QPalette::Dark, t.border);
    p.setColor(QPalette::Shadow, t.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        QColor faded = t.muted;
        faded.setAlphaF(0.62F);
        p.setColor(QPalette::Disabled, role, faded);
    }
    return p;
}

ToneColors toneColors(const Tokens& t, Tone tone)
{
    switch (tone) {
    case Tone::Accent:
        return {t.accent, t.accentFill};
    case Tone::Red:
        return {t.red, t.redFill};
    case Tone::Amber:
        return {t.amber, t.amberFill};
    case Tone::Green:
        return {t.green, t.greenFill};
    case Tone::Neutral:
        break;
    }
    return {t.muted, t.hover};
}

static QFont face(int pixels, QFont::Weight weight)
{
    QFont f;
    f.setFamilies({u"Inter"_s, u"Noto Sans"_s, u"DejaVu Sans"_s});
    f.setPixelSize(pixels);
    f.setWeight(weight);
    f.setHintingPreference(QFont::PreferNoHinting);
    return f;
}

QFont font(Type type)
{
    switch (type) {
    case Type::BodyStrong:
        return face(13, QFont::DemiBold);
    case Type::Label:
        return face(12, QFont::Normal);
    case Type::LabelStrong:
        return face(12, QFont::Medium);
    case Type::Tiny:
        return face(10, QFont::DemiBold);
    case Type::Section:
        return face(14, QFont::DemiBold);
    case Type::Title:
        return face(20, QFont::DemiBold);
    case Type::Figure:
        return face(24, QFont::DemiBold);
    case Type::Hero:
        return face(44, QFont::DemiBold);
    case Type::Code: {
        QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        fixed.setPixelSize(face(13, QFont::Normal).pixelSize());
        return fixed;
    }
    case Type::Body:
        break;
    }
    return face(13, QFont::Normal);
}

} // namespace occ::ui
