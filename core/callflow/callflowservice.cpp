// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callflow/callflowservice.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace occ {

using namespace Qt::Literals::StringLiterals;
using callflow::CallFlow;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(callflow)
};

constexpr qsizetype kLongestNote = 500;

QString bodyOf(const CallFlow& flow)
{
    return QString::fromUtf8(QJsonDocument(callflow::toJson(flow)).toJson(QJsonDocument::Compact));
}

/// A flow must be readable again by whoever loads it; what the checker finds may wait.
void requireStorable(const CallFlow& flow)
{
    if (!callflow::isStepKey(flow.id))
        raise(refused(Words::tr("\"%1\" cannot be the id of a call flow.").arg(flow.id.left(80)),
                      Words::tr("Use small letters, digits and single hyphens."), u"id"_s));
    if (flow.title.trimmed().isEmpty())
        raise(refused(Words::tr("A call flow needs a title."), {}, u"title"_s));
    if (orThrow(callflow::fromJson(callflow::toJson(flow))) != flow)
        raise(internalFault(u"A call flow does not read as it was written."_s, bodyOf(flow).left(2000)));
}

} // namespace

Result<QList<CallFlowTemplate>> CallFlowService::templates() const
{
    const auto library = m_content->library();
    if (!library)
        return Failure(library.error());
    QList<CallFlowTemplate> all;
    for (const content::Document& document : (*library)->list(u"callflow"_s))
        all << CallFlowTemplate{document.id, document.title, document.root->textOf(u"industry")};
    return all;
}

Result<CallFlow> CallFlowService::fromTemplate(const QString& id) const
{
    const auto library = m_content->library();
    if (!library)
        return Failure(library.error());
    const auto document = (*library)->get(u"callflow"_s, id);
    if (!document)
        return Failure(document.error());
    return callflow::fromJson((*library)->toJson(*document));
}

callflow::CheckContext checkContext(const content::ContentLibrary& library, const QString& industry)
{
    callflow::CheckContext context;
    context.recording = callflow::RecordingRule::Free;
    for (const content::Document& document : library.list(u"calendar"_s))
        context.calendars << document.id;
    for (const content::Document& document : library.list(u"form"_s))
        context.forms << document.id;
    for (const content::Document& pack : library.list(u"compliance-pack"_s)) {
        const auto entries = [&](QStringView name) {
            const content::Node* list = pack.root->child(name);
            return list == nullptr ? std::vector<content::Node>() : list->children;
        };
        const auto industries = entries(u"applies_to");
        if (std::ranges::find(industries, industry, &content::Node::text) == industries.end())
            continue;
        if (pack.root->textOf(u"recording_default") == u"prohibited")
            context.recording = callflow::RecordingRule::Prohibited;
        const auto controls = entries(u"controls");
        const bool consent = std::ranges::any_of(controls, [](const content::Node& control) {
            return control.textOf(u"key") == u"recording-consent";
        });
        if (consent && context.recording == callflow::RecordingRule::Free)
            context.recording = callflow::RecordingRule::Consent;
    }
    return context;
}

Result<callflow::CheckContext> CallFlowService::context(const QString& industry) const
{
    const auto library = m_content->library();
    if (!library)
        return Failure(library.error());
    return checkContext(**library, industry);
}

/// Of an onboarding, or of its client and of no onboarding in particular.
static const QString kOfOnboarding =
    u"exists (select 1 from onboarding o where o.id = ? and (v.onboarding_id = o.id or (v.onboarding_id is "
    "null and v.client_id = o.client_id))) and ? = ''"_s;

QList<CallFlowRow> CallFlowService::rows(const QString& condition, qint64 value, const QString& text)
{
    auto row = m_session.database.query(
        u"select v.id, v.client_id, c.name, v.onboarding_id, v.callflow, v.version, v.title, v.note, "
        "v.created_at, v.created_by, v.deployed_at from callflow_version v join client c on c.id = "
        "v.client_id where %1 order by c.name_key, v.callflow, v.version desc"_s.arg(condition),
        value, text);
    QList<CallFlowRow> found;
    while (row.next()) {
        CallFlowRow one;
        one.id = row.integer(0);
        one.clientId = row.integer(1);
        one.client = row.text(2);
        one.onboardingId = row.maybe(3);
        one.callflow = row.text(4);
        one.version = int(row.integer(5));
        one.title = row.text(6);
        one.note = row.text(7);
        one.createdAt = row.integer(8);
        one.createdBy = row.text(9);
        one.deployedAt = row.maybe(10);
        found << one;
    }
    return found;
}

Result<QList<CallFlowRow>> CallFlowService::list(std::optional<qint64> clientId)
{
    return reading([&] {
        return rows(u"(%1) and ? = '' and v.version = (select max(w.version) from callflow_version w where "
                    "w.client_id = v.client_id and w.callflow = v.callflow)"_s.arg(
                        clientId ? u"v.client_id = ?"_s : u"v.client_id >= ?"_s),
                    clientId.value_or(0));
    });
}

