// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/routineservice.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace occ {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(service)
};

constexpr qsizetype kLongestNote = 20'000;

/// A form's field is kept under "step/field".
QString placeOf(const QString& step, const QString& field)
{
    return field.isEmpty() ? step : step + u'/' + field;
}

} // namespace

QString weekPeriod(QDate day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return u"%1-W%2"_s.arg(year, 4, 10, QLatin1Char('0')).arg(week, 2, 10, QLatin1Char('0'));
}

QString RoutineStepState::own(const QString& field, std::optional<qint64> person) const
{
    for (const RoutineNote& note : notes) {
        if (note.field == field && note.personId == person)
            return note.body;
    }
    return {};
}

int RoutineView::done() const
{
    return int(
        std::ranges::count_if(steps, [](const RoutineStepState& step) { return step.doneAt.has_value(); }));
}

QList<Routine> RoutineService::routines()
{
    return readRoutines(*orThrow(m_playbooks.library()));
}

Routine RoutineService::mustFind(const QString& id)
{
    const QList<Routine> all = routines();
    QStringList known;
    for (const Routine& routine : all) {
        if (routine.id == id)
            return routine;
        known << routine.id;
    }
    raise(refused(Words::tr("There is no routine \"%1\".").arg(id),
                  Words::tr("Use one of: %1.").arg(known.join(u", "_s)), u"routine"_s));
}

QString RoutineService::currentPeriod(const Routine& routine) const
{
    const QDate today = toLocal(m_session.now(), m_session.calendar.zone()).date();
    return routine.weekday ? weekPeriod(today) : today.toString(Qt::ISODate);
}

void RoutineService::checkPeriod(const Routine& routine, const QString& period) const
{
    static const QRegularExpression week(u"\\A[0-9]{4}-W(0[1-9]|[1-4][0-9]|5[0-3])\\z"_s);
    const bool good =
        routine.weekday ? week.match(period).hasMatch() : QDate::fromString(period, Qt::ISODate).isValid();
    if (good)
        return;
    raise(refused(routine.weekday ? Words::tr("\"%1\" is not a week.").arg(period)
                                  : Words::tr("\"%1\" is not a day.").arg(period),
                  Words::tr("Write it like this: %1.").arg(currentPeriod(routine)), u"period"_s));
}

QList<RoutineService::Row> RoutineService::rows(const Routine& routine, const QString& period)
{
    auto row = m_session.database.query(
        u"select id, step, person_id, author, body, done_at, at from routine_note where "
        "routine = ? and period = ? order by at, id"_s,
        routine.id, period);
    QList<Row> found;
    while (row.next()) {
        Row one;
        const QString place = row.text(1);
        one.step = place.section(u'/', 0, 0);
        one.note = {row.integer(0), place.section(u'/', 1), period, row.maybe(2), row.text(3),
                    row.text(4),    row.integer(6)};
        one.doneAt = row.maybe(5);
        // Everybody's day is their own; the week is the team's.
        if (routine.isShared() || isMine(one.note))
            found << one;
    }
    return found;
}

/// Periods before that one in which something was written, newest first.
QStringList RoutineService::earlier(const Routine& routine, const QString& period)
{
    auto row = m_session.database.query(
        u"select distinct period from routine_note where routine = ? and period < ? and body <> '' and "
        "(? = 1 or coalesce(person_id, 0) = ?) order by period desc limit 60"_s,
        routine.id, period, routine.isShared(), m_session.actor.id().value_or(0));
    QStringList periods;
    while (row.next())
        periods << row.text(0);
    return periods;
}

bool RoutineService::isDue(const Routine& routine) const
{
    const QDateTime local = toLocal(m_session.now(), m_session.calendar.zone());
    if (routine.weekday)
        return local.date().dayOfWeek() == int(*routine.weekday);
    // The morning's is due from its hour until the early afternoon, the evening's from an hour before.
    return routine.at < QTime(12, 0)
               ? local.time() >= routine.at.addSecs(-2 * 3600) && local.time() < QTime(14, 0)
               : local.time() >= routine.at.addSecs(-2 * 3600);
}

Result<QList<RoutineRow>> RoutineService::list()
{
    return reading([&] {
        QList<RoutineRow> list;
        for (const Routine& routine : routines()) {
            RoutineRow row{routine, currentPeriod(routine), 0, int(routine.steps.size()), false};
            QSet<QString> done;
            for (const Row& one : rows(routine, row.period)) {
                if (one.doneAt && routine.step(one.step))
                    done.insert(one.step);
            }
            row.done = int(done.size());
            row.due = isDue(routine) && !row.isFinished();
            list << row;
        }
        return list;
    });
}

Result<RoutineView> RoutineService::show(const QString& routine, const QString& period)
{
    return reading([&] {
        const store::ReadScope scope(m_session.database);
        RoutineView view;
        view.routine = mustFind(routine);
        view.period = period.isEmpty() ? currentPeriod(view.routine) : period;
        checkPeriod(view.routine, view.period);
        view.periods = earlier(view.routine, view.period);
        view.previousPeriod = view.periods.value(0);
        const QList<Row> now = rows(view.routine, view.period);
        const QList<Row> before =
            view.previousPeriod.isEmpty() ? QList<Row>() : rows(view.routine, view.previousPeriod);
        for (const RoutineStep& step : std::as_const(view.routine.steps)) {
            RoutineStepState state{step, {}, {}, {}, {}};
            for (const Row& row : now) {
                if (row.step != step.key)
                    continue;
                if (row.doneAt && (!state.doneAt || *row.doneAt < *state.doneAt)) {
                    state.doneAt = row.doneAt;
                    state.doneBy = row.note.author;
                }
                if (!row.note.body.isEmpty())
                    state.notes << row.note;
            }
            for (const Row& row : before) {
                if (row.step == step.key && !row.note.body.isEmpty())
                    state.before << row.note;
            }
            view.steps << state;
        }
        return view;
    });
}

