// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/helpdesk.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

namespace occ::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

Capabilities described(const QString& key, const QString& title)
{
    Capabilities can;
    can.key = key;
    can.title = title;
    can.kinds = {Kind::Ticket};
    // What stops a round is then known of the one ticket it was about.
    can.writeBatch = 1;
    can.tellsDeletions = false;
    can.keepsIds = true;
    can.beginsNow = true;
    return can;
}

} // namespace

Helpdesk::Helpdesk(const QString& key, const QString& title, Options options,
                   std::function<Fault(const messaging::WebAnswer&, Fault)> explain,
                   std::function<void(const messaging::WebAnswer&, Pace&)> limits, Pace& pace,
                   const Clock& clock)
    : m_capabilities(described(key, title))
    , m_exchange({.crm = title,
                  .access = std::move(options.access),
                  .explain = std::move(explain),
                  .limits = std::move(limits),
                  .deadline = options.deadline},
                 pace, clock)
    , m_base(std::move(options.base))
{}

Outcome<Page> Helpdesk::deleted(Kind kind, const QString& cursor)
{
    Q_UNUSED(kind)
    Page page;
    page.next = cursor;
    return page;
}

Outcome<Record> Helpdesk::one(Kind kind, const Row& row)
{
    if (kind == Kind::Comment)
        return say(row.parents.value(Kind::Ticket).value(0), row);
    return row.id.isEmpty() ? create(row) : change(row);
}

Outcome<QList<RowResult>> Helpdesk::write(Kind kind, const QList<Row>& rows)
{
    QList<RowResult> results;
    for (const Row& row : rows) {
        RowResult result;
        if (auto written = one(kind, row)) {
            result.created = row.id.isEmpty();
            result.record = std::move(*written);
        } else if (stopsRun(written.error().cause) && results.isEmpty()) {
            return Lost(std::move(written.error()));
        } else {
            result.fault = std::move(written.error());
        }
        results << result;
    }
    return results;
}

Outcome<QList<RowResult>> Helpdesk::link(const QList<Association>& associations)
{
    QList<RowResult> results(associations.size());
    for (qsizetype i = 0; i < associations.size(); ++i)
        results[i].record.id = associations.at(i).id;
    return results;
}

Outcome<QList<RowResult>> Helpdesk::archive(Kind kind, const QStringList& ids)
{
    Q_UNUSED(kind)
    QList<RowResult> results;
    for (const QString& id : ids) {
        RowResult result;
        result.record.id = id;
        if (auto gone = remove(id); !gone && gone.error().cause != Cause::NotFound)
            result.fault = std::move(gone.error());
        results << result;
    }
    return results;
}

Lost Helpdesk::nonsense(const Said& said, Done done) const
{
    Fault fault = faultOf(Cause::Nonsense, m_capabilities.title, done);
    fault.status = said.status;
    fault.detail = QString::fromUtf8(said.body.toJson(QJsonDocument::Compact).left(500));
    return Lost(std::move(fault));
}

void Helpdesk::readClock(const Said& said)
{
    const QString text = QString::fromLatin1(said.headers.value("date").trimmed());
    QDateTime at = QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    at.setTimeSpec(Qt::UTC);
    if (at.isValid())
        m_ahead = at.toMSecsSinceEpoch() - m_exchange.now();
}

std::optional<Fault> webPageFault(const messaging::WebAnswer& answer, const Fault& fault,
                                  const QString& title)
{
    const bool refusal = fault.cause == Cause::Input || fault.cause == Cause::Permission ||
                         fault.cause == Cause::NotFound || fault.cause == Cause::Duplicate;
    if (!refusal || answer.type() != "text/html")
        return {};
    Fault page = faultOf(Cause::Nonsense, title, fault.done);
    page.status = fault.status;
    page.detail = fault.detail;
    return page;
}

QString markedText(const QString& text, const QString& externalId)
{
    return u"%1\n[%2]"_s.arg(text, externalId);
}

Record recordFromMarked(const QString& text)
{
    static const QRegularExpression mark(u"\\s*\\[(occ-[0-9a-f]+-comment-[0-9]+)\\]\\s*$"_s);
    Record record;
    const auto found = mark.match(text);
    record.externalId = found.captured(1);
    record.values.insert(u"text"_s, (found.hasMatch() ? text.left(found.capturedStart()) : text).trimmed());
    return record;
}

QString helpdeskId(const QJsonValue& value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

Instant helpdeskInstant(const QJsonValue& value)
{
    QDateTime at = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (!at.isValid())
        return 0;
    if (at.timeSpec() == Qt::LocalTime)
        at.setTimeSpec(Qt::UTC);
    return at.toMSecsSinceEpoch();
}

RemoteField helpdeskField(const QString& name, const QString& label, FieldType type,
                          const QStringList& options)
{
    RemoteField field;
    field.name = name;
    field.label = label;
    field.type = type;
    for (const QString& option : options)
        field.options << FieldOption{option, option, true};
    return field;
}

} // namespace occ::sync
