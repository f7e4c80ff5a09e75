// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engines.h"
#include "tests/support/testmain.h"
#include "tests/workspace/rig.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

static QStringList packsOf(const ComplianceView& view)
{
    QStringList ids;
    for (const PackRow& pack : view.packs)
        ids << pack.pack.id;
    return ids;
}

static const ControlRow* find(const ComplianceView& view, const QString& pack, const QString& control)
{
    for (const PackRow& row : view.packs) {
        for (const ControlRow& found : row.controls) {
            if (found.pack == pack && found.control.key == control)
                return &found;
        }
    }
    return nullptr;
}

static ControlChange met(qint64 client, const QString& pack, const QString& control, const QString& evidence)
{
    ControlChange change;
    change.clientId = client;
    change.pack = pack;
    change.control = control;
    change.state = u"met"_s;
    change.evidence = evidence;
    return change;
}

/// What evidence is enough for a control, as somebody would give it.
static QString goodEvidence(const ControlRow& row)
{
    return row.control.evidence == "link"_L1 ? u"https://docs.example/proof"_s
                                             : u"checked.pdf in the vault"_s;
}

/// An onboarding of a client of an industry.
static qint64 startFor(Rig& rig, qint64 client)
{
    StartRequest request;
    request.clientId = client;
    request.playbook = u"short"_s;
    return rig.start(request);
}