Result<QList<RoutineNote>> RoutineService::notes(const QString& routine, const QString& period)
{
    return reading([&] {
        QList<RoutineNote> found;
        for (const Routine& one : routines()) {
            if (one.id != routine && !one.id.startsWith(routine + u'.'))
                continue;
            checkPeriod(one, period);
            for (const Row& row : rows(one, period)) {
                if (row.note.body.isEmpty())
                    continue;
                found << row.note;
                found.last().field = placeOf(row.step, row.note.field);
            }
        }
        return found;
    });
}

void RoutineService::insert(store::Transaction& tx, const Routine& routine, const QString& period,
                            const QString& step, const QString& body, std::optional<Instant> doneAt)
{
    tx.insert("routine_note"_L1, {{"routine"_L1, routine.id},
                                  {"period"_L1, period},
                                  {"step"_L1, step},
                                  {"person_id"_L1, store::toSql(m_session.actor.id())},
                                  {"author"_L1, m_session.actor.name()},
                                  {"body"_L1, store::toSql(body)},
                                  {"done_at"_L1, store::toSql(doneAt)},
                                  {"at"_L1, tx.now()}});
}

Status RoutineService::setDone(const QString& routineId, const QString& period, const QString& step,
                               bool done)
{
    return reading([&] {
        const Routine routine = mustFind(routineId);
        checkPeriod(routine, period);
        const RoutineStep* known = routine.step(step);
        if (!known)
            raise(refused(Words::tr("“%1” has no step \"%2\".").arg(routine.title, step), {}, u"step"_s));
        store::Transaction tx(m_session.database, m_session.author(), m_session.now(),
                              done ? u"routine.done"_s : u"routine.undone"_s);
        const RoutineNote* own = nullptr;
        const QList<Row> all = rows(routine, period);
        bool isDone = false;
        for (const Row& row : all) {
            if (row.step != step || !row.note.field.isEmpty())
                continue;
            isDone = isDone || row.doneAt.has_value();
            if (isMine(row.note))
                own = &row.note;
            if (done || !row.doneAt)
                continue;
            if (row.note.body.isEmpty())
                tx.remove("routine_note"_L1, row.note.id);
            else
                tx.update("routine_note"_L1, row.note.id, {{"done_at"_L1, QVariant()}});
        }
        if (done && !isDone && own)
            tx.update("routine_note"_L1, own->id, {{"done_at"_L1, tx.now()}});
        else if (done && !isDone)
            insert(tx, routine, period, step, {}, tx.now());
        if (done == isDone)
            return;
        tx.about("routine"_L1, 0);
        tx.setSummary((done ? Words::tr("“%1” done") : Words::tr("“%1” not done")).arg(known->title));
        tx.commit();
    });
}

Status RoutineService::write(const QString& routineId, const QString& period, const QString& step,
                             const QMap<QString, QString>& texts)
{
    return reading([&] {
        const Routine routine = mustFind(routineId);
        checkPeriod(routine, period);
        const RoutineStep* known = routine.step(step);
        if (!known)
            raise(refused(Words::tr("“%1” has no step \"%2\".").arg(routine.title, step), {}, u"step"_s));
        for (auto it = texts.begin(); it != texts.end(); ++it) {
            if (!it.key().isEmpty() &&
                std::ranges::find(known->fields, it.key(), &RoutineField::key) == known->fields.end())
                raise(refused(Words::tr("“%1” does not ask for \"%2\".").arg(known->title, it.key()), {},
                              u"field"_s));
            if (it.value().size() > kLongestNote)
                raise(refused(Words::tr("The note is too long."),
                              Words::tr("Keep it under %1 characters.").arg(kLongestNote), it.key()));
        }
        store::Transaction tx(m_session.database, m_session.author(), m_session.now(), u"routine.note"_s);
        const QList<Row> all = rows(routine, period);
        for (auto it = texts.begin(); it != texts.end(); ++it) {
            const QString body = it.value().trimmed();
            const auto own = std::ranges::find_if(all, [&](const Row& row) {
                return row.step == step && row.note.field == it.key() && isMine(row.note);
            });
            if (own == all.end()) {
                if (!body.isEmpty())
                    insert(tx, routine, period, placeOf(step, it.key()), body, {});
            } else if (body.isEmpty() && !own->doneAt) {
                tx.remove("routine_note"_L1, own->note.id);
            } else if (body != own->note.body) {
                tx.update("routine_note"_L1, own->note.id,
                          {{"body"_L1, store::toSql(body)}, {"at"_L1, tx.now()}});
            }
        }
        if (!tx.hasChanges())
            return;
        tx.about("routine"_L1, 0);
        tx.setSummary(Words::tr("Note on “%1” written").arg(known->title));
        tx.commit();
    });
}

} // namespace occ
