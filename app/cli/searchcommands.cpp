// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"
#include "app/cli/commandgroups.h"
#include "app/cli/shapes.h"
#include "app/cli/words.h"

namespace occ::cli {

using namespace Qt::Literals::StringLiterals;

static QJsonObject hitJson(const SearchHit& hit)
{
    const auto id = [](qint64 one) { return one > 0 ? QJsonValue(one) : QJsonValue(); };
    return {{u"kind"_s, toText(hit.kind)},
            {u"id"_s, hit.id},
            {u"title"_s, hit.title},
            {u"client"_s, textJson(hit.client)},
            {u"client_id"_s, id(hit.clientId)},
            {u"onboarding"_s, id(hit.onboardingId)},
            {u"deal"_s, id(hit.dealId)},
            {u"at"_s, timeJson(hit.at)},
            {u"text"_s, textJson(hit.snippet)}};
}

static Answer search(Call& call)
{
    SearchRequest request;
    request.text = call.positionals().join(u' ');
    for (const QString& name : call.texts(u"kind"_s)) {
        const auto kind = searchKindFromText(name);
        if (!kind) {
            raise(refused(Words::tr("There is nothing of the kind \"%1\" to search.").arg(name),
                          Words::tr("See the kinds with: occ search --help"), u"kind"_s));
        }
        request.kinds << *kind;
    }
    if (const auto limit = call.number(u"limit"_s)) {
        if (*limit < 1 || *limit > 10'000)
            raise(refused(Words::tr("The limit has to be between 1 and 10000."), {}, u"limit"_s));
        request.limit = int(*limit);
    }
    if (search::wordsOf(request.text).isEmpty()) {
        raise(refused(Words::tr("\"%1\" has no letter or digit to search for.").arg(request.text),
                      Words::tr("Give the beginning of a word."), u"TEXT"_s));
    }
    SearchService& service = call.workspace().search();
    // What an import left waiting goes into the index here, unless the workspace may only be read.
    for (auto more = service.catchUp(); more && *more;)
        more = service.catchUp();
    QJsonArray rows;
    for (const SearchHit& hit : orThrow(service.find(request)))
        rows << hitJson(hit);
    return listing(rows,
                   {{u"kind"_s, Words::tr("Kind")},
                    {u"id"_s, Words::tr("ID"), Column::Kind::Number},
                    {u"title"_s, Words::tr("Title")},
                    {u"client"_s, Words::tr("Client")},
                    {u"at"_s, Words::tr("When"), Column::Kind::Time},
                    {u"text"_s, Words::tr("Text")}},
                   Words::tr("Nothing has all of these words."));
}

QList<Command> searchCommands()
{
    QStringList kinds;
    for (const SearchKind kind : searchKinds())
        kinds << toText(kind);
    return {{u"search"_s,
             {},
             Words::tr("Find clients, deals, items, contacts logged and notes by their words."),
             {{u"TEXT"_s, Words::tr("Beginnings of words, all of which have to occur."), {}, true, true}},
             {{u"kind"_s, u"KIND"_s, Words::tr("Only things of this kind."), kinds, false, true},
              {u"limit"_s, u"N"_s, Words::tr("How many of each kind at most; 20 when not given.")}},
             search}};
}

} // namespace occ::cli
