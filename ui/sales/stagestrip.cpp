// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/stagestrip.h"

#include "ui/sales/saleswords.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {

class StageTile final : public QAbstractButton
{
public:
    StageTile(const QString& stage, QWidget* parent)
        : QAbstractButton(parent)
    {
        setObjectName(u"pipeline.stage."_s + stage);
        setText(stageWords(stage));
        setAccessibleName(text());
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        setFixedHeight(66);
        setMinimumWidth(84);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setTotal(const StageTotal& total)
    {
        m_deals = QLocale().toString(total.deals);
        m_amount = roughMoney(total.amountMinor);
        setAccessibleName(StageStrip::tr("%1: %2 deals, %3").arg(text(), m_deals, m_amount));
        setToolTip(accessibleName());
        update();
    }

    void setOn(bool on)
    {
        m_on = on;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Tokens& t = tokensOf(this);
        const bool focus = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
        paint::box(painter, rect(),
                   m_on           ? t.accentFill
                   : underMouse() ? t.hover
                                  : t.surface,
                   focus || m_on ? t.accent : t.border, kRadiusCard, focus ? 2 : 1);
        const QRectF inside = QRectF(rect()).adjusted(12, 9, -8, -8);
        paint::text(painter, QRectF(inside.left(), inside.top(), inside.width(), 16), text(),
                    ui::font(m_on ? Type::LabelStrong : Type::Label), m_on ? t.accent : t.muted);
        const QRectF line(inside.left(), inside.bottom() - 24, inside.width(), 24);
        paint::text(painter, line, m_deals, ui::font(Type::Title), t.text);
        const qreal used = QFontMetricsF(ui::font(Type::Title)).horizontalAdvance(m_deals) + 8;
        paint::text(painter, line.adjusted(used, 3, 0, 0), m_amount, ui::font(Type::Label), t.muted,
                    Qt::AlignRight | Qt::AlignVCenter);
    }

private:
    QString m_deals = u"0"_s;
    QString m_amount;
    bool m_on = false;
};

} // namespace

StageStrip::StageStrip(QWidget* parent)
    : QWidget(parent)
    , m_group(this)
{
    setObjectName(u"pipeline.stages"_s);
    setAccessibleName(tr("Stages"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kUnit);
    m_group.setExclusive(false);
    for (int i = 0; i < dealStages().size(); ++i) {
        auto* tile = new StageTile(dealStages().at(i), this);
        m_group.addButton(tile, i);
        row->addWidget(tile);
    }
    connect(&m_group, &QButtonGroup::idClicked, this, [this](int id) {
        const QString stage = dealStages().at(id);
        Q_EMIT chosen(stage == m_current ? QString() : stage);
    });
}

void StageStrip::setTotals(const QList<StageTotal>& totals)
{
    for (int i = 0; i < dealStages().size(); ++i) {
        StageTotal shown;
        for (const StageTotal& total : totals) {
            if (total.stage == dealStages().at(i))
                shown = total;
        }
        static_cast<StageTile*>(m_group.button(i))->setTotal(shown);
    }
}

void StageStrip::setCurrent(const QString& stage)
{
    m_current = stage;
    for (int i = 0; i < dealStages().size(); ++i)
        static_cast<StageTile*>(m_group.button(i))->setOn(dealStages().at(i) == stage);
}

} // namespace occ::ui
