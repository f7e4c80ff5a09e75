// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// Inside core/callflow only: what is said in which language.
namespace occ::callflow {

/// Whether it is a two-letter code of a language there is.
[[nodiscard]] bool isLanguageCode(const QString& code);
/// The languages a text is surely written in, as far as they are told apart ("en", "es", "fr"): at least
/// three different everyday words of a language have to be in it.
[[nodiscard]] QStringList languagesIn(const QString& text);
/// What a voice is asked for: "en" gives "en-US".
[[nodiscard]] QString voiceLanguage(const QString& code);

// What the caller hears where a step has no words of its own; English when the language has none.
[[nodiscard]] QString recordingNotice(const QString& language);
[[nodiscard]] QString voicemailPrompt(const QString& language);
[[nodiscard]] QString intakePrompt(const QString& language);
[[nodiscard]] QString holdNotice(const QString& language);
[[nodiscard]] QString positionNotice(const QString& language, int position);
[[nodiscard]] QString outOfOrderNotice(const QString& language);

} // namespace occ::callflow
