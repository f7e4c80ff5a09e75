// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/crm/logview.h"

#include "ui/base/relativetime.h"
#include "ui/crm/crmwords.h"
#include "ui/onboarding/links.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/splitter.h"
#include "ui/widgets/states.h"
#include "ui/widgets/tableview.h"

#include <QDesktopServices>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kLines = 200;
/// The chip of what has not gone through yet; the others are kinds of log lines.
static const QString kWaiting = u"waiting"_s;

/// Why something has not gone through, and when it is tried again.
static QString waitingWords(const sync::Waiting& one, Instant now, const QTimeZone& zone)
{
    using What = sync::Waiting::What;
    QString words = one.why;
    if (words.isEmpty())
        words = one.what == What::Start  ? CrmLogView::tr("Its onboarding starts with the next round.")
                : one.what == What::Take ? CrmLogView::tr("It is taken over with the next round.")
                                         : CrmLogView::tr("It goes with the next round.");
    if (one.attempts > 0)
        words += u' ' + CrmLogView::tr("Tried %n time(s).", nullptr, one.attempts);
    if (one.state != u"failed" && one.nextAt > now)
        words += u' ' + CrmLogView::tr("Next try: %1.").arg(stampWords(one.nextAt, now, zone));
    return words;
}

/// As a line of the list; its number stays the same from one reading to the next.
static sync::LogLine lineOf(const QString& connection, const sync::Waiting& one, const QString& words)
{
    sync::LogLine line;
    line.id = qint64(qHashMulti(0, connection, int(one.what), int(one.kind), one.ourId, one.remoteId) >> 1U);
    line.at = one.since;
    line.what = one.state == u"failed" ? u"failed"_s : kWaiting;
    line.kind = one.kind;
    line.ourId = one.ourId;
    line.remoteId = one.remoteId;
    line.name = one.name;
    line.text = words;
    line.cure = one.cure;
    line.url = one.url;
    return line;
}

CrmLogView::CrmLogView(Shell& shell, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_name(name)
    , m_limit(kLines)
    , m_read(
          shell.desk(), this,
          [this] {
              const QString chip = m_chips->current();
              return [question = Question{m_connection, m_client, chip == u"all" ? QString() : chip, m_limit,
                                          m_shell.desk().zone()}](Workspace& workspace) {
                  return ask(workspace, question);
              };
          },
          [this](const Answer& answer) { show(answer); }, [this](const Error& error) { m_shell.fail(error); })
    , m_task(shell.desk(), this)
{
    layOut();
    connect(&m_shell.desk(), &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (isVisible() && changes.touches("sync"_L1))
            m_read.refresh();
    });
    connect(&m_shell.desk(), &Desk::minutePassed, this, [this] {
        if (isVisible())
            m_read.refresh();
    });
    connect(&m_task, &CrmTask::pageWanted, this, [](const QUrl& url) { QDesktopServices::openUrl(url); });
    connect(&m_task, &CrmTask::failed, this, [this](const Error& error) { m_shell.fail(error); });
    connect(&m_task, &CrmTask::runningChanged, this, [this](bool running) { m_there->setEnabled(!running); });
}

Result<CrmLogView::Answer> CrmLogView::ask(Workspace& workspace, const Question& question)
{
    Answer answer{question.connection, question.client, question.what, {}, false, question.zone};
    const auto list = workspace.sync().list();
    if (!list)
        return Failure(list.error());
    if (question.what == kWaiting)
        return askWaiting(workspace, *list, std::move(answer));
    sync::LogFilter filter;
    filter.what = question.what;
    filter.limit = question.limit;
    if (question.client > 0) {
        filter.kind = sync::Kind::Company;
        filter.ourId = question.client;
    }
    for (const sync::ConnectionStatus& one : *list) {
        const QString& name = one.connection.name;
        if (question.client == 0 && name != question.connection)
            continue;
        const auto lines = workspace.sync().log(name, filter);
        if (!lines)
            return Failure(lines.error());
        answer.more = answer.more || lines->size() >= filter.limit;
        for (const sync::LogLine& line : *lines)
            answer.lines.append({name, line});
    }
    std::stable_sort(answer.lines.begin(), answer.lines.end(),
                     [](const Line& a, const Line& b) { return a.line.id > b.line.id; });
    return answer;
}

