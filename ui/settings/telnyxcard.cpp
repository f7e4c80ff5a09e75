// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/telnyxcard.h"

#include "core/messaging/channels.h"
#include "ui/settings/secretstore.h"
#include "ui/settings/settingfields.h"
#include "ui/telephony/telnyxwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace occ::ui {

TelnyxCard::TelnyxCard(Shell& shell, QWidget* parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_live(
          shell.desk(), this,
          [] {
              return [](Workspace& workspace) -> Result<Read> {
                  return reading([&] {
                      telnyx::SettingsService service(workspace.session());
                      return Read{orThrow(service.settings()), orThrow(service.connection())};
                  });
              };
          },
          [this](const Read& read) { show(read); },
          [this](const Error& error) {
              m_environment->show();
              m_environment->setTone(Tone::Red);
              m_environment->setText(error.message + u' ' + error.hint);
          })
{
    layOut();
    connect(&shell.desk(), &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (changes.touches("setting"_L1))
            m_live.refresh();
    });
    m_live.refresh();
}

void TelnyxCard::layOut()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(this);
    outer->addWidget(card);
    auto* header = new SectionHeader(tr("Telnyx"), card);
    header->setNote(tr("Numbers, calls, verifications and text messages"));
    m_pill = new PillLabel({}, header);
    m_pill->setObjectName(u"telnyx.pill"_s);
    header->addControl(m_pill);
    card->column()->addWidget(header);
    m_modes = new ChipBar(u"telnyx.mode"_s, tr("Mode of Telnyx"), card);
    m_modes->addChip(u"sandbox"_s, tr("Sandbox"));
    m_modes->addChip(u"production"_s, tr("Production"));
    card->column()->addWidget(m_modes);
    m_consequences = new TextLabel({}, Type::Body, true, card);
    m_consequences->setObjectName(u"telnyx.consequences"_s);
    card->column()->addWidget(m_consequences);
    m_base = new QLineEdit;
    m_base->setPlaceholderText(telnyx::Settings().base.toString());
    m_account = new QLineEdit;
    m_key = makeSecretEdit();
    m_baseField = new Field(u"telnyx.base"_s, tr("Address"), m_base, card);
    m_accountField = new Field(u"telnyx.account"_s, tr("Account"), m_account, card);
    m_accountField->setHint(tr("The account’s user id; only calls need it."));
    m_keyField = new Field(u"telnyx.key"_s, tr("API key"), m_key, card);
    m_keyField->setHint(tr("Text messages go out with the same key."));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(kUnit);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_baseField, 0, 0, 1, 2, Qt::AlignTop);
    grid->addWidget(m_accountField, 1, 0, Qt::AlignTop);
    grid->addWidget(m_keyField, 1, 1, Qt::AlignTop);
    card->column()->addLayout(grid);
    m_environment = new TextLabel({}, Type::Label, true, card);
    m_environment->setObjectName(u"telnyx.environment"_s);
    m_environment->hide();
    card->column()->addWidget(m_environment);
    m_answer = new TextLabel({}, Type::Body, false, card);
    m_answer->setObjectName(u"telnyx.answer"_s);
    m_answer->hide();
    card->column()->addWidget(m_answer);
    m_try = new Button(tr("Try it"), u"telnyx.try"_s, Button::Look::Plain, card);
    m_try->setAccessibleName(tr("Try the connection to Telnyx"));
    m_save = new Button(tr("Save"), u"telnyx.save"_s, Button::Look::Plain, card);
    m_save->setAccessibleName(tr("Save how Telnyx is reached"));
    m_save->setEnabled(false);
    auto* end = new QHBoxLayout;
    end->addWidget(m_try);
    end->addStretch();
    end->addWidget(m_save);
    card->column()->addLayout(end);
    connect(m_modes, &ChipBar::currentChanged, this, &TelnyxCard::edited);
    for (QLineEdit* edit : {m_base, m_account, m_key})
        connect(edit, &QLineEdit::textChanged, this, &TelnyxCard::edited);
    connect(m_try, &QAbstractButton::clicked, this, &TelnyxCard::tryOut);
    connect(m_save, &QAbstractButton::clicked, this, &TelnyxCard::save);
}

