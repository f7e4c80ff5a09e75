// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playbook/playbook.h"
#include "ui/style/tokens.h"

/// Content as text to read: headings, tables and lists in the colours of a theme.
namespace occ::ui {

[[nodiscard]] QString playbookHtml(const playbook::Playbook& playbook, const Tokens& tokens);
/// Any other content, by its structure: maps of one line as facts, lists of alike maps as tables.
[[nodiscard]] QString contentHtml(const QJsonObject& content, const Tokens& tokens);
/// Two texts line by line: what went (−), what came (+), and a few lines around them.
[[nodiscard]] QString compareHtml(const QString& before, const QString& after, const Tokens& tokens);

/// "owner_role" as "Owner role".
[[nodiscard]] QString keyWords(const QString& key);
/// "contract + 3 days" for people: "3 days after the contract", "1 day after Day 1".
[[nodiscard]] QString dueWords(const playbook::DueRule& rule, const playbook::Playbook& playbook);

} // namespace occ::ui
