// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageheader.h"

#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace occ::ui {

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_after(new QHBoxLayout)
    , m_actions(new QHBoxLayout)
    , m_title(new ElidedLabel(title, Type::Title, false, this))
    , m_note(new ElidedLabel({}, Type::Body, true, this))
{
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(12);
    m_row->addWidget(m_title);
    m_row->addLayout(m_after);
    m_row->addWidget(m_note, 1);
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
}

void PageHeader::addAfterTitle(QWidget* widget)
{
    m_after->addWidget(widget, 0, Qt::AlignVCenter);
}

void PageHeader::addAction(QWidget* widget)
{
    m_actions->addWidget(widget, 0, Qt::AlignVCenter);
}

QVBoxLayout* pageColumn(QWidget* page)
{
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(kPageMargin, 16, kPageMargin, 16);
    column->setSpacing(12);
    return column;
}

} // namespace occ::ui
