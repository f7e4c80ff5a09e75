// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/verification.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace occ::activation {

using namespace Qt::Literals::StringLiterals;
using content::Node;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(activation)
};

const std::vector<Node>& listOf(const Node& node, QStringView key)
{
    static const std::vector<Node> none;
    const Node* list = node.child(key);
    return list != nullptr ? list->children : none;
}

QStringList linesOf(const QString& text)
{
    static const QRegularExpression split(u"[\\n,;]+"_s);
    QStringList lines;
    const QStringList parts = text.split(split, Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        if (!part.trimmed().isEmpty())
            lines << part.trimmed();
    }
    return lines;
}

/// The part of a host under which one registers: the last two labels, or three for "co.uk" and its like.
QString domainOf(const QString& host)
{
    const QStringList labels = host.toLower().split(u'.', Qt::SkipEmptyParts);
    if (labels.size() <= 2)
        return labels.join(u'.');
    const bool country = labels.last().size() == 2 && labels.at(labels.size() - 2).size() <= 3;
    return QStringList(labels.last(country ? 3 : 2)).join(u'.');
}

bool isHttps(const QString& text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    return url.isValid() && url.scheme() == "https"_L1 && url.host().contains(u'.') &&
           url.userInfo().isEmpty();
}

bool matchesWebsite(const QString& email, const QString& website)
{
    const qsizetype at = email.lastIndexOf(u'@');
    const QString host = QUrl(website.trimmed(), QUrl::StrictMode).host();
    return at > 0 && !host.isEmpty() && domainOf(email.mid(at + 1).trimmed()) == domainOf(host);
}

bool isYes(const QString& text)
{
    return text.compare("yes"_L1, Qt::CaseInsensitive) == 0;
}

bool holds(const VerificationRules::Check& check, const VerificationForm& form, const QString& status)
{
    const QString value = form.value(check.field).trimmed();
    const auto contains = [&](const QString& part) {
        return !part.trimmed().isEmpty() && value.contains(part.trimmed(), Qt::CaseInsensitive);
    };
    if (check.test == "not-verified-yet"_L1)
        return status != "Verified"_L1;
    if (check.test == "not-empty"_L1)
        return !value.isEmpty();
    if (check.test == "min-length"_L1)
        return value.simplified().size() >= check.value.toInt();
    if (check.test == "https-url"_L1) {
        const QStringList addresses = linesOf(value);
        return !addresses.isEmpty() && std::ranges::all_of(addresses, isHttps);
    }
    if (check.test == "email-domain-matches-website"_L1)
        return matchesWebsite(value, form.value(u"website"_s));
    if (check.test == "contains-any"_L1)
        return std::ranges::any_of(linesOf(check.value), contains);
    if (check.test == "contains-field"_L1)
        return contains(form.value(check.value));
    if (check.test == "count-at-most"_L1)
        return linesOf(value).size() <= check.value.toInt();
    if (check.test == "pattern"_L1)
        return QRegularExpression(check.value).match(value).hasMatch();
    // "confirmed": of a text somebody wrote it, of a question the answer is yes.
    return check.field.startsWith("opt-in-"_L1) ? isYes(value) : !value.isEmpty();
}

QString entityOf(const QString& kind)
{
    static const QHash<QString, QString> words{{u"Sole proprietor"_s, u"SOLE_PROPRIETOR"_s},
                                               {u"Private for profit"_s, u"PRIVATE_PROFIT"_s},
                                               {u"Public for profit"_s, u"PUBLIC_PROFIT"_s},
                                               {u"Non-profit"_s, u"NON_PROFIT"_s},
                                               {u"Government"_s, u"GOVERNMENT"_s}};
    return words.value(kind);
}

QString keyOf(const QString& status)
{
    return status.toLower().replace(u' ', u'-');
}

Turn turnOf(const QString& status)
{
    static const QHash<QString, Turn> turns{{QString(), Turn::Us},
                                            {u"waiting-for-customer"_s, Turn::Us},
                                            {u"rejected"_s, Turn::Us},
                                            {u"waiting-for-vendor"_s, Turn::Carrier},
                                            {u"verified"_s, Turn::Nobody}};
    return turns.value(keyOf(status), Turn::Telnyx);
}

} // namespace

QString toText(Turn turn)
{
    switch (turn) {
    case Turn::Us:
        return u"us"_s;
    case Turn::Telnyx:
        return u"telnyx"_s;
    case Turn::Carrier:
        return u"carrier"_s;
    case Turn::Nobody:
        break;
    }
    return u"nobody"_s;
}

QString turnWords(Turn turn)
{
    switch (turn) {
    case Turn::Us:
        return Words::tr("Our turn");
    case Turn::Telnyx:
        return Words::tr("Telnyx's turn");
    case Turn::Carrier:
        return Words::tr("The carriers' turn");
    case Turn::Nobody:
        break;
    }
    return Words::tr("Decided");
}

