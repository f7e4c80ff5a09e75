// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/rules.h"
#include "core/people/session.h"
#include "core/playbook/playbookservice.h"

#include <QHash>

namespace occ {

/// Which onboardings to load: one, a few, or all whose moment has come.
class Selection final
{
public:
    [[nodiscard]] static Selection of(const QList<qint64>& ids);
    /// Those whose stored moment to look is `now` or before.
    [[nodiscard]] static Selection due(Instant now);
    [[nodiscard]] static Selection all();
    /// Those a condition holds for; `pattern` names the column as %1.
    [[nodiscard]] static Selection matching(const QString& pattern, const QVariantList& values);

    /// A condition on `column`, with the values it needs.
    [[nodiscard]] QString where(const QString& column) const;
    [[nodiscard]] const QVariantList& values() const { return m_values; }

private:
    QString m_pattern;
    QVariantList m_values;
};

/// Reads what the rules need to know, in a fixed number of statements however many onboardings are selected.
class SnapshotLoader final
{
public:
    SnapshotLoader(Session& session, PlaybookService& playbooks)
        : m_session(session)
        , m_playbooks(playbooks)
    {}

    /// In order of id. Throws Thrown.
    [[nodiscard]] std::vector<rules::Snapshot> load(const Selection& selection);

    /// The rules a playbook version sets. Throws Thrown.
    [[nodiscard]] const rules::RuleSet& ruleSet(qint64 playbookVersion);

private:
    using Index = QHash<qint64, size_t>;
    void loadOnboardings(const Selection& selection, std::vector<rules::Snapshot>& snapshots, Index& index);
    void loadMilestones(const Selection& selection, std::vector<rules::Snapshot>& snapshots,
                        const Index& index);
    void loadInteractions(const Selection& selection, std::vector<rules::Snapshot>& snapshots,
                          const Index& index);
    void loadSurveys(const Selection& selection, std::vector<rules::Snapshot>& snapshots, const Index& index);
    void loadOpenThings(const Selection& selection, std::vector<rules::Snapshot>& snapshots,
                        const Index& index);
    void loadAlerts(const Selection& selection, std::vector<rules::Snapshot>& snapshots, const Index& index);
    [[nodiscard]] const BusinessCalendar& calendarIn(const QString& timezone);

    Session& m_session;
    PlaybookService& m_playbooks;
    QHash<qint64, rules::RuleSet> m_rules;
    QHash<QString, BusinessCalendar> m_calendars;
};

/// The rules and ladder a playbook version sets; what it does not name stays at the shipped threshold.
[[nodiscard]] rules::RuleSet ruleSetOf(const playbook::Playbook& playbook);

} // namespace occ
