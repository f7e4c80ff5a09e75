// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/soql.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace occ::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Reads a query word by word. The first thing it cannot read ends it.
class Reader final
{
public:
    explicit Reader(const QString& text) { split(text); }

    SoqlParsed read()
    {
        SoqlQuery query;
        expect(u"SELECT"_s);
        if (isWord(u"COUNT"_s) && peek(1) == u"("_s && peek(2) == u")"_s) {
            query.counts = true;
            m_at += 3;
        } else {
            do
                query.fields << name();
            while (take(u","_s));
        }
        expect(u"FROM"_s);
        query.from = name();
        if (takeWord(u"WHERE"_s))
            query.where = either();
        if (takeWord(u"ORDER"_s)) {
            expect(u"BY"_s);
            do {
                SoqlOrder order{name(), false};
                order.descending = takeWord(u"DESC"_s);
                if (!order.descending)
                    takeWord(u"ASC"_s);
                if (takeWord(u"NULLS"_s) && !takeWord(u"FIRST"_s))
                    expect(u"LAST"_s);
                query.order << order;
            } while (take(u","_s));
        }
        if (takeWord(u"LIMIT"_s))
            query.limit = number();
        if (takeWord(u"OFFSET"_s))
            query.offset = number();
        if (m_at < m_words.size())
            fail();
        return m_fault.isEmpty() ? SoqlParsed{query, {}} : SoqlParsed{{}, m_fault};
    }

private:
    void split(const QString& text)
    {
        static const QRegularExpression word(
            u"\\s*('(?:[^'\\\\]|\\\\.)*'|[A-Za-z_][A-Za-z0-9_.]*|[0-9][0-9A-Za-z:.+\\-]*|-[0-9][0-9.]*|[<>!]=|<>|[=<>(),])"_s);
        qsizetype at = 0;
        while (at < text.size()) {
            const QRegularExpressionMatch match = word.match(text, at, QRegularExpression::NormalMatch,
                                                             QRegularExpression::AnchorAtOffsetMatchOption);
            if (!match.hasMatch()) {
                if (!text.mid(at).trimmed().isEmpty())
                    m_fault = u"unexpected token: '%1'"_s.arg(text.mid(at, 20).trimmed());
                return;
            }
            m_words << match.captured(1);
            at = match.capturedEnd();
        }
    }

    [[nodiscard]] QString peek(int ahead = 0) const { return m_words.value(m_at + ahead); }
    [[nodiscard]] bool isWord(const QString& word) const
    {
        return peek().compare(word, Qt::CaseInsensitive) == 0;
    }
    bool take(const QString& word)
    {
        if (peek() != word || !m_fault.isEmpty())
            return false;
        ++m_at;
        return true;
    }
    bool takeWord(const QString& word)
    {
        if (!isWord(word) || !m_fault.isEmpty())
            return false;
        ++m_at;
        return true;
    }
    void expect(const QString& word)
    {
        if (!takeWord(word))
            fail();
    }
    void fail()
    {
        if (m_fault.isEmpty())
            m_fault =
                peek().isEmpty() ? u"unexpected end of the query"_s : u"unexpected token: '%1'"_s.arg(peek());
    }
    QString name()
    {
        static const QRegularExpression shape(u"\\A[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)*\\z"_s);
        static const QStringList reserved{u"FROM"_s,  u"WHERE"_s, u"SELECT"_s,
                                          u"ORDER"_s, u"LIMIT"_s, u"AND"_s};
        if (!m_fault.isEmpty() || !shape.match(peek()).hasMatch() || reserved.contains(peek().toUpper())) {
            fail();
            return {};
        }
        return m_words.at(m_at++);
    }
    int number()
    {
        bool good = false;
        const int value = peek().toInt(&good);
        good ? void(++m_at) : fail();
        return value;
    }

    using Part = std::shared_ptr<SoqlCondition>;

    Part several(SoqlCondition::Kind kind, const QString& word, Part (Reader::*next)())
    {
        Part first = (this->*next)();
        if (!isWord(word))
            return first;
        auto all = std::make_shared<SoqlCondition>();
        all->kind = kind;
        all->parts << first;
        while (takeWord(word))
            all->parts << (this->*next)();
        return all;
    }
    Part either() { return several(SoqlCondition::Kind::Or, u"OR"_s, &Reader::both); }
    Part both() { return several(SoqlCondition::Kind::And, u"AND"_s, &Reader::single); }
    Part single()
    {
        if (takeWord(u"NOT"_s)) {
            auto not_ = std::make_shared<SoqlCondition>();
            not_->kind = SoqlCondition::Kind::Not;
            not_->parts << single();
            return not_;
        }
        if (take(u"("_s)) {
            Part inside = either();
            expect(u")"_s);
            return inside;
        }
        auto condition = std::make_shared<SoqlCondition>();
        condition->field = name();
        condition->how = peek().toUpper();
        ++m_at;
        if (condition->how == u"<>"_s)
            condition->how = u"!="_s;
        if (condition->how == u"NOT"_s) {
            expect(u"IN"_s);
            condition->how = u"NOT IN"_s;
        }
        static const QStringList known{u"="_s,  u"!="_s,   u"<"_s,  u"<="_s,    u">"_s,
                                       u">="_s, u"LIKE"_s, u"IN"_s, u"NOT IN"_s};
        if (!known.contains(condition->how)) {
            --m_at;
            fail();
            return condition;
        }
        if (!condition->how.endsWith(u"IN"_s)) {
            literal(*condition);
            return condition;
        }
        expect(u"("_s);
        do
            literal(*condition);
        while (take(u","_s));
        expect(u")"_s);
        return condition;
    }

