// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/playbookhtml.h"

#include "core/onboarding/onboarding.h"
#include "ui/playbook/linediff.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::PlaybookReader)
};

/// Collects HTML in the few shapes this window uses.
class Html final
{
public:
    explicit Html(const Tokens& tokens)
        : m_tokens(tokens)
    {}

    void title(const QString& text) { tag(u"h1"_s, text); }
    void heading(const QString& text, int level)
    {
        m_out += u"<h%1>%2</h%1>"_s.arg(std::clamp(level, 2, 4)).arg(text.toHtmlEscaped());
    }
    void text(const QString& text)
    {
        if (!text.isEmpty())
            m_out += u"<p>"_s + lines(text) + u"</p>"_s;
    }
    void muted(const QString& text)
    {
        if (!text.isEmpty())
            m_out += u"<p><span style='color:%1'>%2</span></p>"_s.arg(m_tokens.muted.name(), lines(text));
    }
    void fact(const QString& name, const QString& value)
    {
        m_out += u"<p><span style='color:%1'>%2:</span> %3</p>"_s.arg(m_tokens.muted.name(),
                                                                      name.toHtmlEscaped(), lines(value));
    }
    void bullets(const QStringList& entries)
    {
        m_out += u"<ul>"_s;
        for (const QString& entry : entries)
            m_out += u"<li>"_s + lines(entry) + u"</li>"_s;
        m_out += u"</ul>"_s;
    }
    /// `widths` are shares of the whole in percent; as the words need them when not given.
    void table(const QStringList& titles, const QList<QStringList>& rows, const QList<int>& widths = {})
    {
        m_out +=
            u"<table width='100%' cellspacing='0' cellpadding='5' style='border-collapse:collapse'><tr>"_s;
        for (qsizetype i = 0; i < titles.size(); ++i) {
            const QString width = i < widths.size() ? u" width='%1%'"_s.arg(widths[i]) : QString();
            m_out += u"<td%4 style='border-bottom:1px solid %1; color:%2'>%3</td>"_s.arg(
                m_tokens.border.name(), m_tokens.muted.name(), titles[i].toHtmlEscaped(), width);
        }
        m_out += u"</tr>"_s;
        for (const QStringList& row : rows) {
            m_out += u"<tr>"_s;
            for (const QString& cell : row)
                m_out += u"<td valign='top' style='border-bottom:1px solid %1'>%2</td>"_s.arg(
                    m_tokens.border.name(), lines(cell));
            m_out += u"</tr>"_s;
        }
        m_out += u"</table><p style='font-size:5px'>&nbsp;</p>"_s;
    }
    [[nodiscard]] QString html() const { return m_out; }
    [[nodiscard]] static QString lines(const QString& text)
    {
        return text.trimmed().toHtmlEscaped().replace(u'\n', u"<br>"_s);
    }

private:
    void tag(const QString& name, const QString& text)
    {
        m_out += u"<%1>%2</%1>"_s.arg(name, text.toHtmlEscaped());
    }

    const Tokens& m_tokens;
    QString m_out;
};
} // namespace

