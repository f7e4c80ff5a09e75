// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bars.h"

#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {

/// The bar's own button: underlined words on the inverted surface.
class UndoLink final : public QAbstractButton
{
public:
    explicit UndoLink(QWidget* parent)
        : QAbstractButton(parent)
    {
        setObjectName(u"undoBar.undo"_s);
        setText(UndoBar::tr("Undo"));
        setAccessibleName(UndoBar::tr("Undo the last change"));
        setFont(ui::font(Type::BodyStrong));
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
    }
    QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + 24 + int(paint::keySize(key()).width()), 28};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const QColor ink = tokensOf(this).surface;
        if (underMouse() || hasFocus()) {
            QColor fill = ink;
            fill.setAlphaF(0.14F);
            paint::box(painter, rect(), fill, hasFocus() ? ink : QColor(), kRadiusControl);
        }
        const QRectF place = QRectF(rect()).adjusted(8, 0, -8, 0);
        paint::text(painter, place, text(), QAbstractButton::font(), ink);
        const qreal width = paint::keySize(key()).width();
        paint::key(painter, QRectF(place.right() - width, 0, width, height()), key(), tokensOf(this), ink);
    }

private:
    static QString key() { return UndoBar::tr("Ctrl Z"); }
};

} // namespace

UndoBar::UndoBar(QWidget* parent)
    : QFrame(parent)
    , m_what(new ElidedLabel({}, Type::Body, false, this))
    , m_undo(new UndoLink(this))
{
    setObjectName(u"undoBar"_s);
    setAccessibleName(tr("Last change"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 5, 8, 5);
    row->setSpacing(12);
    row->addWidget(m_what, 1);
    row->addWidget(m_undo);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kUndoBarMs);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_undo, &QAbstractButton::clicked, this, [this] {
        hide();
        Q_EMIT undoRequested();
    });
    parent->installEventFilter(this);
    hide();
}

void UndoBar::say(const QString& what, bool undoable)
{
    m_what->setText(what);
    m_what->setPalette(paletteFrom(tokensOf(parentWidget()).dark ? lightTokens() : darkTokens()));
    m_undo->setVisible(undoable);
    setAccessibleDescription(what);
    show();
    place();
    raise();
    m_timer.start();
    QAccessibleEvent spoken(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void UndoBar::place()
{
    const QWidget* page = parentWidget();
    layout()->activate();
    const int words = m_what->fontMetrics().horizontalAdvance(m_what->text());
    const int button = m_undo->isHidden() ? 0 : m_undo->sizeHint().width() + 12;
    const int width = qMin(words + button + 28, page->width() - 2 * kPageMargin);
    setGeometry((page->width() - width) / 2, page->height() - 38 - 12, width, 38);
}

void UndoBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = tokensOf(this);
    paint::box(painter, rect(), t.text, {}, kRadiusCard);
}

void UndoBar::enterEvent(QEnterEvent* event)
{
    m_timer.stop();
    QFrame::enterEvent(event);
}

void UndoBar::leaveEvent(QEvent* event)
{
    m_timer.start();
    QFrame::leaveEvent(event);
}

bool UndoBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

MessageBar::MessageBar(const QString& name, QWidget* parent)
    : QFrame(parent)
    , m_title(new TextLabel({}, Type::BodyStrong, false, this))
    , m_text(new TextLabel({}, Type::Body, false, this))
    , m_actions(new QHBoxLayout)
    , m_close(new QToolButton(this))
{
    setObjectName(name);
    setAccessibleName(tr("Message"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 10, 16, 10);
    row->setSpacing(12);
    m_title->setWordWrap(false);
    m_title->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    row->addWidget(m_title, 0, Qt::AlignVCenter);
    row->addWidget(m_text, 1, Qt::AlignVCenter);
    m_actions->setSpacing(kUnit);
    row->addLayout(m_actions);
    m_close->setObjectName(name + u".close"_s);
    m_close->setAccessibleName(tr("Put the message away"));
    m_close->setIcon(icon(u"window-close"_s));
    static_cast<QToolButton*>(m_close)->setAutoRaise(true);
    m_close->hide();
    row->addWidget(m_close);
    connect(m_close, &QAbstractButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    setMinimumHeight(52);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    hide();
}

void MessageBar::say(Tone tone, const QString& title, const QString& text)
{
    m_tone = tone;
    m_title->setTone(tone);
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setText(text);
    setAccessibleDescription(title.isEmpty() ? text : title + u": "_s + text);
    show();
    update();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::addAction(Button* button)
{
    m_actions->addWidget(button);
}

void MessageBar::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void MessageBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint::box(painter, rect(), toneColors(tokensOf(this), m_tone).fill, {}, kRadiusCard);
}

} // namespace occ::ui
