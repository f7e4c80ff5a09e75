// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/tokenlist.h"

#include "ui/base/relativetime.h"
#include "ui/onboarding/sheethelp.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kMostRows = 6;

static QString scopeWords(Scope scope)
{
    switch (scope) {
    case Scope::Read:
        return TokenList::tr("Look at activations");
    case Scope::Write:
        return TokenList::tr("Start and drive activations");
    case Scope::Webhooks:
        break;
    }
    return TokenList::tr("Look after webhooks");
}

TokenList::TokenList(Shell& shell, QWidget* parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_live(
          shell.desk(), this, [] { return [](Workspace& workspace) { return workspace.tokens().list(); }; },
          [this](const QList<Token>& tokens) { show(tokens); })
    , m_table(new TableView(u"server.tokens"_s, tr("Tokens of the HTTP API"), this))
    , m_none(new TextLabel(tr("No program has a token. Without one nothing is answered but webhooks."),
                           Type::Body, true, this))
    , m_revoke(new Button(tr("Revoke"), u"server.revoke"_s, Button::Look::Plain))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* header = new SectionHeader(tr("Tokens"), this);
    auto* make = new Button(tr("New token…"), u"server.newToken"_s, Button::Look::Plain);
    header->addControl(m_revoke);
    header->addControl(make);
    column->addWidget(header);
    column->addWidget(m_none);
    column->addWidget(m_table);
    m_revoke->setAccessibleName(tr("Revoke the token"));
    m_table->setModel(&m_model);
    m_table->setColumnWidths({-3, -3, -4, -3});
    connect(make, &QAbstractButton::clicked, this, &TokenList::create);
    connect(m_revoke, &QAbstractButton::clicked, this, &TokenList::revoke);
    connect(m_table, &TableView::rowChanged, this,
            [this](const QModelIndex& row) { m_revoke->setEnabled(row.isValid()); });
    connect(&shell.desk(), &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (changes.touches("token"_L1))
            m_live.refresh();
    });
    show({});
    m_live.refresh();
}

qint64 TokenList::current() const
{
    const QModelIndex row = m_table->currentIndex();
    return row.isValid() ? m_model.table().ids.value(row.row()) : 0;
}

/// Those in force; what was revoked is in the history.
void TokenList::show(const QList<Token>& tokens)
{
    const Desk& desk = m_shell.desk();
    CellsModel::Table table;
    table.headers = {tr("Program"), tr("Begins with"), tr("May"), tr("Last used")};
    for (const Token& token : tokens) {
        if (!token.isValid(desk.now()))
            continue;
        QStringList may;
        for (const Scope scope : token.scopes)
            may << scopeWords(scope);
        Cell name;
        name.text = token.name;
        name.strong = true;
        name.tip = tr("Made %1 by %2").arg(exactWords(token.createdAt, desk.zone()), token.createdBy);
        Cell prefix;
        prefix.text = token.prefix + u'…';
        Cell scopes;
        scopes.text = may.join(u", "_s);
        scopes.tip = scopes.text;
        Cell used;
        used.text = token.usedAt ? stampWords(*token.usedAt, desk.now(), desk.zone()) : tr("Never");
        used.muted = true;
        table.rows.append({name, prefix, scopes, used});
        table.ids << token.id;
    }
    const int rows = int(table.rows.size());
    m_model.setTable(std::move(table));
    m_table->setVisible(rows > 0);
    m_none->setVisible(rows == 0);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            std::min(rows, kMostRows) * kRowHeight + 4);
    m_revoke->setVisible(rows > 0);
    m_revoke->setEnabled(current() > 0);
}

void TokenList::create()
{
    openTokenSheet(m_shell);
}

void TokenList::revoke()
{
    if (current() == 0)
        return;
    m_shell.desk()
        .write(
            [id = current()](Workspace& workspace) { return workspace.tokens().revoke(QString::number(id)); })
        .then(this, [this](const Result<Token>& revoked) {
            if (!revoked)
                m_shell.fail(revoked.error());
        });
}

void openTokenSheet(Shell& shell)
{
    auto* sheet = new Sheet(u"tokenSheet"_s, TokenList::tr("New token"), TokenList::tr("Make it"),
                            shell.dialogParent());
    sheet->setNote(
        TokenList::tr("A program that has it may use the HTTP API, with the rights of the person it "
                      "acts as."));
    auto* name = new QLineEdit;
    name->setPlaceholderText(TokenList::tr("crm"));
    sheet->addField(u"name"_s, TokenList::tr("Which program uses it"), name);
    auto* boxes = new QWidget;
    auto* column = new QVBoxLayout(boxes);
    column->setContentsMargins(0, 0, 0, 0);
    QList<std::pair<QString, QCheckBox*>> scopes;
    for (const Scope scope : {Scope::Read, Scope::Write, Scope::Webhooks}) {
        auto* box = new QCheckBox(scopeWords(scope));
        box->setObjectName(u"token."_s + toText(scope));
        box->setChecked(scope == Scope::Read);
        column->addWidget(box);
        scopes.append({toText(scope), box});
    }
    boxes->setFocusProxy(scopes.constFirst().second);
    sheet->addField(u"scope"_s, TokenList::tr("What it may do"), boxes);
    auto* person = new QComboBox;
    sheet->addField(u"person"_s, TokenList::tr("Acts as"), person);
    fillPeople(shell, person, shell.desk().info().actorId,
               TokenList::tr("The local user, who may do everything"));
    QObject::connect(sheet, &Sheet::submitted, sheet, [=, &shell] {
        NewToken wanted;
        wanted.name = name->text();
        for (const auto& [scope, box] : scopes) {
            if (box->isChecked())
                wanted.scopes << scope;
        }
        shell.desk()
            .write([wanted, person = chosenPerson(person)](Workspace& workspace) -> Result<CreatedToken> {
                return reading([&] {
                    NewToken whole = wanted;
                    for (const Person& one : orThrow(workspace.people().list())) {
                        if (one.id == person)
                            whole.personEmail = one.email;
                    }
                    return orThrow(workspace.tokens().create(whole));
                });
            })
            .then(sheet, [sheet, &shell](const Result<CreatedToken>& made) {
                if (!made) {
                    sheet->showError(made.error());
                    return;
                }
                sheet->accept();
                openSecretSheet(shell, *made);
            });
    });
    sheet->open();
}

void openSecretSheet(Shell& shell, const CreatedToken& made)
{
    auto* sheet = new Sheet(u"secretSheet"_s, TokenList::tr("The token of %1").arg(made.token.name),
                            TokenList::tr("I have it"), shell.dialogParent());
    sheet->setNote(TokenList::tr("Give it to the program now: it is not kept and never shown again."));
    auto* secret = new QLineEdit(made.secret);
    secret->setReadOnly(true);
    secret->setCursorPosition(0);
    sheet->addField(u"secret"_s, TokenList::tr("Token"), secret);
    auto* copy = new Button(TokenList::tr("Copy"), u"secret.copy"_s, Button::Look::Plain);
    sheet->body()->addWidget(copy, 0, Qt::AlignLeft);
    QObject::connect(copy, &QAbstractButton::clicked, sheet,
                     [secret] { QApplication::clipboard()->setText(secret->text()); });
    QObject::connect(sheet, &Sheet::submitted, sheet, &QDialog::accept);
    sheet->open();
}

} // namespace occ::ui
