// SPDX-License-Identifier: GPL-3.0-or-later
// What a client's compliance is; complianceservice.cpp changes it.
#include "core/compliance/complianceservice.h"

#include <QCoreApplication>

#include <algorithm>

namespace occ {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(compliance)
};

} // namespace

/// A row of compliance_control.
struct ComplianceService::Stored
{
    QString state;
    QString reason;
    QString evidenceKind;
    QString evidence;
    std::optional<qint64> ownerId;
    QString owner;
    QString changedBy;
    Instant changedAt = 0;
    std::optional<Instant> reviewedAt;
    std::optional<Instant> nextReviewAt;
};

int PackRow::mandatory() const
{
    return int(std::count_if(controls.begin(), controls.end(),
                             [](const ControlRow& row) { return row.control.mandatory; }));
}

int PackRow::settled() const
{
    return int(std::count_if(controls.begin(), controls.end(),
                             [](const ControlRow& row) { return row.control.mandatory && !row.isOpen(); }));
}

int ComplianceView::mandatory() const
{
    int count = 0;
    for (const PackRow& pack : packs)
        count += pack.mandatory();
    return count;
}

int ComplianceView::settled() const
{
    int count = 0;
    for (const PackRow& pack : packs)
        count += pack.settled();
    return count;
}

QList<ControlRow> ComplianceView::open() const
{
    QList<ControlRow> rows;
    for (const PackRow& pack : packs) {
        for (const ControlRow& row : pack.controls) {
            if (row.control.mandatory && row.isOpen())
                rows += row;
        }
    }
    return rows;
}

static QString nameOf(const QString& pack, const QString& control)
{
    return pack + u'/' + control;
}

QHash<QString, ComplianceService::Stored> ComplianceService::storedOf(qint64 clientId)
{
    auto row = m_session.database.query(
        u"select c.pack, c.control, c.state, c.reason, c.evidence_kind, c.evidence, c.owner_id, p.name, "
        "c.changed_by, c.changed_at, c.reviewed_at, c.next_review_at from compliance_control c "
        "left join person p on p.id = c.owner_id where c.client_id = ?"_s,
        clientId);
    QHash<QString, Stored> stored;
    while (row.next()) {
        stored.insert(nameOf(row.text(0), row.text(1)),
                      {row.text(2), row.text(3), row.text(4), row.text(5), row.maybe(6), row.text(7),
                       row.text(8), row.integer(9), row.maybe(10), row.maybe(11)});
    }
    return stored;
}

ComplianceView ComplianceService::load(qint64 clientId)
{
    const auto library = orThrow(m_playbooks.library());
    const QMap<QString, compliance::Pack> packs = compliance::packsOf(*library);
    ComplianceView view;
    view.clientId = clientId;
    {
        auto row = m_session.database.query(u"select name, industry from client where id = ?"_s, clientId);
        if (!row.next())
            raise(refused(Words::tr("There is no client %1.").arg(clientId),
                          Words::tr("See them with: occ client list"), u"client"_s));
        view.client = row.text(0);
        view.industry = row.text(1);
    }
    if (const auto pack = library->industryPack(view.industry))
        view.industryPack = *pack;
    const QStringList asked = compliance::packsForIndustry(packs, *library, view.industry);
    QStringList ids = asked;
    {
        auto row = m_session.database.query(
            u"select pack, applies, reason from compliance_pack where client_id = ? order by id"_s, clientId);
        while (row.next()) {
            const QString id = row.text(0);
            if (row.boolean(1) && packs.contains(id) && !ids.contains(id))
                ids += id;
            if (!row.boolean(1) && ids.removeAll(id) > 0)
                view.leftOut.insert(id, row.text(2));
        }
    }
    const QHash<QString, Stored> stored = storedOf(clientId);
    for (const QString& id : std::as_const(ids)) {
        PackRow pack{packs.value(id), asked.contains(id), {}};
        for (const compliance::Control& control : std::as_const(pack.pack.controls)) {
            ControlRow row;
            row.clientId = clientId;
            row.client = view.client;
            row.pack = id;
            row.packTitle = pack.pack.title;
            row.control = control;
            if (const auto found = stored.constFind(nameOf(id, control.key)); found != stored.constEnd()) {
                row.state = found->state;
                row.reason = found->reason;
                row.evidenceKind = found->evidenceKind;
                row.evidence = found->evidence;
                row.ownerId = found->ownerId;
                row.owner = found->owner;
                row.changedBy = found->changedBy;
                row.changedAt = found->changedAt;
                row.reviewedAt = found->reviewedAt;
                row.nextReviewAt = found->nextReviewAt;
            }
            pack.controls += row;
        }
        view.packs += pack;
    }
    for (const compliance::Pack& pack : packs) {
        if (!ids.contains(pack.id))
            view.others += {pack.id, pack.title};
    }
    view.policy = policyOf(clientId, view.packs);
    return view;
}

