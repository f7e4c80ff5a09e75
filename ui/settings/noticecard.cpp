// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/noticecard.h"

#include "ui/notices/noticesettings.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QLocale>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

NoticeCard::NoticeCard(QWidget* parent)
    : QWidget(parent)
    , m_enabled(new QCheckBox(tr("Tell me on the desktop what is escalated to me"), this))
    , m_quiet(new QCheckBox(tr("Not between"), this))
    , m_from(new QTimeEdit(this))
    , m_to(new QTimeEdit(this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(this);
    outer->addWidget(card);
    auto* header = new SectionHeader(tr("Notifications"), card);
    header->setNote(tr("More than three at once come as one"));
    card->column()->addWidget(header);
    card->column()->addWidget(m_enabled);
    card->column()->addWidget(makeHours());
    const NoticeSettings settings = NoticeSettings::load();
    m_enabled->setObjectName(u"settings.notices"_s);
    m_enabled->setChecked(settings.enabled);
    m_quiet->setChecked(settings.quietHours);
    for (QTimeEdit* edit : {m_from, m_to})
        edit->setDisplayFormat(u"HH:mm"_s); // as everywhere else
    m_from->setTime(settings.quietFrom);
    m_to->setTime(settings.quietTo);
    connect(m_enabled, &QCheckBox::toggled, this, &NoticeCard::save);
    connect(m_quiet, &QCheckBox::toggled, this, &NoticeCard::save);
    connect(m_from, &QTimeEdit::timeChanged, this, &NoticeCard::save);
    connect(m_to, &QTimeEdit::timeChanged, this, &NoticeCard::save);
    save();
}

QWidget* NoticeCard::makeHours()
{
    auto* hours = new QWidget(this);
    auto* row = new QHBoxLayout(hours);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kUnit);
    m_quiet->setObjectName(u"settings.quiet"_s);
    m_from->setObjectName(u"settings.quietFrom"_s);
    m_from->setAccessibleName(tr("Quiet from"));
    m_to->setObjectName(u"settings.quietTo"_s);
    m_to->setAccessibleName(tr("Quiet until"));
    row->addWidget(m_quiet);
    row->addWidget(m_from);
    row->addWidget(new TextLabel(tr("and"), Type::Body, true, hours));
    row->addWidget(m_to);
    row->addStretch(1);
    return hours;
}

void NoticeCard::save()
{
    NoticeSettings settings;
    settings.enabled = m_enabled->isChecked();
    settings.quietHours = m_quiet->isChecked();
    settings.quietFrom = m_from->time();
    settings.quietTo = m_to->time();
    settings.save();
    m_quiet->setEnabled(settings.enabled);
    m_from->setEnabled(settings.enabled && settings.quietHours);
    m_to->setEnabled(settings.enabled && settings.quietHours);
}

} // namespace occ::ui
