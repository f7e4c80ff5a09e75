// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/answer.h"
#include "app/cli/arguments.h"
#include "core/workspace/workspace.h"

namespace occ::cli {

/// One run of one command: its arguments, and the workspace when it asks for it. Its functions throw Thrown.
class Call final
{
public:
    Call(const Arguments& arguments, const Paper& paper)
        : m_arguments(arguments)
        , m_paper(paper)
    {}

    [[nodiscard]] bool has(const QString& option) const { return m_arguments.has(option); }
    /// The value of an option; empty when it was not given.
    [[nodiscard]] QString text(const QString& option) const { return m_arguments.value(option); }
    [[nodiscard]] QStringList texts(const QString& option) const { return m_arguments.options.value(option); }
    /// A positional by its place; empty when it was not given.
    [[nodiscard]] QString positional(int place) const { return m_arguments.positionals.value(place); }
    [[nodiscard]] const QStringList& positionals() const { return m_arguments.positionals; }

    /// A whole number an option gives; refuses anything else, naming the option.
    [[nodiscard]] std::optional<qint64> number(const QString& option) const;
    /// The id at a place among the positionals.
    [[nodiscard]] qint64 id(int place = 0) const;
    /// All positionals as ids, each once.
    [[nodiscard]] QList<qint64> ids() const;
    /// A moment; without an offset it is in the team's zone.
    [[nodiscard]] std::optional<Instant> moment(const QString& option);
    /// A date, YYYY-MM-DD.
    [[nodiscard]] std::optional<QDate> date(const QString& option) const;
    /// The person an option names by e-mail, name or number.
    [[nodiscard]] std::optional<Person> person(const QString& option);
    /// The client an option names by number or name.
    [[nodiscard]] Client client(const QString& nameOrId);

    /// The workspace of this call, opened at the first use.
    [[nodiscard]] Workspace& workspace();
    [[nodiscard]] bool hasAddress() const { return !address().isEmpty(); }
    /// What --workspace says, else OCC_WORKSPACE; throws UsageError when neither does.
    [[nodiscard]] QString requiredAddress() const;
    /// How to open it: address, clock and actor as the global options say.
    [[nodiscard]] OpenOptions openOptions() const;
    [[nodiscard]] std::shared_ptr<const Clock> clock() const;
    /// How to draw for people; times in the team's zone once the workspace is open.
    [[nodiscard]] Paper paper() const;

private:
    [[nodiscard]] QString address() const;

    const Arguments& m_arguments;
    Paper m_paper;
    std::unique_ptr<Workspace> m_workspace;
};

/// A whole number as somebody typed it; refuses anything else, naming `field`.
[[nodiscard]] qint64 wholeNumber(const QString& text, const QString& field);

} // namespace occ::cli
