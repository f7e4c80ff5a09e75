// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/folding.h"
#include "ui/style/tokens.h"

QT_BEGIN_NAMESPACE
class QPainter;
class QRectF;
QT_END_NAMESPACE

namespace occ::ui {

/// Paints one line of text with the stretches that matched a search in the accent's semibold, with an
/// ellipsis where it does not fit.
void paintMarked(QPainter& painter, const QRectF& rect, const QString& text,
                 const QList<search::Stretch>& marks, Type type, const QColor& ink, const QColor& markInk);

} // namespace occ::ui
