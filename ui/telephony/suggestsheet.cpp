// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/dialling.h"
#include "core/telephony/numberdesk.h"
#include "ui/automation/clientchoice.h"
#include "ui/onboarding/sheethelp.h"
#include "ui/telephony/numbermodel.h"
#include "ui/telephony/numbersheets.h"
#include "ui/widgets/cellsmodel.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tableview.h"

#include <QIntValidator>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {

/// Asks for a client's needs, shows the numbers that suit, and why the one that is stood on does.
class SuggestSheet final : public Sheet
{
    Q_OBJECT
public:
    SuggestSheet(Shell& shell, std::optional<qint64> onboarding);
    void refresh() { m_suggestions.refresh(); }
    [[nodiscard]] HoldRequest request() const;

private:
    [[nodiscard]] NumberNeeds needs() const;
    void show(const QList<Suggestion>& found);
    void showReasons();

    Live<QList<Suggestion>> m_suggestions;
    QList<Suggestion> m_found;
    ClientChoice* m_client;
    QLineEdit* m_minutes = new QLineEdit;
    QComboBox* m_coverage = nullptr;
    QLineEdit* m_areaCode = new QLineEdit;
    CellsModel m_model;
    TableView* m_table;
    TextLabel* m_reasons;
};

SuggestSheet::SuggestSheet(Shell& shell, std::optional<qint64> onboarding)
    : Sheet(u"suggestNumberSheet"_s, tr("Which number suits?"), tr("Hold for 24 hours"), shell.dialogParent())
    , m_suggestions(
          shell.desk(), this,
          [this] {
              return [id = m_client->onboarding().value_or(0), needs = needs()](Workspace& workspace) {
                  return id > 0 ? workspace.numbers().suggest(id, needs) : QList<Suggestion>();
              };
          },
          [this](const QList<Suggestion>& found) { show(found); },
          [this](const Error& error) { showError(error); })
    , m_client(new ClientChoice(shell, u"suggest.client"_s, tr("Client"), {}, this))
    , m_table(new TableView(u"suggest.table"_s, tr("Numbers that suit, best first"), this))
    , m_reasons(new TextLabel({}, Type::Body, false, this))
{
    m_client->choose(onboarding);
    m_coverage = makeChoice(
        {{u""_s, tr("Not known")}, {u"national"_s, tr("National")}, {u"regional"_s, tr("Regional")}});
    m_minutes->setValidator(new QIntValidator(0, 100'000'000, m_minutes));
    m_minutes->setPlaceholderText(tr("From the plan or the number of employees"));
    m_areaCode->setPlaceholderText(tr("Any"));
    addField(u"onboarding"_s, tr("Client"), m_client);
    addField(u"minutes"_s, tr("Voice minutes a month"), m_minutes);
    addField(u"coverage"_s, tr("Where callers are"), m_coverage);
    Field* code = addField(u"area-code"_s, tr("Area code of the region"), m_areaCode);
    code->setEnabled(false);
    m_table->setModel(&m_model);
    m_table->setColumnWidths({-1, 110, 130});
    m_table->setFixedHeight(4 * kRowHeight + kUnit);
    m_reasons->setObjectName(u"suggest.reasons"_s);
    m_reasons->setAccessibleName(tr("Why this number"));
    m_reasons->setTextFormat(Qt::RichText);
    body()->addWidget(m_table);
    body()->addWidget(m_reasons);
    connect(m_table, &TableView::rowChanged, this, &SuggestSheet::showReasons);
    connect(m_client, &ClientChoice::chosen, this, &SuggestSheet::refresh);
    connect(m_minutes, &QLineEdit::textChanged, this, &SuggestSheet::refresh);
    connect(m_areaCode, &QLineEdit::textChanged, this, [this](const QString& text) {
        // Two digits of a code are a code half typed, not a wrong one.
        if (text.isEmpty() || text.size() >= 3)
            refresh();
    });
    connect(m_coverage, &QComboBox::currentIndexChanged, this, [this, code] {
        code->setEnabled(chosen(m_coverage) == u"regional");
        refresh();
    });
}

NumberNeeds SuggestSheet::needs() const
{
    NumberNeeds needs;
    if (!m_minutes->text().isEmpty())
        needs.minutesPerMonth = m_minutes->text().toLongLong();
    if (const QString coverage = chosen(m_coverage); !coverage.isEmpty())
        needs.coverage = coverage == u"regional" ? Coverage::Regional : Coverage::National;
    if (needs.coverage == Coverage::Regional)
        needs.areaCode = m_areaCode->text().trimmed();
    return needs;
}

HoldRequest SuggestSheet::request() const
{
    HoldRequest request;
    request.onboardingId = m_client->onboarding().value_or(0);
    const QModelIndex row = m_table->currentIndex();
    if (row.isValid() && row.row() < m_found.size())
        request.number = m_found.at(row.row()).number.e164;
    return request;
}

void SuggestSheet::show(const QList<Suggestion>& found)
{
    m_found = found;
    CellsModel::Table table;
    table.headers = {tr("Number"), tr("Pool"), tr("Kept for")};
    for (const Suggestion& one : found) {
        table.rows.append({Cell{nationalForm(one.number.e164), Tone::Neutral, one.number.note, false, true},
                           Cell{numberPoolTitle(one.number.pool), Tone::Neutral, {}},
                           Cell{numberIndustryWords(one.number.industry), Tone::Neutral, {}}});
        table.ids.append(one.number.id);
    }
    m_model.setTable(table);
    m_table->ensureRow();
    if (!found.isEmpty() && !m_table->currentIndex().isValid())
        m_table->goTo(0);
    showReasons();
}

void SuggestSheet::showReasons()
{
    const QModelIndex row = m_table->currentIndex();
    if (!row.isValid() || row.row() >= m_found.size()) {
        m_reasons->setText(tr("No free number suits this client. Find one for sale."));
        fit();
        return;
    }
    QStringList lines;
    for (const SuggestionReason& reason : m_found.at(row.row()).reasons) {
        const QString sign = reason.points > 0 ? u"✓"_s : reason.points < 0 ? u"✗"_s : u"·"_s;
        lines << u"<p style='margin:0 0 4px 0'>%1 <b>%2.</b> %3</p>"_s.arg(sign, reason.title.toHtmlEscaped(),
                                                                           reason.text.toHtmlEscaped());
    }
    m_reasons->setText(lines.join(QString()));
    fit();
}

} // namespace

void openSuggestSheet(Shell& shell, std::optional<qint64> onboarding)
{
    auto* sheet = new SuggestSheet(shell, onboarding);
    writeOnSubmit(sheet, shell, [sheet] {
        return [request = sheet->request()](Workspace& workspace) {
            return reserveNumber(workspace.numbers(), request, workspace.session().clock);
        };
    });
    sheet->refresh();
    sheet->open();
}

} // namespace occ::ui

#include "suggestsheet.moc"
