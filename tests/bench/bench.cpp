// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the product against plain SQLite doing the same rows in the same run. Prints one line per measure
// with its limit and ends with 1 when a limit is passed.
#include "tests/bench/callflows.h"
#include "tests/bench/measure.h"
#include "tests/bench/plainsqlite.h"
#include "tests/bench/portfolio.h"
#include "tests/bench/touchpoints.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <ctime>

using namespace occ;
using namespace occ::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kOnboardings = 10'000;
constexpr int kInteractions = 300'000;
constexpr int kItemChanges = 400;
constexpr int kTicks = 200;
constexpr int kReadings = 15;

void copyDatabase(const QString& from, const QString& to)
{
    PlainSqlite source(from);
    PlainSqlite::step(source.prepare("vacuum into ?"), {to.toUtf8()});
    PlainSqlite(to).run("pragma journal_mode=wal");
}

/// The same interaction rows, in the same table with the same indexes, from memory.
double plainImport(const QString& file, Instant until)
{
    PlainSqlite plain(file);
    QElapsedTimer timer;
    timer.start();
    plain.run("begin immediate");
    sqlite3_stmt* insert = plain.prepare("insert into interaction (id, rev, onboarding_id, client_id, at, "
                                         "direction, channel, summary, expects_reply, "
                                         "person, external_key) values (?,?,?,?,?,?,?,?,?,?,?)");
    for (int i = 0; i < kInteractions; ++i) {
        const bool inbound = i % 3 == 0;
        PlainSqlite::step(insert, {qint64(i + 1), qint64(1), qint64(i % kOnboardings + 1),
                                   qint64(i % kOnboardings + 1), until - Instant(i) * 7 * kSecond,
                                   QByteArray(inbound ? "in" : "out"), QByteArray("email"),
                                   QByteArray("Message " + QByteArray::number(i) + " about the next step"),
                                   qint64(inbound ? 0 : 1), QByteArray(""),
                                   QByteArray("sum:" + QByteArray::number(i).rightJustified(27, 'x'))});
    }
    plain.run("commit");
    return seconds(timer);
}

double productImport(Workspace& workspace, const QString& csv)
{
    QElapsedTimer timer;
    timer.start();
    const auto seen = must(import::inspect(csv, import::ImportKind::Interactions));
    must(seen.answered());
    const double inspecting = seconds(timer);
    const auto done = must(workspace.imports().run({csv, seen.mapping, false, {}, {}}));
    if (done.created != kInteractions)
        qFatal("imported %lld rows", done.created);
    QTextStream(stdout) << "      inspect " << inspecting << " s, run " << seconds(timer) - inspecting
                        << " s\n";
    return seconds(timer) - inspecting;
}

/// One item ticked: the rows an item change writes, prepared once, each in a transaction of its own.
double plainItemChange(const QString& file)
{
    PlainSqlite plain(file);
    sqlite3_stmt* item =
        plain.prepare("update item set state='done', done_at=?, done_by='x', rev=? where id=?");
    sqlite3_stmt* status = plain.prepare("update onboarding_status set done=done+1, evaluated_at=?, "
                                         "changed_at=?, look_at=?, reasons=? where onboarding_id=?");
    sqlite3_stmt* journal = plain.prepare("insert into journal (number, at, author, command, summary, kind, "
                                          "changes, previous_hash, hash) values "
                                          "(?,?,'Local user','item.done',?,'command',?,?,?)");
    sqlite3_stmt* subject = plain.prepare(
        "insert into journal_subject (journal_number, kind, first_id, last_id) values (?,'onboarding',?,?)");
    sqlite3_stmt* head = plain.prepare("update journal_head set number=?, hash=?");
    const QByteArray changes(260, 'c');
    const QByteArray hash(64, 'h');
    std::vector<double> times;
    for (int i = 0; i < kItemChanges; ++i) {
        const qint64 number = 1'000'000 + i;
        const qint64 onboarding = i * 7 % kOnboardings + 1;
        QElapsedTimer timer;
        timer.start();
        plain.run("begin immediate");
        PlainSqlite::step(item, {number, number, (onboarding - 1) * 25 + 3});
        PlainSqlite::step(status, {number, number, number, QByteArray("[]"), onboarding});
        PlainSqlite::step(journal,
                          {number, number, QByteArray("An item done for a client"), changes, hash, hash});
        PlainSqlite::step(subject, {number, onboarding, onboarding});
        PlainSqlite::step(head, {number, hash});
        plain.run("commit");
        times.push_back(seconds(timer));
    }
    return median(times);
}

double productItemChange(Workspace& workspace)
{
    std::vector<double> times;
    for (int i = 0; i < kItemChanges; ++i) {
        const qint64 onboarding = i * 7 % kOnboardings + 1;
        const qint64 item = (onboarding - 1) * 25 + 3;
        QElapsedTimer timer;
        timer.start();
        must(workspace.onboardings().itemsDone({item}));
        times.push_back(seconds(timer));
    }
    return median(times);
}

