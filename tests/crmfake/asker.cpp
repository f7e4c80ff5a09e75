// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crmfake/asker.h"

#include "core/messaging/http.h"

#include <QJsonDocument>

namespace occ::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kLongest = qint64(64) << 20;

QByteArray written(const QJsonObject& body)
{
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace

QJsonObject Said::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QJsonArray Said::array() const
{
    return QJsonDocument::fromJson(body).array();
}

QJsonArray Said::list(const QString& name) const
{
    return json().value(name).toArray();
}

Said Asker::post(const QString& path, const QJsonObject& body)
{
    return ask("POST", path, written(body), {});
}

Said Asker::patch(const QString& path, const QJsonObject& body, const Headers& headers)
{
    return ask("PATCH", path, written(body), headers);
}

Said Asker::put(const QString& path, const QJsonArray& body)
{
    return ask("PUT", path,
               body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact), {});
}

Said Asker::form(const QString& path, const QString& body)
{
    return ask("POST", path, body.toUtf8(), {{"Content-Type", "application/x-www-form-urlencoded"}});
}

Said Asker::ask(const QByteArray& method, const QString& path, const QByteArray& body, const Headers& headers)
{
    messaging::WebRequest request;
    request.url = QUrl(m_base.toString() + path);
    request.method = method;
    request.body = body;
    request.token = m_token;
    request.headers = headers;
    request.longestAnswer = kLongest;
    const messaging::WebAnswer answer = messaging::call(request, 0);
    Said said{answer.status, answer.body, answer.headers, answer.end == messaging::WebAnswer::End::Answered};
    if (said.body.contains("stoplight.io/prism") || said.headers.contains("sl-violations"))
        m_violations << QString::fromUtf8(method + ' ' + path.toUtf8() + ": " + said.body.left(1500) +
                                          said.headers.value("sl-violations").left(1500));
    return said;
}

} // namespace occ::test
