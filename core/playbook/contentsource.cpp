// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/contentsource.h"

#include <QFile>
#include <QHash>

namespace occ::content {

using namespace Qt::Literals::StringLiterals;

Result<std::shared_ptr<const ContentLibrary>> ContentSource::library() const
{
    const std::lock_guard lock(m_mutex);
    if (!m_library) {
        auto loaded = ContentLibrary::load(m_folders);
        if (!loaded)
            return Failure(loaded.error());
        m_library = std::make_shared<const ContentLibrary>(std::move(*loaded));
    }
    return m_library;
}

std::optional<std::pair<QByteArray, QString>> ContentSource::file(const QString& folder,
                                                                  const QString& id) const
{
    for (qsizetype i = m_folders.size() - 1; i >= 0; --i) {
        const QString name = m_folders[i] + u'/' + folder + u'/' + id + u".yaml"_s;
        QFile found(name);
        if (found.open(QIODevice::ReadOnly))
            return std::pair(found.readAll(), name);
    }
    return std::nullopt;
}

Result<playbook::Scorecard> ContentSource::scorecard(const QString& id) const
{
    if (const auto found = file(u"scorecards"_s, id))
        return playbook::readScorecard(found->first, found->second);
    const auto all = library();
    if (!all)
        return Failure(all.error());
    return (*all)->scorecard(id);
}

Result<BusinessCalendar> ContentSource::calendar(const QString& id) const
{
    if (const auto found = file(u"calendars"_s, id))
        return playbook::readCalendar(found->first, found->second);
    const auto all = library();
    if (!all)
        return Failure(all.error());
    const auto document = (*all)->get(u"calendar"_s, id);
    return Failure(document ? Error{} : document.error());
}

std::shared_ptr<const ContentSource> ContentSource::shared(const QString& folder)
{
    static std::mutex mutex;
    static QHash<QString, std::shared_ptr<const ContentSource>> sources;
    const std::lock_guard lock(mutex);
    auto& source = sources[folder];
    if (!source)
        source = std::make_shared<const ContentSource>(folder);
    return source;
}

} // namespace occ::content
