// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callflow/callflow.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>
#include <cmath>

namespace occ::callflow {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(callflow)
};

constexpr qsizetype kLongestText = 4000;
constexpr qsizetype kMostOptions = 12;
constexpr qsizetype kMostTargets = 100;
constexpr double kFarthest = 1e6; ///< Designer coordinates beyond it are a fault.

/// The plain fields of a step by kind; what is special (type, options, method, position) is read by hand.
constexpr std::array<std::pair<const char16_t*, QString Step::*>, 13> kTexts{{
    {u"key", &Step::key},
    {u"title", &Step::title},
    {u"text", &Step::text},
    {u"next", &Step::next},
    {u"fallback", &Step::fallback},
    {u"target", &Step::target},
    {u"calendar", &Step::calendar},
    {u"opens", &Step::opens},
    {u"closes", &Step::closes},
    {u"open", &Step::open},
    {u"closed", &Step::closed},
    {u"endpoint", &Step::endpoint},
    {u"mailbox", &Step::mailbox},
}};
constexpr std::array<std::pair<const char16_t*, int Step::*>, 6> kNumbers{{
    {u"timeout_seconds", &Step::timeoutSeconds},
    {u"retries", &Step::retries},
    {u"ring_seconds", &Step::ringSeconds},
    {u"priority", &Step::priority},
    {u"max_wait_seconds", &Step::maxWaitSeconds},
    {u"max_seconds", &Step::maxSeconds},
}};
constexpr std::array<std::pair<const char16_t*, bool Step::*>, 5> kSwitches{{
    {u"speech", &Step::speech},
    {u"hold_music", &Step::holdMusic},
    {u"announce_wait", &Step::announceWait},
    {u"transcribe", &Step::transcribe},
    {u"alert", &Step::alert},
}};
constexpr std::array<std::pair<const char16_t*, QStringList Step::*>, 2> kLists{{
    {u"targets", &Step::targets},
    {u"days", &Step::days},
}};

QString name(const char16_t* text)
{
    return QString::fromUtf16(text);
}

/// Takes the fields of one object one after the other; what is left over is unknown. Throws Thrown.
class Fields final
{
public:
    /// `where` names the object in messages: "Step “menu”".
    Fields(const QJsonObject& json, QString where)
        : m_json(json)
        , m_where(std::move(where))
    {}

    [[nodiscard]] bool has(const QString& field) const { return m_json.contains(field); }

    QString text(const QString& field)
    {
        const QJsonValue value = m_json.take(field);
        if (value.isUndefined())
            return {};
        if (!value.isString())
            fail(field, Words::tr("is not a text."));
        return checked(field, value.toString());
    }

    int number(const QString& field)
    {
        const QJsonValue value = m_json.take(field);
        if (value.isUndefined())
            return 0;
        const double wanted = value.toDouble(-1);
        if (!value.isDouble() || wanted < 0 || wanted > 1e6 || wanted != std::floor(wanted))
            fail(field, Words::tr("is not a whole number from 0 to 1000000."));
        return int(wanted);
    }

    bool truth(const QString& field)
    {
        const QJsonValue value = m_json.take(field);
        if (!value.isUndefined() && !value.isBool())
            fail(field, Words::tr("is neither true nor false."));
        return value.toBool();
    }

    QJsonArray array(const QString& field, qsizetype most)
    {
        const QJsonValue value = m_json.take(field);
        if (!value.isUndefined() && !value.isArray())
            fail(field, Words::tr("is not a list."));
        const QJsonArray list = value.toArray();
        if (list.size() > most)
            fail(field, Words::tr("has more than %1 entries.").arg(most));
        return list;
    }

    QStringList texts(const QString& field)
    {
        QStringList all;
        const QJsonArray list = array(field, kMostTargets);
        for (const QJsonValue& value : list) {
            if (!value.isString())
                fail(field, Words::tr("holds something that is not a text."));
            all << checked(field, value.toString());
        }
        return all;
    }

