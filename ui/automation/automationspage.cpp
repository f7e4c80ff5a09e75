// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/automation/automationspage.h"

#include "ui/automation/aheadview.h"
#include "ui/automation/automationsheets.h"
#include "ui/automation/firinglog.h"
#include "ui/automation/mailview.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/pageheader.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace occ::ui {

static Result<AutomationOverview> readOverview(Workspace& workspace)
{
    AutomationOverview read;
    auto rows = workspace.automations().list();
    if (!rows)
        return Failure(rows.error());
    auto pauses = workspace.automations().pauses();
    if (!pauses)
        return Failure(pauses.error());
    auto channels = workspace.automations().channels();
    if (!channels)
        return Failure(channels.error());
    const auto mails = mailSorting(workspace).countWaiting();
    if (!mails)
        return Failure(mails.error());
    read.mails = *mails;
    read.rows = std::move(*rows);
    read.pauses = std::move(*pauses);
    read.channels = std::move(*channels);
    return read;
}

AutomationsPage::AutomationsPage(Shell& shell)
    : Page(shell)
    , m_overview(
          shell.desk(), this, [] { return &readOverview; },
          [this](const AutomationOverview& read) { show(read); },
          [this](const Error& error) { this->shell().fail(error); })
    , m_header(new PageHeader(tr("Automations"), this))
    , m_stopped(new MessageBar(u"automations.stopped"_s, this))
    , m_noMail(new MessageBar(u"automations.noMail"_s, this))
{
    layOut();
    connect(&desk(), &Desk::changed, this, [this](const store::ChangeSet& changes) {
        const auto kinds = {"automation"_L1, "firing"_L1,     "outbox"_L1, "setting"_L1,
                            "client"_L1,     "onboarding"_L1, "alert"_L1,  "mail"_L1};
        if (isVisible() &&
            std::any_of(kinds.begin(), kinds.end(), [&](auto kind) { return changes.touches(kind); }))
            reload();
    });
    connect(&desk(), &Desk::minutePassed, this, [this] {
        if (isVisible())
            m_overview.refresh();
    });
}

void AutomationsPage::layOut()
{
    auto* column = pageColumn(this);
    makeHeader();
    column->addWidget(m_header);
    makeBanners();
    column->addWidget(m_stopped);
    column->addWidget(m_noMail);
    m_stack = new QStackedWidget(this);
    m_list = new AutomationList(shell(), m_stack);
    m_log = new FiringLog(shell(), m_stack);
    m_ahead = new AheadView(shell(), m_stack);
    m_mail = new MailView(shell(), m_stack);
    for (QWidget* part : std::initializer_list<QWidget*>{m_list, m_log, m_ahead, m_mail})
        m_stack->addWidget(part);
    column->addWidget(m_stack, 1);
    connect(m_parts, &ChipBar::currentChanged, this, &AutomationsPage::showPart);
    connect(m_list, &AutomationList::logRequested, this, [this](const QString& automation) {
        m_log->filter(automation, {});
        m_parts->setCurrent(u"log"_s);
        showPart(u"log"_s);
        m_log->takeFocus();
    });
    connect(m_mail, &MailView::counted, this, &AutomationsPage::showWaiting);
    connect(m_ahead, &AheadView::rehearsed, m_list, &AutomationList::setAhead);
}

void AutomationsPage::makeHeader()
{
    m_parts = new ChipBar(u"automations.parts"_s, tr("What is shown"), this);
    m_parts->addChip(u"list"_s, tr("Automations"));
    m_parts->addChip(u"log"_s, tr("Log"));
    m_parts->addChip(u"ahead"_s, tr("What will fire"));
    m_parts->addChip(u"mail"_s, tr("Mail"));
    m_parts->setCurrent(u"list"_s);
    m_header->addAfterTitle(m_parts);
    auto* texts = new Button(tr("Texts…"), u"automations.texts"_s, Button::Look::Plain, this);
    texts->setToolTip(tr("The texts that automations send"));
    auto* add = new Button(tr("New automation"), u"automations.new"_s, Button::Look::Plain, this);
    m_stop = new Button(tr("Stop everything now"), u"automations.stop"_s, Button::Look::Plain, this);
    m_stop->setIconName(u"media-playback-stop"_s);
    for (Button* button : {texts, add, m_stop})
        m_header->addAction(button);
    connect(texts, &QAbstractButton::clicked, this,
            [this] { shell().open(QLatin1StringView(kMessageTextPage), QString()); });
    connect(add, &QAbstractButton::clicked, this,
            [this] { shell().open(QLatin1StringView(kAutomationPage), QString()); });
    connect(m_stop, &QAbstractButton::clicked, this, &AutomationsPage::stopOrGoOn);
}

