// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crmfake/asker.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkAccessManager>

namespace occ::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPatience = 30'000;

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
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(m_base.toString() + path));
    request.setTransferTimeout(kPatience);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    if (!m_token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_token);
    if (!body.isEmpty())
        request.setRawHeader("Content-Type", "application/json");
    for (const auto& [name, value] : headers)
        request.setRawHeader(name, value);
    const std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(request, method, body));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    Said said;
    said.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    said.body = reply->readAll();
    said.error = reply->error();
    for (const auto& [name, value] : reply->rawHeaderPairs())
        said.headers.insert(name.toLower(), value);
    if (said.body.contains("stoplight.io/prism") || said.headers.contains("sl-violations"))
        m_violations << QString::fromUtf8(method + ' ' + path.toUtf8() + ": " + said.body.left(1500) +
                                          said.headers.value("sl-violations").left(1500));
    return said;
}

} // namespace occ::test