Result<QList<CallFlowRow>> CallFlowService::versions(qint64 clientId, const QString& callflow)
{
    return reading([&] { return rows(u"v.client_id = ? and v.callflow = ?"_s, clientId, callflow); });
}

Result<StoredCallFlow> CallFlowService::load(qint64 versionId)
{
    return reading([&] {
        const QList<CallFlowRow> found = rows(u"v.id = ? and ? = ''"_s, versionId);
        if (found.isEmpty())
            raise(refused(Words::tr("There is no version %1 of a call flow.").arg(versionId)));
        auto body = m_session.database.query(u"select body from callflow_version where id = ?"_s, versionId);
        body.next();
        const QJsonObject json = QJsonDocument::fromJson(body.text(0).toUtf8()).object();
        return StoredCallFlow{found.first(), orThrow(callflow::fromJson(json))};
    });
}

Result<StoredCallFlow> CallFlowService::find(qint64 clientId, const QString& callflow, int version)
{
    return reading([&] {
        const QList<CallFlowRow> all = orThrow(versions(clientId, callflow));
        for (const CallFlowRow& row : all) {
            if (version <= 0 || row.version == version)
                return orThrow(load(row.id));
        }
        QStringList names;
        for (const CallFlowRow& row : orThrow(list(clientId)))
            names << row.callflow;
        raise(refused(version > 0 && !all.isEmpty()
                          ? Words::tr("The call flow \"%1\" has no version %2.").arg(callflow).arg(version)
                          : Words::tr("This client has no call flow \"%1\".").arg(callflow),
                      names.isEmpty() ? Words::tr("Create one with: occ callflow create")
                                      : Words::tr("There are: %1.").arg(names.join(u", "_s)),
                      u"callflow"_s));
    });
}

Result<std::optional<StoredCallFlow>> CallFlowService::ofOnboarding(qint64 onboardingId)
{
    return reading([&]() -> std::optional<StoredCallFlow> {
        const QList<CallFlowRow> all = rows(kOfOnboarding, onboardingId);
        const auto newest = std::ranges::max_element(all, {}, &CallFlowRow::createdAt);
        if (newest == all.end())
            return {};
        return orThrow(find(newest->clientId, newest->callflow));
    });
}

Result<std::optional<StoredCallFlow>> CallFlowService::deployedOf(qint64 onboardingId)
{
    return reading([&]() -> std::optional<StoredCallFlow> {
        const QList<CallFlowRow> all =
            rows(u"v.deployed_at is not null and "_s + kOfOnboarding, onboardingId);
        const auto last = std::ranges::max_element(
            all, {}, [](const CallFlowRow& row) { return std::pair(*row.deployedAt, row.id); });
        if (last == all.end())
            return {};
        return orThrow(load(last->id));
    });
}

Result<ClientClock> CallFlowService::clockOf(qint64 clientId, const QString& calendar)
{
    return reading([&] {
        auto row = m_session.database.query(u"select timezone from client where id = ?"_s, clientId);
        if (!row.next())
            raise(refused(Words::tr("There is no client %1.").arg(clientId), {}, u"client"_s));
        const QTimeZone own(row.text(0).toLatin1());
        const QDateTime local =
            QDateTime::fromMSecsSinceEpoch(m_session.now(), own.isValid() ? own : m_session.calendar.zone());
        ClientClock clock;
        clock.minuteOfWeek =
            (local.date().dayOfWeek() - 1) * 24 * 60 + local.time().hour() * 60 + local.time().minute();
        const auto known = m_content->calendar(calendar);
        clock.holiday = known && known->isHoliday(local.date());
        return clock;
    });
}

StoredCallFlow CallFlowService::write(store::Transaction& transaction, CallFlowRow row,
                                      const CallFlow& flow) const
{
    row.callflow = flow.id;
    row.title = flow.title;
    row.createdAt = transaction.now();
    row.createdBy = m_session.actor.name();
    row.id =
        transaction.insert("callflow_version"_L1,
                           {{"client_id"_L1, row.clientId},
                            {"onboarding_id"_L1, row.onboardingId ? QVariant(*row.onboardingId) : QVariant()},
                            {"callflow"_L1, row.callflow},
                            {"version"_L1, qint64(row.version)},
                            {"title"_L1, row.title},
                            {"body"_L1, bodyOf(flow)},
                            {"note"_L1, row.note},
                            {"created_at"_L1, row.createdAt},
                            {"created_by"_L1, row.createdBy},
                            {"deployed_at"_L1, QVariant()}});
    transaction.about("callflow"_L1, row.id);
    transaction.about("client"_L1, row.clientId);
    if (row.onboardingId)
        transaction.about("onboarding"_L1, *row.onboardingId);
    transaction.setSummary(row.note.isEmpty() ? Words::tr("Call flow \"%1\" of %2 saved as version %3")
                                                    .arg(row.title, row.client)
                                                    .arg(row.version)
                                              : Words::tr("Call flow \"%1\" of %2 saved as version %3: %4")
                                                    .arg(row.title, row.client)
                                                    .arg(row.version)
                                                    .arg(row.note));
    return {row, flow};
}