    void literal(SoqlCondition& condition)
    {
        const QString word = peek();
        if (word.startsWith(u'\'')) {
            QString text = word.mid(1, word.size() - 2);
            static const QRegularExpression escape(u"\\\\(.)"_s);
            text.replace(escape, u"\\1"_s);
            condition.values << text;
        } else if (isWord(u"null"_s)) {
            condition.values << QJsonValue::Null;
        } else if (isWord(u"true"_s) || isWord(u"false"_s)) {
            condition.values << isWord(u"true"_s);
        } else if (QDate::fromString(word.left(10), Qt::ISODate).isValid()) {
            static const QRegularExpression shape(
                u"\\A\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:?\\d\\d))?\\z"_s);
            condition.moment = true;
            condition.values << word;
            if (!shape.match(word).hasMatch())
                fail();
        } else {
            bool good = false;
            condition.values << word.toDouble(&good);
            if (!good)
                fail();
        }
        ++m_at;
    }

    QStringList m_words;
    qsizetype m_at = 0;
    QString m_fault;
};

/// A moment's time, for comparing; nothing when the text is none.
std::optional<qint64> moment(const QString& text)
{
    if (text.size() < 10 || text.at(4) != u'-')
        return {};
    QString iso = text;
    static const QRegularExpression offset(u"([+-]\\d\\d)(\\d\\d)\\z"_s);
    if (iso.size() > 10)
        iso.replace(offset, u"\\1:\\2"_s);
    const QDateTime at = iso.size() == 10 ? QDate::fromString(iso, Qt::ISODate).startOfDay(Qt::UTC)
                                          : QDateTime::fromString(iso, Qt::ISODateWithMs);
    return at.isValid() ? std::optional(at.toMSecsSinceEpoch()) : std::nullopt;
}

bool isLike(const QString& held, const QString& pattern)
{
    const QString shape =
        QRegularExpression::escape(pattern).replace(u"%"_s, u".*"_s).replace(u"_"_s, u"."_s);
    return QRegularExpression(u"\\A"_s + QString(shape).replace(u"\\.*"_s, u".*"_s) + u"\\z"_s,
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::DotMatchesEverythingOption)
        .match(held)
        .hasMatch();
}

void gather(const SoqlCondition& condition, QStringList& names)
{
    if (!condition.field.isEmpty())
        names << condition.field;
    for (const auto& part : condition.parts)
        gather(*part, names);
}

} // namespace

QStringList SoqlQuery::everyField() const
{
    QStringList names = fields;
    if (where)
        gather(*where, names);
    for (const SoqlOrder& one : order)
        names << one.field;
    return names;
}

SoqlParsed parseSoql(const QString& text)
{
    return Reader(text).read();
}

int compareSoql(const QJsonValue& a, const QJsonValue& b)
{
    if (a.isNull() || b.isNull() || a.isUndefined() || b.isUndefined())
        return int(!a.isNull() && !a.isUndefined()) - int(!b.isNull() && !b.isUndefined());
    if (a.isDouble() && b.isDouble())
        return a.toDouble() < b.toDouble() ? -1 : int(a.toDouble() > b.toDouble());
    if (a.isBool() && b.isBool())
        return int(a.toBool()) - int(b.toBool());
    const std::optional<qint64> first = moment(a.toString());
    const std::optional<qint64> second = moment(b.toString());
    if (first && second)
        return *first < *second ? -1 : int(*first > *second);
    return a.toString().compare(b.toString(), Qt::CaseInsensitive);
}

bool fits(const SoqlCondition& condition, const std::function<QJsonValue(const QString&)>& value)
{
    const auto one = [&value](const std::shared_ptr<SoqlCondition>& part) { return fits(*part, value); };
    switch (condition.kind) {
    case SoqlCondition::Kind::And:
        return std::all_of(condition.parts.begin(), condition.parts.end(), one);
    case SoqlCondition::Kind::Or:
        return std::any_of(condition.parts.begin(), condition.parts.end(), one);
    case SoqlCondition::Kind::Not:
        return !one(condition.parts.first());
    case SoqlCondition::Kind::Compare:
        break;
    }
    const QJsonValue held = value(condition.field);
    const auto same = [&held](const QJsonValue& other) { return compareSoql(held, other) == 0; };
    if (condition.how.endsWith(u"IN"_s))
        return std::any_of(condition.values.begin(), condition.values.end(), same) ==
               (condition.how == u"IN"_s);
    const QJsonValue& wanted = condition.values.first();
    if (condition.how == u"LIKE"_s)
        return isLike(held.toString(), wanted.toString());
    const int order = compareSoql(held, wanted);
    if (condition.how == u"="_s)
        return order == 0;
    if (condition.how == u"!="_s)
        return order != 0;
    if (held.isNull() || held.isUndefined())
        return false;
    return condition.how == u"<"_s    ? order < 0
           : condition.how == u"<="_s ? order <= 0
           : condition.how == u">"_s  ? order > 0
                                      : order >= 0;
}

} // namespace occ::test
