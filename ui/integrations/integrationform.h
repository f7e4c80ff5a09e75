// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
class QVBoxLayout;
QT_END_NAMESPACE

namespace occ::ui {

class Button;
class Field;
class MessageBar;
class PillLabel;
class ProgressLine;
class TextLabel;

/// One system of a client: its settings, its credential, and the test of whether it answers. What is typed
/// and not saved stays with its system; credentials do not.
class IntegrationForm final : public QWidget
{
    Q_OBJECT
public:
    explicit IntegrationForm(Shell& shell, QWidget* parent = nullptr);
    /// Shows a system as it is now; nothing when there is none.
    void show(const std::optional<IntegrationRow>& row);
    /// Puts the cursor into the first setting.
    void begin();
    /// Saves what was typed, then asks the system.
    void test();

private:
    using Values = QMap<QString, QString>;

    void layOut();
    void makeKeys();
    void makeFields();
    [[nodiscard]] QWidget* makeEditor(const integrations::Setting& setting) const;
    [[nodiscard]] Values typed() const;
    void fill(const Values& values);
    void edited();
    [[nodiscard]] bool isDirty() const;
    /// Writes settings and credential; then calls `next` when all went well.
    void save(const std::function<void()>& next);
    void ask();
    void remove();
    void showState();
    void showRefusal(const Error& error);
    [[nodiscard]] QString key() const;

    Shell& m_shell;
    std::optional<IntegrationRow> m_row;
    QMap<QString, Values> m_drafts; ///< By client and system.
    QSet<QString> m_testing;        ///< Client and system of tests under way.
    bool m_filling = false;
    TextLabel* m_none = nullptr;
    QWidget* m_parts = nullptr;
    TextLabel* m_title = nullptr;
    PillLabel* m_state = nullptr;
    TextLabel* m_about = nullptr;
    MessageBar* m_result = nullptr;
    TextLabel* m_tested = nullptr;
    QWidget* m_rows = nullptr; ///< The fields of the system that is shown.
    QVBoxLayout* m_fieldColumn = nullptr;
    QList<std::pair<integrations::Setting, Field*>> m_settings;
    QList<Field*> m_fields;
    QLineEdit* m_credential = nullptr;
    Field* m_credentialField = nullptr;
    ProgressLine* m_underWay = nullptr;
    Button* m_remove = nullptr;
    Button* m_save = nullptr;
    Button* m_test = nullptr;
};

} // namespace occ::ui