Result<CrmLogView::Answer> CrmLogView::askWaiting(Workspace& workspace,
                                                  const QList<sync::ConnectionStatus>& list, Answer answer)
{
    const Instant now = workspace.session().now();
    for (const sync::ConnectionStatus& status : list) {
        const QString& name = status.connection.name;
        if (answer.client == 0 && name != answer.connection)
            continue;
        const auto waiting = workspace.sync().waiting(name);
        if (!waiting)
            return Failure(waiting.error());
        for (const sync::Waiting& one : *waiting) {
            if (answer.client == 0 || (one.kind == sync::Kind::Company && one.ourId == answer.client))
                answer.lines.append({name, lineOf(name, one, waitingWords(one, now, answer.zone))});
        }
    }
    // What needs somebody comes first.
    std::stable_partition(answer.lines.begin(), answer.lines.end(),
                          [](const Line& line) { return line.line.what == u"failed"; });
    return answer;
}

void CrmLogView::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_chips = new ChipBar(m_name + u".what"_s, tr("Which lines"), this);
    m_chips->addChip(u"all"_s, tr("All"));
    m_chips->addChip(kWaiting, tr("Waiting now"));
    for (const QString& what : crmLogKinds())
        m_chips->addChip(what, what == u"round" ? tr("Rounds") : crmLogPill(what).word);
    m_chips->setCurrent(u"all"_s);
    column->addWidget(m_chips);
    auto* split = new Splitter(m_name + u".split"_s, Qt::Vertical, this);
    split->addWidget(makeTable());
    split->addWidget(makeDetail());
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 2);
    split->setHandleWidth(12);
    column->addWidget(split, 1);
    connect(m_chips, &ChipBar::currentChanged, this, [this] {
        m_limit = kLines;
        m_read.refresh();
    });
}

QWidget* CrmLogView::makeTable()
{
    auto* card = new Card(nullptr, 0);
    card->setMinimumHeight(140);
    auto* pages = new QWidget(card);
    m_stack = new QStackedLayout(pages);
    m_table = new TableView(m_name + u".table"_s, tr("What came and went"), pages);
    m_table->setModel(&m_model);
    m_table->setColumnWidths({120, 112, -2, 90, -5});
    m_table->setGivingWay({CrmLogModel::Kind}, {CrmLogModel::Record, CrmLogModel::Words});
    m_table->restoreColumns();
    m_empty = new EmptyState(u"view-list"_s, tr("Nothing yet"), {}, pages);
    for (QWidget* widget : std::initializer_list<QWidget*>{new LoadingState(pages), m_table, m_empty})
        m_stack->addWidget(widget);
    card->column()->addWidget(pages);
    connect(m_table, &TableView::rowChanged, this, &CrmLogView::showDetail);
    connect(m_table, &QAbstractItemView::activated, this, &CrmLogView::openRecord);
    const auto key = [this](const QString& keys, void (CrmLogView::*act)()) {
        auto* shortcut = new QShortcut(QKeySequence(keys), m_table, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(u"T"_s, &CrmLogView::retry);
    key(u"W"_s, &CrmLogView::showThere);
    return card;
}

QWidget* CrmLogView::makeDetail()
{
    auto* card = new Card(nullptr);
    card->setMinimumHeight(150);
    m_detail = card;
    m_title = new SectionHeader({}, card);
    m_text = new TextLabel({}, Type::Body, false, card);
    m_text->setObjectName(m_name + u".text"_s);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_cure = new TextLabel({}, Type::Body, true, card);
    m_cure->setObjectName(m_name + u".cure"_s);
    card->column()->addWidget(m_title);
    card->column()->addWidget(m_text);
    card->column()->addWidget(m_cure);
    card->column()->addStretch();
    auto* row = new QHBoxLayout;
    row->setSpacing(kUnit);
    const auto add = [&](Button*& button, const QString& text, const QString& name, const QString& key,
                         void (CrmLogView::*act)()) {
        button = new Button(text, m_name + name, Button::Look::Plain, card);
        button->setKeyHint(key);
        connect(button, &QAbstractButton::clicked, this, act);
        row->addWidget(button);
    };
    add(m_open, tr("Open here"), u".open"_s, tr("Enter"), &CrmLogView::openRecord);
    add(m_there, tr("Show in CRM"), u".there"_s, u"W"_s, &CrmLogView::showThere);
    add(m_retry, tr("Try again"), u".retry"_s, u"T"_s, &CrmLogView::retry);
    row->addStretch();
    m_more = new Button(tr("Show older lines"), m_name + u".more"_s, Button::Look::Flat, card);
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        m_limit += kLines;
        m_read.refresh();
    });
    row->addWidget(m_more);
    card->column()->addLayout(row);
    return card;
}

