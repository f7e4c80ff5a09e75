// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callflow/callflow.h"

#include <QWidget>

#include <functional>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QVBoxLayout;
QT_END_NAMESPACE

namespace occ::ui {

class Button;

/// The choice of a step to go on with: all steps by title, and "nowhere yet".
[[nodiscard]] QComboBox* makeStepChoice(const QString& name, const QString& label);
/// Offers the steps of `flow`, stands on `key`. Says nothing to anybody.
void fillStepChoice(QComboBox* choice, const callflow::CallFlow& flow, const QString& key);

/// The keys of a menu, one row each: the key, what it is called, where it leads, and which language is spoken
/// from there on. Emits what was changed; the owner shows the result.
class OptionRows final : public QWidget
{
    Q_OBJECT
public:
    explicit OptionRows(QWidget* parent = nullptr);
    void show(const callflow::CallFlow& flow, const QList<callflow::Option>& options);

Q_SIGNALS:
    /// `mergeAs` names what was typed in, for undo.
    void changed(const QList<callflow::Option>& options, const QString& mergeAs);

private:
    struct Row
    {
        QWidget* line = nullptr;
        QComboBox* digit = nullptr;
        QLineEdit* label = nullptr;
        QComboBox* next = nullptr;
        QComboBox* language = nullptr; ///< Only shown where the flow speaks several.
        Button* remove = nullptr;
    };
    void makeRow();
    void fill(Row& row, const callflow::CallFlow& flow, const callflow::Option& option);
    void set(int row, const std::function<void(callflow::Option&)>& change, const QString& mergeAs = {});

    QVBoxLayout* m_column;
    Button* m_add;
    QList<Row> m_rows;
    QList<callflow::Option> m_options;
};

} // namespace occ::ui
