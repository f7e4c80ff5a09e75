// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QTimeZone>

#include <functional>

namespace occ::cli {

/// A column of the readable table of a listing.
struct Column
{
    enum class Kind : quint8 { Text, Number, Amount, Time, Health };
    QString key;   ///< The JSON key it shows.
    QString title; ///< Its heading.
    Kind kind = Kind::Text;
};

/// What a command prints: JSON as the contract says, and the same for people.
struct Answer
{
    QJsonValue json;
    QList<Column> columns; ///< For a listing: the columns of its table.
    QString text;          ///< For one thing: what to say; its keys and values when empty.
    std::optional<Error>
        verdict; ///< The answer is complete, but says no: printed, then exit as the error asks.
};

/// A listing, shown as a table. `empty` is what to say when there is nothing.
[[nodiscard]] Answer listing(const QJsonArray& rows, const QList<Column>& columns, const QString& empty);
/// One thing, with the sentence for people.
[[nodiscard]] Answer thing(const QJsonObject& object, const QString& text = {});

/// How to draw for people.
struct Paper
{
    int width = 0; ///< Columns of the terminal; 0 for no limit.
    bool colour = false;
    QTimeZone zone = QTimeZone::utc(); ///< Times are shown in it.
};

/// The answer as it is printed, with a line end. JSON when `json`.
[[nodiscard]] QString render(const Answer& answer, bool json, const Paper& paper);
/// A table of a listing alone.
[[nodiscard]] QString renderTable(const QJsonArray& rows, const QList<Column>& columns, const Paper& paper);
/// "2026-03-01 09:00" in the paper's zone; what is no ISO time comes back as it is.
[[nodiscard]] QString shownTime(const QString& iso, const Paper& paper);
/// The columns a text takes on a terminal: wide characters take two, combining ones none.
[[nodiscard]] int displayWidth(const QString& text);

} // namespace occ::cli
