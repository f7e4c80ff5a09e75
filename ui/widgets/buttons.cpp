// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buttons.h"

#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/widgets/flowlayout.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStyleOptionButton>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kButtonPadding = 12;
static constexpr int kChipPadding = 11;
static constexpr int kChipHeight = 24;

Button::Button(const QString& text, const QString& name, Look look, QWidget* parent)
    : QPushButton(text, parent)
{
    setObjectName(name);
    setAccessibleName(QString(text).remove(u'&'));
    setFont(ui::font(Type::LabelStrong));
    setFixedHeight(kControlHeight);
    setCursor(Qt::PointingHandCursor);
    setProperty("primary", look == Look::Primary);
    setFlat(look == Look::Flat);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Button::setKeyHint(const QString& key)
{
    m_key = key;
    updateGeometry();
    update();
}

void Button::setIconName(const QString& name)
{
    m_icon = name;
    updateGeometry();
    update();
}

QSize Button::sizeHint() const
{
    int width = 2 * kButtonPadding + fontMetrics().horizontalAdvance(QString(text()).remove(u'&'));
    if (!m_key.isEmpty())
        width += int(paint::keySize(m_key).width()) + 6;
    if (!m_icon.isEmpty())
        width += text().isEmpty() ? kIcon : kIcon + 6;
    return {width + 2, kControlHeight};
}

void Button::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = tokensOf(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    style()->drawPrimitive(QStyle::PE_PanelButtonCommand, &option, &painter, this);
    const bool primary = property("primary").toBool();
    const QColor ink = !isEnabled() ? palette().color(QPalette::Disabled, QPalette::ButtonText)
                       : primary    ? t.onAccent
                                    : t.text;
    QRectF inside = QRectF(rect()).adjusted(kButtonPadding, 0, -kButtonPadding, 0);
    if (!m_icon.isEmpty()) {
        paintIcon(painter, m_icon, QRectF(inside.left(), inside.center().y() - 8, kIcon, kIcon), ink);
        inside.setLeft(inside.left() + kIcon + 6);
    }
    if (!m_key.isEmpty()) {
        const qreal width = paint::keySize(m_key).width();
        paint::key(painter, QRectF(inside.right() - width, inside.top(), width, inside.height()), m_key, t,
                   primary ? ink : QColor());
        inside.setRight(inside.right() - width - 6);
    }
    const bool alone = m_icon.isEmpty() && m_key.isEmpty();
    painter.setFont(QPushButton::font());
    painter.setPen(ink);
    painter.drawText(inside, (alone ? Qt::AlignCenter : Qt::AlignVCenter) | Qt::TextHideMnemonic, text());
}

Chip::Chip(const QString& text, QWidget* parent)
    : QAbstractButton(parent)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFont(ui::font(Type::LabelStrong));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setLabel(const QString& text)
{
    setText(text);
    setAccessibleName(shown());
    updateGeometry();
    update();
}

void Chip::setCount(int count)
{
    m_count = count;
    setAccessibleName(shown());
    updateGeometry();
    update();
}

void Chip::setHasMenu(bool has)
{
    m_hasMenu = has;
    setCheckable(!has);
    updateGeometry();
}

QMenu* Chip::setMenu(std::function<void(QMenu*)> fill)
{
    setHasMenu(true);
    auto* menu = new QMenu(this);
    menu->setObjectName(objectName() + u".menu"_s);
    connect(menu, &QMenu::aboutToShow, this, [menu, fill = std::move(fill)] {
        menu->clear();
        fill(menu);
    });
    connect(this, &QAbstractButton::clicked, menu, [this, menu] { popUp(menu); });
    return menu;
}

void Chip::popUp(QMenu* menu) const
{
    menu->popup(mapToGlobal(QPoint(0, height() + 2)));
}

void Chip::setRemovable(bool removable)
{
    m_removable = removable;
    setCheckable(!removable);
    setAccessibleDescription(removable ? tr("Takes this filter away") : QString());
    updateGeometry();
}

void Chip::keyPressEvent(QKeyEvent* event)
{
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

QString Chip::shown() const
{
    return m_count < 0 ? text() : text() + u' ' + QLocale().toString(m_count);
}

QSize Chip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(shown()) + 2 * kChipPadding + 2 + signWidth(), kChipHeight};
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = tokensOf(this);
    const QRectF place = rect();
    const bool hover = underMouse() && isEnabled();
    const bool on = isChecked() || m_removable;
    const QColor fill = on ? t.accentFill : hover ? t.hover : t.surface;
    const bool focus = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    paint::box(painter, place, fill,
               focus ? t.accent
               : on  ? t.accentFill
                     : t.border,
               kChipHeight / 2.0, focus ? 2 : 1);
    const QColor ink = on ? t.accent : isEnabled() ? t.text : t.muted;
    const QRectF words = place.adjusted(kChipPadding, 0, -kChipPadding + 1 - signWidth(), 0);
    paint::text(painter, words, shown(), QAbstractButton::font(), ink,
                (signWidth() > 0 ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter);
    if (m_hasMenu)
        paintIcon(painter, u"pan-down"_s, QRectF(place.right() - 22, place.center().y() - 6, 12, 12),
                  t.muted);
    if (m_removable)
        paint::mark(painter, QRectF(place.right() - 21, place.center().y() - 4, 9, 9), paint::Mark::Cross,
                    t.accent);
}

ChipBar::ChipBar(const QString& name, const QString& label, QWidget* parent)
    : QWidget(parent)
    , m_group(this)
{
    setObjectName(name);
    setAccessibleName(label);
    new FlowLayout(this);
    m_group.setExclusive(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton* button, bool on) {
        if (on)
            Q_EMIT currentChanged(button->property("chip").toString());
    });
}

Chip* ChipBar::addChip(const QString& id, const QString& text)
{
    auto* chip = new Chip(text, this);
    chip->setObjectName(objectName() + u'.' + id);
    chip->setProperty("chip", id);
    layout()->addWidget(chip);
    m_group.addButton(chip);
    if (m_group.buttons().size() == 1) {
        const QSignalBlocker quiet(m_group);
        chip->setChecked(true);
    }
    return chip;
}

Chip* ChipBar::chip(const QString& id) const
{
    for (QAbstractButton* button : m_group.buttons()) {
        if (button->property("chip").toString() == id)
            return static_cast<Chip*>(button);
    }
    return nullptr;
}

QString ChipBar::current() const
{
    const QAbstractButton* on = m_group.checkedButton();
    return on ? on->property("chip").toString() : QString();
}

void ChipBar::setCurrent(const QString& id)
{
    const QSignalBlocker quiet(m_group);
    if (Chip* found = chip(id)) {
        found->setChecked(true);
    } else if (QAbstractButton* on = m_group.checkedButton()) {
        m_group.setExclusive(false);
        on->setChecked(false);
        m_group.setExclusive(true);
    }
}

} // namespace occ::ui
