// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "tests/fakes/crmserver.h"

#include <QMap>
#include <QSet>

namespace occ::test {

/// Inside tests only: what ZendeskFake knows and does, without the network.
class ZendeskWorld final : public CrmAnswerer
{
public:
    struct Comment
    {
        qint64 id = 0;
        qint64 author = 0;
        QString body;
        bool isPublic = true;
        Instant at = 0;
        QJsonObject custom; ///< Of its update.
    };
    struct Ticket
    {
        qint64 id = 0;
        QMap<QString, QString> fields; ///< subject, priority, status, external_id, type
        Instant createdAt = 0;
        Instant updatedAt = 0;
        qint64 turn = 0; ///< Grows with every change.
        bool deleted = false;
        QStringList tags;
        QList<Comment> comments;
    };

    explicit ZendeskWorld(const Clock& clock)
        : m_clock(clock)
    {}
    [[nodiscard]] CrmReply answer(const CrmRequest& request) override;
    [[nodiscard]] QByteArray date() const override;

    QString user = QStringLiteral("sam@company.example");
    QString token = QStringLiteral("zd-token-1");
    QString role = QStringLiteral("agent");
    int pageSize = 3; ///< Of the list of changes, which is 1,000 in earnest.
    int commentPage = 2;
    QMap<qint64, Ticket> tickets;
    QMap<qint64, QString> people{{1, QStringLiteral("Sam Sync")}, {2, QStringLiteral("Ada Agent")}};

    // What agents do in Zendesk itself.
    qint64 open(const QString& subject);
    void edit(qint64 ticket, const QMap<QString, QString>& fields);
    void say(qint64 ticket, const QString& body, bool isPublic = true, qint64 author = 2);
    void remove(qint64 ticket);
    void merge(qint64 gone, qint64 stays);

    [[nodiscard]] Instant now() const { return m_clock.now(); }

private:
    struct Kept
    {
        QByteArray body;
        CrmReply reply;
        Instant at = 0;
    };

    [[nodiscard]] CrmReply dispatch(const CrmRequest& request, const QString& path);
    [[nodiscard]] CrmReply changesCall(const CrmRequest& request) const;
    [[nodiscard]] CrmReply listCall(const CrmRequest& request, const QString& path) const;
    [[nodiscard]] CrmReply create(const CrmRequest& request);
    [[nodiscard]] CrmReply made(const QJsonObject& wanted);
    [[nodiscard]] CrmReply update(Ticket& ticket, const QJsonObject& wanted);
    [[nodiscard]] CrmReply commentsCall(const CrmRequest& request, const Ticket& ticket) const;
    [[nodiscard]] std::optional<CrmReply> unfit(const QJsonObject& wanted, const Ticket* of) const;
    [[nodiscard]] QJsonObject json(const Ticket& ticket) const;
    void touch(Ticket& ticket);

    const Clock& m_clock;
    QHash<QByteArray, Kept> m_keys; ///< By Idempotency-Key.
    qint64 m_turns = 0;
    qint64 m_numbers = 40;
    qint64 m_events = 900'000;
};

/// A Zendesk of its own on this computer, in a thread of its own, that remembers: tickets, their comments
/// with the metadata of the update that made them, Idempotency-Key, safe updates, the list of changes that
/// leaves out the last minute and tells deleted tickets, closed tickets that take nothing any more. Time is
/// the clock's, in whole seconds. Link occ_test_crm.
class ZendeskFake final : public CrmServer
{
public:
    explicit ZendeskFake(const Clock& clock)
        : CrmServer(std::make_unique<ZendeskWorld>(clock))
    {}

    /// Reads or changes everything it knows, in its own thread.
    void change(const std::function<void(ZendeskWorld&)>& work) const;
    /// Those that were not deleted, the oldest first.
    [[nodiscard]] QList<ZendeskWorld::Ticket> tickets() const;
};

} // namespace occ::test
