// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callflow/flowdocument.h"
#include "ui/callflow/flowwords.h"
#include "ui/callflow/optionrows.h"
#include "ui/callflow/stepform.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textarea.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

/// The fields of a step by its type.
namespace occ::ui {

using callflow::Step;
using callflow::StepType;

void StepForm::buildFields(const QString& id)
{
    const callflow::CheckContext& known = m_document.context();
    const Step* step = m_document.flow().find(m_document.step());
    static constexpr int kHour = 3600;
    if (id == u"text")
        addArea(id,
                step->type == StepType::Menu ? tr("What the caller is offered") : tr("What the caller hears"),
                &Step::text);
    else if (id == u"speech")
        addCheck(id, tr("The choice can also be said"), &Step::speech);
    else if (id == u"timeout_seconds")
        addNumber(id, tr("Waits for a key"), &Step::timeoutSeconds, 60, tr(" s"));
    else if (id == u"retries")
        addNumber(id, tr("Says it again"), &Step::retries, 9, tr(" times"));
    else if (id == u"options")
        addOptions();
    else if (id == u"target")
        addChoice(id, step->type == StepType::Queue ? tr("Team") : tr("Who rings"), &Step::target,
                  known.targets);
    else if (id == u"targets")
        addTargets();
    else if (id == u"method")
        addMethod();
    else if (id == u"ring_seconds")
        addNumber(id, tr("Rings for"), &Step::ringSeconds, 600, tr(" s"));
    else if (id == u"priority")
        addNumber(id, tr("Priority (1 is first)"), &Step::priority, 9, {});
    else if (id == u"hold_music")
        addCheck(id, tr("Music while waiting"), &Step::holdMusic);
    else if (id == u"announce_wait")
        addCheck(id, tr("Tells how long it will take"), &Step::announceWait);
    else if (id == u"max_wait_seconds")
        addNumber(id, tr("Waits at most"), &Step::maxWaitSeconds, kHour, tr(" s"));
    else if (id == u"calendar")
        addChoice(id, tr("Holidays"), &Step::calendar, known.calendars);
    else if (id == u"opens")
        addText(id, tr("Opens"), &Step::opens);
    else if (id == u"closes")
        addText(id, tr("Closes"), &Step::closes);
    else if (id == u"days")
        addDays();
    else if (id == u"endpoint")
        addText(id, tr("What is asked"), &Step::endpoint);
    else if (id == u"mailbox")
        addText(id, tr("Mailbox"), &Step::mailbox);
    else if (id == u"max_seconds")
        addNumber(id, tr("Longest message"), &Step::maxSeconds, kHour, tr(" s"));
    else if (id == u"transcribe")
        addCheck(id, tr("Written down as text"), &Step::transcribe);
    else if (id == u"alert")
        addCheck(id, tr("Tells somebody at once"), &Step::alert);
    else if (id == u"form")
        addChoice(id, tr("Form"), &Step::form, known.forms);
    else
        addExit(id, {});
}

void StepForm::addText(const QString& id, const QString& label, QString Step::*member)
{
    auto* edit = new QLineEdit;
    connect(edit, &QLineEdit::textEdited, this, [this, id, member](const QString& text) {
        change(
            id, [&](Step& step) { step.*member = text; }, true);
    });
    m_loaders << [edit, member](const Step& step) {
        if (edit->text() != step.*member)
            edit->setText(step.*member);
    };
    addField(id, label, edit);
}

void StepForm::addArea(const QString& id, const QString& label, QString Step::*member)
{
    auto* edit = new TextArea(4);
    connect(edit, &QPlainTextEdit::textChanged, this, [this, id, member, edit] {
        change(
            id, [&](Step& step) { step.*member = edit->text(); }, true);
    });
    m_loaders << [edit, member](const Step& step) {
        if (edit->text() == step.*member)
            return;
        const QSignalBlocker quiet(edit);
        edit->setPlainText(step.*member);
    };
    addField(id, label, edit);
}

void StepForm::addNumber(const QString& id, const QString& label, int Step::*member, int most,
                         const QString& suffix)
{
    auto* edit = new QSpinBox;
    edit->setRange(0, most);
    edit->setSuffix(suffix);
    connect(edit, &QSpinBox::valueChanged, this, [this, id, member](int value) {
        change(
            id, [&](Step& step) { step.*member = value; }, true);
    });
    m_loaders << [edit, member](const Step& step) {
        const QSignalBlocker quiet(edit);
        if (edit->value() != step.*member)
            edit->setValue(step.*member);
    };
    addField(id, label, edit);
}

void StepForm::addCheck(const QString& id, const QString& label, bool Step::*member)
{
    auto* edit = new QCheckBox(label, m_body);
    edit->setObjectName(u"step."_s + id);
    connect(edit, &QCheckBox::toggled, this, [this, id, member](bool on) {
        change(
            id, [&](Step& step) { step.*member = on; }, false);
    });
    m_loaders << [edit, member](const Step& step) {
        const QSignalBlocker quiet(edit);
        edit->setChecked(step.*member);
    };
    m_column->addWidget(edit);
}

/// A name that is known, or any other one.
void StepForm::addChoice(const QString& id, const QString& label, QString Step::*member,
                         const QStringList& known)
{
    auto* edit = new QComboBox;
    edit->setEditable(true);
    edit->setInsertPolicy(QComboBox::NoInsert);
    edit->addItems(known);
    edit->lineEdit()->setAccessibleName(label);
    edit->lineEdit()->setObjectName(u"step."_s + id + u".typed"_s);
    connect(edit, &QComboBox::currentTextChanged, this, [this, id, member](const QString& text) {
        change(
            id, [&](Step& step) { step.*member = text.trimmed(); }, true);
    });
    m_loaders << [edit, member](const Step& step) {
        const QSignalBlocker quiet(edit);
        if (edit->currentText().trimmed() != step.*member)
            edit->setCurrentText(step.*member);
    };
    addField(id, label, edit);
}

static callflow::Exit exitOf(const Step& step, const QString& port)
{
    for (const callflow::Exit& exit : callflow::exits(step)) {
        if (exit.port == port)
            return exit;
    }
    return {};
}

void StepForm::addExit(const QString& port, const QString& label)
{
    const Step* shown = m_document.flow().find(m_document.step());
    const QString words = label.isEmpty() ? exitOf(*shown, port).label : label;
    auto* choice = makeStepChoice(u"step."_s + port, words);
    connect(choice, &QComboBox::activated, this, [this, port, choice] {
        m_document.connectStep(m_document.step(), port, choice->currentData().toString());
    });
    m_loaders << [this, port, choice](const Step& step) {
        fillStepChoice(choice, m_document.flow(), exitOf(step, port).target);
    };
    addField(port, words, choice);
}

void StepForm::addDays()
{
    auto* row = new QWidget;
    auto* flow = new FlowLayout(row, 4);
    QList<Chip*> chips;
    for (const QString& day : callflow::weekDays()) {
        auto* chip = new Chip(dayWord(day), row);
        chip->setObjectName(u"step.day."_s + day);
        chip->setCheckable(true);
        flow->addWidget(chip);
        chips.append(chip);
    }
    for (Chip* chip : std::as_const(chips)) {
        connect(chip, &QAbstractButton::clicked, this, [this, chips] {
            QStringList days;
            for (int i = 0; i < chips.size(); ++i) {
                if (chips.at(i)->isChecked())
                    days.append(callflow::weekDays().at(i));
            }
            change(
                u"days"_s, [&](Step& step) { step.days = days; }, false);
        });
    }
    m_loaders << [chips](const Step& step) {
        for (int i = 0; i < chips.size(); ++i)
            chips.at(i)->setChecked(step.days.contains(callflow::weekDays().at(i)));
    };
    addField(u"days"_s, tr("Days"), row);
}

void StepForm::addOptions()
{
    auto* rows = new OptionRows;
    connect(rows, &OptionRows::changed, this,
            [this](const QList<callflow::Option>& options, const QString& mergeAs) {
                change(
                    mergeAs, [&](Step& step) { step.options = options; }, !mergeAs.isEmpty());
            });
    m_loaders << [this, rows](const Step& step) { rows->show(m_document.flow(), step.options); };
    addField(u"options"_s, tr("Keys"), rows);
}

void StepForm::addTargets()
{
    auto* edit = new QLineEdit;
    connect(edit, &QLineEdit::textEdited, this, [this](const QString& text) {
        QStringList all;
        for (const QString& name : text.split(u',', Qt::SkipEmptyParts))
            all << name.trimmed();
        change(
            u"targets"_s, [&](Step& step) { step.targets = all; }, true);
    });
    m_loaders << [edit](const Step& step) {
        const QString words = step.targets.join(u", "_s);
        if (!edit->hasFocus() && edit->text() != words)
            edit->setText(words);
    };
    addField(u"targets"_s, tr("Teams, with commas between"), edit);
}

void StepForm::addMethod()
{
    auto* choice = new QComboBox;
    for (int i = 0; i < callflow::routingMethods().size(); ++i)
        choice->addItem(callflow::words(callflow::RoutingMethod(i)));
    connect(choice, &QComboBox::activated, this, [this](int index) {
        change(
            u"method"_s, [&](Step& step) { step.method = callflow::RoutingMethod(index); }, false);
    });
    m_loaders << [choice](const Step& step) { choice->setCurrentIndex(int(step.method)); };
    addField(u"method"_s, tr("Who rings first"), choice);
}

} // namespace occ::ui
