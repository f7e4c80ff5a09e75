// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/controlpanel.h"

#include "ui/base/relativetime.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textarea.h"

#include <QComboBox>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

ControlPanel::ControlPanel(Shell& shell, QWidget* parent)
    : QWidget(parent)
    , m_shell(shell)
{
    setObjectName(u"compliance.control"_s);
    layOut();
    makeKeys();
    show(std::nullopt, {});
}

void ControlPanel::layOut()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(this);
    outer->addWidget(card);
    m_none = new TextLabel(tr("Choose a control to see what it asks for and to enter its evidence."),
                           Type::Body, true, card);
    card->column()->addWidget(m_none);
    m_parts = new QWidget(card);
    card->column()->addWidget(m_parts);
    auto* column = new QVBoxLayout(m_parts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kUnit);
    m_title = new TextLabel({}, Type::Section, false, m_parts);
    m_title->setObjectName(u"compliance.controlTitle"_s);
    m_details = new TextLabel({}, Type::Body, false, m_parts);
    m_demand = new TextLabel({}, Type::Label, true, m_parts);
    m_state = new ChipBar(u"control.states"_s, tr("State of the control"), m_parts);
    for (const QString& state : {u"open"_s, u"met"_s, u"not-applicable"_s})
        m_state->addChip(state, controlStateWords(state));
    m_evidence = new TextArea(3);
    m_reason = new QLineEdit;
    m_owner = new QComboBox;
    m_fields = {new Field(u"control.state"_s, tr("State"), m_state, m_parts),
                new Field(u"control.evidence"_s, tr("Evidence"), m_evidence, m_parts),
                new Field(u"control.reason"_s, tr("Why it does not apply"), m_reason, m_parts),
                new Field(u"control.owner"_s, tr("Who sees to it"), m_owner, m_parts)};
    m_reasonField = m_fields.at(2);
    m_log = new TextLabel({}, Type::Label, true, m_parts);
    m_log->setObjectName(u"compliance.controlLog"_s);
    m_save = new Button(tr("Save"), u"control.save"_s, Button::Look::Primary, m_parts);
    m_save->setAccessibleName(tr("Save the control"));
    m_review = new Button(tr("Reviewed, still holds"), u"control.review"_s, Button::Look::Plain, m_parts);
    for (QWidget* part :
         {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_details), static_cast<QWidget*>(m_demand)})
        column->addWidget(part);
    for (Field* field : std::as_const(m_fields))
        column->addWidget(field);
    column->addWidget(m_log);
    auto* end = new QHBoxLayout;
    end->addStretch();
    end->addWidget(m_review);
    end->addWidget(m_save);
    column->addLayout(end);
    connect(m_state, &ChipBar::currentChanged, this, &ControlPanel::edited);
    connect(m_evidence, &QPlainTextEdit::textChanged, this, &ControlPanel::edited);
    connect(m_reason, &QLineEdit::textChanged, this, &ControlPanel::edited);
    connect(m_owner, &QComboBox::currentIndexChanged, this, &ControlPanel::edited);
    connect(m_save, &QAbstractButton::clicked, this, &ControlPanel::save);
    connect(m_review, &QAbstractButton::clicked, this, &ControlPanel::review);
}

void ControlPanel::makeKeys()
{
    for (const QString& keys : {u"Ctrl+Return"_s, u"Ctrl+Enter"_s}) {
        auto* shortcut = new QShortcut(QKeySequence(keys), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &ControlPanel::save);
    }
}

QString ControlPanel::keyOf(const ControlRow& row)
{
    return u"%1/%2/%3"_s.arg(row.clientId).arg(row.pack, row.control.key);
}

ControlPanel::Draft ControlPanel::stored() const
{
    QString owner;
    for (const Person& person : m_people) {
        if (person.id == m_row->ownerId)
            owner = person.email;
    }
    return {m_row->state, m_row->evidence, m_row->reason, owner};
}

ControlPanel::Draft ControlPanel::typed() const
{
    return {m_state->current(), m_evidence->text(), m_reason->text(), m_owner->currentData().toString()};
}

void ControlPanel::show(const std::optional<ControlRow>& row, const QList<Person>& people)
{
    const bool same = m_row && row && keyOf(*m_row) == keyOf(*row);
    const bool typing = same && m_drafts.contains(keyOf(*row));
    m_row = row;
    m_parts->setVisible(row.has_value());
    m_none->setVisible(!row);
    if (!row)
        return;
    if (!same)
        clearErrors(m_fields);
    if (m_people.size() != people.size() || m_owner->count() == 0) {
        m_people = people;
        m_filling = true;
        m_owner->clear();
        m_owner->addItem(tr("Whoever has the role"), QString());
        for (const Person& person : people)
            m_owner->addItem(person.name, person.email);
        m_filling = false;
    }
    m_people = people;
    if (!typing)
        fill(m_drafts.value(keyOf(*row), stored()));
    showWords();
    edited();
}

