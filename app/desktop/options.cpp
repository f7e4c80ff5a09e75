// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/options.h"

#include "core/base/language.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace occ::app {

namespace {
struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(occ::app::Cli)
};
} // namespace

bool worksWithoutDisplay(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i) {
        const QLatin1StringView argument(argv[i]);
        if (argument.startsWith("--render-screens"_L1) || argument == "--help"_L1 || argument == "-h"_L1 ||
            argument == "--version"_L1 || argument == "-v"_L1 || argument == "-platform"_L1)
            return true;
    }
    return false;
}

QString languageFor(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"lang"_s, {}, u"CODE"_s}, {u"render-screens"_s, {}, u"DIR"_s}});
    // Other options are unknown here; what was understood counts all the same.
    (void)parser.parse(arguments);
    const QString asked = parser.value(u"lang"_s);
    if (!asked.isEmpty() || parser.isSet(u"render-screens"_s))
        return chooseLanguage(asked, {});
    return chooseLanguage(QSettings().value(u"view/language"_s).toString(), systemLanguages());
}

static Result<QSize> readSize(const QString& text)
{
    static const QRegularExpression shape(u"^(\\d{3,5})x(\\d{3,5})$"_s);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return refused(Cli::tr("“%1” is not a size.").arg(text), Cli::tr("Write it as 1280x800."), u"size"_s);
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

static void addOptions(QCommandLineParser& parser)
{
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"workspace"_s, Cli::tr("The workspace to open: a file or postgresql://…"), u"FILE"_s},
        {u"now"_s, Cli::tr("Let the clock stand at this moment (rehearsals, tests)."), u"ISO-8601"_s},
        {u"as"_s, Cli::tr("Act as this person."), u"EMAIL"_s},
        {u"theme"_s, Cli::tr("light, dark or system."), u"THEME"_s},
        {u"lang"_s, Cli::tr("The language to speak: en, es or fr."), u"CODE"_s},
        {u"page"_s, Cli::tr("The page to start with."), u"ID"_s},
        {u"open"_s, Cli::tr("What to open: client:7, deal:3, onboarding:12, alert:5."), u"THING"_s},
        {u"render-screens"_s, Cli::tr("Draw every page, light and dark, into this folder and end."),
         u"DIR"_s},
        {u"size"_s, Cli::tr("Size of the pictures; 1280x800 when not given."), u"WxH"_s},
        {u"gallery"_s, Cli::tr("Add the gallery of components.")},
    });
}

Result<Options> readOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Cli::tr("Every client's way from signed contract to handoff."));
    addOptions(parser);
    if (!parser.parse(arguments))
        return refused(parser.errorText(), Cli::tr("See --help."));
    if (parser.isSet(u"help"_s))
        parser.showHelp();
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    // A file manager names the file it opens without an option.
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1 || (!files.isEmpty() && parser.isSet(u"workspace"_s))) {
        return refused(Cli::tr("“%1” is not an option.").arg(files.constLast()),
                       Cli::tr("Name a workspace with --workspace FILE."));
    }
    Options options;
    options.workspace = files.isEmpty() ? parser.value(u"workspace"_s) : files.constFirst();
    options.actor = parser.value(u"as"_s);
    options.theme = parser.value(u"theme"_s);
    options.language = parser.value(u"lang"_s);
    options.page = parser.value(u"page"_s);
    options.show = parser.value(u"open"_s);
    options.renderFolder = parser.value(u"render-screens"_s);
    options.gallery = parser.isSet(u"gallery"_s);
    if (!options.theme.isEmpty() &&
        !QStringList{u"light"_s, u"dark"_s, u"system"_s}.contains(options.theme)) {
        return refused(Cli::tr("There is no theme “%1”.").arg(options.theme),
                       Cli::tr("Choose light, dark or system."), u"theme"_s);
    }
    if (!options.language.isEmpty() && !languages().contains(options.language)) {
        return refused(Cli::tr("There is no language “%1”.").arg(options.language),
                       Cli::tr("Use one of: %1.").arg(languages().join(u", "_s)), u"lang"_s);
    }
    if (parser.isSet(u"now"_s)) {
        const Result<Instant> now = parseIso(parser.value(u"now"_s));
        if (!now)
            return Failure(now.error());
        options.now = *now;
    }
    if (parser.isSet(u"size"_s)) {
        const Result<QSize> size = readSize(parser.value(u"size"_s));
        if (!size)
            return Failure(size.error());
        options.size = *size;
    }
    return options;
}

} // namespace occ::app
