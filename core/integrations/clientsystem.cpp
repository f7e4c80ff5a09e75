// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/integrations/clientsystem.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace occ::integrations {

using namespace Qt::Literals::StringLiterals;
using content::Node;

static constexpr qsizetype kLongest = 500;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(integrations)
};

/// The value of an enumeration by its place among the words.
template <typename Enum> Enum wordOf(const QString& text, const QStringList& words)
{
    return Enum(std::max<qsizetype>(0, words.indexOf(text)));
}

} // namespace

static Setting settingOf(const Node& node)
{
    static const QStringList kinds{u"text"_s,  u"url"_s,    u"host"_s, u"word"_s,
                                   u"email"_s, u"number"_s, u"path"_s, u"choice"_s};
    Setting setting;
    setting.key = node.textOf(u"key");
    setting.title = node.textOf(u"title");
    setting.kind = wordOf<Setting::Kind>(node.textOf(u"kind"), kinds);
    setting.preset = node.textOf(u"preset");
    setting.example = node.textOf(u"example");
    setting.hint = node.textOf(u"hint");
    setting.optional = node.textOf(u"optional") == u"true";
    if (const Node* values = node.child(u"values")) {
        for (const Node& value : values->children)
            setting.values += value.text;
    }
    return setting;
}

static Expectation expectationOf(const Node& node)
{
    static const QStringList rules{u"exists"_s, u"equals"_s, u"begins"_s, u"number"_s, u"list"_s, u"text"_s};
    return {node.textOf(u"pointer"), wordOf<Expectation::Rule>(node.textOf(u"rule"), rules),
            node.textOf(u"value"), node.textOf(u"when"), node.textOf(u"wrong")};
}

static Request requestOf(const Node& node)
{
    static const QStringList ways{u"none"_s,   u"bearer"_s, u"basic"_s,
                                  u"header"_s, u"oauth"_s,  u"signature"_s};
    Request request;
    if (const QString method = node.textOf(u"method"); !method.isEmpty())
        request.method = method;
    request.url = node.textOf(u"url");
    request.auth = wordOf<Request::Auth>(node.textOf(u"auth"), ways);
    request.user = node.textOf(u"user");
    request.password = node.textOf(u"password");
    request.header = node.textOf(u"header");
    request.tokenUrl = node.textOf(u"token_url");
    request.body = node.textOf(u"body");
    request.json = node.textOf(u"json") == u"true";
    if (const Node* headers = node.child(u"headers")) {
        for (const Node& header : headers->children)
            request.headers.insert(header.key, header.text);
    }
    if (const Node* answer = node.child(u"answer")) {
        for (const Node& expectation : answer->children)
            request.answer += expectationOf(expectation);
    }
    return request;
}

const Setting* ClientSystem::setting(const QString& wanted) const
{
    for (const Setting& setting : settings) {
        if (setting.key == wanted)
            return &setting;
    }
    return nullptr;
}

QList<ClientSystem> systemsOf(const content::ContentLibrary& library)
{
    QList<ClientSystem> systems;
    const auto document = library.find(u"integrations"_s, u"client-systems"_s);
    const Node* list = document ? document->root->child(u"systems") : nullptr;
    if (list == nullptr)
        return systems;
    for (const Node& node : list->children) {
        ClientSystem system;
        system.key = node.textOf(u"key");
        system.title = node.textOf(u"title");
        system.category = node.textOf(u"category");
        system.industry = node.textOf(u"industry");
        system.probe = node.textOf(u"probe");
        system.setup = node.textOf(u"setup");
        system.credential = node.textOf(u"credential");
        if (const Node* fields = node.child(u"fields")) {
            for (const Node& field : fields->children)
                system.settings += settingOf(field);
        }
        if (const Node* request = node.child(u"request"))
            system.request = requestOf(*request);
        systems += system;
    }
    return systems;
}

bool isAskedFor(const ClientSystem& system, const QString& industry,
                const std::optional<playbook::IndustryPack>& pack)
{
    if (!system.industry.isEmpty())
        return system.industry == industry;
    if (!pack)
        return false;
    return std::any_of(pack->integrations.begin(), pack->integrations.end(), [&](const QString& asked) {
        return asked.compare(system.category, Qt::CaseInsensitive) == 0 ||
               asked.compare(system.title, Qt::CaseInsensitive) == 0;
    });
}

