// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/crm/signinsheet.h"

#include "core/messaging/channels.h"
#include "ui/crm/signinfields.h"
#include "ui/settings/secretstore.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/progressline.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::CrmSignIn)
};

/// A connection with a name nobody uses yet: "hubspot", "hubspot-2".
Result<sync::Connection> freeConnection(Workspace& workspace, const QString& connector)
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
    return workspace.sync().newConnection(name, connector);
}

/// Whom the CRM let in, and for which connection.
struct LetIn
{
    sync::Connection connection;
    sync::RemoteAccount account;
};

/// The talk of one sheet with a CRM, while it is open.
class SignInTalk final : public QObject
{
public:
    SignInTalk(Sheet* sheet, Shell& shell, const sync::Connection& connection)
        : QObject(sheet)
        , m_sheet(sheet)
        , m_shell(shell)
        , m_connection(connection)
        , m_offer(crmOffer(connection.connector))
        , m_fields(new CrmSignInFields(sheet, m_offer, isKnown()))
        , m_waiting(new QWidget(sheet))
    {
        auto* column = new QVBoxLayout(m_waiting);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(kUnit);
        m_words = new TextLabel({}, Type::Body, false, m_waiting);
        m_words->setObjectName(u"crm.signin.words"_s);
        auto* progress = new ProgressLine(u"crm.signin.progress"_s, Words::tr("Under way"), m_waiting);
        progress->setRange(0, 0);
        m_again = new Button(Words::tr("Open the page again"), u"crm.signin.again"_s, Button::Look::Plain,
                             m_waiting);
        m_copy =
            new Button(Words::tr("Copy its address"), u"crm.signin.copy"_s, Button::Look::Plain, m_waiting);
        auto* row = new QHBoxLayout;
        row->setSpacing(kUnit);
        row->addWidget(m_again);
        row->addWidget(m_copy);
        row->addStretch();
        column->addWidget(m_words);
        column->addWidget(progress);
        column->addLayout(row);
        sheet->body()->addWidget(m_waiting);
        m_waiting->hide();
        connect(m_again, &QAbstractButton::clicked, this, [this] { showPage(m_page); });
        connect(m_copy, &QAbstractButton::clicked, this,
                [this] { QGuiApplication::clipboard()->setText(QString::fromLatin1(m_page.toEncoded())); });
    }
    ~SignInTalk() override { *m_stop = true; }
    Q_DISABLE_COPY_MOVE(SignInTalk)

    /// `done` is called in the window's thread once the CRM has let somebody in.
    void begin(const std::function<void(const LetIn&)>& done);
    void refuse(const Error& error)
    {
        wait(false);
        m_sheet->showError(error);
    }

private:
    [[nodiscard]] bool isKnown() const { return !m_connection.name.isEmpty(); }
    void wait(bool waits);
    void showPage(const QUrl& page);

    Sheet* m_sheet;
    Shell& m_shell;
    sync::Connection m_connection;
    CrmOffer m_offer;
    CrmSignInFields* m_fields;
    QWidget* m_waiting;
    TextLabel* m_words;
    Button* m_again;
    Button* m_copy;
    QUrl m_page;
    std::shared_ptr<std::atomic_bool> m_stop = std::make_shared<std::atomic_bool>(false);
};

void SignInTalk::wait(bool waits)
{
    m_fields->setEnabled(!waits);
    m_words->setText(Words::tr("Asking %1…").arg(m_offer.title));
    m_again->hide();
    m_copy->hide();
    m_waiting->setVisible(waits);
    m_sheet->fit();
}

void SignInTalk::showPage(const QUrl& page)
{
    m_page = page;
    m_again->show();
    m_copy->show();
    m_words->setText(
        QDesktopServices::openUrl(page)
            ? Words::tr("Sign in to %1 in the browser that has opened; this window goes on by itself.")
                  .arg(m_offer.title)
            : Words::tr("No browser could be opened. Copy the page’s address and open it yourself."));
    m_sheet->fit();
}

