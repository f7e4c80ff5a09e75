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

Result<playbook::Scorecard> ContentSource::scorecard(const QString& id) const
{
    for (qsizetype i = m_folders.size() - 1; i >= 0; --i) {
        const QString name = m_folders[i] + u"/scorecards/"_s + id + u".yaml"_s;
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            return playbook::readScorecard(file.readAll(), name);
    }
    const auto all = library();
    if (!all)
        return Failure(all.error());
    return (*all)->scorecard(id);
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
