// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/sync/mapping.h"

namespace occ::sync {

/// A field's value on both sides when they last agreed. Both are kept, as a value may look different there.
struct Agreed
{
    QJsonValue ours;
    QJsonValue theirs; ///< As the CRM gave it, or all of them as an array when the field has several.

    bool operator==(const Agreed&) const = default;
};

/// A field as it stands now on both sides.
struct Sides
{
    QJsonValue ours;
    QJsonValue theirs; ///< In the CRM's own form.
    QJsonValue
        theirsAsOurs; ///< Carried over; undefined when it stands for nothing of ours (an unmapped option).
    bool outOfReach = false; ///< `ours` cannot be carried over (an unmapped owner): it is not sent.
    Instant oursAt = 0;      ///< When it was changed here; 0: not known.
    Instant theirsAt = 0;    ///< By the CRM's clock.
};

/// What to do with one field.
enum class Step : quint8 {
    Nothing, ///< Nothing changed, or the field does not go that way.
    Agree,   ///< Both sides say the same by themselves: note it.
    Take,    ///< Theirs goes in.
    Send,    ///< Ours goes out.
    Ask,     ///< Both changed: a person decides.
};

struct FieldStep
{
    Step step = Step::Nothing;
    bool replaces = false; ///< A change of the other side is given up by the mapping's rule: goes to the log.
};

/// The three-way merge of one field. Pure. `agreed` is nothing at the first meeting: then an empty side gives
/// way to a filled one, and two different values are a conflict under the field's rule. Fields that go one
/// way never conflict.
[[nodiscard]] FieldStep mergeField(const FieldMapping& mapping, const std::optional<Agreed>& agreed,
                                   const Sides& sides);

/// Whether two values mean the same to a field: empty is null, numbers by value, phone numbers and websites
/// by what they reach.
[[nodiscard]] bool sameValue(Transform transform, const QJsonValue& one, const QJsonValue& other);
/// Null, an empty text, or undefined.
[[nodiscard]] bool isEmpty(const QJsonValue& value);

} // namespace occ::sync
