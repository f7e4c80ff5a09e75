// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/states.h"

#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kPatienceMs = 200;

namespace {

class BigIcon final : public QWidget
{
public:
    BigIcon(QString name, QWidget* parent)
        : QWidget(parent)
        , m_name(std::move(name))
    {
        setFixedSize(56, 56);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Tokens& t = tokensOf(this);
        paint::box(painter, rect(), t.accentFill, {}, 28);
        paintIcon(painter, m_name, QRectF(16, 16, 24, 24), t.accent);
    }

private:
    QString m_name;
};

} // namespace

EmptyState::EmptyState(const QString& iconName, const QString& title, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel(title, Type::Section, false, this))
    , m_text(new TextLabel(text, Type::Body, true, this))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(24, 24, 24, 24);
    m_column->setSpacing(kUnit);
    m_column->addStretch(2);
    m_column->addWidget(new BigIcon(iconName, this), 0, Qt::AlignHCenter);
    m_column->addSpacing(kHalf);
    for (TextLabel* label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setMinimumWidth(200);
        label->setMaximumWidth(440);
        auto* row = new QHBoxLayout; // Aligned by itself it would be given the height of one line.
        row->addStretch(1);
        row->addWidget(label, 1000);
        row->addStretch(1);
        m_column->addLayout(row);
    }
    m_column->addSpacing(kUnit);
    m_column->addStretch(3);
}

void EmptyState::setWords(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_text->setText(text);
}

void EmptyState::addAction(Button* button)
{
    m_column->insertWidget(m_column->count() - 1, button, 0, Qt::AlignHCenter);
}

LoadingState::LoadingState(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Loading"));
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_felt = true;
        update();
    });
}

void LoadingState::showEvent(QShowEvent* event)
{
    m_felt = false;
    m_patience.start();
    QWidget::showEvent(event);
}

void LoadingState::paintEvent(QPaintEvent*)
{
    if (!m_felt)
        return;
    QPainter painter(this);
    const Tokens& t = tokensOf(this);
    const int shares[] = {62, 48, 70, 55, 66, 40};
    for (int row = 0; row < 6; ++row) {
        const QRectF bar(kCardPadding, kCardPadding + row * kRowHeight,
                         (width() - 2 * kCardPadding) * shares[row] / 100.0, 12);
        paint::box(painter, bar, t.hover, {}, 6);
    }
}

} // namespace occ::ui
