// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/rowreader.h"

#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <span>
#include <thread>

namespace occ::import {

/// Reads rows on a thread of its own, a bounded number ahead of whoever takes them, so that reading and
/// writing share the time.
class ReadAhead
{
public:
    /// One step of the reader and what came of it.
    struct Entry
    {
        RowReader::Step step = RowReader::Step::End; ///< Row or Rejected.
        ImportRow row;
        QStringList cells; ///< What the file says in the row.
        Rejected rejected;
    };
    struct Batch
    {
        std::vector<Entry> entries;
        size_t count = 0;    ///< How many of the entries hold something.
        qint64 position = 0; ///< Bytes of the device read so far.

        [[nodiscard]] std::span<const Entry> rows() const { return std::span(entries).first(count); }
    };

    /// Both must outlive this, and belong to its thread as long as it lives. The reader is open.
    ReadAhead(RowReader& reader, QIODevice& device);
    /// Gives up what was not taken.
    ~ReadAhead();
    Q_DISABLE_COPY_MOVE(ReadAhead)

    /// Puts the next rows into `batch` and takes back what it held. False when the file is at its end. Throws
    /// what reading failed with, after the rows before it.
    [[nodiscard]] bool take(Batch& batch);

private:
    void run(const std::stop_token& stop);
    [[nodiscard]] bool fill(Batch& batch, const std::stop_token& stop);
    void note(RowReader::Step step, Entry& entry) const;

    static constexpr size_t kRows = 1000;
    static constexpr qint64 kBytes = 4 * 1024 * 1024;
    static constexpr size_t kBatches = 4;
    RowReader& m_reader;
    QIODevice& m_device;
    std::mutex m_guard;
    std::condition_variable_any m_changed;
    std::deque<Batch> m_ready;
    std::vector<Batch>
        m_used; ///< Filled again: what this thread made is freed by this thread, which is faster.
    bool m_atEnd = false;
    std::exception_ptr m_failure;
    std::jthread m_thread; ///< Last, so that it ends before what it uses.
};

} // namespace occ::import
