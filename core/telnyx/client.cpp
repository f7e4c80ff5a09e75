// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telnyx/client.h"

#include "core/telnyx/exchange.h"

namespace occ::telnyx {

Client::Client(Options options, const Clock& clock)
    : m_exchange(std::make_unique<const Exchange>(std::move(options), clock))
{}

Client::~Client() = default;

Mode Client::mode() const
{
    return m_exchange->options().mode;
}

} // namespace occ::telnyx
