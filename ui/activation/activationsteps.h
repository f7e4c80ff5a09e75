// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/activationservice.h"
#include "ui/widgets/cellsmodel.h"

#include <QWidget>

namespace occ::ui {

class Button;
class Card;
class PillLabel;
class SectionHeader;
class TableView;
class TextLabel;

/// The steps of one stage, and all there is to know about the one a person stands on: what it does, its
/// evidence, what went wrong and how to cure it, and what can be done about it.
class ActivationSteps final : public QWidget
{
    Q_OBJECT
public:
    explicit ActivationSteps(QWidget* parent = nullptr);
    void show(const ActivationStatus& status, int stage, const QTimeZone& zone);
    /// Stands on a step.
    void goTo(const QString& key);
    /// The step a person stands on; empty when there is none.
    [[nodiscard]] QString current() const;
    [[nodiscard]] TableView* table() const { return m_table; }

Q_SIGNALS:
    void retryAsked(const QString& step);
    /// Evidence, a missing input or the verification form is to be given.
    void confirmAsked(const QString& step);

private:
    void showStep();
    void showButtons(const activation::Step& step);
    [[nodiscard]] QList<Cell> cells(int at) const;

    ActivationStatus m_status;
    QTimeZone m_zone = QTimeZone::utc();
    QList<int> m_listed; ///< Places of the steps in the rows.
    /// The step one was led to. Who still stands there is led on to the next that needs somebody.
    QString m_led;
    CellsModel m_model;
    SectionHeader* m_header;
    TableView* m_table;
    Card* m_card;
    TextLabel* m_title;
    PillLabel* m_state;
    TextLabel* m_details;
    TextLabel* m_facts;
    TextLabel* m_error;
    TextLabel* m_cure;
    Button* m_retry;
    Button* m_confirm;
};

} // namespace occ::ui
