// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activation/activationsheets.h"
#include "ui/onboarding/sheethelp.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textarea.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {

/// The form, its fields in their sections, and beside each what the carriers would turn it down for. Looked
/// at again shortly after each change.
class VerificationSheet final : public Sheet
{
    Q_OBJECT
public:
    struct Read
    {
        QList<activation::VerificationField> fields;
        activation::VerificationForm form;
        QList<activation::Finding> findings;
    };

    VerificationSheet(Shell& shell, const ActivationStatus& status, const Read& read);

private:
    void addEditor(QVBoxLayout* column, const activation::VerificationField& field, const QString& value);
    [[nodiscard]] activation::VerificationForm form() const;
    void lookAgain();
    void showFindings(const QList<activation::Finding>& findings);
    void save();
    void send();

    Shell& m_shell;
    qint64 m_run;
    QString m_known;
    QList<Field*> m_fields;
    QMap<QString, std::function<QString()>> m_values;
    TextLabel* m_sum;
    QTimer m_soon;
};

VerificationSheet::VerificationSheet(Shell& shell, const ActivationStatus& status, const Read& read)
    : Sheet(u"verificationSheet"_s, tr("Toll-free verification of %1").arg(status.run.e164),
            tr("Send to the carriers"), shell.dialogParent())
    , m_shell(shell)
    , m_run(status.run.id)
    , m_known(status.verification ? status.verification->status : QString())
    , m_sum(new TextLabel({}, Type::BodyStrong))
{
    if (status.verification && !status.verification->reason.isEmpty())
        setNote(tr("Turned down: %1").arg(status.verification->reason));
    m_sum->setObjectName(u"verification.sum"_s);
    body()->addWidget(m_sum);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(u"verification.scroll"_s);
    scroll->setAccessibleName(tr("Verification request"));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setMinimumSize(560, 380);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 12, 0);
    QString section;
    for (const activation::VerificationField& field : read.fields) {
        if (field.section != section)
            column->addWidget(new TextLabel(section = field.section, Type::Section));
        addEditor(column, field, read.form.value(field.key));
    }
    scroll->setWidget(inside);
    body()->addWidget(scroll);
    auto* keep = new Button(tr("Keep without sending"), u"verification.save"_s, Button::Look::Flat);
    body()->addWidget(keep, 0, Qt::AlignLeft);
    connect(keep, &QAbstractButton::clicked, this, &VerificationSheet::save);
    connect(this, &Sheet::submitted, this, &VerificationSheet::send);
    m_soon.setSingleShot(true);
    m_soon.setInterval(250);
    connect(&m_soon, &QTimer::timeout, this, &VerificationSheet::lookAgain);
    showFindings(read.findings);
}

void VerificationSheet::addEditor(QVBoxLayout* column, const activation::VerificationField& field,
                                  const QString& value)
{
    const auto changed = [this] { m_soon.start(); };
    QWidget* editor = nullptr;
    if (field.type == "multiline"_L1) {
        auto* area = new TextArea(3);
        area->setPlainText(value);
        connect(area, &QPlainTextEdit::textChanged, this, changed);
        m_values.insert(field.key, [area] { return area->text(); });
        editor = area;
    } else if (field.type == "choice"_L1) {
        QList<std::pair<QString, QString>> words{{QString(), tr("Choose…")}};
        for (const QString& option : field.options)
            words.append({option, option});
        auto* box = makeChoice(words, value);
        connect(box, &QComboBox::currentIndexChanged, this, changed);
        m_values.insert(field.key, [box] { return chosen(box); });
        editor = box;
    } else if (field.type == "bool"_L1) {
        auto* check = new QCheckBox(tr("Yes"));
        check->setChecked(value == "yes"_L1);
        connect(check, &QAbstractButton::toggled, this, changed);
        m_values.insert(field.key, [check] { return check->isChecked() ? u"yes"_s : u"no"_s; });
        editor = check;
    } else {
        auto* line = new QLineEdit(value);
        connect(line, &QLineEdit::textChanged, this, changed);
        m_values.insert(field.key, [line] { return line->text(); });
        editor = line;
    }
    auto* shown = new Field(field.key, field.label, editor);
    shown->setHint(field.help);
    column->addWidget(shown);
    m_fields.append(shown);
}

activation::VerificationForm VerificationSheet::form() const
{
    activation::VerificationForm form;
    for (auto it = m_values.constBegin(); it != m_values.constEnd(); ++it)
        form.insert(it.key(), it.value()());
    return form;
}

void VerificationSheet::lookAgain()
{
    m_shell.desk()
        .read([form = form(), known = m_known](Workspace& workspace) {
            return workspace.activations().preflight(form, known);
        })
        .then(this, [this](const auto& findings) {
            if (findings)
                showFindings(*findings);
            else
                showError(findings.error());
        });
}

void VerificationSheet::showFindings(const QList<activation::Finding>& findings)
{
    int blocking = 0;
    for (Field* field : std::as_const(m_fields)) {
        QStringList words;
        for (const activation::Finding& finding : findings) {
            if (finding.field == field->id())
                words << tr("%1. %2.").arg(finding.reason, finding.cure);
        }
        field->setError(words.join(u'\n'));
    }
    for (const activation::Finding& finding : findings)
        blocking += finding.blocks ? 1 : 0;
    m_sum->setText(blocking > 0 ? tr("%n published rejection reasons apply; it is not sent like this.",
                                     nullptr, blocking)
                                : tr("None of the published rejection reasons applies."));
    m_sum->setTone(blocking > 0 ? Tone::Red : Tone::Green);
}

void VerificationSheet::save()
{
    m_shell.desk()
        .write([id = m_run, form = form()](Workspace& workspace) {
            return workspace.activations().saveForm(id, form);
        })
        .then(this, [this](const Status& saved) {
            if (saved)
                accept();
            else
                showError(saved.error());
        });
}

void VerificationSheet::send()
{
    m_shell.desk()
        .write([id = m_run, form = form()](Workspace& workspace) {
            return workspace.activations().sendForm(id, form);
        })
        .then(this, [this](const Status& sent) {
            if (sent)
                accept();
            else if (!showAtField(m_fields, sent.error()))
                showError(sent.error());
        });
}

} // namespace

void openVerificationSheet(Shell& shell, const ActivationStatus& status)
{
    const QString known = status.verification ? status.verification->status : QString();
    shell.desk()
        .read([id = status.run.id, known](Workspace& workspace) -> Result<VerificationSheet::Read> {
            return reading([&] {
                VerificationSheet::Read read;
                read.fields = orThrow(workspace.activations().verificationFields());
                read.form = orThrow(workspace.activations().suggestedForm(id));
                read.findings = orThrow(workspace.activations().preflight(read.form, known));
                return read;
            });
        })
        .then(shell.dialogParent(), [&shell, status](const auto& read) {
            if (read)
                (new VerificationSheet(shell, status, *read))->open();
            else
                shell.fail(read.error());
        });
}

} // namespace occ::ui

#include "verificationsheet.moc"
