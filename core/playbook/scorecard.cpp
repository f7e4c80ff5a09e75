// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/scorecard.h"

#include "core/playbook/nodereading.h"

#include <QRegularExpression>

namespace occ::playbook {

using namespace Qt::Literals::StringLiterals;

QString ScoreTotal::text() const
{
    const QString whole = QString::number(hundredths / 100);
    const int rest = hundredths % 100;
    if (rest == 0)
        return whole;
    return whole + u'.' + QString::number(rest).rightJustified(2, u'0');
}

static void checkGuide(const Node& criterion, int steps, Faults& faults)
{
    const Node* guide = criterion.child(u"guide");
    if (guide != nullptr && int(guide->children.size()) != steps)
        faults.add(guide->place(),
                   Words::tr("The guide of \"%1\" has %2 texts for %3 steps of the scale.")
                       .arg(criterion.textOf(u"key"), QString::number(guide->children.size()),
                            QString::number(steps)),
                   Words::tr("Write one text per step, lowest first."));
}

static void check(const Node& root, Faults& faults)
{
    const int scaleMin = numberOf(root, u"scale_min");
    const int scaleMax = numberOf(root, u"scale_max");
    if (scaleMin >= scaleMax) {
        faults.add(root.child(u"scale_max")->line, Words::tr("The scale ends before it begins."),
                   Words::tr("Write a scale_max above scale_min."));
    }
    const auto& criteria = listOf(root, u"criteria");
    checkTwice(criteria, u"key", Words::tr("The criterion"), faults);
    int sum = 0;
    for (const Node& criterion : criteria) {
        sum += numberOf(criterion, u"weight");
        checkGuide(criterion, scaleMax - scaleMin + 1, faults);
    }
    if (sum != 100)
        faults.add(root.child(u"criteria")->place(), Words::tr("The weights add up to %1.").arg(sum),
                   Words::tr("Change them so that they add up to 100."));
}

static Scorecard build(const Node& root)
{
    Scorecard card;
    card.id = root.textOf(u"id");
    card.title = root.textOf(u"title");
    card.source = root.textOf(u"source");
    card.scaleMin = numberOf(root, u"scale_min");
    card.scaleMax = numberOf(root, u"scale_max");
    card.threshold = numberOf(root, u"threshold");
    card.outcomePass = root.textOf(u"outcome_pass");
    card.outcomeFail = root.textOf(u"outcome_fail");
    for (const Node& node : listOf(root, u"criteria"))
        card.criteria.append({node.textOf(u"key"), node.textOf(u"title"), numberOf(node, u"weight"),
                              textsOf(node, u"questions"), textsOf(node, u"guide")});
    return card;
}

std::optional<Scorecard> readScorecard(const Node& root, Faults& faults)
{
    check(root, faults);
    if (!faults.isEmpty())
        return {};
    return build(root);
}

Result<Scorecard> readScorecard(const QByteArray& text, const QString& fileName)
{
    Faults faults(fileName);
    const auto root = parseKind(text, u"scorecard"_s, faults);
    auto card = root ? readScorecard(*root, faults) : std::nullopt;
    if (!card)
        return faults.failure();
    return *std::move(card);
}

static Failure offScale(const Scorecard& card, const QString& criterion, const QString& typed)
{
    return refused(Words::tr("\"%1\" is not a score.").arg(typed.left(40)),
                   Words::tr("Use a whole number from %1 to %2.").arg(card.scaleMin).arg(card.scaleMax),
                   criterion);
}

Result<int> readScore(const Scorecard& card, const QString& criterion, const QString& typed)
{
    static const QRegularExpression shape(u"\\A[0-9]{1,3}\\z"_s);
    const QString text = typed.trimmed();
    const int score = text.toInt();
    if (!shape.match(text).hasMatch() || score < card.scaleMin || score > card.scaleMax)
        return offScale(card, criterion, typed);
    return score;
}

/// Refuses the first criterion that the scorecard does not have.
template <typename Value> static Status knowsAll(const Scorecard& card, const QMap<QString, Value>& scores)
{
    QStringList known;
    for (const Criterion& criterion : card.criteria)
        known += criterion.key;
    for (auto it = scores.keyBegin(); it != scores.keyEnd(); ++it) {
        if (!known.contains(*it))
            return refused(Words::tr("The scorecard has no criterion \"%1\".").arg(*it),
                           suggestion(*it, known), *it);
    }
    return {};
}

Result<ScoreTotal> total(const Scorecard& card, const QMap<QString, int>& scores)
{
    if (const Status status = knowsAll(card, scores); !status)
        return Failure(status.error());
    ScoreTotal result;
    qint64 sum = 0; // Σ weight × score; divided by the scale only once, so that nothing is lost.
    for (const Criterion& criterion : card.criteria) {
        const auto score = scores.constFind(criterion.key);
        if (score == scores.constEnd())
            continue;
        if (*score < card.scaleMin || *score > card.scaleMax)
            return offScale(card, criterion.key, QString::number(*score));
        const qint64 weighted = qint64(criterion.weight) * *score;
        sum += weighted;
        result.points.insert(criterion.key, int((weighted * 100 + card.scaleMax / 2) / card.scaleMax));
    }
    result.hundredths = int((sum * 100 + card.scaleMax / 2) / card.scaleMax);
    result.complete = result.points.size() == card.criteria.size();
    result.qualified = result.complete && sum >= qint64(card.threshold) * card.scaleMax;
    return result;
}

Result<ScoreTotal> total(const Scorecard& card, const QMap<QString, QString>& typed)
{
    if (const Status status = knowsAll(card, typed); !status)
        return Failure(status.error());
    QMap<QString, int> scores;
    for (auto it = typed.cbegin(); it != typed.cend(); ++it) {
        if (it.value().trimmed().isEmpty())
            continue;
        const Result<int> score = readScore(card, it.key(), it.value());
        if (!score)
            return Failure(score.error());
        scores.insert(it.key(), *score);
    }
    return total(card, scores);
}

} // namespace occ::playbook
