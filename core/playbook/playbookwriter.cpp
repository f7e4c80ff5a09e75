// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/nodereading.h"
#include "core/playbook/playbook.h"

#include <QRegularExpression>

namespace occ::playbook {

using namespace Qt::Literals::StringLiterals;

static QString doubleQuoted(const QString& text)
{
    QString out(u'"');
    for (const QChar letter : text) {
        const char16_t code = letter.unicode();
        const bool special =
            code < 0x20 || (code >= 0x7f && code < 0xa1) ||
            (code >= 0x2000 && code < 0x2070 && letter.category() != QChar::Punctuation_Dash) ||
            code >= 0xfe00;
        if (letter == u'"' || letter == u'\\')
            out += u'\\' + QString(letter);
        else if (letter == u'\n')
            out += u"\\n"_s;
        else if (special && !letter.isSurrogate())
            out += u"\\u"_s + QString::number(code, 16).rightJustified(4, u'0');
        else
            out += letter;
    }
    return out + u'"';
}

/// A scalar as YAML: plain when every YAML program reads it as this text, else in double quotes.
static QString scalar(const QString& text)
{
    static const QRegularExpression plain(
        u"\\A[A-Za-z0-9][A-Za-z0-9_.()/+%;?!'&§-]*( [A-Za-z0-9(/+§][A-Za-z0-9_.()/+%;?!'§&,-]*| &)*\\z"_s);
    return plain.match(text).hasMatch() && !content::looksLikeAnotherType(text) ? text : doubleQuoted(text);
}

namespace {

/// Lines of block YAML at one indentation.
class Lines final
{
public:
    Lines(QString& out, int indent)
        : m_out(out)
        , m_indent(indent)
    {}

    /// Begins a list entry: the next line carries the dash.
    void entry() { m_dash = true; }
    void raw(const QString& key, const QString& value)
    {
        m_out += QString(m_indent - (m_dash ? 2 : 0), u' ') + (m_dash ? u"- "_s : QString()) + key + u':' +
                 (value.isEmpty() ? QString() : u' ' + value) + u'\n';
        m_dash = false;
    }
    void number(const QString& key, int value) { raw(key, QString::number(value)); }
    void text(const QString& key, const QString& value) { raw(key, scalar(value)); }
    void optional(const QString& key, const QString& value)
    {
        if (!value.isEmpty())
            text(key, value);
    }
    void optional(const QString& key, const QStringList& values)
    {
        static const QRegularExpression simple(u"\\A[A-Za-z0-9 ()/.&-]+\\z"_s); // Safe between brackets.
        QStringList words;
        for (const QString& value : values)
            words += simple.match(value).hasMatch() ? scalar(value) : doubleQuoted(value);
        if (!words.isEmpty())
            raw(key, u'[' + words.join(u", "_s) + u']');
    }

private:
    QString& m_out;
    int m_indent;
    bool m_dash = false;
};

QString dueYaml(const DueRule& due)
{
    static const QStringList units{u"hours"_s, u"days"_s, u"business_days"_s};
    QString text = u"{after: "_s + (due.after.isEmpty() ? u"contract"_s : scalar(due.after)) + u", "_s +
                   units.value(qsizetype(due.offset.unit)) + u": "_s + QString::number(due.offset.amount);
    if (due.offset.at.isValid())
        text += u", at: \""_s + due.offset.at.toString(u"HH:mm"_s) + u'"';
    return text + u'}';
}

void writeItem(const Item& item, QString& out)
{
    Lines lines(out, 8);
    lines.entry();
    lines.text(u"key"_s, item.key);
    lines.text(u"title"_s, item.title);
    lines.text(u"owner_role"_s, item.ownerRole);
    lines.text(u"party"_s, word(item.party));
    if (item.due)
        lines.raw(u"due"_s, dueYaml(*item.due));
    lines.optional(u"depends_on"_s, item.dependsOn);
    lines.text(u"evidence"_s, word(item.evidence));
    lines.optional(u"check"_s, item.check);
    lines.optional(u"section"_s, item.section);
    lines.optional(u"details"_s, item.details);
    lines.optional(u"source"_s, item.source);
}

void writeMilestone(const Milestone& milestone, QString& out)
{
    Lines lines(out, 4);
    lines.entry();
    lines.text(u"key"_s, milestone.key);
    lines.text(u"title"_s, milestone.title);
    lines.optional(u"theme"_s, milestone.theme);
    lines.raw(u"due"_s, dueYaml(milestone.due));
    lines.optional(u"objective"_s, milestone.objective);
    lines.optional(u"deliverables"_s, milestone.deliverables);
    lines.optional(u"source"_s, milestone.source);
    lines.raw(u"items"_s, milestone.items.isEmpty() ? u"[]"_s : QString());
    for (const Item& item : milestone.items)
        writeItem(item, out);
}

void writeTouchpoint(const Touchpoint& point, QString& out)
{
    Lines lines(out, 4);
    lines.entry();
    lines.text(u"key"_s, point.key);
    lines.text(u"title"_s, point.title);
    lines.raw(u"when"_s, dueYaml(point.when));
    lines.text(u"channel"_s, point.channel);
    lines.optional(u"template"_s, point.messageId);
    if (point.condition.kind != Condition::Kind::Always) {
        const bool item = point.condition.kind == Condition::Kind::ItemOpen;
        lines.raw(u"condition"_s,
                  (item ? u"{item_open: "_s : u"{milestone_open: "_s) + scalar(point.condition.key) + u'}');
    }
    lines.text(u"party"_s, word(point.party));
    lines.optional(u"source"_s, point.source);
}

} // namespace

QString writePlaybook(const Playbook& playbook)
{
    QString out;
    Lines lines(out, 0);
    lines.raw(u"kind"_s, u"playbook"_s);
    lines.text(u"id"_s, playbook.id);
    lines.number(u"version"_s, playbook.version);
    lines.text(u"title"_s, playbook.title);
    lines.optional(u"source"_s, playbook.source);
    lines.optional(u"summary"_s, playbook.summary);
    lines.text(u"industry_packs"_s, word(playbook.industryPacks));
    lines.raw(u"milestones"_s, playbook.milestones.isEmpty() ? u"[]"_s : QString());
    for (const Milestone& milestone : playbook.milestones)
        writeMilestone(milestone, out);
    lines.raw(u"touchpoints"_s, playbook.touchpoints.isEmpty() ? u"[]"_s : QString());
    for (const Touchpoint& point : playbook.touchpoints)
        writeTouchpoint(point, out);
    lines.raw(u"rules"_s, playbook.rules.isEmpty() ? u"[]"_s : QString());
    for (const RuleSetting& rule : playbook.rules)
        out += u"  - {rule: "_s + scalar(rule.rule) + u", threshold: "_s + QString::number(rule.threshold) +
               u", unit: "_s + scalar(rule.unit) + u"}\n"_s;
    lines.raw(u"escalation"_s, playbook.escalation.isEmpty() ? u"[]"_s : QString());
    for (const EscalationStep& step : playbook.escalation) {
        Lines entry(out, 4);
        entry.entry();
        entry.text(u"level"_s, word(step.level));
        entry.number(u"after_hours"_s, step.afterHours);
        entry.optional(u"action"_s, step.action);
    }
    return out;
}

} // namespace occ::playbook
