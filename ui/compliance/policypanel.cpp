// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/policypanel.h"

#include "ui/onboarding/sheethelp.h"
#include "ui/onboarding/words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"

#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kMostDays = 36500;

PolicyPanel::PolicyPanel(Shell& shell, QWidget* parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_words(new TextLabel)
    , m_recording(makeChoice({{u""_s, tr("As the packs ask")},
                              {u"required"_s, recordingWords(u"required"_s)},
                              {u"prohibited"_s, recordingWords(u"prohibited"_s)}}))
    , m_days(new QSpinBox)
    , m_save(new Button(tr("Save"), u"policy.save"_s))
{
    setObjectName(u"compliance.policy"_s);
    layOut();
    connect(m_recording, &QComboBox::currentIndexChanged, this, &PolicyPanel::edited);
    connect(m_days, &QSpinBox::valueChanged, this, &PolicyPanel::edited);
    connect(m_save, &QAbstractButton::clicked, this, &PolicyPanel::save);
}

void PolicyPanel::layOut()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(this);
    outer->addWidget(card);
    card->column()->addWidget(new SectionHeader(tr("Recording and retention"), card));
    m_words->setObjectName(u"compliance.policyWords"_s);
    card->column()->addWidget(m_words);
    m_days->setRange(0, kMostDays);
    m_days->setSpecialValueText(tr("As the packs ask"));
    m_days->setSuffix(tr(" days"));
    m_days->setSingleStep(365);
    m_fields = {new Field(u"policy.recording"_s, tr("Agreed on recording"), m_recording, card),
                new Field(u"policy.retention"_s, tr("Agreed to keep call data for"), m_days, card)};
    for (Field* field : std::as_const(m_fields))
        card->column()->addWidget(field);
    m_fields.constLast()->setHint(
        tr("Call flows keep to it. Only more than the packs ask for can be agreed on."));
    m_save->setAccessibleName(tr("Save recording and retention"));
    m_save->setEnabled(false);
    card->column()->addWidget(m_save, 0, Qt::AlignRight);
}

static QString from(const QString& pack)
{
    return pack.isEmpty() ? PolicyPanel::tr("as agreed") : pack;
}

void PolicyPanel::show(const ComplianceView& view)
{
    const bool other = m_client != view.clientId;
    const bool typing = !other && m_save->isEnabled();
    m_client = view.clientId;
    m_policy = view.policy;
    QString words =
        m_policy.recording == u"optional"
            ? recordingWords(m_policy.recording) + u'.'
            : tr("%1 (%2).").arg(recordingWords(m_policy.recording), from(m_policy.recordingFrom));
    words += u' ' + tr("Their data is kept for %1 (%2).")
                        .arg(retentionWords(m_policy.retentionDays), from(m_policy.retentionFrom));
    if (m_policy.contradictory)
        words += u' ' + tr("One pack asks for recordings, another prohibits them: leave one of them out.");
    m_words->setText(words);
    m_words->setTone(m_policy.contradictory ? Tone::Amber : Tone::Neutral);
    if (typing)
        return;
    m_filling = true;
    m_recording->setCurrentIndex(qMax(0, m_recording->findData(m_policy.agreedRecording)));
    m_days->setValue(m_policy.agreedRetentionDays.value_or(0));
    m_filling = false;
    clearErrors(m_fields);
    edited();
}

void PolicyPanel::edited()
{
    if (!m_filling)
        m_save->setEnabled(chosen(m_recording) != m_policy.agreedRecording ||
                           m_days->value() != m_policy.agreedRetentionDays.value_or(0));
}

void PolicyPanel::save()
{
    clearErrors(m_fields);
    const std::optional<int> days = m_days->value() > 0 ? std::optional(m_days->value()) : std::nullopt;
    m_shell.desk()
        .write([client = m_client, recording = chosen(m_recording), days](Workspace& workspace) {
            return workspace.compliance().setPolicy(client, recording, days);
        })
        .then(this, [this](const Result<CallPolicy>& done) {
            if (done) {
                m_policy = *done;
                edited();
                return;
            }
            if (!showAtField(m_fields, done.error(), u"policy."_s))
                m_shell.fail(done.error());
        });
}

IndustryPanel::IndustryPanel(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"compliance.industry"_s);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(this);
    outer->addWidget(card);
    m_column = card->column();
}

void IndustryPanel::show(const ComplianceView& view)
{
    setVisible(view.industryPack.has_value());
    if (!view.industryPack || m_shown == view.industry)
        return;
    m_shown = view.industry;
    const playbook::IndustryPack& pack = *view.industryPack;
    delete m_rows;
    m_rows = new QWidget(this);
    m_column->addWidget(m_rows);
    auto* column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalf);
    column->addWidget(new SectionHeader(tr("What %1 asks for").arg(industryWords(view.industry)), m_rows));
    const auto lines = [&](const QString& title, const QStringList& texts) {
        if (texts.isEmpty())
            return;
        column->addSpacing(kHalf);
        column->addWidget(new TextLabel(title, Type::LabelStrong, true, m_rows));
        for (const QString& text : texts)
            column->addWidget(new TextLabel(text, Type::Body, false, m_rows));
    };
    QStringList features;
    for (const playbook::PackFeature& feature : pack.features)
        features << tr("%1: %2", "a feature and what it is").arg(feature.title, feature.description);
    lines(tr("Features"), features);
    lines(tr("Security"), {pack.security.join(u" · "_s)});
    lines(tr("Integrations"), {pack.integrations.join(u" · "_s)});
    lines(tr("Rules"), {pack.compliance.join(u" · "_s)});
    m_rows->show();
}

} // namespace occ::ui
