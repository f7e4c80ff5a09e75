// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/dialling.h"
#include "core/telephony/numberdesk.h"
#include "ui/automation/clientchoice.h"
#include "ui/onboarding/sheethelp.h"
#include "ui/telephony/numbermodel.h"
#include "ui/telephony/numbersheets.h"
#include "ui/telephony/telnyxwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/cellsmodel.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tableview.h"

#include <QFutureWatcher>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {

/// What a search gave, and from whose account.
struct ForSale
{
    QList<FoundNumber> numbers;
    QString mode;
};

/// Telnyx is asked in a thread of its own: the desk's threads are for the workspace.
Result<ForSale> askTelnyx(const NumberSearch& wanted, const Result<telnyx::Settings>& telnyx)
{
    if (!telnyx)
        return Failure(telnyx.error());
    const SystemClock clock;
    auto found = searchNumbers(wanted, *telnyx, clock);
    if (!found)
        return Failure(found.error());
    return ForSale{std::move(*found), telnyx::nameOf(telnyx->mode)};
}

class FindNumberSheet final : public Sheet
{
    Q_OBJECT
public:
    explicit FindNumberSheet(Shell& shell);
    [[nodiscard]] HoldRequest request() const;

private:
    void search();
    void show(const Result<ForSale>& found);

    Desk& m_desk;
    QComboBox* m_kind = nullptr;
    QLineEdit* m_areaCode = new QLineEdit;
    QLineEdit* m_digits = new QLineEdit;
    Button* m_search;
    PillLabel* m_mode;
    TextLabel* m_answer;
    CellsModel m_model;
    QList<FoundNumber> m_found;
    TableView* m_table;
    ClientChoice* m_client;
    QFutureWatcher<Result<ForSale>> m_asked;
};

FindNumberSheet::FindNumberSheet(Shell& shell)
    : Sheet(u"findNumberSheet"_s, tr("Find numbers for sale"), tr("Hold for 24 hours"), shell.dialogParent())
    , m_desk(shell.desk())
    , m_search(new Button(tr("Search"), u"findNumber.search"_s, Button::Look::Plain, this))
    , m_mode(new PillLabel({}, this))
    , m_answer(new TextLabel({}, Type::Body, true, this))
    , m_table(new TableView(u"findNumber.table"_s, tr("Numbers for sale"), this))
    , m_client(new ClientChoice(shell, u"findNumber.client"_s, tr("Client"), {}, this))
{
    m_kind = makeChoice({{u"toll-free"_s, tr("Toll-free")}, {u"local"_s, tr("Local")}});
    m_areaCode->setPlaceholderText(tr("Any, or three digits such as 833"));
    m_digits->setPlaceholderText(tr("Any"));
    addField(u"kind"_s, tr("Kind"), m_kind);
    addField(u"area-code"_s, tr("Area code"), m_areaCode);
    addField(u"digits"_s, tr("With these digits"), m_digits);
    auto* row = new QHBoxLayout;
    row->addWidget(m_mode);
    row->addStretch();
    row->addWidget(m_search);
    body()->addLayout(row);
    m_mode->hide();
    m_answer->setObjectName(u"findNumber.answer"_s);
    body()->addWidget(m_answer);
    m_table->setModel(&m_model);
    m_table->setColumnWidths({-3, -3, -2});
    m_table->setFixedHeight(6 * kRowHeight + kUnit);
    body()->addWidget(m_table);
    addField(u"onboarding"_s, tr("For"), m_client);
    m_table->hide();
    m_answer->setText(tr("Numbers come from Telnyx and are held there."));
    connect(m_search, &QAbstractButton::clicked, this, &FindNumberSheet::search);
    for (QLineEdit* edit : {m_areaCode, m_digits})
        connect(edit, &QLineEdit::returnPressed, this, &FindNumberSheet::search);
    connect(&m_asked, &QFutureWatcherBase::finished, this, [this] { show(m_asked.result()); });
}

HoldRequest FindNumberSheet::request() const
{
    HoldRequest request;
    request.onboardingId = m_client->onboarding().value_or(0);
    const QModelIndex row = m_table->currentIndex();
    if (row.isValid() && row.row() < m_found.size())
        request.number = m_found.at(row.row()).e164;
    return request;
}

void FindNumberSheet::search()
{
    if (!m_search->isEnabled())
        return;
    NumberSearch wanted;
    wanted.tollFree = chosen(m_kind) == u"toll-free";
    wanted.areaCode = m_areaCode->text().trimmed();
    wanted.contains = m_digits->text().trimmed();
    m_search->setEnabled(false);
    m_answer->setTone(Tone::Neutral);
    m_answer->setText(tr("Asking Telnyx…"));
    m_desk.read([](Workspace& workspace) { return workspace.numbers().telnyx(); })
        .then(this, [this, wanted](const Result<telnyx::Settings>& telnyx) {
            m_asked.setFuture(QtConcurrent::run([wanted, telnyx] { return askTelnyx(wanted, telnyx); }));
        });
}

void FindNumberSheet::show(const Result<ForSale>& found)
{
    m_search->setEnabled(true);
    m_found = found ? found->numbers : QList<FoundNumber>();
    m_table->setVisible(!m_found.isEmpty());
    m_mode->setVisible(bool(found));
    if (!found) {
        m_answer->setTone(Tone::Red);
        m_answer->setText(found.error().message + u' ' + found.error().hint);
        fit();
        return;
    }
    m_mode->setPill(telnyxPill(found->mode));
    m_answer->setText(m_found.isEmpty() ? tr("Telnyx has no such number now. Ask for fewer digits.")
                                        : tr("%n numbers are free now.", nullptr, int(m_found.size())));
    CellsModel::Table table;
    table.headers = {tr("Number"), tr("Cost"), tr("Can do")};
    for (const FoundNumber& one : std::as_const(m_found)) {
        table.rows.append({Cell{nationalForm(one.e164), Tone::Neutral, one.e164, false, true},
                           Cell{numberCostWords(one.cost), Tone::Neutral, {}},
                           Cell{one.features.join(u", "_s), Tone::Neutral, {}}});
    }
    m_model.setTable(table);
    if (!m_found.isEmpty())
        m_table->goTo(0);
    fit();
}

} // namespace

void openFindNumberSheet(Shell& shell)
{
    auto* sheet = new FindNumberSheet(shell);
    writeOnSubmit(sheet, shell, [sheet] {
        return [request = sheet->request()](Workspace& workspace) {
            return reserveNumber(workspace.numbers(), request, workspace.session().clock);
        };
    });
    sheet->open();
}

} // namespace occ::ui

#include "findnumbersheet.moc"
