// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/questioncard.h"

#include "ui/import/importwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

QuestionCard::QuestionCard(const import::Question& question, const QList<import::Example>& examples,
                           QWidget* parent)
    : QWidget(parent)
    , m_question(question)
    , m_options(new ChipBar(u"import.question."_s + question.id, questionTitle(question)))
{
    setObjectName(u"question."_s + question.id);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(this);
    card->setTone(Tone::Amber);
    column->addWidget(card);
    card->column()->addWidget(new TextLabel(questionTitle(question), Type::Section, false, card));
    if (examples.isEmpty()) {
        if (questionTitle(question) != question.text && !question.id.startsWith(u"stage:"))
            card->column()->addWidget(new TextLabel(question.text, Type::Body, false, card));
    } else {
        addExamples(examples, card);
    }
    for (const QString& option : question.options) {
        const QString words = optionWords(question, option);
        m_options->addChip(option, option == question.suggested ? tr("%1 (likely)").arg(words) : words);
    }
    m_options->setCurrent({});
    card->column()->addWidget(m_options);
    connect(m_options, &ChipBar::currentChanged, this,
            [this](const QString& option) { Q_EMIT answered(m_question.id, option); });
}

void QuestionCard::takeFocus()
{
    if (!m_question.options.isEmpty())
        m_options->chip(m_question.options.constFirst())->setFocus();
}

void QuestionCard::addExamples(const QList<import::Example>& examples, Card* card)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(2);
    const auto put = [grid, card](int row, int column, const QString& text, Type type, bool muted) {
        auto* label = new ElidedLabel(text, type, muted, card);
        grid->addWidget(label, row, column);
        return label;
    };
    put(0, 0, tr("In the file"), Type::Label, true);
    for (int i = 0; i < m_question.options.size(); ++i)
        put(0, i + 1, optionWords(m_question, m_question.options.at(i)), Type::Label, true);
    int row = 1;
    for (const import::Example& example : examples) {
        put(row, 0, tr("%1  (line %2)").arg(example.text).arg(example.line), Type::BodyStrong, false);
        for (int i = 0; i < example.readings.size(); ++i) {
            ElidedLabel* label = put(row, i + 1, readingWords(example.readings.at(i)), Type::Body, false);
            if (!example.readings.at(i).isValid())
                label->setTone(Tone::Red);
        }
        ++row;
    }
    for (int i = 0; i <= m_question.options.size(); ++i)
        grid->setColumnStretch(i, 1);
    card->column()->addLayout(grid);
}

} // namespace occ::ui
