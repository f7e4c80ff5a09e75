// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/automation/automationpage.h"

#include "ui/automation/automationform.h"
#include "ui/automation/clientchoice.h"
#include "ui/automation/lettertext.h"
#include "ui/base/relativetime.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"

#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kTypingMs = 250;
static constexpr Millis kLookAhead = 14 * kDay;
static constexpr int kMostNext = 30;

AutomationPage::AutomationPage(Shell& shell)
    : Page(shell)
    , m_read(
          shell.desk(), this,
          [this] {
              return [key = m_key](Workspace& workspace) -> Result<Stored> {
                  Stored read;
                  auto books = workspace.playbooks().list();
                  auto messages = workspace.automations().messages();
                  auto rows = workspace.automations().list();
                  if (!books || !messages || !rows)
                      return Failure(!books ? books.error() : !messages ? messages.error() : rows.error());
                  for (const StoredPlaybook& book : *books)
                      read.choices.playbooks.append(book.playbook);
                  read.choices.messages = std::move(*messages);
                  for (const AutomationRow& row : *rows) {
                      if (row.automation.key == key)
                          read.row = row;
                  }
                  return read;
              };
          },
          [this](const Stored& read) { showStored(read); },
          [this](const Error& error) { this->shell().fail(error); })
    , m_letter(
          shell.desk(), this,
          [this] {
              return [wanted = m_form->value(),
                      client = m_client->onboarding()](Workspace& workspace) -> Result<LetterPreview> {
                  if (!client || !wanted.action.sends() || wanted.action.message.isEmpty())
                      return LetterPreview();
                  return workspace.automations().preview(wanted, *client);
              };
          },
          [this](const LetterPreview& letter) { showLetter(letter); },
          [this](const Error& error) {
              showLetter({{}, {}, {}, {}, {error}});
          })
    , m_next(
          shell.desk(), this,
          [this] {
              return [key = m_key,
                      until = desk().now() + kLookAhead](Workspace& workspace) -> Result<QList<FiringRow>> {
                  auto all = workspace.automations().upcoming(until);
                  if (!all)
                      return Failure(all.error());
                  all->removeIf([&](const FiringRow& row) { return row.automation != key; });
                  return all;
              };
          },
          [this](const QList<FiringRow>& firings) { showNext(firings); })
    , m_header(new PageHeader({}, this))
    , m_message(new MessageBar(u"automation.problem"_s, this))
{
    layOut();
    m_typed.setSingleShot(true);
    m_typed.setInterval(kTypingMs);
    connect(&m_typed, &QTimer::timeout, this, [this] { m_letter.refresh(); });
    connect(&desk(), &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (isVisible() && changes.touches("automation"_L1))
            m_read.refresh();
    });
    auto* save = new QShortcut(QKeySequence::Save, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(save, &QShortcut::activated, this, &AutomationPage::save);
    auto* back = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, [this] { this->shell().back(); });
}

void AutomationPage::layOut()
{
    auto* column = pageColumn(this);
    makeHeader();
    column->addWidget(m_header);
    m_message->setClosable(true);
    m_message->hide();
    column->addWidget(m_message);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName(u"automation.split"_s);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(12);
    split->addWidget(makeForm());
    auto* side = new QWidget;
    auto* sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    sideColumn->setSpacing(12);
    sideColumn->addWidget(makePreview(), 3);
    sideColumn->addWidget(makeNext(), 2);
    side->setMinimumWidth(300);
    split->addWidget(side);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setSizes({560, 480});
    column->addWidget(split, 1);
}

void AutomationPage::makeHeader()
{
    m_state = new PillLabel({}, m_header);
    m_header->addAfterTitle(m_state);
    auto* back = new Button(tr("Back"), u"automation.back"_s, Button::Look::Plain, this);
    back->setKeyHint(u"Esc"_s);
    m_over = new Button(tr("Start over"), u"automation.startOver"_s, Button::Look::Plain, this);
    m_over->setToolTip(tr("Throws the edit away and shows what is stored"));
    m_save = new Button(tr("Save"), u"automation.save"_s, Button::Look::Primary, this);
    m_save->setKeyHint(tr("Ctrl S"));
    for (Button* button : {back, m_over, m_save})
        m_header->addAction(button);
    connect(back, &QAbstractButton::clicked, this, [this] { shell().back(); });
    connect(m_over, &QAbstractButton::clicked, this, &AutomationPage::startOver);
    connect(m_save, &QAbstractButton::clicked, this, &AutomationPage::save);
}

