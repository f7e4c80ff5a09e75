// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/playbookservice.h"

#include <QCoreApplication>
#include <QRegularExpression>

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

Result<QList<PlaybookVersion>> PlaybookService::versions()
{
    return reading([&] {
        QList<PlaybookVersion> found;
        auto rows = m_session.database.query(u"select id, playbook, version, title, created_at from "
                                             "playbook_version order by playbook, version desc"_s);
        while (rows.next()) {
            found << PlaybookVersion{rows.integer(0), rows.text(1), int(rows.integer(2)), rows.text(3),
                                     rows.integer(4)};
        }
        return found;
    });
}

Result<QString> PlaybookService::text(qint64 versionId)
{
    return reading([&] {
        auto row = m_session.database.query(u"select body from playbook_version where id = ?"_s, versionId);
        if (!row.next())
            raise(refused(Words::tr("There is no playbook version %1.").arg(versionId)));
        return row.text(0);
    });
}

Result<QList<Error>> PlaybookService::check(const QByteArray& text, const QString& fileName) const
{
    const auto content = library();
    if (!content)
        return Failure(content.error());
    QList<Error> faults = playbook::checkPlaybook(text, fileName, (*content)->roles());
    if (!faults.isEmpty())
        return faults;
    content::Faults dangling(fileName);
    const auto root = content::parseYaml(text, dangling);
    QStringList messages;
    for (const content::Document& message : (*content)->list(u"message"_s))
        messages << message.id;
    const content::Node* points = root ? root->child(u"touchpoints") : nullptr;
    for (const content::Node& point : points ? points->children : std::vector<content::Node>()) {
        const content::Node* message = point.child(u"template");
        if (message && !messages.contains(message->text)) {
            dangling.add(message->place(),
                         Words::tr("There is no message \"%1\".").arg(message->text.left(80)),
                         content::suggestion(message->text, messages));
        }
    }
    return dangling.list();
}

/// The text with another number behind the `version:` at its top level.
static QString numbered(const QString& body, int version)
{
    static const QRegularExpression line(u"^version:[^\\n#]*?(?=\\s*(#|$))"_s,
                                         QRegularExpression::MultilineOption);
    QString text = body;
    const QRegularExpressionMatch match = line.match(text);
    if (match.hasMatch())
        text.replace(match.capturedStart(), match.capturedLength(), u"version: %1"_s.arg(version));
    return text;
}

Result<StoredPlaybook> PlaybookService::write(const playbook::Playbook& wanted, const QString& body,
                                              int basedOn)
{
    return writing(m_session, Permission::ManageContent, u"playbook.store"_s, [&](store::Transaction& tx) {
        playbook::Playbook next = wanted;
        int newest = 0;
        {
            auto row = tx.database().query(u"select max(version) from playbook_version where playbook = ?"_s,
                                           wanted.id);
            newest = row.next() && !row.isNull(0) ? int(row.integer(0)) : 0;
        }
        if (basedOn > 0 && basedOn != newest) {
            raise(conflict(Words::tr("Version %1 of %2 was stored meanwhile.").arg(newest).arg(wanted.title),
                           Words::tr("Compare it with your edit, then store yours again.")));
        }
        next.version = newest == 0 ? std::max(wanted.version, 1) : std::max(wanted.version, newest + 1);
        // What is stored is read by every start and upgrade: it has to say what was checked.
        QString text = numbered(body, next.version);
        const auto again = playbook::readPlaybook(text.toUtf8(), Words::tr("stored playbook"));
        if (!again || *again != next)
            text = playbook::writePlaybook(next);
        if (orThrow(playbook::readPlaybook(text.toUtf8(), Words::tr("stored playbook"))) != next)
            raise(internalFault(u"A playbook does not read as it was written."_s, text.left(2000)));
        const qint64 id = tx.insert("playbook_version"_L1, {{"playbook"_L1, next.id},
                                                            {"version"_L1, qint64(next.version)},
                                                            {"title"_L1, next.title},
                                                            {"body"_L1, text},
                                                            {"created_at"_L1, tx.now()}});
        tx.about("playbook"_L1, id);
        tx.setSummary(Words::tr("Playbook %1 version %2 stored").arg(next.title).arg(next.version));
        return StoredPlaybook{id, next};
    });
}

Result<StoredPlaybook> PlaybookService::storeText(const QByteArray& text, int basedOn)
{
    const auto faults = check(text);
    if (!faults)
        return Failure(faults.error());
    if (!faults->isEmpty())
        return content::failureOf(*faults);
    auto wanted = playbook::readPlaybook(text, {});
    if (!wanted)
        return Failure(wanted.error());
    if (const auto newest = find(wanted->id)) {
        playbook::Playbook same = *wanted;
        same.version = newest->playbook.version;
        if (same == newest->playbook) {
            return refused(Words::tr("This says the same as version %1 of %2.")
                               .arg(newest->playbook.version)
                               .arg(newest->playbook.title),
                           Words::tr("Change something first."));
        }
    }
    // The number in the text is that of the version the edit began with; a store gives the next.
    wanted->version = 1;
    return write(*wanted, QString::fromUtf8(text), basedOn);
}

Result<StoredPlaybook> PlaybookService::store(const playbook::Playbook& wanted)
{
    const QString text = playbook::writePlaybook(wanted);
    const auto faults = check(text.toUtf8());
    if (!faults)
        return Failure(faults.error());
    if (!faults->isEmpty())
        return content::failureOf(*faults);
    if (const auto newest = find(wanted.id)) {
        playbook::Playbook same = wanted;
        same.version = newest->playbook.version;
        if (same == newest->playbook)
            return refused(Words::tr("This says the same as version %1 of %2.")
                               .arg(newest->playbook.version)
                               .arg(wanted.title),
                           Words::tr("Change something first."));
    }
    return write(wanted, text, 0);
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
        // The library was checked as a whole when it was read.
        if (const auto stored = write(*shipped, playbook::writePlaybook(*shipped), 0); !stored)
            return Failure(stored.error());
    }
    return {};
}

} // namespace occ
