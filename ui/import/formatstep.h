// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/importflow.h"
#include "ui/widgets/cellsmodel.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QScrollArea;
class QSpinBox;
class QVBoxLayout;
QT_END_NAMESPACE

namespace occ::ui {

class Field;
class MessageBar;
class TableView;
class TextLabel;

/// The second step: how the file is written, each finding changeable, and the questions the file leaves open.
/// Below them its first rows as they stand.
class FormatStep final : public QWidget
{
    Q_OBJECT
public:
    explicit FormatStep(ImportFlow& flow, QWidget* parent = nullptr);
    void refresh();
    void takeFocus();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    /// Gives the questions the height they want, as far as the table leaves it.
    void fitQuestions();
    QWidget* makeFacts();
    QComboBox* addChoice(const QString& id, const QString& label, QVBoxLayout* column,
                         const QList<std::pair<QString, QString>>& choices);
    void decide(const QString& id, const QString& value);
    void showFacts(const import::Inspection& found);
    void showQuestions();

    ImportFlow& m_flow;
    CellsModel m_model;
    MessageBar* m_error;
    QHash<QString, QComboBox*> m_choices;
    QSpinBox* m_headerLine = nullptr;
    TextLabel* m_lineEnd = nullptr;
    QWidget* m_questions;
    QScrollArea* m_questionScroll = nullptr;
    QStringList m_asked; ///< The questions that are shown, so that a card stays while its answer is read.
    TableView* m_table;
};

} // namespace occ::ui
