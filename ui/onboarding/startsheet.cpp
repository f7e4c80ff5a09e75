// SPDX-License-Identifier: GPL-3.0-or-later
// New clients, and onboardings for them.
#include "ui/onboarding/sheethelp.h"
#include "ui/onboarding/sheets.h"
#include "ui/onboarding/words.h"
#include "ui/widgets/field.h"

#include <QCompleter>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Sheets
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::Sheets)
};

/// What the start sheet was filled with.
struct Start
{
    QString client;
    QString industry;
    QString playbook;
    std::optional<qint64> owner;
    Instant contractAt = 0;
};
} // namespace

static QList<std::pair<QString, QString>> industries()
{
    QList<std::pair<QString, QString>> pairs;
    for (const QString& name : {u"general"_s, u"healthcare"_s, u"legal"_s, u"fleet"_s})
        pairs.append({name, industryWords(name)});
    return pairs;
}

/// Starts for the client of that name, who is added when there is none.
static Result<qint64> start(Workspace& workspace, const Start& wanted)
{
    if (wanted.client.trimmed().isEmpty())
        return refused(Sheets::tr("The client is missing."), Sheets::tr("Write its name."), u"client"_s);
    StartRequest request;
    request.playbook = wanted.playbook;
    request.ownerId = wanted.owner;
    request.contractAt = wanted.contractAt;
    const Result<Client> known = workspace.clients().find(wanted.client);
    if (known) {
        request.clientId = known->id;
        return workspace.onboardings().start(request);
    }
    Client client;
    client.name = wanted.client.trimmed();
    client.industry = wanted.industry;
    const Result<Client> added = workspace.clients().add(client);
    if (!added)
        return Failure(added.error());
    request.clientId = added->id;
    return workspace.onboardings().start(request);
}

static void fillPlaybooks(Shell& shell, QComboBox* box)
{
    shell.desk()
        .read([](Workspace& workspace) { return workspace.playbooks().list(); })
        .then(box, [box](const Result<QList<StoredPlaybook>>& books) {
            for (const StoredPlaybook& book : books.value_or(QList<StoredPlaybook>()))
                box->addItem(book.playbook.title, book.playbook.id);
            box->setCurrentIndex(qMax(0, box->findData(u"command-center"_s)));
        });
}

static void completeClients(Shell& shell, QLineEdit* edit)
{
    shell.desk()
        .read([](Workspace& workspace) { return workspace.clients().list(); })
        .then(edit, [edit](const Result<QList<ClientRow>>& rows) {
            QStringList names;
            for (const ClientRow& row : rows.value_or(QList<ClientRow>()))
                names.append(row.client.name);
            auto* completer = new QCompleter(names, edit);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            completer->setFilterMode(Qt::MatchContains);
            edit->setCompleter(completer);
        });
}

void openStartSheet(Shell& shell, const QString& client)
{
    auto* sheet =
        new Sheet(u"startSheet"_s, Sheets::tr("Start onboarding"), Sheets::tr("Start"), shell.dialogParent());
    auto* name = new QLineEdit(client);
    name->setPlaceholderText(Sheets::tr("Company name"));
    sheet->addField(u"client"_s, Sheets::tr("Client"), name)
        ->setHint(Sheets::tr("A name that is not known yet becomes a new client."));
    completeClients(shell, name);
    auto* industry = makeChoice(industries());
    sheet->addField(u"industry"_s, Sheets::tr("Industry of a new client"), industry);
    auto* playbook = new QComboBox;
    sheet->addField(u"playbook"_s, Sheets::tr("Playbook"), playbook);
    fillPlaybooks(shell, playbook);
    auto* owner = new QComboBox;
    sheet->addField(u"owner"_s, Sheets::tr("Owner"), owner);
    fillPeople(shell, owner, shell.desk().info().actorId, Sheets::tr("Nobody yet"));
    auto* signedAt = makeMoment(shell, shell.desk().now());
    sheet->addField(u"contract-signed"_s, Sheets::tr("Contract signed"), signedAt);
    QObject::connect(sheet, &Sheet::submitted, sheet, [=, &shell] {
        const Start wanted{name->text(), chosen(industry), chosen(playbook), chosenPerson(owner),
                           momentOf(signedAt, shell.desk().zone())};
        shell.desk()
            .write([wanted](Workspace& workspace) { return start(workspace, wanted); })
            .then(sheet, [sheet, &shell](const Result<qint64>& id) {
                if (!id) {
                    sheet->showError(id.error());
                    return;
                }
                sheet->accept();
                openOnboarding(shell, *id);
            });
    });
    sheet->open();
}

