// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/webanswer.h"

#include <QCoreApplication>

namespace occ::messaging {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(messaging)
};

Delivery laterWith(const QString& message, const QString& hint, const QString& detail,
                   std::optional<Millis> wait = {})
{
    return Delivery::later(environmentFailed(message, hint, detail).value(), wait);
}

QString tryingAgain()
{
    return Words::tr("The program tries again by itself.");
}

Delivery unanswered(const QString& service, const WebAnswer& answer)
{
    using End = WebAnswer::End;
    Delivery delivery;
    if (isUnreachable(answer.end))
        delivery = laterWith(Words::tr("%1 cannot be reached.").arg(service),
                             Words::tr("Check the connection to the internet. %1").arg(tryingAgain()),
                             answer.detail);
    else if (answer.end == End::TimedOut && !answer.wasSent)
        delivery = laterWith(Words::tr("%1 cannot be reached in time.").arg(service),
                             Words::tr("Check the connection to the internet. %1").arg(tryingAgain()),
                             answer.detail);
    else if (answer.end == End::TimedOut)
        delivery = laterWith(Words::tr("%1 took the message but did not answer in time.").arg(service),
                             tryingAgain(), answer.detail, answer.retryAfter);
    else if (answer.end == End::CutOff)
        delivery = laterWith(Words::tr("The connection to %1 broke before it had answered.").arg(service),
                             tryingAgain(), answer.detail, answer.retryAfter);
    else
        delivery = laterWith(Words::tr("What answered is not %1: its answer has no end.").arg(service),
                             Words::tr("Check the address in the settings. %1").arg(tryingAgain()),
                             glimpse(answer.body), answer.retryAfter);
    delivery.mayHaveArrived = answer.wasSent;
    return delivery;
}

} // namespace

std::optional<Delivery> commonTrouble(const QString& service, const WebAnswer& answer)
{
    if (answer.end != WebAnswer::End::Answered)
        return unanswered(service, answer);
    const QString said = u"HTTP %1: %2"_s.arg(answer.status).arg(glimpse(answer.body));
    if (answer.status == 429)
        return laterWith(Words::tr("%1 takes no more messages for the moment.").arg(service), tryingAgain(),
                         said, answer.retryAfter);
    if (answer.status >= 500) {
        Delivery delivery =
            laterWith(Words::tr("%1 has trouble of its own (status %2).").arg(service).arg(answer.status),
                      tryingAgain(), said, answer.retryAfter);
        delivery.mayHaveArrived = answer.status != 501 && answer.status != 503;
        return delivery;
    }
    if (answer.status == 408 || answer.status == 425)
        return laterWith(Words::tr("%1 did not get the whole message in time.").arg(service), tryingAgain(),
                         said, answer.retryAfter);
    if (answer.status < 200 || (answer.status >= 300 && answer.status < 400))
        return nonsense(service, answer);
    return {};
}

Delivery nonsense(const QString& service, const WebAnswer& answer)
{
    Delivery delivery =
        laterWith(Words::tr("What answered is not %1 (status %2).").arg(service).arg(answer.status),
                  Words::tr("A network that wants a log-in first may be in between. %1").arg(tryingAgain()),
                  glimpse(answer.body), answer.retryAfter);
    delivery.mayHaveArrived = answer.status >= 200 && answer.status < 300;
    return delivery;
}

Delivery refusedBy(const QString& message, const QString& hint, const QString& said, bool wholeChannel)
{
    Error error = refused(message, hint).value();
    error.detail = said;
    Delivery delivery = Delivery::refused(error);
    delivery.answer = said;
    delivery.wholeChannel = wholeChannel;
    return delivery;
}

bool isSafe(const QUrl& url)
{
    static const QStringList here{u"127.0.0.1"_s, u"::1"_s, u"localhost"_s};
    if (!url.isValid() || url.host().isEmpty())
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && here.contains(url.host()));
}

QString glimpse(const QByteArray& body)
{
    return QString::fromUtf8(body.left(400)).simplified().left(200);
}

QUrl below(const QUrl& base, const QString& path)
{
    QUrl url = base;
    QString folder = base.path();
    while (folder.endsWith(u'/'))
        folder.chop(1);
    url.setPath(folder + u'/' + path);
    return url;
}

} // namespace occ::messaging
