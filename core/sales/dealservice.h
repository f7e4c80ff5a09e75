// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/onboarding/onboardingservice.h"
#include "core/people/session.h"
#include "core/playbook/scorecard.h"

#include <QDate>
#include <QMap>

namespace occ {

/// The pipeline's stages in order (SPEC 5).
[[nodiscard]] const QStringList& dealStages();

/// A sales opportunity.
struct Deal
{
    qint64 id = 0;
    QString key; ///< Unique; the source's own id for imported deals.
    QString name;
    std::optional<qint64> clientId;
    QString client;
    QString stage;
    std::optional<qint64> amountMinor; ///< In hundredths of `currency`.
    QString currency;
    std::optional<qint64> ownerId;
    QString owner; ///< A person's name, or the name the source gave.
    QString product;
    QDate engageDate;
    QDate closeDate;
    std::optional<qint64> totalHundredths; ///< Scorecard total × 100, once every criterion is scored.
    std::optional<bool> qualified;
    std::optional<qint64> onboardingId; ///< The onboarding started from it.
};

struct DealFilter
{
    QStringList stages; ///< Empty: all.
    QString text;
    std::optional<QDate> closedSince;
    std::optional<qint64> clientId;
};

/// A total per stage.
struct StageTotal
{
    QString stage;
    int deals = 0;
    qint64 amountMinor = 0;
};

struct ScoreLine
{
    std::optional<int> points;
    QString note;
};

struct ScoreHistory
{
    QString day;
    Instant at = 0;
    QString author;
    qint64 totalHundredths = 0;
    bool complete = false;
};

/// A deal's scorecard as it stands.
struct DealScore
{
    qint64 dealId = 0;
    QMap<QString, ScoreLine> lines; ///< By criterion key.
    playbook::ScoreTotal total;
    QList<ScoreHistory> history; ///< Newest first, one per person and day.
};

/// Deals and their scorecards.
class DealService final
{
public:
    DealService(Session& session, OnboardingService& onboardings, const playbook::Scorecard& scorecard)
        : m_session(session)
        , m_onboardings(onboardings)
        , m_scorecard(scorecard)
    {}

    [[nodiscard]] const playbook::Scorecard& scorecard() const { return m_scorecard; }
    [[nodiscard]] Result<Deal> add(const Deal& wanted);
    /// Whether automations hear of a deal that is won by a change.
    enum class Won : quint8 { Told, Quietly };
    /// Writes the fields that differ, the stage too; the key stays. Refuses what add() refuses.
    [[nodiscard]] Status change(const Deal& deal, Won won = Won::Told);
    [[nodiscard]] Result<QList<Deal>> list(const DealFilter& filter = {});
    [[nodiscard]] Result<QList<StageTotal>> totals();
    /// By number or key.
    [[nodiscard]] Result<Deal> find(const QString& idOrKey);
    [[nodiscard]] Result<Deal> byId(qint64 id);
    /// Refuses an unknown stage.
    [[nodiscard]] Status moveToStage(const QList<qint64>& deals, const QString& stage);
    [[nodiscard]] Status win(qint64 deal, std::optional<QDate> closed = {});
    [[nodiscard]] Status lose(qint64 deal, const QString& reason, std::optional<QDate> closed = {});

    [[nodiscard]] Result<DealScore> score(qint64 deal);
    /// Writes the given criteria and notes; others stay. Refuses a score outside the scale, naming the
    /// criterion; nothing is written then.
    [[nodiscard]] Result<DealScore> setScore(qint64 deal, const QMap<QString, std::optional<int>>& points,
                                             const QMap<QString, QString>& notes);

    /// Starts onboardings for won deals closed on or after `since` that have none yet; one journal entry.
    [[nodiscard]] Result<QList<qint64>> startFromWon(std::optional<QDate> since, const QString& playbook,
                                                     std::optional<qint64> ownerId);
    [[nodiscard]] Result<qint64> startFromDeal(qint64 deal, const QString& playbook,
                                               std::optional<qint64> ownerId);

private:
    static void checkOwnerAndClient(store::Transaction& tx, Deal& deal);
    [[nodiscard]] QList<Deal> load(const QString& rest, const QVariantList& values);
    [[nodiscard]] DealScore loadScore(qint64 deal);
    [[nodiscard]] Status setStage(const QList<qint64>& deals, const QString& stage,
                                  std::optional<QDate> closed, const QString& command, const QString& note);
    [[nodiscard]] QDate today() const;
    [[nodiscard]] StartRequest requestFor(const Deal& deal, const QString& playbook,
                                          std::optional<qint64> ownerId) const;
    static void writeLine(store::Transaction& tx, qint64 deal, const QString& criterion,
                          const ScoreLine& line, bool exists);
    void writeTotal(store::Transaction& tx, const DealScore& score) const;

    Session& m_session;
    OnboardingService& m_onboardings;
    const playbook::Scorecard& m_scorecard;
};

} // namespace occ
