// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/telephony/telnyxwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::TelnyxWords)
};
} // namespace

paint::Pill telnyxPill(const QString& mode)
{
    if (mode == "production"_L1)
        return {Words::tr("Telnyx: production"), Tone::Green, paint::Mark::Check};
    return {Words::tr("Telnyx: sandbox"), Tone::Amber, paint::Mark::Diamond};
}

QString telnyxConsequences(const QString& mode)
{
    if (mode == "production"_L1)
        return Words::tr("Numbers are bought and paid, calls reach people, and requests go to the carriers.");
    return Words::tr(
        "For trying out: what is done here is marked as sandbox and proves nothing for production. "
        "At Telnyx’s own address it costs money all the same.");
}

} // namespace occ::ui
