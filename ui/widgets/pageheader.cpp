// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageheader.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace occ::ui {

static constexpr int kGap = 12;
/// What a title keeps before the line is broken for it; a longer one is elided first.
static constexpr int kLeastTitle = 180;
/// Less of a note says nothing.
static constexpr int kLeastNote = 90;

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout)
    , m_after(new QHBoxLayout)
    , m_actions(new QHBoxLayout)
    , m_second(new QHBoxLayout)
    , m_hints(new QWidget(this))
    , m_title(new ElidedLabel(title, Type::Title, false, this))
    , m_note(new ElidedLabel({}, Type::Body, true, this))
{
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(kUnit);
    lines->addLayout(m_row);
    lines->addLayout(m_second);
    m_second->addStretch();
    m_row->setSpacing(kGap);
    m_row->addWidget(m_title);
    m_row->addLayout(m_after);
    m_row->addWidget(m_note, 1);
    m_row->addStretch(); // The room of a note that is not shown.
    auto* hints = new QHBoxLayout(m_hints);
    hints->setContentsMargins(0, 0, 0, 0);
    hints->setSpacing(kUnit);
    m_hints->hide();
    m_row->addWidget(m_hints);
    m_row->addLayout(m_actions);
    m_after->setSpacing(kUnit);
    m_actions->setSpacing(kUnit);
    setFixedHeight(kControlHeight);
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PageHeader::setNote(const QString& note, const QString& detail)
{
    m_note->setText(note);
    m_note->setDetail(detail);
    arrange();
}

/// In a line chips stay side by side.
static void keepWhole(QWidget* widget)
{
    if (qobject_cast<ChipBar*>(widget))
        widget->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PageHeader::addAfterTitle(QWidget* widget)
{
    keepWhole(widget);
    m_after->addWidget(widget, 0, Qt::AlignVCenter);
}

void PageHeader::addAction(QWidget* widget)
{
    keepWhole(widget);
    m_actions->addWidget(widget, 0, Qt::AlignVCenter);
}

void PageHeader::addHint(const QString& key, const QString& does)
{
    m_hints->layout()->addWidget(new KeyHint(key, m_hints));
    m_hints->layout()->addWidget(new ElidedLabel(does, Type::Label, true, m_hints));
}

/// What the widgets of a line ask for, whether or not the line is shown now.
static int wantedBy(const QLayout* line)
{
    int width = 0;
    for (int i = 0; i < line->count(); ++i) {
        const QWidget* widget = line->itemAt(i)->widget();
        if (widget && !(widget->isHidden() && widget->testAttribute(Qt::WA_WState_ExplicitShowHide)))
            width += widget->sizeHint().width() + (width > 0 ? kUnit : 0);
    }
    return width;
}

QSize PageHeader::minimumSizeHint() const
{
    const int first = qMin(kLeastTitle, m_title->sizeHint().width()) + kGap + wantedBy(m_actions);
    return {qMax(first, wantedBy(m_after)), m_wrapped ? 2 * kControlHeight + kUnit : kControlHeight};
}

void PageHeader::arrange()
{
    const int after = wantedBy(m_after) > 0 ? wantedBy(m_after) + kGap : 0;
    const int actions = wantedBy(m_actions) + kGap;
    const int title = m_title->sizeHint().width();
    wrap(after > 0 && qMin(kLeastTitle, title) + after + actions > width());
    const int room = width() - title - actions - (m_wrapped ? 0 : after) - kGap;
    const int note = m_note->text().isEmpty() ? 0 : m_note->sizeHint().width();
    m_note->setVisible(note > 0 && qMin(kLeastNote, note) <= room);
    const int hints = wantedBy(m_hints->layout());
    m_hints->setVisible(hints > 0 && !m_wrapped && note + kGap + hints <= room);
}

void PageHeader::wrap(bool wrapped)
{
    if (wrapped == m_wrapped)
        return;
    m_wrapped = wrapped;
    QHBoxLayout* from = wrapped ? m_row : m_second;
    from->removeItem(m_after);
    m_after->setParent(nullptr);
    if (wrapped)
        m_second->insertLayout(0, m_after);
    else
        m_row->insertLayout(1, m_after);
    setFixedHeight(wrapped ? 2 * kControlHeight + kUnit : kControlHeight);
}

bool PageHeader::event(QEvent* event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return done;
}

void PageHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

QVBoxLayout* pageColumn(QWidget* page)
{
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(kPageMargin, 16, kPageMargin, 16);
    column->setSpacing(12);
    return column;
}

} // namespace occ::ui
