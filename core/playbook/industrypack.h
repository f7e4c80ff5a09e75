// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playbook/playbook.h"

#include <QMap>

namespace occ::playbook {

/// An item of an industry pack and the milestone it joins in each playbook.
struct PackItem
{
    Item item;
    QMap<QString, QString> place; ///< Playbook id → milestone key.

    bool operator==(const PackItem&) const = default;
};

/// A named thing a pack brings, with a description.
struct PackFeature
{
    QString key;
    QString title;
    QString description;
    QString source;

    bool operator==(const PackFeature&) const = default;
};

/// What one industry adds to any playbook.
struct IndustryPack
{
    QString id;
    QString title;
    QString source;
    QStringList compliance;
    QList<PackFeature> features;
    QStringList security;
    QStringList integrations;
    QList<PackFeature> provisioning;
    QStringList numbers;
    QString expertise;
    QStringList compliancePacks; ///< Ids of kind compliance.
    QString callflow;            ///< Id of kind callflow.
    QStringList forms;           ///< Ids of kind form.
    QList<PackItem> items;

    bool operator==(const IndustryPack&) const = default;
};

/// Reads and checks an industry pack; the failure is the first fault, the others are in its detail.
[[nodiscard]] Result<IndustryPack> readIndustryPack(const QByteArray& text, const QString& fileName,
                                                    const QStringList& roles = {});
/// Reads and checks an already parsed document.
[[nodiscard]] std::optional<IndustryPack> readIndustryPack(const content::Node& root, content::Faults& faults,
                                                           const QStringList& roles);

/// The playbook with the pack's items at the end of the milestones they name for it, in a section with the
/// pack's title. Items it has already stay as they are; a second call with the same pack changes nothing.
[[nodiscard]] Playbook withPack(const Playbook& playbook, const IndustryPack& pack);

} // namespace occ::playbook
