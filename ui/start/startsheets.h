// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/sheet.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace occ::ui {

class WorkspaceMaker;

/// Asks where a new workspace is to be, and makes it; `made` of the maker tells when. What cannot be made
/// says why at the field.
Sheet* openNewWorkspaceSheet(WorkspaceMaker& maker, const QString& title, QWidget* parent);

/// Asks for a workspace that exists: a file, or the address of a shared one. Its accepted() is answered with
/// addressOf().
Sheet* openExistingSheet(QWidget* parent);
[[nodiscard]] QString addressOf(const Sheet* sheet);

} // namespace occ::ui
