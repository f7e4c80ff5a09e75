// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/tryton.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

/// The session, and what Tryton says of itself.
namespace occ::sync {

using namespace Qt::Literals::StringLiterals;
using namespace tryton;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sync)
};

const QString& crmName()
{
    static const QString name = u"Tryton"_s;
    return name;
}

/// The address leads to no database of a Tryton server.
Fault nowhere(const Fault& answered)
{
    Fault fault = faultOf(Cause::Nonsense, crmName(), answered.done);
    fault.status = answered.status;
    fault.detail = answered.detail;
    fault.message = Words::tr("There is no Tryton database at this address.");
    fault.hint =
        Words::tr("The address ends with the database's name, as in https://erp.example.com/agency/.");
    return fault;
}

Exchange::Options optionsOf(const TrytonAccess& access)
{
    Exchange::Options options;
    options.crm = crmName();
    options.deadline = 2 * kMinute; // A batch is one transaction with all its checks.
    // The session goes into a header of its own and is renewed here; the exchange wants some token.
    options.access = [base = access.base](bool renew) -> Outcome<Access> {
        if (renew)
            return Lost(faultOf(Cause::SignIn, crmName()));
        return Access{base, "session"};
    };
    options.explain = [](const messaging::WebAnswer& answer, const Fault& fault) {
        return answer.status == 404 ? nowhere(fault) : fault;
    };
    return options;
}

FieldType typeOf(const QString& name, const FieldShape& field)
{
    static const QHash<QString, FieldType> types{
        {u"char"_s, FieldType::Text},         {u"text"_s, FieldType::LongText},
        {u"integer"_s, FieldType::Integer},   {u"float"_s, FieldType::Decimal},
        {u"numeric"_s, FieldType::Decimal},   {u"date"_s, FieldType::Date},
        {u"datetime"_s, FieldType::DateTime}, {u"timestamp"_s, FieldType::DateTime},
        {u"boolean"_s, FieldType::Bool},      {u"selection"_s, FieldType::Choice},
        {u"many2one"_s, FieldType::Reference}};
    if (name == "amount"_L1)
        return FieldType::Money;
    if (name == "state"_L1)
        return FieldType::Stage;
    if (name == "employee"_L1)
        return FieldType::Owner;
    if (name == "currency"_L1)
        return FieldType::Text;
    return types.value(field.type, FieldType::Other);
}

/// What the server keeps for itself, or what goes by another way (parents, archive()).
bool isInner(const QString& name, const FieldShape& field)
{
    static const QStringList inner{
        u"id"_s,        u"rec_name"_s, u"create_date"_s,     u"create_uid"_s,  u"write_date"_s,
        u"write_uid"_s, u"active"_s,   u"code_readonly"_s,   u"distance"_s,    u"replaced_by"_s,
        u"party"_s,     u"company"_s,  u"currency_digits"_s, u"converted_by"_s};
    return inner.contains(name) || field.type.endsWith("2many"_L1) || field.type == "binary"_L1;
}

Instant serverTimeOf(const Said& said)
{
    const QDateTime date =
        QDateTime::fromString(QString::fromLatin1(said.headers.value("date")), Qt::RFC2822Date);
    return date.isValid() ? date.toMSecsSinceEpoch() : 0;
}

Fault nonsense()
{
    return faultOf(Cause::Nonsense, crmName());
}

} // namespace

Tryton::Tryton(TrytonAccess access, Pace& pace, const Clock& clock)
    : m_access(std::move(access))
    , m_pace(pace)
    , m_exchange(optionsOf(m_access), pace, clock)
{}

const Capabilities& Tryton::capabilities() const
{
    static const Capabilities able = [] {
        Capabilities made;
        made.key = u"tryton"_s;
        made.title = crmName();
        made.kinds = {Kind::Company, Kind::Contact, Kind::Deal};
        made.readBatch = 200;
        made.writeBatch = 200;
        made.linkBatch = 200;
        made.conditionalWrite = true;
        made.parentsOnUpdate = true;
        made.keepsIds = true;
        made.tellsDeletions = true;
        return made;
    }();
    return able;
}

