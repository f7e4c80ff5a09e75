// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/tokenservice.h"
#include "ui/shell/page.h"
#include "ui/widgets/cellsmodel.h"

namespace occ::ui {

class Button;
class TableView;
class TextLabel;

/// Who may use the HTTP API: the tokens in force, made and revoked here. A token's secret is shown once.
class TokenList final : public QWidget
{
    Q_OBJECT
public:
    explicit TokenList(Shell& shell, QWidget* parent = nullptr);

private:
    void show(const QList<Token>& tokens);
    void create();
    void revoke();
    [[nodiscard]] qint64 current() const;

    Shell& m_shell;
    Live<QList<Token>> m_live;
    CellsModel m_model;
    TableView* m_table;
    TextLabel* m_none;
    Button* m_revoke;
};

/// Asks for a token's name, what it may do and whom it acts as, and then shows its secret.
void openTokenSheet(Shell& shell);
/// Shows a secret that is never shown again.
void openSecretSheet(Shell& shell, const CreatedToken& made);

} // namespace occ::ui