    /// Names with what they stand for; what stands for nothing is left out.
    QMap<QString, QString> numbers(const QString& field)
    {
        const QJsonValue value = m_json.take(field);
        if (!value.isUndefined() && !value.isObject())
            fail(field, Words::tr("is not an object."));
        const QJsonObject named = value.toObject();
        if (named.size() > kMostTargets)
            fail(field, Words::tr("has more than %1 entries.").arg(kMostTargets));
        QMap<QString, QString> numbers;
        for (auto it = named.begin(); it != named.end(); ++it) {
            const QString number = checked(field, it.value().toString()).trimmed();
            if (!it.value().isString() || (!number.isEmpty() && !isAddress(number)))
                fail(field, Words::tr("holds what is no telephone number and no SIP address: %1")
                                .arg(it.key().left(80)));
            if (!number.isEmpty())
                numbers.insert(checked(field, it.key()), number);
        }
        return numbers;
    }

    /// The place of a word among `words`; the first when it is missing and not `required`.
    int word(const QString& field, const QStringList& words, bool required)
    {
        if (!required && !has(field))
            return 0;
        const qsizetype place = words.indexOf(text(field));
        if (place < 0)
            fail(field, Words::tr("is not one of: %1.").arg(words.join(u", "_s)));
        return int(place);
    }

    double coordinate(const QString& field)
    {
        const QJsonValue value = m_json.take(field);
        if (!value.isDouble() || !(std::abs(value.toDouble()) <= kFarthest))
            fail(field, Words::tr("is not a coordinate."));
        return value.toDouble();
    }

    /// Refuses what nobody has taken.
    void finish() const
    {
        if (!m_json.isEmpty())
            fail(m_json.begin().key().left(80), Words::tr("is not known here."));
    }

    [[noreturn]] void fail(const QString& field, const QString& problem) const
    {
        raise(refused(u"%1: %2 %3"_s.arg(m_where, field, problem), {}, field));
    }

private:
    QString checked(const QString& field, QString text) const
    {
        if (text.size() > kLongestText)
            fail(field, Words::tr("is longer than %1 characters.").arg(kLongestText));
        text.replace(u"\r\n"_s, u"\n"_s);
        for (const QChar letter : std::as_const(text)) {
            // XML, which Telnyx reads, cannot say these at all.
            if ((letter < u' ' && letter != u'\n' && letter != u'\t') || letter.unicode() >= 0xfffe)
                fail(field, Words::tr("holds a control character."));
        }
        if (!text.isValidUtf16())
            fail(field, Words::tr("holds half a character."));
        return text;
    }

    QJsonObject m_json;
    QString m_where;
};

Option optionOf(const QJsonValue& value, const QString& where)
{
    if (!value.isObject())
        raise(refused(Words::tr("%1: an entry of options is not an object.").arg(where), {}, u"options"_s));
    Fields fields(value.toObject(), where + u", "_s + Words::tr("option"));
    Option option{fields.text(u"digit"_s), fields.text(u"label"_s), fields.text(u"next"_s),
                  fields.text(u"language"_s)};
    fields.finish();
    return option;
}

Step stepOf(const QJsonValue& value, int place)
{
    const QString key = value.toObject().value(u"key"_s).toString().left(80);
    const QString where =
        key.isEmpty() ? Words::tr("Step number %1").arg(place + 1) : Words::tr("Step \"%1\"").arg(key);
    if (!value.isObject())
        raise(refused(Words::tr("%1 is not an object.").arg(where), {}, u"steps"_s));
    Fields fields(value.toObject(), where);
    Step step;
    step.type = StepType(fields.word(u"type"_s, stepTypes(), true));
    for (const auto& [field, member] : kTexts)
        step.*member = fields.text(name(field));
    for (const auto& [field, member] : kNumbers)
        step.*member = fields.number(name(field));
    for (const auto& [field, member] : kSwitches)
        step.*member = fields.truth(name(field));
    for (const auto& [field, member] : kLists)
        step.*member = fields.texts(name(field));
    step.form = fields.text(u"form"_s);
    if (fields.has(u"method"_s))
        step.method = RoutingMethod(fields.word(u"method"_s, routingMethods(), true));
    const QJsonArray options = fields.array(u"options"_s, kMostOptions);
    for (const QJsonValue& option : options)
        step.options << optionOf(option, where);
    if (fields.has(u"x"_s) || fields.has(u"y"_s))
        step.position = QPointF(fields.coordinate(u"x"_s), fields.coordinate(u"y"_s));
    fields.finish();
    return step;
}

