// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/viewservice.h"

#include <QCoreApplication>

#include <algorithm>

namespace occ {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(people)
};

} // namespace

static constexpr qsizetype kLongestName = 60;

bool ViewService::isMine(const store::Query& row, int column) const
{
    return row.maybe(column) == m_session.actor.id();
}

Result<QList<SavedView>> ViewService::list(const QString& page)
{
    return reading([&] {
        auto query = m_session.database.query(
            u"select id, name, definition, person_id from saved_view where page = ?"_s, page);
        QList<SavedView> views;
        while (query.next()) {
            if (isMine(query, 3))
                views << SavedView{query.integer(0), page, query.text(1), query.text(2)};
        }
        std::ranges::sort(views, [](const SavedView& a, const SavedView& b) {
            return QString::localeAwareCompare(a.name, b.name) < 0;
        });
        return views;
    });
}

Result<qint64> ViewService::save(const SavedView& view)
{
    const QString name = view.name.simplified();
    if (name.isEmpty() || name.size() > kLongestName) {
        return refused(name.isEmpty() ? Words::tr("The view's name is missing.")
                                      : Words::tr("The view's name is too long."),
                       Words::tr("Give it a short name to find it by."), u"name"_s);
    }
    return reading([&] {
        store::Transaction tx(m_session.database, m_session.author(), m_session.now(), u"view.save"_s);
        qint64 id = 0;
        {
            auto query = tx.database().query(u"select id, name, person_id from saved_view where page = ?"_s,
                                             view.page);
            while (query.next()) {
                if (isMine(query, 2) && query.text(1).compare(name, Qt::CaseInsensitive) == 0)
                    id = query.integer(0);
            }
        }
        if (id > 0) {
            tx.update("saved_view"_L1, id, {{"name"_L1, name}, {"definition"_L1, view.definition}});
        } else {
            id = tx.insert("saved_view"_L1, {{"person_id"_L1, store::toSql(m_session.actor.id())},
                                             {"page"_L1, view.page},
                                             {"name"_L1, name},
                                             {"definition"_L1, view.definition}});
        }
        tx.about("view"_L1, id);
        tx.setSummary(Words::tr("View “%1” saved").arg(name));
        tx.commit();
        return id;
    });
}

Status ViewService::remove(qint64 id)
{
    return reading([&] {
        store::Transaction tx(m_session.database, m_session.author(), m_session.now(), u"view.remove"_s);
        QString name;
        {
            auto query = tx.database().query(u"select name, person_id from saved_view where id = ?"_s, id);
            if (!query.next() || !isMine(query, 1))
                raise(refused(Words::tr("You have no view %1.").arg(id), {}, u"view"_s));
            name = query.text(0);
        }
        tx.remove("saved_view"_L1, id);
        tx.about("view"_L1, id);
        tx.setSummary(Words::tr("View “%1” removed").arg(name));
        tx.commit();
    });
}

} // namespace occ
