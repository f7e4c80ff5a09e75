// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playbook/yamldocument.h"

#include <QMap>

namespace occ::playbook {

struct Criterion
{
    QString key;
    QString title;
    int weight = 0; ///< Points at the top of the scale; all together 100.
    QStringList questions;
    QStringList guide; ///< What each step of the scale means, lowest first; may be empty.

    bool operator==(const Criterion&) const = default;
};

struct Scorecard
{
    QString id;
    QString title;
    QString source;
    int scaleMin = 1;
    int scaleMax = 5;
    int threshold = 70; ///< Points out of 100 from which a deal qualifies.
    QString outcomePass;
    QString outcomeFail;
    QList<Criterion> criteria;

    bool operator==(const Scorecard&) const = default;
};

/// Points out of 100 in hundredths of a point: 20.00 points are 2000.
struct ScoreTotal
{
    int hundredths = 0;
    bool complete = false;     ///< Every criterion has a score.
    bool qualified = false;    ///< Complete and at least the threshold.
    QMap<QString, int> points; ///< Hundredths per scored criterion.

    /// "82" or "66.67".
    [[nodiscard]] QString text() const;
};

/// Reads and checks a scorecard; the failure is the first fault, the others are in its detail.
[[nodiscard]] Result<Scorecard> readScorecard(const QByteArray& text, const QString& fileName);
/// Reads and checks an already parsed document.
[[nodiscard]] std::optional<Scorecard> readScorecard(const content::Node& root, content::Faults& faults);

/// One score as somebody typed it. Refuses what is not a whole number on the scale, naming the field.
[[nodiscard]] Result<int> readScore(const Scorecard& card, const QString& criterion, const QString& typed);

/// The exact total of the scores given so far, by criterion. Refuses unknown criteria and scores off the
/// scale.
[[nodiscard]] Result<ScoreTotal> total(const Scorecard& card, const QMap<QString, int>& scores);
/// The same from typed texts; an empty text means not scored yet.
[[nodiscard]] Result<ScoreTotal> total(const Scorecard& card, const QMap<QString, QString>& typed);

} // namespace occ::playbook
