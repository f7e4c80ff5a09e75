// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/inspector.h"

#include <QFile>
#include <QFutureWatcher>
#include <QtConcurrent>

namespace occ::ui {

static constexpr int kProgressMs = 100;
static constexpr qsizetype kRawRows = 60;
/// The bytes are gone through for the encoding and then for the values.
static constexpr qint64 kPasses = 2;

/// A file that stops giving bytes when nobody wants the answer any more.
class Inspector::WatchedFile final : public QFile
{
public:
    WatchedFile(const QString& path, Watch& watch)
        : QFile(path)
        , m_watch(watch)
    {}

protected:
    qint64 readData(char* to, qint64 most) override
    {
        if (m_watch.cancelled) {
            setErrorString(QStringLiteral("cancelled"));
            return -1;
        }
        const qint64 got = QFile::readData(to, most);
        m_watch.bytes += qMax<qint64>(0, got);
        return got;
    }

private:
    Watch& m_watch;
};

Inspector::Inspector(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_timer.setInterval(kProgressMs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_watch && m_watch->total > 0)
            Q_EMIT progressed(qMin(m_watch->bytes.load(), m_watch->total.load()), m_watch->total);
    });
}

Inspector::~Inspector()
{
    cancel();
    m_pool.waitForDone();
}

void Inspector::cancel()
{
    if (m_watch)
        m_watch->cancelled = true;
    m_watch = nullptr;
    m_timer.stop();
}

/// The kind the columns speak for; deals when the file does not tell or cannot be read.
static import::ImportKind guess(QFile& file, const import::InspectOptions& options)
{
    const auto sniffed = import::sniff(&file, options.format);
    file.seek(0);
    return sniffed ? import::likelyKind(sniffed->columns).value_or(import::ImportKind::Deals)
                   : import::ImportKind::Deals;
}

std::shared_ptr<const Look> Inspector::look(Watch& watch, const QString& path,
                                            std::optional<import::ImportKind> kind,
                                            const import::InspectOptions& options)
{
    auto look = std::make_shared<Look>();
    look->file = path;
    WatchedFile file(path, watch);
    if (!file.open(QIODevice::ReadOnly)) {
        look->found = environmentFailed(
            tr("The file cannot be opened: %1.").arg(file.errorString()),
            tr("Check that it is still there and that you may read it, then read it again."));
        return look;
    }
    look->size = file.size();
    watch.total = look->size * (kind ? kPasses : kPasses + 1);
    look->kind = kind ? *kind : guess(file, options);
    look->found = import::inspect(&file, look->kind, options);
    if (watch.cancelled)
        return nullptr;
    if (!look->found) {
        if (look->found.error().line > 0)
            look->place = import::linesAround(&file, look->found.error().line);
        return look;
    }
    look->raw = import::firstRows(&file, look->found->mapping.format, kRawRows);
    for (const import::Question& question : look->found->questions)
        look->examples.insert(question.id, import::examplesFor(&file, look->found->mapping, question));
    return look;
}

void Inspector::start(const QString& file, std::optional<import::ImportKind> kind,
                      const import::InspectOptions& options)
{
    cancel();
    m_watch = std::make_shared<Watch>();
    const auto watch = m_watch;
    auto* watcher = new QFutureWatcher<std::shared_ptr<const Look>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, watch] {
        watcher->deleteLater();
        if (watch != m_watch || !watcher->result())
            return;
        m_watch = nullptr;
        m_timer.stop();
        Q_EMIT finished(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(
        &m_pool, [watch, file, kind, options] { return look(*watch, file, kind, options); }));
    m_timer.start();
}

} // namespace occ::ui
