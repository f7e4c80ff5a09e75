// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/activationendpoints.h"

#include "core/activation/activationjson.h"

#include <QCoreApplication>

namespace occ {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(workspace)
};

/// Services name fields as the command line does; JSON has no dashes.
Failure named(Error error)
{
    error.field.replace(u'-', u'_');
    return Failure(std::move(error));
}

template <typename T> T orNamed(Result<T> result)
{
    if (!result)
        raise(named(std::move(result.error())));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace

qint64 ActivationEndpoints::runOf(const QJsonObject& request)
{
    const qint64 onboarding = request[u"onboarding"].toInteger();
    const auto found = orNamed(m_activations.ofOnboarding(onboarding));
    if (!found)
        raise(refused(Words::tr("Onboarding %1 has no activation.").arg(onboarding),
                      Words::tr("Start it with: POST /api/v1/onboarding/initiate"), u"onboarding"_s));
    return found->run.id;
}

bool ActivationEndpoints::help(qint64 run, const QJsonObject& request)
{
    const QJsonObject evidence = request[u"evidence"].toObject();
    for (auto it = evidence.begin(); it != evidence.end(); ++it) {
        if (!it.value().isString())
            raise(refused(Words::tr("The evidence of “%1” is no text.").arg(it.key().left(60)),
                          Words::tr("Send a string."), u"evidence"_s));
        orNamed(m_activations.confirm(run, it.key(), it.value().toString()));
    }
    const QString step = request[u"retry"].toString();
    if (!step.isEmpty())
        orNamed(m_activations.retry(run, step));
    return !evidence.isEmpty() || !step.isEmpty();
}

template <typename Advance>
Result<QJsonObject> ActivationEndpoints::advance(const QJsonObject& request, Advance function)
{
    auto answer = reading([&] {
        const qint64 run = runOf(request);
        if (!help(run, request))
            orNamed(function(run));
        return toJson(orNamed(m_activations.status(run)));
    });
    if (answer)
        m_changed();
    return answer;
}

Result<QJsonObject> ActivationEndpoints::initiate(const QJsonObject& request, const QString& /*key*/)
{
    auto answer = reading([&] {
        InitiateRequest wanted;
        wanted.onboardingId = request[u"onboarding"].toInteger();
        wanted.number = request[u"number"].toString();
        wanted.publicUrl = request[u"public_url"].toString();
        wanted.testFrom = request[u"test_from"].toString();
        if (request.contains(u"mode"))
            wanted.mode = request[u"mode"].toString();
        const qint64 run = orNamed(m_activations.initiate(wanted));
        return toJson(orNamed(m_activations.status(run)));
    });
    if (answer)
        m_changed();
    return answer;
}

Result<QJsonObject> ActivationEndpoints::configure(const QJsonObject& request)
{
    return advance(request, [this](qint64 run) { return m_activations.configure(run); });
}

Result<QJsonObject> ActivationEndpoints::test(const QJsonObject& request)
{
    return advance(request, [this](qint64 run) { return m_activations.test(run); });
}

Result<QJsonObject> ActivationEndpoints::goLive(const QJsonObject& request)
{
    return advance(request,
                   [&](qint64 run) { return m_activations.goLive(run, request[u"approver"].toString()); });
}

Result<QJsonObject> ActivationEndpoints::status(const QJsonObject& request)
{
    return reading([&] { return toJson(orNamed(m_activations.status(runOf(request)))); });
}

} // namespace occ
