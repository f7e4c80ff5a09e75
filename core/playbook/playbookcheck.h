// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playbook/nodereading.h"

namespace occ::playbook {

/// What a schema cannot say of a playbook: keys that must exist or be unique, cycles, thresholds, levels.
/// Works on the document, so that every fault has its line.
class PlaybookCheck final
{
public:
    PlaybookCheck(const Node& root, Faults& faults, const QStringList& roles);
    void run();

private:
    void milestones();
    void items();
    void touchpoints();
    void rules();
    void rule(const Node& node);
    void escalation();
    void due(const Node* node);
    void condition(const Node& node);
    void milestoneCycle();
    void dependencies();
    /// Notes a key that is not in `known`; `what` names the missing thing.
    void exists(const Node& node, const QStringList& known, const QString& what);

    const Node& m_root;
    Faults& m_faults;
    const QStringList& m_roles;
    QStringList m_milestones; ///< Keys.
    QStringList m_items;      ///< Keys.
    std::vector<Node> m_allItems;
};

} // namespace occ::playbook
