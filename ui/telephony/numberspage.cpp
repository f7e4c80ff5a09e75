// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/telephony/numberspage.h"

#include "core/telephony/dialling.h"
#include "core/telephony/numberdesk.h"
#include "ui/onboarding/links.h"
#include "ui/telephony/numberdetail.h"
#include "ui/telephony/numbersheets.h"
#include "ui/telephony/telnyxwords.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/splitter.h"
#include "ui/widgets/states.h"
#include "ui/widgets/tableview.h"

#include <QLineEdit>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace occ::ui {

NumbersPage::NumbersPage(Shell& shell)
    : Page(shell)
    , m_numbers(
          shell.desk(), this, [] { return [](Workspace& workspace) { return workspace.numbers().list(); }; },
          [this](const QList<PhoneNumber>& numbers) { show(numbers); },
          [this](const Error& error) { this->shell().fail(error); })
    , m_header(new PageHeader(tr("Numbers"), this))
    , m_notice(new MessageBar(u"numbers.notice"_s, this))
{
    layOut();
    addKeys();
    connect(&desk(), &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (isVisible() && (changes.touches("number"_L1) || changes.touches("client"_L1)))
            m_numbers.refresh();
        if (isVisible() && changes.touches("setting"_L1))
            readMode();
    });
    connect(&desk(), &Desk::minutePassed, this, [this] {
        if (isVisible())
            m_numbers.refresh();
    });
}

void NumbersPage::layOut()
{
    auto* column = pageColumn(this);
    makeHeader();
    column->addWidget(m_header);
    auto* settings = new Button(tr("Settings…"), u"numbers.settings"_s, Button::Look::Plain, m_notice);
    m_notice->addAction(settings);
    m_notice->setClosable(true);
    m_notice->hide();
    connect(m_notice, &MessageBar::closed, m_notice, &QWidget::hide);
    connect(settings, &QAbstractButton::clicked, this, [this] { shell().open(u"settings"_s, u"telnyx"_s); });
    column->addWidget(m_notice);
    auto* split = new Splitter(u"numbers.split"_s, Qt::Vertical, this);
    split->addWidget(makeTable());
    m_detail = new NumberDetail;
    m_detail->setMinimumHeight(150);
    split->addWidget(m_detail);
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 3);
    split->setHandleWidth(12);
    column->addWidget(split, 1);
    connect(m_detail, &NumberDetail::reserveAsked, this, &NumbersPage::reserve);
    connect(m_detail, &NumberDetail::approveAsked, this, &NumbersPage::approve);
    connect(m_detail, &NumberDetail::releaseAsked, this, &NumbersPage::release);
    connect(m_detail, &NumberDetail::giveAsked, this, &NumbersPage::give);
    connect(m_detail, &NumberDetail::clientAsked, this, &NumbersPage::openClient);
}