void openClientSheet(Shell& shell)
{
    auto* sheet =
        new Sheet(u"clientSheet"_s, Sheets::tr("New client"), Sheets::tr("Add client"), shell.dialogParent());
    auto* name = new QLineEdit;
    sheet->addField(u"name"_s, Sheets::tr("Name"), name);
    auto* industry = makeChoice(industries());
    sheet->addField(u"industry"_s, Sheets::tr("Industry"), industry);
    auto* zone = new QLineEdit;
    zone->setPlaceholderText(QString::fromLatin1(shell.desk().zone().id()));
    QStringList zones;
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        zones.append(QString::fromLatin1(id));
    auto* completer = new QCompleter(zones, zone);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    zone->setCompleter(completer);
    sheet->addField(u"timezone"_s, Sheets::tr("Time zone"), zone);
    auto* email = new QLineEdit;
    sheet->addField(u"email"_s, Sheets::tr("E-mail"), email);
    auto* phone = new QLineEdit;
    sheet->addField(u"phone"_s, Sheets::tr("Phone"), phone);
    writeOnSubmit(sheet, shell, [=] {
        Client client;
        client.name = name->text().trimmed();
        client.industry = chosen(industry);
        client.timezone = zone->text().trimmed();
        client.email = email->text().trimmed();
        client.phone = phone->text().trimmed();
        return [client](Workspace& workspace) { return workspace.clients().add(client); };
    });
    sheet->open();
}

void openPersonOfClientSheet(Shell& shell, qint64 clientId, const QString& client)
{
    auto* sheet = new Sheet(u"personSheet"_s, Sheets::tr("Contact at %1").arg(client),
                            Sheets::tr("Add contact"), shell.dialogParent());
    auto* name = new QLineEdit;
    sheet->addField(u"name"_s, Sheets::tr("Name"), name);
    auto* role = makeChoice({{u"primary"_s, Sheets::tr("Primary")},
                             {u"technical"_s, Sheets::tr("Technical")},
                             {u"executive"_s, Sheets::tr("Executive")},
                             {u"other"_s, Sheets::tr("Other")}});
    sheet->addField(u"role"_s, Sheets::tr("Role"), role);
    auto* title = new QLineEdit;
    sheet->addField(u"title"_s, Sheets::tr("Title"), title);
    auto* email = new QLineEdit;
    sheet->addField(u"email"_s, Sheets::tr("E-mail"), email);
    auto* phone = new QLineEdit;
    sheet->addField(u"phone"_s, Sheets::tr("Phone"), phone);
    writeOnSubmit(sheet, shell, [=] {
        Contact contact;
        contact.clientId = clientId;
        contact.name = name->text().trimmed();
        contact.role = chosen(role);
        contact.title = title->text().trimmed();
        contact.email = email->text().trimmed();
        contact.phone = phone->text().trimmed();
        return [contact](Workspace& workspace) { return workspace.clients().addContact(contact); };
    });
    sheet->open();
}

void openOnboarding(Shell& shell, qint64 onboardingId)
{
    shell.desk()
        .read([onboardingId](Workspace& workspace) { return workspace.onboardings().rows({onboardingId}); })
        .then(shell.dialogParent(), [&shell](const Result<QList<OnboardingRow>>& rows) {
            if (!rows || rows->isEmpty())
                return;
            ClientLink link;
            link.client = rows->constFirst().clientId;
            link.onboarding = rows->constFirst().id;
            shell.open(QLatin1StringView(kClientPage), QVariant::fromValue(link));
        });
}

} // namespace occ::ui
