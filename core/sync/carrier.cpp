// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/carrier.h"

#include "core/telephony/dialling.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

#include <cmath>

namespace occ::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sync)
};

QString textOf(const QJsonValue& value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.toString().trimmed();
}

std::optional<QDateTime> momentOf(const QJsonValue& value)
{
    QString text = textOf(value);
    bool isNumber = false;
    const qint64 since = text.toLongLong(&isNumber);
    if (isNumber && text.size() > 8)
        return QDateTime::fromMSecsSinceEpoch(since, Qt::UTC);
    // Salesforce writes the offset without a colon, which Qt does not read.
    if (text.size() > 5 && (text.at(text.size() - 5) == u'+' || text.at(text.size() - 5) == u'-') &&
        text.contains(u'T'))
        text.insert(text.size() - 2, u':');
    QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!moment.isValid())
        return {};
    if (moment.timeSpec() == Qt::LocalTime)
        moment.setTimeSpec(Qt::UTC);
    return moment.toUTC();
}

QJsonValue dateIn(const QJsonValue& theirs)
{
    const QString text = textOf(theirs);
    if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid() && text.size() == 10)
        return text;
    const auto moment = momentOf(theirs);
    return moment ? QJsonValue(moment->date().toString(Qt::ISODate)) : QJsonValue(QJsonValue::Undefined);
}

QJsonValue numberIn(const QJsonValue& theirs, int scale)
{
    bool isNumber = false;
    const double number = textOf(theirs).toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number) || std::abs(number) > 9e12)
        return QJsonValue(QJsonValue::Undefined);
    return qint64(std::llround(number * scale));
}

QString moneyOut(qint64 minor)
{
    const QString sign = minor < 0 ? u"-"_s : u""_s;
    const qint64 size = std::abs(minor);
    if (size % 100 == 0)
        return sign + QString::number(size / 100);
    return sign + u"%1.%2"_s.arg(size / 100).arg(int(size % 100), 2, 10, QLatin1Char('0'));
}

QJsonArray nameOut(const QString& name)
{
    const QString plain = name.simplified();
    const qsizetype gap = plain.lastIndexOf(u' ');
    // One word alone is a last name: that is the part CRMs insist on.
    return gap < 0 ? QJsonArray{u""_s, plain} : QJsonArray{plain.left(gap), plain.mid(gap + 1)};
}

} // namespace

Carrier::Carrier(const Mapping& mapping, Book book)
    : m_mapping(mapping)
    , m_book(std::move(book))
{}

QJsonValue Carrier::raw(const FieldMapping& field, const Record& record)
{
    if (field.transform == Transform::Parent)
        return record.parents.value(Kind::Company).value(0);
    if (field.theirs.size() == 1) {
        const QJsonValue value = record.values.value(field.theirs.first());
        return value.isUndefined() ? QJsonValue() : value;
    }
    QJsonArray several;
    for (const QString& name : field.theirs) {
        const QJsonValue value = record.values.value(name);
        several << (isEmpty(value) ? QJsonValue(u""_s) : value);
    }
    return several;
}

QJsonValue Carrier::ownerIn(const QString& theirs) const
{
    for (auto it = m_mapping.owners.cbegin(); it != m_mapping.owners.cend(); ++it) {
        if (it.value() == theirs && m_book.peopleByEmail.contains(it.key().toLower()))
            return m_book.peopleByEmail.value(it.key().toLower());
    }
    for (const RemoteOwner& owner : m_book.remote.owners) {
        if (owner.id == theirs && m_book.peopleByEmail.contains(owner.email.toLower()))
            return m_book.peopleByEmail.value(owner.email.toLower());
    }
    return QJsonValue(QJsonValue::Undefined);
}

std::optional<QJsonValue> Carrier::ownerOut(const QJsonValue& ours) const
{
    const QString email = m_book.emailsById.value(ours.toInteger());
    if (const QString id = m_mapping.owners.value(email); !id.isEmpty())
        return id;
    for (const RemoteOwner& owner : m_book.remote.owners) {
        if (owner.active && !email.isEmpty() && owner.email.compare(email, Qt::CaseInsensitive) == 0)
            return owner.id;
    }
    return {};
}

QJsonValue Carrier::optionIn(const FieldMapping& field, const QString& theirs) const
{
    for (auto it = field.options.cbegin(); it != field.options.cend(); ++it) {
        if (it.value() == theirs)
            return it.key();
    }
    return field.fallback.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(field.fallback);
}

QJsonValue Carrier::stageIn(const FieldMapping& field, const QJsonValue& theirs) const
{
    const QString stage = theirs.isArray() ? textOf(theirs.toArray().at(0)) : textOf(theirs);
    const QString pipeline = theirs.isArray() ? textOf(theirs.toArray().at(1)) : QString();
    const auto own = ourField(Kind::Deal, field.ours);
    for (const QString& name : {QString(pipeline + u'/' + stage), stage}) {
        // Of several of ours that are one there, the earliest.
        for (const QString& ours : own ? own->options : QStringList()) {
            if (field.options.value(ours) == name)
                return ours;
        }
        for (auto it = field.options.cbegin(); it != field.options.cend(); ++it) {
            if (it.value() == name)
                return it.key();
        }
    }
    // Won and lost are what the CRM says of its stages, whatever they are called.
    for (const RemotePipeline& way : m_book.remote.pipelines) {
        for (const RemoteStage& step : way.stages) {
            if (step.id == stage && step.closed && (pipeline.isEmpty() || way.id == pipeline))
                return step.won ? u"won"_s : u"lost"_s;
        }
    }
    return field.fallback.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(field.fallback);
}

