// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/contactcards.h"

#include "core/clients/vcard.h"
#include "ui/import/importlink.h"
#include "ui/shell/sheet.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cellsmodel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tableview.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::ContactCards)
};

/// Who stands in the files, and who of them is known.
struct Found
{
    QList<Contact> contacts;
    QList<bool> known;
    QStringList problems;
};

constexpr int kTableHeight = 260;
constexpr int kSheetWidth = 760;

bool isCard(const QString& file)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    return suffix == u"vcf" || suffix == u"vcard";
}

bool isTable(const QString& file)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    return suffix == u"csv" || suffix == u"tsv" || suffix == u"tab" || suffix == u"txt";
}

Contact contactOf(const VCard& card, qint64 client)
{
    Contact contact;
    contact.clientId = client;
    contact.name = card.name;
    contact.email = card.email;
    contact.phone = card.phone;
    contact.title = card.title;
    contact.role = card.role;
    return contact;
}

bool isSame(const Contact& a, const Contact& b)
{
    return a.email.isEmpty() ? a.name.compare(b.name, Qt::CaseInsensitive) == 0
                             : a.email.compare(b.email, Qt::CaseInsensitive) == 0;
}

Result<Found> readCards(Workspace& workspace, qint64 client, const QStringList& files)
{
    const auto there = workspace.clients().contacts(client);
    if (!there)
        return Failure(there.error());
    Found found;
    for (const QString& file : files) {
        const auto cards = readVCardFile(file);
        if (!cards && files.size() == 1)
            return Failure(cards.error());
        if (!cards) {
            found.problems += Words::tr("%1: %2").arg(QFileInfo(file).fileName(), cards.error().message);
            continue;
        }
        for (const VCard& card : cards->cards) {
            const Contact contact = contactOf(card, client);
            const auto same = [&contact](const Contact& other) { return isSame(contact, other); };
            const bool known = std::any_of(there->begin(), there->end(), same) ||
                               std::any_of(found.contacts.begin(), found.contacts.end(), same);
            found.contacts += contact;
            found.known += known;
        }
        found.problems += cards->problems;
    }
    return found;
}

Cell choiceCell(bool taken)
{
    Cell cell;
    cell.text = taken ? Words::tr("Add") : Words::tr("Leave out");
    cell.tone = taken ? Tone::Green : Tone::Neutral;
    cell.mark = taken ? paint::Mark::Check : paint::Mark::Cross;
    return cell;
}

CellsModel::Table tableOf(const Found& found)
{
    CellsModel::Table table;
    table.headers = {Words::tr("Decision"), Words::tr("Name"),      Words::tr("E-mail"),
                     Words::tr("Phone"),    Words::tr("Job title"), Words::tr("Note")};
    for (qsizetype i = 0; i < found.contacts.size(); ++i) {
        const Contact& contact = found.contacts.at(i);
        QList<Cell> cells{choiceCell(!found.known.at(i))};
        for (const QString& text : {contact.name, contact.email, contact.phone, contact.title}) {
            Cell cell;
            cell.text = text;
            cells += cell;
        }
        cells[1].strong = true;
        Cell note;
        note.text = found.known.at(i) ? Words::tr("already there") : QString();
        note.muted = true;
        table.rows += cells << note;
        table.ids += found.known.at(i) ? 0 : 1; // 1: to be added.
    }
    return table;
}