Outcome<QJsonValue> Tryton::post(const QString& method, const QJsonArray& params, bool makes)
{
    Ask ask = send("POST", {},
                   QJsonDocument(QJsonObject{{u"id"_s, 1}, {u"method"_s, method}, {u"params"_s, params}}));
    ask.makes = makes;
    ask.headers = {{"Authorization", "Session " + (m_session.isEmpty() ? QByteArray("none") : m_session)}};
    ++m_requests;
    const auto said = m_exchange.ask(ask);
    if (!said)
        return Lost(said.error());
    m_serverTime = serverTimeOf(*said);
    const QJsonObject answer = said->object();
    if (answer.contains("error"_L1)) {
        Shape shape;
        for (auto it = m_shapes.cbegin(); it != m_shapes.cend(); ++it) {
            if (method.contains(modelOf(it.key())))
                shape = *it;
        }
        return Lost(faultFrom(answer.value("error"_L1), shape, crmName()));
    }
    if (!answer.contains("result"_L1)) {
        Fault fault = faultOf(Cause::Nonsense, crmName(), makes ? Done::Maybe : Done::No);
        fault.detail = QString::fromUtf8(said->body.toJson(QJsonDocument::Compact).left(500));
        return Lost(std::move(fault));
    }
    return answer.value("result"_L1);
}

Outcome<void> Tryton::signIn()
{
    m_session.clear();
    if (m_access.ask && m_access.password.isEmpty()) {
        auto login = m_access.ask();
        if (!login)
            return Lost(std::move(login.error()));
        m_access.user = login->first;
        m_access.password = login->second;
    }
    const auto said = post(
        u"common.db.login"_s,
        {m_access.user, QJsonObject{{u"password"_s, QString::fromUtf8(m_access.password)}}, u"en"_s}, false);
    const QJsonArray pair = said ? said->toArray() : QJsonArray();
    if (said && pair.size() == 2) {
        m_session =
            (m_access.user + u':' + QString::number(pair.at(0).toInteger()) + u':' + pair.at(1).toString())
                .toUtf8()
                .toBase64();
        return {};
    }
    Fault fault = said ? nonsense() : said.error();
    if (fault.cause == Cause::SignIn) {
        if (m_access.ask)
            m_access.password.clear(); // Next time it may be another one.
        fault.message = Words::tr("Tryton does not accept the user or the password.");
        fault.hint = Words::tr("Enter them again; what waits is kept.");
    } else if (fault.cause == Cause::Other) {
        fault = nowhere(fault);
    }
    return Lost(std::move(fault));
}

Outcome<QJsonObject> Tryton::context(const QJsonObject& conditions)
{
    QJsonObject made{{u"language"_s, u"en"_s}, {u"active_test"_s, false}};
    if (m_company)
        made.insert("company"_L1, *m_company);
    if (m_employee)
        made.insert("employee"_L1, *m_employee);
    if (!conditions.isEmpty())
        made.insert("_timestamp"_L1, conditions);
    return made;
}

Outcome<QJsonValue> Tryton::call(const QString& method, QJsonArray params, bool makes,
                                 const QJsonObject& conditions)
{
    params << *context(conditions);
    for (bool isSecond = false;; isSecond = true) {
        if (m_session.isEmpty()) {
            auto in = signIn();
            if (!in)
                return Lost(std::move(in.error()));
        }
        auto said = post(method, params, makes);
        // The session ran out: nothing was done.
        if (said || said.error().cause != Cause::SignIn || isSecond)
            return said;
        m_session.clear();
    }
}

Outcome<QList<QJsonObject>> Tryton::rows(const QString& model, const QJsonArray& domain, int limit,
                                         const QJsonArray& fields)
{
    const QJsonArray order = listOf(QJsonArray{u"id"_s, u"ASC"_s});
    const auto said = call(u"model.%1.search_read"_s.arg(model), {domain, 0, limit, order, fields});
    if (!said)
        return Lost(said.error());
    if (!said->isArray())
        return Lost(nonsense());
    QList<QJsonObject> found;
    const QJsonArray list = said->toArray();
    for (const QJsonValue& row : list)
        found << row.toObject();
    return found;
}

Outcome<Shape> Tryton::shape(Kind kind)
{
    const auto known = m_shapes.constFind(kind);
    if (known != m_shapes.constEnd())
        return *known;
    const auto said = call(u"model.%1.fields_get"_s.arg(modelOf(kind)), listOf(QJsonArray()));
    if (!said) {
        Fault fault = said.error();
        if (fault.cause == Cause::Other) {
            fault.message = Words::tr("This Tryton has no %1.").arg(modelOf(kind));
            fault.hint =
                Words::tr("Have its module activated, or turn this kind of record off in the mapping.");
        }
        return Lost(std::move(fault));
    }
    const Shape made = shapeFrom(said->toObject());
    m_shapes.insert(kind, made);
    return made;
}

