// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QThread>
#include <QUrl>
#include <QUrlQuery>

#include <functional>
#include <memory>
#include <optional>

/// Inside tests/fakes only, but for what HubspotFake and SalesforceFake inherit.
namespace occ::test {

struct CrmRequest
{
    QByteArray method;
    QString path; ///< Decoded: "/crm/objects/2026-09/companies"
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers; ///< Names in lower case.
    QByteArray body;

    [[nodiscard]] QString value(const QString& name) const;
    /// Every value of a parameter that may stand there several times or hold a list with commas.
    [[nodiscard]] QStringList list(const QString& name) const;
    [[nodiscard]] bool isTrue(const QString& name) const;
    /// The body; nothing when it is no JSON object.
    [[nodiscard]] std::optional<QJsonObject> json() const;
    [[nodiscard]] QJsonArray jsonArray() const;
    [[nodiscard]] QUrlQuery form() const;
    [[nodiscard]] QString token() const;
};

struct CrmReply
{
    int status = 200;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray type = "application/json;charset=UTF-8";
};

[[nodiscard]] CrmReply crmReply(const QJsonObject& body, int status = 200);
[[nodiscard]] CrmReply crmReply(const QJsonArray& body, int status = 200);
[[nodiscard]] CrmReply crmNothing(int status = 204);

/// What answers, without the network.
class CrmAnswerer
{
public:
    CrmAnswerer() = default;
    virtual ~CrmAnswerer() = default;
    Q_DISABLE_COPY_MOVE(CrmAnswerer)
    [[nodiscard]] virtual CrmReply answer(const CrmRequest& request) = 0;
    /// The date its answers bear, for the header.
    [[nodiscard]] virtual QByteArray date() const = 0;
};

/// A web service of its own on this computer, in a thread of its own.
class CrmServer
{
public:
    enum class Trouble : quint8 {
        Answer,     ///< Answers `reply` and does nothing.
        DropBefore, ///< Breaks the connection and does nothing.
        DropAfter,  ///< Does it, then breaks the connection without an answer.
        FailAfter,  ///< Does it, then answers `reply`.
        CutAfter,   ///< Does it, and sends half of the answer.
        WebPage,    ///< Does nothing and answers 200 with a log-in page.
        Silence,    ///< Takes the request, does nothing and never answers.
    };

    /// With the scheme and without a slash at the end.
    [[nodiscard]] QUrl base() const;
    /// The next `times` requests whose "METHOD /path" contains `match` meet that trouble. Troubles wait in
    /// line.
    void trouble(const QString& match, Trouble kind, int times = 1,
                 const CrmReply& reply = {500, {}, {}, {}});
    /// Every so often a request meets a trouble of these, by a random generator of that seed; none: never.
    void troubleAtRandom(double share, const QList<Trouble>& kinds, quint32 seed,
                         const CrmReply& reply = {503, {}, {}, {}});

    /// "POST /crm/objects/2026-09/deals/search" of every request that came, whatever became of it.
    [[nodiscard]] QStringList requests() const;
    /// How many of them begin with that.
    [[nodiscard]] int count(const QString& methodAndPath) const;
    void forgetRequests();
    /// How many troubles have been met.
    [[nodiscard]] int troublesMet() const;

protected:
    explicit CrmServer(std::unique_ptr<CrmAnswerer> world);
    ~CrmServer();
    Q_DISABLE_COPY_MOVE(CrmServer)
    /// Runs it in the server's thread, between two requests.
    void run(const std::function<void()>& work) const;
    /// For run() alone.
    [[nodiscard]] CrmAnswerer& world() const { return *m_world; }

private:
    class Desk;
    std::unique_ptr<CrmAnswerer> m_world; ///< Used in the thread only.
    QThread m_thread;
    Desk* m_desk; ///< Lives in the thread.
    quint16 m_port = 0;
};

} // namespace occ::test
