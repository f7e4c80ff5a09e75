// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/crm/signinfields.h"

#include "ui/onboarding/sheethelp.h"
#include "ui/widgets/field.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace occ::ui {

CrmSignInFields::CrmSignInFields(Sheet* sheet, const CrmOffer& offer, bool again)
    : QObject(sheet)
    , m_sheet(sheet)
    , m_offer(offer)
    , m_again(again)
{
    using SignIn = CrmOffer::SignIn;
    const QString kept = tr("Kept in this computer’s keychain, never in the workspace.");
    if (offer.wantsAddress && !again)
        addAddress();
    if (offer.signIn == SignIn::Password) {
        m_user = addLine(u"user"_s, tr("User"));
        m_password = addLine(u"password"_s, tr("Password"), kept);
        m_password->setEchoMode(QLineEdit::Password);
    } else if (offer.signIn == SignIn::Token) {
        if (offer.connector == u"zendesk")
            m_user = addLine(u"user"_s, tr("Agent’s e-mail address"));
        m_key = addLine(u"key"_s, tr("API token"), kept);
        m_key->setEchoMode(QLineEdit::Password);
    } else if (offer.signIn == SignIn::Key) {
        m_method = makeChoice(
            {{u"key"_s, tr("With a service key")}, {u"app"_s, tr("Through the browser, with an app")}});
        m_fields << sheet->addField(u"method"_s, tr("Sign in"), m_method);
        m_key = addLine(u"key"_s, tr("Service key"), kept);
        m_key->setEchoMode(QLineEdit::Password);
        addApp();
        connect(m_method, &QComboBox::currentIndexChanged, this, [this] { showOnly(); });
    } else {
        addApp();
    }
    showOnly();
}

QLineEdit* CrmSignInFields::addLine(const QString& id, const QString& label, const QString& hint)
{
    auto* line = new QLineEdit;
    Field* field = m_sheet->addField(id, label, line);
    if (!hint.isEmpty())
        field->setHint(hint);
    m_fields << field;
    if (m_again && id != "password"_L1 && id != "key"_L1)
        line->setPlaceholderText(tr("As before"));
    return line;
}

void CrmSignInFields::addAddress()
{
    if (m_offer.signIn == CrmOffer::SignIn::Token || m_offer.signIn == CrmOffer::SignIn::Password) {
        const bool isTryton = m_offer.connector == u"tryton";
        m_address = addLine(u"address"_s, isTryton ? tr("Server") : tr("Address"));
        m_address->setPlaceholderText(isTryton ? u"https://tryton.company.example"_s
                                      : m_offer.connector == u"servicenow"
                                          ? u"https://company.service-now.com"_s
                                          : u"https://company.%1.com"_s.arg(m_offer.connector));
        if (isTryton)
            m_database = addLine(u"database"_s, tr("Database"));
        return;
    }
    m_login = makeChoice({{u"https://login.salesforce.com"_s, tr("Production")},
                          {u"https://test.salesforce.com"_s, tr("A sandbox")},
                          {u"own"_s, tr("An address of our own (My Domain)")}});
    m_fields << m_sheet->addField(u"login"_s, tr("Log in at"), m_login);
    m_address = addLine(u"address"_s, tr("My Domain"));
    m_address->setPlaceholderText(u"https://company.my.salesforce.com"_s);
    connect(m_login, &QComboBox::currentIndexChanged, this, [this] { showOnly(); });
}

void CrmSignInFields::addApp()
{
    const bool isSalesforce = m_offer.signIn == CrmOffer::SignIn::Browser;
    m_app = addLine(u"app"_s, isSalesforce ? tr("Consumer key of the app") : tr("Client id of the app"),
                    tr("Of the app an administrator set up for this program, with the callback address %1")
                        .arg(sync::OAuthClient().redirect.toString()));
    m_appSecret = addLine(u"app_secret"_s, tr("Secret of the app"),
                          isSalesforce ? tr("Only if the app asks for it.") : QString());
    m_appSecret->setEchoMode(QLineEdit::Password);
}

/// Only what the choices made so far ask for.
void CrmSignInFields::showOnly()
{
    const auto shows = [this](const QWidget* editor, bool visible) {
        for (Field* field : std::as_const(m_fields)) {
            if (editor != nullptr && field->editor() == editor)
                field->setVisible(visible);
        }
    };
    const bool byKey = m_method ? chosen(m_method) == u"key" : m_offer.signIn == CrmOffer::SignIn::Token;
    shows(m_key, byKey);
    shows(m_app, !byKey);
    shows(m_appSecret, !byKey);
    if (m_login)
        shows(m_address, chosen(m_login) == u"own");
    if (m_sheet->isVisible())
        m_sheet->fit();
}

Result<QString> CrmSignInFields::address() const
{
    if (!m_address)
        return QString();
    const bool isUsual = m_login && chosen(m_login) != u"own";
    const QString text = isUsual ? chosen(m_login) : m_address->text();
    if (m_login && !isUsual && text.trimmed().isEmpty())
        return refused(tr("The address is missing."), tr("It ends with .my.salesforce.com."), u"address"_s);
    return sync::addressFrom(m_offer.connector, text, m_database ? m_database->text() : QString());
}

sync::Credentials CrmSignInFields::typed() const
{
    const auto text = [](const QLineEdit* line) { return line ? line->text().trimmed() : QString(); };
    const bool byKey = m_method ? chosen(m_method) == u"key" : m_offer.signIn == CrmOffer::SignIn::Token;
    sync::Credentials typed;
    typed.entrance = m_password ? sync::Entrance::Password
                     : byKey    ? sync::Entrance::Key
                                : sync::Entrance::Browser;
    typed.user = text(m_user);
    typed.password = m_password ? m_password->text() : QString();
    if (byKey) {
        typed.key = text(m_key);
    } else if (m_app) {
        typed.app.id = text(m_app);
        typed.app.secret = text(m_appSecret);
    }
    return typed;
}

void CrmSignInFields::setEnabled(bool enabled)
{
    for (Field* field : std::as_const(m_fields))
        field->setEnabled(enabled);
}

} // namespace occ::ui
