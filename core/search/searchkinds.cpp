// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searchkinds.h"

#include <algorithm>

namespace occ {

using namespace Qt::Literals::StringLiterals;

const QList<SearchKind>& searchKinds()
{
    using enum SearchKind;
    static const QList<SearchKind> kinds{Client,  Contact, Deal,   Onboarding, Item,  Interaction,
                                         Blocker, Note,    Survey, Alert,      Person};
    return kinds;
}

QString toText(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Client:
        return u"client"_s;
    case SearchKind::Contact:
        return u"contact"_s;
    case SearchKind::Deal:
        return u"deal"_s;
    case SearchKind::Onboarding:
        return u"onboarding"_s;
    case SearchKind::Item:
        return u"item"_s;
    case SearchKind::Interaction:
        return u"interaction"_s;
    case SearchKind::Blocker:
        return u"blocker"_s;
    case SearchKind::Note:
        return u"note"_s;
    case SearchKind::Survey:
        return u"survey"_s;
    case SearchKind::Alert:
        return u"alert"_s;
    case SearchKind::Person:
        break;
    }
    return u"person"_s;
}

std::optional<SearchKind> searchKindFromText(const QString& text)
{
    for (const SearchKind kind : searchKinds()) {
        if (toText(kind) == text)
            return kind;
    }
    return {};
}

namespace search {

namespace {

/// Where a hit's title, client, onboarding, deal and time come from.
struct Source
{
    const char* title;
    const char* client; ///< The client's id.
    const char* onboarding;
    const char* deal;
    const char* at;
    const char* joins;
};

const Source& sourceOf(SearchKind kind)
{
    static constexpr auto ofOnboarding =
        " join onboarding o on o.id = t.onboarding_id join client c on c.id = o.client_id ";
    static constexpr auto ofClient = " join client c on c.id = t.client_id ";
    static const Source sources[] = {
        {"t.name", "t.id", "0", "0", "null", " join client c on c.id = t.id "},
        {"t.name", "c.id", "0", "0", "null", ofClient},
        {"t.name", "c.id", "0", "t.id", "null", " left join client c on c.id = t.client_id "},
        {"c.name", "c.id", "t.id", "0", "t.started_at", ofClient},
        {"t.title", "c.id", "o.id", "0", "t.due_at", ofOnboarding},
        {"t.summary", "c.id", "t.onboarding_id", "0", "t.at", ofClient},
        {"t.summary", "c.id", "o.id", "0", "t.opened_at", ofOnboarding},
        {"d.name", "c.id", "0", "d.id", "null",
         " join deal d on d.id = t.deal_id left join client c on c.id = d.client_id "},
        {"c.name", "c.id", "o.id", "0", "t.at", ofOnboarding},
        {"c.name", "c.id", "o.id", "0", "t.opened_at", ofOnboarding},
        {"t.name", "0", "0", "0", "null", " left join client c on c.id = 0 "},
    };
    return sources[size_t(kind) - 1];
}

QString selectFrom(SearchKind kind)
{
    const Source& source = sourceOf(kind);
    QString columns;
    for (const QLatin1StringView column : wordTable(kind).columns)
        columns += u", t."_s + column;
    return u"select t.id, %1, %2, %3, %4, %5, c.name%6 from %7 t%8"_s.arg(
        QLatin1StringView(source.title), QLatin1StringView(source.client),
        QLatin1StringView(source.onboarding), QLatin1StringView(source.deal), QLatin1StringView(source.at),
        columns, wordTable(kind).table, QLatin1StringView(source.joins));
}

QList<LiveRow> readRows(store::Database& database, SearchKind kind, const QString& rest,
                        const QVariantList& values)
{
    auto rows = database.runWith(selectFrom(kind) + rest, values);
    const int texts = int(wordTable(kind).columns.size());
    QList<LiveRow> found;
    while (rows.next()) {
        LiveRow row;
        row.hit.kind = kind;
        row.hit.id = rows.integer(0);
        row.hit.title = rows.text(1);
        row.hit.clientId = rows.integer(2);
        row.hit.onboardingId = rows.integer(3);
        row.hit.dealId = rows.integer(4);
        row.hit.at = rows.maybe(5);
        row.hit.client = rows.text(6);
        row.texts.reserve(texts);
        for (int i = 0; i < texts; ++i)
            row.texts << rows.text(7 + i);
        found << row;
    }
    return found;
}

} // namespace

const store::WordTable& wordTable(SearchKind kind)
{
    return store::wordTables()[size_t(kind) - 1];
}

/// A telephone number is also found by its digits alone, with and without the country's.
static QString digitsOf(const QString& phone)
{
    QString digits;
    std::ranges::copy_if(phone, std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    if (digits.size() < 7)
        return {};
    return digits.size() > 10 ? digits + u' ' + digits.right(10) : digits;
}

QString LiveRow::words() const
{
    const QList<QLatin1StringView>& columns = wordTable(hit.kind).columns;
    QString all;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        all += texts.at(i) + u' ';
        if (columns.at(i) == "phone"_L1)
            all += digitsOf(texts.at(i)) + u' ';
    }
    return wordsOf(all).join(u' ');
}

static QString marks(qsizetype count)
{
    return u'(' + QStringList(count, u"?"_s).join(u',') + u')';
}

QList<LiveRow> liveRows(store::Database& database, SearchKind kind, const QList<qint64>& ids)
{
    // In few different sizes, so that the statements stay prepared.
    constexpr qsizetype kSizes[] = {1, 8, 64, 512};
    QList<LiveRow> found;
    for (qsizetype start = 0; start < ids.size();) {
        const qsizetype left = ids.size() - start;
        const qsizetype size = *std::ranges::find_if(
            kSizes, [left](qsizetype one) { return one >= std::min<qsizetype>(left, 512); });
        QVariantList values;
        for (qsizetype i = 0; i < size; ++i)
            values << ids.at(std::min(start + i, ids.size() - 1));
        found += readRows(database, kind, u" where t.id in "_s + marks(size), values);
        start += size;
    }
    return found;
}

QList<LiveRow> liveRange(store::Database& database, SearchKind kind, qint64 first, qint64 last, int limit)
{
    return readRows(database, kind, u" where t.id between ? and ? order by t.id desc limit ?"_s,
                    {first, last, limit});
}

QList<LiveRow> onboardingsOf(store::Database& database, const QList<qint64>& clients, int limit)
{
    if (clients.isEmpty())
        return {};
    QVariantList values;
    for (const qint64 client : clients)
        values << client;
    values << limit;
    return readRows(database, SearchKind::Onboarding,
                    u" where t.client_id in "_s + marks(clients.size()) + u" order by t.id desc limit ?"_s,
                    values);
}

} // namespace search

} // namespace occ
