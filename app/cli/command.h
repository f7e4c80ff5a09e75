// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace occ::cli {

class Call;
struct Answer;

/// An option of a command, written `--name value` or `--name=value`.
struct Option
{
    QString name;  ///< Without dashes.
    QString value; ///< What stands after it in the help ("EMAIL"); empty for a switch.
    QString help;
    QStringList words = {}; ///< The values there are, when they are few; for help and completion.
    bool required = false;
    bool repeatable = false;
};

/// A value a command takes without a name, in its order.
struct Positional
{
    QString name;
    QString help;
    QStringList words = {};
    bool required = true;
    bool many = false; ///< Takes all that follow; only the last one may.
};

/// One command: `occ GROUP [VERB] POSITIONAL… --option…`.
struct Command
{
    QString group;
    QString verb; ///< Empty for a command of one word.
    QString help;
    QList<Positional> positionals;
    QList<Option> options;
    Answer (*run)(Call&); ///< Throws Thrown; occ::cli::run() turns that into a line and an exit code.

    /// "client add".
    [[nodiscard]] QString name() const { return verb.isEmpty() ? group : QString(group + u' ' + verb); }
    /// The option of that name, or nullptr.
    [[nodiscard]] const Option* option(const QString& wanted) const;
    /// "occ client add --name NAME [--email EMAIL]".
    [[nodiscard]] QString synopsis() const;
};

/// Every command there is. Help, usage errors and shell completion come from it.
[[nodiscard]] const QList<Command>& commandTable();
/// The options every command takes.
[[nodiscard]] const QList<Option>& globalOptions();
/// The groups in the order of the table, each once.
[[nodiscard]] QStringList groups();
/// The commands of a group; empty when there is no such group.
[[nodiscard]] QList<const Command*> commandsOf(const QString& group);

} // namespace occ::cli