Result<StoredCallFlow> CallFlowService::create(const NewCallFlow& wanted)
{
    return writing(m_session, Permission::RunOnboardings, u"callflow.create"_s, [&](store::Transaction& tx) {
        CallFlowRow row;
        row.clientId = wanted.clientId;
        row.onboardingId = wanted.onboardingId;
        row.version = 1;
        QString industry;
        {
            auto client =
                tx.database().query(u"select name, industry from client where id = ?"_s, wanted.clientId);
            if (!client.next())
                raise(refused(Words::tr("There is no client %1.").arg(wanted.clientId), {}, u"client"_s));
            row.client = client.text(0);
            industry = client.text(1);
        }
        if (wanted.onboardingId) {
            auto onboarding =
                tx.database().query(u"select id from onboarding where id = ? and client_id = ?"_s,
                                    *wanted.onboardingId, wanted.clientId);
            if (!onboarding.next())
                raise(refused(Words::tr("%1 has no onboarding %2.").arg(row.client).arg(*wanted.onboardingId),
                              {}, u"onboarding"_s));
        }
        CallFlow flow = orThrow(fromTemplate(wanted.from.isEmpty() ? industry : wanted.from));
        if (!wanted.title.trimmed().isEmpty())
            flow.title = wanted.title.trimmed();
        // A client may have several flows from one template.
        const QString base = flow.id;
        for (int number = 2; !rows(u"v.client_id = ? and v.callflow = ?"_s, row.clientId, flow.id).isEmpty();
             ++number)
            flow.id = u"%1-%2"_s.arg(base).arg(number);
        requireStorable(flow);
        const StoredCallFlow first = write(tx, row, flow);
        if (!wanted.edited)
            return first;
        CallFlow edited = *wanted.edited;
        edited.id = flow.id;
        if (edited == flow)
            return first;
        requireStorable(edited);
        row.version = 2;
        return write(tx, row, edited);
    });
}

Result<StoredCallFlow> CallFlowService::save(qint64 clientId, const CallFlow& flow, int basedOn,
                                             const QString& note)
{
    return writing(m_session, Permission::RunOnboardings, u"callflow.save"_s, [&](store::Transaction& tx) {
        requireStorable(flow);
        if (note.size() > kLongestNote)
            raise(refused(Words::tr("The note is longer than %1 characters.").arg(kLongestNote), {},
                          u"note"_s));
        const StoredCallFlow newest = orThrow(find(clientId, flow.id));
        if (basedOn != newest.row.version) {
            raise(conflict(Words::tr("Version %1 of \"%2\" was saved meanwhile.")
                               .arg(newest.row.version)
                               .arg(newest.row.title),
                           Words::tr("Look at it, then make your change again.")));
        }
        if (newest.flow == flow)
            raise(refused(Words::tr("This says the same as version %1.").arg(newest.row.version),
                          Words::tr("Change something first.")));
        CallFlowRow row = newest.row;
        row.version += 1;
        row.note = note.trimmed();
        row.deployedAt.reset();
        return write(tx, row, flow);
    });
}

Result<StoredCallFlow> CallFlowService::markDeployed(qint64 versionId)
{
    return writing(m_session, Permission::RunOnboardings, u"callflow.deploy"_s, [&](store::Transaction& tx) {
        StoredCallFlow stored = orThrow(load(versionId));
        const auto findings = callflow::check(stored.flow, orThrow(context(stored.flow.industry)));
        for (const callflow::Finding& finding : findings) {
            if (finding.severity == callflow::Severity::Error)
                raise(refused(Words::tr("Version %1 of \"%2\" has errors: %3")
                                  .arg(stored.row.version)
                                  .arg(stored.row.title, finding.message),
                              Words::tr("Correct the call flow and save it first.")));
        }
        stored.row.deployedAt = tx.now();
        tx.update("callflow_version"_L1, versionId, {{"deployed_at"_L1, tx.now()}});
        tx.about("callflow"_L1, versionId);
        tx.about("client"_L1, stored.row.clientId);
        if (stored.row.onboardingId)
            tx.about("onboarding"_L1, *stored.row.onboardingId);
        tx.setSummary(Words::tr("Version %1 of call flow \"%2\" of %3 is what callers hear")
                          .arg(stored.row.version)
                          .arg(stored.row.title, stored.row.client));
        return stored;
    });
}

} // namespace occ