void AutomationsPage::makeBanners()
{
    auto* goOn = new Button(tr("Let them run again"), u"automations.goOn"_s, Button::Look::Plain, m_stopped);
    m_stopped->addAction(goOn);
    connect(goOn, &QAbstractButton::clicked, this, &AutomationsPage::stopOrGoOn);
    auto* settings = new Button(tr("Settings…"), u"automations.settings"_s, Button::Look::Plain, m_noMail);
    m_noMail->addAction(settings);
    connect(settings, &QAbstractButton::clicked, this,
            [this] { shell().open(u"settings"_s, u"channels"_s); });
    m_stopped->hide();
    m_noMail->hide();
}

void AutomationsPage::open(const QVariant& what)
{
    if (const QString part = what.toString(); m_parts->chip(part))
        m_parts->setCurrent(part);
    showPart(m_parts->current());
    m_overview.refresh();
    if (m_parts->current() == u"list")
        m_ahead->refresh(); // For the column that says what is next.
}

void AutomationsPage::reload()
{
    m_overview.refresh();
    if (m_parts->current() == u"log")
        m_log->refresh();
    else if (m_parts->current() == u"mail")
        m_mail->refresh();
    else
        m_ahead->refresh();
}

void AutomationsPage::takeFocus()
{
    if (m_parts->current() == u"log")
        m_log->takeFocus();
    else if (m_parts->current() == u"ahead")
        m_ahead->takeFocus();
    else if (m_parts->current() == u"mail")
        m_mail->takeFocus();
    else
        m_list->takeFocus();
}

void AutomationsPage::showPart(const QString& part)
{
    m_stack->setCurrentIndex(part == u"log" ? 1 : part == u"ahead" ? 2 : part == u"mail" ? 3 : 0);
    if (part == u"log")
        m_log->refresh();
    else if (part == u"ahead")
        m_ahead->refresh();
    else if (part == u"mail")
        m_mail->refresh();
}

/// The number of mails that wait stands at their chip, whatever part is shown.
void AutomationsPage::showWaiting(int mails)
{
    Chip* chip = m_parts->chip(u"mail"_s);
    chip->setCount(mails > 0 ? mails : -1);
    chip->setAccessibleName(mails > 0 ? tr("Mail, %n waiting", nullptr, mails) : tr("Mail"));
}

void AutomationsPage::show(const AutomationOverview& read)
{
    QList<std::pair<QString, QString>> titles;
    int failed = 0;
    for (const AutomationRow& row : read.rows) {
        titles.append({row.automation.key, row.automation.title});
        failed += row.failed;
    }
    m_list->show(read);
    showWaiting(read.mails);
    m_log->setAutomations(titles);
    m_header->setNote(failed > 0 ? tr("%n failed within 30 days", nullptr, failed) : QString());
    showBanners(read);
}

void AutomationsPage::showBanners(const AutomationOverview& read)
{
    const auto all = std::find_if(read.pauses.begin(), read.pauses.end(),
                                  [](const AutomationPause& pause) { return pause.scope == u"all"; });
    m_isStopped = all != read.pauses.end();
    m_stop->setText(m_isStopped ? tr("Let them run again") : tr("Stop everything now"));
    m_stop->setIconName(m_isStopped ? u"media-playback-start"_s : u"media-playback-stop"_s);
    m_stop->updateGeometry();
    m_stopped->setVisible(m_isStopped);
    if (m_isStopped) {
        m_stopped->say(Tone::Amber, tr("Everything is stopped"),
                       tr("%1. Nothing goes out; what is due is held.")
                           .arg(pauseWords(*all, desk().now(), desk().zone())));
    }
    const bool mail = !read.channels.value(u"email"_s).toObject().value(u"host"_s).toString().isEmpty();
    m_noMail->setVisible(!mail);
    if (!mail) {
        m_noMail->say(Tone::Accent, tr("No mail server is set up"), tr("Letters wait until there is one."));
    }
}

void AutomationsPage::stopOrGoOn()
{
    if (!m_isStopped) {
        stopEverything(shell());
        return;
    }
    steer(shell(), this, [](AutomationService& automations) { return automations.resume(u""_s, {}); });
}

} // namespace occ::ui