QWidget* AutomationPage::makeForm()
{
    auto* card = new Card;
    card->setMinimumWidth(320);
    auto* scroll = new QScrollArea(card);
    scroll->setObjectName(u"automation.scroll"_s);
    scroll->setAccessibleName(tr("Automation"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_form = new AutomationForm;
    scroll->setWidget(m_form);
    m_form->setAutoFillBackground(false); // The card shows through.
    scroll->viewport()->setAutoFillBackground(false);
    card->column()->addWidget(scroll);
    connect(m_form, &AutomationForm::edited, this, &AutomationPage::edited);
    return card;
}

QWidget* AutomationPage::makePreview()
{
    auto* card = new Card;
    auto* header = new SectionHeader(tr("What it sends"), card);
    m_text = new Button(tr("Edit text…"), u"automation.editText"_s, Button::Look::Flat, header);
    header->addControl(m_text);
    header->setMinimumHeight(m_text->sizeHint().height()); // A low window takes it from the letter instead.
    card->column()->addWidget(header);
    m_client =
        new ClientChoice(shell(), u"automation.client"_s, tr("For which client it is shown"), {}, card);
    m_to = new TextLabel({}, Type::Label, true, card);
    m_fault = new TextLabel({}, Type::Body, false, card);
    m_fault->setObjectName(u"automation.fault"_s);
    m_fault->setTone(Tone::Red);
    m_subject = new TextLabel({}, Type::BodyStrong, false, card);
    m_subject->setObjectName(u"automation.previewSubject"_s);
    m_body = new LetterText(u"automation.previewBody"_s, tr("The text as it goes out"), 56, card);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_client, m_fault, m_to, m_subject})
        card->column()->addWidget(widget);
    card->column()->addWidget(m_body, 1);
    card->column()->addStretch(); // Where the text would be, when there is none.
    connect(m_client, &ClientChoice::chosen, this, [this] { m_letter.refresh(); });
    connect(m_text, &QAbstractButton::clicked, this, &AutomationPage::editText);
    return card;
}

QWidget* AutomationPage::makeNext()
{
    auto* card = new Card;
    m_nextTitle = new SectionHeader(tr("When it fires next"), card);
    m_nextWords = new TextLabel({}, Type::Body, true, card);
    m_nextWords->setObjectName(u"automation.nextWords"_s);
    m_nextView = new TimelineView(u"automation.next"_s, tr("When it fires next"), card);
    m_nextView->setModel(&m_nextModel);
    m_nextView->setMinimumHeight(40);
    card->column()->addWidget(m_nextTitle);
    card->column()->addWidget(m_nextWords);
    card->column()->addWidget(m_nextView, 1);
    card->column()->addStretch();
    return card;
}

void AutomationPage::open(const QVariant& what)
{
    keepUnsaved();
    m_key = what.toString();
    m_shown = false;
    m_message->hide();
    m_client->refresh();
    reload();
}

void AutomationPage::reload()
{
    m_read.refresh();
    m_next.refresh();
}

void AutomationPage::takeFocus()
{
    m_form->takeFocus();
}

QString AutomationPage::heading() const
{
    return isNew() ? tr("New automation") : m_stored.row->automation.title;
}

automation::Automation AutomationPage::original() const
{
    if (m_stored.row)
        return m_stored.row->automation;
    automation::Automation fresh;
    fresh.trigger.offset = {Offset::Unit::Days, 1, {}};
    if (!m_stored.choices.messages.isEmpty())
        fresh.action.message = m_stored.choices.messages.constFirst().id;
    return fresh;
}

bool AutomationPage::isEdited() const
{
    return m_shown && m_form->value() != original();
}

void AutomationPage::keepUnsaved()
{
    if (isEdited())
        m_unsaved.insert(m_key, m_form->value());
    else
        m_unsaved.remove(m_key);
}

void AutomationPage::showStored(const Stored& read)
{
    const bool keep = isEdited();
    m_stored = read;
    m_form->setChoices(read.choices);
    if (!keep) {
        m_form->show(m_unsaved.value(m_key, original()), isNew());
        m_shown = true;
    }
    m_header->setTitle(heading());
    Q_EMIT headingChanged();
    showState();
    m_letter.refresh();
}

