// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace occ::architecture {

/// Why `path` may not include `included` ("core/alerts/alertservice.h"), or "" when it may. Speaks only of
/// the project's own headers.
[[nodiscard]] QString whyNotInclude(const QString& path, const QString& included);

/// The Qt module an include comes from ("QWidget", "QtWidgets/QWidget", "qwidget.h" -> "QtWidgets"), from the
/// headers that are installed; "" when it is no Qt header.
[[nodiscard]] QString qtModuleOf(const QString& included);

/// Whether code in `path` may include headers of this Qt module.
[[nodiscard]] bool mayUseQtModule(const QString& path, const QString& module);

/// Whether core/`subject` has a place in the table of dependencies.
[[nodiscard]] bool isKnownSubject(const QString& subject);

} // namespace occ::architecture
