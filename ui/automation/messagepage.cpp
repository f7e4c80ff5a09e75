// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/automation/messagepage.h"

#include "core/messaging/template.h"
#include "ui/automation/automationsheets.h"
#include "ui/automation/clientchoice.h"
#include "ui/automation/lettertext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace occ::ui {

using automation::StoredMessage;

static constexpr int kTypingMs = 250;

/// Every name a template of this workspace uses, those of `message` as it is typed first.
static QStringList namesFor(const StoredMessage& message, const QList<StoredMessage>& all)
{
    const auto used = messaging::namesUsed({message.id, message.subject, message.body});
    QStringList names = used ? *used : message.variables;
    QStringList others;
    for (const StoredMessage& other : all)
        others += other.variables;
    others.removeDuplicates();
    others.sort();
    names += others;
    names.removeDuplicates();
    return names;
}

MessagePage::MessagePage(Shell& shell)
    : Page(shell)
    , m_messages(
          shell.desk(), this,
          [] { return [](Workspace& workspace) { return workspace.automations().messages(); }; },
          [this](const QList<StoredMessage>& messages) { showMessages(messages); },
          [this](const Error& error) { this->shell().fail(error); })
    , m_preview(
          shell.desk(), this,
          [this] {
              return [message = typed(),
                      client = m_client->onboarding()](Workspace& workspace) -> Result<LetterPreview> {
                  if (client)
                      return workspace.automations().previewText(message, *client);
                  LetterPreview preview;
                  if (const auto names = messaging::namesUsed({message.id, message.subject, message.body});
                      !names)
                      preview.faults << names.error();
                  return preview;
              };
          },
          [this](const LetterPreview& preview) { showPreview(preview); },
          [this](const Error& error) {
              showPreview({{}, {}, {}, {}, {error}});
          })
    , m_values(
          shell.desk(), this,
          [this] {
              return [message = typed(), names = namesFor(typed(), m_all), client = m_client->onboarding()](
                         Workspace& workspace) { return readValues(workspace, message, names, client); };
          },
          [this](const Values& values) { showValues(values); })
    , m_header(new PageHeader(tr("Texts"), this))
{
    layOut();
    m_typedTimer.setSingleShot(true);
    m_typedTimer.setInterval(kTypingMs);
    connect(&m_typedTimer, &QTimer::timeout, this, [this] {
        ask();
        keepDraft();
    });
    connect(&desk(), &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (isVisible() && changes.touches("automation"_L1))
            m_messages.refresh();
        else if (isVisible() && (changes.touches("setting"_L1) || changes.touches("client"_L1)))
            ask();
    });
    auto* save = new QShortcut(QKeySequence::Save, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(save, &QShortcut::activated, this, &MessagePage::save);
    auto* back = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, [this] { this->shell().back(); });
}

void MessagePage::layOut()
{
    auto* column = pageColumn(this);
    makeHeader();
    column->addWidget(m_header);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName(u"message.split"_s);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(12);
    split->addWidget(makeText());
    split->addWidget(makeSide());
    split->setSizes({560, 480});
    column->addWidget(split, 1);
}

void MessagePage::makeHeader()
{
    m_state = new PillLabel({}, m_header);
    m_header->addAfterTitle(m_state);
    auto* back = new Button(tr("Back"), u"message.back"_s, Button::Look::Plain, this);
    back->setKeyHint(u"Esc"_s);
    m_test = new Button(tr("Send a test to me…"), u"message.test"_s, Button::Look::Plain, this);
    m_over = new Button(tr("Start over"), u"message.startOver"_s, Button::Look::Plain, this);
    m_save = new Button(tr("Save"), u"message.save"_s, Button::Look::Primary, this);
    m_save->setKeyHint(tr("Ctrl S"));
    for (Button* button : {back, m_test, m_over, m_save})
        m_header->addAction(button);
    connect(back, &QAbstractButton::clicked, this, [this] { shell().back(); });
    connect(m_test, &QAbstractButton::clicked, this, [this] {
        if (const auto client = m_client->onboarding())
            openSendTestSheet(shell(), m_original.id, *client, m_client->currentText());
    });
    connect(m_over, &QAbstractButton::clicked, this, &MessagePage::startOver);
    connect(m_save, &QAbstractButton::clicked, this, &MessagePage::save);
}

