// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/requestchecks.h"

#include <QCoreApplication>

namespace occ {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(service)
};

constexpr qsizetype kLongestTitle = 150;
constexpr qsizetype kLongestText = 20'000;

Status among(const QString& value, const QStringList& known, const QString& message, const QString& field)
{
    if (known.contains(value))
        return {};
    return refused(message.arg(value.left(60)), Words::tr("Use one of: %1.").arg(known.join(u", "_s)), field);
}

} // namespace

const QStringList& requestPriorities()
{
    static const QStringList words{u"critical"_s, u"high"_s, u"medium"_s, u"low"_s};
    return words;
}

const QStringList& requestStates()
{
    static const QStringList words{u"open"_s, u"working"_s, u"waiting"_s, u"solved"_s, u"closed"_s};
    return words;
}

const QStringList& requestChannels()
{
    static const QStringList words{u"email"_s, u"portal"_s, u"phone"_s, u"whatsapp"_s, u"video"_s};
    return words;
}

const QStringList& helpdeskConnectors()
{
    static const QStringList words{u"zendesk"_s, u"freshdesk"_s, u"servicenow"_s};
    return words;
}

QString priorityWords(const QString& priority)
{
    if (priority == "critical"_L1)
        return Words::tr("Critical");
    if (priority == "high"_L1)
        return Words::tr("High");
    if (priority == "medium"_L1)
        return Words::tr("Medium");
    return priority == "low"_L1 ? Words::tr("Low") : priority;
}

QString requestStateWords(const QString& state)
{
    if (state == "open"_L1)
        return Words::tr("Open");
    if (state == "working"_L1)
        return Words::tr("In progress");
    if (state == "waiting"_L1)
        return Words::tr("Waiting");
    if (state == "solved"_L1)
        return Words::tr("Solved");
    return state == "closed"_L1 ? Words::tr("Closed") : state;
}

namespace requests {

Millis responseTime(const Result<std::shared_ptr<const content::ContentLibrary>>& library,
                    const QString& priority)
{
    if (library) {
        const auto document = (*library)->find(u"sla"_s, u"service-desk"_s);
        const content::Node* table = document ? document->root->child(u"priorities") : nullptr;
        for (const content::Node& row : table != nullptr ? table->children : std::vector<content::Node>()) {
            const qint64 hours = row.textOf(u"response_hours").toLongLong();
            if (row.textOf(u"key") == priority && hours > 0)
                return hours * kHour;
        }
    }
    constexpr std::array<Millis, 4> hours{4, 24, 48, 72};
    return hours.at(std::size_t(std::max<qsizetype>(0, requestPriorities().indexOf(priority)))) * kHour;
}

Status check(const ServiceRequest& request)
{
    const QString title = request.title.simplified();
    if (title.isEmpty())
        return refused(Words::tr("The request has no title."), Words::tr("Say in a line what is wanted."),
                       u"title"_s);
    if (title.size() > kLongestTitle)
        return refused(Words::tr("The title is longer than %1 characters.").arg(kLongestTitle),
                       Words::tr("Put the rest into the details."), u"title"_s);
    if (request.details.size() > kLongestText)
        return refused(Words::tr("The details are longer than %1 characters.").arg(kLongestText),
                       Words::tr("Shorten them."), u"details"_s);
    if (!request.channel.isEmpty()) {
        if (Status known = among(request.channel, requestChannels(),
                                 Words::tr("\"%1\" is no way a request comes."), u"channel"_s);
            !known)
            return known;
    }
    return among(request.priority, requestPriorities(), Words::tr("\"%1\" is no priority."), u"priority"_s);
}

Status checkComment(const QString& body)
{
    if (body.trimmed().isEmpty())
        return refused(Words::tr("The comment is empty."), Words::tr("Write something."), u"body"_s);
    if (body.size() > kLongestText)
        return refused(Words::tr("The comment is longer than %1 characters.").arg(kLongestText),
                       Words::tr("Shorten it."), u"body"_s);
    return {};
}

Status checkState(const QString& state)
{
    return among(state, requestStates(), Words::tr("\"%1\" is no state of a request."), u"state"_s);
}

} // namespace requests

} // namespace occ