std::optional<QJsonValue> Carrier::stageOut(const FieldMapping& field, const QString& ours) const
{
    const QString name = field.options.value(ours);
    if (name.isEmpty())
        return {};
    const qsizetype slash = name.indexOf(u'/');
    const QString stage = slash < 0 ? name : name.mid(slash + 1);
    if (field.theirs.size() < 2)
        return stage;
    return QJsonArray{stage, slash < 0 ? QString() : name.left(slash)};
}

QJsonValue Carrier::inward(const FieldMapping& field, const QJsonValue& theirs) const
{
    if (isEmpty(theirs))
        return QJsonValue();
    switch (field.transform) {
    case Transform::Name: {
        QStringList parts;
        for (const QJsonValue& part : theirs.toArray())
            parts << textOf(part);
        return parts.join(u' ').simplified();
    }
    case Transform::Integer:
        return numberIn(theirs, 1);
    case Transform::Money:
        return numberIn(theirs, 100);
    case Transform::Date:
        return dateIn(theirs);
    case Transform::Moment: {
        const auto moment = momentOf(theirs);
        return moment ? QJsonValue(toIso(moment->toMSecsSinceEpoch())) : QJsonValue(QJsonValue::Undefined);
    }
    case Transform::Flag:
        return textOf(theirs).toLower() == "true"_L1 || textOf(theirs) == "1"_L1;
    case Transform::Options:
        return optionIn(field, textOf(theirs));
    case Transform::Stage:
        return stageIn(field, theirs);
    case Transform::Owner:
        return ownerIn(textOf(theirs));
    case Transform::Parent: {
        const auto client = m_book.clientOf ? m_book.clientOf(textOf(theirs)) : std::nullopt;
        return client ? QJsonValue(*client) : QJsonValue(QJsonValue::Undefined);
    }
    default:
        return textOf(theirs);
    }
}

std::optional<QJsonValue> Carrier::outward(Kind kind, const FieldMapping& field, const QJsonValue& ours) const
{
    if (isEmpty(ours))
        return field.theirs.size() > 1 ? QJsonValue(QJsonArray{u""_s, u""_s}) : QJsonValue();
    switch (field.transform) {
    case Transform::Name:
        return nameOut(ours.toString());
    case Transform::Money:
        return moneyOut(ours.toInteger());
    case Transform::Integer:
        return QString::number(ours.toInteger());
    case Transform::Flag:
        return ours.toBool();
    case Transform::Options: {
        const QString value = field.options.value(ours.toString());
        return value.isEmpty() ? std::nullopt : std::optional<QJsonValue>(value);
    }
    case Transform::Stage:
        return stageOut(field, ours.toString());
    case Transform::Owner:
        return ownerOut(ours);
    case Transform::Parent: {
        const QString company = m_book.companyOf ? m_book.companyOf(ours.toInteger()) : QString();
        return company.isEmpty() ? std::nullopt : std::optional<QJsonValue>(company);
    }
    case Transform::Phone: {
        const auto number = toE164(textOf(ours));
        return number ? *number : textOf(ours);
    }
    default:
        break;
    }
    QString text = textOf(ours);
    const RemoteField* described = m_book.remote.field(kind, field.theirs.value(0));
    if (described != nullptr && described->maxLength > 0)
        text.truncate(described->maxLength);
    return text;
}

bool Carrier::isCut(Kind kind, const FieldMapping& field, const QJsonValue& ours) const
{
    const RemoteField* described = m_book.remote.field(kind, field.theirs.value(0));
    return field.transform == Transform::Text && described != nullptr && described->maxLength > 0 &&
           textOf(ours).size() > described->maxLength;
}

void Carrier::put(const FieldMapping& field, const QJsonValue& theirs, Row& row)
{
    if (field.transform == Transform::Parent) {
        row.parents.insert(Kind::Company, isEmpty(theirs) ? QStringList() : QStringList{theirs.toString()});
        return;
    }
    if (field.theirs.size() == 1) {
        row.values.insert(field.theirs.first(), theirs);
        return;
    }
    const QJsonArray several = theirs.toArray();
    for (qsizetype i = 0; i < field.theirs.size(); ++i) {
        // A stage without a pipeline leaves the pipeline as it is.
        if (field.transform == Transform::Stage && i > 0 && isEmpty(several.at(i)))
            continue;
        row.values.insert(field.theirs.at(i), several.at(i));
    }
}

Error Carrier::whyNot(const FieldMapping& field, const QJsonValue& ours) const
{
    Error error;
    error.field = field.ours;
    if (field.transform == Transform::Owner) {
        error.message = Words::tr("%1 has no user for %2.")
                            .arg(m_mapping.title, m_book.emailsById.value(ours.toInteger()));
        error.hint = Words::tr("Give them one in the mapping of owners.");
    } else if (field.transform == Transform::Parent) {
        error.message = Words::tr("Its client is not in %1 yet.").arg(m_mapping.title);
        error.hint = Words::tr("See why the client was not sent; this follows by itself.");
    } else {
        error.message = Words::tr("\"%1\" stands for nothing in %2.").arg(textOf(ours), m_mapping.title);
        error.hint = Words::tr("Choose what it means in the mapping.");
    }
    return error;
}

QString Carrier::words(const FieldMapping& field, const QJsonValue& ours) const
{
    if (isEmpty(ours))
        return Words::tr("(empty)");
    if (field.transform == Transform::Money)
        return moneyOut(ours.toInteger());
    if (field.transform == Transform::Owner)
        return m_book.emailsById.value(ours.toInteger());
    return textOf(ours);
}

} // namespace occ::sync