double idleTick(Workspace& workspace)
{
    must(workspace.alerts().tick());
    std::vector<double> times;
    for (int i = 0; i < kTicks; ++i) {
        QElapsedTimer timer;
        timer.start();
        must(workspace.alerts().tick());
        times.push_back(seconds(timer));
    }
    return median(times);
}

template <typename Read> double readingTime(Read read)
{
    std::vector<double> times;
    for (int i = 0; i < kReadings; ++i) {
        QElapsedTimer timer;
        timer.start();
        read();
        times.push_back(seconds(timer));
    }
    return median(times);
}

/// What the Today and Team pages ask, for one person of forty and for everybody.
void reportPages(Workspace& workspace)
{
    const auto today = [&](std::optional<qint64> person) {
        return readingTime([&] {
            if (must(workspace.today().view({person})).all() == 0)
                qFatal("nobody has anything to do");
        });
    };
    report(u"today of one person"_s, today(1) * 1e3, 200, u"ms"_s, {});
    report(u"today of everybody"_s, today({}) * 1e3, 800, u"ms"_s, {});
    const double load = readingTime([&] {
        if (must(workspace.onboardings().teamLoad()).people.isEmpty())
            qFatal("there is no team");
    });
    report(u"load of the team"_s, load * 1e3, 400, u"ms"_s, {});
    const double carried = readingTime([&] {
        if (must(workspace.onboardings().carriedBy(1)).isEmpty())
            qFatal("nothing is carried");
    });
    report(u"onboardings of one person"_s, carried * 1e3, 150, u"ms"_s, {});
}

/// Counts, next due and last contact of every onboarding written anew by one statement.
double plainReevaluation(const QString& file)
{
    PlainSqlite plain(file);
    QElapsedTimer timer;
    timer.start();
    plain.run(
        "update onboarding_status set done = x.done, total = x.total, next_due = x.next_due, "
        "last_contact = x.last_contact from (select o.id, i.done, i.total, i.next_due, c.last_contact from "
        "onboarding o "
        "join (select onboarding_id, sum(state not in ('open', 'blocked')) as done, count(*) as total, "
        "min(case when state in ('open', 'blocked') then due_at end) as next_due from item group by "
        "onboarding_id) i "
        "on i.onboarding_id = o.id left join (select onboarding_id, max(at) as last_contact, "
        "max(case when direction = 'in' then at end) as last_in from interaction group by onboarding_id) c "
        "on c.onboarding_id = o.id) x where x.id = onboarding_status.onboarding_id");
    return seconds(timer);
}

double productReevaluation(Workspace& workspace)
{
    QElapsedTimer timer;
    timer.start();
    if (must(workspace.alerts().reevaluateAll()) != kOnboardings)
        qFatal("not every onboarding was looked at");
    return seconds(timer);
}

/// How long an answer took, of names and of texts.
struct Answer
{
    QString typed;
    double names = 0;
    double texts = 0;
    double processor = 0; ///< What of it the processor worked for this program, however busy the machine is.
    [[nodiscard]] double whole() const { return names + texts; }
};

/// Answers to every beginning of what people type, as the palette asks for them; the 95th percentile.
double typedSearch(Workspace& workspace)
{
    QElapsedTimer indexing;
    indexing.start();
    while (must(workspace.search().catchUp())) {
    }
    QTextStream(stdout) << "      index " << seconds(indexing) << " s\n";
    must(workspace.search().names(u"x"_s, 8)); // reads the names
    std::vector<Answer> answers;
    for (const QString& text :
         {u"client 004711 company"_s, u"welcome email"_s, u"c4711"_s, u"specialist 12"_s, u"compamy"_s,
          u"kickoff call scheduled"_s, u"99999"_s, u"nothing like this"_s}) {
        for (qsizetype typed = 1; typed <= text.size(); ++typed) {
            Answer answer{text.left(typed)};
            QElapsedTimer timer;
            const std::clock_t before = std::clock();
            timer.start();
            must(workspace.search().names(answer.typed, 8));
            answer.names = seconds(timer);
            timer.restart();
            must(workspace.search().find({answer.typed, {}, 5}));
            answer.texts = seconds(timer);
            answer.processor = double(std::clock() - before) / CLOCKS_PER_SEC;
            answers.push_back(answer);
        }
    }
    std::ranges::sort(answers, {}, &Answer::whole);
    QTextStream out(stdout);
    out << "      search: median " << answers[answers.size() / 2].whole() * 1e3 << " ms of " << answers.size()
        << "; the longest (names + texts, processor):\n";
    for (size_t i = answers.size() - 6; i < answers.size(); ++i)
        out << "        \"" << answers[i].typed << "\" " << answers[i].names * 1e3 << " + "
            << answers[i].texts * 1e3 << ", " << answers[i].processor * 1e3 << " ms\n";
    return answers[answers.size() * 95 / 100].whole();
}

