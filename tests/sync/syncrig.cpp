// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/syncrig.h"

namespace occ::test {

using namespace Qt::Literals::StringLiterals;

SyncRig::SyncRig(const QString& engine, bool connected)
    : Rig(engine)
    , crm(*clock)
{
    wire();
    if (connected)
        static_cast<void>(must(sync().connect(u"crm"_s, u"hubspot"_s)));
}

void SyncRig::wire()
{
    sync().setRemotes(
        [this](const sync::Connection&) -> Result<std::unique_ptr<sync::Remote>> { return crm.remote(); });
}

sync::RoundEnd SyncRig::round()
{
    return must(sync().round(u"crm"_s, true));
}

void SyncRig::restart()
{
    clock->advance(11 * kMinute);
    reopen();
    wire();
}

QList<sync::LogLine> SyncRig::log(const QString& what)
{
    sync::LogFilter filter;
    filter.what = what;
    return must(sync().log(u"crm"_s, filter));
}

Client SyncRig::clientNamed(const QString& name)
{
    return must(workspace().clients().find(name));
}

void SyncRig::changeClient(qint64 id, const std::function<void(Client&)>& change)
{
    Client client = must(workspace().clients().byId(id));
    change(client);
    must(workspace().clients().change(client));
}

qint64 SyncRig::contact(qint64 client, const QString& name, const QString& email)
{
    Contact contact;
    contact.clientId = client;
    contact.name = name;
    contact.email = email;
    contact.role = u"other"_s;
    return must(workspace().clients().addContact(contact)).id;
}

} // namespace occ::test