CallPolicy ComplianceService::policyOf(qint64 clientId, const QList<PackRow>& packs)
{
    using compliance::recordingRank;
    CallPolicy policy;
    policy.recording = u"optional"_s;
    bool required = false;
    for (const PackRow& row : packs) {
        if (recordingRank(row.pack.recording) > recordingRank(policy.recording)) {
            policy.recording = row.pack.recording;
            policy.recordingFrom = row.pack.title;
        }
        required = required || row.pack.recording == u"required";
        if (row.pack.retentionDays > policy.retentionDays) {
            policy.retentionDays = row.pack.retentionDays;
            policy.retentionFrom = row.pack.title;
        }
    }
    policy.contradictory = required && policy.recording == u"prohibited";
    auto own = m_session.database.query(
        u"select recording, retention_days from compliance_policy where client_id = ?"_s, clientId);
    if (!own.next())
        return policy;
    policy.agreedRecording = own.text(0);
    if (const auto days = own.maybe(1))
        policy.agreedRetentionDays = int(*days);
    // A pack that came later may ask for more than what was agreed before.
    if (recordingRank(policy.agreedRecording) > recordingRank(policy.recording)) {
        policy.recording = policy.agreedRecording;
        policy.recordingFrom.clear();
    }
    if (policy.agreedRetentionDays.value_or(0) > policy.retentionDays) {
        policy.retentionDays = *policy.agreedRetentionDays;
        policy.retentionFrom.clear();
    }
    return policy;
}

qint64 ComplianceService::clientOf(qint64 onboardingId)
{
    auto row = m_session.database.query(u"select client_id from onboarding where id = ?"_s, onboardingId);
    if (!row.next())
        raise(refused(Words::tr("There is no onboarding %1.").arg(onboardingId),
                      Words::tr("See them with: occ onboarding list"), u"onboarding"_s));
    return row.integer(0);
}

Result<ComplianceView> ComplianceService::ofClient(qint64 clientId)
{
    return reading([&] {
        const store::ReadScope scope(m_session.database);
        return load(clientId);
    });
}

Result<ComplianceView> ComplianceService::ofOnboarding(qint64 onboardingId)
{
    return reading([&] {
        const store::ReadScope scope(m_session.database);
        return load(clientOf(onboardingId));
    });
}

Result<QList<ControlRow>> ComplianceService::openMandatory(qint64 onboardingId)
{
    const auto view = ofOnboarding(onboardingId);
    if (!view)
        return Failure(view.error());
    return view->open();
}

Result<QList<ControlRow>> ComplianceService::overdue(std::optional<qint64> clientId)
{
    return reading([&] {
        const store::ReadScope scope(m_session.database);
        QList<qint64> clients;
        {
            auto row = m_session.database.query(u"select distinct client_id from compliance_control where "
                                                "next_review_at <= ? order by client_id"_s,
                                                m_session.now());
            while (row.next()) {
                if (!clientId || row.integer(0) == *clientId)
                    clients += row.integer(0);
            }
        }
        QList<ControlRow> rows;
        for (const qint64 client : std::as_const(clients)) {
            const ComplianceView view = load(client);
            for (const PackRow& pack : view.packs) {
                for (const ControlRow& row : pack.controls) {
                    if (row.isOverdue(m_session.now()))
                        rows += row;
                }
            }
        }
        std::stable_sort(rows.begin(), rows.end(), [](const ControlRow& a, const ControlRow& b) {
            return *a.nextReviewAt < *b.nextReviewAt;
        });
        return rows;
    });
}

Result<CallPolicy> ComplianceService::policy(qint64 clientId)
{
    const auto view = ofClient(clientId);
    if (!view)
        return Failure(view.error());
    return view->policy;
}

QString controlStateWords(const QString& state)
{
    if (state == "met"_L1)
        return Words::tr("Met");
    return state == "not-applicable"_L1 ? Words::tr("Not applicable") : Words::tr("Open");
}

QString recordingWords(const QString& rule)
{
    if (rule == "prohibited"_L1)
        return Words::tr("Calls must not be recorded");
    return rule == "required"_L1 ? Words::tr("Calls have to be recorded")
                                 : Words::tr("Calls may be recorded with consent");
}

QString retentionWords(int days)
{
    if (days > 0 && days % 365 == 0)
        return Words::tr("%n year(s)", nullptr, days / 365);
    return Words::tr("%n day(s)", nullptr, days);
}

} // namespace occ
