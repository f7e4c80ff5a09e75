// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playbook/contentlibrary.h"

/// Systems of clients as resources/integrations describes them: what has to be known to reach one, how to ask
/// it something harmless, and what a good answer holds. A new system is a few lines there.
namespace occ::integrations {

/// Something to fill in.
struct Setting
{
    enum class Kind : quint8 { Text, Url, Host, Word, Email, Number, Path, Choice };

    QString key;
    QString title;
    Kind kind = Kind::Text;
    QStringList values; ///< Of a choice.
    QString preset;     ///< What holds when nothing is filled in; may name other settings as {key}.
    QString example;
    QString hint;
    bool optional = false;

    [[nodiscard]] bool isNeeded() const { return !optional && preset.isEmpty(); }
};

/// Something a good answer holds.
struct Expectation
{
    enum class Rule : quint8 { Exists, Equals, Begins, Number, List, Text };

    QString pointer; ///< A JSON pointer (RFC 6901); empty: the whole answer.
    Rule rule = Rule::Exists;
    QString value; ///< For Equals and Begins; for Text the words the answer begins with.
    QString when;  ///< A choice that has to be "yes" for it to count; empty: always.
    QString wrong; ///< What to say when it does not hold.
};

/// The question that is asked. Texts may hold {setting}, {secret} and {nonce}.
struct Request
{
    enum class Auth : quint8 {
        None,
        Bearer,
        Basic, ///< `user`, and `password` or the secret.
        Header,
        OAuth,    ///< Client credentials at `tokenUrl`; a bearer token when there is no such address.
        Signature ///< HMAC-SHA256 of the body in `header`.
    };

    QString method = QStringLiteral("GET");
    QString url;
    Auth auth = Auth::None;
    QString user;
    QString password;
    QString header;
    QString tokenUrl;
    QMap<QString, QString> headers;
    QString body;      ///< JSON; empty for none.
    bool json = false; ///< The answer has to be JSON; so it has where something is expected in it.
    QList<Expectation> answer;
};

/// A system a client may have.
struct ClientSystem
{
    QString key;
    QString title;
    QString category;
    QString industry; ///< Empty: any.
    QString probe;    ///< What the test shows, in words.
    QString setup;
    QList<Setting> settings;
    QString credential;             ///< What the secret is called.
    std::optional<Request> request; ///< None: it cannot be tested from here.

    [[nodiscard]] const Setting* setting(const QString& wanted) const;
};

/// Those of the file "client-systems", in its order.
[[nodiscard]] QList<ClientSystem> systemsOf(const content::ContentLibrary& library);

/// Whether an industry asks for it: by its own industry, or by its category or title among the pack's
/// integrations.
[[nodiscard]] bool isAskedFor(const ClientSystem& system, const QString& industry,
                              const std::optional<playbook::IndustryPack>& pack);

/// A web address that may get a credential: https, or http to this computer; without user or fragment.
[[nodiscard]] bool isSafe(const QUrl& url);

/// Checks what was filled in and gives it tidied; the error names the setting as its field. An empty value
/// is one that is not given.
[[nodiscard]] Result<QMap<QString, QString>> checked(const ClientSystem& system,
                                                     const QMap<QString, QString>& values);
/// The titles of what is needed and not filled in.
[[nodiscard]] QStringList missing(const ClientSystem& system, const QMap<QString, QString>& values);
/// Every setting with its value, or what holds when none is filled in.
[[nodiscard]] QMap<QString, QString> filled(const ClientSystem& system, const QMap<QString, QString>& values);

} // namespace occ::integrations