/// The fields are read here; keychain and network are another thread's.
void SignInTalk::begin(const std::function<void(const LetIn&)>& done)
{
    if (const Result<QString> address = m_fields->address(); !address) {
        m_sheet->showError(address.error());
        return;
    } else if (!isKnown()) {
        m_connection.address = *address;
    }
    askForSecretsAgain();
    const QPointer<SignInTalk> self(this);
    const sync::Credentials typed = m_fields->typed();
    const auto open = [self](const QUrl& page) {
        QMetaObject::invokeMethod(
            qApp,
            [self, page] {
                if (self)
                    self->showPage(page);
            },
            Qt::QueuedConnection);
    };
    wait(true);
    m_shell.desk()
        .aside([connection = m_connection, typed, open, stop = m_stop,
                isKnown = isKnown()](Workspace& workspace) -> Result<LetIn> {
            const auto secrets = messaging::userSecrets();
            sync::SignIn how;
            how.connection = connection;
            how.open = open;
            how.stop = stop.get();
            how.credentials = typed;
            if (isKnown) {
                const auto kept = sync::credentialsOf(*secrets, connection);
                if (!kept && kept.error().cause != sync::Cause::SignIn)
                    return Failure(kept.error());
                how.credentials = sync::filledFrom(typed, kept ? *kept : sync::Credentials());
            } else {
                const auto made = freeConnection(workspace, connection.connector);
                if (!made)
                    return Failure(made.error());
                how.connection = *made;
                how.connection.address = connection.address;
            }
            const auto account = sync::signIn(*secrets, how, workspace.session().clock);
            if (!account)
                return Failure(account.error());
            if (*stop && !isKnown) // Nobody waits for it any more.
                static_cast<void>(sync::forget(*secrets, how.connection, workspace.session().clock));
            return LetIn{how.connection, *account};
        })
        .then(this, [this, done](const Result<LetIn>& in) {
            if (!in) {
                refuse(in.error());
                return;
            }
            done(*in);
        });
}

QString letInWords(const LetIn& in)
{
    const QString place = in.account.name.isEmpty() ? in.account.id : in.account.name;
    return in.account.user.isEmpty() ? Words::tr("Signed in to %1.").arg(place)
                                     : Words::tr("Signed in to %1 as %2.").arg(place, in.account.user);
}

} // namespace

void openConnectSheet(Shell& shell, const QString& connector,
                      const std::function<void(const sync::Connection&)>& done)
{
    const CrmOffer offer = crmOffer(connector);
    auto* sheet = new Sheet(u"connectCrmSheet"_s, Words::tr("Connect %1").arg(offer.title),
                            Words::tr("Connect"), shell.dialogParent());
    sheet->setNote(offer.needs + u' ' + Words::tr("Nothing is sent or changed yet: a preview comes first."));
    sync::Connection wanted;
    wanted.connector = connector;
    auto* talk = new SignInTalk(sheet, shell, wanted);
    QObject::connect(sheet, &Sheet::submitted, talk, [=, &shell] {
        talk->begin([=, &shell](const LetIn& in) {
            shell.desk()
                .write([connection = in.connection](Workspace& workspace) {
                    auto made =
                        workspace.sync().connect(connection.name, connection.connector, connection.address);
                    if (!made)
                        static_cast<void>(
                            sync::forget(*messaging::userSecrets(), connection, workspace.session().clock));
                    return made;
                })
                .then(talk, [=, &shell](const Result<sync::Connection>& made) {
                    if (!made) {
                        talk->refuse(made.error());
                        return;
                    }
                    shell.say(letInWords(in));
                    sheet->accept();
                    done(*made);
                });
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
    auto* talk = new SignInTalk(sheet, shell, connection);
    QObject::connect(sheet, &Sheet::submitted, talk, [=, &shell] {
        talk->begin([=, &shell](const LetIn& in) {
            shell.say(letInWords(in));
            sheet->accept();
            done();
        });
    });
    sheet->open();
}

} // namespace occ::ui
