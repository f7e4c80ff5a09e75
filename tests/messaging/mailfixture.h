// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/smtpchannel.h"
#include "tests/support/mailservers.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace occ::test {

/// A desk's mail settings, a server, and letters to send.
struct MailFixture
{
    QTemporaryDir folder;
    SetClock clock{1772445600000}; ///< 2026-03-02T10:00:00Z
    SmtpServer smtp{folder.path()};
    messaging::MailServer settings;
    QString password = QStringLiteral("s3cret");
    int asked = 0; ///< How often the password was asked for.

    /// Starts the server and fits the settings to it. Empty, or why not.
    [[nodiscard]] QString start(const SmtpServer::Options& options = {QStringLiteral("starttls"),
                                                                      QStringLiteral("desk"),
                                                                      QStringLiteral("s3cret")});
    [[nodiscard]] std::unique_ptr<messaging::SmtpChannel> channel(Millis deadline = 30 * kSecond);
    [[nodiscard]] static messaging::Letter letter(const QString& key = QStringLiteral("check-in.day-7.12"));
};

} // namespace occ::test

/// Skips, saying why, when a server program is missing.
#define OCC_NEEDS(Server)                                                                                    \
    do {                                                                                                     \
        if (const QString why = occ::test::Server::missing(); !why.isEmpty())                                \
            QSKIP(qPrintable(why));                                                                          \
    } while (false)

/// The delivery has that outcome; its words are printed when it has not.
#define OCC_OUTCOME(delivery, wanted)                                                                        \
    do {                                                                                                     \
        const occ::messaging::Delivery& occDelivery = (delivery);                                            \
        QVERIFY2(occDelivery.outcome == occ::messaging::Delivery::Outcome::wanted,                           \
                 qPrintable(occDelivery.answer + QStringLiteral(" / ") + occDelivery.error.oneLine() +       \
                            QStringLiteral(" / ") + occDelivery.error.detail));                              \
    } while (false)
