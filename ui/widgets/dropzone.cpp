// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dropzone.h"

#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kIconRoom = 44;

/// The one local file that is dragged; empty for anything else.
static QString fileOf(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.constFirst().isLocalFile() ? urls.constFirst().toLocalFile() : QString();
}

DropZone::DropZone(const QString& name, const QString& label, const QString& button, QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, Type::Section, false, this))
    , m_text(new TextLabel({}, Type::Body, true, this))
    , m_button(new Button(button, name + u".choose"_s, Button::Look::Plain, this))
{
    setObjectName(name);
    setAccessibleName(label);
    setAcceptDrops(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(kUnit);
    column->addStretch(2);
    column->addSpacing(kIconRoom);
    for (TextLabel* words : {m_title, m_text}) {
        words->setAlignment(Qt::AlignHCenter);
        column->addWidget(words);
    }
    column->addSpacing(kHalf);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QAbstractButton::clicked, this, &DropZone::chooseRequested);
}

void DropZone::setWords(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleDescription(title + u". "_s + text);
}

void DropZone::setOver(bool over)
{
    m_over = over;
    update();
}

void DropZone::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const paint::Scope scope(painter);
    const Tokens& t = tokensOf(this);
    painter.setPen(QPen(m_over ? t.accent : t.muted, m_over ? 2 : 1, Qt::DashLine));
    painter.setBrush(m_over ? t.accentFill : t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadiusCard, kRadiusCard);
    const QRectF badge(width() / 2.0 - 20, m_title->y() - kIconRoom - kHalf, 40, 40);
    paint::box(painter, badge, t.accentFill, {}, 20);
    paintIcon(painter, u"document-open"_s, badge.adjusted(10, 10, -10, -10), t.accent);
}

void DropZone::dragEnterEvent(QDragEnterEvent* event)
{
    if (fileOf(event->mimeData()).isEmpty())
        return;
    setOver(true);
    event->acceptProposedAction();
}

void DropZone::dragLeaveEvent(QDragLeaveEvent* event)
{
    setOver(false);
    QWidget::dragLeaveEvent(event);
}

void DropZone::dropEvent(QDropEvent* event)
{
    setOver(false);
    const QString file = fileOf(event->mimeData());
    if (file.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT dropped(file);
}

} // namespace occ::ui