void CrmLogView::showConnection(const QString& connection, const QString& what)
{
    m_connection = connection;
    m_client = 0;
    m_limit = kLines;
    m_chips->setCurrent(what.isEmpty() ? u"all"_s : what);
    m_read.refresh();
}

void CrmLogView::showClient(qint64 client)
{
    m_connection.clear();
    m_client = client;
    m_limit = kLines;
    m_open->hide();
    m_read.refresh();
}

void CrmLogView::takeFocus()
{
    m_table->setFocus();
    m_table->ensureRow();
}

void CrmLogView::show(const Answer& answer)
{
    if (answer.connection != m_connection || answer.client != m_client)
        return; // The answer to an older question.
    QList<sync::LogLine> lines;
    m_connections.clear();
    for (const Line& line : answer.lines) {
        lines << line.line;
        m_connections.insert(line.line.id, line.connection);
    }
    m_model.setMoment(m_shell.desk().now(), m_shell.desk().zone());
    m_model.setRows(lines);
    m_empty->setWords(tr("Nothing here"),
                      answer.what == kWaiting  ? tr("Everything has gone through.")
                      : !answer.what.isEmpty() ? tr("No line says so. See them all with the first chip.")
                      : m_client > 0           ? tr("This client has not come from a CRM or gone to one yet.")
                                     : tr("What comes and goes with the rounds is told here, for 90 days."));
    m_stack->setCurrentIndex(lines.isEmpty() ? 2 : 1);
    m_more->setVisible(answer.more);
    m_table->ensureRow();
    showDetail();
}

std::optional<CrmLogView::Line> CrmLogView::current() const
{
    const QModelIndex index = m_table->currentRow();
    if (!index.isValid() || index.row() >= m_model.rowCount())
        return std::nullopt;
    const sync::LogLine& line = m_model.row(index.row());
    return Line{m_connections.value(line.id), line};
}

void CrmLogView::showDetail()
{
    const std::optional<Line> line = current();
    m_detail->setVisible(line.has_value());
    if (!line)
        return;
    const sync::LogLine& shown = line->line;
    m_title->setTitle(shown.what == u"round" ? crmTitle(shown.name) : shown.name);
    m_title->setNote(shown.at > 0 ? exactWords(shown.at, m_shell.desk().zone()) : QString());
    m_text->setText(shown.text);
    m_cure->setText(shown.cure);
    m_cure->setVisible(!shown.cure.isEmpty());
    const bool mirrored = shown.kind.has_value();
    m_open->setVisible(m_client == 0 && mirrored && shown.ourId > 0 &&
                       (*shown.kind == sync::Kind::Company || *shown.kind == sync::Kind::Deal));
    m_there->setVisible(mirrored && !shown.remoteId.isEmpty());
    m_retry->setVisible(mirrored &&
                        (shown.what == u"failed" || shown.what == u"waits" || shown.what == kWaiting));
}

void CrmLogView::retry()
{
    const std::optional<Line> line = current();
    if (!line || !m_retry->isVisible())
        return;
    m_shell.desk()
        .write([connection = line->connection, kind = line->line.kind, id = line->line.ourId](
                   Workspace& workspace) { return workspace.sync().retry(connection, kind, id); })
        .then(this, [this](const Status& status) {
            if (status)
                m_shell.say(tr("It is tried again with the next round."));
            else
                m_shell.fail(status.error());
        });
}

void CrmLogView::showThere()
{
    const std::optional<Line> line = current();
    if (!line || !line->line.kind || line->line.remoteId.isEmpty())
        return;
    if (!line->line.url.isEmpty())
        QDesktopServices::openUrl(line->line.url);
    else
        m_task.showRecord(line->connection, *line->line.kind, line->line.remoteId);
}

void CrmLogView::openRecord()
{
    const std::optional<Line> line = current();
    if (!line || !m_open->isVisible())
        return;
    if (*line->line.kind == sync::Kind::Company) {
        ClientLink link;
        link.client = line->line.ourId;
        m_shell.open(QLatin1StringView(kClientPage), QVariant::fromValue(link));
    } else {
        DealLink link;
        link.deal = line->line.ourId;
        m_shell.open(QLatin1StringView(kDealPage), QVariant::fromValue(link));
    }
}

} // namespace occ::ui
