// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of mails that wait: how many, from whom, and whose they may be.
#include "core/automation/mailsorting.h"
#include "core/clients/clientservice.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace occ::automation {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(automation)
};

constexpr int kSameDomain = 100;
constexpr int kKnownPerson = 80;
constexpr int kDomainLikeName = 60;
constexpr int kNamed = 40;
/// So much of a mail is searched for names; what is further down is quoted from elsewhere.
constexpr qsizetype kSearched = 2000;
/// Shorter names are part of too many words.
constexpr qsizetype kShortestName = 4;

/// Domains whose addresses say nothing about a company.
bool isShared(const QString& domain)
{
    static const QSet<QString> shared{
        u"gmail.com"_s,   u"googlemail.com"_s, u"outlook.com"_s,    u"hotmail.com"_s, u"live.com"_s,
        u"msn.com"_s,     u"yahoo.com"_s,      u"yahoo.es"_s,       u"yahoo.fr"_s,    u"icloud.com"_s,
        u"me.com"_s,      u"aol.com"_s,        u"gmx.com"_s,        u"gmx.de"_s,      u"gmx.net"_s,
        u"web.de"_s,      u"proton.me"_s,      u"protonmail.com"_s, u"orange.fr"_s,   u"free.fr"_s,
        u"laposte.net"_s, u"wanadoo.fr"_s,     u"comcast.net"_s,    u"verizon.net"_s, u"att.net"_s};
    return shared.contains(domain);
}

/// "Northline Freight, Inc." as "northlinefreight": what a domain would be made of.
QString packed(const QString& name)
{
    QString word = ClientService::nameKey(name);
    word.removeIf([](QChar letter) { return !letter.isLetterOrNumber(); });
    return word;
}

/// For `like … escape '!'`: these letters, as they are.
QString escaped(const QString& letters)
{
    QString safe = letters;
    return safe.replace(u'!', u"!!"_s).replace(u'%', u"!%"_s).replace(u'_', u"!_"_s);
}

/// What a mail shows of where it comes from.
class Traces final
{
public:
    Traces(const QString& sender, const QString& name, const QString& subject, const QString& body)
        : m_domain(sender.section(u'@', -1).toLower())
        , m_name(name.trimmed())
        , m_text(QString(name + u'\n' + subject + u'\n' + body.left(kSearched)).toCaseFolded())
    {
        // "mail.northline.co.uk": the longest part is what the company chose.
        const QStringList parts = m_domain.split(u'.', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
            if (parts.at(i).size() > m_label.size())
                m_label = QString(parts.at(i)).remove(u'-');
        }
        if (isShared(m_domain))
            m_label.clear();
    }

    [[nodiscard]] bool hasDomain() const { return !m_domain.isEmpty() && !isShared(m_domain); }
    [[nodiscard]] const QString& domain() const { return m_domain; }
    [[nodiscard]] const QString& name() const { return m_name; }

    [[nodiscard]] bool domainIsLike(const QString& client) const
    {
        const QString word = packed(client);
        if (m_label.size() < kShortestName || word.size() < kShortestName)
            return false;
        const QString first = packed(client.section(u' ', 0, 0));
        return word.startsWith(m_label) || m_label.startsWith(word) ||
               (first.size() > kShortestName && m_label.startsWith(first));
    }
    [[nodiscard]] bool names(const QString& client) const
    {
        return client.size() >= kShortestName && m_text.contains(client.toCaseFolded());
    }

private:
    QString m_domain;
    QString m_name;
    QString m_text;
    QString m_label;
};

/// What speaks for one client.
void weigh(MailSuggestion& one, const Traces& traces, bool sameDomain, bool knownPerson)
{
    if (sameDomain) {
        one.weight = kSameDomain;
        one.why = Words::tr("Others there write from %1").arg(traces.domain());
    } else if (knownPerson) {
        one.weight = kKnownPerson;
        one.why = Words::tr("%1 is a contact there").arg(traces.name());
    } else if (traces.domainIsLike(one.client)) {
        one.weight = kDomainLikeName;
        one.why = Words::tr("%1 resembles the name").arg(traces.domain());
    }
    if (traces.names(one.client)) {
        one.weight += kNamed;
        if (one.why.isEmpty())
            one.why = Words::tr("The mail names the client");
    }
}

