// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telnyx/access.h"

#include "core/messaging/secrets.h"

#include <QCoreApplication>

namespace occ::telnyx {

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(telnyx)
};

} // namespace

Result<Client::Options> optionsFor(const Settings& settings, messaging::Secrets& secrets)
{
    if (const Status fit = settings.check(); !fit)
        return Failure(fit.error());
    Client::Options options;
    options.base = settings.base;
    options.mode = settings.mode;
    options.account = settings.account;
    options.key = qgetenv("OCC_TELNYX_KEY").trimmed();
    if (!options.key.isEmpty())
        return options;
    const Result<QString> key = secrets.read(keyName());
    if (!key) {
        return environmentFailed(
            Words::tr("Telnyx is not set up: %1").arg(key.error().message),
            Words::tr("Enter the API key in the settings under Telnyx, or set OCC_TELNYX_KEY."),
            key.error().detail);
    }
    options.key = key->trimmed().toUtf8();
    return options;
}

} // namespace occ::telnyx
