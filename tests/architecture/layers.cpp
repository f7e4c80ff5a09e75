// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/layers.h"

#include <QDir>
#include <QHash>
#include <QLibraryInfo>
#include <QSet>

namespace occ::architecture {

using namespace Qt::StringLiterals;

namespace {

/// base <- store <- subjects <- automation/sync/server <- workspace. A subject may include base, store,
/// itself and what stands here beside it. A new subject gets a line; a new dependency needs to keep this free
/// of circles.
const QHash<QString, QSet<QString>>& subjects()
{
    static const QHash<QString, QSet<QString>> table{
        {u"people"_s, {}},
        {u"clients"_s, {u"people"_s}},
        {u"playbook"_s, {u"people"_s}},
        {u"onboarding"_s, {u"people"_s, u"clients"_s, u"playbook"_s}},
        {u"telnyx"_s, {u"messaging"_s, u"people"_s}},
        {u"telephony"_s,
         {u"people"_s, u"clients"_s, u"telnyx"_s, u"playbook"_s, u"onboarding"_s, u"messaging"_s}},
        {u"callflow"_s, {u"people"_s, u"clients"_s, u"playbook"_s, u"onboarding"_s}},
        {u"service"_s, {u"people"_s, u"clients"_s, u"playbook"_s, u"onboarding"_s}},
        {u"sales"_s, {u"people"_s, u"clients"_s, u"onboarding"_s, u"playbook"_s}},
        {u"alerts"_s,
         {u"onboarding"_s, u"people"_s, u"clients"_s, u"playbook"_s, u"service"_s, u"telephony"_s}},
        {u"today"_s, {u"onboarding"_s, u"people"_s, u"clients"_s, u"alerts"_s}},
        {u"import"_s, {u"people"_s, u"clients"_s, u"sales"_s, u"onboarding"_s, u"telephony"_s}},
        {u"search"_s, {u"people"_s}},
        {u"messaging"_s, {u"people"_s, u"clients"_s}},
        {u"compliance"_s, {u"people"_s, u"clients"_s, u"playbook"_s, u"onboarding"_s}},
        {u"integrations"_s, {u"people"_s, u"clients"_s, u"playbook"_s, u"onboarding"_s, u"messaging"_s}},
        {u"activation"_s,
         {u"people"_s, u"clients"_s, u"playbook"_s, u"onboarding"_s, u"messaging"_s, u"telnyx"_s,
          u"telephony"_s, u"callflow"_s, u"compliance"_s, u"integrations"_s}},
        {u"monitoring"_s,
         {u"people"_s, u"clients"_s, u"playbook"_s, u"onboarding"_s, u"telnyx"_s, u"telephony"_s,
          u"messaging"_s}},
        {u"documents"_s, {u"people"_s, u"clients"_s, u"playbook"_s, u"onboarding"_s, u"sales"_s}},
        {u"metrics"_s,
         {u"people"_s, u"clients"_s, u"playbook"_s, u"onboarding"_s, u"sales"_s, u"service"_s, u"telephony"_s,
          u"alerts"_s}},
    };
    return table;
}

const QSet<QString>& upperLayer()
{
    static const QSet<QString> names{u"automation"_s, u"sync"_s, u"server"_s};
    return names;
}

bool coreMayUse(const QString& from, const QString& to)
{
    if (from == to || to == u"base"_s || from == u"workspace"_s)
        return true;
    if (from == u"base"_s)
        return false;
    if (to == u"store"_s)
        return true;
    if (from == u"store"_s)
        return false;
    if (upperLayer().contains(from))
        return subjects().contains(to);
    return subjects().value(from).contains(to);
}

QString part(const QString& path, int at)
{
    return path.section(u'/', at, at);
}

QHash<QString, QString> installedQtHeaders()
{
    QHash<QString, QString> modules;
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    const QStringList folders = headers.entryList({u"Qt*"_s}, QDir::Dirs);
    for (const QString& module : folders) {
        const QStringList files = QDir(headers.filePath(module)).entryList(QDir::Files);
        for (const QString& file : files)
            modules.insert(file, module);
    }
    return modules;
}

} // namespace

QString whyNotInclude(const QString& path, const QString& included)
{
    static const QStringList order{u"core"_s, u"ui"_s, u"app"_s};
    if (included.contains(u".."_s))
        return u"write the path from the project's root"_s;
    const qsizetype from = order.indexOf(part(path, 0));
    const qsizetype to = order.indexOf(part(included, 0));
    if (from < 0 || to < 0) // A test may include anything; so may anyone include a library's header.
        return from >= 0 && included.startsWith(u"tests/"_s) ? u"the program does not know its tests"_s
                                                             : QString();
    if (to > from)
        return u"%1 does not know %2"_s.arg(order.at(from), order.at(to));
    if (to > 0)
        return {};
    const bool ownFolder = from == 0 && part(path, 1) == part(included, 1);
    if (included.endsWith(u"repository.h"_s) && !ownFolder && part(path, 1) != u"workspace"_s)
        return u"a repository belongs to its own subject; ask its service"_s;
    if (from == 0 && !coreMayUse(part(path, 1), part(included, 1)))
        return u"core/%1 does not stand above core/%2"_s.arg(part(path, 1), part(included, 1));
    return {};
}

QString qtModuleOf(const QString& included)
{
    static const QHash<QString, QString> modules = installedQtHeaders();
    if (included.startsWith(u"Qt"_s) && included.contains(u'/'))
        return part(included, 0);
    return modules.value(included);
}

bool mayUseQtModule(const QString& path, const QString& module)
{
    static const QSet<QString> forCore{u"QtCore"_s, u"QtSql"_s, u"QtConcurrent"_s};
    static const QSet<QString> networked{u"messaging"_s, u"sync"_s, u"telnyx"_s, u"server"_s};
    if (part(path, 0) == u"ui"_s)
        return module != u"QtSql"_s && module != u"QtNetwork"_s;
    if (part(path, 0) == u"app"_s)
        return module != u"QtSql"_s;
    if (part(path, 0) != u"core"_s || forCore.contains(module))
        return true;
    return networked.contains(part(path, 1)) && (module == u"QtNetwork"_s || module == u"QtHttpServer"_s);
}

bool isKnownSubject(const QString& subject)
{
    return subject == u"base"_s || subject == u"store"_s || subject == u"workspace"_s ||
           subjects().contains(subject) || upperLayer().contains(subject);
}

} // namespace occ::architecture
