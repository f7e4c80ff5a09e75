// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace occ::ui {

/// The editor of a password, token or key: what is kept is never shown, and stays while it is empty.
[[nodiscard]] QLineEdit* makeSecretEdit();

} // namespace occ::ui
