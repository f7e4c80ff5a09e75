// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/integrations/integrationservice.h"
#include "ui/style/paint.h"

/// How the states of integrations are shown.
namespace occ::ui {

/// "Works", "Credential refused", "Not tested", "Not set up" …
[[nodiscard]] paint::Pill integrationPill(const IntegrationRow& row);
/// "helpdesk" as "Helpdesk"; the content's categories in the reader's language.
[[nodiscard]] QString systemCategoryWords(const QString& category);

} // namespace occ::ui
