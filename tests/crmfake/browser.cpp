// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crmfake/browser.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace occ::test {

void Browser::open(const QUrl& url)
{
    leave();
    m_thread = std::thread([this, url] {
        QNetworkAccessManager network;
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                             QNetworkRequest::NoLessSafeRedirectPolicy);
        request.setTransferTimeout(30'000);
        const std::unique_ptr<QNetworkReply> reply(network.get(request));
        QEventLoop loop;
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        m_page = reply->readAll();
    });
}

void Browser::leave()
{
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace occ::test
