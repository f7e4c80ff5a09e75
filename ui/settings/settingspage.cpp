// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/onboarding/words.h"
#include "ui/settings/calmcard.h"
#include "ui/settings/channelscard.h"
#include "ui/settings/keyboardpage.h"
#include "ui/settings/lookpanel.h"
#include "ui/settings/noticecard.h"
#include "ui/settings/servercard.h"
#include "ui/settings/settingsfeature.h"
#include "ui/settings/telnyxcard.h"
#include "ui/shell/registry.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kWidest = 760;

SettingsPage::SettingsPage(Shell& shell)
    : Page(shell)
{
    auto* column = pageColumn(this);
    auto* header = new PageHeader(tr("Settings"), this);
    auto* keys = new Button(tr("Keyboard…"), u"settings.keyboard"_s, Button::Look::Plain, header);
    header->addAction(keys);
    connect(keys, &QAbstractButton::clicked, this, [this] { this->shell().open(u"keyboard"_s); });
    column->addWidget(header);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"settings.scroll"_s);
    m_scroll->setAccessibleName(tr("Settings"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget;
    auto* parts = new QVBoxLayout(inside);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(12);
    m_channels = new ChannelsCard(shell, this);
    m_telnyx = new TelnyxCard(shell, this);
    m_server = new ServerCard(shell, this);
    for (QWidget* part : std::initializer_list<QWidget*>{
             makeLook(), new NoticeCard(this), m_channels, m_telnyx, m_server, new ProfileCard(shell, this),
             new CalmCard(shell, this), makeWorkspace(), makeTeam()}) {
        part->setMaximumWidth(kWidest);
        parts->addWidget(part);
    }
    parts->addStretch();
    m_scroll->setWidget(inside);
    column->addWidget(m_scroll, 1);
    readTeam();
    connect(&desk(), &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (changes.touches("person"_L1))
            readTeam();
    });
}

void SettingsPage::open(const QVariant& what)
{
    m_goTo = what.toString();
}

void SettingsPage::takeFocus()
{
    const QString wanted = std::exchange(m_goTo, {});
    QWidget* card = wanted == u"channels" ? static_cast<QWidget*>(m_channels)
                    : wanted == u"telnyx" ? m_telnyx
                    : wanted == u"server" ? m_server
                                          : nullptr;
    if (!card) {
        m_themes->chip(m_themes->current())->setFocus();
        return;
    }
    if (card == m_channels)
        m_channels->goTo(u"email"_s);
    else
        card->findChild<QWidget*>(wanted == u"telnyx" ? u"telnyx.base"_s : u"server.on"_s)->setFocus();
    m_scroll->widget()->layout()->activate();
    m_scroll->verticalScrollBar()->setValue(card->y());
}

QWidget* SettingsPage::makeLook()
{
    auto* card = new Card(this);
    card->column()->addWidget(new SectionHeader(tr("Look"), card));
    m_themes = new ChipBar(u"settings.theme"_s, tr("Theme"), card);
    m_themes->addChip(Theme::name(Theme::Choice::System), tr("As the system"));
    m_themes->addChip(Theme::name(Theme::Choice::Light), tr("Light"));
    m_themes->addChip(Theme::name(Theme::Choice::Dark), tr("Dark"));
    m_themes->setCurrent(Theme::name(shell().theme().choice()));
    card->column()->addWidget(new LookPanel(m_themes, card));
    connect(m_themes, &ChipBar::currentChanged, this, [this](const QString& name) {
        shell().theme().setChoice(Theme::fromName(name));
        QSettings().setValue(u"view/theme"_s, name);
    });
    connect(&shell().theme(), &Theme::changed, this,
            [this] { m_themes->setCurrent(Theme::name(shell().theme().choice())); });
    return card;
}

