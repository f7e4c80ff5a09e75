// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/activation/activationrig.h"
#include "tests/support/testmain.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;
using namespace occ::activation;

/// Toll-free verification: what would be turned down is found before it is sent, whose turn it is is said,
/// and what is approved is never sent again.
class Verifying final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodFormPasses()
    {
        ActivationRig rig(u"sqlite"_s);
        QVERIFY(must(rig.activations().preflight(goodForm())).isEmpty());
        const telnyx::VerificationRequest request = requestFrom(goodForm(), kNumber);
        QCOMPARE(request.city, u"Chicago"_s);
        QCOMPARE(request.state, u"Illinois"_s);
        QCOMPARE(request.zip, u"60601"_s);
        QCOMPARE(request.contactLastName, u"Reyes"_s);
        QVERIFY(telnyx::faultsOf(request).isEmpty());
    }

    void everyPublishedReasonIsFound_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("check");
        QTest::addColumn<bool>("blocks");
        const auto row = [](const QString& check, const QString& field, const QString& value,
                            bool blocks = true) {
            QTest::newRow(qPrintable(check + u" "_s + value.left(20))) << field << value << check << blocks;
        };
        row(u"registration-number"_s, u"registration-number"_s, u" "_s);
        row(u"registration-country"_s, u"registration-country"_s, u"USA"_s);
        row(u"website"_s, u"website"_s, u"www.lakeside.example"_s);
        row(u"website"_s, u"website"_s, u"http://www.lakeside.example"_s);
        row(u"contact-email"_s, u"contact-email"_s, u"dana@gmail.example"_s);
        row(u"contact-email"_s, u"contact-email"_s, u"dana"_s);
        row(u"address"_s, u"address"_s, u""_s);
        row(u"use-case"_s, u"use-case-summary"_s, u"Marketing."_s);
        row(u"sample-brand"_s, u"sample-message"_s, u"Your visit is tomorrow. Reply STOP to opt out."_s);
        row(u"sample-stop"_s, u"sample-message"_s, u"Lakeside Clinic LLC: your visit is tomorrow."_s, false);
        row(u"opt-in-workflow"_s, u"opt-in-workflow"_s, u"They call us."_s);
        row(u"opt-in-image"_s, u"opt-in-images"_s, u"optin.png"_s);
        row(u"opt-in-image"_s, u"opt-in-images"_s, u"https://www.lakeside.example/a.png\nftp://b"_s);
        row(u"opt-in-optional"_s, u"opt-in-optional"_s, u"no"_s);
        row(u"opt-in-separate"_s, u"opt-in-separate"_s, u""_s);
        row(u"opt-in-matches"_s, u"opt-in-matches"_s, u"no"_s);
        row(u"privacy-policy"_s, u"privacy-policy"_s, u""_s, false);
        row(u"number-count"_s, u"phone-numbers"_s, u"1\n2\n3\n4\n5\n6"_s, false);
        row(u"volume"_s, u"message-volume"_s, u""_s);
        row(u"legal-name"_s, u"business-name"_s, u""_s);
    }
    void everyPublishedReasonIsFound()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, check);
        QFETCH(bool, blocks);
        ActivationRig rig(u"sqlite"_s);
        VerificationForm form = goodForm();
        form.insert(field, value);
        const QList<Finding> findings = must(rig.activations().preflight(form));
        const auto found = std::ranges::find(findings, check, &Finding::check);
        QVERIFY(found != findings.end());
        QCOMPARE(found->blocks, blocks);
        QVERIFY(!found->reason.isEmpty() && !found->cure.isEmpty());
        rig.initiate();
        const Status sent = rig.activations().sendForm(rig.run, form);
        QCOMPARE(bool(sent), !blocks);
        if (blocks) {
            const bool named = std::ranges::any_of(
                findings, [&](const Finding& one) { return one.blocks && one.field == sent.error().field; });
            QVERIFY(named);
        }
    }

    void whoseTurnItIs_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("turn");
        QTest::addColumn<bool>("limited");
        QTest::newRow("not sent") << u""_s << u"us"_s << false;
        QTest::newRow("in progress") << u"In Progress"_s << u"telnyx"_s << true;
        QTest::newRow("telnyx") << u"Waiting For Telnyx"_s << u"telnyx"_s << true;
        QTest::newRow("vendor") << u"Waiting For Vendor"_s << u"carrier"_s << true;
        QTest::newRow("customer") << u"Waiting For Customer"_s << u"us"_s << false;
        QTest::newRow("rejected") << u"Rejected"_s << u"us"_s << false;
        QTest::newRow("verified") << u"Verified"_s << u"nobody"_s << false;
        QTest::newRow("new word") << u"Under Appeal"_s << u"telnyx"_s << true;
    }
    void whoseTurnItIs()
    {
        QFETCH(QString, status);
        QFETCH(QString, turn);
        QFETCH(bool, limited);
        VerificationRow row;
        row.status = status;
        row.submittedAt = kStart;
        VerificationRules rules;
        const Standing standing = standingOf(row, rules, kStart + 15 * kDay);
        QCOMPARE(toText(standing.turn), turn);
        QCOMPARE(bool(standing.until), limited);
        QCOMPARE(standing.overdue, limited);
        QVERIFY(!standing.title.isEmpty());
    }

    void aRejectionIsCorrectedAndAnswered()
    {
        ActivationRig rig(u"sqlite"_s);
        rig.goLive(false);
        OCC_OK(rig.activations().sendForm(rig.run, goodForm()));
        rig.drive();
        OCC_FAILED(rig.activations().sendForm(rig.run, goodForm()), Refused, u"is being decided"_s);
        rig.telnyx.verifications[kNumber].status = u"Rejected"_s;
        rig.telnyx.verifications[kNumber].reason = u"Opt-in workflow is unclear"_s;
        rig.drive(2 * kHour);
        QCOMPARE(rig.state(u"messaging-decision"_s), u"person"_s);
        QVERIFY(rig.step(u"messaging-decision"_s).waitsFor.contains(u"Opt-in workflow is unclear"_s));
        QCOMPARE(toText(rig.status().standing.turn), u"us"_s);
        VerificationForm corrected = goodForm();
        corrected.insert(u"business-name"_s, u"Lakeside Clinic"_s);
        OCC_OK(rig.activations().sendForm(rig.run, corrected));
        rig.drive();
        QCOMPARE(rig.telnyx.count(u"submitVerification"_s), 1);
        QCOMPARE(rig.telnyx.count(u"resubmitVerification"_s), 1);
        QCOMPARE(rig.telnyx.verifications[kNumber].businessName, u"Lakeside Clinic"_s);
        QCOMPARE(rig.status().verification->submissions, 2);
        rig.telnyx.verifications[kNumber].status = u"Verified"_s;
        rig.drive(2 * kHour);
        QCOMPARE(rig.state(u"messaging-decision"_s), u"done"_s);
        QCOMPARE(rig.telnyx.count(u"resubmitVerification"_s), 1);
    }

    void anApprovedNumberIsNeverSentAgain()
    {
        ActivationRig rig(u"sqlite"_s);
        telnyx::Verification approved;
        approved.id = u"verification-9"_s;
        approved.status = u"Verified"_s;
        rig.telnyx.verifications.insert(kNumber, approved);
        rig.goLive(false);
        QCOMPARE(rig.state(u"messaging-decision"_s), u"done"_s);
        QCOMPARE(rig.telnyx.count(u"submitVerification"_s), 0);
        QCOMPARE(rig.telnyx.count(u"resubmitVerification"_s), 0);
        OCC_FAILED(rig.activations().sendForm(rig.run, goodForm()), Refused, u"not verified yet"_s);
        OCC_FAILED(rig.activations().saveForm(rig.run, goodForm()), Refused, u"verified already"_s);
    }

    void aLostAnswerIsLookedUp()
    {
        ActivationRig rig(u"sqlite"_s);
        rig.telnyx.faults[u"submitVerification"_s].enqueue(
            FakeTelnyx::fault(telnyx::Cause::CutOff, telnyx::Done::Maybe));
        rig.goLive(false);
        OCC_OK(rig.activations().sendForm(rig.run, goodForm()));
        rig.drive(10 * kMinute);
        QCOMPARE(rig.state(u"messaging-verification"_s), u"done"_s);
        QCOMPARE(rig.telnyx.count(u"submitVerification"_s), 1);
        QCOMPARE(rig.status().verification->submissions, 1);
    }

    void aLocalNumberNeedsNone()
    {
        ActivationRig rig(u"sqlite"_s);
        rig.telnyx.offered.insert(u"+12082792556"_s);
        rig.run = must(
            rig.activations().initiate({rig.onboarding, u"+12082792556"_s, u"https://calls.example.com"_s,
                                        u"+12082792555"_s, u"sandbox"_s}));
        rig.goLive(false);
        QCOMPARE(rig.state(u"messaging-decision"_s), u"done"_s);
        QCOMPARE(rig.status().messaging.state, u"not-needed"_s);
        QCOMPARE(rig.telnyx.count(u"findVerification"_s), 0);
    }
};

OCC_TEST(Verifying)
#include "verificationtest.moc"
