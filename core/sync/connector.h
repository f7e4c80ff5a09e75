// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/fault.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QUrl>

/// What a CRM looks like to the engine. A connector is a description (Capabilities), a mapping
/// (resources/sync) and a thin transport over core/sync/exchange.h; it decides nothing, keeps nothing and
/// repeats nothing.
namespace occ::sync {

/// Objects of a CRM under our own names.
enum class Kind : quint8 { Company, Contact, Deal, Note, Task, Ticket, Comment };

/// "company", "contact", "deal", "note", "task", "ticket", "comment": as stored, in mapping files and on the
/// command line.
[[nodiscard]] QString toText(Kind kind);
[[nodiscard]] std::optional<Kind> kindFromText(const QString& text);
/// Those that are kept alike on both sides, in the order in which they depend on each other. A helpdesk has
/// tickets alone; comments go with them.
[[nodiscard]] const QList<Kind>& mirroredKinds();

/// What a connector can do, as data.
struct Capabilities
{
    QString key;          ///< "hubspot": the id of its mapping file and of its secrets.
    QString title;        ///< As people read it: "HubSpot".
    QList<Kind> kinds;    ///< What it has.
    int readBatch = 100;  ///< Most ids of one read() or find().
    int writeBatch = 100; ///< Most rows of one write().
    int linkBatch = 100;  ///< Most associations of one link().
    /// write() without an id finds or makes the record by its external id in one step, so that a creation can
    /// be repeated. Kinds that are missing here are looked for with find() before a doubtful creation is
    /// repeated.
    QList<Kind> upserts;
    /// write() honours Row::expectedVersion by itself (Cause::Changed). Without, the engine reads before
    /// writing.
    bool conditionalWrite = false;
    /// write() sets Row::parents of existing records too; without, link() does. At creation it always sets
    /// them.
    bool parentsOnUpdate = false;
    /// It finds a place for our ids by itself; a mapping names no field for them.
    bool keepsIds = false;
    /// deleted() can be asked; without, a record that read() no longer finds counts as deleted.
    bool tellsDeletions = true;
    /// changes() with an empty cursor begins now: it tells of records that nobody here asked for, and those
    /// that are linked are read by their ids first.
    bool beginsNow = false;
};

/// What a field may hold.
enum class FieldType : quint8 {
    Text,
    LongText,
    Email,
    Phone,
    Url,
    Integer,
    Decimal,
    Money, ///< In whole units with a decimal point, as CRMs keep it.
    Date,
    DateTime,
    Bool,
    Choice,
    MultiChoice,
    Owner,     ///< The id of one of owners().
    Stage,     ///< The id of one of the pipelines' stages.
    Reference, ///< The id of another record.
    Other,     ///< Shown, but cannot be mapped.
};

/// One of a field's allowed values.
struct FieldOption
{
    QString value; ///< What is sent and stored.
    QString label;
    bool active = true; ///< Inactive ones may be read, not written.
};

/// A field of a CRM's object, from its own description.
struct RemoteField
{
    QString name; ///< The CRM's name ("hs_lead_status", "Phone").
    QString label;
    FieldType type = FieldType::Text;
    QList<FieldOption> options; ///< Of a choice or stage; empty: any value.
    bool required = false;      ///< Has to be given when a record is made.
    bool readOnly = false;
    bool unique = false; ///< No two records may hold the same value.
    int maxLength = 0;   ///< Characters; 0: none known.
};

/// A record of the CRM.
struct Record
{
    QString id;         ///< The CRM's, in one form only (Salesforce: 18 characters).
    QString externalId; ///< Ours, from the field that keeps it; empty: none.
    /// Differs whenever the record does; only compared for equality. A time in the CRM's own writing will do.
    QString version;
    Instant modifiedAt = 0; ///< By the CRM's clock, which may be off; for people and for "newest".
    QString modifiedBy;     ///< A name for people; empty when the CRM does not tell.
    bool archived = false;  ///< Deleted there (also when it can still be restored).
    QString mergedInto;     ///< Another record's id that took this one's place.
    QJsonObject values; ///< By the CRM's names: text, number, bool or null. Only fields that were asked for.
    /// Ids of records it belongs to, the main one first: a contact's or deal's company, a deal's contacts.
    QMap<Kind, QStringList> parents;
    bool parentsKnown = false; ///< `parents` was read; otherwise it says nothing.
};

/// A page of records. Pages may repeat records and, while things change, skip some; the engine copes with
/// both as long as what was skipped comes with a later cursor.
struct Page
{
    QList<Record> records;
    QString next; ///< The cursor to go on with, in any case; opaque to the engine, at most 2,000 characters.
    bool more = false; ///< There is more to be had with it right now.
};

/// A record to write.
struct Row
{
    QString id;              ///< Empty: make it (or find it by `externalId`, see Capabilities::upserts).
    QString externalId;      ///< Ours; written into the field that keeps it when a record is made.
    QString expectedVersion; ///< Write only when the record still has it; empty: in any case.
    QJsonObject values;      ///< By the CRM's names, only those to change; null empties a field.
    QMap<Kind, QStringList> parents; ///< Only the kinds to set; the first is the main one.
};

/// What became of one row.
struct RowResult
{
    std::optional<Fault> fault; ///< Nothing: it went through.
    bool created = false;
    Record record; ///< At least `id`; `version` where the answer gives it; `values` as far as it gives them.
};

/// One record put together with another.
struct Association
{
    Kind kind = Kind::Contact;
    QString id;
    Kind parentKind = Kind::Company;
    QString parentId;
    bool main = true; ///< The main company, not just one of them.
};

/// A user of the CRM whom records belong to.
struct RemoteOwner
{
    QString id;
    QString name;
    QString email;
    bool active = true;
};

/// A step of a pipeline.
struct RemoteStage
{
    QString id;
    QString label;
    bool closed = false;
    bool won = false; ///< Only when closed.
    bool active = true;
};

/// The way deals go. A CRM without pipelines has one with an empty id.
struct RemotePipeline
{
    QString id;
    QString label;
    QList<RemoteStage> stages;
};

/// Whom the CRM takes us for.
struct RemoteAccount
{
    QString id; ///< The portal or organisation; a connection is bound to the first one it meets.
    QString name;
    QString user;
    QString currency; ///< ISO 4217; empty when it does not tell.
};

/// A CRM. Every call blocks until it is answered, refused or cancelled, for a working thread, never the
/// window's and never within a transaction; one call at a time. Calls send what they are given once: retries
/// of what is safe, waiting, the shared budget and cancelling are the exchange's (core/sync/exchange.h),
/// batches never exceed the capabilities. A whole call fails with a Fault; a row that fails alone has it in
/// its result.
class Remote
{
public:
    Remote() = default;
    virtual ~Remote() = default;
    Q_DISABLE_COPY_MOVE(Remote)

