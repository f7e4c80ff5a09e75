// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/channelscard.h"

#include "ui/onboarding/sheethelp.h"
#include "ui/settings/secretstore.h"
#include "ui/settings/settingfields.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

using Kind = ChannelsCard::Setting::Kind;

static const QStringList kChannels{u"email"_s, u"imap"_s, u"slack"_s, u"teams"_s, u"sms"_s};

QList<ChannelsCard::Setting> ChannelsCard::settings()
{
    const QString host = tr("Server");
    const QString port = tr("Port");
    const QString security = tr("Encryption");
    const QString user = tr("User");
    const QString password = tr("Password");
    return {{u"email"_s, u"host"_s, Kind::Text, host, tr("smtp.company.example")},
            {u"email"_s, u"port"_s, Kind::Port, port, {}},
            {u"email"_s, u"security"_s, Kind::Security, security, {}},
            {u"email"_s, u"user"_s, Kind::Text, user, {}},
            {u"email"_s, u"password"_s, Kind::Secret, password, {}},
            {u"email"_s, u"sender_name"_s, Kind::Text, tr("Sender’s name"), {}},
            {u"email"_s, u"sender"_s, Kind::Text, tr("Sender’s address"), tr("team@company.example")},
            {u"email"_s, u"domain"_s, Kind::Text, tr("Domain in Message-IDs"), tr("company.example")},
            {u"imap"_s, u"host"_s, Kind::Text, host, tr("imap.company.example")},
            {u"imap"_s, u"port"_s, Kind::Port, port, {}},
            {u"imap"_s, u"security"_s, Kind::Security, security, {}},
            {u"imap"_s, u"user"_s, Kind::Text, user, {}},
            {u"imap"_s, u"password"_s, Kind::Secret, password, {}},
            {u"imap"_s, u"mailbox"_s, Kind::Text, tr("Mailbox"), tr("INBOX")},
            {u"slack"_s, u"channel"_s, Kind::Text, tr("Channel"), tr("#onboarding")},
            {u"slack"_s, u"webhook"_s, Kind::Secret, tr("Webhook address"), {}},
            {u"teams"_s, u"webhook"_s, Kind::Secret, tr("Webhook address"), {}},
            {u"sms"_s, u"from"_s, Kind::Text, tr("Sent from number"), tr("+12025550123")},
            {u"sms"_s, u"token"_s, Kind::Secret, tr("Telnyx API key"), {}}};
}

static QString channelWords(int channel)
{
    const QString words[] = {ChannelsCard::tr("Mail server"), ChannelsCard::tr("Inbox"), u"Slack"_s,
                             u"Teams"_s, ChannelsCard::tr("Text messages")};
    return words[channel];
}

static QString channelNote(const QString& channel)
{
    if (channel == u"email")
        return ChannelsCard::tr("Letters to clients go out through it. Until it is set up they wait.");
    if (channel == u"imap")
        return ChannelsCard::tr("A client’s answer is read here and stops the 48-hour clock.");
    if (channel == u"sms")
        return ChannelsCard::tr("Text messages to clients go out through Telnyx.");
    return ChannelsCard::tr("Notices and digests for the team are posted there.");
}

ChannelsCard::ChannelsCard(Shell& shell, QWidget* parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_channels(
          shell.desk(), this,
          [] { return [](Workspace& workspace) { return workspace.automations().channels(); }; },
          [this](const QJsonObject& channels) { show(channels); })
{
    layOut();
    connect(&shell.desk(), &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (changes.touches("setting"_L1))
            m_channels.refresh();
    });
    m_channels.refresh();
}

