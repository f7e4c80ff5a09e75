// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/telnyxfake.h"
#include "tests/support/testmain.h"
#include "tests/telnyx/telnyxcase.h"

using namespace occ;
using namespace occ::telnyx;
using namespace Qt::Literals::StringLiterals;
using test::TelnyxFake;
using Trouble = TelnyxFake::Trouble;

namespace {

const Instant kNow = 1'800'000'000'000;
const QString kOther = u"+18335550199"_s;

OrderRequest orderOf(const QString& number, const QString& reference = u"onboarding-7"_s)
{
    OrderRequest request;
    request.numbers = {number};
    request.customerReference = reference;
    return request;
}

} // namespace

/// The client against a Telnyx that remembers.
class ClientFake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock.set(kNow);
        m_fake = std::make_unique<TelnyxFake>(m_clock);
        m_fake->stock({test::kTollFree, kOther});
        Client::Options options = m_fake->options();
        m_waits.forget();
        m_waits.countFor(options);
        m_client = std::make_unique<Client>(options, m_clock);
    }

    void aNumberGoesAllTheWay()
    {
        OCC_FAULT(OCC_ASK(m_client->order(orderOf(test::kTollFree))), SearchFirst);
        const auto offers = OCC_ASK(m_client->search(Search{}));
        OCC_DONE(offers);
        QCOMPARE(offers->items.size(), 2);
        QCOMPARE(offers->items.first().number, test::kTollFree);
        QCOMPARE(offers->items.first().monthlyCost, u"1.00"_s);
        QCOMPARE(offers->items.first().features, (QStringList{u"voice"_s, u"sms"_s}));

        const auto hold = OCC_ASK(m_client->reserve(test::kTollFree, u"hold-7"_s));
        OCC_DONE(hold);
        QCOMPARE(hold->expiresAt, kNow + 30 * kMinute);
        QVERIFY(hold->isHeld(kNow) && !hold->isHeld(kNow + 30 * kMinute));
        QCOMPARE(OCC_ASK(m_client->search(Search{}))->items.size(), 1); // Held ones are left out.

        TexmlApplication wanted;
        wanted.name = u"Riverside"_s;
        wanted.voiceUrl = u"https://flows.example/7"_s;
        const auto application = OCC_ASK(m_client->createTexmlApplication(wanted));
        OCC_DONE(application);
        QVERIFY(application->id.toLongLong() > (qint64(1) << 53)); // The id came through whole.

        OrderRequest request = orderOf(test::kTollFree);
        request.connectionId = application->id;
        const auto order = OCC_ASK(m_client->order(request));
        OCC_DONE(order);
        QVERIFY(order->isPending());
        QCOMPARE(OCC_ASK(m_client->ownedNumber(test::kTollFree))->value().status, u"purchase-pending"_s);
        m_clock.advance(30 * kSecond);
        QVERIFY(OCC_ASK(m_client->numberOrder(order->id))->hasSucceeded());
        m_clock.advance(kMinute);
        const auto owned = OCC_ASK(m_client->ownedNumber(test::kTollFree));
        OCC_DONE(owned);
        QVERIFY((*owned)->isActive());
        QCOMPARE((*owned)->type, u"toll_free"_s);
        QCOMPARE((*owned)->connectionId, application->id);
        QCOMPARE((*owned)->activatedAt, kNow + 90 * kSecond);
        QCOMPARE(OCC_ASK(m_client->numberId(test::kTollFree)).value(), std::optional((*owned)->id));
        QCOMPARE(OCC_ASK(m_client->numberId(kOther)).value(), std::optional<QString>());
        QCOMPARE(OCC_ASK(m_client->balance())->balance, u"99.00"_s);
    }

    void aNumberIsSetUp()
    {
        m_fake->own(test::kTollFree);
        const QString id = OCC_ASK(m_client->numberId(test::kTollFree))->value();
        NumberChange change;
        change.tags = QStringList{u"riverside"_s};
        change.customerReference = u"onboarding-7"_s;
        const auto changed = OCC_ASK(m_client->updateNumber(id, change));
        OCC_DONE(changed);
        QCOMPARE(changed->tags, QStringList{u"riverside"_s});
        QVERIFY(changed->connectionId.isEmpty()); // What is not set is not sent.

        VoiceChange voice;
        voice.forwardTo = test::kDesk;
        OCC_DONE(OCC_ASK(m_client->updateVoice(id, voice)));
        QVERIFY(OCC_ASK(m_client->ownedNumber(test::kTollFree))->value().forwarding);
        voice.forwardTo = QString();
        OCC_DONE(OCC_ASK(m_client->updateVoice(id, voice)));
        QVERIFY(!OCC_ASK(m_client->ownedNumber(test::kTollFree))->value().forwarding);

        MessagingProfile wanted;
        wanted.name = u"Riverside"_s;
        const auto profile = OCC_ASK(m_client->createMessagingProfile(wanted));
        OCC_DONE(profile);
        const auto assigned = OCC_ASK(m_client->assignMessagingProfile(id, profile->id));
        OCC_DONE(assigned);
        QCOMPARE(assigned->messagingProfileId, profile->id);
        QVERIFY(assigned->sms && !assigned->mms);
        QCOMPARE(OCC_ASK(m_client->findMessagingProfile(u"Riverside"_s))->value().id, profile->id);
        QVERIFY(!OCC_ASK(m_client->findMessagingProfile(u"River"_s))->has_value());
    }

    void applicationsAreChangedAndFound()
    {
        TexmlApplication wanted;
        wanted.name = u"Riverside"_s;
        wanted.voiceUrl = u"https://flows.example/7"_s;
        wanted.fallbackUrl = u"https://flows.example/voicemail"_s;
        wanted.channelLimit = 5;
        auto made = OCC_ASK(m_client->createTexmlApplication(wanted));
        OCC_DONE(made);
        made->voiceUrl = u"https://flows.example/8"_s;
        const auto changed = OCC_ASK(m_client->updateTexmlApplication(*made));
        OCC_DONE(changed);
        QCOMPARE(changed->id, made->id);
        QCOMPARE(changed->voiceUrl, u"https://flows.example/8"_s);
        const auto found = OCC_ASK(m_client->findTexmlApplication(u"Riverside"_s));
        QCOMPARE(found->value().channelLimit, 5);
        QVERIFY(!OCC_ASK(m_client->findTexmlApplication(u"river"_s))->has_value()); // Telnyx would find it.
        wanted.id = u"1"_s;
        OCC_FAULT(OCC_ASK(m_client->updateTexmlApplication(wanted)), NotFound);
    }

    void neverBuysTwice_data()
    {
        QTest::addColumn<int>("trouble");
        QTest::addColumn<bool>("done");
        QTest::newRow("dropped after") << int(Trouble::DropAfter) << true;
        QTest::newRow("500 after") << int(Trouble::FailAfter) << true;
        QTest::newRow("dropped before") << int(Trouble::DropBefore) << false;
        QTest::newRow("500 instead") << int(Trouble::Answer) << false;
    }
    void neverBuysTwice()
    {
        QFETCH(const int, trouble);
        QFETCH(const bool, done);
        OCC_DONE(OCC_ASK(m_client->search(Search{})));
        m_fake->trouble(u"POST /number_orders"_s, Trouble(trouble));
        const auto first = OCC_ASK(m_client->order(orderOf(test::kTollFree)));
        QCOMPARE(m_fake->count(u"POST /number_orders"_s), 1); // It was not sent again by itself.
        QCOMPARE(first.has_value(), done);
        if (done) {
            QVERIFY(first->evidence.found);
            QCOMPARE(first->lines.value(0).number, test::kTollFree);
        } else {
            QCOMPARE(first.error().done, Done::Maybe);
            QCOMPARE(m_waits.taken(), (QList<Millis>{2 * kSecond, 5 * kSecond})); // It looked three times.
        }
        // Whoever asks once more, after a crash say, gets the one order.
        const auto second = OCC_ASK(m_client->order(orderOf(test::kTollFree)));
        OCC_DONE(second);
        QCOMPARE(second->evidence.found, done);
        QCOMPARE(m_fake->ordersMade(), 1);
        OCC_DONE(OCC_ASK(m_client->order(orderOf(test::kTollFree))));
        QCOMPARE(m_fake->ordersMade(), 1);
        QCOMPARE(OCC_ASK(m_client->balance())->balance, u"99.00"_s);
    }

    void anOrderThatShowsLateIsFound()
    {
        OCC_DONE(OCC_ASK(m_client->search(Search{})));
        m_fake->change([](test::TelnyxWorld& world) { world.timings.orderShows = 3 * kSecond; });
        m_fake->trouble(u"POST /number_orders"_s, Trouble::DropAfter);
        Client::Options options = m_fake->options();
        options.pause = [this](Millis length) -> QCoro::Task<> {
            m_clock.advance(length);
            co_return;
        };
        const Client client(options, m_clock);
        const auto order = OCC_ASK(client.order(orderOf(test::kTollFree)));
        OCC_DONE(order);
        QVERIFY(order->evidence.found);
        QCOMPARE(m_fake->ordersMade(), 1);
    }

    void anOrderWaitsForItsTurn()
    {
        // 429 says that it was not done; only then the order is sent again.
        OCC_DONE(OCC_ASK(m_client->search(Search{})));
        m_fake->trouble(u"POST /number_orders"_s, Trouble::Answer, 429, 2, "Retry-After: 7\r\n");
        const auto order = OCC_ASK(m_client->order(orderOf(test::kTollFree)));
        OCC_DONE(order);
        QCOMPARE(order->evidence.attempts, 3);
        QVERIFY(!order->evidence.found);
        QCOMPARE(m_waits.taken(), (QList<Millis>{7 * kSecond, 7 * kSecond}));
        QCOMPARE(m_fake->ordersMade(), 1);
    }

    void refusalsOfNumbersHaveTheirCauses()
    {
        OCC_DONE(OCC_ASK(m_client->search(Search{})));
        m_fake->sellElsewhere(test::kTollFree);
        const auto taken = OCC_ASK(m_client->order(orderOf(test::kTollFree)));
        OCC_FAULT(taken, Taken);
        QCOMPARE(taken.error().code, u"85001"_s);
        QCOMPARE(taken.error().field, u"/phone_numbers"_s);
        QCOMPARE(taken.error().grade, Grade::Conflict);
        QCOMPARE(taken.error().done, Done::No);
        m_fake->holdElsewhere(kOther, kNow + kHour);
        OCC_FAULT(OCC_ASK(m_client->reserve(kOther)), Held);
        m_fake->holdElsewhere(kOther, 0);
        m_fake->change([](test::TelnyxWorld& world) { world.balanceCents = 50; });
        OCC_FAULT(OCC_ASK(m_client->order(orderOf(kOther))), Funds);
        m_clock.advance(kHour);
        OCC_FAULT(OCC_ASK(m_client->order(orderOf(kOther))), SearchFirst);
        m_fake->revokeKey();
        OCC_FAULT(OCC_ASK(m_client->balance()), Credentials);
        QCOMPARE(m_fake->ordersMade(), 0);
    }

    void aLostHoldIsOursAndExtendedOnce()
    {
        OCC_DONE(OCC_ASK(m_client->search(Search{})));
        m_fake->trouble(u"POST /number_reservations"_s, Trouble::DropAfter);
        const auto hold = OCC_ASK(m_client->reserve(test::kTollFree));
        OCC_DONE(hold);
        QVERIFY(hold->evidence.found);
        QCOMPARE(m_fake->holdsMade(), 1);
        const auto again = OCC_ASK(m_client->reserve(test::kTollFree)); // 85006, but by ourselves.
        OCC_DONE(again);
        QCOMPARE(again->id, hold->id);

        m_fake->trouble(u"/actions/extend"_s, Trouble::DropAfter);
        const auto extended = OCC_ASK(m_client->extendReservation(hold->id));
        OCC_DONE(extended);
        QVERIFY(extended->evidence.found);
        QCOMPARE(extended->expiresAt, kNow + kHour);
        QCOMPARE(m_fake->count(u"POST /number_reservations/"_s), 1);
        OCC_DONE(OCC_ASK(m_client->extendReservation(hold->id)));
        OCC_FAULT(OCC_ASK(m_client->extendReservation(hold->id)), Limit);
        QCOMPARE(OCC_ASK(m_client->reservation(hold->id))->expiresAt, kNow + 90 * kMinute);
    }

    void aPendingOrderIsCancelled()
    {
        OCC_DONE(OCC_ASK(m_client->search(Search{})));
        const auto order = OCC_ASK(m_client->order(orderOf(test::kTollFree)));
        OCC_DONE(order);
        OCC_DONE(OCC_ASK(m_client->cancelSubOrder(order->subOrders.value(0))));
        QVERIFY(OCC_ASK(m_client->numberOrder(order->id))->hasFailed());
        QVERIFY(m_fake->owned().isEmpty());
    }

    void verificationIsSubmittedOnce()
    {
        m_fake->trouble(u"POST /messaging_tollfree"_s, Trouble::DropAfter);
        const auto first = OCC_ASK(m_client->submitVerification(test::goodVerification()));
        OCC_DONE(first);
        QVERIFY(first->evidence.found);
        const auto second = OCC_ASK(m_client->submitVerification(test::goodVerification()));
        OCC_DONE(second);
        QCOMPARE(second->id, first->id);
        QCOMPARE(m_fake->verificationsMade(), 1);

        m_fake->setVerification(test::kTollFree, u"Rejected"_s, u"The opt-in picture shows no consent"_s);
        const auto rejected = OCC_ASK(m_client->verification(first->id));
        QVERIFY(rejected->isRejected());
        QCOMPARE(rejected->reason, u"The opt-in picture shows no consent"_s);
        OCC_DONE(OCC_ASK(m_client->resubmitVerification(first->id, test::goodVerification())));
        m_fake->setVerification(test::kTollFree, u"Verified"_s);
        QVERIFY(OCC_ASK(m_client->findVerification(test::kTollFree))->value().isVerified());
        QVERIFY(!OCC_ASK(m_client->findVerification(kOther))->has_value());
    }

    void aTestCallIsPlacedOnceAndFollowed()
    {
        m_fake->own(test::kTollFree);
        TexmlApplication wanted;
        wanted.name = u"Riverside"_s;
        wanted.voiceUrl = u"https://flows.example/7"_s;
        TestCall test;
        test.applicationId = OCC_ASK(m_client->createTexmlApplication(wanted))->id;
        test.from = test::kTollFree;
        test.to = test::kDesk;
        test.texml = u"<Response><Hangup/></Response>"_s;
        const auto first = OCC_ASK(m_client->placeTestCall(test)); // The answer has no id; the list has.
        OCC_DONE(first);
        QVERIFY(!first->id.isEmpty() && !first->evidence.found);

        m_fake->trouble(u"POST /texml/Accounts"_s, Trouble::DropAfter);
        const auto second = OCC_ASK(m_client->placeTestCall(test));
        OCC_DONE(second);
        QVERIFY(second->evidence.found && second->id != first->id);
        QCOMPARE(second->earlier, QStringList{first->id});
        QCOMPARE(m_fake->callsMade(), 2);

        m_fake->trouble(u"POST /texml/Accounts"_s, Trouble::DropBefore);
        const auto third = OCC_ASK(m_client->placeTestCall(test));
        OCC_FAULT(third, CutOff);
        QCOMPARE(third.error().done, Done::Maybe);
        QCOMPARE(m_fake->callsMade(), 2);

        QCOMPARE(OCC_ASK(m_client->call(first->id))->status, u"ringing"_s);
        m_clock.advance(6 * kSecond);
        QCOMPARE(OCC_ASK(m_client->call(first->id))->status, u"in-progress"_s);
        OCC_DONE(OCC_ASK(m_client->endCall(second->id)));
        QVERIFY(OCC_ASK(m_client->call(second->id))->isOver());
        m_clock.advance(10 * kSecond);
        const auto over = OCC_ASK(m_client->call(first->id));
        QVERIFY(over->wentThrough());
        QCOMPARE(over->seconds, 10);
        QCOMPARE(over->startedAt, kNow + 5 * kSecond);

        CallEventFilter filter;
        filter.to = test::kDesk;
        const auto events = OCC_ASK(m_client->callEvents(filter));
        OCC_DONE(events);
        QCOMPARE(events->items.size(), 6);
        QCOMPARE(events->items.last().name, u"call.hangup"_s); // In the order of time.
        const auto records = OCC_ASK(m_client->detailRecords(DetailFilter{}));
        OCC_DONE(records);
        QCOMPARE(records->items.size(), 2);
        QCOMPARE(records->items.first().to, test::kDesk);
        QCOMPARE(records->items.first().seconds, 10);
    }

    void longListsComeWhole()
    {
        for (int i = 0; i < 620; ++i)
            m_fake->own(u"+1833%1"_s.arg(5'000'000 + i));
        const auto owned = OCC_ASK(m_client->ownedNumbers());
        OCC_DONE(owned);
        QCOMPARE(owned->items.size(), 620);
        QVERIFY(owned->whole);
        QCOMPARE(m_fake->count(u"GET /phone_numbers"_s), 3);
        QSet<QString> different;
        for (const OwnedNumber& one : owned->items)
            different.insert(one.number);
        QCOMPARE(different.size(), 620);
    }

    void nothingUnfitIsSent()
    {
        Search search;
        search.contains = u"CALL"_s;
        OCC_FAULT(OCC_ASK(m_client->search(search)), Input);
        search.contains.clear();
        search.country.clear();
        OCC_FAULT(OCC_ASK(m_client->search(search)), Input);
        OCC_FAULT(OCC_ASK(m_client->reserve(u"833 555 0100"_s)), Input);
        OCC_FAULT(OCC_ASK(m_client->reservation({})), Input);
        OCC_FAULT(OCC_ASK(m_client->order({})), Input);
        OCC_FAULT(OCC_ASK(m_client->order(orderOf(test::kTollFree, {}))), Input);
        OCC_FAULT(OCC_ASK(m_client->createTexmlApplication({})), Input);
        OCC_FAULT(OCC_ASK(m_client->createMessagingProfile({})), Input);
        OCC_FAULT(OCC_ASK(m_client->submitVerification({})), Input);
        TestCall call;
        call.applicationId = u"1"_s;
        call.from = test::kTollFree;
        call.to = test::kDesk;
        const auto neither = OCC_ASK(m_client->placeTestCall(call));
        OCC_FAULT(neither, Input);
        QCOMPARE(neither.error().field, u"Texml"_s);
        QCOMPARE(neither.error().attempts, 0);
        QVERIFY(m_fake->requests().isEmpty());
    }

private:
    SetClock m_clock{kNow};
    test::Waits m_waits;
    std::unique_ptr<TelnyxFake> m_fake;
    std::unique_ptr<Client> m_client;
};

OCC_TEST(ClientFake)
#include "clientfaketest.moc"
