// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace occ::ui {

/// Which colours the application wears. Owned by the program's main(), handed to those who may change it.
class Theme final : public QObject
{
    Q_OBJECT
public:
    enum class Choice : quint8 { System, Light, Dark };
    Q_ENUM(Choice)

    /// Installs the style, the fonts and the colours of `choice` on the application.
    explicit Theme(Choice choice, QObject* parent = nullptr);

    [[nodiscard]] Choice choice() const { return m_choice; }
    [[nodiscard]] bool isDark() const;
    void setChoice(Choice choice);

    /// "light", "dark", "system"; System for anything else.
    [[nodiscard]] static Choice fromName(const QString& name);
    [[nodiscard]] static QString name(Choice choice);

Q_SIGNALS:
    void changed();

private:
    void apply();

    Choice m_choice;
    bool m_systemDark = false; ///< What the desktop's own palette said before ours was set.
};

} // namespace occ::ui
