// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/style/paint.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

/// At this distance the corner's arc is one pixel off the edge, so that a square child does not cover it.
static constexpr int kCornerClearance = 4;

Card::Card(QWidget* parent, int padding)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
{
    if (padding == 0)
        m_column->setContentsMargins(1, kCornerClearance, 1, kCornerClearance);
    else
        m_column->setContentsMargins(padding, padding - 2, padding, padding - 2);
    m_column->setSpacing(kUnit);
}

void Card::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = tokensOf(this);
    const bool toned = m_tone != Tone::Neutral;
    const QColor fill = toned ? toneColors(t, m_tone).fill : t.surface;
    paint::box(painter, rect(), fill, toned ? fill : t.border, kRadiusCard);
}

SectionHeader::SectionHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(title, Type::Section, false, this))
    , m_note(new ElidedLabel({}, Type::Body, true, this))
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(kUnit);
    m_row->addWidget(m_title, 0, Qt::AlignVCenter);
    m_row->addWidget(m_note, 1, Qt::AlignVCenter);
    setMinimumHeight(24);
}

void SectionHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void SectionHeader::setNote(const QString& note)
{
    m_note->setText(note);
}

void SectionHeader::addControl(QWidget* control)
{
    m_row->addWidget(control, 0, Qt::AlignVCenter);
}

KpiTile::KpiTile(const QString& name, const QString& title, QWidget* parent)
    : QAbstractButton(parent)
{
    setObjectName(name);
    setText(title);
    setAccessibleName(title);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

static constexpr int kTileLines = 2;
static constexpr int kTileHeight = 82;
static constexpr QMargins kTileMargins(14, 10, 10, 8);

/// The height of the name or note in a tile of that width.
static qreal tileWords(const QString& words, int tileWidth)
{
    const int width = tileWidth - kTileMargins.left() - kTileMargins.right();
    return qMax(16.0, paint::wrappedHeight(words, ui::font(Type::Label), width, kTileLines));
}

int KpiTile::heightForWidth(int width) const
{
    return kTileHeight - 32 + int(std::ceil(tileWords(text(), width) + tileWords(m_note, width)));
}

void KpiTile::setFigure(const QString& figure, const QString& note, Tone tone)
{
    m_figure = figure;
    m_note = note;
    m_tone = tone;
    setAccessibleName(text() + u": "_s + figure);
    setAccessibleDescription(note);
    setToolTip(note.isEmpty() ? text() : QString(text() + u'\n' + note));
    updateGeometry();
    update();
}

void KpiTile::setOn(bool on)
{
    m_on = on;
    update();
}

QSize KpiTile::sizeHint() const
{
    return {168, kTileHeight};
}

void KpiTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = tokensOf(this);
    const bool focus = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    paint::box(painter, rect(), underMouse() ? t.hover : t.surface, focus || m_on ? t.accent : t.border,
               kRadiusCard, focus ? 2 : 1);
    const QRectF inside = QRectF(rect()).marginsRemoved(kTileMargins);
    const QFont label = ui::font(Type::Label);
    const qreal nameHeight = tileWords(text(), width());
    paint::wrapped(painter, QRectF(inside.left(), inside.top(), inside.width(), nameHeight), text(), label,
                   t.muted, kTileLines);
    const QRectF figure(inside.left(), inside.top() + nameHeight + 1, inside.width(), 30);
    const QColor ink = m_tone == Tone::Neutral ? t.text : toneColors(t, m_tone).ink;
    paint::text(painter, figure, m_figure, ui::font(Type::Figure), ink);
    const qreal noteHeight = tileWords(m_note, width());
    const QRectF note(inside.left(), inside.bottom() - noteHeight, inside.width(), noteHeight);
    paint::wrapped(painter, note, m_note, label, t.muted, kTileLines);
}

} // namespace occ::ui
