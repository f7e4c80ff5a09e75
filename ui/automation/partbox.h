// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

/// What the parts of an automation's form are made of.
namespace occ::ui {

class FlowLayout;

/// Keys with their words.
using PartChoices = QList<std::pair<QString, QString>>;

/// Fills a box and stands on `current`, also when it is a key nobody knows any more.
void fillBox(QComboBox* box, const PartChoices& choices, const QString& current);
[[nodiscard]] QComboBox* makeBox(const QString& name, const QString& label, QWidget* parent);
/// A control's own column: the type above, what it asks for in the layout below.
[[nodiscard]] FlowLayout* twoLines(QWidget* edit, QComboBox* type);

} // namespace occ::ui
