// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/glance.h"
#include "ui/widgets/card.h"

namespace occ::ui {

class ChipBar;

/// One open question about a file: what is asked, rows of the file under each reading, and the answers.
class QuestionCard final : public QWidget
{
    Q_OBJECT
public:
    QuestionCard(const import::Question& question, const QList<import::Example>& examples,
                 QWidget* parent = nullptr);
    [[nodiscard]] const QString& id() const { return m_question.id; }
    /// Where the keyboard starts.
    void takeFocus();

Q_SIGNALS:
    void answered(const QString& id, const QString& option);

private:
    void addExamples(const QList<import::Example>& examples, Card* card);

    import::Question m_question;
    ChipBar* m_options;
};

} // namespace occ::ui