void TelnyxCard::show(const Read& read)
{
    const bool keep = m_shown && value() != m_shownValue;
    m_read = read;
    m_shown = true;
    if (!keep)
        fill(read.stored);
    m_pill->setPill(telnyxPill(telnyx::nameOf(read.counts.mode)));
    m_pill->updateGeometry();
    const bool overruled = read.counts != read.stored;
    m_environment->setVisible(overruled);
    m_environment->setTone(Tone::Neutral);
    if (overruled)
        m_environment->setText(
            tr("The environment (OCC_TELNYX_…) goes before what is kept here: this program "
               "uses %1, as %2.")
                .arg(read.counts.base.toString(), telnyx::nameOf(read.counts.mode)));
    edited();
}

void TelnyxCard::fill(const telnyx::Settings& settings)
{
    m_shown = false;
    m_base->setText(settings.base.toString());
    m_account->setText(settings.account);
    m_modes->setCurrent(telnyx::nameOf(settings.mode));
    m_shown = true;
    m_shownValue = value();
}

telnyx::Settings TelnyxCard::value() const
{
    telnyx::Settings settings;
    const QString base = m_base->text().trimmed();
    if (!base.isEmpty())
        settings.base = QUrl(base, QUrl::StrictMode);
    settings.account = m_account->text().trimmed();
    settings.mode = m_modes->current() == "production"_L1 ? telnyx::Mode::Production : telnyx::Mode::Sandbox;
    return settings;
}

void TelnyxCard::edited()
{
    if (!m_shown)
        return;
    m_consequences->setText(telnyxConsequences(m_modes->current()));
    m_save->setEnabled(value() != m_shownValue || !m_key->text().isEmpty());
}

/// Nothing is written where nothing changed: a new key is no change of the workspace's.
void TelnyxCard::save()
{
    clearErrors(fields());
    m_shell.desk()
        .write([settings = value(), key = m_key->text().trimmed(),
                stored = m_read.stored](Workspace& workspace) -> Status {
            if (const Status fit = settings.check(); !fit)
                return fit;
            if (!key.isEmpty()) {
                if (Status kept = storeSecret(u"sms.token"_s, key); !kept) {
                    Error error = kept.error();
                    error.field = u"key"_s;
                    return Failure(error);
                }
            }
            return settings == stored ? Status() : telnyx::SettingsService(workspace.session()).set(settings);
        })
        .then(this, [this](const Status& saved) {
            if (saved) {
                m_key->clear();
                m_answer->hide();
                m_shownValue = value();
                edited();
                return;
            }
            Error error = saved.error();
            // Production at an address of this computer: the address is what has to change.
            if (error.field == "mode"_L1)
                error.field = u"base"_s;
            if (!showAtField(fields(), error, u"telnyx."_s))
                m_shell.fail(saved.error());
        });
}

/// What stands in the form is tried, saved or not; Telnyx is asked in a thread of its own.
void TelnyxCard::tryOut()
{
    if (m_trying)
        return;
    m_trying = true;
    m_try->setEnabled(false);
    m_answer->show();
    m_answer->setTone(Tone::Neutral);
    m_answer->setText(tr("Asking Telnyx…"));
    askForSecretsAgain();
    const telnyx::Settings settings = value() == m_shownValue ? m_read.counts : value();
    QtConcurrent::run([settings, key = m_key->text().trimmed().toUtf8()] {
        const SystemClock clock;
        return telnyx::tryOut(settings, *messaging::userSecrets(), clock, key);
    }).then(this, [this](const Result<telnyx::Trial>& trial) { showTrial(trial); });
}

void TelnyxCard::showTrial(const Result<telnyx::Trial>& trial)
{
    m_trying = false;
    m_try->setEnabled(true);
    m_answer->setTone(trial ? Tone::Green : Tone::Red);
    if (!trial) {
        m_answer->setText(trial.error().message + u' ' + trial.error().hint);
        return;
    }
    const QString mode = trial->mode == telnyx::Mode::Production ? tr("Production") : tr("Sandbox");
    QString words = tr("Telnyx answers. %1, balance %2 %3.").arg(mode, trial->balance, trial->currency);
    if (!trial->available.isEmpty() && trial->available != trial->balance)
        words += u' ' + tr("With the credit: %1 %2.").arg(trial->available, trial->currency);
    m_answer->setText(words);
}

} // namespace occ::ui
