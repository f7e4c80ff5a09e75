// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kHeight = 48;
static constexpr int kSearchWidth = 420;
static constexpr int kCrampedWidth = 1000;

namespace {

/// Looks like a field and opens the quick switcher, which has the real one.
class SearchButton final : public QAbstractButton
{
public:
    explicit SearchButton(QWidget* parent)
        : QAbstractButton(parent)
    {
        setObjectName(u"topbar.search"_s);
        setText(TopBar::tr("Search clients, deals, actions…"));
        setToolTip(text()); // Narrow windows cut it.
        setAccessibleName(TopBar::tr("Search clients, deals and actions"));
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::IBeamCursor);
        setMinimumWidth(160);
        setMaximumWidth(widest());
        setFixedHeight(kControlHeight);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {widest(), kControlHeight}; }
    void setKey(const QString& key)
    {
        m_key = key;
        updateGeometry();
        update();
    }

private:
    /// The words decide where a language has longer ones.
    [[nodiscard]] int widest() const
    {
        const int words = QFontMetrics(ui::font(Type::Body)).horizontalAdvance(text());
        return qMax(kSearchWidth, words + 50 + int(paint::keySize(m_key).width()));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Tokens& t = tokensOf(this);
        paint::box(painter, rect(), t.background,
                   hasFocus()     ? t.accent
                   : underMouse() ? t.muted
                                  : t.border,
                   kRadiusControl, hasFocus() ? 1.6 : 1);
        paintIcon(painter, u"edit-find"_s, QRectF(10, (height() - 14) / 2.0, 14, 14), t.muted);
        const qreal width = m_key.isEmpty() ? 0 : paint::keySize(m_key).width();
        paint::text(painter, QRectF(32, 0, this->width() - width - 48, height()), text(),
                    ui::font(Type::Body), t.muted);
        if (!m_key.isEmpty())
            paint::key(painter, QRectF(this->width() - width - 8, 0, width, height()), m_key, t);
    }

private:
    QString m_key;
};

} // namespace

TopBar::TopBar(QWidget* parent)
    : QWidget(parent)
    , m_corners(new QHBoxLayout)
    , m_menu(new QToolButton(this))
    , m_name(new ElidedLabel(tr("Onboarding Command Center"), Type::BodyStrong, false, this))
    , m_search(new SearchButton(this))
    , m_new(new Button(tr("New"), u"topbar.new"_s, Button::Look::Plain, this))
    , m_avatar(new Avatar({}, this))
    , m_person(new ElidedLabel({}, Type::Body, true, this))
{
    setObjectName(u"topbar"_s);
    setFixedHeight(kHeight);
    m_menu->setObjectName(u"topbar.menu"_s);
    m_menu->setAccessibleName(tr("Main menu"));
    m_menu->setIcon(icon(u"open-menu"_s));
    m_menu->setAutoRaise(true);
    m_menu->setFocusPolicy(Qt::StrongFocus);
    connect(m_search, &QAbstractButton::clicked, this, &TopBar::searchRequested);
    connect(m_menu, &QAbstractButton::clicked, this, &TopBar::showMainMenu);
    connect(m_new, &QAbstractButton::clicked, this, &TopBar::showNewMenu);
    makeRow();
}

QHBoxLayout* TopBar::makeRow()
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 16, 1);
    row->setSpacing(kUnit);
    row->addWidget(m_menu);
    row->addWidget(m_name);
    row->addSpacing(kUnit);
    row->addWidget(m_search, 10);
    row->addStretch(1);
    row->addWidget(m_new);
    row->addLayout(m_corners);
    row->addSpacing(kHalf);
    row->addWidget(m_avatar);
    row->addWidget(m_person);
    return row;
}

void TopBar::setKeys(const QString& search, const QString& newThing, const QString& menu)
{
    static_cast<SearchButton*>(m_search)->setKey(search);
    m_new->setKeyHint(newThing);
    m_menu->setToolTip(menu.isEmpty() ? tr("Main menu") : tr("Main menu (%1)").arg(menu));
}

void TopBar::addCorner(QWidget* corner)
{
    m_corners->addWidget(corner);
}

void TopBar::setMainMenu(QMenu* menu)
{
    m_mainMenu = menu;
}

void TopBar::setNewMenu(QMenu* menu)
{
    m_newMenu = menu;
}

void TopBar::showMainMenu()
{
    m_mainMenu->popup(m_menu->mapToGlobal(QPoint(0, m_menu->height() + 2)));
}

void TopBar::showNewMenu()
{
    if (!m_newMenu || m_newMenu->isEmpty())
        return;
    const QPoint corner = m_new->mapToGlobal(QPoint(m_new->width(), m_new->height() + 4));
    m_newMenu->popup(corner - QPoint(m_newMenu->sizeHint().width(), 0));
    m_newMenu->setActiveAction(m_newMenu->actions().constFirst());
}

void TopBar::setPerson(const QString& name, const QString& role)
{
    m_avatar->setName(name);
    m_person->setText(role);
    m_person->setDetail(name);
    m_person->setAccessibleName(tr("Acting as %1").arg(name));
}

QRect TopBar::searchPlace() const
{
    return m_search->geometry();
}

void TopBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_person->setVisible(width() >= kCrampedWidth);
}

void TopBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = tokensOf(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.border);
}

} // namespace occ::ui
