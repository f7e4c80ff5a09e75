// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playbook/contentlibrary.h"
#include "core/sync/connector.h"

/// What goes where: our fields and a CRM's, as data. Shipped as resources/sync/<connector>.yaml, kept and
/// changed per connection as JSON.
namespace occ::sync {

/// Which way a field goes.
enum class Direction : quint8 { Both, In, Out, Off };
/// Who is right when both sides changed it since they last agreed.
enum class Wins : quint8 {
    Ask,    ///< A person decides; until then neither side is overwritten.
    Ours,   ///< Noted in the log, with what was replaced.
    Theirs, ///< The same.
    Newest, ///< By the time of each change; asks when they are within a minute, as clocks differ.
};
/// How a value is carried over. Each works both ways.
enum class Transform : quint8 {
    Text,    ///< Trimmed; cut to the CRM's length on the way out, which is then shown.
    Name,    ///< Our one name and their first and last name (two CRM fields, in that order).
    Phone,   ///< Ours as it is written; compared and sent in the international form when it is a number.
    Website, ///< Compared without scheme, "www." and closing slash.
    Integer,
    Money,  ///< Our hundredths and their units.
    Date,   ///< A day; of a moment, its day in UTC.
    Moment, ///< ISO 8601 with Z, or milliseconds since 1970.
    Flag,
    Options, ///< By `options`, ours → theirs.
    Stage,   ///< By `options`, our stage → theirs ("pipeline/stage" where there are pipelines).
    Owner,   ///< By `owners` of the mapping, else by e-mail.
    Parent,  ///< The company it belongs to; has no CRM field of its own.
};

/// One field's way.
struct FieldMapping
{
    QString ours;
    QStringList theirs; ///< One; two for Name; for Stage the stage and, where there is one, the pipeline;
                        ///< none for Parent.
    Direction direction = Direction::Both;
    Wins wins = Wins::Ask;
    Transform transform = Transform::Text;
    QMap<QString, QString> options; ///< Ours → theirs.
    QString fallback; ///< What comes in for one of their options that stands for none of ours; empty: it
                      ///< stays out.

    bool operator==(const FieldMapping&) const = default;
};

/// One object's way.
struct ObjectMapping
{
    Kind kind = Kind::Company;
    bool enabled = true;
    bool createHere = true;  ///< Records of the CRM that we do not have are made here.
    bool createThere = true; ///< And ours there.
    QString externalIdField; ///< The CRM's field that keeps our id; empty: none, records are told apart by
                             ///< `match`.
    QStringList match; ///< Our fields by which records of both sides are recognised, the strongest first.
    QList<FieldMapping> fields;
    QJsonObject presets; ///< What a new record there gets where ours says nothing, by the CRM's names.

    /// The CRM's fields that have to be read.
    [[nodiscard]] QStringList remoteFields() const;
    [[nodiscard]] const FieldMapping* field(const QString& ours) const;
    bool operator==(const ObjectMapping&) const = default;
};

/// What happens besides keeping records alike.
struct Triggers
{
    /// How contacts that are logged here are kept in the CRM.
    enum class Activity : quint8 { None, Notes, Tasks };

    bool wonStarts = true; ///< A deal that is won in the CRM starts its onboarding.
    QString playbook = QStringLiteral("sop-onb-001"); ///< Which one that runs on.
    Activity activity = Activity::None;

    bool operator==(const Triggers&) const = default;
};

struct Mapping
{
    QString id; ///< Of the connector.
    QString title;
    QList<ObjectMapping> objects;
    QMap<QString, QString>
        owners; ///< Our person's e-mail → the CRM's owner id; the same e-mail needs no entry.
    QString currency = QStringLiteral("USD"); ///< Of amounts that come without one.
    Triggers triggers;

    [[nodiscard]] const ObjectMapping* object(Kind kind) const;
    bool operator==(const Mapping&) const = default;
};

/// One of our own fields that can be mapped.
struct OurField
{
    QString name;
    QString label;
    FieldType type = FieldType::Text;
    QStringList options;   ///< Of a choice or stage.
    bool required = false; ///< A record cannot be made here without it.
    bool readOnly = false; ///< It only goes out (health, milestone, …).
    int maxLength = 0;
};
/// Our fields of a kind, in the order in which forms show them.
[[nodiscard]] QList<OurField> ourFields(Kind kind);
[[nodiscard]] std::optional<OurField> ourField(Kind kind, const QString& name);
/// What people call one of our fields; its name where there is none such.
[[nodiscard]] QString labelOf(Kind kind, const QString& field);

/// Something about a mapping that a person should see.
struct Finding
{
    enum class Weight : quint8 {
        Blocks,  ///< The object is not synced until it is mended.
        Limits,  ///< Single values or records will fail.
        Advises, ///< Worth knowing.
    };
    Weight weight = Weight::Blocks;
    Kind kind = Kind::Company;
    QString ours;   ///< May be empty.
    QString theirs; ///< May be empty.
    QString text;   ///< What is the matter, in a sentence.
    QString cure;   ///< What to do, in a sentence.
};

/// What the CRM says of itself, read once for each run.
struct RemoteBook
{
    QMap<Kind, QList<RemoteField>> fields;
    QList<RemoteOwner> owners;
    QList<RemotePipeline> pipelines;

    [[nodiscard]] const RemoteField* field(Kind kind, const QString& name) const;
};

/// Everything that is wrong with a mapping: fields that either side does not have, types that do not go
/// together, options and stages that stand for nothing (also renamed ones), required fields without a source,
/// read-only fields written to, two fields into one.
[[nodiscard]] QList<Finding> check(const Mapping& mapping, const Capabilities& capabilities,
                                   const RemoteBook& book);

/// The mapping content ships for a connector. A refusal that names those there are.
[[nodiscard]] Result<Mapping> shippedMapping(const content::ContentLibrary& library,
                                             const QString& connector);
[[nodiscard]] QJsonObject toJson(const Mapping& mapping);
/// Refuses unknown words, naming the field.
[[nodiscard]] Result<Mapping> mappingFromJson(const QJsonObject& json);
/// Fills stages and options that content leaves open: by the same or a like label, won and lost by what the
/// CRM says of its stages. Leaves what is filled in.
[[nodiscard]] Mapping completed(Mapping mapping, const RemoteBook& book);
/// Switches off what would only come in from fields that this account of the CRM does not have.
void leaveOut(Mapping& mapping, const RemoteBook& book);

[[nodiscard]] QString toText(Direction direction);
[[nodiscard]] QString toText(Wins wins);
[[nodiscard]] QString toText(Transform transform);
/// "none", "notes", "tasks"
[[nodiscard]] QString toText(Triggers::Activity activity);
[[nodiscard]] std::optional<Triggers::Activity> activityFromText(const QString& text);
[[nodiscard]] QJsonObject toJson(const Triggers& triggers);
/// Refuses an unknown word.
[[nodiscard]] Result<Triggers> triggersFromJson(const QJsonObject& json);

} // namespace occ::sync
