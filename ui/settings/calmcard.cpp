// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/calmcard.h"

#include "ui/onboarding/words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

/// The card that fills a part of the settings.
static Card* cardIn(QWidget* part)
{
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(part);
    column->addWidget(card);
    return card;
}

CalmCard::CalmCard(Shell& shell, QWidget* parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_calm(
          shell.desk(), this,
          [] { return [](Workspace& workspace) { return workspace.automations().calm(); }; },
          [this](const automation::Calm& calm) { show(calm); })
    , m_from(new QTimeEdit)
    , m_to(new QTimeEdit)
    , m_workingDays(new QCheckBox(tr("Only on working days of the client’s calendar"), this))
    , m_letters(new QSpinBox)
    , m_late(new QSpinBox)
{
    layOut();
    connect(&shell.desk(), &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (changes.touches("setting"_L1))
            m_calm.refresh();
    });
    m_calm.refresh();
}

void CalmCard::layOut()
{
    Card* card = cardIn(this);
    auto* header = new SectionHeader(tr("Quiet hours and limits"), card);
    header->setNote(tr("In the client’s own time zone"));
    m_save = new Button(tr("Save"), u"calm.save"_s, Button::Look::Plain, header);
    m_save->setAccessibleName(tr("Save quiet hours and limits"));
    card->column()->addWidget(header);
    for (QTimeEdit* edit : {m_from, m_to})
        edit->setDisplayFormat(u"HH:mm"_s);
    m_letters->setRange(0, 50);
    m_letters->setSpecialValueText(tr("no limit"));
    m_late->setRange(1, 365);
    auto* rows = new QWidget(card);
    auto* flow = new FlowLayout(rows, 16);
    const auto add = [&](const QString& id, const QString& label, QWidget* editor) {
        auto* field = new Field(id, label, editor, rows);
        m_fields.append(field);
        flow->addWidget(field);
    };
    add(u"quiet_from"_s, tr("Nothing goes out from"), m_from);
    add(u"quiet_to"_s, tr("until"), m_to);
    add(u"letters_per_client"_s, tr("Messages to one client a day"), m_letters);
    add(u"late_days"_s, tr("Given up after so many days"), m_late);
    card->column()->addWidget(rows);
    m_workingDays->setObjectName(u"calm.workingDays"_s);
    card->column()->addWidget(m_workingDays);
    auto* end = new QHBoxLayout;
    end->addStretch();
    end->addWidget(m_save);
    card->column()->addLayout(end);
    setTabOrder(m_late, m_workingDays);
    setTabOrder(m_workingDays, m_save);
    for (const QTimeEdit* edit : {m_from, m_to})
        connect(edit, &QTimeEdit::timeChanged, this, &CalmCard::edited);
    for (const QSpinBox* box : {m_letters, m_late})
        connect(box, &QSpinBox::valueChanged, this, &CalmCard::edited);
    connect(m_workingDays, &QCheckBox::toggled, this, &CalmCard::edited);
    connect(m_save, &QAbstractButton::clicked, this, &CalmCard::save);
    edited();
}

void CalmCard::show(const automation::Calm& calm)
{
    const bool keep = m_shown && value() != m_stored;
    m_stored = calm;
    if (!keep) {
        m_from->setTime(calm.quietFrom);
        m_to->setTime(calm.quietTo);
        m_workingDays->setChecked(calm.workingDaysOnly);
        m_letters->setValue(calm.lettersPerClient);
        m_late->setValue(calm.lateDays);
    }
    m_shown = true;
    edited();
}

automation::Calm CalmCard::value() const
{
    return {m_from->time(), m_to->time(), m_workingDays->isChecked(), m_letters->value(), m_late->value()};
}

void CalmCard::edited()
{
    m_save->setEnabled(m_shown && value() != m_stored);
}

void CalmCard::save()
{
    clearErrors(m_fields);
    m_shell.desk()
        .write([calm = value()](Workspace& workspace) { return workspace.automations().setCalm(calm); })
        .then(this, [this](const Status& status) {
            if (!status && !showAtField(m_fields, status.error()))
                m_shell.fail(status.error());
        });
}

