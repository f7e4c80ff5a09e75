// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telnyx/verification.h"

#include "core/telnyx/reading.h"

#include <QCoreApplication>

namespace occ::telnyx {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(telnyx)
};

constexpr int kLongestText = 500;
constexpr int kLongestSample = 1000;

/// A text of the request: Telnyx's name for it, whether it has to be there, and how long it may be.
struct Part
{
    QLatin1StringView name;
    QString VerificationRequest::*value;
    bool required;
    int longest = kLongestText;
};

constexpr Part kParts[] = {
    {"businessName"_L1, &VerificationRequest::businessName, true},
    {"corporateWebsite"_L1, &VerificationRequest::website, true},
    {"businessAddr1"_L1, &VerificationRequest::address1, true},
    {"businessAddr2"_L1, &VerificationRequest::address2, false},
    {"businessCity"_L1, &VerificationRequest::city, true},
    {"businessState"_L1, &VerificationRequest::state, true},
    {"businessZip"_L1, &VerificationRequest::zip, true},
    {"businessContactFirstName"_L1, &VerificationRequest::contactFirstName, true},
    {"businessContactLastName"_L1, &VerificationRequest::contactLastName, true},
    {"businessContactEmail"_L1, &VerificationRequest::contactEmail, true},
    {"businessContactPhone"_L1, &VerificationRequest::contactPhone, true},
    {"businessRegistrationNumber"_L1, &VerificationRequest::registrationNumber, true},
    {"businessRegistrationType"_L1, &VerificationRequest::registrationType, true},
    {"businessRegistrationCountry"_L1, &VerificationRequest::registrationCountry, true, 2},
    {"entityType"_L1, &VerificationRequest::entityType, false},
    {"doingBusinessAs"_L1, &VerificationRequest::doingBusinessAs, false},
    {"messageVolume"_L1, &VerificationRequest::messageVolume, true},
    {"useCase"_L1, &VerificationRequest::useCase, true},
    {"useCaseSummary"_L1, &VerificationRequest::useCaseSummary, true},
    {"productionMessageContent"_L1, &VerificationRequest::sampleMessage, true, kLongestSample},
    {"optInWorkflow"_L1, &VerificationRequest::optInWorkflow, true},
    {"additionalInformation"_L1, &VerificationRequest::additionalInformation, true},
    {"optInKeywords"_L1, &VerificationRequest::optInKeywords, false},
    {"optInConfirmationResponse"_L1, &VerificationRequest::optInConfirmation, false},
    {"helpMessageResponse"_L1, &VerificationRequest::helpMessage, false},
    {"privacyPolicyURL"_L1, &VerificationRequest::privacyPolicyUrl, false},
    {"termsAndConditionURL"_L1, &VerificationRequest::termsUrl, false},
    {"webhookUrl"_L1, &VerificationRequest::webhookUrl, false},
};

Error fault(const QString& message, const QString& hint, const QString& field)
{
    return refused(message, hint, field).value();
}

void oneOf(const QString& value, const QStringList& values, const QString& field, QList<Error>& faults)
{
    if (!value.isEmpty() && !values.contains(value))
        faults << fault(Words::tr("\"%1\" is none of Telnyx's values for %2.").arg(value, field),
                        Words::tr("One of: %1.").arg(values.join(u"; "_s)), field);
}

void webAddress(const QString& value, const QString& field, QList<Error>& faults)
{
    if (!value.isEmpty() && !isWebAddress(value))
        faults << fault(Words::tr("\"%1\" is no web address.").arg(value),
                        Words::tr("Write it whole, beginning with https://."), field);
}

void numbersIn(const VerificationRequest& request, QList<Error>& faults)
{
    if (request.numbers.isEmpty())
        faults << fault(Words::tr("A verification needs the toll-free number."),
                        Words::tr("Name the number."), u"phoneNumbers"_s);
    for (const QString& number : request.numbers + QStringList{request.contactPhone}) {
        if (!number.isEmpty() && !isE164(number))
            faults << fault(Words::tr("\"%1\" is no telephone number in international form.").arg(number),
                            Words::tr("Write it with + and the country, as in +18335550100."),
                            number == request.contactPhone ? u"businessContactPhone"_s : u"phoneNumbers"_s);
    }
}

} // namespace

