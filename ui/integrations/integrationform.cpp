// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/integrationform.h"

#include "ui/base/relativetime.h"
#include "ui/integrations/integrationwords.h"
#include "ui/onboarding/sheethelp.h"
#include "ui/settings/secretstore.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/progressline.h"

#include <QComboBox>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace occ::ui {

using integrations::Setting;

IntegrationForm::IntegrationForm(Shell& shell, QWidget* parent)
    : QWidget(parent)
    , m_shell(shell)
{
    setObjectName(u"integrations.form"_s);
    layOut();
    makeKeys();
    show(std::nullopt);
}

void IntegrationForm::layOut()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(this);
    outer->addWidget(card);
    m_none = new TextLabel(tr("Choose a system to set it up and to test it."), Type::Body, true, card);
    card->column()->addWidget(m_none);
    m_parts = new QWidget(card);
    card->column()->addWidget(m_parts);
    auto* column = new QVBoxLayout(m_parts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kUnit);
    auto* head = new QHBoxLayout;
    m_title = new TextLabel({}, Type::Section, false, m_parts);
    m_title->setObjectName(u"integrations.title"_s);
    m_state = new PillLabel({}, m_parts);
    head->addWidget(m_title, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    column->addLayout(head);
    m_about = new TextLabel({}, Type::Body, true, m_parts);
    column->addWidget(m_about);
    m_result = new MessageBar(u"integrations.result"_s, m_parts);
    column->addWidget(m_result);
    m_tested = new TextLabel({}, Type::Label, true, m_parts);
    m_tested->setObjectName(u"integrations.tested"_s);
    column->addWidget(m_tested);
    m_fieldColumn = new QVBoxLayout;
    column->addLayout(m_fieldColumn);
    m_credential = new QLineEdit;
    m_credential->setEchoMode(QLineEdit::Password);
    m_credentialField = new Field(u"integration.credential"_s, tr("Credential"), m_credential, m_parts);
    column->addWidget(m_credentialField);
    m_underWay = new ProgressLine(u"integrations.underWay"_s, tr("The test is under way"), m_parts);
    m_underWay->setRange(0, 0);
    column->addWidget(m_underWay);
    m_remove = new Button(tr("Remove"), u"integration.remove"_s, Button::Look::Flat, m_parts);
    m_remove->setAccessibleName(tr("Remove the system from this client"));
    m_save = new Button(tr("Save"), u"integration.save"_s, Button::Look::Plain, m_parts);
    m_save->setAccessibleName(tr("Save the settings"));
    m_test = new Button(tr("Test now"), u"integration.test"_s, Button::Look::Primary, m_parts);
    auto* end = new QHBoxLayout;
    end->addWidget(m_remove);
    end->addStretch();
    end->addWidget(m_save);
    end->addWidget(m_test);
    column->addLayout(end);
    connect(m_credential, &QLineEdit::textChanged, this, &IntegrationForm::edited);
    connect(m_save, &QAbstractButton::clicked, this, [this] { save({}); });
    connect(m_test, &QAbstractButton::clicked, this, &IntegrationForm::test);
    connect(m_remove, &QAbstractButton::clicked, this, &IntegrationForm::remove);
}

void IntegrationForm::makeKeys()
{
    for (const QString& keys : {u"Ctrl+Return"_s, u"Ctrl+Enter"_s}) {
        auto* shortcut = new QShortcut(QKeySequence(keys), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this] { save({}); });
    }
}

QString IntegrationForm::key() const
{
    return m_row ? u"%1/%2"_s.arg(m_row->clientId).arg(m_row->system.key) : QString();
}

void IntegrationForm::show(const std::optional<IntegrationRow>& row)
{
    const QString before = key();
    m_row = row;
    m_parts->setVisible(row.has_value());
    m_none->setVisible(!row);
    if (!row)
        return;
    if (before != key()) {
        m_filling = true;
        m_credential->clear();
        m_filling = false;
        makeFields();
    }
    if (!m_drafts.contains(key()))
        fill(row->settings);
    else if (before != key())
        fill(m_drafts.value(key()));
    showState();
    edited();
}

