// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/tokenservice.h"

#include "core/people/peopleservice.h"

#include <QCoreApplication>

#include <sodium.h>

#include <array>

/// A token is "occ_", 12 letters that name it, "_", and 256 random bits. The bits cannot be guessed, so one
/// round of keyed BLAKE2b keeps them as well as a slow hash would, and thousands of requests can be checked.
namespace occ {

using namespace Qt::Literals::StringLiterals;

static constexpr auto kTable = "api_token"_L1;
static constexpr qsizetype kLongestName = 60;
static constexpr qsizetype kPrefixSize = 16;
static constexpr qsizetype kSecretSize = kPrefixSize + 1 + 43;
static constexpr std::array kScopes{Scope::Read, Scope::Write, Scope::Webhooks};

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(server)
};

struct Stored
{
    Token token;
    QByteArray salt;
    QByteArray hash;
};

} // namespace

QString toText(Scope scope)
{
    switch (scope) {
    case Scope::Read:
        return u"read"_s;
    case Scope::Write:
        return u"write"_s;
    case Scope::Webhooks:
        break;
    }
    return u"webhooks"_s;
}

Result<Scope> scopeFromText(const QString& text)
{
    for (const Scope scope : kScopes) {
        if (toText(scope) == text)
            return scope;
    }
    return refused(Words::tr("\"%1\" is not a scope.").arg(text.left(60)),
                   Words::tr("Use read, write or webhooks."), u"scope"_s);
}

static QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(size));
    return bytes;
}

static QByteArray hashOf(const QByteArray& secret, const QByteArray& salt)
{
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), size_t(hash.size()),
                       reinterpret_cast<const unsigned char*>(secret.constData()),
                       static_cast<unsigned long long>(secret.size()),
                       reinterpret_cast<const unsigned char*>(salt.constData()), size_t(salt.size()));
    return hash;
}

static QString namesOf(const QList<Scope>& scopes)
{
    QStringList names;
    for (const Scope scope : scopes)
        names << toText(scope);
    return names.join(u' ');
}

static QList<Stored> select(Session& session, const QString& rest, const QVariantList& values = {})
{
    auto rows = session.database.runWith(
        u"select t.id, t.name, t.prefix, t.scopes, t.person_id, t.created_at, t.created_by, t.expires_at, "
        "t.revoked_at, u.used_at, t.salt, t.hash from api_token t left join api_token_use u on "
        "u.token_id = t.id "_s +
            rest,
        values);
    QList<Stored> found;
    while (rows.next()) {
        Token token{rows.integer(0), rows.text(1),    rows.text(2), {},
                    rows.maybe(4),   rows.integer(5), rows.text(6), rows.maybe(7),
                    rows.maybe(8),   rows.maybe(9)};
        for (const QString& name : rows.text(3).split(u' ', Qt::SkipEmptyParts)) {
            if (const auto scope = scopeFromText(name))
                token.scopes << *scope;
        }
        found << Stored{token, QByteArray::fromHex(rows.text(10).toLatin1()),
                        QByteArray::fromHex(rows.text(11).toLatin1())};
    }
    return found;
}

/// The scopes in their order, each once.
static QList<Scope> readScopes(const QStringList& names)
{
    QList<Scope> wanted;
    for (const QString& name : names)
        wanted << orThrow(scopeFromText(name));
    QList<Scope> scopes;
    for (const Scope scope : kScopes) {
        if (wanted.contains(scope))
            scopes << scope;
    }
    if (scopes.isEmpty())
        raise(refused(Words::tr("The token would be good for nothing."),
                      Words::tr("Give at least one scope: read, write or webhooks."), u"scope"_s));
    return scopes;
}

