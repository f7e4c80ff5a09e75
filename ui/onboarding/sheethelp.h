// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/sheet.h"

#include <QComboBox>
#include <QDateTimeEdit>

namespace occ::ui {

/// When the sheet's action is asked for, writes what `make()` (called in the GUI thread, reading the fields)
/// says, closes the sheet when it went well, and shows the refusal in it otherwise.
template <typename Make> void writeOnSubmit(Sheet* sheet, Shell& shell, Make make)
{
    QObject::connect(sheet, &Sheet::submitted, sheet, [sheet, &shell, make] {
        shell.desk().write(make()).then(sheet, [sheet](const auto& result) {
            if (result)
                sheet->accept();
            else
                sheet->showError(result.error());
        });
    });
}

/// A combo box of words with the machine's names behind them.
[[nodiscard]] QComboBox* makeChoice(const QList<std::pair<QString, QString>>& namesAndWords,
                                    const QString& current = {});
/// The machine's name of what is chosen.
[[nodiscard]] QString chosen(const QComboBox* box);

/// A date and time in the team's zone.
[[nodiscard]] QDateTimeEdit* makeMoment(Shell& shell, Instant at);
[[nodiscard]] Instant momentOf(const QDateTimeEdit* edit, const QTimeZone& zone);

/// Fills `box` with the team, "nobody" first; chooses `current`.
void fillPeople(Shell& shell, QComboBox* box, std::optional<qint64> current, const QString& nobody);
[[nodiscard]] std::optional<qint64> chosenPerson(const QComboBox* box);

} // namespace occ::ui
