// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playbook/contentlibrary.h"
#include "core/service/requestservice.h"

/// Inside core/service only: what makes a request sound, and its response time.
namespace occ::requests {

/// By the service desk's table, and what it says by itself where there is none.
[[nodiscard]] Millis responseTime(const Result<std::shared_ptr<const content::ContentLibrary>>& library,
                                  const QString& priority);
[[nodiscard]] Status check(const ServiceRequest& request);
[[nodiscard]] Status checkComment(const QString& body);
[[nodiscard]] Status checkState(const QString& state);

} // namespace occ::requests