void NumbersPage::makeHeader()
{
    m_states = new ChipBar(u"numbers.states"_s, tr("Which numbers"), this);
    m_states->addChip(u"all"_s, tr("All"));
    m_states->addChip(u"free"_s, tr("Free"));
    m_states->addChip(u"held"_s, tr("Held"));
    m_states->addChip(u"setup"_s, tr("In setup"));
    m_states->addChip(u"live"_s, tr("Live"));
    m_states->addChip(u"released"_s, tr("Released"));
    m_states->setCurrent(u"all"_s);
    m_header->addAfterTitle(m_states);
    connect(m_states, &ChipBar::currentChanged, this, &NumbersPage::applyFilter);
    m_mode = new PillLabel({}, this);
    m_mode->setObjectName(u"numbers.mode"_s);
    m_text = new QLineEdit(this);
    m_text->setObjectName(u"numbers.text"_s);
    m_text->setAccessibleName(tr("Digits, client or note"));
    m_text->setPlaceholderText(tr("Filter"));
    m_text->setToolTip(tr("Digits, client or note"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaximumWidth(220);
    connect(m_text, &QLineEdit::textChanged, this, &NumbersPage::applyFilter);
    auto* find = new Button(tr("Find numbers…"), u"numbers.find"_s, Button::Look::Plain, this);
    auto* suggest = new Button(tr("Suggest…"), u"numbers.suggest"_s, Button::Look::Primary, this);
    m_header->addAction(m_mode);
    m_header->addAction(m_text);
    m_header->addAction(find);
    m_header->addAction(suggest);
    connect(find, &QAbstractButton::clicked, this, [this] { openFindNumberSheet(shell()); });
    connect(suggest, &QAbstractButton::clicked, this, [this] { openSuggestSheet(shell()); });
}

QWidget* NumbersPage::makeTable()
{
    auto* card = new Card(nullptr, 0);
    card->setMinimumHeight(110);
    auto* pages = new QWidget(card);
    m_stack = new QStackedLayout(pages);
    m_table = new TableView(u"numbers.table"_s, tr("Phone numbers"), pages);
    m_table->setModel(&m_model);
    m_table->setColumnWidths({150, 124, -3, -3, 96, 116, -2});
    m_table->setCrampedWidths({132, 132, -3, -3, 84, 100, -2});
    m_table->restoreColumns();
    m_empty = new EmptyState(u"call-start"_s, {}, {}, pages);
    for (QWidget* widget : std::initializer_list<QWidget*>{new LoadingState(pages), m_table, m_empty})
        m_stack->addWidget(widget);
    card->column()->addWidget(pages);
    connect(m_table, &TableView::rowChanged, this, &NumbersPage::showDetail);
    connect(m_table, &QAbstractItemView::activated, this, &NumbersPage::openClient);
    return card;
}

void NumbersPage::addKeys()
{
    const auto add = [this](const QString& key, void (NumbersPage::*act)()) {
        auto* shortcut = new QShortcut(QKeySequence(key), m_table, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(u"R"_s, &NumbersPage::reserve);
    add(u"A"_s, &NumbersPage::approve);
    add(u"X"_s, &NumbersPage::release);
    add(u"G"_s, &NumbersPage::give);
}

void NumbersPage::open(const QVariant& what)
{
    if (what.canConvert<qint64>() && what.toLongLong() > 0)
        m_wanted = what.toLongLong();
    reload();
}

void NumbersPage::reload()
{
    m_told = 0;
    m_numbers.refresh();
    readMode();
}

void NumbersPage::takeFocus()
{
    m_table->setFocus();
    m_table->ensureRow();
}

void NumbersPage::readMode()
{
    // The keychain may be slow to answer, so it is asked where nobody waits.
    desk()
        .readLater([](Workspace& workspace) {
            const auto telnyx = workspace.numbers().telnyx();
            return telnyx ? telnyxMode(*telnyx) : Result<QString>(Failure(telnyx.error()));
        })
        .then(this, [this](const Result<QString>& mode) { showMode(mode); });
}

void NumbersPage::showMode(const Result<QString>& mode)
{
    if (!mode)
        m_mode->setPill({tr("Telnyx: not set up"), Tone::Neutral, paint::Mark::Cross});
    else
        m_mode->setPill(telnyxPill(*mode));
    m_mode->setToolTip(mode ? QString() : mode.error().message);
    m_notice->setVisible(!mode);
    if (!mode) {
        m_notice->say(Tone::Accent, tr("Telnyx is not set up"),
                      tr("Numbers of the pool can be held and given out. To find and hold others, enter the "
                         "API key in the settings under Telnyx."));
    }
}

/// The chip under which a number is found, besides "all".
static QString chipOf(const PhoneNumber& number)
{
    switch (number.state) {
    case NumberState::Available:
        return u"free"_s;
    case NumberState::Reserved:
    case NumberState::Approved:
        return u"held"_s;
    case NumberState::Active:
        return u"live"_s;
    case NumberState::Released:
        return u"released"_s;
    default:
        return u"setup"_s;
    }
}

void NumbersPage::show(const QList<PhoneNumber>& numbers)
{
    m_all = numbers;
    QHash<QString, int> counts;
    for (const PhoneNumber& number : numbers) {
        ++counts[chipOf(number)];
        if (number.id == m_wanted)
            m_states->setCurrent(u"all"_s);
    }
    for (const QString& state : {u"free"_s, u"held"_s, u"setup"_s, u"live"_s, u"released"_s})
        m_states->chip(state)->setCount(counts.value(state));
    m_states->chip(u"all"_s)->setCount(int(numbers.size()));
    applyFilter();
}

static bool matches(const PhoneNumber& number, const QString& text)
{
    QString digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    return text.isEmpty() || (!digits.isEmpty() && number.e164.contains(digits)) ||
           number.client.contains(text, Qt::CaseInsensitive) ||
           number.note.contains(text, Qt::CaseInsensitive);
}

void NumbersPage::applyFilter()
{
    const QString state = m_states->current();
    const QString text = m_text->text().trimmed();
    QList<PhoneNumber> shown;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(shown), [&](const PhoneNumber& number) {
        return (state == u"all" || chipOf(number) == state) && matches(number, text);
    });
    m_model.setMoment(desk().now(), desk().zone());
    m_model.setRows(shown);
    if (shown.isEmpty()) {
        m_empty->setWords(tr("None here"),
                          text.isEmpty() ? tr("No number is in this state. Find numbers to hold new ones.")
                                         : tr("No number, client or note has “%1” in it.").arg(text));
    }
    m_stack->setCurrentIndex(shown.isEmpty() ? 2 : 1);
    const int wanted = m_model.rowOf(m_wanted);
    if (wanted >= 0)
        m_table->goTo(wanted);
    else
        m_table->ensureRow();
    m_wanted = 0;
    m_told = 0;
    showDetail();
}

const PhoneNumber* NumbersPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_model.rowCount() ? &m_model.row(index.row()) : nullptr;
}

QVariant NumbersPage::subject() const
{
    const PhoneNumber* number = current();
    return number && number->clientId ? linkToClient(*number->clientId, number->onboardingId) : QVariant();
}

void NumbersPage::showDetail()
{
    const PhoneNumber* number = current();
    m_detail->setVisible(number);
    if (!number)
        return;
    m_detail->show(*number, desk().now(), desk().zone());
    if (number->id == m_told)
        return;
    m_told = number->id;
    desk()
        .read([e164 = number->e164](Workspace& workspace) { return workspace.numbers().holdsOf(e164); })
        .then(this, [this, id = number->id](const Result<QList<NumberHold>>& holds) {
            if (holds && id == m_told)
                m_detail->showHolds(*holds, desk().now(), desk().zone());
        });
}

void NumbersPage::write(std::function<Status(NumberService&)> change)
{
    desk()
        .write([change = std::move(change)](Workspace& workspace) { return change(workspace.numbers()); })
        .then(this, [this](const Status& status) {
            if (!status)
                shell().fail(status.error());
        });
}

void NumbersPage::reserve()
{
    if (const PhoneNumber* number = current(); number && number->state == NumberState::Available)
        openReserveSheet(shell(), *number);
}

void NumbersPage::approve()
{
    if (const PhoneNumber* number = current(); number && number->state == NumberState::Reserved)
        write([id = number->id](NumberService& numbers) { return numbers.approve(id); });
}

void NumbersPage::release()
{
    if (const PhoneNumber* number = current(); number)
        write([id = number->id](NumberService& numbers) { return numbers.release(id); });
}

void NumbersPage::give()
{
    const PhoneNumber* number = current();
    if (!number || number->state != NumberState::Available)
        return;
    if (number->clientId)
        write([id = number->id](NumberService& numbers) { return numbers.unassign(id); });
    else
        openAssignSheet(shell(), *number);
}

void NumbersPage::openClient()
{
    if (const PhoneNumber* number = current(); number && number->clientId)
        shell().open(QLatin1StringView(kClientPage), linkToClient(*number->clientId, number->onboardingId));
}

} // namespace occ::ui