QStringList messageVolumes()
{
    return {u"10"_s,      u"100"_s,     u"1,000"_s,     u"10,000"_s,    u"100,000"_s,    u"250,000"_s,
            u"500,000"_s, u"750,000"_s, u"1,000,000"_s, u"5,000,000"_s, u"10,000,000+"_s};
}

QStringList useCases()
{
    static const QString all =
        u"2FA|App Notifications|Appointments|Auctions|Auto Repair Services|Bank Transfers|"
        "Billing|Booking Confirmations|Business Updates|COVID-19 Alerts|Career Training|"
        "Chatbot|Conversational / Alerts|Courier Services & Deliveries|Emergency Alerts|"
        "Events & Planning|Financial Services|Fraud Alerts|Fundraising|General Marketing|"
        "General School Updates|HR / Staffing|Healthcare Alerts|Housing Community Updates|"
        "Insurance Services|Job Dispatch|Legal Services|Mixed|Motivational Reminders|"
        "Notary Notifications|Order Notifications|Political|Public Works|"
        "Real Estate Services|Religious Services|Repair and Diagnostics Alerts|"
        "Rewards Program|Surveys|System Alerts|Voting Reminders|Waitlist Alerts|"
        "Webinar Reminders|Workshop Alerts"_s;
    return all.split(u'|');
}

QList<Error> faultsOf(const VerificationRequest& request)
{
    QList<Error> faults;
    for (const Part& part : kParts) {
        const QString value = (request.*part.value).trimmed();
        if (part.required && value.isEmpty())
            faults << fault(Words::tr("A verification needs %1.").arg(part.name), Words::tr("Fill it in."),
                            part.name);
        else if (value.size() > part.longest)
            faults << fault(Words::tr("%1 has %2 characters; %3 are allowed.")
                                .arg(QString(part.name))
                                .arg(value.size())
                                .arg(part.longest),
                            Words::tr("Shorten it."), part.name);
    }
    numbersIn(request, faults);
    if (request.optInImages.isEmpty())
        faults << fault(Words::tr("A verification needs a picture of how people agree to messages."),
                        Words::tr("Give the picture's web address."), u"optInWorkflowImageURLs"_s);
    for (const QString& image : request.optInImages)
        webAddress(image, u"optInWorkflowImageURLs"_s, faults);
    webAddress(request.website, u"corporateWebsite"_s, faults);
    webAddress(request.privacyPolicyUrl, u"privacyPolicyURL"_s, faults);
    webAddress(request.termsUrl, u"termsAndConditionURL"_s, faults);
    webAddress(request.webhookUrl, u"webhookUrl"_s, faults);
    oneOf(request.messageVolume, messageVolumes(), u"messageVolume"_s, faults);
    oneOf(request.useCase, useCases(), u"useCase"_s, faults);
    oneOf(request.registrationType, {u"EIN"_s, u"CRA"_s, u"Companies House"_s, u"ABN"_s, u"VAT"_s, u"SSN"_s},
          u"businessRegistrationType"_s, faults);
    oneOf(request.entityType,
          {u"SOLE_PROPRIETOR"_s, u"PRIVATE_PROFIT"_s, u"PUBLIC_PROFIT"_s, u"NON_PROFIT"_s, u"GOVERNMENT"_s},
          u"entityType"_s, faults);
    if (!request.contactEmail.isEmpty() && !request.contactEmail.contains(u'@'))
        faults << fault(Words::tr("\"%1\" is no e-mail address.").arg(request.contactEmail),
                        Words::tr("Correct it."), u"businessContactEmail"_s);
    return faults;
}

QJsonObject toJson(const VerificationRequest& request)
{
    QJsonObject object;
    for (const Part& part : kParts) {
        const QString value = (request.*part.value).trimmed();
        if (!value.isEmpty())
            object.insert(part.name, value);
    }
    QJsonArray numbers;
    for (const QString& number : request.numbers)
        numbers << QJsonObject{{u"phoneNumber"_s, number}};
    QJsonArray images;
    for (const QString& image : request.optInImages)
        images << QJsonObject{{u"url"_s, image}};
    object.insert(u"phoneNumbers"_s, numbers);
    object.insert(u"optInWorkflowImageURLs"_s, images);
    if (request.ageGated)
        object.insert(u"ageGatedContent"_s, true);
    return object;
}

} // namespace occ::telnyx
