// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/words.h"
#include "core/playbook/faults.h"

#include <algorithm>

namespace occ::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

using Failed = tl::unexpected<UsageError>;

/// What somebody typed, fit to stand in a message.
QString shown(const QString& word)
{
    return word.size() <= 60 ? word : QString(word.left(57) + u"..."_s);
}

/// Reads one command line from left to right; throws UsageError.
class Reader final
{
public:
    explicit Reader(const QStringList& words)
        : m_words(words)
    {}

    Arguments read();

private:
    [[noreturn]] static void fail(const QString& message, const QString& hint)
    {
        throw UsageError{message, hint};
    }
    void option(const QString& word);
    [[nodiscard]] const Option& known(const QString& name) const;
    [[nodiscard]] QString valueOf(const Option& option, const QString& word);
    void plain(const QString& word);
    void groupWord(const QString& word);
    void verbWord(const QString& word);
    void checkComplete() const;

    const QStringList& m_words;
    qsizetype m_next = 0;
    bool m_plainOnly = false; ///< After `--`.
    Arguments m_result;
};

Arguments Reader::read()
{
    while (m_next < m_words.size()) {
        const QString word = m_words.at(m_next++);
        if (!m_plainOnly && word == "--"_L1)
            m_plainOnly = true;
        else if (!m_plainOnly && (word.startsWith("--"_L1) || word == "-h"_L1))
            option(word == "-h"_L1 ? u"--help"_s : word);
        else if (!m_plainOnly && word.size() > 1 && word.startsWith(u'-'))
            fail(Words::tr("Unknown option %1.").arg(shown(word)),
                 Words::tr("Options start with two dashes; see: occ help"));
        else
            plain(word);
    }
    if (!m_result.has(u"help"_s) && !m_result.has(u"version"_s))
        checkComplete();
    return m_result;
}

const Option& Reader::known(const QString& name) const
{
    QStringList names;
    for (const Option& option : globalOptions()) {
        if (option.name == name)
            return option;
        names << option.name;
    }
    if (m_result.command == nullptr) {
        for (const Command& command : commandTable()) {
            if (command.option(name) != nullptr) {
                fail(Words::tr("--%1 stands before its command.").arg(name),
                     Words::tr("Write the command first: occ GROUP COMMAND --%1 …").arg(name));
            }
        }
    } else {
        if (const Option* option = m_result.command->option(name))
            return *option;
        for (const Option& option : m_result.command->options)
            names << option.name;
    }
    const QString where = m_result.command == nullptr ? QString() : u" "_s + m_result.command->name();
    QString near = content::suggestion(name, names);
    if (!near.contains(u'"'))
        near = Words::tr("See: occ help%1").arg(where);
    fail(Words::tr("Unknown option --%1.").arg(shown(name)),
         near.replace(u"\""_s, u"\"--"_s).replace(u"\"--?"_s, u"\"?"_s));
}

QString Reader::valueOf(const Option& option, const QString& word)
{
    const qsizetype sign = word.indexOf(u'=');
    if (sign >= 0)
        return word.mid(sign + 1);
    if (m_next >= m_words.size())
        fail(Words::tr("--%1 needs a value.").arg(option.name),
             Words::tr("Write --%1 %2.").arg(option.name, option.value));
    if (m_words.at(m_next).startsWith("--"_L1)) {
        fail(
            Words::tr("--%1 needs a value, and %2 is an option.").arg(option.name, shown(m_words.at(m_next))),
            Words::tr("Write --%1=VALUE for a value that starts with two dashes.").arg(option.name));
    }
    return m_words.at(m_next++);
}

void Reader::option(const QString& word)
{
    const QString name = word.mid(2).section(u'=', 0, 0);
    const Option& option = known(name);
    if (m_result.has(name) && !option.repeatable)
        fail(Words::tr("--%1 stands twice.").arg(name), Words::tr("Give it once."));
    if (!option.value.isEmpty()) {
        m_result.options[name] << valueOf(option, word);
        return;
    }
    if (word.contains(u'='))
        fail(Words::tr("--%1 takes no value.").arg(name), Words::tr("Write --%1 alone.").arg(name));
    m_result.options[name] << QString();
}

void Reader::groupWord(const QString& word)
{
    const auto commands = commandsOf(word);
    if (commands.isEmpty()) {
        QString near = content::suggestion(word, groups());
        if (!near.contains(u'?'))
            near = Words::tr("See: occ help");
        fail(Words::tr("Unknown command \"%1\".").arg(shown(word)), near);
    }
    m_result.group = word;
    if (commands.first()->verb.isEmpty())
        m_result.command = commands.first();
}

void Reader::verbWord(const QString& word)
{
    QStringList verbs;
    for (const Command* command : commandsOf(m_result.group)) {
        if (command->verb == word) {
            m_result.command = command;
            return;
        }
        verbs << command->verb;
    }
    fail(Words::tr("Unknown command \"%1 %2\".").arg(m_result.group, shown(word)),
         content::suggestion(word, verbs));
}

void Reader::plain(const QString& word)
{
    if (m_result.group.isEmpty())
        return groupWord(word);
    if (m_result.command == nullptr)
        return verbWord(word);
    const auto& places = m_result.command->positionals;
    const bool room =
        m_result.positionals.size() < places.size() || (!places.isEmpty() && places.last().many);
    if (!room)
        fail(Words::tr("Unexpected argument \"%1\".").arg(shown(word)),
             Words::tr("The command is: %1").arg(m_result.command->synopsis()));
    m_result.positionals << word;
}

void Reader::checkComplete() const
{
    if (m_result.group.isEmpty())
        fail(Words::tr("No command is given."), Words::tr("See: occ help"));
    if (m_result.command == nullptr) {
        QStringList verbs;
        for (const Command* command : commandsOf(m_result.group))
            verbs << command->verb;
        fail(Words::tr("\"%1\" needs one of: %2.").arg(m_result.group, verbs.join(u", "_s)),
             Words::tr("See: occ help %1").arg(m_result.group));
    }
    const Command& command = *m_result.command;
    const auto needed = std::count_if(command.positionals.cbegin(), command.positionals.cend(),
                                      [](const Positional& place) { return place.required; });
    if (m_result.positionals.size() < needed) {
        fail(Words::tr("%1 is missing.").arg(command.positionals.at(m_result.positionals.size()).name),
             Words::tr("The command is: %1").arg(command.synopsis()));
    }
    for (const Option& option : command.options) {
        if (option.required && !m_result.has(option.name)) {
            fail(Words::tr("--%1 is missing.").arg(option.name),
                 Words::tr("Add --%1 %2: %3").arg(option.name, option.value, option.help));
        }
    }
}

} // namespace

tl::expected<Arguments, UsageError> parseArguments(const QStringList& words)
{
    try {
        return Reader(words).read();
    } catch (const UsageError& error) {
        return Failed(error);
    }
}

} // namespace occ::cli