void AutomationPage::showState()
{
    const bool changed = isEdited();
    m_over->setEnabled(changed);
    m_save->setEnabled(changed || isNew());
    m_state->setPill(changed && !isNew() ? paint::Pill{tr("Not saved"), Tone::Amber, paint::Mark::Diamond}
                     : isNew()           ? paint::Pill{tr("New"), Tone::Accent, paint::Mark::Diamond}
                                         : automationPill(*m_stored.row));
    m_header->setNote(isNew() ? QString() : tr("version %1").arg(m_stored.row->version));
    m_nextTitle->setNote(changed && !isNew() ? tr("as it is saved") : QString());
    m_text->setVisible(m_form->value().action.sends());
}

void AutomationPage::edited()
{
    m_form->clearErrors();
    // What does not fit is said while one types, but for what is only not filled in yet.
    const automation::Automation value = m_form->value();
    if (const Status good = automation::check(value);
        !good && !value.title.isEmpty() && !value.key.isEmpty()) {
        QWidget* focus = window()->focusWidget();
        m_form->showError(good.error());
        if (focus)
            focus->setFocus();
    }
    showState();
    m_typed.start();
}

void AutomationPage::showLetter(const LetterPreview& letter)
{
    QStringList faults;
    for (const Error& fault : letter.faults)
        faults << (fault.hint.isEmpty() ? fault.message : fault.message + u' ' + fault.hint);
    const bool sends = m_form->value().action.sends();
    const QString nothing = sends ? tr("There is no running onboarding to show it for.") : QString();
    m_fault->setText(faults.join(u'\n'));
    m_fault->setVisible(!faults.isEmpty());
    m_to->setText(!sends                        ? tr("It sends nothing.")
                  : !letter.recipient.isEmpty() ? tr("To %1").arg(letter.recipient)
                  : !m_client->onboarding()     ? nothing
                                                : QString());
    m_to->setVisible(!m_to->text().isEmpty());
    m_subject->setText(letter.subject);
    m_subject->setVisible(!letter.subject.isEmpty());
    m_body->setText(letter.body);
    m_body->setVisible(!letter.body.isEmpty());
}

void AutomationPage::showNext(const QList<FiringRow>& firings)
{
    QList<TimelineEntry> entries;
    QSet<qint64> clients;
    int skipped = 0;
    for (const FiringRow& row : firings) {
        if (row.state == u"skipped")
            ++skipped;
        else
            clients.insert(row.clientId.value_or(0));
        if (entries.size() >= kMostNext)
            continue;
        QString when = stampWords(row.sendAt, desk().now(), desk().zone());
        if (row.state != u"scheduled")
            when += u" · "_s + row.why;
        entries.append({entries.size() + 1, row.client.isEmpty() ? tr("The team") : row.client, when,
                        exactWords(row.sendAt, desk().zone()),
                        row.state == u"failed" ? Tone::Red : Tone::Accent, row.state != u"scheduled"});
    }
    m_nextModel.setEntries(entries);
    QStringList words{tr("%n time(s) within 14 days", nullptr, int(firings.size()) - skipped),
                      tr("%n client(s)", nullptr, int(clients.size()))};
    if (skipped > 0)
        words << tr("%n skipped", nullptr, skipped);
    m_nextWords->setText(isNew()             ? tr("Save it to see when it fires.")
                         : firings.isEmpty() ? tr("Nothing within 14 days. The page of a client says why.")
                                             : words.join(u" · "_s));
    m_nextView->setVisible(!entries.isEmpty());
}

void AutomationPage::save()
{
    const automation::Automation wanted = m_form->value();
    m_form->clearErrors();
    m_message->hide();
    m_save->setEnabled(false);
    desk()
        .write([wanted, fresh = isNew()](Workspace& workspace) -> Status {
            if (fresh && workspace.automations().find(wanted.key)) {
                return refused(AutomationPage::tr("There is an automation with this key already."),
                               AutomationPage::tr("Choose another key."), u"key"_s);
            }
            return workspace.automations().store(wanted);
        })
        .then(this, [this, wanted](const Status& status) {
            m_save->setEnabled(true);
            if (status) {
                m_unsaved.remove(m_key);
                m_key = wanted.key;
                m_shown = false;
                reload();
            } else if (!m_form->showError(status.error())) {
                m_message->say(Tone::Red, tr("Not saved"),
                               status.error().message + u' ' + status.error().hint);
            }
        });
}

void AutomationPage::startOver()
{
    m_unsaved.remove(m_key);
    m_message->hide();
    m_form->show(original(), isNew());
    showState();
    m_letter.refresh();
}

void AutomationPage::editText()
{
    shell().open(QLatin1StringView(kMessageTextPage), m_form->value().action.message);
}

} // namespace occ::ui