QWidget* MessagePage::makeText()
{
    auto* card = new Card;
    card->setMinimumWidth(320);
    m_choice = new QComboBox(card);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(20);
    card->column()->addWidget(new Field(u"message.choice"_s, tr("Text"), m_choice, card));
    m_languages = new ChipBar(u"message.languages"_s, tr("Language"), card);
    m_languages->addChip(u"original"_s, tr("Original"));
    m_languages->addChip(u"es"_s, tr("Spanish"));
    m_languages->addChip(u"fr"_s, tr("French"));
    m_languages->setCurrent(u"original"_s);
    card->column()->addWidget(m_languages);
    m_subject = new QLineEdit(card);
    m_subjectField = new Field(u"message.subject"_s, tr("Subject"), m_subject, card);
    card->column()->addWidget(m_subjectField);
    m_body = new QPlainTextEdit(card);
    m_body->setTabChangesFocus(true);
    m_body->setFont(ui::font(Type::Body));
    m_body->document()->setDocumentMargin(kUnit);
    m_body->setMinimumHeight(120);
    m_bodyField = new Field(u"message.body"_s, tr("Text; {{name}} stands for a value"), m_body, card);
    card->column()->addWidget(m_bodyField, 1);
    connect(m_choice, &QComboBox::activated, this, [this] {
        keepDraft();
        showMessage(m_choice->currentData().toString());
    });
    connect(m_languages, &ChipBar::currentChanged, this, [this](const QString& language) {
        m_edit = whole();
        m_language = language == u"original" ? QString() : language;
        showLanguage();
    });
    connect(m_subject, &QLineEdit::textChanged, this, &MessagePage::edited);
    connect(m_body, &QPlainTextEdit::textChanged, this, &MessagePage::edited);
    return card;
}

QWidget* MessagePage::makeSide()
{
    auto* side = new QSplitter(Qt::Vertical);
    side->setObjectName(u"message.side"_s);
    side->setChildrenCollapsible(false);
    side->setHandleWidth(12);
    side->setMinimumWidth(300);
    auto* shown = new Card;
    shown->column()->addWidget(new SectionHeader(tr("As it goes out"), shown));
    m_client = new ClientChoice(shell(), u"message.client"_s, tr("For which client it is shown"), {}, shown);
    m_previewSubject = new TextLabel({}, Type::BodyStrong, false, shown);
    m_previewSubject->setObjectName(u"message.previewSubject"_s);
    m_previewBody = new LetterText(u"message.previewBody"_s, tr("The text as it goes out"), 80, shown);
    shown->column()->addWidget(m_client);
    shown->column()->addWidget(m_previewSubject);
    shown->column()->addWidget(m_previewBody, 1);
    auto* names = new Card(nullptr, 0);
    m_valueTable = new TableView(u"message.values"_s, tr("Names a text may use; Enter puts one in"), names);
    m_valueTable->setModel(&m_valueModel);
    names->column()->addWidget(m_valueTable);
    side->addWidget(shown);
    side->addWidget(names);
    side->setSizes({420, 240});
    connect(m_client, &ClientChoice::chosen, this, [this] {
        ask();
        showState();
    });
    connect(m_valueTable, &QAbstractItemView::activated, this, &MessagePage::insertName);
    return side;
}

void MessagePage::open(const QVariant& what)
{
    keepDraft();
    m_wanted = what.toString();
    m_client->refresh();
    m_messages.refresh();
}

void MessagePage::takeFocus()
{
    m_body->setFocus();
}

void MessagePage::ask()
{
    m_preview.refresh();
    m_values.refresh();
}

void MessagePage::showMessages(const QList<StoredMessage>& messages)
{
    m_all = messages;
    QList<StoredMessage> sorted = messages;
    std::sort(sorted.begin(), sorted.end(), [](const StoredMessage& a, const StoredMessage& b) {
        return a.title.localeAwareCompare(b.title) < 0;
    });
    {
        const QSignalBlocker quiet(m_choice);
        m_choice->clear();
        for (const StoredMessage& message : sorted)
            m_choice->addItem(message.title, message.id);
    }
    if (sorted.isEmpty())
        return;
    const QString id = !m_wanted.isEmpty()        ? m_wanted
                       : !m_original.id.isEmpty() ? m_original.id
                                                  : sorted.constFirst().id;
    const bool same = id == m_original.id && isEdited();
    m_wanted.clear();
    if (!same) {
        showMessage(id);
        return;
    }
    // Somebody else saved it meanwhile; what is typed stays.
    for (const StoredMessage& message : messages) {
        if (message.id == id)
            m_original = message;
    }
    m_choice->setCurrentIndex(m_choice->findData(id));
    showState();
}

void MessagePage::showMessage(const QString& id)
{
    for (const StoredMessage& message : std::as_const(m_all)) {
        if (message.id == id)
            m_original = message;
    }
    m_edit = m_original;
    const Drafts::Texts kept = draft().load();
    if (kept.contains(u"body"_s)) {
        m_edit.subject = kept.value(u"subject"_s);
        m_edit.body = kept.value(u"body"_s);
    }
    m_language.clear();
    m_languages->setCurrent(u"original"_s);
    m_choice->setCurrentIndex(m_choice->findData(m_original.id));
    showLanguage();
    Q_EMIT headingChanged();
}

} // namespace occ::ui
