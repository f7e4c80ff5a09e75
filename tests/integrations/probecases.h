// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/integrations/probe.h"

namespace occ::test {

/// One system of the shipped ones, pointed at a server of ours.
struct Case
{
    const char* system;
    const char* base; ///< The setting that holds the address.
    QMap<QString, QString> settings;
    QByteArray line; ///< What is asked.
    QByteArray good;
    QByteArray lacking; ///< An answer of another kind; empty when any will do.
};

/// Every shipped system that can be asked, but Teams.
[[nodiscard]] const QList<Case>& cases();
[[nodiscard]] const Case& caseNamed(const char* system);
[[nodiscard]] integrations::ClientSystem systemNamed(const QString& key);

} // namespace occ::test
