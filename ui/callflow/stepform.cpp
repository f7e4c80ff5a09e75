// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callflow/stepform.h"

#include "ui/callflow/flowdocument.h"
#include "ui/callflow/flowwords.h"
#include "ui/callflow/optionrows.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

StepForm::StepForm(FlowDocument& document, QWidget* parent)
    : QScrollArea(parent)
    , m_document(document)
{
    setObjectName(u"callflow.form"_s);
    setAccessibleName(tr("Step"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    connect(&document, &FlowDocument::changed, this, &StepForm::showStep);
    connect(&document, &FlowDocument::selectionChanged, this, &StepForm::showStep);
    connect(&document, &FlowDocument::findingsChanged, this, &StepForm::showErrors);
    showStep();
}

Field* StepForm::field(const QString& id) const
{
    for (Field* field : m_fields) {
        if (field->id() == u"step."_s + id)
            return field;
    }
    return nullptr;
}

void StepForm::takeFocus()
{
    if (!m_fields.isEmpty())
        m_fields.first()->editor()->setFocus();
}

void StepForm::showStep()
{
    const Step* step = m_document.flow().find(m_document.step());
    QString wanted = u"/flow/"_s + callflow::namesRung(m_document.flow()).join(u'/');
    if (step)
        wanted = step->key + u'/' + QString::number(int(step->type));
    if (wanted != m_built) {
        m_built = wanted;
        build();
    }
    const Step none;
    for (const auto& load : std::as_const(m_loaders))
        load(step ? *step : none);
    showErrors();
}

void StepForm::build()
{
    m_fields.clear();
    m_loaders.clear();
    m_body = new QWidget;
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(16, 12, 16, 16);
    m_column->setSpacing(12);
    m_general = new TextLabel({}, Type::Label, false, m_body);
    m_general->setObjectName(u"step.findings"_s);
    const Step* step = m_document.flow().find(m_document.step());
    if (step) {
        auto* kind = new TextLabel(u"%1 · %2"_s.arg(callflow::words(step->type), stepPurpose(step->type)),
                                   Type::Label, true, m_body);
        m_column->addWidget(kind);
        m_column->addWidget(m_general);
        addText(u"title"_s, tr("Title"), &Step::title);
        for (const QString& id : callflow::fieldsOf(step->type))
            buildFields(id);
    } else {
        m_column->addWidget(m_general);
        buildFlow();
    }
    m_column->addStretch(1);
    if (QWidget* old = takeWidget()) {
        old->hide();
        old->deleteLater(); // It may be the one that speaks just now.
    }
    setWidget(m_body);
    m_body->setAutoFillBackground(false); // setWidget() switches it on.
    m_body->show();
}

/// What holds for every call of the flow.
void StepForm::buildFlow()
{
    const auto edit = [this](const QString& id, const auto& change) {
        m_document.edit(tr("Change the flow"), change, u"flow/"_s + id);
    };
    auto* title = new QLineEdit;
    connect(title, &QLineEdit::textEdited, this, [edit](const QString& text) {
        edit(u"title"_s, [&](callflow::CallFlow& flow) { flow.title = text; });
    });
    m_loaders << [this, title](const Step&) {
        if (title->text() != m_document.flow().title)
            title->setText(m_document.flow().title);
    };
    addField(u"title"_s, tr("Title of the call flow"), title);
    auto* start = makeStepChoice(u"step.start"_s, tr("Calls begin at"));
    connect(start, &QComboBox::activated, this,
            [this, start] { m_document.setStart(start->currentData().toString()); });
    m_loaders <<
        [this, start](const Step&) { fillStepChoice(start, m_document.flow(), m_document.flow().start); };
    addField(u"start"_s, tr("Calls begin at"), start);
    auto* recording = new QComboBox;
    for (int i = 0; i < callflow::recordings().size(); ++i)
        recording->addItem(callflow::words(callflow::Recording(i)));
    connect(recording, &QComboBox::activated, this, [edit](int index) {
        edit(u"recording"_s, [&](callflow::CallFlow& flow) { flow.recording = callflow::Recording(index); });
    });
    m_loaders <<
        [this, recording](const Step&) { recording->setCurrentIndex(int(m_document.flow().recording)); };
    addField(u"recording"_s, tr("Recording"), recording);
    auto* languages = new QLineEdit;
    connect(languages, &QLineEdit::editingFinished, this, [edit, languages] {
        QStringList codes;
        for (const QString& code : languages->text().split(u',', Qt::SkipEmptyParts))
            codes << code.trimmed();
        edit(u"languages"_s, [&](callflow::CallFlow& flow) { flow.languages = codes; });
    });
    m_loaders << [this, languages](const Step&) {
        const QString words = m_document.flow().languages.join(u", "_s);
        if (!languages->hasFocus() && languages->text() != words)
            languages->setText(words);
    };
    addField(u"languages"_s, tr("Languages"), languages);
    field(u"languages"_s)->setHint(tr("Two-letter codes; the first is the one it begins with."));
    addNumbers();
}

void StepForm::addField(const QString& id, const QString& label, QWidget* editor)
{
    auto* field = new Field(u"step."_s + id, label, editor, m_body);
    editor->setAccessibleName(label);
    m_column->addWidget(field);
    m_fields.append(field);
}

void StepForm::change(const QString& id, const std::function<void(Step&)>& change, bool typed)
{
    const QString key = m_document.step();
    const Step* step = m_document.flow().find(key);
    if (!step)
        return;
    m_document.edit(
        tr("Change “%1”").arg(step->title),
        [&](callflow::CallFlow& flow) {
            if (Step* own = flow.find(key))
                change(*own);
        },
        typed ? key + u'/' + id : QString());
}

QString StepForm::fieldOf(const QString& rule, const QString& port) const
{
    static const QHash<QString, QStringList> places{
        {u"missing-target"_s,
         {u"target"_s, u"targets"_s, u"endpoint"_s, u"form"_s, u"mailbox"_s, u"calendar"_s}},
        {u"unknown-target"_s, {u"target"_s, u"targets"_s, u"form"_s, u"calendar"_s}},
        {u"queue-overflow"_s, {u"max_wait_seconds"_s}},
        {u"voicemail-limit"_s, {u"max_seconds"_s}},
        {u"hours"_s, {u"opens"_s}},
        {u"timing"_s, {u"ring_seconds"_s, u"timeout_seconds"_s, u"max_wait_seconds"_s}},
        {u"text"_s, {u"text"_s}},
        {u"consent"_s, {u"text"_s}},
        {u"menu-fallback"_s, {u"fallback"_s}},
        {u"duplicate-digit"_s, {u"options"_s}},
        {u"invalid-digit"_s, {u"options"_s}},
        {u"emergency-priority"_s, {u"priority"_s}},
        {u"language"_s, {u"options"_s, u"languages"_s}},
        {u"start"_s, {u"start"_s}},
        {u"recording-prohibited"_s, {u"recording"_s}},
    };
    if (!port.isEmpty())
        return port.startsWith(u"digit:") ? u"options"_s : port;
    for (const QString& id : places.value(rule)) {
        if (field(id))
            return id;
    }
    return {};
}

void StepForm::showErrors()
{
    QHash<Field*, QStringList> errors;
    QStringList general;
    const bool known = m_document.flow().find(m_document.step()) != nullptr;
    for (const callflow::Finding& finding : m_document.findings()) {
        if (finding.step != (known ? m_document.step() : QString()))
            continue;
        Field* at = field(fieldOf(finding.rule, finding.port));
        if (at)
            errors[at].append(finding.message);
        else
            general.append(finding.message);
    }
    for (Field* field : std::as_const(m_fields)) {
        const QString words = errors.value(field).join(u' ');
        if (field->error() != words)
            field->setError(words);
    }
    m_general->setText(general.join(u'\n'));
    m_general->setTone(Tone::Red);
    m_general->setVisible(!general.isEmpty());
}

} // namespace occ::ui
