// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "tests/fakes/crmserver.h"

#include <QMap>

namespace occ::test {

/// Inside tests only: what a small helpdesk knows, without the network. How it is asked for is its own.
class DeskWorld : public CrmAnswerer
{
public:
    struct Comment
    {
        qint64 id = 0;
        QString author;
        QString body;
        bool isPublic = true;
        Instant at = 0;
    };
    struct Ticket
    {
        qint64 id = 0;
        QJsonObject fields;
        Instant updatedAt = 0;
        int turns = 0;
        QList<Comment> comments;
    };

    explicit DeskWorld(const Clock& clock)
        : m_clock(clock)
    {}
    [[nodiscard]] QByteArray date() const override;

    QMap<qint64, Ticket> tickets;
    QByteArray authorization; ///< What an Authorization header has to be.

    // What agents do there.
    qint64 open(const QString& title);
    void edit(qint64 ticket, const QString& field, const QJsonValue& value);
    void say(qint64 ticket, const QString& body, bool isPublic = true);

protected:
    [[nodiscard]] Instant now() const { return m_clock.now(); }
    Ticket& make(const QJsonObject& fields);
    Comment& comment(Ticket& ticket, const QString& author, const QString& body, bool isPublic);
    void touch(Ticket& ticket);
    QString titleField = QStringLiteral("subject");

private:
    const Clock& m_clock;
    qint64 m_numbers = 100;
};

/// Freshdesk's tickets, notes and conversations, as far as they are used.
class FreshdeskWorld final : public DeskWorld
{
public:
    using DeskWorld::DeskWorld;
    [[nodiscard]] CrmReply answer(const CrmRequest& request) override;

private:
    [[nodiscard]] CrmReply list(const CrmRequest& request) const;
    [[nodiscard]] CrmReply create(const CrmRequest& request);
    [[nodiscard]] QJsonObject json(const Ticket& ticket) const;
};

/// ServiceNow's incidents and their journal over the Table API, as far as they are used.
class ServiceNowWorld final : public DeskWorld
{
public:
    explicit ServiceNowWorld(const Clock& clock)
        : DeskWorld(clock)
    {
        titleField = QStringLiteral("short_description");
    }
    [[nodiscard]] CrmReply answer(const CrmRequest& request) override;

private:
    [[nodiscard]] CrmReply list(const CrmRequest& request) const;
    [[nodiscard]] CrmReply journal(const CrmRequest& request) const;
    [[nodiscard]] QJsonObject json(const Ticket& ticket) const;
};

/// One of them on this computer, in a thread of its own. Link occ_test_crm.
class DeskFake final : public CrmServer
{
public:
    explicit DeskFake(std::unique_ptr<DeskWorld> world)
        : CrmServer(std::move(world))
    {}
    void change(const std::function<void(DeskWorld&)>& work) const
    {
        run([&] { work(static_cast<DeskWorld&>(world())); });
    }
    [[nodiscard]] QList<DeskWorld::Ticket> tickets() const
    {
        QList<DeskWorld::Ticket> list;
        change([&](DeskWorld& desk) { list = desk.tickets.values(); });
        return list;
    }
};

} // namespace occ::test
