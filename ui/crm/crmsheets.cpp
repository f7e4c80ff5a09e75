// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/crm/crmsheets.h"

#include "core/sync/remotes.h"
#include "core/sync/ways.h"
#include "ui/crm/crmwords.h"
#include "ui/onboarding/sheethelp.h"
#include "ui/settings/secretstore.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"

#include <QLineEdit>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::CrmSheets)
};

/// What a person typed to be let in.
struct Typed
{
    QString address;
    QString secret;
    QString app;
};

/// The fields a CRM needs to be signed in to.
class SignInFields
{
public:
    /// `known` has a connection that is there already; its address stays.
    SignInFields(Sheet* sheet, const CrmOffer& offer, bool known)
        : m_offer(offer)
    {
        using SignIn = CrmOffer::SignIn;
        if (offer.wantsAddress && !known)
            addAddress(sheet);
        if (offer.signIn == SignIn::Password && !known) {
            m_user = new QLineEdit;
            sheet->addField(u"user"_s, Words::tr("User"), m_user);
        }
        if (offer.signIn == SignIn::Browser) {
            m_app = new QLineEdit;
            sheet->addField(u"app"_s, Words::tr("Consumer key of the app"), m_app)
                ->setHint(
                    Words::tr("From the External Client App an administrator set up for this program."));
            return;
        }
        m_secret = new QLineEdit;
        m_secret->setEchoMode(QLineEdit::Password);
        sheet
            ->addField(u"secret"_s,
                       offer.signIn == SignIn::Key ? Words::tr("Service key") : Words::tr("Password"),
                       m_secret)
            ->setHint(Words::tr("Kept in this computer’s keychain, never in the workspace."));
    }

    /// What was typed, or which field is wrong.
    [[nodiscard]] Result<Typed> typed() const
    {
        Typed typed;
        if (m_address) {
            typed.address = m_address->text().trimmed();
            const QUrl url(typed.address, QUrl::StrictMode);
            const bool isWeb = url.isValid() && url.scheme().startsWith(u"http"_s) && !url.host().isEmpty();
            if (m_offer.signIn == CrmOffer::SignIn::Password || !typed.address.isEmpty()) {
                if (!isWeb)
                    return refused(Words::tr("This is no web address."),
                                   Words::tr("Write it as https://crm.company.example."), u"address"_s);
            }
        }
        if (m_user && m_user->text().trimmed().isEmpty())
            return refused(Words::tr("The user is missing."), Words::tr("Type who signs in."), u"user"_s);
        if (m_user) {
            QUrl url(typed.address);
            url.setUserName(m_user->text().trimmed());
            typed.address = url.toString();
        }
        if (m_app && m_app->text().trimmed().isEmpty())
            return refused(Words::tr("The consumer key is missing."),
                           Words::tr("Copy it from the app’s OAuth settings."), u"app"_s);
        if (m_app)
            typed.app = m_app->text().trimmed();
        if (m_secret && m_secret->text().isEmpty())
            return refused(Words::tr("It is missing."), Words::tr("Type or paste it."), u"secret"_s);
        if (m_secret)
            typed.secret = m_secret->text();
        return typed;
    }

private:
    void addAddress(Sheet* sheet)
    {
        m_address = new QLineEdit;
        const bool isServer = m_offer.signIn == CrmOffer::SignIn::Password;
        m_address->setPlaceholderText(isServer ? Words::tr("https://tryton.company.example/database")
                                               : Words::tr("https://login.salesforce.com"));
        auto* field = sheet->addField(u"address"_s, isServer ? Words::tr("Server") : Words::tr("Log-in host"),
                                      m_address);
        field->setHint(isServer ? Words::tr("With the name of its database at the end.")
                                : Words::tr("Empty: the usual one. A sandbox has its own."));
    }

    CrmOffer m_offer;
    QLineEdit* m_address = nullptr;
    QLineEdit* m_user = nullptr;
    QLineEdit* m_app = nullptr;
    QLineEdit* m_secret = nullptr;
};

/// Keeps what was typed among the secrets; in the writing thread.
Status keep(const QString& connection, const Typed& typed)
{
    if (!typed.app.isEmpty()) {
        if (Status kept = storeSecret(sync::appSecretOf(connection), typed.app); !kept)
            return kept;
    }
    return typed.secret.isEmpty() ? Status() : storeSecret(sync::secretOf(connection), typed.secret);
}

/// A name nobody uses yet: "hubspot", "hubspot-2".
Result<QString> freeName(Workspace& workspace, const QString& connector)
{
    const auto list = workspace.sync().list();
    if (!list)
        return Failure(list.error());
    QString name = connector;
    for (int number = 2;
         std::any_of(list->begin(), list->end(),
                     [&](const sync::ConnectionStatus& one) { return one.connection.name == name; });
         ++number)
        name = connector + u'-' + QString::number(number);
    return name;
}

