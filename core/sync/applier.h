// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/matcher.h"

/// Inside core/sync only: records of the CRM into ours.
namespace occ::sync {

class Applier final
{
public:
    explicit Applier(Context& context)
        : m_context(context)
    {}

    /// Merges records, in one transaction where that goes, else each by itself: one that fails is noted at
    /// the record. `also` runs in the same transaction (a cursor's new place). Throws Thrown when the store
    /// fails.
    void apply(Kind kind, const QList<Record>& records, const std::function<void()>& also = {});
    /// A linked record that is no longer found in the CRM.
    void gone(Kind kind, const QString& remoteId);

private:
    void applyOne(Kind kind, const Record& record);
    void applyNew(Link link, const Record& record);
    void merge(Link link, const Record& record);
    void create(Link link, const Record& record, const QJsonObject& values);
    void vanish(Link link);
    void mergeAway(Link link, const Record& record);
    void fail(Kind kind, const Record& record, const Error& error);
    /// False when the record has to wait; says why in `link.note`.
    [[nodiscard]] bool recognise(Link& link, const Record& record, const QJsonObject& values);
    [[nodiscard]] bool parentIsHere(const Link& link, const Record& record, const QJsonObject& values) const;
    [[nodiscard]] QJsonObject carried(Kind kind, const Record& record) const;
    /// What a person tells two records apart by: the name, then a line for each value.
    [[nodiscard]] QString lines(Kind kind, const QString& name, const QJsonObject& values) const;
    [[nodiscard]] Sides sidesOf(Kind kind, const FieldMapping& field, const Record& record,
                                const OurRecord& ours) const;
    void ask(const Link& link, const FieldMapping& field, const Record& record, const OurRecord& ours,
             const Sides& sides);
    /// Versions may be as coarse as a second: whether the values are those we last saw.
    [[nodiscard]] bool isKnown(const Link& link, const Record& record) const;
    void wait(Link& link, const QString& note);
    [[nodiscard]] Matcher& matcher(Kind kind);

    Context& m_context;
    std::map<Kind, std::unique_ptr<Matcher>> m_matchers;
};

/// What people call a record of the CRM.
[[nodiscard]] QString nameOf(const ObjectMapping& object, const Record& record);

} // namespace occ::sync