void IntegrationForm::makeFields()
{
    delete m_rows;
    m_settings.clear();
    m_fields.clear();
    m_rows = new QWidget(m_parts);
    auto* column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kUnit);
    m_fieldColumn->addWidget(m_rows);
    QWidget* last = m_test;
    for (const Setting& setting : std::as_const(m_row->system.settings)) {
        const QString label = setting.isNeeded() || !setting.preset.isEmpty()
                                  ? setting.title
                                  : tr("%1 (optional)").arg(setting.title);
        auto* field = new Field(u"integration."_s + setting.key, label, makeEditor(setting), m_rows);
        if (!setting.hint.isEmpty())
            field->setHint(setting.hint);
        column->addWidget(field);
        setTabOrder(last, field->editor());
        last = field->editor();
        m_settings.append({setting, field});
        m_fields.append(field);
    }
    m_fields.append(m_credentialField);
    for (QWidget* next : {static_cast<QWidget*>(m_credential), static_cast<QWidget*>(m_remove),
                          static_cast<QWidget*>(m_save), static_cast<QWidget*>(m_test)}) {
        setTabOrder(last, next);
        last = next;
    }
    m_rows->show();
}

QWidget* IntegrationForm::makeEditor(const Setting& setting) const
{
    if (setting.kind == Setting::Kind::Choice) {
        QList<std::pair<QString, QString>> values;
        for (const QString& value : setting.values)
            values.append({value, value == u"yes" ? tr("Yes") : value == u"no" ? tr("No") : value});
        auto* box = makeChoice(values, setting.preset);
        connect(box, &QComboBox::currentIndexChanged, this, &IntegrationForm::edited);
        return box;
    }
    auto* edit = new QLineEdit;
    edit->setPlaceholderText(setting.preset.isEmpty() ? setting.example : setting.preset);
    connect(edit, &QLineEdit::textChanged, this, &IntegrationForm::edited);
    return edit;
}

IntegrationForm::Values IntegrationForm::typed() const
{
    Values values;
    for (const auto& [setting, field] : m_settings) {
        const auto* box = qobject_cast<QComboBox*>(field->editor());
        const QString value = box ? chosen(box) : qobject_cast<QLineEdit*>(field->editor())->text().trimmed();
        if (!value.isEmpty() && value != setting.preset)
            values.insert(setting.key, value);
    }
    return values;
}

void IntegrationForm::fill(const Values& values)
{
    m_filling = true;
    for (const auto& [setting, field] : std::as_const(m_settings)) {
        const QString value = values.value(setting.key);
        if (auto* box = qobject_cast<QComboBox*>(field->editor()))
            box->setCurrentIndex(qMax(0, box->findData(value.isEmpty() ? setting.preset : value)));
        else
            qobject_cast<QLineEdit*>(field->editor())->setText(value);
    }
    m_filling = false;
}

bool IntegrationForm::isDirty() const
{
    return m_row && (typed() != m_row->settings || !m_credential->text().isEmpty());
}

void IntegrationForm::edited()
{
    if (m_filling || !m_row)
        return;
    if (typed() != m_row->settings)
        m_drafts.insert(key(), typed());
    else
        m_drafts.remove(key());
    m_save->setEnabled(isDirty());
}

void IntegrationForm::showState()
{
    const Instant now = m_shell.desk().now();
    const QTimeZone& zone = m_shell.desk().zone();
    const bool testing = m_testing.contains(key());
    m_title->setText(m_row->system.title);
    m_state->setPill(integrationPill(*m_row));
    QString about = tr("The test: %1.").arg(m_row->system.probe);
    if (!m_row->system.setup.isEmpty())
        about.prepend(m_row->system.setup + u". "_s);
    m_about->setText(m_row->system.request ? about : tr("%1 It cannot be tested from here.").arg(about));
    const auto& last = m_row->last;
    m_tested->setVisible(last.has_value());
    m_result->setVisible(last.has_value());
    if (last) {
        m_result->say(last->works() ? Tone::Green : Tone::Red,
                      last->works() ? tr("Works") : tr("Does not work"),
                      last->works() ? last->message : last->message + u' ' + last->cure);
        m_tested->setText(tr("Tested %1, in %2 ms.").arg(stampWords(last->at, now, zone)).arg(last->took));
    }
    const QString kept = tr("Kept in the keychain of this computer, never in the workspace.");
    m_credentialField->setHint(
        m_row->secretAt ? tr("Entered %1. %2").arg(stampWords(*m_row->secretAt, now, zone), kept) : kept);
    m_credential->setPlaceholderText(m_row->secretAt ? tr("Empty: stays as it is")
                                                     : m_row->system.credential);
    m_credential->setAccessibleName(m_row->system.credential);
    m_remove->setVisible(m_row->isSetUp);
    m_test->setVisible(m_row->system.request.has_value());
    m_test->setEnabled(!testing);
    m_test->setText(testing ? tr("Testing…") : tr("Test now"));
    m_underWay->setVisible(testing);
}