Result<sync::Connection> make(Workspace& workspace, const QString& connector, const Typed& typed)
{
    const auto name = freeName(workspace, connector);
    if (!name)
        return Failure(name.error());
    if (const Status kept = keep(*name, typed); !kept)
        return Failure(kept.error());
    return workspace.sync().connect(*name, connector, typed.address);
}

} // namespace

void openConnectSheet(Shell& shell, const QString& connector,
                      const std::function<void(const sync::Connection&)>& done)
{
    const CrmOffer offer = crmOffer(connector);
    auto* sheet = new Sheet(u"connectCrmSheet"_s, Words::tr("Connect %1").arg(offer.title),
                            Words::tr("Connect"), shell.dialogParent());
    sheet->setNote(offer.needs + u' ' + Words::tr("Nothing is sent or changed yet: a preview comes first."));
    auto fields = std::make_shared<SignInFields>(sheet, offer, false);
    QObject::connect(sheet, &Sheet::submitted, sheet, [=, &shell] {
        const Result<Typed> typed = fields->typed();
        if (!typed) {
            sheet->showError(typed.error());
            return;
        }
        shell.desk()
            .write([connector, typed = *typed](Workspace& workspace) {
                return make(workspace, connector, typed);
            })
            .then(sheet, [sheet, done](const Result<sync::Connection>& made) {
                if (!made) {
                    sheet->showError(made.error());
                    return;
                }
                sheet->accept();
                done(*made);
            });
    });
    sheet->open();
}

void openSignInSheet(Shell& shell, const sync::Connection& connection, const std::function<void()>& done)
{
    const CrmOffer offer = crmOffer(connection.connector);
    auto* sheet = new Sheet(u"signInCrmSheet"_s, Words::tr("Sign in to %1 again").arg(offer.title),
                            Words::tr("Sign in"), shell.dialogParent());
    sheet->setNote(Words::tr("What waits to be sent is kept and goes with the next round."));
    auto fields = std::make_shared<SignInFields>(sheet, offer, true);
    QObject::connect(sheet, &Sheet::submitted, sheet, [=, &shell] {
        const Result<Typed> typed = fields->typed();
        if (!typed) {
            sheet->showError(typed.error());
            return;
        }
        shell.desk()
            .write([name = connection.name, typed = *typed](Workspace&) { return keep(name, typed); })
            .then(sheet, [sheet, done](const Status& kept) {
                if (!kept) {
                    sheet->showError(kept.error());
                    return;
                }
                sheet->accept();
                done();
            });
    });
    sheet->open();
}

void openScheduleSheet(Shell& shell, const sync::Connection& connection)
{
    auto* sheet =
        new Sheet(u"crmScheduleSheet"_s, Words::tr("When %1 is synced").arg(crmTitle(connection.connector)),
                  Words::tr("Save"), shell.dialogParent());
    QList<std::pair<QString, QString>> choices{
        {u"0"_s, Words::tr("Only when asked")},   {u"5"_s, Words::tr("Every 5 minutes")},
        {u"15"_s, Words::tr("Every 15 minutes")}, {u"60"_s, Words::tr("Every hour")},
        {u"240"_s, Words::tr("Every 4 hours")},   {u"1440"_s, Words::tr("Once a day")}};
    const QString now = QString::number(connection.everyMinutes);
    if (std::none_of(choices.begin(), choices.end(), [&](const auto& one) { return one.first == now; }))
        choices.append({now, Words::tr("Every %1 minutes").arg(now)});
    QComboBox* every = makeChoice(choices, now);
    sheet->addField(u"every"_s, Words::tr("Rounds come"), every)
        ->setHint(Words::tr("A round without changes costs a few requests of the CRM’s allowance."));
    writeOnSubmit(sheet, shell, [name = connection.name, every] {
        return [name, minutes = chosen(every).toInt()](Workspace& workspace) {
            return workspace.sync().schedule(name, minutes);
        };
    });
    sheet->open();
}

void openDisconnectSheet(Shell& shell, const sync::Connection& connection)
{
    auto* sheet =
        new Sheet(u"disconnectCrmSheet"_s, Words::tr("Disconnect %1").arg(crmTitle(connection.connector)),
                  Words::tr("Disconnect"), shell.dialogParent());
    sheet->body()->addWidget(new TextLabel(
        Words::tr("All records stay on both sides. What belongs together is forgotten, so that a new "
                  "connection begins with a preview; the log and what waits to be sent go, too."),
        Type::Body, false, sheet));
    writeOnSubmit(sheet, shell, [name = connection.name] {
        return [name](Workspace& workspace) { return workspace.sync().disconnect(name); };
    });
    sheet->open();
}

} // namespace occ::ui
