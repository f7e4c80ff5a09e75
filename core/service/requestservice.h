// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/onboarding/settler.h"
#include "core/people/session.h"

namespace occ {

class PlaybookService;

/// "critical", "high", "medium", "low".
[[nodiscard]] const QStringList& requestPriorities();
/// "open", "working", "waiting" (for the client), "solved", "closed".
[[nodiscard]] const QStringList& requestStates();
/// "email", "portal", "phone", "whatsapp", "video".
[[nodiscard]] const QStringList& requestChannels();
[[nodiscard]] QString priorityWords(const QString& priority);
[[nodiscard]] QString requestStateWords(const QString& state);
/// The connectors that take tickets: "zendesk", …
[[nodiscard]] const QStringList& helpdeskConnectors();

/// What a client wants done or answered, with the time by which it has to have a response.
struct ServiceRequest
{
    qint64 id = 0;
    qint64 clientId = 0;
    QString client;
    std::optional<qint64> onboardingId; ///< Its alerts speak of a response that is late.
    QString title;
    QString details;
    QString category;
    QString channel;  ///< How it came; may be empty.
    QString priority; ///< One of requestPriorities().
    QString state;    ///< One of requestStates().
    Instant openedAt = 0;
    Instant respondBy = 0;
    std::optional<Instant> respondedAt; ///< The first public comment, or when somebody began with it.
    std::optional<Instant> closedAt;
    std::optional<qint64> helpdeskId; ///< The connection it was handed over to.
    QString helpdesk;                 ///< That connection's name; empty: nobody has it, or it was ended.
    int comments = 0;

    [[nodiscard]] bool isOpen() const { return !closedAt; }
    [[nodiscard]] bool isHandedOver() const { return !helpdesk.isEmpty(); }
};

/// Something somebody said about a request.
struct RequestComment
{
    qint64 id = 0;
    qint64 requestId = 0;
    Instant at = 0;
    QString author;
    QString body;
    bool isPublic = true; ///< Goes to the helpdesk; otherwise it stays here.
    bool theirs = false;  ///< It came from there.
};

struct RequestFilter
{
    std::optional<qint64> clientId;
    QStringList states; ///< Empty: all.
    bool openOnly = false;
    int limit = 500;
};

/// Service requests of clients and what is said about them.
class RequestService final
{
public:
    RequestService(Session& session, PlaybookService& playbooks, Settler& settler)
        : m_session(session)
        , m_playbooks(playbooks)
        , m_settler(settler)
    {}

    /// Title, client and priority are needed; the time to respond is the service desk's for the priority.
    [[nodiscard]] Result<ServiceRequest> open(const ServiceRequest& wanted);
    /// The one that has to be answered first comes first; closed ones at the end.
    [[nodiscard]] Result<QList<ServiceRequest>> list(const RequestFilter& filter = {});
    [[nodiscard]] Result<ServiceRequest> byId(qint64 id);
    /// The oldest first.
    [[nodiscard]] Result<QList<RequestComment>> comments(qint64 id);
    /// Writes title, details, category, channel and priority where they differ. The details of one that was
    /// handed over stay as the helpdesk has them.
    [[nodiscard]] Status change(const ServiceRequest& request);
    [[nodiscard]] Result<RequestComment> comment(qint64 id, const QString& body, bool isPublic = true);
    /// Refused while a helpdesk says how far it is.
    [[nodiscard]] Status setState(qint64 id, const QString& state);
    /// Whether a helpdesk keeps the state of a request, and none that is set here would reach it.
    void setKeeper(std::function<bool(qint64 request)> keeps) { m_keeps = std::move(keeps); }
    /// Makes the connection's helpdesk responsible: the next round opens a ticket there. Refuses a connection
    /// that is none of a helpdesk, and a request that was handed over already.
    [[nodiscard]] Status handOver(qint64 id, const QString& connection);

    /// For the sync: what a helpdesk says of a request; empty texts stay as they are.
    struct Said
    {
        QString title;
        QString priority;
        QString state;
    };
    [[nodiscard]] Status take(qint64 id, const Said& said);
    /// A comment made there, once for each `key`; gives its id.
    [[nodiscard]] Result<qint64> takeComment(const RequestComment& comment, const QString& key);

    /// How long a response may take.
    [[nodiscard]] Millis responseTime(const QString& priority);

private:
    [[nodiscard]] QList<ServiceRequest> load(const QString& rest, const QVariantList& values);
    [[nodiscard]] ServiceRequest mustFind(qint64 id);
    [[nodiscard]] QString clientOf(const ServiceRequest& wanted);
    [[nodiscard]] qint64 helpdeskNamed(const QString& connection);
    void about(store::Transaction& transaction, const ServiceRequest& request);
    void respond(store::Transaction& transaction, const ServiceRequest& request, Instant at);
    void enter(store::Transaction& transaction, const ServiceRequest& request, const QString& state);
    template <typename Write>
    auto command(const QString& name, const ServiceRequest& request, Write write)
        -> Result<decltype(write(std::declval<store::Transaction&>()))>;

    Session& m_session;
    PlaybookService& m_playbooks;
    Settler& m_settler;
    std::function<bool(qint64 request)> m_keeps;
};

} // namespace occ