QJsonObject optionJson(const Option& option)
{
    QJsonObject json{{u"digit"_s, option.digit}, {u"label"_s, option.label}, {u"next"_s, option.next}};
    if (!option.language.isEmpty())
        json.insert(u"language"_s, option.language);
    return json;
}

QJsonObject stepJson(const Step& step)
{
    QJsonObject json{
        {u"key"_s, step.key}, {u"type"_s, stepTypes().at(int(step.type))}, {u"title"_s, step.title}};
    for (const auto& [field, member] : kTexts) {
        if (!(step.*member).isEmpty())
            json.insert(name(field), step.*member);
    }
    for (const auto& [field, member] : kNumbers) {
        if (step.*member != 0)
            json.insert(name(field), step.*member);
    }
    for (const auto& [field, member] : kSwitches) {
        if (step.*member)
            json.insert(name(field), true);
    }
    for (const auto& [field, member] : kLists) {
        if (!(step.*member).isEmpty())
            json.insert(name(field), QJsonArray::fromStringList(step.*member));
    }
    if (!step.form.isEmpty())
        json.insert(u"form"_s, step.form);
    if (step.type == StepType::Routing || step.method != Step().method)
        json.insert(u"method"_s, routingMethods().at(int(step.method)));
    QJsonArray options;
    for (const Option& option : step.options)
        options << optionJson(option);
    if (!options.isEmpty())
        json.insert(u"options"_s, options);
    if (step.position) {
        json.insert(u"x"_s, step.position->x());
        json.insert(u"y"_s, step.position->y());
    }
    return json;
}

} // namespace

QJsonObject numbersJson(const QMap<QString, QString>& numbers)
{
    QJsonObject json;
    for (auto it = numbers.begin(); it != numbers.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

Result<CallFlow> fromJson(const QJsonObject& json)
{
    try {
        Fields fields(json, Words::tr("Call flow"));
        if (fields.has(u"kind"_s) && fields.text(u"kind"_s) != u"callflow")
            fields.fail(u"kind"_s, Words::tr("is not \"callflow\"."));
        CallFlow flow;
        flow.id = fields.text(u"id"_s);
        flow.title = fields.text(u"title"_s);
        flow.source = fields.text(u"source"_s);
        flow.industry = fields.text(u"industry"_s);
        flow.languages = fields.texts(u"languages"_s);
        flow.recording = Recording(fields.word(u"recording"_s, recordings(), true));
        flow.start = fields.text(u"start"_s);
        const QJsonArray steps = fields.array(u"steps"_s, kMostSteps);
        flow.numbers = fields.numbers(u"numbers"_s);
        fields.finish();
        for (const QJsonValue& step : steps)
            flow.steps << stepOf(step, int(flow.steps.size()));
        return flow;
    } catch (const Thrown& thrown) {
        return Failure(thrown.error());
    }
}

QJsonObject toJson(const CallFlow& flow)
{
    QJsonArray steps;
    for (const Step& step : flow.steps)
        steps << stepJson(step);
    QJsonObject json{{u"kind"_s, u"callflow"_s},
                     {u"id"_s, flow.id},
                     {u"title"_s, flow.title},
                     {u"source"_s, flow.source},
                     {u"industry"_s, flow.industry},
                     {u"languages"_s, QJsonArray::fromStringList(flow.languages)},
                     {u"recording"_s, recordings().at(int(flow.recording))},
                     {u"start"_s, flow.start},
                     {u"steps"_s, steps}};
    if (!flow.numbers.isEmpty())
        json.insert(u"numbers"_s, numbersJson(flow.numbers));
    return json;
}

} // namespace occ::callflow
