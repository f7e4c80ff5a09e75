// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace occ::ui {

/// Every component in every state on one page, for those who build screens (`--gallery`).
[[nodiscard]] QWidget* makeGallery(QWidget* parent);

} // namespace occ::ui
