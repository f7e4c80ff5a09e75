// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include "ui/style/style.h"
#include "ui/style/tokens.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QPalette>
#include <QStandardPaths>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace occ::ui {

/// Inter is installed by its Debian package; where fontconfig does not know it, its files are loaded
/// directly.
static void ensureInter()
{
    if (QFontDatabase::families().contains(u"Inter"_s))
        return;
    const QDir folder(u"/usr/share/fonts/opentype/inter"_s);
    for (const QString& file : folder.entryList({u"Inter-*.otf"_s}, QDir::Files))
        QFontDatabase::addApplicationFont(folder.filePath(file));
}

Theme::Theme(Choice choice, QObject* parent)
    : QObject(parent)
    , m_choice(choice)
    , m_systemDark(QApplication::palette().color(QPalette::WindowText).lightness() > 128)
{
    ensureInter();
    QApplication::setStyle(new Style);
    for (const auto effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip,
                              Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox})
        QApplication::setEffectEnabled(effect, false);
    QApplication::setFont(font(Type::Body));
    QToolTip::setFont(font(Type::Label));
    apply();
}

bool Theme::isDark() const
{
    return m_choice == Choice::Dark || (m_choice == Choice::System && m_systemDark);
}

void Theme::setChoice(Choice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
    Q_EMIT changed();
}

void Theme::apply()
{
    const QPalette palette = paletteFrom(isDark() ? darkTokens() : lightTokens());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

Theme::Choice Theme::fromName(const QString& name)
{
    if (name == u"light")
        return Choice::Light;
    return name == u"dark" ? Choice::Dark : Choice::System;
}

QString Theme::name(Choice choice)
{
    switch (choice) {
    case Choice::Light:
        return u"light"_s;
    case Choice::Dark:
        return u"dark"_s;
    case Choice::System:
        break;
    }
    return u"system"_s;
}

} // namespace occ::ui
