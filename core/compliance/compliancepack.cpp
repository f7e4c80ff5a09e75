// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/compliancepack.h"

namespace occ::compliance {

using namespace Qt::Literals::StringLiterals;
using content::Node;

const Control* Pack::control(const QString& wanted) const
{
    for (const Control& control : controls) {
        if (control.key == wanted)
            return &control;
    }
    return nullptr;
}

static Control controlOf(const Node& node)
{
    Control control;
    control.key = node.textOf(u"key");
    control.title = node.textOf(u"title");
    control.details = node.textOf(u"details");
    control.evidence = node.textOf(u"evidence");
    control.ownerRole = node.textOf(u"owner_role");
    control.mandatory = node.textOf(u"mandatory") == u"true";
    control.reviewEveryDays = node.textOf(u"review_every_days").toInt();
    return control;
}

QMap<QString, Pack> packsOf(const content::ContentLibrary& library)
{
    QMap<QString, Pack> packs;
    for (const content::Document& document : library.list(u"compliance-pack"_s)) {
        const Node& root = *document.root;
        Pack pack;
        pack.id = document.id;
        pack.title = document.title;
        pack.regulation = root.textOf(u"regulation");
        pack.recording = root.textOf(u"recording_default");
        pack.retentionDays = root.textOf(u"retention_days").toInt();
        if (const Node* industries = root.child(u"applies_to")) {
            for (const Node& industry : industries->children)
                pack.appliesTo += industry.text;
        }
        for (const Node& control : root.child(u"controls")->children)
            pack.controls += controlOf(control);
        packs.insert(pack.id, pack);
    }
    return packs;
}

QStringList packsForIndustry(const QMap<QString, Pack>& packs, const content::ContentLibrary& library,
                             const QString& industry)
{
    QStringList ids;
    if (const auto pack = library.industryPack(industry)) {
        for (const QString& id : pack->compliancePacks) {
            if (packs.contains(id))
                ids += id;
        }
    }
    for (const Pack& pack : packs) {
        if (pack.appliesTo.contains(industry) && !ids.contains(pack.id))
            ids += pack.id;
    }
    return ids;
}

int recordingRank(const QString& rule)
{
    static const QStringList order{u"optional"_s, u"required"_s, u"prohibited"_s};
    return int(std::max<qsizetype>(0, order.indexOf(rule)));
}

int evidenceRank(const QString& kind)
{
    if (kind == "link"_L1 || kind == "file"_L1)
        return 2;
    return kind == "note"_L1 ? 1 : 0;
}

} // namespace occ::compliance
