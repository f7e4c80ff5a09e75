// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/http.h"
#include "core/telnyx/client.h"
#include "core/telnyx/faults.h"

#include <QJsonArray>
#include <QJsonObject>

#include <atomic>

/// Inside core/telnyx only: requests, their repetition, and lists in pages.
namespace occ::telnyx {

/// Name and value, not encoded.
using Query = QList<std::pair<QString, QString>>;

/// One request.
struct Ask
{
    QByteArray method = "GET";
    QString path;      ///< Below the base, encoded: "number_orders/" + segment(id).
    QString operation; ///< For the evidence: "GET /number_orders/{id}". The path is taken when empty.
    Query query;
    QByteArray body;
    bool form = false;  ///< The body is a form's, not JSON.
    bool bare = false;  ///< The answer is the thing itself, not below "data".
    bool makes = false; ///< It makes something: never repeated when it may have been done.
};

[[nodiscard]] Ask get(const QString& path, const Query& query = {});
[[nodiscard]] Ask send(const QByteArray& method, const QString& path, const QJsonObject& body);
/// An id as a part of a path.
[[nodiscard]] QString segment(const QString& id);

struct Said
{
    QJsonObject body;
    QJsonObject data; ///< What stands below "data" when it is one thing; the body itself when that is bare.
    Evidence evidence;
};

/// The items of a list's pages.
struct Items
{
    QList<QJsonObject> items;
    bool whole = true;
    Evidence evidence;
};

class Exchange final
{
public:
    Exchange(Client::Options options, const Clock& clock);

    [[nodiscard]] const Client::Options& options() const { return m_options; }
    [[nodiscard]] Instant now() const { return m_clock.now(); }
    /// A request, repeated where that is safe. The answer is a JSON object.
    [[nodiscard]] QCoro::Task<Outcome<Said>> ask(Ask what) const;
    /// A list's pages, at most `mostPages` of them. Ends by itself whatever the pages say of their number.
    [[nodiscard]] QCoro::Task<Outcome<Items>> list(Ask what, int pageSize, int mostPages = 20) const;
    /// Waits the way the options say.
    [[nodiscard]] QCoro::Task<> pause(Millis length) const;

private:
    [[nodiscard]] std::optional<Fault> unfit() const;
    [[nodiscard]] messaging::WebRequest request(const Ask& what) const;
    [[nodiscard]] Outcome<Said> read(const Ask& what, const messaging::WebAnswer& answer, int attempt) const;
    /// How long to wait before the next attempt; nothing when there is to be none.
    [[nodiscard]] std::optional<Millis> waitAfter(const Ask& what, const Fault& fault,
                                                  const messaging::WebAnswer& answer, int attempt) const;
    void keepPace(const messaging::WebAnswer& answer) const;

    Client::Options m_options;
    const Clock& m_clock;
    mutable std::atomic<Instant> m_notBefore = 0; ///< Telnyx's allowance is used up until then.
};

} // namespace occ::telnyx