Result<CreatedToken> TokenService::create(const NewToken& wanted)
{
    const QString name = wanted.name.simplified();
    if (name.isEmpty() || name.size() > kLongestName)
        return refused(name.isEmpty() ? Words::tr("The token's name is missing.")
                                      : Words::tr("The token's name is too long."),
                       Words::tr("Name the program that uses it."), u"name"_s);
    if (wanted.expiresAt && *wanted.expiresAt <= m_session.now())
        return refused(Words::tr("The token would have ended already."), Words::tr("Give a later time."),
                       u"expires"_s);
    if (sodium_init() < 0)
        return internalFault(Words::tr("The random number generator does not work."));
    return writing(m_session, Permission::ManagePeople, u"token.create"_s, [&](store::Transaction& tx) {
        for (const Stored& other : select(m_session, u"where t.name = ?"_s, {name})) {
            if (other.token.isValid(tx.now()))
                raise(refused(Words::tr("There is a token called %1 already.").arg(name),
                              Words::tr("Choose another name, or revoke that one."), u"name"_s));
        }
        CreatedToken made;
        Token& token = made.token;
        token.name = name;
        token.scopes = readScopes(wanted.scopes);
        if (!wanted.personEmail.isEmpty())
            token.personId = orThrow(PeopleService(m_session).byEmail(wanted.personEmail)).id;
        token.prefix = u"occ_"_s + QString::fromLatin1(randomBytes(6).toHex());
        token.createdAt = tx.now();
        token.createdBy = tx.author().name;
        token.expiresAt = wanted.expiresAt;
        const QByteArray salt = randomBytes(crypto_generichash_KEYBYTES);
        made.secret = token.prefix + u'_' +
                      QString::fromLatin1(randomBytes(32).toBase64(QByteArray::Base64UrlEncoding |
                                                                   QByteArray::OmitTrailingEquals));
        const QByteArray hash = hashOf(made.secret.toLatin1(), salt);
        token.id = tx.insert(kTable, {{"name"_L1, token.name},
                                      {"prefix"_L1, token.prefix},
                                      {"salt"_L1, QString::fromLatin1(salt.toHex())},
                                      {"hash"_L1, QString::fromLatin1(hash.toHex())},
                                      {"scopes"_L1, namesOf(token.scopes)},
                                      {"person_id"_L1, store::toSql(token.personId)},
                                      {"created_at"_L1, token.createdAt},
                                      {"created_by"_L1, token.createdBy},
                                      {"expires_at"_L1, store::toSql(token.expiresAt)},
                                      {"revoked_at"_L1, QVariant()}});
        tx.about("token"_L1, token.id);
        tx.setSummary(Words::tr("Token %1 made").arg(name));
        return made;
    });
}

Result<Token> TokenService::revoke(const QString& wanted)
{
    return writing(m_session, Permission::ManagePeople, u"token.revoke"_s, [&](store::Transaction& tx) {
        QList<Token> matching;
        for (const Stored& one : select(m_session, u"order by t.id"_s)) {
            const Token& token = one.token;
            const bool named = token.name == wanted.simplified() || token.prefix == wanted ||
                               QString::number(token.id) == wanted;
            if (named && !token.revokedAt)
                matching << token;
        }
        if (matching.isEmpty())
            raise(refused(Words::tr("There is no token %1 in force.").arg(wanted.left(kLongestName)),
                          Words::tr("See them with: occ token list"), u"token"_s));
        if (matching.size() > 1)
            raise(refused(Words::tr("%1 tokens are meant by %2.").arg(matching.size()).arg(wanted),
                          Words::tr("Give the number."), u"token"_s));
        Token token = matching.first();
        token.revokedAt = tx.now();
        tx.update(kTable, token.id, {{"revoked_at"_L1, *token.revokedAt}});
        tx.about("token"_L1, token.id);
        tx.setSummary(Words::tr("Token %1 revoked").arg(token.name));
        return token;
    });
}

Result<QList<Token>> TokenService::list()
{
    return reading([&] {
        QList<Token> tokens;
        for (const Stored& one : select(m_session, u"order by t.id desc"_s))
            tokens << one.token;
        return tokens;
    });
}

Result<std::optional<Token>> TokenService::authenticate(const QByteArray& secret)
{
    return reading([&]() -> std::optional<Token> {
        // A secret of another length is none; lengths are no secret.
        if (secret.size() != kSecretSize || sodium_init() < 0)
            return std::nullopt;
        const auto found =
            select(m_session, u"where t.prefix = ?"_s, {QString::fromLatin1(secret.first(kPrefixSize))});
        static const Stored nobody{
            {}, QByteArray(crypto_generichash_KEYBYTES, 'x'), QByteArray(crypto_generichash_BYTES, '\0')};
        const Stored& stored = found.isEmpty() ? nobody : found.first();
        const QByteArray hash = hashOf(secret, stored.salt);
        const bool same = stored.hash.size() == hash.size() &&
                          sodium_memcmp(hash.constData(), stored.hash.constData(), size_t(hash.size())) == 0;
        if (!same || stored.token.id == 0 || !stored.token.isValid(m_session.now()))
            return std::nullopt;
        noteUse(stored.token);
        return stored.token;
    });
}

/// When a token was used is no history, so it stays out of the journal; once a minute is enough.
void TokenService::noteUse(const Token& token)
{
    const Instant now = m_session.now();
    if (token.usedAt && now - *token.usedAt < kMinute && now >= *token.usedAt)
        return;
    m_session.database.query(u"insert into api_token_use (token_id, used_at) values (?, ?) on conflict "
                             "(token_id) do update set used_at = excluded.used_at"_s,
                             token.id, now);
}

} // namespace occ