Outcome<void> Tryton::meetCompany()
{
    if (m_knowsCompany)
        return {};
    const auto said = call(u"model.res.user.get_preferences"_s, {true});
    if (!said)
        return Lost(said.error());
    const QJsonObject preferences = said->toObject();
    if (const qint64 company = preferences.value("company"_L1).toInteger())
        m_company = company;
    if (const qint64 employee = preferences.value("employee"_L1).toInteger())
        m_employee = employee;
    m_knowsCompany = true;
    return {};
}

Outcome<RemoteAccount> Tryton::whoAmI()
{
    m_knowsCompany = false; // It may have been given one meanwhile.
    auto met = meetCompany();
    if (!met)
        return Lost(std::move(met.error()));
    RemoteAccount account;
    const QString database = m_access.base.path().remove(u'/');
    account.id = m_access.base.host() + u'/' + database;
    account.name = database;
    account.user = m_access.user;
    if (!m_company)
        return account;
    const auto found = rows(u"company.company"_s, listOf(QJsonArray{u"id"_s, u"="_s, *m_company}), 1,
                            {u"party.name"_s, u"currency.code"_s});
    if (!found)
        return Lost(found.error());
    const QJsonObject company = found->value(0);
    account.name = company.value("party."_L1).toObject().value("name"_L1).toString(database);
    account.currency = company.value("currency."_L1).toObject().value("code"_L1).toString();
    return account;
}

Outcome<QList<RemoteField>> Tryton::fields(Kind kind)
{
    const auto known = shape(kind);
    if (!known)
        return Lost(known.error());
    QList<RemoteField> list = borrowedFields(kind);
    for (auto it = known->cbegin(); it != known->cend(); ++it) {
        const bool isBorrowed =
            std::ranges::any_of(list, [&](const RemoteField& field) { return field.name == it.key(); });
        if (isBorrowed || isInner(it.key(), *it) || (kind == Kind::Contact && it.key() != "name"_L1))
            continue;
        RemoteField field;
        field.name = it.key();
        field.label = it->label;
        field.type = typeOf(it.key(), *it);
        field.options = it->options;
        field.readOnly = it->readOnly && field.type != FieldType::Stage;
        // Some required ones fill themselves (code, start date, state).
        field.required = kind == Kind::Contact;
        field.unique = it.key() == "code"_L1;
        field.maxLength = it->size;
        list << field;
    }
    return list;
}

Outcome<QList<RemoteOwner>> Tryton::owners()
{
    auto met = meetCompany();
    if (!met)
        return Lost(std::move(met.error()));
    QList<RemoteOwner> owners;
    if (!m_company)
        return owners;
    const auto found = rows(u"company.employee"_s, listOf(QJsonArray{u"company"_s, u"="_s, *m_company}),
                            10000, {u"party.name"_s, u"party.email"_s, u"end_date"_s});
    if (!found)
        return Lost(found.error());
    const QString today =
        QDateTime::fromMSecsSinceEpoch(m_exchange.now(), QTimeZone::utc()).date().toString(Qt::ISODate);
    for (const QJsonObject& row : *found) {
        const QJsonObject party = row.value("party."_L1).toObject();
        const QString end = inward(row.value("end_date"_L1), u"date"_s).toString();
        owners << RemoteOwner{QString::number(row.value("id"_L1).toInteger()),
                              party.value("name"_L1).toString(), party.value("email"_L1).toString(),
                              end.isEmpty() || end >= today};
    }
    return owners;
}

Outcome<QList<RemotePipeline>> Tryton::pipelines()
{
    const auto known = shape(Kind::Deal);
    if (!known)
        return Lost(known.error());
    RemotePipeline pipeline;
    pipeline.label = Words::tr("Opportunities");
    const QList<FieldOption> states = known->value(u"state"_s).options;
    for (const FieldOption& state : states) {
        const bool isWon = state.value == "converted"_L1 || state.value == "won"_L1;
        const bool isCancelled = state.value == "cancelled"_L1;
        pipeline.stages << RemoteStage{state.value, state.label,
                                       isWon || isCancelled || state.value == "lost"_L1, isWon, !isCancelled};
    }
    return QList{pipeline};
}

QUrl Tryton::urlOf(Kind kind, const QString& id) const
{
    QUrl url = m_access.base;
    url.setPath(u"/"_s);
    url.setFragment(u"%1/model/%2/%3"_s.arg(m_access.base.path().remove(u'/'), modelOf(kind), id));
    return url;
}

} // namespace occ::sync
