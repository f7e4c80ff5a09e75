// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playbook/contentlibrary.h"

namespace occ::compliance {

/// What a pack asks for. The strings are keys of the content: see resources/schemas/compliance-pack.yaml.
struct Control
{
    QString key;
    QString title;
    QString details;
    QString evidence; ///< The least that counts as evidence: none, note, link or file.
    QString ownerRole;
    bool mandatory = false;  ///< Nothing goes live while it is open.
    int reviewEveryDays = 0; ///< 0: once is enough.
};

/// The controls of one regulation, and what it says of recording calls and keeping their data.
struct Pack
{
    QString id;
    QString title;
    QString regulation;
    QStringList appliesTo; ///< Industries; empty for packs that are chosen by hand.
    QString recording;     ///< optional, required or prohibited.
    int retentionDays = 0; ///< For so long call data is kept at least.
    QList<Control> controls;

    /// The control of that key, or nullptr.
    [[nodiscard]] const Control* control(const QString& wanted) const;
};

/// Every pack of the library, by id.
[[nodiscard]] QMap<QString, Pack> packsOf(const content::ContentLibrary& library);

/// The ids of the packs that apply to an industry: those its industry pack names, in that order, then those
/// that name it.
[[nodiscard]] QStringList packsForIndustry(const QMap<QString, Pack>& packs,
                                           const content::ContentLibrary& library, const QString& industry);

/// How strict a recording rule is: optional, required, prohibited.
[[nodiscard]] int recordingRank(const QString& rule);
/// How much an evidence is worth: none, note; a link and a file are worth the same.
[[nodiscard]] int evidenceRank(const QString& kind);

} // namespace occ::compliance
