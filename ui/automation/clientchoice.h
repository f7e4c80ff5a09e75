// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QComboBox>

namespace occ::ui {

/// One of the running onboardings, found by typing a part of its client's name.
class ClientChoice final : public QComboBox
{
    Q_OBJECT
public:
    /// `all` are the words for "no particular one"; where they are empty, one is always chosen.
    ClientChoice(Shell& shell, const QString& name, const QString& label, const QString& all,
                 QWidget* parent = nullptr);
    [[nodiscard]] std::optional<qint64> onboarding() const;
    /// Also before the list has come.
    void choose(std::optional<qint64> onboarding);
    void refresh() { m_list.refresh(); }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Another one is chosen, or the first one has come.
    void chosen();

private:
    void fill(const QList<OnboardingRow>& rows);

    Live<QList<OnboardingRow>> m_list;
    QString m_all;
    std::optional<qint64> m_wanted;
};

} // namespace occ::ui