std::optional<Traces> tracesOf(store::Database& database, qint64 mail)
{
    auto row =
        database.query(u"select sender, sender_name, subject, body from inbound_mail where id = ?"_s, mail);
    if (!row.next())
        return {};
    return Traces(row.text(0), row.text(1), row.text(2), row.text(3));
}

QSet<qint64> clientsIn(store::Query rows)
{
    QSet<qint64> found;
    while (rows.next())
        found.insert(rows.integer(0));
    return found;
}

} // namespace

Result<QList<MailRow>> MailSorting::list(const QString& state, int limit)
{
    return reading([&] {
        QList<MailRow> mails;
        auto rows = m_session.database.query(
            u"select m.id, m.sender, m.sender_name, m.subject, m.body, m.at, m.state, m.kind, m.client_id, "
            u"m.onboarding_id, coalesce(c.name, '') from inbound_mail m left join client c on c.id = "
            u"m.client_id where (? = '' or m.state = ?) order by m.at desc, m.id desc limit ?"_s,
            state, state, limit);
        while (rows.next()) {
            const InboundRow mail{rows.integer(0), rows.text(1), rows.text(2), rows.text(3),  rows.text(4),
                                  rows.integer(5), rows.text(6), rows.text(7), rows.maybe(8), rows.maybe(9)};
            mails << MailRow{mail, rows.text(10)};
        }
        return mails;
    });
}

Result<int> MailSorting::countWaiting()
{
    return reading([&] {
        auto row = m_session.database.query(u"select count(*) from inbound_mail where state = 'unmatched'"_s);
        row.next();
        return int(row.integer(0));
    });
}

Result<QList<MailSuggestion>> MailSorting::suggestions(qint64 mail, int limit)
{
    return reading([&] {
        QList<MailSuggestion> found;
        const std::optional<Traces> read = tracesOf(m_session.database, mail);
        if (!read)
            return found;
        const Traces& traces = *read;
        QSet<qint64> sameDomain;
        QSet<qint64> knownPerson;
        if (traces.hasDomain()) {
            const QString mails = u"%@"_s + escaped(traces.domain());
            sameDomain = clientsIn(m_session.database.query(
                u"select client_id from contact where lower(email) like ? escape '!' union select id from "
                u"client where lower(email) like ? escape '!' or lower(website) like ? escape '!'"_s,
                mails, mails, u'%' + escaped(traces.domain()) + u'%'));
        }
        if (!traces.name().isEmpty())
            knownPerson = clientsIn(m_session.database.query(
                u"select client_id from contact where lower(name) = ?"_s, traces.name().toLower()));
        auto rows = m_session.database.query(u"select o.id, c.id, c.name from onboarding o join client c on "
                                             u"c.id = o.client_id where o.state in "
                                             "('active', 'paused') order by o.contract_at desc, o.id desc"_s);
        QSet<qint64> seen;
        while (rows.next()) {
            MailSuggestion one{rows.integer(0), rows.integer(1), rows.text(2), 0, {}};
            if (seen.contains(one.clientId))
                continue; // An older one of the same client.
            seen.insert(one.clientId);
            weigh(one, traces, sameDomain.contains(one.clientId), knownPerson.contains(one.clientId));
            if (one.weight > 0)
                found << one;
        }
        std::ranges::stable_sort(found, [](const MailSuggestion& a, const MailSuggestion& b) {
            return a.weight != b.weight ? a.weight > b.weight : a.client.localeAwareCompare(b.client) < 0;
        });
        return found.mid(0, limit);
    });
}

Result<QList<MailSender>> MailSorting::senders()
{
    return reading([&] {
        QList<MailSender> found;
        auto rows = m_session.database.query(
            u"select s.id, s.address, s.ignored, s.client_id, coalesce(c.name, ''), count(m.id), max(m.at) "
            u"from "
            "mail_sender s left join client c on c.id = s.client_id left join inbound_mail m on m.sender = "
            "s.address group by s.id, s.address, s.ignored, s.client_id, c.name order by s.address"_s);
        while (rows.next())
            found << MailSender{rows.integer(0), rows.text(1),         rows.boolean(2), rows.maybe(3),
                                rows.text(4),    int(rows.integer(5)), rows.maybe(6)};
        return found;
    });
}

} // namespace occ::automation
