// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/complianceservice.h"

#include "core/onboarding/aboutclient.h"

#include <QCoreApplication>
#include <QUrl>

namespace occ {

using namespace Qt::Literals::StringLiterals;

static constexpr auto kPacks = "compliance_pack"_L1;
static constexpr auto kControls = "compliance_control"_L1;
static constexpr auto kPolicy = "compliance_policy"_L1;
static constexpr qsizetype kLongest = 4000; ///< Characters of evidence or reason.
static constexpr int kMostDays = 36500;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(compliance)
};

} // namespace

static bool isLink(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

/// What somebody typed is a link when it looks like one, else what the pack asks for.
static QString guessedKind(const QString& evidence, const QString& demanded)
{
    if (evidence.isEmpty())
        return {};
    if (isLink(evidence))
        return u"link"_s;
    return demanded == "file"_L1 ? u"file"_s : u"note"_s;
}

static QString demandWords(const QString& kind)
{
    if (kind == "link"_L1)
        return Words::tr("Give a link to it, or the name of a file.");
    return kind == "file"_L1 ? Words::tr("Give the name of the file and where it is kept, or a link to it.")
                             : Words::tr("Write down how it is met.");
}

static void checkEvidence(const ControlRow& row)
{
    static const QStringList kinds{u"note"_s, u"link"_s, u"file"_s};
    if (row.evidence.size() > kLongest || row.reason.size() > kLongest)
        raise(refused(Words::tr("More than %1 characters are too long.").arg(kLongest),
                      Words::tr("Keep the document elsewhere and give a link to it."),
                      row.reason.size() > kLongest ? u"reason"_s : u"evidence"_s));
    if (!row.evidence.isEmpty() && !kinds.contains(row.evidenceKind))
        raise(refused(Words::tr("\"%1\" is no kind of evidence.").arg(row.evidenceKind.left(40)),
                      Words::tr("Use one of: %1.").arg(kinds.join(u", "_s)), u"evidence-kind"_s));
    if (row.evidenceKind == "link"_L1 && !isLink(row.evidence))
        raise(refused(Words::tr("\"%1\" is not a link.").arg(row.evidence.left(80)),
                      Words::tr("Write it as https://company.example/document."), u"evidence"_s));
}

/// What may not be true of a control, whatever was typed in which order.
static void check(const ControlRow& row)
{
    static const QStringList states{u"open"_s, u"met"_s, u"not-applicable"_s};
    if (!states.contains(row.state))
        raise(refused(Words::tr("\"%1\" is no state of a control.").arg(row.state.left(40)),
                      Words::tr("Use one of: %1.").arg(states.join(u", "_s)), u"state"_s));
    checkEvidence(row);
    if (row.state == "not-applicable"_L1 && row.reason.isEmpty())
        raise(refused(Words::tr("“%1” cannot be left out without a reason.").arg(row.control.title),
                      Words::tr("Say why it does not apply to %1.").arg(row.client), u"reason"_s));
    if (row.state != "met"_L1 || row.control.evidence == "none"_L1)
        return;
    if (row.evidence.isEmpty())
        raise(refused(Words::tr("“%1” is not met without evidence.").arg(row.control.title),
                      demandWords(row.control.evidence), u"evidence"_s));
    if (compliance::evidenceRank(row.evidenceKind) < compliance::evidenceRank(row.control.evidence))
        raise(refused(Words::tr("A note is not enough for “%1”.").arg(row.control.title),
                      demandWords(row.control.evidence), u"evidence"_s));
}

ControlRow ComplianceService::mustFind(qint64 clientId, const QString& pack, const QString& control)
{
    const ComplianceView view = load(clientId);
    QStringList packs;
    for (const PackRow& row : view.packs) {
        packs += row.pack.id;
        if (row.pack.id != pack)
            continue;
        QStringList controls;
        for (const ControlRow& found : row.controls) {
            if (found.control.key == control)
                return found;
            controls += found.control.key;
        }
        raise(refused(Words::tr("%1 has no control \"%2\".").arg(row.pack.title, control.left(60)),
                      Words::tr("Use one of: %1.").arg(controls.join(u", "_s)), u"control"_s));
    }
    raise(refused(Words::tr("The pack \"%1\" does not apply to %2.").arg(pack.left(60), view.client),
                  Words::tr("Those that do: %1.").arg(packs.join(u", "_s)), u"pack"_s));
}

void ComplianceService::about(store::Transaction& tx, qint64 clientId)
{
    aboutClient(tx, clientId);
    tx.about("compliance"_L1, clientId);
}

std::optional<qint64> ComplianceService::rowOf(qint64 clientId, const QString& pack, const QString& control)
{
    auto row = m_session.database.query(
        u"select id from compliance_control where client_id = ? and pack = ? and control = ?"_s, clientId,
        pack, control);
    return row.next() ? std::optional(row.integer(0)) : std::nullopt;
}

void ComplianceService::write(store::Transaction& tx, const ControlRow& row)
{
    store::Fields fields{{"state"_L1, row.state},
                         {"reason"_L1, store::toSql(row.reason)},
                         {"evidence_kind"_L1, store::toSql(row.evidenceKind)},
                         {"evidence"_L1, store::toSql(row.evidence)},
                         {"owner_id"_L1, store::toSql(row.ownerId)},
                         {"changed_by"_L1, store::toSql(row.changedBy)},
                         {"changed_at"_L1, row.changedAt.value_or(tx.now())},
                         {"reviewed_at"_L1, store::toSql(row.reviewedAt)},
                         {"next_review_at"_L1, store::toSql(row.nextReviewAt)}};
    if (const auto id = rowOf(row.clientId, row.pack, row.control.key)) {
        tx.update(kControls, *id, fields);
    } else {
        fields.insert(
            fields.begin(),
            {{"client_id"_L1, row.clientId}, {"pack"_L1, row.pack}, {"control"_L1, row.control.key}});
        tx.insert(kControls, fields);
    }
    about(tx, row.clientId);
}

static void setReviewed(ControlRow& row, Instant now)
{
    const bool open = row.isOpen();
    const bool again = !open && row.control.reviewEveryDays > 0;
    row.reviewedAt = open ? std::nullopt : std::optional(now);
    row.nextReviewAt = again ? std::optional(now + row.control.reviewEveryDays * kDay) : std::nullopt;
}

static QString summaryOf(const ControlRow& before, const ControlRow& after)
{
    if (after.state == before.state && after.ownerId != before.ownerId && after.evidence == before.evidence)
        return after.owner.isEmpty()
                   ? Words::tr("%1: nobody in particular sees to “%2” for %3")
                         .arg(after.packTitle, after.control.title, after.client)
                   : Words::tr("%1: %4 sees to “%2” for %3")
                         .arg(after.packTitle, after.control.title, after.client, after.owner);
    if (after.state == before.state)
        return Words::tr("%1: evidence of “%2” changed for %3")
            .arg(after.packTitle, after.control.title, after.client);
    if (after.state == "met"_L1)
        return Words::tr("%1: “%2” met for %3").arg(after.packTitle, after.control.title, after.client);
    if (after.isOpen())
        return Words::tr("%1: “%2” open again for %3")
            .arg(after.packTitle, after.control.title, after.client);
    return Words::tr("%1: “%2” does not apply to %3").arg(after.packTitle, after.control.title, after.client);
}

Result<ControlRow> ComplianceService::set(const ControlChange& change)
{
    return writing(m_session, Permission::RunOnboardings, u"compliance.set"_s, [&](store::Transaction& tx) {
        const ControlRow before = mustFind(change.clientId, change.pack, change.control);
        ControlRow row = before;
        row.state = change.state.value_or(row.state);
        row.reason =
            row.state == "not-applicable"_L1 ? change.reason.value_or(row.reason).trimmed() : QString();
        if (change.evidence) {
            row.evidence = change.evidence->trimmed();
            row.evidenceKind = guessedKind(row.evidence, row.control.evidence);
        }
        if (change.evidenceKind && !row.evidence.isEmpty())
            row.evidenceKind = *change.evidenceKind;
        if (change.ownerEmail) {
            row.ownerId.reset();
            row.owner.clear();
            if (const QString email = change.ownerEmail->trimmed().toLower(); !email.isEmpty()) {
                auto person = tx.database().query(u"select id, name from person where email = ?"_s, email);
                if (!person.next())
                    raise(refused(Words::tr("Nobody in this workspace has the e-mail %1.").arg(email),
                                  Words::tr("See who is in it with: occ person list"), u"owner"_s));
                row.ownerId = person.integer(0);
                row.owner = person.text(1);
            }
        }
        check(row);
        const bool said = row.state != before.state || row.evidence != before.evidence ||
                          row.evidenceKind != before.evidenceKind || row.reason != before.reason;
        if (!said && row.ownerId == before.ownerId)
            return row;
        if (said) {
            row.changedBy = m_session.actor.name();
            row.changedAt = tx.now();
            setReviewed(row, tx.now());
        }
        write(tx, row);
        tx.setSummary(summaryOf(before, row));
        return row;
    });
}

Result<ControlRow> ComplianceService::review(qint64 clientId, const QString& pack, const QString& control)
{
    return writing(
        m_session, Permission::RunOnboardings, u"compliance.review"_s, [&](store::Transaction& tx) {
            ControlRow row = mustFind(clientId, pack, control);
            if (row.isOpen())
                raise(refused(Words::tr("“%1” is open: there is nothing to review.").arg(row.control.title),
                              Words::tr("Give its evidence first."), u"state"_s));
            setReviewed(row, tx.now());
            write(tx, row);
            tx.setSummary(
                Words::tr("%1: “%2” reviewed for %3").arg(row.packTitle, row.control.title, row.client));
            return row;
        });
}

/// The row that says that a pack was chosen or left out.
static std::optional<qint64> choiceOf(store::Database& database, qint64 clientId, const QString& pack)
{
    auto row =
        database.query(u"select id from compliance_pack where client_id = ? and pack = ?"_s, clientId, pack);
    return row.next() ? std::optional(row.integer(0)) : std::nullopt;
}

Status ComplianceService::addPack(qint64 clientId, const QString& pack)
{
    return writing(m_session, Permission::RunOnboardings, u"compliance.pack"_s, [&](store::Transaction& tx) {
        const ComplianceView view = load(clientId);
        for (const PackRow& row : view.packs) {
            if (row.pack.id == pack)
                raise(refused(Words::tr("%1 applies to %2 already.").arg(row.pack.title, view.client), {},
                              u"pack"_s));
        }
        QString title;
        QStringList known;
        for (const auto& [id, name] : view.others) {
            known += id;
            if (id == pack)
                title = name;
        }
        if (title.isEmpty())
            raise(refused(Words::tr("There is no compliance pack \"%1\".").arg(pack.left(60)),
                          Words::tr("Use one of: %1.").arg(known.join(u", "_s)), u"pack"_s));
        if (const auto id = choiceOf(tx.database(), clientId, pack)) {
            tx.remove(kPacks, *id); // The industry asks for it; it was left out.
        } else {
            tx.insert(kPacks, {{"client_id"_L1, clientId},
                               {"pack"_L1, pack},
                               {"applies"_L1, qint64(1)},
                               {"reason"_L1, u""_s}});
        }
        about(tx, clientId);
        tx.setSummary(Words::tr("%1 applies to %2").arg(title, view.client));
    });
}

Status ComplianceService::removePack(qint64 clientId, const QString& pack, const QString& reason)
{
    return writing(m_session, Permission::RunOnboardings, u"compliance.pack"_s, [&](store::Transaction& tx) {
        const ComplianceView view = load(clientId);
        const auto row = std::find_if(view.packs.begin(), view.packs.end(),
                                      [&](const PackRow& found) { return found.pack.id == pack; });
        if (row == view.packs.end())
            raise(refused(Words::tr("The pack \"%1\" does not apply to %2.").arg(pack.left(60), view.client),
                          {}, u"pack"_s));
        if (row->byIndustry && reason.trimmed().isEmpty())
            raise(refused(Words::tr("%1 cannot be left out without a reason.").arg(row->pack.title),
                          Words::tr("Say why it does not apply to %1.").arg(view.client), u"reason"_s));
        if (const auto id = choiceOf(tx.database(), clientId, pack)) {
            tx.remove(kPacks, *id);
        } else {
            tx.insert(kPacks, {{"client_id"_L1, clientId},
                               {"pack"_L1, pack},
                               {"applies"_L1, qint64(0)},
                               {"reason"_L1, reason.trimmed()}});
        }
        about(tx, clientId);
        tx.setSummary(Words::tr("%1 left out for %2").arg(row->pack.title, view.client));
    });
}

/// Refuses what is less than the packs ask for.
static void checkPolicy(const CallPolicy& packs, const QString& recording, std::optional<int> days)
{
    static const QStringList rules{u"optional"_s, u"required"_s, u"prohibited"_s};
    if (!recording.isEmpty() && !rules.contains(recording))
        raise(refused(Words::tr("\"%1\" is no rule for recording.").arg(recording.left(40)),
                      Words::tr("Use one of: %1.").arg(rules.join(u", "_s)), u"recording"_s));
    const bool against = packs.recording == "required"_L1 && recording == "prohibited"_L1;
    if (!recording.isEmpty() &&
        (against || compliance::recordingRank(recording) < compliance::recordingRank(packs.recording)))
        raise(refused(
            Words::tr("%1: %2.").arg(packs.recordingFrom, recordingWords(packs.recording)),
            Words::tr("Only something stricter can be agreed on. Leave out the pack if it does not apply."),
            u"recording"_s));
    if (days && (*days < packs.retentionDays || *days > kMostDays))
        raise(refused(packs.retentionFrom.isEmpty()
                          ? Words::tr("%1 days is no length to keep data for.").arg(*days)
                          : Words::tr("%1 wants call data kept for %2.")
                                .arg(packs.retentionFrom, retentionWords(packs.retentionDays)),
                      Words::tr("Use %1 to %2 days.").arg(packs.retentionDays).arg(kMostDays),
                      u"retention"_s));
}

Result<CallPolicy> ComplianceService::setPolicy(qint64 clientId, const QString& recording,
                                                std::optional<int> retentionDays)
{
    return writing(
        m_session, Permission::RunOnboardings, u"compliance.policy"_s, [&](store::Transaction& tx) {
            const ComplianceView view = load(clientId);
            CallPolicy packs; // What they ask for, without what was agreed so far.
            packs = policyOf(0, view.packs);
            checkPolicy(packs, recording, retentionDays);
            std::optional<qint64> id;
            {
                auto row =
                    tx.database().query(u"select id from compliance_policy where client_id = ?"_s, clientId);
                if (row.next())
                    id = row.integer(0);
            }
            const store::Fields fields{
                {"recording"_L1, recording.isEmpty() ? u""_s : recording},
                {"retention_days"_L1, retentionDays ? QVariant(qint64(*retentionDays)) : QVariant()}};
            if (recording.isEmpty() && !retentionDays) {
                if (!id)
                    return packs;
                tx.remove(kPolicy, *id);
            } else if (id) {
                if (!tx.update(kPolicy, *id, fields))
                    return view.policy;
            } else {
                store::Fields all{{"client_id"_L1, clientId}};
                all.insert(all.end(), fields.begin(), fields.end());
                tx.insert(kPolicy, all);
            }
            about(tx, clientId);
            const CallPolicy policy = policyOf(clientId, view.packs);
            tx.setSummary(Words::tr("%1: %2; call data is kept for %3")
                              .arg(view.client, recordingWords(policy.recording),
                                   retentionWords(policy.retentionDays)));
            return policy;
        });
}

} // namespace occ
