// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/apierror.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace occ::server {

using namespace Qt::Literals::StringLiterals;

QByteArray toJson(const ApiError& error)
{
    const QJsonObject inside{{u"code"_s, error.code},
                             {u"message"_s, error.message},
                             {u"field"_s, error.field},
                             {u"cure"_s, error.cure}};
    return QJsonDocument(QJsonObject{{u"error"_s, inside}}).toJson(QJsonDocument::Compact);
}

ApiError fromError(const Error& error)
{
    switch (error.grade) {
    case Grade::Refused:
        return {422, u"refused"_s, error.message, error.field, error.hint};
    case Grade::Conflict:
        return {409, u"conflict"_s, error.message, error.field, error.hint};
    case Grade::Environment:
        return {503, u"unavailable"_s, error.message, error.field, error.hint};
    case Grade::Internal:
        break;
    }
    return {500, u"internal"_s, error.message, error.field, error.hint};
}

QByteArray reasonPhrase(int status)
{
    static const QHash<int, QByteArray> phrases{{200, "OK"},
                                                {201, "Created"},
                                                {400, "Bad Request"},
                                                {401, "Unauthorized"},
                                                {403, "Forbidden"},
                                                {404, "Not Found"},
                                                {405, "Method Not Allowed"},
                                                {408, "Request Timeout"},
                                                {409, "Conflict"},
                                                {411, "Length Required"},
                                                {413, "Content Too Large"},
                                                {414, "URI Too Long"},
                                                {415, "Unsupported Media Type"},
                                                {417, "Expectation Failed"},
                                                {422, "Unprocessable Content"},
                                                {429, "Too Many Requests"},
                                                {431, "Request Header Fields Too Large"},
                                                {500, "Internal Server Error"},
                                                {501, "Not Implemented"},
                                                {503, "Service Unavailable"},
                                                {505, "HTTP Version Not Supported"}};
    return phrases.value(status, "Status");
}

} // namespace occ::server
