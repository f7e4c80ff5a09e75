// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/fields.h"

#include <QHash>

namespace occ::import {

using namespace Qt::Literals::StringLiterals;

const QStringList& stages()
{
    static const QStringList all = {u"inquiry"_s,
                                    u"qualification"_s,
                                    u"needs-assessment"_s,
                                    u"solution-design"_s,
                                    u"proposal"_s,
                                    u"negotiation"_s,
                                    u"won"_s,
                                    u"lost"_s};
    return all;
}

const QStringList& industries()
{
    static const QStringList all = {u"healthcare"_s, u"legal"_s, u"fleet"_s, u"general"_s};
    return all;
}

/// "word: alias alias" per line, as a table from the plain form of each alias to its word.
static QHash<QString, QString> aliasTable(const QStringList& lines)
{
    QHash<QString, QString> table;
    for (const QString& line : lines) {
        const QString word = line.section(u':', 0, 0);
        table.insert(plainHeader(word), word);
        for (const QString& alias : line.section(u':', 1).split(u' ', Qt::SkipEmptyParts))
            table.insert(alias, word);
    }
    return table;
}

QString stageFor(const QString& text)
{
    // HubSpot's and Salesforce's shipped stages, and the words of the public pipeline sets.
    static const QHash<QString, QString> table = aliasTable({
        u"inquiry: prospecting prospect lead new newlead enquiry incoming open"_s,
        u"qualification: qualifying qualified qualifiedtobuy appointmentscheduled discovery sql mql"_s,
        u"needs-assessment: engaging engaged needsanalysis analysis assessment presentationscheduled"_s,
        u"solution-design: valueproposition solution design demo demoscheduled decisionmakerboughtin "
        u"iddecisionmakers perceptionanalysis"_s,
        u"proposal: proposalpricequote quote quoted proposalsent quotesent"_s,
        u"negotiation: negotiating negotiationreview contractsent contract verbal"_s,
        u"won: closedwon closewon win signed"_s,
        u"lost: closedlost closelost lose abandoned disqualified"_s,
    });
    return table.value(plainHeader(text));
}

QString industryFor(const QString& text)
{
    static const QHash<QString, QString> table = aliasTable({
        u"healthcare: medical health medicine hospital hospitals clinic dental pharma pharmaceutical "
        u"pharmaceuticals "
        u"hospitalhealthcare healthwellness"_s,
        u"legal: law lawfirm lawfirms lawpractice legalservices attorney attorneys"_s,
        u"fleet: transport transportation trucking logistics logisticsandsupplychain delivery shipping "
        u"transportationtruckingrailroad transportationlogistics"_s,
        u"general: generalbusiness technology technolgy software finance financial retail services marketing "
        u"employment entertainment telecommunications telecommunication insurance education manufacturing "
        u"other "
        u"business"_s,
    });
    return table.value(plainHeader(text));
}

QString directionFor(const QString& text)
{
    static const QHash<QString, QString> table =
        aliasTable({u"in: inbound incoming received receive fromclient fromcustomer"_s,
                    u"out: outbound outgoing sent send toclient tocustomer"_s});
    return table.value(plainHeader(text));
}

} // namespace occ::import
