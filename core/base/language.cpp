// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace occ {

const QStringList& languages()
{
    static const QStringList codes{u"en"_s, u"es"_s, u"fr"_s};
    return codes;
}

QString languageName(const QString& code)
{
    if (code == u"es")
        return u"Español"_s;
    if (code == u"fr")
        return u"Français"_s;
    return code == u"en" ? u"English"_s : QString();
}

/// "es" from "es_MX.UTF-8@euro"; "C" and "POSIX" are English without a country.
static QString codeOf(const QString& name)
{
    const QString code = name.section(u'.', 0, 0).section(u'@', 0, 0).section(u'_', 0, 0).section(u'-', 0, 0);
    if (code == u"C" || code == u"POSIX")
        return u"en"_s;
    return code.toLower();
}

QString chooseLanguage(const QString& wanted, const QStringList& system)
{
    if (const QString code = codeOf(wanted); languages().contains(code))
        return code;
    for (const QString& name : system) {
        if (const QString code = codeOf(name); languages().contains(code))
            return code;
    }
    return languages().constFirst();
}

QStringList systemLanguages()
{
    QString locale;
    for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        locale = qEnvironmentVariable(variable);
        if (!locale.isEmpty())
            break;
    }
    // A machine that is told to speak no language at all does not mean LANGUAGE either.
    const QString name = locale.section(u'.', 0, 0);
    if (name.isEmpty() || name == u"C" || name == u"POSIX")
        return {};
    return qEnvironmentVariable("LANGUAGE").split(u':', Qt::SkipEmptyParts) + QStringList{locale};
}

QLocale localeFor(const QString& code, const QLocale& system)
{
    const QLocale home(code);
    if (system.language() == home.language())
        return system;
    const QLocale there(home.language(), QLocale::AnyScript, system.territory());
    // Qt gives the language's own country where it does not know the combination.
    return there.territory() == system.territory() && there.language() == home.language() ? there : home;
}

static void install(const QString& file, const QString& folder)
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

void speak(const QString& code)
{
    QLocale::setDefault(localeFor(code, QLocale::system()));
    // The last one installed is asked first.
    install(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"occ_"_s + code, u":/occ/i18n"_s);
}

} // namespace occ
