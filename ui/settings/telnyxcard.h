// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telnyx/trial.h"
#include "ui/shell/page.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace occ::ui {

class Button;
class ChipBar;
class Field;
class PillLabel;
class TextLabel;

/// How Telnyx is reached: address, account, mode and what it means, and the key, which goes where secrets are
/// kept and is the one text messages go out with.
class TelnyxCard final : public QWidget
{
    Q_OBJECT
public:
    explicit TelnyxCard(Shell& shell, QWidget* parent = nullptr);

    struct Read
    {
        telnyx::Settings stored;
        telnyx::Settings counts; ///< With what the environment says.
    };

private:
    void layOut();
    void show(const Read& read);
    void fill(const telnyx::Settings& settings);
    void edited();
    void save();
    void tryOut();
    void showTrial(const Result<telnyx::Trial>& trial);
    [[nodiscard]] telnyx::Settings value() const;
    [[nodiscard]] QList<Field*> fields() const { return {m_baseField, m_accountField, m_keyField}; }

    Shell& m_shell;
    Live<Read> m_live;
    Read m_read;
    telnyx::Settings m_shownValue; ///< What the form held right after it was filled.
    bool m_shown = false;
    bool m_trying = false;
    PillLabel* m_pill = nullptr;
    ChipBar* m_modes = nullptr;
    TextLabel* m_consequences = nullptr;
    QLineEdit* m_base = nullptr;
    QLineEdit* m_account = nullptr;
    QLineEdit* m_key = nullptr;
    Field* m_baseField = nullptr;
    Field* m_accountField = nullptr;
    Field* m_keyField = nullptr;
    TextLabel* m_environment = nullptr;
    TextLabel* m_answer = nullptr;
    Button* m_try = nullptr;
    Button* m_save = nullptr;
};

} // namespace occ::ui