ProfileCard::ProfileCard(Shell& shell, QWidget* parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_texts(
          shell.desk(), this,
          [] { return [](Workspace& workspace) { return workspace.automations().profile(); }; },
          [this](const QMap<QString, QString>& texts) { show(texts); })
    , m_rows(new QWidget(this))
{
    Card* card = cardIn(this);
    auto* header = new SectionHeader(tr("Texts in every message"), card);
    header->setNote(tr("A message that asks for an empty one is not sent"));
    card->column()->addWidget(header);
    auto* grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(kUnit);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    card->column()->addWidget(m_rows);
    m_save = new Button(tr("Save"), u"profile.save"_s, Button::Look::Plain, card);
    m_save->setAccessibleName(tr("Save the texts in every message"));
    m_save->setEnabled(false);
    auto* end = new QHBoxLayout;
    end->addStretch();
    end->addWidget(m_save);
    card->column()->addLayout(end);
    connect(m_save, &QAbstractButton::clicked, this, &ProfileCard::save);
    connect(&shell.desk(), &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (changes.touches("setting"_L1) || changes.touches("automation"_L1))
            m_texts.refresh();
    });
    m_texts.refresh();
}

/// "company_name" in words.
static QString profileWords(const QString& name)
{
    const std::pair<QString, QString> known[] = {
        {u"booking_url"_s, ProfileCard::tr("Link to choose a time")},
        {u"company_name"_s, ProfileCard::tr("Our company’s name")},
        {u"language"_s, ProfileCard::tr("Language of messages: en, es or fr")},
        {u"meeting_link"_s, ProfileCard::tr("Link to join meetings")},
        {u"portal_url"_s, ProfileCard::tr("Link to the portal")},
        {u"questionnaire_url"_s, ProfileCard::tr("Link to the questionnaire")},
        {u"specialist_phone"_s, ProfileCard::tr("Telephone of specialists")},
        {u"support_email"_s, ProfileCard::tr("E-mail of support")},
        {u"support_hours"_s, ProfileCard::tr("Hours of support")},
        {u"support_phone"_s, ProfileCard::tr("Telephone of support")},
        {u"survey_url"_s, ProfileCard::tr("Link to the survey")},
        {u"training_url"_s, ProfileCard::tr("Link to the training")},
        {u"training_hours"_s, ProfileCard::tr("Hours of training")},
        {u"training_title"_s, ProfileCard::tr("Name of the training")}};
    for (const auto& [id, words] : known) {
        if (id == name)
            return words;
    }
    QString words = name;
    return plainWords(words.replace(u'_', u'-'));
}

void ProfileCard::show(const QMap<QString, QString>& texts)
{
    const QMap<QString, QString> typed = value();
    const QMap<QString, QString> before = m_stored;
    m_stored = texts;
    if (typed.keys() != texts.keys()) {
        qDeleteAll(m_fields);
        m_fields.clear();
        auto* grid = qobject_cast<QGridLayout*>(m_rows->layout());
        QWidget* last = m_save; // In its place for good; what is made now goes before it.
        for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
            auto* edit = new QLineEdit;
            auto* field = new Field(u"profile."_s + it.key(), profileWords(it.key()), edit, m_rows);
            edit->setPlaceholderText(tr("not filled in"));
            const int place = int(m_fields.size());
            grid->addWidget(field, place / 2, place % 2, Qt::AlignTop);
            connect(edit, &QLineEdit::textChanged, this, &ProfileCard::edited);
            m_fields.append(field);
            setTabOrder(last, edit);
            last = edit;
        }
        if (last != m_save)
            setTabOrder(last, m_save);
    }
    for (Field* field : std::as_const(m_fields)) {
        const QString name = field->id().mid(8);
        auto* edit = qobject_cast<QLineEdit*>(field->editor());
        // What somebody typed and did not save stays.
        edit->setText(typed.contains(name) && typed.value(name) != before.value(name) ? typed.value(name)
                                                                                      : texts.value(name));
    }
    edited();
}

QMap<QString, QString> ProfileCard::value() const
{
    QMap<QString, QString> texts;
    for (const Field* field : m_fields)
        texts.insert(field->id().mid(8), qobject_cast<QLineEdit*>(field->editor())->text().trimmed());
    return texts;
}

void ProfileCard::edited()
{
    m_save->setEnabled(!m_fields.isEmpty() && value() != m_stored);
}

void ProfileCard::save()
{
    clearErrors(m_fields);
    m_shell.desk()
        .write([texts = value()](Workspace& workspace) { return workspace.automations().setProfile(texts); })
        .then(this, [this](const Status& status) {
            if (!status && !showAtField(m_fields, status.error()))
                m_shell.fail(status.error());
        });
}

} // namespace occ::ui
