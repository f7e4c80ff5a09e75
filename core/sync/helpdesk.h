// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/connector.h"
#include "core/sync/exchange.h"

namespace occ::sync {

/// What helpdesks have in common: tickets alone, one request for each write, comments one after the other,
/// and no owners, pipelines or parents.
class Helpdesk : public Remote
{
public:
    struct Options
    {
        QUrl base; ///< Where it is; scheme, host and port.
        std::function<Outcome<Access>(bool renew)> access;
        Millis deadline = 60 * kSecond;
    };

    [[nodiscard]] const Capabilities& capabilities() const override { return m_capabilities; }
    [[nodiscard]] Outcome<QList<RemoteOwner>> owners() override { return QList<RemoteOwner>(); }
    [[nodiscard]] Outcome<QList<RemotePipeline>> pipelines() override { return QList<RemotePipeline>(); }
    [[nodiscard]] Outcome<Page> deleted(Kind kind, const QString& cursor) override;
    [[nodiscard]] Outcome<QList<RowResult>> write(Kind kind, const QList<Row>& rows) override;
    [[nodiscard]] Outcome<QList<RowResult>> link(const QList<Association>& associations) override;
    [[nodiscard]] Outcome<QList<RowResult>> archive(Kind kind, const QStringList& ids) override;

protected:
    /// The pace and the clock outlive it.
    Helpdesk(const QString& key, const QString& title, Options options,
             std::function<Fault(const messaging::WebAnswer&, Fault)> explain,
             std::function<void(const messaging::WebAnswer&, Pace&)> limits, Pace& pace, const Clock& clock);

    [[nodiscard]] virtual Outcome<Record> create(const Row& row) = 0;
    [[nodiscard]] virtual Outcome<Record> change(const Row& row) = 0;
    [[nodiscard]] virtual Outcome<Record> say(const QString& ticket, const Row& comment) = 0;
    [[nodiscard]] virtual Outcome<void> remove(const QString& id) = 0;

    [[nodiscard]] Lost nonsense(const Said& said, Done done = Done::No) const;
    /// The time by its own clock, as far as an answer told it.
    [[nodiscard]] Instant serverNow() const { return m_exchange.now() + m_ahead; }
    void readClock(const Said& said);
    [[nodiscard]] const QUrl& base() const { return m_base; }

    Capabilities m_capabilities;
    Exchange m_exchange;

private:
    [[nodiscard]] Outcome<Record> one(Kind kind, const Row& row);

    QUrl m_base;
    Millis m_ahead = 0;
};

/// A refusal that a web page makes is not the helpdesk's: a proxy's, or a host where none is.
[[nodiscard]] std::optional<Fault> webPageFault(const messaging::WebAnswer& answer, const Fault& fault,
                                                const QString& title);
/// A comment with our mark as its last line, where a helpdesk has no other place for it.
[[nodiscard]] QString markedText(const QString& text, const QString& externalId);
/// The same taken apart: `values` have the text, `externalId` the mark.
[[nodiscard]] Record recordFromMarked(const QString& text);
/// A number or text as an id; empty when it is neither.
[[nodiscard]] QString helpdeskId(const QJsonValue& value);
/// ISO 8601 as a moment; 0 when it is none.
[[nodiscard]] Instant helpdeskInstant(const QJsonValue& value);
[[nodiscard]] RemoteField helpdeskField(const QString& name, const QString& label,
                                        FieldType type = FieldType::Text, const QStringList& options = {});

} // namespace occ::sync
