// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

namespace occ {

/// The languages the program speaks, as two-letter codes: "en", "es", "fr".
[[nodiscard]] const QStringList& languages();

/// What speakers of a language call it; empty for one the program does not speak.
[[nodiscard]] QString languageName(const QString& code);

/// The language to speak, one of languages(): `wanted` ("fr", "es-MX", "es_US.UTF-8") when the program
/// speaks it, otherwise the first of `system` that it does, otherwise English. "C" and "POSIX" are English.
[[nodiscard]] QString chooseLanguage(const QString& wanted, const QStringList& system);

/// The languages the desktop or shell asks for, best first: LANGUAGE, LC_ALL, LC_MESSAGES and LANG as gettext
/// reads them.
[[nodiscard]] QStringList systemLanguages();

/// How dates, numbers and money are written in a language: as in the country of `system` where that
/// combination exists (Spanish in the United States), otherwise as the language does at home.
[[nodiscard]] QLocale localeFor(const QString& code, const QLocale& system);

/// Makes the program speak a language of languages() from here on: its texts, Qt's own where they are
/// installed, and the default QLocale. Call before the first text is made, once per process; texts made
/// before stay as they are.
void speak(const QString& code);

} // namespace occ
