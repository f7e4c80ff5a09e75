// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readahead.h"

namespace occ::import {

ReadAhead::ReadAhead(RowReader& reader, QIODevice& device)
    : m_reader(reader)
    , m_device(device)
    , m_thread([this](const std::stop_token& stop) { run(stop); })
{}

ReadAhead::~ReadAhead() = default;

bool ReadAhead::take(Batch& batch)
{
    std::unique_lock lock(m_guard);
    m_changed.wait(lock, [this] { return m_atEnd || !m_ready.empty(); });
    if (m_ready.empty()) {
        if (m_failure)
            std::rethrow_exception(m_failure);
        return false;
    }
    m_used.push_back(std::exchange(batch, std::move(m_ready.front())));
    m_ready.pop_front();
    m_changed.notify_all();
    return true;
}

void ReadAhead::run(const std::stop_token& stop)
{
    Batch batch;
    for (bool more = true; more;) {
        more = fill(batch, stop);
        std::unique_lock lock(m_guard);
        if (!m_changed.wait(lock, stop, [this] { return m_ready.size() < kBatches; }))
            return;
        if (batch.count > 0)
            m_ready.push_back(std::move(batch));
        batch = {};
        if (!m_used.empty()) {
            batch = std::move(m_used.back());
            m_used.pop_back();
        }
        m_atEnd = !more;
        m_changed.notify_all();
    }
}

/// Reads up to a batch, less when the rows are long. False at the end and after a failure.
bool ReadAhead::fill(Batch& batch, const std::stop_token& stop)
{
    bool more = true;
    batch.entries.resize(kRows);
    batch.count = 0;
    try {
        const qint64 begin = m_device.pos();
        batch.position = begin;
        while (more && batch.count < kRows && batch.position - begin < kBytes) {
            const RowReader::Step step = m_reader.next();
            if (step == RowReader::Step::Failed)
                throw Thrown(m_reader.error());
            more = step != RowReader::Step::End && !stop.stop_requested();
            if (more)
                note(step, batch.entries[batch.count++]);
            batch.position = m_device.pos();
        }
    } catch (...) {
        m_failure = std::current_exception();
        more = false;
    }
    return more;
}

void ReadAhead::note(RowReader::Step step, Entry& entry) const
{
    entry.step = step;
    if (step == RowReader::Step::Rejected) {
        entry.rejected = m_reader.rejected();
        return;
    }
    entry.row = m_reader.row();
    entry.cells = m_reader.cells();
}

} // namespace occ::import
