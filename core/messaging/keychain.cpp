// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/keychain.h"

#include "core/messaging/ownthread.h"

#include <qt6keychain/keychain.h>

#include <QCoreApplication>
#include <QSemaphore>
#include <QUuid>

#include <functional>
#include <memory>

namespace occ::messaging::keychain {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(messaging)
};

/// Long enough for a person to type the keyring's password.
constexpr int kPatience = 90'000;

struct Answer
{
    QKeychain::Error error = QKeychain::OtherError;
    QString text;  ///< What was read.
    QString words; ///< The keychain's own words for an error.
};

/// The one thread that speaks to the keychain. QtKeychain keeps one queue for the whole program, which
/// belongs to the thread that used it first and stands still for ever when that one ends.
OwnThread& thread()
{
    static OwnThread one(u"keychain"_s);
    return one;
}

/// Runs a job there and waits; nothing when no answer came in time.
std::optional<Answer> run(const std::function<QKeychain::Job*()>& make)
{
    struct State
    {
        QSemaphore done;
        Answer answer;
    };
    const auto state = std::make_shared<State>();
    thread().begin([make, state](QObject* home) {
        QKeychain::Job* job = make();
        QObject::connect(job, &QKeychain::Job::finished, home, [state](QKeychain::Job* finished) {
            state->answer.error = finished->error();
            state->answer.words = finished->errorString();
            if (const auto* read = qobject_cast<QKeychain::ReadPasswordJob*>(finished))
                state->answer.text = read->textData();
            state->done.release();
        });
        job->start();
    });
    if (!state->done.tryAcquire(1, kPatience))
        return {};
    return state->answer;
}

template <typename Job, typename Prepare>
std::optional<Answer> perform(const QString& service, const QString& name, Prepare prepare)
{
    return run([service, name, prepare] {
        auto* job = new Job(service);
        job->setKey(name);
        prepare(*job);
        return job;
    });
}

template <typename Job> std::optional<Answer> perform(const QString& service, const QString& name)
{
    return perform<Job>(service, name, [](Job&) {});
}

std::optional<Answer> put(const QString& service, const QString& name, const QString& value)
{
    return perform<QKeychain::WritePasswordJob>(
        service, name, [value](QKeychain::WritePasswordJob& job) { job.setTextData(value); });
}

Failure failed(const std::optional<Answer>& answer)
{
    if (!answer)
        return environmentFailed(Words::tr("The system's keychain does not answer."),
                                 Words::tr("Unlock it and try again."));
    if (answer->error == QKeychain::AccessDeniedByUser || answer->error == QKeychain::AccessDenied)
        return environmentFailed(Words::tr("The system's keychain is locked."),
                                 Words::tr("Unlock it and try again."), answer->words);
    return environmentFailed(Words::tr("The system's keychain cannot be used."),
                             Words::tr("Log in to a desktop that has one, or keep secrets in a sealed file."),
                             answer->words);
}

} // namespace

bool works(const QString& service)
{
    const QString name = u"trial-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto written = put(service, name, name);
    if (!written || written->error != QKeychain::NoError)
        return false;
    const auto read = perform<QKeychain::ReadPasswordJob>(service, name);
    const bool same = read && read->error == QKeychain::NoError && read->text == name;
    return remove(service, name).has_value() && same;
}

Result<std::optional<QString>> read(const QString& service, const QString& name)
{
    const auto answer = perform<QKeychain::ReadPasswordJob>(service, name);
    if (answer && answer->error == QKeychain::NoError)
        return std::optional(answer->text);
    if (answer && answer->error == QKeychain::EntryNotFound)
        return std::optional<QString>();
    return failed(answer);
}

Status write(const QString& service, const QString& name, const QString& value)
{
    const auto answer = put(service, name, value);
    return answer && answer->error == QKeychain::NoError ? Status() : failed(answer);
}

Status remove(const QString& service, const QString& name)
{
    const auto answer = perform<QKeychain::DeletePasswordJob>(service, name);
    const bool gone =
        answer && (answer->error == QKeychain::NoError || answer->error == QKeychain::EntryNotFound);
    return gone ? Status() : failed(answer);
}

} // namespace occ::messaging::keychain
