// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/automation/automationparts.h"

#include "ui/automation/automationwords.h"
#include "ui/automation/partbox.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace occ::ui {

using automation::Trigger;

PartChoices AutomationChoices::milestones() const
{
    PartChoices found;
    QSet<QString> known;
    for (const playbook::Playbook& book : playbooks) {
        for (const playbook::Milestone& milestone : book.milestones) {
            if (!known.contains(milestone.key))
                found.append({milestone.key, milestone.title});
            known.insert(milestone.key);
        }
    }
    return found;
}

PartChoices AutomationChoices::items() const
{
    PartChoices found;
    QSet<QString> known;
    for (const playbook::Playbook& book : playbooks) {
        for (const playbook::Milestone& milestone : book.milestones) {
            for (const playbook::Item& item : milestone.items) {
                if (!known.contains(item.key))
                    found.append({item.key, item.title});
                known.insert(item.key);
            }
        }
    }
    return found;
}

TriggerEdit::TriggerEdit(QWidget* parent)
    : QWidget(parent)
    , m_type(makeBox(u"automation.trigger"_s, tr("When"), this))
    , m_subject(makeBox(u"automation.subject"_s, tr("What happens"), this))
    , m_amount(new QSpinBox(this))
    , m_unit(makeBox(u"automation.unit"_s, tr("Unit of time"), this))
    , m_afterWord(new TextLabel({}, Type::Body, true, this))
    , m_after(makeBox(u"automation.after"_s, tr("After what"), this))
    , m_atWord(new QCheckBox(tr("at"), this))
    , m_at(new QTimeEdit(QTime(9, 0), this))
{
    using enum Trigger::Type;
    for (const auto type : {Time, Milestone, Item, Event, Calendar})
        m_type->addItem(triggerTypeWords(type), int(type));
    m_amount->setObjectName(u"automation.amount"_s);
    m_amount->setAccessibleName(tr("How long after"));
    m_amount->setRange(0, 999);
    m_unit->setMinimumContentsLength(12);
    m_afterWord->setWordWrap(false);
    m_atWord->setObjectName(u"automation.atOn"_s);
    m_atWord->setAccessibleName(tr("At a time of day"));
    m_at->setObjectName(u"automation.at"_s);
    m_at->setAccessibleName(tr("Time of day"));
    m_at->setDisplayFormat(u"HH:mm"_s);
    fillBox(m_unit,
            {{u"hours"_s, tr("hours")}, {u"days"_s, tr("days")}, {u"business"_s, tr("business days")}},
            u"days"_s);
    makeDays();
    layOut();
    connect(m_type, &QComboBox::currentIndexChanged, this, [this] {
        typeChosen();
        Q_EMIT edited();
    });
    for (const QComboBox* box : {m_subject, m_unit, m_after})
        connect(box, &QComboBox::currentIndexChanged, this, &TriggerEdit::edited);
    connect(m_amount, &QSpinBox::valueChanged, this, &TriggerEdit::edited);
    connect(m_at, &QTimeEdit::timeChanged, this, &TriggerEdit::edited);
    connect(m_atWord, &QCheckBox::toggled, this, [this](bool on) {
        m_at->setEnabled(on);
        Q_EMIT edited();
    });
    typeChosen();
}

void TriggerEdit::makeDays()
{
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        auto* chip = new Chip(QLocale().standaloneDayName(day, QLocale::ShortFormat), this);
        chip->setObjectName(u"automation.day.%1"_s.arg(day));
        chip->setAccessibleName(QLocale().standaloneDayName(day, QLocale::LongFormat));
        chip->setChecked(day <= Qt::Friday);
        connect(chip, &QAbstractButton::toggled, this, &TriggerEdit::edited);
        m_days.append(chip);
    }
}

void TriggerEdit::layOut()
{
    FlowLayout* flow = twoLines(this, m_type);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_subject, m_amount, m_unit, m_afterWord, m_after})
        flow->addWidget(widget);
    for (Chip* day : std::as_const(m_days))
        flow->addWidget(day);
    flow->addWidget(m_atWord);
    flow->addWidget(m_at);
    setTabOrder(m_days.constLast(), m_atWord);
    setTabOrder(m_atWord, m_at);
}

Trigger::Type TriggerEdit::type() const
{
    return Trigger::Type(m_type->currentData().toInt());
}

void TriggerEdit::setChoices(const AutomationChoices& choices)
{
    const Trigger kept = value();
    m_milestones = choices.milestones();
    m_items = choices.items();
    show(kept);
}

void TriggerEdit::fillSubjects(const QString& current)
{
    PartChoices events;
    for (const QString& event : automation::knownEvents())
        events.append({event, eventWords(event)});
    fillBox(m_subject,
            type() == Trigger::Type::Milestone ? m_milestones
            : type() == Trigger::Type::Item    ? m_items
                                               : events,
            current);
}

void TriggerEdit::typeChosen()
{
    const Trigger::Type chosen = type();
    const bool time = chosen == Trigger::Type::Time;
    const bool calendar = chosen == Trigger::Type::Calendar;
    m_subject->setVisible(!time && !calendar);
    m_amount->setVisible(!calendar);
    m_unit->setVisible(!calendar);
    m_afterWord->setVisible(!calendar);
    m_afterWord->setText(time ? tr("after", "2 days after the contract") : tr("later", "2 days later"));
    m_after->setVisible(time);
    for (Chip* day : std::as_const(m_days))
        day->setVisible(calendar);
    m_atWord->setVisible(!calendar);
    m_at->setEnabled(calendar || m_atWord->isChecked());
    if (!time && !calendar)
        fillSubjects({});
}

void TriggerEdit::show(const Trigger& trigger)
{
    const QSignalBlocker quiet(this);
    m_type->setCurrentIndex(m_type->findData(int(trigger.type)));
    typeChosen();
    if (m_subject->isVisibleTo(this))
        fillSubjects(trigger.subject);
    PartChoices anchors{{QString(), tr("the contract")}};
    anchors += m_milestones;
    fillBox(m_after, anchors, trigger.after);
    m_amount->setValue(trigger.offset.amount);
    m_unit->setCurrentIndex(int(trigger.offset.unit));
    const QTime at = trigger.type == Trigger::Type::Calendar ? trigger.at : trigger.offset.at;
    m_atWord->setChecked(at.isValid());
    m_at->setTime(at.isValid() ? at : QTime(9, 0));
    m_at->setEnabled(trigger.type == Trigger::Type::Calendar || at.isValid());
    for (int i = 0; i < m_days.size(); ++i) {
        m_days.at(i)->setChecked(trigger.type == Trigger::Type::Calendar
                                     ? trigger.days.contains(Qt::DayOfWeek(i + 1))
                                     : i + 1 <= Qt::Friday);
    }
}

Trigger TriggerEdit::value() const
{
    Trigger trigger;
    trigger.type = type();
    if (trigger.type == Trigger::Type::Calendar) {
        trigger.at = m_at->time();
        for (int i = 0; i < m_days.size(); ++i) {
            if (m_days.at(i)->isChecked())
                trigger.days << Qt::DayOfWeek(i + 1);
        }
        return trigger;
    }
    trigger.offset.unit = Offset::Unit(qMax(0, m_unit->currentIndex()));
    trigger.offset.amount = m_amount->value();
    if (m_atWord->isChecked())
        trigger.offset.at = m_at->time();
    if (trigger.type == Trigger::Type::Time)
        trigger.after = m_after->currentData().toString();
    else
        trigger.subject = m_subject->currentData().toString();
    return trigger;
}

} // namespace occ::ui
