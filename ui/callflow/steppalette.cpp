// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callflow/steppalette.h"

#include "ui/callflow/callflowview.h"
#include "ui/callflow/flowwords.h"
#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kTileHigh = 36;
static constexpr int kTileWide = 148;
static constexpr int kSign = 26;

StepTile::StepTile(callflow::StepType type, QWidget* parent)
    : QAbstractButton(parent)
    , m_type(type)
{
    setObjectName(u"callflow.add."_s + callflow::stepTypes().at(int(type)));
    setText(callflow::words(type));
    setAccessibleName(tr("Add “%1”").arg(callflow::words(type)));
    setAccessibleDescription(stepPurpose(type));
    setToolTip(u"%1\n%2"_s.arg(callflow::words(type), stepPurpose(type)));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::OpenHandCursor);
}

void StepTile::setSmall(bool small)
{
    m_small = small;
    updateGeometry();
    update();
}

QSize StepTile::sizeHint() const
{
    if (m_small)
        return {kTileHigh, kTileHigh};
    const int words = QFontMetrics(ui::font(Type::Body)).horizontalAdvance(text());
    return {std::max(kTileWide, kSign + words + 28), kTileHigh};
}

void StepTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const paint::Scope scope(painter);
    const Tokens& t = tokensOf(this);
    if (underMouse() || hasFocus())
        paint::box(painter, rect(), underMouse() ? t.hover : QColor(), hasFocus() ? t.accent : QColor(),
                   kRadiusControl, 2);
    const ToneColors tone = toneColors(t, stepTone(m_type));
    const bool plain = stepTone(m_type) == Tone::Neutral;
    const QRectF sign(5, (height() - kSign) / 2.0, kSign, kSign);
    paint::box(painter, sign, plain ? t.track : tone.fill, {}, kRadiusControl);
    paintIcon(painter, stepIcon(m_type), sign.adjusted(6, 6, -6, -6), plain ? t.text : tone.ink);
    if (!m_small)
        paint::text(painter, QRectF(sign.right() + 9, 0, width() - sign.right() - 12, height()), text(),
                    ui::font(Type::Body), t.text);
}

void StepTile::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->pos();
    QAbstractButton::mousePressEvent(event);
}

void StepTile::mouseMoveEvent(QMouseEvent* event)
{
    const bool far = (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!(event->buttons() & Qt::LeftButton) || !far)
        return;
    setDown(false);
    auto* drag = new QDrag(this);
    auto* carried = new QMimeData;
    carried->setData(QLatin1StringView(CallFlowView::kTypeMime),
                     callflow::stepTypes().at(int(m_type)).toUtf8());
    drag->setMimeData(carried);
    drag->setPixmap(grab());
    drag->setHotSpot(m_pressed);
    drag->exec(Qt::CopyAction);
}

StepPalette::StepPalette(QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel(tr("Steps"), Type::LabelStrong, true, this))
{
    setObjectName(u"callflow.palette"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 10, 8, 8);
    column->setSpacing(2);
    column->addWidget(m_title);
    for (int i = 0; i < callflow::stepTypes().size(); ++i) {
        const auto type = callflow::StepType(i);
        auto* tile = new StepTile(type, this);
        connect(tile, &QAbstractButton::clicked, this, [this, type] { Q_EMIT chosen(type); });
        column->addWidget(tile);
        m_tiles.append(tile);
    }
    column->addStretch();
}

void StepPalette::setSmall(bool small)
{
    m_title->setVisible(!small);
    for (StepTile* tile : std::as_const(m_tiles))
        tile->setSmall(small);
}

void StepPalette::keyPressEvent(QKeyEvent* event)
{
    const int by = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const auto at = m_tiles.indexOf(qobject_cast<StepTile*>(focusWidget()));
    if (by == 0 || at < 0 || at + by < 0 || at + by >= m_tiles.size())
        event->ignore();
    else
        m_tiles.at(at + by)->setFocus(Qt::TabFocusReason);
}

} // namespace occ::ui