QString keyWords(const QString& key)
{
    QString words = key;
    words.replace(u'_', u' ').replace(u'-', u' ');
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

static QString hourWords(int hours)
{
    return hours == 1 ? Words::tr("1 hour") : Words::tr("%n hours", nullptr, hours);
}

QString dueWords(const playbook::DueRule& rule, const playbook::Playbook& playbook)
{
    const int n = rule.offset.amount;
    QString length;
    switch (rule.offset.unit) {
    case Offset::Unit::Hours:
        length = hourWords(n);
        break;
    case Offset::Unit::Days:
        length = n == 1 ? Words::tr("1 day") : Words::tr("%n days", nullptr, n);
        break;
    case Offset::Unit::BusinessDays:
        length = n == 1 ? Words::tr("1 business day") : Words::tr("%n business days", nullptr, n);
        break;
    }
    const playbook::Milestone* anchor = playbook.milestone(rule.after);
    QString words = rule.after.isEmpty()
                        ? Words::tr("%1 after the contract").arg(length)
                        : Words::tr("%1 after %2").arg(length, anchor ? anchor->title : rule.after);
    if (rule.offset.at.isValid())
        words = Words::tr("%1 at %2").arg(words, rule.offset.at.toString(u"HH:mm"_s));
    return words;
}

static QString partyWords(playbook::Party party)
{
    return party == playbook::Party::Us ? Words::tr("Us") : Words::tr("Client");
}

static QString evidenceWords(playbook::Evidence evidence)
{
    const QString words[] = {QString(), Words::tr("Note"), Words::tr("Link"), Words::tr("File")};
    return words[int(evidence)];
}

static void milestoneHtml(Html& html, const playbook::Milestone& milestone,
                          const playbook::Playbook& playbook)
{
    html.heading(milestone.title, 2);
    QString line = Words::tr("Due %1").arg(dueWords(milestone.due, playbook));
    if (!milestone.theme.isEmpty())
        line += u" · "_s + milestone.theme;
    html.muted(line);
    html.text(milestone.objective);
    QList<QStringList> rows;
    for (const playbook::Item& item : milestone.items) {
        QStringList first;
        for (const QString& key : item.dependsOn)
            first << (playbook.item(key) ? playbook.item(key)->title : key);
        rows << QStringList{item.details.isEmpty() ? item.title : item.title + u'\n' + item.details,
                            keyWords(item.ownerRole),
                            partyWords(item.party),
                            item.due ? dueWords(*item.due, playbook) : Words::tr("With the milestone"),
                            evidenceWords(item.evidence),
                            first.join(u'\n')};
    }
    html.table({Words::tr("Item"), Words::tr("Owner"), Words::tr("Who does it"), Words::tr("Due"),
                Words::tr("Evidence"), Words::tr("After")},
               rows, {36, 13, 9, 17, 11, 14});
}

QString playbookHtml(const playbook::Playbook& playbook, const Tokens& tokens)
{
    Html html(tokens);
    html.text(playbook.summary);
    html.muted(playbook.source.isEmpty() ? QString() : Words::tr("Source: %1").arg(playbook.source));
    for (const playbook::Milestone& milestone : playbook.milestones)
        milestoneHtml(html, milestone, playbook);
    if (!playbook.touchpoints.isEmpty()) {
        html.heading(Words::tr("Touchpoints"), 2);
        QList<QStringList> rows;
        for (const playbook::Touchpoint& point : playbook.touchpoints) {
            rows << QStringList{point.title, dueWords(point.when, playbook), keyWords(point.channel),
                                point.messageId,
                                point.condition.kind == playbook::Condition::Kind::Always
                                    ? QString()
                                    : Words::tr("Only while “%1” is open").arg(point.condition.key)};
        }
        html.table({Words::tr("Touchpoint"), Words::tr("When"), Words::tr("Channel"), Words::tr("Message"),
                    Words::tr("Condition")},
                   rows, {28, 24, 10, 18, 20});
    }
    html.heading(Words::tr("Red flags"), 2);
    QList<QStringList> rules;
    for (const playbook::RuleSetting& rule : playbook.rules)
        rules << QStringList{ruleTitle(rule.rule), u"%1 %2"_s.arg(rule.threshold).arg(rule.unit)};
    html.table({Words::tr("Rule"), Words::tr("Threshold")}, rules, {40, 60});
    html.heading(Words::tr("Escalation"), 2);
    QList<QStringList> steps;
    for (const playbook::EscalationStep& step : playbook.escalation)
        steps << QStringList{keyWords(word(step.level)),
                             step.afterHours == 0 ? Words::tr("At once") : hourWords(step.afterHours),
                             step.action};
    html.table({Words::tr("Whom"), Words::tr("After"), Words::tr("What")}, steps, {20, 20, 60});
    return html.html();
}

static bool isPlain(const QJsonValue& value)
{
    return !value.isObject() && !value.isArray();
}

static QString plain(const QJsonValue& value)
{
    if (value.isArray()) {
        QStringList entries;
        for (const QJsonValue& entry : value.toArray())
            entries << plain(entry);
        return entries.join(u"\n"_s);
    }
    if (value.isObject()) {
        QStringList entries;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            entries << keyWords(it.key()) + u": "_s + plain(it.value());
        return entries.join(u'\n');
    }
    if (value.isBool())
        return value.toBool() ? Words::tr("yes") : Words::tr("no");
    return value.toVariant().toString();
}

/// Names and titles first, then what is short, then the rest.
static QStringList orderedKeys(const QJsonObject& object)
{
    static const QStringList first = {u"title"_s, u"name"_s,    u"key"_s,  u"label"_s,   u"question"_s,
                                      u"id"_s,    u"subject"_s, u"body"_s, u"summary"_s, u"description"_s};
    QStringList keys = object.keys();
    std::stable_sort(keys.begin(), keys.end(), [&](const QString& a, const QString& b) {
        const auto rank = [&](const QString& key) {
            const qsizetype at = first.indexOf(key);
            return at < 0 ? first.size() : at;
        };
        return rank(a) < rank(b);
    });
    return keys;
}

static void objectHtml(Html& html, const QJsonObject& object, int level, const QStringList& skip = {});

static void arrayHtml(Html& html, const QJsonArray& array, int level)
{
    if (std::all_of(array.begin(), array.end(), isPlain)) {
        html.bullets(plain(array).split(u'\n'));
        return;
    }
    QStringList keys;
    qsizetype most = 0;
    for (const QJsonValue& value : array) {
        const QStringList own = orderedKeys(value.toObject());
        most = std::max(most, own.size());
        for (const QString& key : own) {
            if (!keys.contains(key) && key != u"source" && key != u"key")
                keys << key;
        }
    }
    if (most <= 6 && keys.size() <= 6) {
        QStringList titles;
        for (const QString& key : std::as_const(keys))
            titles << keyWords(key);
        QList<QStringList> rows;
        for (const QJsonValue& value : array) {
            QStringList row;
            for (const QString& key : std::as_const(keys))
                row << plain(value.toObject().value(key));
            rows << row;
        }
        html.table(titles, rows);
        return;
    }
    for (const QJsonValue& value : array) {
        const QJsonObject entry = value.toObject();
        QString name;
        for (const QString& key : {u"title"_s, u"name"_s, u"label"_s, u"key"_s}) {
            if (name.isEmpty())
                name = entry.value(key).toString();
        }
        html.heading(name, level + 1);
        objectHtml(html, entry, level + 1, {u"title"_s, u"name"_s, u"label"_s, u"key"_s});
    }
}

static void objectHtml(Html& html, const QJsonObject& object, int level, const QStringList& skip)
{
    const QStringList keys = orderedKeys(object);
    for (const bool simple : {true, false}) {
        for (const QString& key : keys) {
            const QJsonValue value = object.value(key);
            if (isPlain(value) != simple || skip.contains(key) || plain(value).isEmpty())
                continue;
            if (simple) {
                html.fact(keyWords(key), plain(value));
                continue;
            }
            html.heading(keyWords(key), level);
            if (value.isArray())
                arrayHtml(html, value.toArray(), level);
            else
                objectHtml(html, value.toObject(), level + 1);
        }
    }
}

QString contentHtml(const QJsonObject& content, const Tokens& tokens)
{
    Html html(tokens);
    objectHtml(html, content, 2, {u"kind"_s, u"id"_s, u"title"_s, u"version"_s});
    return html.html();
}

QString compareHtml(const QString& before, const QString& after, const Tokens& tokens)
{
    static constexpr int kAround = 3;
    const QList<DiffLine> lines = diffLines(before.split(u'\n'), after.split(u'\n'));
    QList<bool> shown(lines.size(), false);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].kind == DiffLine::Kind::Same)
            continue;
        for (qsizetype j = std::max<qsizetype>(0, i - kAround); j <= std::min(lines.size() - 1, i + kAround);
             ++j)
            shown[j] = true;
    }
    if (!shown.contains(true))
        return u"<p>"_s + Words::tr("Both versions say the same.").toHtmlEscaped() + u"</p>"_s;
    QString html = u"<table width='100%' cellspacing='0' cellpadding='1'>"_s;
    bool gap = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!shown[i]) {
            if (!gap)
                html += u"<tr><td></td><td></td><td style='color:%1'>⋯</td></tr>"_s.arg(tokens.muted.name());
            gap = true;
            continue;
        }
        gap = false;
        const DiffLine& line = lines[i];
        const bool gone = line.kind == DiffLine::Kind::Gone;
        const ToneColors tone = toneColors(tokens, gone ? Tone::Red : Tone::Green);
        const bool same = line.kind == DiffLine::Kind::Same;
        QString text = line.text.toHtmlEscaped();
        text.replace(u' ', QChar(0xa0));
        html +=
            u"<tr style='background-color:%1'><td align='right' width='44' style='color:%2'>%3&nbsp;</td>"
            "<td width='18' style='color:%4'>%5</td><td style='color:%4; font-family:%6'>%7</td></tr>"_s.arg(
                (same ? tokens.surface : tone.fill).name(), tokens.muted.name(),
                QString::number(gone ? line.before : line.after), (same ? tokens.text : tone.ink).name(),
                same   ? u"&nbsp;"_s
                : gone ? u"−"_s
                       : u"+"_s,
                font(Type::Code).family(), text);
    }
    return html + u"</table>"_s;
}

} // namespace occ::ui