/// Fifty touchpoints due among 100,000 that wait, against the same among 1,000.
void reportTouchpoints(const QTemporaryDir& folder)
{
    const double few = touchpointTick(folder.filePath(u"few.occ"_s), 1'000);
    const double many = touchpointTick(folder.filePath(u"touchpoints.occ"_s), 100'000);
    report(u"50 due of 100,000 against 1,000"_s, many / few, 1.5, u"x"_s,
           u"%1 ms against %2 ms"_s.arg(many * 1e3, 0, 'f', 1).arg(few * 1e3, 0, 'f', 1));
}

/// The search in a workspace that is there already: for trying things out.
int searchIn(const QString& file, const std::shared_ptr<SetClock>& clock)
{
    const auto workspace = must(Workspace::open({file, clock, {}, {}}));
    report(u"search as you type"_s, typedSearch(*workspace) * 1e3, 16, u"ms"_s, u"95th percentile"_s);
    return anyFailed() ? 1 : 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const QTemporaryDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) + u"/occ-bench"_s : QString());
    const auto clock = std::make_shared<SetClock>(must(parseIso(u"2026-06-15T12:00:00Z"_s)));
    if (words.value(1) == "--search-in"_L1)
        return searchIn(words.value(2), clock);
    if (words.contains(u"--touchpoints-only"_s)) {
        reportTouchpoints(folder);
        return anyFailed() ? 1 : 0;
    }
    report(u"check of a call flow of 200 steps"_s, callFlowCheck() * 1e3, 50, u"ms"_s, u"median"_s);
    if (words.contains(u"--callflows-only"_s))
        return anyFailed() ? 1 : 0;
    const QString file = folder.filePath(u"product.occ"_s);
    const QString copy = folder.filePath(u"plain.occ"_s);
    auto workspace = makePortfolio(file, {kOnboardings, {}, false}, clock);
    copyDatabase(file, copy);

    const QString csv = folder.filePath(u"interactions.csv"_s);
    writeInteractions(csv, kInteractions, kOnboardings, clock->now());
    const double plain = plainImport(copy, clock->now());
    const double product = productImport(*workspace, csv);
    report(u"import 300,000 interactions"_s, product / plain, 2.5, u"x"_s,
           u"%1 s against %2 s"_s.arg(product, 0, 'f', 2).arg(plain, 0, 'f', 2));

    if (words.contains(u"--search-only"_s)) {
        workspace.reset();
        const auto many =
            makePortfolio(folder.filePath(u"many.occ"_s), {10 * kOnboardings, {}, false}, clock);
        report(u"search as you type, 100,000"_s, typedSearch(*many) * 1e3, 16, u"ms"_s, u"95th percentile"_s);
        return anyFailed() ? 1 : 0;
    }
    if (words.contains(u"--import-only"_s))
        return anyFailed() ? 1 : 0;

    must(workspace->alerts().tick());
    const double plainItem = plainItemChange(copy);
    const double productItem = productItemChange(*workspace);
    report(u"item change"_s, productItem / plainItem, 5, u"x"_s,
           u"%1 ms against %2 ms"_s.arg(productItem * 1e3, 0, 'f', 3).arg(plainItem * 1e3, 0, 'f', 3));

    reportPages(*workspace);
    if (words.contains(u"--pages-only"_s))
        return anyFailed() ? 1 : 0;

    const double small = idleTick(*workspace);
    report(u"tick with nothing due, 10,000"_s, small * 1e3, 1, u"ms"_s, {});

    productReevaluation(
        *workspace); // opens what the imported contacts brought, so that the next one finds nothing new
    const double plainAll = std::min(plainReevaluation(copy), plainReevaluation(copy));
    const double productAll = std::min(productReevaluation(*workspace), productReevaluation(*workspace));
    report(u"whole re-evaluation"_s, productAll / plainAll, 10, u"x"_s,
           u"%1 s against %2 s"_s.arg(productAll, 0, 'f', 2).arg(plainAll, 0, 'f', 2));
    workspace.reset();

    auto large = makePortfolio(folder.filePath(u"large.occ"_s), {10 * kOnboardings, {}, false}, clock);
    const double big = idleTick(*large);
    report(u"tick with nothing due, 100,000"_s, big * 1e3, 1, u"ms"_s, {});
    report(u"search as you type, 100,000"_s, typedSearch(*large) * 1e3, 16, u"ms"_s,
           u"95th percentile of names and texts"_s);
    // Some microseconds either way are the machine's, not the portfolio's.
    report(u"the same against 10,000"_s, big / std::max(small, 20e-6), 1.5, u"x"_s, {});
    large.reset();
    reportTouchpoints(folder);
    return anyFailed() ? 1 : 0;
}
