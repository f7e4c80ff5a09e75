// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/formatstep.h"

#include "ui/import/importtables.h"
#include "ui/import/importwords.h"
#include "ui/import/questioncard.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kFactsWidth = 264;
static constexpr int kLastLine = 1000;
static constexpr int kTableHeight = 140; ///< Questions leave this much of the table to be seen.

static QScrollArea* scrolled(QWidget* inside, const QString& name, const QString& label, QWidget* parent)
{
    auto* scroll = new QScrollArea(parent);
    scroll->setObjectName(name);
    scroll->setAccessibleName(label);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    return scroll;
}

FormatStep::FormatStep(ImportFlow& flow, QWidget* parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_error(new MessageBar(u"import.formatError"_s, this))
    , m_questions(new QWidget)
    , m_table(new TableView(u"import.raw"_s, tr("First rows of the file"), this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    rows->addWidget(m_error);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    QWidget* facts = makeFacts();
    auto* factScroll = scrolled(facts, u"import.facts"_s, tr("How the file is written"), this);
    factScroll->setFixedWidth(kFactsWidth);
    row->addWidget(factScroll);
    auto* right = new QVBoxLayout;
    right->setSpacing(12);
    auto* asked = new QVBoxLayout(m_questions);
    asked->setContentsMargins(0, 0, 0, 0);
    asked->setSpacing(12);
    m_questionScroll = scrolled(m_questions, u"import.questions"_s, tr("Open questions"), this);
    right->addWidget(m_questionScroll, 0);
    auto* card = new Card(this, 0);
    card->setMinimumHeight(kTableHeight);
    m_table->setModel(&m_model);
    card->column()->addWidget(m_table);
    right->addWidget(card, 1);
    row->addLayout(right, 1);
    rows->addLayout(row, 1);
}

QComboBox* FormatStep::addChoice(const QString& id, const QString& label, QVBoxLayout* column,
                                 const QList<std::pair<QString, QString>>& choices)
{
    auto* box = new QComboBox;
    box->setObjectName(u"import."_s + id);
    box->setMinimumContentsLength(8);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const auto& [value, words] : choices)
        box->addItem(words, value);
    column->addWidget(new Field(id, label, box));
    m_choices.insert(id, box);
    connect(box, &QComboBox::activated, this, [this, id, box] { decide(id, box->currentData().toString()); });
    return box;
}

QWidget* FormatStep::makeFacts()
{
    auto* card = new Card(nullptr);
    QVBoxLayout* column = card->column();
    column->setSpacing(10);
    const auto character = [](char c) { return std::pair(import::characterName(c), characterWords(c)); };
    addChoice(u"separator"_s, tr("Between cells"), column,
              {character(','), character(';'), character('\t'), character('|')});
    addChoice(u"encoding"_s, tr("Letters are written in"), column,
              {{u"UTF-8"_s, u"UTF-8"_s},
               {u"UTF-16LE"_s, u"UTF-16 LE"_s},
               {u"UTF-16BE"_s, u"UTF-16 BE"_s},
               {u"windows-1252"_s, tr("Western (windows-1252)")},
               {u"ISO-8859-15"_s, tr("Western (ISO-8859-15)")},
               {u"windows-1250"_s, tr("Central European (1250)")},
               {u"ISO-8859-2"_s, tr("Central European (8859-2)")},
               {u"windows-1251"_s, tr("Cyrillic (1251)")},
               {u"ISO-8859-7"_s, tr("Greek (8859-7)")}});
    addChoice(u"header"_s, tr("First row"), column,
              {{u"yes"_s, tr("Names the columns")}, {u"no"_s, tr("Is data already")}});
    m_headerLine = new QSpinBox;
    m_headerLine->setObjectName(u"import.header_line"_s);
    m_headerLine->setRange(1, kLastLine);
    m_headerLine->setKeyboardTracking(false);
    column->addWidget(new Field(u"header_line"_s, tr("The table starts in line"), m_headerLine));
    connect(m_headerLine, &QSpinBox::valueChanged, this,
            [this](int line) { decide(u"header_line"_s, QString::number(line)); });
    addChoice(u"date_order"_s, tr("Dates"), column,
              {{QString(), tr("As the values prove")},
               {u"ymd"_s, orderWords(import::DateOrder::Ymd)},
               {u"dmy"_s, orderWords(import::DateOrder::Dmy)},
               {u"mdy"_s, orderWords(import::DateOrder::Mdy)}});
    addChoice(u"decimal"_s, tr("Decimal mark"), column,
              {{QString(), tr("As the values prove")},
               {u"point"_s, decimalWords(import::Decimal::Point)},
               {u"comma"_s, decimalWords(import::Decimal::Comma)}});
    addChoice(u"quote"_s, tr("Around cells"), column, {character('"'), character('\''), character(0)});
    m_lineEnd = new TextLabel({}, Type::Label, true, card);
    column->addWidget(m_lineEnd);
    column->addStretch();
    return card;
}

void FormatStep::decide(const QString& id, const QString& value)
{
    if (id == u"quote") {
        if (const auto quote = import::characterByName(value))
            m_flow.setFormat([&](import::SniffOptions& format) { format.quote = *quote; });
    } else if (id == u"date_order" && value.isEmpty()) {
        m_flow.setDateOrder({});
    } else if (id == u"decimal" && value.isEmpty()) {
        m_flow.setDecimal({});
    } else {
        m_flow.answer(id, value);
    }
}

void FormatStep::takeFocus()
{
    if (auto* card = m_questions->findChild<QuestionCard*>())
        card->takeFocus();
    else
        m_choices.value(u"separator"_s)->setFocus();
}

static void select(QComboBox* box, const QString& value)
{
    const QSignalBlocker quiet(box);
    if (box->findData(value) < 0)
        box->addItem(value, value);
    box->setCurrentIndex(box->findData(value));
}

void FormatStep::showFacts(const import::Inspection& found)
{
    const import::Mapping& mapping = found.mapping;
    const import::CsvFormat& format = mapping.format;
    select(m_choices.value(u"separator"_s), import::characterName(format.separator));
    select(m_choices.value(u"quote"_s), import::characterName(format.quote));
    select(m_choices.value(u"encoding"_s), QString::fromLatin1(format.encoding));
    select(m_choices.value(u"header"_s), format.header ? u"yes"_s : u"no"_s);
    const QSignalBlocker quiet(m_headerLine);
    m_headerLine->setValue(int(qMax<qint64>(1, found.format.headerLine)));
    select(m_choices.value(u"date_order"_s),
           mapping.dateOrder ? import::toText(*mapping.dateOrder) : QString());
    select(m_choices.value(u"decimal"_s), mapping.decimal ? import::toText(*mapping.decimal) : QString());
    QStringList orders;
    for (const import::DateOrder order : mapping.dateOrders) {
        if (!orders.contains(orderWords(order)))
            orders += orderWords(order);
    }
    m_choices.value(u"date_order"_s)
        ->setItemText(0, orders.isEmpty() ? tr("As the values prove")
                                          : tr("%1 (proved)").arg(orders.join(u"; "_s)));
    m_lineEnd->setText(tr("Line ends: %1").arg(lineEndWords(format.lineEnd)) +
                       (format.mark ? u'\n' + tr("Starts with a byte-order mark.") : QString()));
}

void FormatStep::showQuestions()
{
    const QList<import::Question> questions = m_flow.questions(false);
    QStringList ids;
    for (const import::Question& question : questions)
        ids += question.id + question.options.join(u',');
    m_questionScroll->setVisible(!questions.isEmpty());
    if (ids == m_asked)
        return;
    m_asked = ids;
    while (QLayoutItem* item = m_questions->layout()->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const import::Question& question : questions) {
        auto* card = new QuestionCard(question, m_flow.look()->examples.value(question.id), m_questions);
        m_questions->layout()->addWidget(card);
        // Later: answering replaces the card whose chip is pressed.
        connect(card, &QuestionCard::answered, &m_flow, &ImportFlow::answer, Qt::QueuedConnection);
    }
    static_cast<QVBoxLayout*>(m_questions->layout())->addStretch();
    fitQuestions();
    if (isVisible() && !questions.isEmpty())
        takeFocus();
}

void FormatStep::fitQuestions()
{
    QLayout* rows = m_questions->layout();
    rows->activate();
    const int width = m_questionScroll->viewport()->width();
    const int wanted =
        rows->hasHeightForWidth() ? rows->totalHeightForWidth(width) : rows->totalSizeHint().height();
    const int room = height() - kTableHeight - layout()->spacing();
    m_questionScroll->setFixedHeight(qMin(wanted, qMax(room, kTableHeight)));
}

void FormatStep::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitQuestions();
}

void FormatStep::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    fitQuestions();
}

void FormatStep::refresh()
{
    if (m_flow.isLooking())
        return;
    const Look* look = m_flow.look();
    if (look && !look->found)
        m_error->say(Tone::Red, tr("Read like this, the file is no table"), errorWords(look->found.error()));
    else
        m_error->hide();
    if (!look || !look->found)
        return;
    showFacts(*look->found);
    showQuestions();
    m_model.setTable(rawTable(*look));
    m_table->fitColumns();
}

} // namespace occ::ui