bool isSafe(const QUrl& url)
{
    static const QStringList here{u"127.0.0.1"_s, u"::1"_s, u"localhost"_s};
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasFragment())
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && here.contains(url.host()));
}

static bool matches(const QString& text, const QString& shape)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(shape)).match(text).hasMatch();
}

/// What is wrong with a value, and how to write it; nothing when it is good.
static std::optional<std::pair<QString, QString>> faultOf(const Setting& setting, const QString& value)
{
    using enum Setting::Kind;
    const auto no = [&](const QString& what, const QString& how) { return std::pair(what, how); };
    static const QRegularExpression control(u"[\\x00-\\x1f\\x7f{}]"_s);
    if (value.size() > kLongest || value.contains(control))
        return no(Words::tr("%1 holds characters it cannot have.").arg(setting.title),
                  Words::tr("Write one line without braces."));
    switch (setting.kind) {
    case Url:
        if (!isSafe(QUrl(value, QUrl::StrictMode)))
            return no(Words::tr("\"%1\" is not an address that may get a credential.").arg(value.left(80)),
                      Words::tr("Write it as https://company.example/api, without user and password."));
        return {};
    case Host:
        if (!matches(value, u"[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?"_s))
            return no(Words::tr("\"%1\" is not the name of a server.").arg(value.left(80)),
                      Words::tr("Write it as company.example, without https:// and path."));
        return {};
    case Word:
        if (!matches(value, u"[A-Za-z0-9._-]+"_s))
            return no(Words::tr("\"%1\" is not one word.").arg(value.left(80)),
                      Words::tr("Use letters, digits, full stop, hyphen and underscore."));
        return {};
    case Email:
        if (!matches(value, u"[^@\\s]+@[^@\\s]+"_s))
            return no(Words::tr("\"%1\" is not an e-mail address.").arg(value.left(80)),
                      Words::tr("Write it as name@company.com."));
        return {};
    case Number:
        if (!matches(value, u"[0-9]{1,20}"_s))
            return no(Words::tr("\"%1\" is not a number.").arg(value.left(80)),
                      Words::tr("Write digits only."));
        return {};
    case Path:
        if (!matches(value, u"/[^\\s#]*"_s))
            return no(Words::tr("\"%1\" is not a path.").arg(value.left(80)),
                      Words::tr("Begin it with /, without spaces."));
        return {};
    case Choice:
        if (!setting.values.contains(value))
            return no(Words::tr("\"%1\" is no choice.").arg(value.left(80)),
                      Words::tr("Use one of: %1.").arg(setting.values.join(u", "_s)));
        return {};
    case Text:
        break;
    }
    return {};
}

Result<QMap<QString, QString>> checked(const ClientSystem& system, const QMap<QString, QString>& values)
{
    QMap<QString, QString> good;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const Setting* setting = system.setting(it.key());
        if (setting == nullptr) {
            QStringList known;
            for (const Setting& one : system.settings)
                known += one.key;
            return refused(Words::tr("%1 has no setting \"%2\".").arg(system.title, it.key().left(60)),
                           Words::tr("Use one of: %1.").arg(known.join(u", "_s)), it.key());
        }
        QString value = it.value().trimmed();
        if (setting->kind == Setting::Kind::Url) {
            while (value.endsWith(u'/'))
                value.chop(1);
        }
        if (value.isEmpty() || value == setting->preset)
            continue;
        if (const auto fault = faultOf(*setting, value))
            return refused(fault->first, fault->second, setting->key);
        good.insert(setting->key, value);
    }
    return good;
}

QStringList missing(const ClientSystem& system, const QMap<QString, QString>& values)
{
    const QMap<QString, QString> all = filled(system, values);
    QStringList titles;
    for (const Setting& setting : system.settings) {
        if (setting.isNeeded() && all.value(setting.key).isEmpty())
            titles += setting.title;
    }
    return titles;
}

QMap<QString, QString> filled(const ClientSystem& system, const QMap<QString, QString>& values)
{
    QMap<QString, QString> all;
    for (const Setting& setting : system.settings)
        all.insert(setting.key, values.value(setting.key));
    for (const Setting& setting : system.settings) {
        if (!all.value(setting.key).isEmpty())
            continue;
        QString preset = setting.preset;
        for (const Setting& other : system.settings)
            preset.replace(u'{' + other.key + u'}', values.value(other.key));
        all.insert(setting.key, preset);
    }
    return all;
}

} // namespace occ::integrations
