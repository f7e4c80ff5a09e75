// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/telnyx/telnyxcase.h"

namespace occ::test {

using namespace Qt::Literals::StringLiterals;

telnyx::VerificationRequest goodVerification(const QString& number)
{
    telnyx::VerificationRequest request;
    request.numbers = {number};
    request.businessName = u"Riverside Dental"_s;
    request.website = u"https://riverside.example"_s;
    request.address1 = u"12 River Road"_s;
    request.city = u"Springfield"_s;
    request.state = u"Illinois"_s;
    request.zip = u"62701"_s;
    request.contactFirstName = u"Ada"_s;
    request.contactLastName = u"Moss"_s;
    request.contactEmail = u"ada@riverside.example"_s;
    request.contactPhone = kDesk;
    request.registrationNumber = u"12-3456789"_s;
    request.registrationType = u"EIN"_s;
    request.registrationCountry = u"US"_s;
    request.entityType = u"PRIVATE_PROFIT"_s;
    request.messageVolume = u"10,000"_s;
    request.useCase = u"Appointments"_s;
    request.useCaseSummary = u"Reminders of appointments"_s;
    request.sampleMessage = u"Your appointment is tomorrow at 10. Reply STOP to end."_s;
    request.optInWorkflow = u"Patients tick a box on the form"_s;
    request.optInImages = {u"https://riverside.example/form.png"_s};
    request.additionalInformation = u"A dentist in one town"_s;
    return request;
}

void Waits::countFor(telnyx::Client::Options& options)
{
    options.pause = [this](Millis length) -> QCoro::Task<> {
        const QMutexLocker lock(&m_mutex);
        m_taken << length;
        co_return;
    };
    options.chance = [] { return 0.0; };
}

QList<Millis> Waits::taken() const
{
    const QMutexLocker lock(&m_mutex);
    return m_taken;
}

void Waits::forget()
{
    const QMutexLocker lock(&m_mutex);
    m_taken.clear();
}

QString describe(const telnyx::Fault& fault)
{
    return u"cause %1, code %2, HTTP %3: %4 {%5}"_s.arg(int(fault.cause))
        .arg(fault.code)
        .arg(fault.status)
        .arg(fault.oneLine(), fault.detail);
}

} // namespace occ::test