void ChannelsCard::layOut()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(this);
    outer->addWidget(card);
    card->column()->addWidget(new SectionHeader(tr("Channels"), card));
    m_chips = new ChipBar(u"channels.which"_s, tr("Channel"), card);
    m_forms = new QStackedWidget(card);
    for (int i = 0; i < kChannels.size(); ++i)
        m_chips->addChip(kChannels.at(i), channelWords(i));
    for (const QString& channel : kChannels)
        m_forms->addWidget(makeForm(channel));
    m_chips->setCurrent(kChannels.constFirst());
    card->column()->addWidget(m_chips);
    card->column()->addWidget(m_forms);
    m_save = new Button(tr("Save"), u"channels.save"_s, Button::Look::Plain, card);
    m_save->setAccessibleName(tr("Save the channels"));
    m_save->setEnabled(false);
    auto* end = new QHBoxLayout;
    end->addStretch();
    end->addWidget(m_save);
    card->column()->addLayout(end);
    for (const QString& channel : {u"email"_s, u"imap"_s})
        followSecurity(channel);
    connect(m_chips, &ChipBar::currentChanged, this,
            [this](const QString& channel) { m_forms->setCurrentIndex(int(kChannels.indexOf(channel))); });
    connect(m_save, &QAbstractButton::clicked, this, &ChannelsCard::save);
}

QWidget* ChannelsCard::makeForm(const QString& channel)
{
    auto* form = new QWidget;
    auto* grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(kUnit);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new TextLabel(channelNote(channel), Type::Body, true, form), 0, 0, 1, 2);
    int place = 2;
    for (const Setting& setting : settings()) {
        if (setting.channel != channel)
            continue;
        auto* field = new Field(u"channels."_s + setting.channel + u'.' + setting.name, setting.label,
                                makeEditor(setting), form);
        m_entries.append({setting, field});
        grid->addWidget(field, place / 2, place % 2, Qt::AlignTop);
        ++place;
    }
    grid->setRowStretch(place / 2 + 1, 1);
    return form;
}

QWidget* ChannelsCard::makeEditor(const Setting& setting)
{
    if (setting.kind == Kind::Port) {
        auto* port = new QSpinBox;
        port->setRange(1, 65535);
        connect(port, &QSpinBox::valueChanged, this, &ChannelsCard::edited);
        return port;
    }
    if (setting.kind == Kind::Security) {
        auto* box = makeChoice({{u"starttls"_s, tr("STARTTLS")},
                                {u"tls"_s, tr("TLS from the first byte")},
                                {u"none"_s, tr("None, for a server on this machine")}});
        connect(box, &QComboBox::currentIndexChanged, this, &ChannelsCard::edited);
        return box;
    }
    auto* edit = setting.kind == Kind::Secret ? makeSecretEdit() : new QLineEdit;
    if (setting.kind != Kind::Secret)
        edit->setPlaceholderText(setting.example);
    connect(edit, &QLineEdit::textChanged, this, &ChannelsCard::edited);
    return edit;
}

const ChannelsCard::Entry* ChannelsCard::entry(const QString& channel, const QString& name) const
{
    for (const Entry& entry : m_entries) {
        if (entry.setting.channel == channel && entry.setting.name == name)
            return &entry;
    }
    return nullptr;
}

static int usualPort(const QString& channel, const QString& security)
{
    if (channel == u"imap")
        return security == u"tls" ? 993 : 143;
    return security == u"tls" ? 465 : security == u"none" ? 25 : 587;
}

void ChannelsCard::followSecurity(const QString& channel)
{
    auto* box = qobject_cast<QComboBox*>(entry(channel, u"security"_s)->field->editor());
    auto* port = qobject_cast<QSpinBox*>(entry(channel, u"port"_s)->field->editor());
    port->setValue(usualPort(channel, chosen(box)));
    connect(box, &QComboBox::currentIndexChanged, this, [this, channel, box, port] {
        if (!m_filling)
            port->setValue(usualPort(channel, chosen(box)));
    });
}

