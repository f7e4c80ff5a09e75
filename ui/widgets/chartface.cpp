// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chartface.h"

#include <QAccessibleWidget>
#include <QVariant>

namespace occ::ui {

static constexpr const char* kChart = "occ_chart";

static QAccessibleInterface* chartFace(const QString& /*className*/, QObject* object)
{
    auto* widget = object->property(kChart).toBool() ? qobject_cast<QWidget*>(object) : nullptr;
    return widget ? new QAccessibleWidget(widget, QAccessible::Chart) : nullptr;
}

void speakAsChart(QWidget* widget)
{
    static const bool installed = (QAccessible::installFactory(chartFace), true);
    Q_UNUSED(installed)
    widget->setProperty(kChart, true);
}

} // namespace occ::ui
