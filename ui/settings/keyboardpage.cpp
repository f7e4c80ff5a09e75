// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keyboardpage.h"

#include "ui/settings/keyboardmodel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/tableview.h"

#include <QAccessibleWidget>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

/// Qt gives the field for a key no role, so a screen reader would not say what it is.
static QAccessibleInterface* keyFieldFace(const QString& className, QObject* object)
{
    auto* field = className == u"QKeySequenceEdit" ? qobject_cast<QWidget*>(object) : nullptr;
    return field ? new QAccessibleWidget(field, QAccessible::HotkeyField) : nullptr;
}

KeyboardPage::KeyboardPage(Shell& shell)
    : Page(shell)
    , m_model(new KeyboardModel(shell.shortcuts(), this))
    , m_filter(new QLineEdit(this))
    , m_table(new TableView(u"keyboard.table"_s, tr("Keys"), this))
    , m_action(new TextLabel({}, Type::BodyStrong, false, this))
    , m_key(new QKeySequenceEdit(this))
    , m_use(new Button(tr("Use it"), u"keyboard.use"_s, Button::Look::Primary, this))
    , m_none(new Button(tr("No key"), u"keyboard.none"_s, Button::Look::Plain, this))
    , m_reset(new Button(tr("As shipped"), u"keyboard.reset"_s, Button::Look::Plain, this))
    , m_why(new TextLabel({}, Type::Body, true, this))
{
    QAccessible::installFactory(keyFieldFace);
    layOut();
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setFilter(text);
        m_table->ensureRow();
    });
    connect(m_table, &TableView::rowChanged, this, &KeyboardPage::showRow);
    connect(m_table, &QAbstractItemView::activated, this, [this] { m_key->setFocus(); });
    if (const auto* line = m_key->findChild<QLineEdit*>()) // What it asks for differs in length by language.
        m_key->setMinimumWidth(
            std::max(180, line->fontMetrics().horizontalAdvance(line->placeholderText()) + 56));
    connect(m_key, &QKeySequenceEdit::keySequenceChanged, this, &KeyboardPage::pressed);
    connect(m_use, &QAbstractButton::clicked, this, &KeyboardPage::use);
    connect(m_none, &QAbstractButton::clicked, this,
            [this] { this->shell().shortcuts().choose(m_model->id(m_table->currentRow().row()), {}); });
    connect(m_reset, &QAbstractButton::clicked, this,
            [this] { this->shell().shortcuts().reset(m_model->id(m_table->currentRow().row())); });
    connect(&shell.shortcuts(), &Shortcuts::changed, this, &KeyboardPage::showRow);
    m_table->ensureRow();
    showRow();
}

void KeyboardPage::takeFocus()
{
    m_table->setFocus();
    m_table->ensureRow();
}

void KeyboardPage::layOut()
{
    auto* column = pageColumn(this);
    auto* header = new PageHeader(tr("Keyboard"), this);
    auto* all = new Button(tr("All as shipped"), u"keyboard.resetAll"_s, Button::Look::Plain, header);
    header->addAction(all);
    connect(all, &QAbstractButton::clicked, this, [this] { shell().shortcuts().resetAll(); });
    column->addWidget(header);
    m_filter->setObjectName(u"keyboard.filter"_s);
    m_filter->setAccessibleName(tr("Find an action or a key"));
    m_filter->setPlaceholderText(tr("Find an action or a key"));
    m_filter->setMaximumWidth(420);
    column->addWidget(m_filter);
    m_table->setModel(m_model);
    m_table->setColumnWidths({-3, 200, -2});
    auto* card = new Card(this, 0);
    card->column()->addWidget(m_table);
    column->addWidget(card, 1);
    column->addWidget(makeEditor());
}

QWidget* KeyboardPage::makeEditor()
{
    auto* card = new Card(this);
    auto* row = new QHBoxLayout;
    m_key->setObjectName(u"keyboard.key"_s);
    m_key->setAccessibleName(tr("New key: press it"));
    m_key->setFixedHeight(kControlHeight);
    if (auto* inner = m_key->findChild<QLineEdit*>()) {
        inner->setAccessibleName(tr("New key: press it"));
        inner->setPlaceholderText(tr("Press the new key"));
    }
    row->addWidget(m_action, 1);
    row->addWidget(m_key);
    row->addWidget(m_use);
    row->addWidget(m_none);
    row->addWidget(m_reset);
    card->column()->addLayout(row);
    m_why->setObjectName(u"keyboard.why"_s);
    card->column()->addWidget(m_why);
    return card;
}

void KeyboardPage::showRow()
{
    const QString id = m_model->id(m_table->currentRow().row());
    const Shortcuts::Entry* entry = shell().shortcuts().entry(id);
    m_action->setText(entry ? entry->text : QString());
    m_key->clear();
    for (QWidget* control : std::initializer_list<QWidget*>{m_key, m_none})
        control->setEnabled(entry != nullptr);
    m_reset->setEnabled(entry && shell().shortcuts().isChanged(id));
    pressed();
}

/// Says at once what is in the way of the key that was pressed.
void KeyboardPage::pressed()
{
    const QKeySequence key = m_key->keySequence();
    const QString id = m_model->id(m_table->currentRow().row());
    Shortcuts& shortcuts = shell().shortcuts();
    m_use->setText(tr("Use it"));
    m_use->setEnabled(false);
    m_why->setTone(Tone::Neutral);
    if (key.isEmpty()) {
        m_why->setText(tr("Enter goes to the field; press the key you want there."));
        return;
    }
    if (const QString why = Shortcuts::whyNot(key); !why.isEmpty()) {
        m_why->setTone(Tone::Red);
        m_why->setText(why);
        return;
    }
    m_use->setEnabled(true);
    if (const auto owner = shortcuts.owner(key, id)) {
        m_why->setTone(Tone::Amber);
        m_why->setText(tr("%1 is the key of “%2”, which would be left without it.")
                           .arg(key.toString(QKeySequence::NativeText), shortcuts.entry(*owner)->text));
        m_use->setText(tr("Take it from there"));
        return;
    }
    m_why->setText(tr("%1 is free.").arg(key.toString(QKeySequence::NativeText)));
}

void KeyboardPage::use()
{
    const QString id = m_model->id(m_table->currentRow().row());
    shell().shortcuts().choose(id, m_key->keySequence());
    m_table->setFocus();
}

} // namespace occ::ui