void IntegrationForm::begin()
{
    if (!m_fields.isEmpty())
        m_fields.constFirst()->editor()->setFocus(Qt::OtherFocusReason);
}

void IntegrationForm::save(const std::function<void()>& next)
{
    if (!m_row || !isDirty()) {
        if (m_row && next)
            next();
        return;
    }
    clearErrors(m_fields);
    askForSecretsAgain();
    m_shell.desk()
        .write([client = m_row->clientId, system = m_row->system.key, values = typed(),
                before = m_row->settings, isSetUp = m_row->isSetUp,
                secret = m_credential->text()](Workspace& workspace) {
            IntegrationService& service = workspace.integrations();
            Result<IntegrationRow> done = service.settings(client, system);
            if (done && (values != before || !isSetUp))
                done = service.set(client, system, values);
            if (done && !secret.isEmpty())
                done = service.setSecret(client, system, secret);
            return done;
        })
        .then(this, [this, next, asked = key()](const Result<IntegrationRow>& done) {
            if (asked != key()) {
                if (!done)
                    m_shell.fail(done.error());
                return;
            }
            if (!done) {
                showRefusal(done.error());
                return;
            }
            m_drafts.remove(asked);
            m_credential->clear();
            show(*done);
            if (next)
                next();
        });
}

void IntegrationForm::test()
{
    if (m_row && m_row->system.request && !m_testing.contains(key()))
        save([this] { ask(); });
}

/// The question is asked in a thread of its own: it may take as long as the deadline, and nobody else waits.
void IntegrationForm::ask()
{
    const QString asked = key();
    m_testing.insert(asked);
    askForSecretsAgain();
    showState();
    const auto ended = [this, asked](const std::optional<Error>& error) {
        m_testing.remove(asked);
        if (m_row)
            showState();
        if (error)
            m_shell.fail(*error);
    };
    struct Question
    {
        integrations::Probe probe;
        std::shared_ptr<messaging::Secrets> secrets;
    };
    m_shell.desk()
        .read(
            [client = m_row->clientId, system = m_row->system.key](Workspace& workspace) -> Result<Question> {
                const auto probe = workspace.integrations().prepare(client, system);
                if (!probe)
                    return Failure(probe.error());
                return Question{*probe, workspace.integrations().secrets()};
            })
        .then(this, [this, ended, asked](const Result<Question>& question) {
            if (!question) {
                ended(question.error());
                return;
            }
            QtConcurrent::run(
                [question = *question] { return integrations::run(question.probe, *question.secrets); })
                .then(this,
                      [this, ended, asked, probe = question->probe](const integrations::ProbeResult& result) {
                          m_shell.desk()
                              .write(
                                  [probe, result](Workspace& workspace) {
                                      return workspace.integrations().record(probe, result);
                                  },
                                  Desk::Announce::No)
                              .then(this, [this, ended, asked](const Result<IntegrationRow>& row) {
                                  ended(row ? std::nullopt : std::optional(row.error()));
                                  if (row && asked == key())
                                      show(*row);
                              });
                      });
        });
}

void IntegrationForm::remove()
{
    m_drafts.remove(key());
    m_shell.desk()
        .write([client = m_row->clientId, system = m_row->system.key](Workspace& workspace) {
            return workspace.integrations().remove(client, system);
        })
        .then(this, [this](const Status& status) {
            if (!status)
                m_shell.fail(status.error());
        });
}

void IntegrationForm::showRefusal(const Error& error)
{
    if (!showAtField(m_fields, error, u"integration."_s))
        m_shell.fail(error);
}

} // namespace occ::ui
