// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/helpdeskrig.h"

namespace occ::test {

using namespace Qt::Literals::StringLiterals;
using namespace occ::sync;

namespace {

/// Lets somebody look at every call of a Remote, and end it.
class Watched final : public Remote
{
public:
    Watched(std::unique_ptr<Remote> inner, HelpdeskRig& rig)
        : m_inner(std::move(inner))
        , m_rig(rig)
    {}
    const Capabilities& capabilities() const override { return m_inner->capabilities(); }
    Outcome<RemoteAccount> whoAmI() override { return seen(m_inner->whoAmI()); }
    Outcome<QList<RemoteField>> fields(Kind kind) override { return m_inner->fields(kind); }
    Outcome<QList<RemoteOwner>> owners() override { return m_inner->owners(); }
    Outcome<QList<RemotePipeline>> pipelines() override { return m_inner->pipelines(); }
    Outcome<Page> changes(Kind kind, const QString& cursor, const QStringList& fields) override
    {
        tell(false);
        return seen(m_inner->changes(kind, cursor, fields));
    }
    Outcome<Page> deleted(Kind kind, const QString& cursor) override
    {
        return m_inner->deleted(kind, cursor);
    }
    Outcome<QList<Record>> read(Kind kind, const QStringList& ids, const QStringList& fields) override
    {
        tell(false);
        return seen(m_inner->read(kind, ids, fields));
    }
    Outcome<QList<Record>> find(Kind kind, const QStringList& ids, const QStringList& fields) override
    {
        tell(false);
        return seen(m_inner->find(kind, ids, fields));
    }
    Outcome<QList<RowResult>> write(Kind kind, const QList<Row>& rows) override
    {
        tell(false);
        return seen(m_inner->write(kind, rows));
    }
    Outcome<QList<RowResult>> link(const QList<Association>& all) override { return m_inner->link(all); }
    Outcome<QList<RowResult>> archive(Kind kind, const QStringList& ids) override
    {
        return m_inner->archive(kind, ids);
    }
    Outcome<QList<Record>> comments(const QString& ticket) override
    {
        tell(false);
        return seen(m_inner->comments(ticket));
    }
    QUrl urlOf(Kind kind, const QString& id) const override { return m_inner->urlOf(kind, id); }

private:
    void tell(bool done) const
    {
        if (m_rig.watch)
            m_rig.watch(done);
    }
    template <typename T> T seen(T outcome) const
    {
        tell(true);
        return outcome;
    }

    std::unique_ptr<Remote> m_inner;
    HelpdeskRig& m_rig;
};

} // namespace

HelpdeskRig::HelpdeskRig(const QString& engine)
    : Rig(engine)
    , zendesk(*clock)
    , address(zendesk.base())
{
    m_pace = std::make_unique<Pace>(Pace::Options{{},
                                                  2 * kMinute,
                                                  [this](Millis length) {
                                                      clock->advance(length);
                                                      return true;
                                                  },
                                                  [] { return 0.5; }},
                                    *clock);
    wire();
    client = Rig::client(u"Northline Freight"_s);
    static_cast<void>(must(sync().connect(u"desk"_s, u"zendesk"_s, address.toString())));
}

void HelpdeskRig::wire()
{
    sync().setRemotes([this](const Connection&) -> Result<std::unique_ptr<Remote>> {
        Helpdesk::Options options;
        options.base = address;
        options.deadline = 5 * kSecond;
        options.access = [this](bool renew) -> Outcome<Access> {
            if (renew)
                return Lost(faultOf(Cause::SignIn, u"Zendesk"_s));
            return Access{address, Zendesk::basic(u"sam@company.example"_s, u"zd-token-1"_s), "Basic"};
        };
        return std::unique_ptr<Remote>(
            std::make_unique<Watched>(std::make_unique<Zendesk>(std::move(options), *m_pace, *clock), *this));
    });
}

RoundEnd HelpdeskRig::round()
{
    const RoundEnd end = must(sync().round(u"desk"_s, true));
    clock->advance(5 * kMinute);
    return end;
}

void HelpdeskRig::restart()
{
    clock->advance(11 * kMinute);
    reopen();
    wire();
}

qint64 HelpdeskRig::request(const QString& title, bool handedOver)
{
    ServiceRequest wanted;
    wanted.clientId = client;
    wanted.title = title;
    wanted.details = u"Callers hear nothing"_s;
    wanted.priority = u"critical"_s;
    const qint64 id = must(requests().open(wanted)).id;
    if (handedOver)
        must(requests().handOver(id, u"desk"_s));
    return id;
}

QStringList HelpdeskRig::said(qint64 request)
{
    QStringList list;
    for (const RequestComment& one : must(requests().comments(request)))
        list << (one.theirs ? u"< "_s : u"> "_s) + one.body;
    return list;
}

QList<LogLine> HelpdeskRig::log(const QString& what)
{
    LogFilter filter;
    filter.what = what;
    return must(sync().log(u"desk"_s, filter));
}

ZendeskWorld::Ticket HelpdeskRig::ticket() const
{
    const QList<ZendeskWorld::Ticket> all = zendesk.tickets();
    if (all.size() != 1)
        qFatal("There are %d tickets instead of one.", int(all.size()));
    return all.first();
}

QStringList HelpdeskRig::bodies(const ZendeskWorld::Ticket& ticket)
{
    QStringList list;
    for (const ZendeskWorld::Comment& one : ticket.comments.mid(1))
        list << one.body.section(u'\n', 0, 0);
    return list;
}

} // namespace occ::test