    [[nodiscard]] virtual const Capabilities& capabilities() const = 0;
    /// Tries the connection: cheap, changes nothing.
    [[nodiscard]] virtual Outcome<RemoteAccount> whoAmI() = 0;
    /// The CRM's own list of fields. Not called for Note and Task.
    [[nodiscard]] virtual Outcome<QList<RemoteField>> fields(Kind kind) = 0;
    [[nodiscard]] virtual Outcome<QList<RemoteOwner>> owners() = 0;
    [[nodiscard]] virtual Outcome<QList<RemotePipeline>> pipelines() = 0;

    /// What changed since the cursor, roughly the oldest first, with the values of `fields`; everything there
    /// is when the cursor is empty. The connector's cursor keeps a safe distance from now (indexes lag,
    /// transactions commit late) and repeats rather than skips. CursorGone begins anew.
    [[nodiscard]] virtual Outcome<Page> changes(Kind kind, const QString& cursor,
                                                const QStringList& fields) = 0;
    /// What was deleted (`archived`) or merged away (`mergedInto`) since the cursor; an empty cursor means
    /// from now on, and gives the one to go on with. Only `id` and these are filled in.
    [[nodiscard]] virtual Outcome<Page> deleted(Kind kind, const QString& cursor) = 0;
    /// Records by id, in any order. One that is not found is missing; one that was merged into another comes
    /// with the asked id and `mergedInto`. Reads the live store, not an index that lags.
    [[nodiscard]] virtual Outcome<QList<Record>> read(Kind kind, const QStringList& ids,
                                                      const QStringList& fields) = 0;
    /// The same for those of whom only the values matter: leaves `parents` out where they cost a call of
    /// their own (`parentsKnown` is false then).
    [[nodiscard]] virtual Outcome<QList<Record>> readValues(Kind kind, const QStringList& ids,
                                                            const QStringList& fields)
    {
        return read(kind, ids, fields);
    }
    /// Records by our external ids, in any order; may give more than one for an id. For Note and Task the
    /// marker is looked for.
    [[nodiscard]] virtual Outcome<QList<Record>> find(Kind kind, const QStringList& externalIds,
                                                      const QStringList& fields) = 0;
    /// Writes rows; gives exactly one result for each, in their order. Note rows have the values "text" and
    /// "at" (ISO 8601), Task rows "title", "text", "due" and "done"; both have parents.
    [[nodiscard]] virtual Outcome<QList<RowResult>> write(Kind kind, const QList<Row>& rows) = 0;
    /// Puts records together; repeating it does no harm. One result for each, in order. Not called when
    /// Capabilities::parentsOnUpdate.
    [[nodiscard]] virtual Outcome<QList<RowResult>> link(const QList<Association>& associations) = 0;
    /// Archives records there. Only asked for by a person's decision. One result for each; one that is gone
    /// already went through.
    [[nodiscard]] virtual Outcome<QList<RowResult>> archive(Kind kind, const QStringList& ids) = 0;
    /// What is said publicly about a ticket, the oldest first, without what it was opened with. `values` are
    /// "text", "author" and "at" (ISO 8601); `externalId` marks what we wrote. write() of Comment rows takes
    /// the same with their ticket as parent, one after the other.
    [[nodiscard]] virtual Outcome<QList<Record>> comments(const QString& ticket)
    {
        Q_UNUSED(ticket)
        return QList<Record>();
    }
    /// Where a person sees it in the CRM; empty when that is not known.
    [[nodiscard]] virtual QUrl urlOf(Kind kind, const QString& id) const = 0;
};

} // namespace occ::sync