void ControlPanel::fill(const Draft& draft)
{
    m_filling = true;
    m_state->setCurrent(draft.state);
    m_evidence->setPlainText(draft.evidence);
    m_reason->setText(draft.reason);
    m_owner->setCurrentIndex(qMax(0, m_owner->findData(draft.owner)));
    m_filling = false;
}

static QString demandWords(const compliance::Control& control)
{
    QStringList words{control.mandatory ? ControlPanel::tr("Mandatory for go-live")
                                        : ControlPanel::tr("Recommended")};
    if (control.evidence == u"link")
        words << ControlPanel::tr("evidence is a link or a file");
    else if (control.evidence == u"file")
        words << ControlPanel::tr("evidence is a file, or a link to it");
    else if (control.evidence == u"note")
        words << ControlPanel::tr("a note is enough as evidence");
    if (control.reviewEveryDays > 0)
        words << ControlPanel::tr("reviewed every %1").arg(retentionWords(control.reviewEveryDays));
    return words.join(u" · "_s);
}

void ControlPanel::showWords()
{
    const Instant now = m_shell.desk().now();
    const QTimeZone& zone = m_shell.desk().zone();
    m_title->setText(m_row->packTitle + u": "_s + m_row->control.title);
    m_details->setText(m_row->control.details);
    m_details->setVisible(!m_row->control.details.isEmpty());
    m_demand->setText(demandWords(m_row->control));
    m_evidence->setPlaceholderText(m_row->control.evidence == u"file"
                                       ? tr("agreement.pdf, in the client’s folder")
                                   : m_row->control.evidence == u"link" ? u"https://…"_s
                                                                        : tr("How it is met"));
    QStringList log;
    if (m_row->changedAt)
        log << tr("%1, %2.").arg(m_row->changedBy, stampWords(*m_row->changedAt, now, zone));
    if (m_row->nextReviewAt)
        log << (m_row->isOverdue(now)
                    ? tr("Its review was due %1.").arg(dateWords(*m_row->nextReviewAt, now, zone))
                    : tr("Next review %1.").arg(dateWords(*m_row->nextReviewAt, now, zone)));
    m_log->setText(log.join(u' '));
    m_log->setTone(m_row->isOverdue(now) ? Tone::Amber : Tone::Neutral);
    m_log->setVisible(!log.isEmpty());
    m_review->setVisible(!m_row->isOpen() && m_row->control.reviewEveryDays > 0);
}

void ControlPanel::edited()
{
    m_reasonField->setVisible(m_state->current() == u"not-applicable");
    if (m_filling || !m_row)
        return;
    const bool dirty = typed() != stored();
    if (dirty)
        m_drafts.insert(keyOf(*m_row), typed());
    else
        m_drafts.remove(keyOf(*m_row));
    m_save->setEnabled(dirty);
}

void ControlPanel::begin(const QString& state)
{
    if (!m_row)
        return;
    if (!state.isEmpty())
        m_state->setCurrent(state);
    edited();
    if (m_state->current() == u"not-applicable")
        m_reason->setFocus(Qt::OtherFocusReason);
    else
        m_evidence->setFocus(Qt::OtherFocusReason);
}

void ControlPanel::save()
{
    if (!m_row || !m_save->isEnabled())
        return;
    clearErrors(m_fields);
    const Draft draft = typed();
    ControlChange change;
    change.clientId = m_row->clientId;
    change.pack = m_row->pack;
    change.control = m_row->control.key;
    change.state = draft.state;
    change.evidence = draft.evidence;
    change.reason = draft.reason;
    change.ownerEmail = draft.owner;
    m_shell.desk()
        .write([change](Workspace& workspace) { return workspace.compliance().set(change); })
        .then(this, [this, key = keyOf(*m_row)](const Result<ControlRow>& done) {
            if (!done) {
                if (m_row && keyOf(*m_row) == key)
                    showRefusal(done.error());
                else
                    m_shell.fail(done.error());
                return;
            }
            m_drafts.remove(key);
            if (m_row && keyOf(*m_row) == key)
                show(*done, m_people);
        });
}

void ControlPanel::review()
{
    if (!m_row)
        return;
    m_shell.desk()
        .write([client = m_row->clientId, pack = m_row->pack, control = m_row->control.key](
                   Workspace& workspace) { return workspace.compliance().review(client, pack, control); })
        .then(this, [this](const Result<ControlRow>& done) {
            if (!done)
                m_shell.fail(done.error());
        });
}

void ControlPanel::showRefusal(const Error& error)
{
    if (!showAtField(m_fields, error, u"control."_s))
        m_shell.fail(error);
}

} // namespace occ::ui
