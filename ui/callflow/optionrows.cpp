// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callflow/optionrows.h"

#include "ui/callflow/flowwords.h"
#include "ui/widgets/buttons.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace occ::ui {

static const QString kDigits = u"1234567890*#"_s;

QComboBox* makeStepChoice(const QString& name, const QString& label)
{
    auto* choice = new QComboBox;
    choice->setObjectName(name);
    choice->setAccessibleName(label);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(8);
    choice->setMaxVisibleItems(16);
    return choice;
}

void fillStepChoice(QComboBox* choice, const callflow::CallFlow& flow, const QString& key)
{
    const QSignalBlocker quiet(choice);
    choice->clear();
    choice->addItem(OptionRows::tr("Nowhere yet"), QString());
    for (const callflow::Step& step : flow.steps)
        choice->addItem(stepTitle(step), step.key);
    const int at = choice->findData(key);
    if (at < 0)
        choice->addItem(OptionRows::tr("Missing: %1").arg(key), key);
    choice->setCurrentIndex(at < 0 ? choice->count() - 1 : at);
}

/// The flow's languages by name, and "as before". One the flow does not list any more stays to be seen.
static void fillLanguages(QComboBox* choice, const callflow::CallFlow& flow, const QString& language)
{
    const QSignalBlocker quiet(choice);
    choice->clear();
    choice->addItem(OptionRows::tr("Language as before"), QString());
    for (const QString& code : flow.languages)
        choice->addItem(OptionRows::tr("Speaks %1").arg(languageWords(code)), code);
    const int at = choice->findData(language);
    if (at < 0)
        choice->addItem(OptionRows::tr("Not a language of the flow: %1").arg(languageWords(language)),
                        language);
    choice->setCurrentIndex(at < 0 ? choice->count() - 1 : at);
}

OptionRows::OptionRows(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_add(new Button(tr("Add a key"), u"step.addOption"_s, Button::Look::Plain, this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    m_add->setIconName(u"list-add"_s);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QAbstractButton::clicked, this, [this] {
        callflow::Option added;
        for (const QChar digit : kDigits) {
            const auto used =
                std::any_of(m_options.cbegin(), m_options.cend(),
                            [&](const callflow::Option& option) { return option.digit == digit; });
            if (!used) {
                added.digit = digit;
                break;
            }
        }
        if (added.digit.isEmpty())
            return;
        QList<callflow::Option> all = m_options;
        all.append(added);
        Q_EMIT changed(all, {});
        if (!m_rows.isEmpty())
            m_rows.last().label->setFocus();
    });
}

void OptionRows::set(int row, const std::function<void(callflow::Option&)>& change, const QString& mergeAs)
{
    QList<callflow::Option> all = m_options;
    if (row >= all.size())
        return;
    change(all[row]);
    if (all != m_options)
        Q_EMIT changed(all, mergeAs);
}

void OptionRows::makeRow()
{
    const int number = int(m_rows.size());
    const QString name = u"step.option%1."_s.arg(number);
    Row row;
    row.line = new QWidget(this);
    auto* line = new QGridLayout(row.line);
    line->setContentsMargins(0, 0, 0, 6);
    line->setSpacing(4);
    line->setColumnStretch(1, 1);
    row.digit = new QComboBox(row.line);
    row.digit->setObjectName(name + u"digit"_s);
    row.digit->setAccessibleName(tr("Key"));
    row.digit->setFixedWidth(54);
    for (const QChar digit : kDigits)
        row.digit->addItem(digit);
    row.label = new QLineEdit(row.line);
    row.label->setObjectName(name + u"label"_s);
    row.label->setAccessibleName(tr("What the key is for"));
    row.label->setPlaceholderText(tr("What for"));
    row.next = makeStepChoice(name + u"next"_s, tr("Where the key leads"));
    row.remove = new Button({}, name + u"remove"_s, Button::Look::Flat, row.line);
    row.remove->setIconName(u"list-remove"_s);
    row.remove->setAccessibleName(tr("Remove the key"));
    row.remove->setToolTip(tr("Remove the key"));
    line->addWidget(row.digit, 0, 0);
    line->addWidget(row.label, 0, 1);
    line->addWidget(row.remove, 0, 2);
    row.language = makeStepChoice(name + u"language"_s, tr("Language from there on"));
    line->addWidget(row.next, 1, 1);
    line->addWidget(row.language, 2, 1);
    setTabOrder(row.label, row.remove);
    setTabOrder(row.remove, row.next);
    setTabOrder(row.next, row.language);
    connect(row.digit, &QComboBox::activated, this, [this, number](int digit) {
        set(number, [digit](callflow::Option& option) { option.digit = kDigits.at(digit); });
    });
    connect(row.label, &QLineEdit::textEdited, this, [this, number](const QString& text) {
        set(
            number, [&](callflow::Option& option) { option.label = text; }, u"option%1"_s.arg(number));
    });
    connect(row.next, &QComboBox::activated, this, [this, number, choice = row.next] {
        set(number, [&](callflow::Option& option) { option.next = choice->currentData().toString(); });
    });
    connect(row.language, &QComboBox::activated, this, [this, number, choice = row.language] {
        set(number, [&](callflow::Option& option) { option.language = choice->currentData().toString(); });
    });
    connect(row.remove, &QAbstractButton::clicked, this, [this, number] {
        QList<callflow::Option> all = m_options;
        all.removeAt(number);
        m_add->setFocus(); // The row's own button is about to go.
        Q_EMIT changed(all, {});
    });
    m_column->insertWidget(number, row.line);
    m_rows.append(row);
}

void OptionRows::fill(Row& row, const callflow::CallFlow& flow, const callflow::Option& option)
{
    const QSignalBlocker quiet(row.digit);
    row.digit->setCurrentIndex(int(kDigits.indexOf(option.digit)));
    if (row.label->text() != option.label)
        row.label->setText(option.label);
    fillStepChoice(row.next, flow, option.next);
    fillLanguages(row.language, flow, option.language);
    row.language->setVisible(flow.languages.size() > 1 || !option.language.isEmpty());
}

void OptionRows::show(const callflow::CallFlow& flow, const QList<callflow::Option>& options)
{
    m_options = options;
    while (m_rows.size() < options.size())
        makeRow();
    for (int i = 0; i < m_rows.size(); ++i) {
        m_rows[i].line->setVisible(i < options.size());
        if (i < options.size())
            fill(m_rows[i], flow, options.at(i));
    }
    m_add->setEnabled(options.size() < kDigits.size());
    updateGeometry();
}

} // namespace occ::ui
