// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/style/icons.h"
#include "ui/style/paint.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kWide = 192;
static constexpr int kNarrow = 56;

namespace {

class RailButton final : public QAbstractButton
{
public:
    RailButton(const PageEntry& entry, QWidget* parent)
        : QAbstractButton(parent)
        , m_icon(entry.icon)
    {
        setObjectName(u"rail."_s + entry.id);
        setProperty("page", entry.id);
        setText(entry.title);
        setAccessibleName(entry.title);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        setFixedHeight(32);
    }

    void setBadge(int count)
    {
        m_badge = count;
        setAccessibleName(count > 0 ? text() + u", "_s + QString::number(count) : text());
        update();
    }

    void setNarrow(bool narrow)
    {
        m_narrow = narrow;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Tokens& t = tokensOf(this);
        const bool on = isChecked();
        const bool focus = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
        if (on || underMouse() || focus)
            paint::box(painter, rect(), on ? t.accentFill : t.hover, focus ? t.accent : QColor(),
                       kRadiusControl, 2);
        const QColor ink = on ? t.accent : t.muted;
        const qreal x = m_narrow ? (width() - kIcon) / 2.0 : 10;
        paintIcon(painter, m_icon, QRectF(x, (height() - kIcon) / 2.0, kIcon, kIcon), ink);
        const QString count = m_badge > 99 ? u"99+"_s : QString::number(m_badge);
        if (m_narrow) {
            if (m_badge > 0) {
                paint::box(painter, QRectF(width() - 22, 1, 20, 14), t.redFill, {}, 7);
                paint::text(painter, QRectF(width() - 22, 1, 20, 14), count, ui::font(Type::Tiny), t.red,
                            Qt::AlignCenter);
            }
            return;
        }
        paint::text(painter, QRectF(36, 0, width() - 70, height()), text(),
                    ui::font(on ? Type::BodyStrong : Type::Body), ink);
        if (m_badge > 0)
            paint::text(painter, QRectF(0, 0, width() - 10, height()), count, ui::font(Type::LabelStrong),
                        t.red, Qt::AlignRight | Qt::AlignVCenter);
    }

private:
    QString m_icon;
    int m_badge = 0;
    bool m_narrow = false;
};

} // namespace

Rail::Rail(const Registry& registry, QWidget* parent)
    : QWidget(parent)
    , m_group(this)
{
    setObjectName(u"rail"_s);
    setAccessibleName(tr("Pages"));
    setFixedWidth(kWide);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kUnit, 12, kUnit + 1, 12);
    column->setSpacing(3);
    for (const PageEntry& entry : registry.pages) {
        if (entry.place == PageEntry::Place::Rail)
            addEntry(entry, column);
    }
    column->addStretch();
    for (const PageEntry& entry : registry.pages) {
        if (entry.place == PageEntry::Place::Foot)
            addEntry(entry, column);
    }
    connect(&m_group, &QButtonGroup::buttonClicked, this,
            [this](QAbstractButton* button) { Q_EMIT chosen(button->property("page").toString()); });
}

void Rail::addEntry(const PageEntry& entry, QVBoxLayout* column)
{
    auto* button = new RailButton(entry, this);
    column->addWidget(button);
    m_group.addButton(button);
}

void Rail::setKey(const QString& id, const QString& key)
{
    for (QAbstractButton* button : m_group.buttons()) {
        if (button->property("page").toString() == id)
            button->setToolTip(key.isEmpty() ? button->text() : button->text() + u"  ("_s + key + u')');
    }
}

void Rail::setCurrent(const QString& id)
{
    // A page that stands in no place of the rail leaves all of it unlit.
    m_group.setExclusive(false);
    for (QAbstractButton* button : m_group.buttons())
        button->setChecked(false);
    m_group.setExclusive(true);
    for (QAbstractButton* button : m_group.buttons()) {
        if (button->property("page").toString() == id)
            button->setChecked(true);
    }
}

void Rail::setBadge(const QString& id, int count)
{
    for (QAbstractButton* button : m_group.buttons()) {
        if (button->property("page").toString() == id)
            static_cast<RailButton*>(button)->setBadge(count);
    }
}

void Rail::setNarrow(bool narrow)
{
    m_narrow = narrow;
    setFixedWidth(narrow ? kNarrow : kWide);
    for (QAbstractButton* button : m_group.buttons())
        static_cast<RailButton*>(button)->setNarrow(narrow);
}

void Rail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = tokensOf(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), t.border);
}

} // namespace occ::ui
