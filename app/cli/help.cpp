// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include "app/cli/arguments.h"
#include "app/cli/words.h"
#include "core/playbook/faults.h"

#include <algorithm>

namespace occ::cli {

using namespace Qt::Literals::StringLiterals;

/// Lines of "  name   help", the help aligned.
static QString twoColumns(const QList<std::pair<QString, QString>>& lines)
{
    constexpr int kWidest = 34;
    int width = 0;
    for (const auto& [name, help] : lines) {
        if (displayWidth(name) <= kWidest)
            width = std::max(width, displayWidth(name));
    }
    QString text;
    for (const auto& [name, help] : lines) {
        const int used = displayWidth(name);
        const QString gap =
            used > width ? QString(u"\n"_s + QString(width + 4, u' ')) : QString(width + 2 - used, u' ');
        text += u"  "_s + name + gap + help + u'\n';
    }
    return text;
}

static QString optionName(const Option& option)
{
    return option.value.isEmpty() ? QString(u"--"_s + option.name)
                                  : QString(u"--"_s + option.name + u' ' + option.value);
}

static QString optionHelp(const Option& option)
{
    const bool told = std::all_of(option.words.cbegin(), option.words.cend(),
                                  [&option](const QString& word) { return option.value.contains(word); });
    return told ? option.help : QString(option.help + u" ("_s + option.words.join(u", "_s) + u')');
}

static QString optionsText(const QList<Option>& options)
{
    QList<std::pair<QString, QString>> lines;
    for (const Option& option : options)
        lines << std::pair(optionName(option), optionHelp(option));
    return twoColumns(lines);
}

static QString commandText(const Command& command)
{
    QString text = command.help + u"\n\n  "_s + command.synopsis() + u'\n';
    QList<std::pair<QString, QString>> places;
    for (const Positional& positional : command.positionals)
        places << std::pair(positional.name, positional.help);
    if (!places.isEmpty())
        text += u'\n' + twoColumns(places);
    if (!command.options.isEmpty())
        text += u'\n' + optionsText(command.options);
    return text;
}

static QString overview()
{
    QString text = Words::tr("occ: the Onboarding Command Center without a window.") + u"\n\n"_s;
    QList<std::pair<QString, QString>> lines;
    for (const Command& command : commandTable())
        lines << std::pair(command.name(), command.help);
    text += twoColumns(lines) + u'\n' + Words::tr("Options for every command:") + u'\n' +
            optionsText(globalOptions());
    text += u'\n' + Words::tr("Exit: 0 done, 1 refused, 2 usage, 3 the outside world failed.") + u'\n';
    text += Words::tr("More about a command: occ help COMMAND") + u'\n';
    return text;
}

static QJsonObject optionJson(const Option& option)
{
    return {{u"name"_s, option.name},
            {u"value"_s, option.value.isEmpty() ? QJsonValue() : QJsonValue(option.value)},
            {u"help"_s, option.help},
            {u"required"_s, option.required},
            {u"words"_s, QJsonArray::fromStringList(option.words)}};
}

static QJsonObject commandJson(const Command& command)
{
    QJsonArray options;
    for (const Option& option : command.options)
        options << optionJson(option);
    return {{u"command"_s, command.name()},
            {u"help"_s, command.help},
            {u"synopsis"_s, command.synopsis()},
            {u"options"_s, options}};
}

Answer helpAnswer(const QString& about)
{
    QJsonArray json;
    QStringList texts;
    QStringList known;
    for (const Command& command : commandTable()) {
        known << command.group << command.name();
        if (!about.isEmpty() && command.group != about && command.name() != about)
            continue;
        json << commandJson(command);
        texts << commandText(command);
    }
    known.removeDuplicates();
    if (json.isEmpty()) {
        QString near = content::suggestion(about, known);
        throw UsageError{Words::tr("There is no command \"%1\".").arg(about.left(60)),
                         near.contains(u'?') ? near : Words::tr("See: occ help")};
    }
    return {json, {}, about.isEmpty() ? overview() : texts.join(u'\n'), {}};
}

Answer versionAnswer()
{
    const QString version = QStringLiteral(OCC_VERSION);
    return thing({{u"version"_s, version}}, u"occ "_s + version);
}

} // namespace occ::cli