/// Packs, controls, evidence, reviews and the policy for calls; each change one entry that can be undone.
class ComplianceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void industriesBringTheirPacks_data() { addEngines(); }
    void industriesBringTheirPacks()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const auto view = [&](const QString& industry) {
            return must(rig.workspace().compliance().ofClient(rig.client(industry, u"UTC"_s, industry)));
        };
        QCOMPARE(packsOf(view(u"healthcare"_s)), (QStringList{u"hipaa"_s, u"general"_s, u"sop-onb-001"_s}));
        QCOMPARE(packsOf(view(u"fleet"_s)), (QStringList{u"dot"_s, u"general"_s, u"sop-onb-001"_s}));
        QCOMPARE(packsOf(view(u"general"_s)), (QStringList{u"general"_s, u"sop-onb-001"_s}));
        const ComplianceView legal = view(u"legal"_s);
        QCOMPARE(packsOf(legal),
                 (QStringList{u"attorney-client-privilege"_s, u"general"_s, u"sop-onb-001"_s}));
        QCOMPARE(legal.mandatory(), 5 + 6 + 5);
        QCOMPARE(legal.settled(), 0);
        QVERIFY(legal.others.contains({u"pci-dss"_s, u"PCI DSS"_s}));
        OCC_FAILED(rig.workspace().compliance().ofClient(9999), Refused, u"no client 9999"_s);
        OCC_FAILED(rig.workspace().compliance().openMandatory(9999), Refused, u"no onboarding 9999"_s);
    }

    void goLiveIsHeldUntilEveryMandatoryControlIsSettled_data() { addEngines(); }
    void goLiveIsHeldUntilEveryMandatoryControlIsSettled()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const qint64 client = rig.client(u"Carrow"_s, u"UTC"_s, u"healthcare"_s);
        const qint64 run = startFor(rig, client);
        rig.actAs(rig.people.specialist);
        ComplianceService& compliance = rig.workspace().compliance();
        QList<ControlRow> open = must(compliance.openMandatory(run));
        QCOMPARE(open.size(), 8 + 6 + 5);
        for (qsizetype left = open.size(); left > 0; --left) {
            const ControlRow row = must(compliance.openMandatory(run)).constFirst();
            OCC_OK(compliance.set(met(client, row.pack, row.control.key, goodEvidence(row))));
            QCOMPARE(must(compliance.openMandatory(run)).size(), left - 1);
        }
        const ComplianceView view = must(compliance.ofOnboarding(run));
        QCOMPARE(view.settled(), view.mandatory());
        // An optional one is still open and holds nothing up.
        QVERIFY(find(view, u"hipaa"_s, u"staff-training"_s)->isOpen());
        OCC_OK(rig.workspace().undo());
        QCOMPARE(must(compliance.openMandatory(run)).size(), 1);
        OCC_OK(rig.workspace().redo());
        QVERIFY(must(compliance.openMandatory(run)).isEmpty());
    }

    void evidenceIsWhatThePackAsksFor_data() { addEngines(); }
    void evidenceIsWhatThePackAsksFor()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const qint64 client = rig.client(u"Carrow"_s, u"UTC"_s, u"healthcare"_s);
        ComplianceService& compliance = rig.workspace().compliance();
        const qint64 entries = rig.journalRows();
        OCC_FAILED(compliance.set(met(client, u"hipaa"_s, u"baa"_s, u" "_s)), Refused, u"without evidence"_s);
        ControlChange note = met(client, u"hipaa"_s, u"audit-logging"_s, u"it logs"_s);
        OCC_FAILED(compliance.set(note), Refused, u"A note is not enough"_s);
        note.evidenceKind = u"link"_s;
        OCC_FAILED(compliance.set(note), Refused, u"is not a link"_s);
        note.evidenceKind = u"rumour"_s;
        OCC_FAILED(compliance.set(note), Refused, u"no kind of evidence"_s);
        OCC_FAILED(compliance.set(met(client, u"pci-dss"_s, u"pause-recording"_s, u"x"_s)), Refused,
                   u"does not apply"_s);
        OCC_FAILED(compliance.set(met(client, u"hipaa"_s, u"bba"_s, u"x"_s)), Refused, u"no control"_s);
        ControlChange skip = met(client, u"hipaa"_s, u"baa"_s, {});
        skip.state = u"not-applicable"_s;
        OCC_FAILED(compliance.set(skip), Refused, u"without a reason"_s);
        skip.state = u"perhaps"_s;
        OCC_FAILED(compliance.set(skip), Refused, u"no state"_s);
        ControlChange nobody = skip;
        nobody.state.reset();
        nobody.ownerEmail = u"who@occ.test"_s;
        OCC_FAILED(compliance.set(nobody), Refused, u"Nobody in this workspace"_s);
        QCOMPARE(rig.journalRows(), entries);

        skip.state = u"not-applicable"_s;
        skip.reason = u"no protected data"_s;
        OCC_OK(compliance.set(skip));
        QCOMPARE(rig.journalRows(), entries + 1);
        OCC_OK(compliance.set(skip)); // Says nothing new.
        QCOMPARE(rig.journalRows(), entries + 1);
        rig.actAs(rig.people.specialist);
        ControlChange given = met(client, u"hipaa"_s, u"baa"_s, u"https://vault.example/baa"_s);
        given.ownerEmail = rig.people.manager.email;
        const ControlRow row = must(compliance.set(given));
        QCOMPARE(row.evidenceKind, u"link"_s);
        QCOMPARE(row.owner, rig.people.manager.name);
        QCOMPARE(row.changedBy, rig.people.specialist.name);
        QVERIFY(row.reason.isEmpty());
        QCOMPARE(row.nextReviewAt, std::optional(rig.now() + 365 * kDay));
        QCOMPARE(must(rig.workspace().recentEntries(1))[0].summary,
                 u"HIPAA: “Business associate agreement signed” met for Carrow"_s);
        rig.actAs(rig.people.executive);
        OCC_FAILED(compliance.set(skip), Refused, u""_s);
    }

    void reviewsComeDue_data() { addEngines(); }
    void reviewsComeDue()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const qint64 carrow = rig.client(u"Carrow"_s, u"UTC"_s, u"healthcare"_s);
        const qint64 bakker = rig.client(u"Bakker"_s, u"UTC"_s, u"fleet"_s);
        ComplianceService& compliance = rig.workspace().compliance();
        OCC_OK(compliance.set(met(carrow, u"hipaa"_s, u"access-control"_s, u"MFA is on"_s)));
        rig.clock->advance(kDay);
        OCC_OK(compliance.set(met(bakker, u"dot"_s, u"emergency-response"_s, u"tested"_s)));
        rig.clock->advance(89 * kDay - 1);
        QVERIFY(must(compliance.overdue()).isEmpty());
        rig.clock->advance(1);
        QCOMPARE(must(compliance.overdue()).size(), 1);
        QCOMPARE(must(compliance.overdue()).constFirst().client, u"Carrow"_s);
        rig.clock->advance(kDay);
        QCOMPARE(must(compliance.overdue()).size(), 2);
        QCOMPARE(must(compliance.overdue()).constFirst().client, u"Carrow"_s);
        QCOMPARE(must(compliance.overdue(bakker)).size(), 1);
        OCC_OK(compliance.review(carrow, u"hipaa"_s, u"access-control"_s));
        QCOMPARE(must(compliance.overdue()).size(), 1);
        OCC_FAILED(compliance.review(carrow, u"hipaa"_s, u"baa"_s), Refused, u"nothing to review"_s);
        OCC_OK(rig.workspace().undo());
        QCOMPARE(must(compliance.overdue()).size(), 2);
        // What does not apply any more is not asked after.
        OCC_OK(compliance.removePack(bakker, u"dot"_s, u"no vehicles of their own"_s));
        QCOMPARE(must(compliance.overdue()).size(), 1);
    }

    void packsAreChosenAndLeftOut_data() { addEngines(); }
    void packsAreChosenAndLeftOut()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const qint64 client = rig.client(u"Carrow"_s, u"UTC"_s, u"healthcare"_s);
        const qint64 run = startFor(rig, client);
        ComplianceService& compliance = rig.workspace().compliance();
        const auto before = must(compliance.openMandatory(run)).size();
        OCC_FAILED(compliance.addPack(client, u"hipaa"_s), Refused, u"already"_s);
        OCC_FAILED(compliance.addPack(client, u"gdpr"_s), Refused, u"no compliance pack"_s);
        OCC_OK(compliance.addPack(client, u"pci-dss"_s));
        QCOMPARE(must(compliance.openMandatory(run)).size(), before + 5);
        QVERIFY(!must(compliance.ofClient(client)).packs.constLast().byIndustry);
        OCC_OK(compliance.set(met(client, u"pci-dss"_s, u"no-card-storage"_s, u"masked"_s)));
        OCC_OK(compliance.removePack(client, u"pci-dss"_s, {}));
        QCOMPARE(must(compliance.openMandatory(run)).size(), before);
        OCC_FAILED(compliance.removePack(client, u"pci-dss"_s, {}), Refused, u"does not apply"_s);
        OCC_FAILED(compliance.removePack(client, u"hipaa"_s, u" "_s), Refused, u"without a reason"_s);
        OCC_OK(compliance.removePack(client, u"hipaa"_s, u"a veterinary"_s));
        QCOMPARE(must(compliance.ofClient(client)).leftOut.value(u"hipaa"_s), u"a veterinary"_s);
        QCOMPARE(must(compliance.openMandatory(run)).size(), before - 8);
        OCC_OK(rig.workspace().undo());
        QCOMPARE(must(compliance.openMandatory(run)).size(), before);
        OCC_OK(rig.workspace().redo());
        OCC_OK(compliance.addPack(client, u"hipaa"_s));
        QVERIFY(must(compliance.ofClient(client)).leftOut.isEmpty());
        // What was entered is there again when the pack is.
        OCC_OK(compliance.addPack(client, u"pci-dss"_s));
        const ComplianceView view = must(compliance.ofClient(client));
        QCOMPARE(find(view, u"pci-dss"_s, u"no-card-storage"_s)->evidence, u"masked"_s);
    }

    void theStrictestRuleHoldsForCalls_data() { addEngines(); }
    void theStrictestRuleHoldsForCalls()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        ComplianceService& compliance = rig.workspace().compliance();
        const qint64 clinic = rig.client(u"Carrow"_s, u"UTC"_s, u"healthcare"_s);
        const qint64 firm = rig.client(u"Stow & Rye"_s, u"UTC"_s, u"legal"_s);
        CallPolicy policy = must(compliance.policy(clinic));
        QCOMPARE(policy.recording, u"optional"_s);
        QCOMPARE(policy.retentionDays, 2190);
        QCOMPARE(policy.retentionFrom, u"HIPAA"_s);
        policy = must(compliance.policy(firm));
        QCOMPARE(policy.recording, u"prohibited"_s);
        QCOMPARE(policy.recordingFrom, u"Attorney-client privilege"_s);
        QCOMPARE(policy.retentionDays, 1095);
        const qint64 entries = rig.journalRows();
        OCC_FAILED(compliance.setPolicy(firm, u"optional"_s, {}), Refused, u"must not be recorded"_s);
        OCC_FAILED(compliance.setPolicy(clinic, u"maybe"_s, {}), Refused, u"no rule"_s);
        OCC_FAILED(compliance.setPolicy(clinic, {}, 365), Refused,
                   u"HIPAA wants call data kept for 6 year"_s);
        OCC_FAILED(compliance.setPolicy(clinic, {}, 99999999), Refused, u"2190 to 36500"_s);
        QCOMPARE(rig.journalRows(), entries);
        policy = must(compliance.setPolicy(clinic, u"prohibited"_s, 3650));
        QCOMPARE(policy.recording, u"prohibited"_s);
        QVERIFY(policy.recordingFrom.isEmpty());
        QCOMPARE(must(compliance.policy(clinic)).retentionDays, 3650);
        OCC_OK(compliance.setPolicy(clinic, u"prohibited"_s, 3650));
        QCOMPARE(rig.journalRows(), entries + 1);
        // Agreed on less than what a pack asks that came later: the pack counts.
        OCC_OK(compliance.setPolicy(clinic, {}, 2200));
        OCC_OK(compliance.addPack(clinic, u"sox"_s));
        QCOMPARE(must(compliance.policy(clinic)).retentionDays, 2555);
        QCOMPARE(must(compliance.policy(clinic)).retentionFrom, u"SOX"_s);
        OCC_OK(rig.workspace().undo());
        OCC_OK(rig.workspace().undo());
        QCOMPARE(must(compliance.policy(clinic)).retentionDays, 3650);
        OCC_OK(compliance.setPolicy(clinic, {}, {}));
        QCOMPARE(must(compliance.policy(clinic)).retentionDays, 2190);
        OCC_OK(rig.workspace().undo());
        QCOMPARE(must(compliance.policy(clinic)).recording, u"prohibited"_s);
    }
};

OCC_TEST(ComplianceTest)
#include "compliancetest.moc"
