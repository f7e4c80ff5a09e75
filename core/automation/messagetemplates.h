// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/template.h"
#include "core/playbook/contentlibrary.h"

namespace occ::automation {

/// The texts of a message in a language ("es", "fr-CA"): its translation when the file has one, otherwise as
/// it was written first. A translation without a subject keeps the first one. Refuses an unknown id, naming
/// what there is.
[[nodiscard]] Result<messaging::MessageTemplate> messageTemplate(const content::ContentLibrary& library,
                                                                 const QString& id, const QString& language);

/// The languages a message has translations for, besides the one it was written in.
[[nodiscard]] Result<QStringList> messageLanguages(const content::ContentLibrary& library, const QString& id);

} // namespace occ::automation