void ChannelsCard::goTo(const QString& channel)
{
    m_chips->setCurrent(channel);
    m_forms->setCurrentIndex(int(qMax<qsizetype>(0, kChannels.indexOf(channel))));
    for (const Entry& entry : std::as_const(m_entries)) {
        if (entry.setting.channel == channel) {
            entry.field->editor()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void ChannelsCard::show(const QJsonObject& channels)
{
    const bool keep = m_shown && value() != m_shownValue;
    m_stored = channels;
    if (!keep)
        fill(channels);
    m_shown = true;
    edited();
}

void ChannelsCard::fill(const QJsonObject& channels)
{
    m_filling = true;
    for (const Entry& entry : std::as_const(m_entries)) {
        const QJsonObject channel = channels.value(entry.setting.channel).toObject();
        const QJsonValue value = channel.value(entry.setting.name);
        if (auto* port = qobject_cast<QSpinBox*>(entry.field->editor()))
            port->setValue(value.toInt(
                usualPort(entry.setting.channel, channel.value(u"security"_s).toString(u"starttls"_s))));
        else if (auto* box = qobject_cast<QComboBox*>(entry.field->editor()))
            box->setCurrentIndex(qMax(0, box->findData(value.toString())));
        else if (entry.setting.kind == Kind::Text)
            qobject_cast<QLineEdit*>(entry.field->editor())->setText(value.toString());
    }
    m_filling = false;
    m_shownValue = value();
}

QJsonObject ChannelsCard::value() const
{
    QJsonObject channels = m_stored; // What this form does not know stays.
    for (const QString& name : kChannels) {
        QJsonObject channel = m_stored.value(name).toObject();
        bool filled = channels.contains(name) && name == u"teams";
        for (const Entry& entry : m_entries) {
            if (entry.setting.channel != name || entry.setting.kind == Kind::Secret)
                continue;
            if (const auto* port = qobject_cast<QSpinBox*>(entry.field->editor()))
                channel.insert(entry.setting.name, port->value());
            else if (const auto* box = qobject_cast<QComboBox*>(entry.field->editor()))
                channel.insert(entry.setting.name, chosen(box));
            else
                channel.insert(entry.setting.name,
                               qobject_cast<QLineEdit*>(entry.field->editor())->text().trimmed());
        }
        for (const auto& key : {u"host"_s, u"channel"_s, u"from"_s})
            filled = filled || !channel.value(key).toString().isEmpty();
        if (secrets().contains(name + u".webhook"_s)) {
            filled = true;
            if (name == u"slack")
                channel.insert(u"webhook"_s, true);
        }
        if (filled)
            channels.insert(name, channel);
        else
            channels.remove(name);
    }
    return channels;
}

QMap<QString, QString> ChannelsCard::secrets() const
{
    QMap<QString, QString> secrets;
    for (const Entry& entry : m_entries) {
        if (entry.setting.kind != Kind::Secret)
            continue;
        const QString typed = qobject_cast<QLineEdit*>(entry.field->editor())->text();
        if (!typed.isEmpty())
            secrets.insert(entry.setting.channel + u'.' + entry.setting.name, typed);
    }
    return secrets;
}

void ChannelsCard::edited()
{
    if (!m_filling)
        m_save->setEnabled(m_shown && (value() != m_shownValue || !secrets().isEmpty()));
}

/// A mail server without a sender would refuse every letter; said here rather than in the log.
bool ChannelsCard::check()
{
    const QJsonObject email = value().value(u"email"_s).toObject();
    const QString address = email.value(u"sender"_s).toString();
    const bool fits = email.isEmpty() || (address.contains(u'@') && !address.contains(u' '));
    if (!fits) {
        goTo(u"email"_s);
        Field* field = entry(u"email"_s, u"sender"_s)->field;
        field->setError(tr("The sender’s address is missing. Write it as team@company.example."));
        field->editor()->setFocus(Qt::OtherFocusReason);
    }
    return fits;
}

void ChannelsCard::save()
{
    QList<Field*> fields;
    for (const Entry& entry : std::as_const(m_entries))
        fields.append(entry.field);
    clearErrors(fields);
    if (!check())
        return;
    m_shell.desk()
        .write([channels = value(), secrets = secrets()](Workspace& workspace) -> Status {
            for (auto it = secrets.cbegin(); it != secrets.cend(); ++it) {
                if (Status kept = storeSecret(it.key(), it.value()); !kept) {
                    Error error = kept.error();
                    error.field = it.key();
                    return Failure(error);
                }
            }
            return workspace.automations().setChannels(channels);
        })
        .then(this, [this, fields](const Status& status) {
            if (status) {
                for (const Entry& entry : std::as_const(m_entries)) {
                    if (entry.setting.kind == Kind::Secret)
                        qobject_cast<QLineEdit*>(entry.field->editor())->clear();
                }
                m_shownValue = value();
                edited();
                return;
            }
            if (!showAtField(fields, status.error(), u"channels."_s))
                m_shell.fail(status.error());
        });
}

} // namespace occ::ui
