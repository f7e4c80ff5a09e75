// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/found.h"

#include "ui/base/relativetime.h"

using namespace Qt::StringLiterals;

namespace occ::ui {

QString keyOf(SearchKind kind, qint64 id)
{
    return toText(kind) + u':' + QString::number(id);
}

std::optional<std::pair<SearchKind, qint64>> thingOf(const QString& key)
{
    const auto kind = searchKindFromText(key.section(u':', 0, 0));
    const qint64 id = key.section(u':', 1).toLongLong();
    if (!kind || id <= 0)
        return {};
    return std::pair(*kind, id);
}

QList<Hit> shown(const Registry& registry, const QList<SearchHit>& found, const Desk& desk)
{
    QList<Hit> hits;
    for (const SearchHit& one : found) {
        const FoundEntry* entry = registry.foundEntry(one.kind);
        if (!entry)
            continue;
        Hit hit;
        hit.key = keyOf(one.kind, one.id);
        hit.section = entry->section;
        hit.icon = entry->icon;
        hit.page = entry->page;
        hit.what = entry->what(one);
        hit.title = one.title;
        hit.marks = one.titleMarks;
        hit.detail = one.snippet;
        hit.detailMarks = one.snippetMarks;
        hit.score = one.score;
        QStringList note;
        if (!one.client.isEmpty() && one.client != one.title)
            note << one.client;
        if (one.at)
            note << stampWords(*one.at, desk.now(), desk.zone());
        hit.note = note.join(u" · "_s);
        hits << hit;
    }
    return hits;
}

} // namespace occ::ui