Result<VerificationRules> readVerificationRules(const content::ContentLibrary& library)
{
    const auto document = library.get(u"verification"_s, u"toll-free-messaging"_s);
    if (!document)
        return Failure(document.error());
    VerificationRules rules;
    rules.daysMin = document->root->textOf(u"review_days_min").toInt();
    rules.daysMax = document->root->textOf(u"review_days_max").toInt();
    for (const Node& node : listOf(*document->root, u"statuses"))
        rules.statuses.append({node.textOf(u"key"), node.textOf(u"title"), node.textOf(u"meaning")});
    for (const Node& node : listOf(*document->root, u"checks")) {
        rules.checks.append({node.textOf(u"key"), node.textOf(u"title"), node.textOf(u"field"),
                             node.textOf(u"test"), node.textOf(u"value"), node.textOf(u"reason"),
                             node.textOf(u"cure"), node.textOf(u"severity") == "block"_L1});
    }
    return rules;
}

Result<QList<VerificationField>> readVerificationForm(const content::ContentLibrary& library)
{
    const auto document = library.get(u"form"_s, u"messaging-verification"_s);
    if (!document)
        return Failure(document.error());
    QList<VerificationField> fields;
    for (const Node& node : listOf(*document->root, u"fields")) {
        QStringList options;
        for (const Node& option : listOf(node, u"options"))
            options << option.text;
        if (node.textOf(u"key") == "use-case"_L1 && options.isEmpty())
            options = telnyx::useCases();
        fields.append({node.textOf(u"key"), node.textOf(u"section"), node.textOf(u"label"),
                       options.isEmpty() ? node.textOf(u"type") : u"choice"_s, node.textOf(u"help"), options,
                       node.textOf(u"required") == "true"_L1});
    }
    return fields;
}

QList<Finding> preflight(const VerificationForm& form, const QString& status, const VerificationRules& rules)
{
    QList<Finding> findings;
    for (const VerificationRules::Check& check : rules.checks) {
        if (!holds(check, form, status))
            findings.append({check.key, check.field, check.blocks, check.title, check.reason, check.cure});
    }
    return findings;
}

bool blocks(const QList<Finding>& findings)
{
    return std::ranges::any_of(findings, &Finding::blocks);
}

Standing standingOf(const VerificationRow& row, const VerificationRules& rules, Instant now)
{
    Standing standing;
    standing.turn = turnOf(row.status);
    standing.title = row.status.isEmpty() ? Words::tr("Not sent yet") : row.status;
    standing.meaning =
        row.status.isEmpty() ? Words::tr("The request has to be filled in and sent.") : QString();
    for (const auto& status : rules.statuses) {
        if (status.key == keyOf(row.status)) {
            standing.title = status.title;
            standing.meaning = status.meaning;
        }
    }
    const bool theirs = standing.turn == Turn::Telnyx || standing.turn == Turn::Carrier;
    if (theirs && row.submittedAt) {
        standing.from = *row.submittedAt + rules.daysMin * kDay;
        standing.until = *row.submittedAt + rules.daysMax * kDay;
        standing.overdue = now > *standing.until;
    }
    return standing;
}

telnyx::VerificationRequest requestFrom(const VerificationForm& form, const QString& e164)
{
    const auto value = [&form](const char* key) { return form.value(QString::fromLatin1(key)).trimmed(); };
    telnyx::VerificationRequest request;
    request.numbers = {e164};
    request.businessName = value("business-name");
    request.website = value("website");
    const QStringList address = linesOf(value("address"));
    request.address1 = address.value(0);
    if (address.size() > 4)
        request.address2 = address.value(1);
    request.city = address.value(std::max<qsizetype>(1, address.size() - 3));
    request.state = address.value(std::max<qsizetype>(2, address.size() - 2));
    request.zip = address.value(std::max<qsizetype>(3, address.size() - 1));
    const QString contact = value("contact-name").simplified();
    request.contactFirstName = contact.section(u' ', 0, 0);
    request.contactLastName = contact.section(u' ', 1);
    request.contactEmail = value("contact-email");
    request.contactPhone = value("contact-phone");
    request.registrationNumber = value("registration-number");
    request.registrationType = value("registration-type");
    request.registrationCountry = value("registration-country");
    request.entityType = entityOf(value("entity-type"));
    request.messageVolume = value("message-volume");
    request.useCase = value("use-case");
    request.useCaseSummary = value("use-case-summary");
    request.sampleMessage = value("sample-message");
    request.optInWorkflow = value("opt-in-workflow");
    request.optInImages = linesOf(value("opt-in-images"));
    request.privacyPolicyUrl = value("privacy-policy");
    request.additionalInformation = value("additional-information");
    return request;
}

bool isTollFree(const QString& e164)
{
    static const QRegularExpression pattern(u"\\A\\+18(00|33|44|55|66|77|88)[0-9]{7}\\z"_s);
    return pattern.match(e164).hasMatch();
}

} // namespace occ::activation
