// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/playbookservice.h"

#include <QCoreApplication>

namespace occ {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(playbook)
};

} // namespace

Result<StoredPlaybook> PlaybookService::byId(qint64 versionId)
{
    return reading([&] {
        if (const auto known = m_known.constFind(versionId); known != m_known.cend())
            return *known;
        QString body;
        {
            auto row =
                m_session.database.query(u"select body from playbook_version where id = ?"_s, versionId);
            if (!row.next())
                raise(refused(Words::tr("There is no playbook version %1.").arg(versionId)));
            body = row.text(0);
        }
        StoredPlaybook stored{versionId,
                              orThrow(playbook::readPlaybook(body.toUtf8(), Words::tr("stored playbook")))};
        m_known.insert(versionId, stored);
        return stored;
    });
}

Result<StoredPlaybook> PlaybookService::find(const QString& id, int version)
{
    return reading([&] {
        qint64 found = 0;
        {
            auto row = m_session.database.query(u"select id from playbook_version where playbook = ? and "
                                                "(version = ? or ? = 0) order by version desc limit 1"_s,
                                                id, version, version);
            found = row.next() ? row.integer(0) : 0;
        }
        if (found == 0) {
            QStringList ids;
            auto rows = m_session.database.query(
                u"select distinct playbook from playbook_version order by playbook"_s);
            while (rows.next())
                ids << rows.text(0);
            raise(refused(Words::tr("There is no playbook \"%1\".").arg(id),
                          Words::tr("There are: %1.").arg(ids.join(u", "_s)), u"playbook"_s));
        }
        return orThrow(byId(found));
    });
}

Result<QList<StoredPlaybook>> PlaybookService::list()
{
    return reading([&] {
        QList<qint64> ids;
        {
            auto rows = m_session.database.query(
                u"select p.id from playbook_version p where p.version = (select max(q.version) from "
                "playbook_version q where q.playbook = p.playbook) order by p.id"_s);
            while (rows.next())
                ids << rows.integer(0);
        }
        QList<StoredPlaybook> all;
        for (const qint64 id : std::as_const(ids))
            all << orThrow(byId(id));
        return all;
    });
}

Result<StoredPlaybook> PlaybookService::store(const playbook::Playbook& wanted)
{
    return writing(m_session, Permission::ManageContent, u"playbook.store"_s, [&](store::Transaction& tx) {
        playbook::Playbook next = wanted;
        {
            auto row = tx.database().query(u"select max(version) from playbook_version where playbook = ?"_s,
                                           wanted.id);
            next.version =
                std::max(wanted.version, row.next() && !row.isNull(0) ? int(row.integer(0)) + 1 : 1);
        }
        const qint64 id = tx.insert("playbook_version"_L1, {{"playbook"_L1, next.id},
                                                            {"version"_L1, qint64(next.version)},
                                                            {"title"_L1, next.title},
                                                            {"body"_L1, playbook::writePlaybook(next)},
                                                            {"created_at"_L1, tx.now()}});
        tx.about("playbook"_L1, id);
        tx.setSummary(Words::tr("Playbook %1 version %2 stored").arg(next.title).arg(next.version));
        return StoredPlaybook{id, next};
    });
}

Status PlaybookService::storeShipped()
{
    const auto content = library();
    if (!content)
        return Failure(content.error());
    for (const content::Document& document : (*content)->list(u"playbook"_s)) {
        const auto shipped = (*content)->playbook(document.id);
        if (!shipped)
            return Failure(shipped.error());
        const auto known = find(document.id);
        if (known && known->playbook.version >= shipped->version)
            continue;
        if (const auto stored = store(*shipped); !stored)
            return Failure(stored.error());
    }
    return {};
}

} // namespace occ
