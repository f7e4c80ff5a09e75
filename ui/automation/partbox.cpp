// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/automation/partbox.h"

#include "ui/style/tokens.h"
#include "ui/widgets/flowlayout.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace occ::ui {

void fillBox(QComboBox* box, const PartChoices& choices, const QString& current)
{
    const QSignalBlocker quiet(box);
    box->clear();
    for (const auto& [key, title] : choices)
        box->addItem(title, key);
    int at = box->findData(current);
    if (at < 0 && !current.isEmpty()) {
        box->addItem(current, current);
        at = box->count() - 1;
    }
    box->setCurrentIndex(qMax(0, at));
}

QComboBox* makeBox(const QString& name, const QString& label, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(22);
    return box;
}

FlowLayout* twoLines(QWidget* edit, QComboBox* type)
{
    auto* column = new QVBoxLayout(edit);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kUnit);
    column->addWidget(type);
    auto* details = new QWidget(edit);
    auto* flow = new FlowLayout(details);
    column->addWidget(details);
    edit->setFocusProxy(type);
    return flow;
}

} // namespace occ::ui
