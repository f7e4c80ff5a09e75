// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/glance.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <memory>

namespace occ::ui {

/// What one reading of a file found out: everything the steps of an import show.
struct Look
{
    QString file;
    qint64 size = 0;
    import::ImportKind kind = import::ImportKind::Deals;
    Result<import::Inspection> found;
    QList<import::RawRow> raw; ///< The first records as they stand, the header first where there is one.
    QHash<QString, QList<import::Example>> examples; ///< By the question's id.
    QList<import::FileLine> place;                   ///< Around the line an error speaks of.
};

/// Reads files for the import's preview in a thread of its own, one at a time; a new question gives up the
/// one before. Memory does not depend on the size of the file.
class Inspector final : public QObject
{
    Q_OBJECT
public:
    explicit Inspector(QObject* parent = nullptr);
    ~Inspector() override;

    /// Looks at a file; without a kind it is guessed from the columns.
    void start(const QString& file, std::optional<import::ImportKind> kind,
               const import::InspectOptions& options);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_watch != nullptr; }

Q_SIGNALS:
    void finished(std::shared_ptr<const occ::ui::Look> look);
    /// Bytes read of all the bytes this look will read, a few times a second.
    void progressed(qint64 bytes, qint64 total);

private:
    struct Watch
    {
        std::atomic_bool cancelled = false;
        std::atomic<qint64> bytes = 0;
        std::atomic<qint64> total = 0;
    };
    class WatchedFile;
    [[nodiscard]] static std::shared_ptr<const Look> look(Watch& watch, const QString& path,
                                                          std::optional<import::ImportKind> kind,
                                                          const import::InspectOptions& options);

    QThreadPool m_pool;
    QTimer m_timer;
    std::shared_ptr<Watch> m_watch;
};

} // namespace occ::ui