QWidget* SettingsPage::makeWorkspace()
{
    const Desk::Info& info = desk().info();
    auto* card = new Card(this);
    auto* header = new SectionHeader(tr("Workspace"), card);
    auto* import = new Button(tr("Import a file…"), u"settings.import"_s, Button::Look::Plain, header);
    m_verify = new Button(tr("Check it"), u"settings.verify"_s, Button::Look::Plain, header);
    auto* copy = new Button(tr("Back up…"), u"settings.backup"_s, Button::Look::Plain, header);
    for (Button* button : {import, m_verify, copy})
        header->addControl(button);
    connect(import, &QAbstractButton::clicked, this, [this] { shell().open(u"import"_s); });
    connect(m_verify, &QAbstractButton::clicked, this, &SettingsPage::verify);
    connect(copy, &QAbstractButton::clicked, this, &SettingsPage::backUp);
    card->column()->addWidget(header);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    const std::pair<QString, QString> facts[] = {
        {tr("Where"), info.address},
        {tr("Acting as"), info.actor.isEmpty() ? tr("Local user, who may do everything")
                                               : tr("%1 (%2)").arg(info.actor, roleWords(info.role))},
        {tr("Team's time zone"), QString::fromLatin1(info.zone.id())},
        {tr("Program"), QString::fromLatin1(OCC_VERSION)}};
    int row = 0;
    for (const auto& [name, value] : facts) {
        auto* label = new TextLabel(name, Type::Body, true);
        label->setWordWrap(false);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(new TextLabel(value), row++, 1);
    }
    card->column()->addLayout(grid);
    m_health = new TextLabel({}, Type::Body, true);
    m_health->hide();
    card->column()->addWidget(m_health);
    return card;
}

QWidget* SettingsPage::makeTeam()
{
    auto* card = new Card(this);
    card->column()->addWidget(new SectionHeader(tr("Team"), card));
    m_team = new TextLabel({}, Type::Body, true);
    card->column()->addWidget(m_team);
    return card;
}

void SettingsPage::readTeam()
{
    desk()
        .read([](Workspace& workspace) { return workspace.people().list(); })
        .then(this, [this](const Result<QList<Person>>& people) {
            QStringList lines;
            for (const Person& person : people.value_or(QList<Person>()))
                lines.append(
                    tr("%1 · %2 · %3").arg(person.name, roleWords(toText(person.role)), person.email));
            m_team->setText(lines.isEmpty() ? tr("Nobody yet. Add people with “occ person add”.")
                                            : lines.join(u'\n'));
        });
}

void SettingsPage::verify()
{
    m_verify->setEnabled(false);
    desk()
        .read([](Workspace& workspace) { return workspace.verify(); })
        .then(this, [this](const Result<store::VerifyReport>& report) {
            m_verify->setEnabled(true);
            m_health->show();
            const bool sound = report && report->problems.isEmpty();
            m_health->setTone(sound ? Tone::Green : Tone::Red);
            m_health->setText(
                !report ? report.error().message
                : sound ? tr("Sound: %1 journal entries, none changed afterwards.").arg(report->entries)
                        : report->problems.join(u'\n'));
        });
}

void SettingsPage::backUp()
{
    auto* dialog = new QFileDialog(this, tr("Back up the workspace"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->selectFile(QFileInfo(desk().info().name).completeBaseName() + u"-backup.occ"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        desk()
            .read([file](Workspace& workspace) { return workspace.backup(file); })
            .then(this, [this, file](const Status& status) {
                if (status)
                    shell().say(tr("Backup written to %1").arg(file));
                else
                    shell().fail(status.error());
            });
    });
    dialog->open();
}

void registerSettings(Registry& registry)
{
    PageEntry settings;
    settings.id = u"settings"_s;
    settings.title = SettingsPage::tr("Settings");
    settings.icon = u"emblem-system"_s;
    settings.place = PageEntry::Place::Foot;
    settings.make = [](Shell& shell) { return new SettingsPage(shell); };
    registry.pages.append(settings);
    PageEntry keyboard;
    keyboard.id = u"keyboard"_s;
    keyboard.title = SettingsPage::tr("Keyboard");
    keyboard.icon = u"input-keyboard"_s;
    keyboard.place = PageEntry::Place::Hidden;
    keyboard.belongsTo = settings.id;
    keyboard.make = [](Shell& shell) { return new KeyboardPage(shell); };
    registry.pages.append(keyboard);
    CommandEntry change;
    change.id = u"change-keys"_s;
    change.title = SettingsPage::tr("Change shortcuts…");
    change.icon = keyboard.icon;
    change.run = [](Shell& shell) { shell.open(u"keyboard"_s); };
    registry.commands.append(change);
}

} // namespace occ::ui
