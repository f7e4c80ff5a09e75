// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/inspect.h"

namespace occ::ui {

/// The four kinds that can be imported, in the order they are offered.
[[nodiscard]] const QList<import::ImportKind>& importKinds();
[[nodiscard]] QString kindWords(import::ImportKind kind);
/// What a row of that kind becomes, in a sentence.
[[nodiscard]] QString kindNote(import::ImportKind kind);
[[nodiscard]] QString orderWords(import::DateOrder order);
[[nodiscard]] QString decimalWords(import::Decimal decimal);
/// A separator or quote: "Comma  ,".
[[nodiscard]] QString characterWords(char character);
[[nodiscard]] QString lineEndWords(import::LineEnd lineEnd);
/// An option of a question as a person reads it.
[[nodiscard]] QString optionWords(const import::Question& question, const QString& option);
/// What a question asks, short; the file's own example stands below it.
[[nodiscard]] QString questionTitle(const import::Question& question);
/// A typed value by the locale: "1 March 2017", "1,234.50". Moments in UTC when `zone` is not given.
[[nodiscard]] QString typedWords(import::FieldType type, const QVariant& value, const QString& zone);
/// A reading of an example: a date in words or a number.
[[nodiscard]] QString readingWords(const QVariant& reading);
/// "12.3 MB".
[[nodiscard]] QString sizeWords(qint64 bytes);
/// An error in one text: what is wrong and the way out.
[[nodiscard]] QString errorWords(const Error& error);
/// True for an error that speaks of the workspace or the mapping, not of the file's bytes.
[[nodiscard]] bool isAboutColumns(const Error& error);

} // namespace occ::ui
