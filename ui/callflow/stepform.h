// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callflow/callflow.h"

#include <QScrollArea>

#include <functional>

QT_BEGIN_NAMESPACE
class QComboBox;
class QVBoxLayout;
QT_END_NAMESPACE

namespace occ::ui {

class Field;
class FlowDocument;
class TextLabel;

/// What the selected step says, waits for and leads to, as fields with their errors beside them; the flow's
/// own properties when no step is selected. Each change is taken at once and can be undone.
class StepForm final : public QScrollArea
{
    Q_OBJECT
public:
    explicit StepForm(FlowDocument& document, QWidget* parent = nullptr);
    /// Puts the cursor into the first field.
    void takeFocus();
    /// By its stored name ("ring_seconds"); nullptr when the step has no such field.
    [[nodiscard]] Field* field(const QString& id) const;

private:
    using Step = callflow::Step;

    void showStep();
    void build();
    void buildFlow();
    void buildFields(const QString& id);
    void showErrors();
    void addField(const QString& id, const QString& label, QWidget* editor);
    void addText(const QString& id, const QString& label, QString Step::*member);
    void addArea(const QString& id, const QString& label, QString Step::*member);
    void addNumber(const QString& id, const QString& label, int Step::*member, int most,
                   const QString& suffix);
    void addCheck(const QString& id, const QString& label, bool Step::*member);
    void addChoice(const QString& id, const QString& label, QString Step::*member, const QStringList& known);
    void addExit(const QString& port, const QString& label);
    void addDays();
    void addOptions();
    void addTargets();
    void addNumbers();
    void addNumberOf(const QString& name);
    void addMethod();
    void change(const QString& id, const std::function<void(Step&)>& change, bool typed);
    /// The field a finding is shown at; empty: above all fields.
    [[nodiscard]] QString fieldOf(const QString& rule, const QString& port) const;

    FlowDocument& m_document;
    QWidget* m_body = nullptr;
    QVBoxLayout* m_column = nullptr;
    TextLabel* m_general = nullptr; ///< What is wrong with the step as a whole.
    QList<Field*> m_fields;
    QList<std::function<void(const Step&)>> m_loaders;
    QString m_built; ///< What the fields were made for.
};

} // namespace occ::ui
