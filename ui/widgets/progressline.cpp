// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progressline.h"

#include "ui/style/paint.h"

#include <QPainter>

namespace occ::ui {

ProgressLine::ProgressLine(const QString& name, const QString& label, QWidget* parent)
    : QProgressBar(parent)
{
    setObjectName(name);
    setAccessibleName(label);
    setRange(0, 1000);
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProgressLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = tokensOf(this);
    const int span = maximum() - minimum();
    const qreal share = span > 0 ? qreal(qMax(0, value() - minimum())) / span : 0;
    paint::progress(painter, rect(), share, t, t.accent);
}

} // namespace occ::ui