/// The table of people in a sheet, and who of them is to be added.
class CardsSheet final : public Sheet
{
public:
    CardsSheet(Shell& shell, const Found& found, const QString& name)
        : Sheet(u"cardsSheet"_s, Words::tr("Contacts for %1").arg(name), Words::tr("Add contacts"),
                shell.dialogParent())
        , m_found(found)
        , m_table(new TableView(u"cards.table"_s, Words::tr("People in the file"), this))
    {
        setMinimumWidth(kSheetWidth);
        auto* card = new Card(this, 0);
        m_model.setTable(tableOf(found));
        m_table->setModel(&m_model);
        m_table->setMinimumHeight(kTableHeight);
        card->column()->addWidget(m_table);
        body()->addWidget(card);
        QString note = Words::tr("Space decides who is added. One undo takes all of them back.");
        if (!found.problems.isEmpty())
            note += u'\n' + found.problems.join(u'\n');
        setNote(note);
        const auto toggle = [this](const QModelIndex& index) { this->toggle(index.row()); };
        connect(m_table, &QAbstractItemView::activated, this, toggle);
        connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
            if (index.column() == 0)
                this->toggle(index.row());
        });
        auto* space = new QShortcut(QKeySequence(Qt::Key_Space), m_table);
        space->setContext(Qt::WidgetShortcut);
        connect(space, &QShortcut::activated, this, [this] { this->toggle(m_table->currentIndex().row()); });
        m_table->fitColumns(200);
        m_table->setFocus();
        m_table->ensureRow();
    }

    [[nodiscard]] QList<Contact> taken() const
    {
        QList<Contact> contacts;
        for (qsizetype i = 0; i < m_found.contacts.size(); ++i) {
            if (m_found.known.at(i) == m_changed.contains(i))
                contacts += m_found.contacts.at(i);
        }
        return contacts;
    }

private:
    void toggle(int row)
    {
        if (row < 0)
            return;
        if (!m_changed.remove(row))
            m_changed.insert(row);
        m_model.setCell(row, 0, choiceCell(m_found.known.at(row) == m_changed.contains(row)));
    }

    Found m_found;
    QSet<qsizetype> m_changed; ///< Rows decided otherwise than proposed.
    CellsModel m_model;
    TableView* m_table;
};

} // namespace

void openContactCards(Shell& shell, qint64 client, const QString& name, const QStringList& files)
{
    shell.desk()
        .read([client, files](Workspace& workspace) { return readCards(workspace, client, files); })
        .then(shell.dialogParent(), [&shell, client, name](const Result<Found>& found) {
            if (!found) {
                shell.fail(found.error());
                return;
            }
            auto* sheet = new CardsSheet(shell, *found, name);
            QObject::connect(sheet, &Sheet::submitted, sheet, [sheet, &shell, client] {
                const QList<Contact> contacts = sheet->taken();
                shell.desk()
                    .write([client, contacts](Workspace& workspace) {
                        return workspace.clients().addContacts(client, contacts);
                    })
                    .then(sheet, [sheet](const auto& added) {
                        if (added)
                            sheet->accept();
                        else
                            sheet->showError(added.error());
                    });
            });
            sheet->open();
        });
}

void chooseContactCards(Shell& shell, qint64 client, const QString& name)
{
    auto* dialog = new QFileDialog(shell.dialogParent(), Words::tr("Contacts from vCards"));
    dialog->setObjectName(u"cards.chooser"_s);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({Words::tr("vCards (*.vcf *.vcard)"), Words::tr("All files (*)")});
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(
        dialog, &QFileDialog::filesSelected, dialog,
        [&shell, client, name](const QStringList& files) { openContactCards(shell, client, name, files); });
    dialog->open();
}

ContactDrop::ContactDrop(Shell& shell, QWidget* page, std::function<std::pair<qint64, QString>()> client)
    : QObject(page)
    , m_shell(shell)
    , m_client(std::move(client))
{
    page->setAcceptDrops(true);
    page->installEventFilter(this);
}

static QStringList filesOf(const QMimeData* data)
{
    QStringList files;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile())
            files += url.toLocalFile();
    }
    return files;
}

bool ContactDrop::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto* drop = static_cast<QDropEvent*>(event);
    const QStringList files = filesOf(drop->mimeData());
    if (m_client().first == 0 || files.isEmpty())
        return false;
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        take(files);
    return true;
}

void ContactDrop::take(const QStringList& files)
{
    const auto [client, name] = m_client();
    QStringList cards = files;
    cards.removeIf([](const QString& file) { return !isCard(file); });
    if (!cards.isEmpty())
        openContactCards(m_shell, client, name, cards);
    else if (files.size() == 1 && isTable(files.constFirst()))
        m_shell.open(QString::fromLatin1(kImportPage),
                     QVariant::fromValue(ImportLink{files.constFirst(), {}, 0}));
    else
        m_shell.fail(
            refused(Words::tr("%1 cannot be taken here.").arg(QFileInfo(files.constFirst()).fileName()),
                    Words::tr("Drop vCards (.vcf) to add contacts, or a table (.csv) to import it."))
                .value());
}

} // namespace occ::ui
