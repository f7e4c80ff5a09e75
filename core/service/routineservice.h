// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/session.h"
#include "core/playbook/playbookservice.h"
#include "core/service/routinereader.h"

namespace occ {

/// The name of the ISO week a day lies in: "2026-W47". Sorts by time.
[[nodiscard]] QString weekPeriod(QDate day);

/// What somebody wrote during a routine; stays with its day or week.
struct RoutineNote
{
    qint64 id = 0;
    QString field; ///< Of the step's form; empty for the step's own note.
    QString period;
    std::optional<qint64> personId;
    QString author;
    QString body;
    Instant at = 0;
};

/// How a step stands in a period.
struct RoutineStepState
{
    RoutineStep step;
    std::optional<Instant> doneAt;
    QString doneBy;
    QList<RoutineNote> notes;  ///< Of this period, everybody's for a shared routine; oldest first.
    QList<RoutineNote> before; ///< Of the newest period before that has any.

    /// The text of the one who acts; empty when there is none.
    [[nodiscard]] QString own(const QString& field, std::optional<qint64> person) const;
};

/// A routine as it stands in one period.
struct RoutineView
{
    Routine routine;
    QString period;         ///< "2026-11-22" or "2026-W47".
    QString previousPeriod; ///< Where `before` comes from; empty when there is none.
    QList<RoutineStepState> steps;
    QList<QString> periods; ///< Earlier ones with something in them, newest first.

    [[nodiscard]] int done() const;
    [[nodiscard]] bool isFinished() const { return done() == steps.size(); }
};

/// One line of the list of routines.
struct RoutineRow
{
    Routine routine;
    QString period; ///< The current one.
    int done = 0;
    int total = 0;
    bool due = false; ///< Its time or day has come and it is not finished.

    [[nodiscard]] bool isFinished() const { return done == total; }
};

/// Morning review, end-of-day wrap-up and the week's reviews: which steps were done, by whom, and what was
/// written down. Steps are content; only what people did is stored.
class RoutineService final
{
public:
    RoutineService(Session& session, PlaybookService& playbooks)
        : m_session(session)
        , m_playbooks(playbooks)
    {}

    [[nodiscard]] Result<QList<RoutineRow>> list();
    /// A routine in a period; the current one when empty. Refuses an unknown routine (naming those there are)
    /// and a period that is none (field "period").
    [[nodiscard]] Result<RoutineView> show(const QString& routine, const QString& period = {});
    /// Every note of a routine's period; "weekly" and "daily" stand for all routines of that file.
    [[nodiscard]] Result<QList<RoutineNote>> notes(const QString& routine, const QString& period);

    // --- commands; each one journal entry, none when nothing changes ---
    /// Says that a step is done, or not; a shared one for everybody.
    [[nodiscard]] Status setDone(const QString& routine, const QString& period, const QString& step,
                                 bool done);
    /// Writes one's own texts of a step by field (empty: its own note); an empty text removes it. Others'
    /// stay as they are. Refuses an unknown field and more than 20,000 characters.
    [[nodiscard]] Status write(const QString& routine, const QString& period, const QString& step,
                               const QMap<QString, QString>& texts);

private:
    struct Row
    {
        RoutineNote note;
        QString step;
        std::optional<Instant> doneAt;
    };
    [[nodiscard]] QList<Routine> routines();
    [[nodiscard]] Routine mustFind(const QString& id);
    [[nodiscard]] QString currentPeriod(const Routine& routine) const;
    void checkPeriod(const Routine& routine, const QString& period) const;
    [[nodiscard]] QList<Row> rows(const Routine& routine, const QString& period);
    [[nodiscard]] QStringList earlier(const Routine& routine, const QString& period);
    [[nodiscard]] bool isDue(const Routine& routine) const;
    [[nodiscard]] bool isMine(const RoutineNote& note) const { return note.personId == m_session.actor.id(); }
    void insert(store::Transaction& tx, const Routine& routine, const QString& period, const QString& step,
                const QString& body, std::optional<Instant> doneAt);

    Session& m_session;
    PlaybookService& m_playbooks;
};

} // namespace occ
