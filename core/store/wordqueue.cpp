// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/wordqueue.h"

#include <algorithm>

namespace occ::store {

using namespace Qt::Literals::StringLiterals;

std::span<const WordTable> wordTables()
{
    static const std::array tables{
        WordTable{1,
                  "client"_L1,
                  {"name"_L1, "external_key"_L1, "email"_L1, "phone"_L1, "website"_L1, "address"_L1,
                   "parent"_L1, "industry_detail"_L1, "notes"_L1}},
        WordTable{2, "contact"_L1, {"name"_L1, "email"_L1, "phone"_L1, "title"_L1}},
        WordTable{3, "deal"_L1, {"name"_L1, "key"_L1, "product"_L1, "owner_name"_L1}},
        WordTable{4, "onboarding"_L1, {"goal"_L1, "state_reason"_L1, "external_key"_L1}},
        WordTable{5, "item"_L1, {"title"_L1, "evidence"_L1, "state_reason"_L1}},
        WordTable{6, "interaction"_L1, {"summary"_L1, "person"_L1}},
        WordTable{7, "blocker"_L1, {"summary"_L1, "resolution"_L1}},
        WordTable{8, "score"_L1, {"note"_L1}},
        WordTable{9, "survey_response"_L1, {"comment"_L1}},
        WordTable{10, "alert"_L1, {"root_cause"_L1, "resolution"_L1}},
        WordTable{11, "person"_L1, {"name"_L1, "email"_L1}},
    };
    return tables;
}

void WordQueue::note(const QJsonObject& change)
{
    const QString op = change[u"op"].toString();
    if (op == "del"_L1)
        return;
    const QString name = change[u"t"].toString();
    const auto tables = wordTables();
    const auto table =
        std::ranges::find_if(tables, [&name](const WordTable& one) { return one.table == name; });
    if (table == tables.end())
        return;
    const QJsonObject after = change[u"a"].toObject();
    const auto written = [&after](QLatin1StringView column) { return after.contains(column); };
    if (op == "set"_L1 && std::ranges::none_of(table->columns, written))
        return;
    const bool many = change.contains(u"from");
    const qint64 first = (many ? change[u"from"] : change[u"id"]).toInteger();
    const qint64 last = (many ? change[u"to"] : change[u"id"]).toInteger();
    const auto later = m_ranges.upper_bound({table->kind, first});
    if (later != m_ranges.begin()) {
        const auto before = std::prev(later);
        if (before->first.first == table->kind && before->second >= first - 1) {
            before->second = std::max(before->second, last);
            return;
        }
    }
    m_ranges.emplace(std::pair(table->kind, first), last);
}

void WordQueue::store(Database& database, qint64 journalNumber) const
{
    for (const auto& [range, last] : m_ranges) {
        database.query(
            u"insert into word_pending (journal_number, kind, first_id, last_id) values (?,?,?,?)"_s,
            journalNumber, range.first, range.second, last);
    }
}

} // namespace occ::store
