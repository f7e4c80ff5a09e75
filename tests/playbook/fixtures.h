// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playbook/playbook.h"

/// Small documents of our own that the tests bend until they break.
namespace fixtures {

/// A good playbook with two milestones, three items, a touchpoint, two rules and three levels.
[[nodiscard]] QByteArray playbook();
/// The same, read.
[[nodiscard]] occ::playbook::Playbook sample();
[[nodiscard]] QByteArray industryPack();
[[nodiscard]] QByteArray scorecard();
/// `text` with the one place of `from` replaced; fails loudly when there is not exactly one.
[[nodiscard]] QByteArray with(QByteArray text, const QByteArray& from, const QByteArray& to);

} // namespace fixtures
