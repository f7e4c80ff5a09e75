// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/callflow/flowmaker.h"

namespace occ::test {

using namespace Qt::Literals::StringLiterals;
using namespace occ::callflow;

QString FlowMaker::words()
{
    static const QStringList all{u"Welcome to {{client_name}}."_s,
                                 u"Fish & chips <now> \"quoted\" 'single'."_s,
                                 u"Two -- hyphens --> and ]]> an end."_s,
                                 u"Línea número uno: ñandú, garçon, Größe."_s,
                                 u"Line one\nline two\ttab"_s,
                                 u"🚚 trucks & 电话 +1 (512) 555-0100"_s,
                                 u"  spaces around  "_s,
                                 u"100 % of calls; \\u0041 stays."_s,
                                 u"-"_s,
                                 u"--"_s};
    return all.at(below(int(all.size())));
}

Step& FlowMaker::add(StepType type)
{
    Step step = makeStep(type, u"%1-%2"_s.arg(stepTypes().at(int(type))).arg(++m_number));
    step.title = chance(70) ? words().trimmed() : step.title;
    if (chance(60) && type != StepType::Hours)
        step.text = words();
    if (chance(40))
        step.position = QPointF(below(20000) / 7.0 - 500, below(9000) / 3.0);
    m_flow.steps << step;
    --m_left;
    return m_flow.steps.last();
}

QString FlowMaker::voicemail()
{
    Step& step = add(StepType::Voicemail);
    step.mailbox = chance(50) ? u"shared"_s : u"on_call"_s;
    step.maxSeconds = 30 + below(300);
    step.transcribe = chance(50);
    step.alert = chance(30);
    step.next = m_goodbye;
    return step.key;
}

QString FlowMaker::hours(const QString& open, const QString& closed)
{
    Step& step = add(StepType::Hours);
    const bool night = chance(15);
    step.opens = night ? u"20:00"_s : u"0%1:30"_s.arg(below(9));
    step.closes = night ? u"04:00"_s : chance(20) ? u"24:00"_s : u"1%1:15"_s.arg(below(9));
    step.days = weekDays().first(1 + below(6));
    step.open = open;
    step.closed = closed;
    return step.key;
}

/// Somebody to talk to, perhaps behind questions or an announcement; behind hours where they stand inside.
QString FlowMaker::people(int depth)
{
    if (depth > 0 && m_left > 12 && chance(m_left > 60 ? 85 : 25))
        return menu(depth - 1);
    static const QList<StepType> types{StepType::Queue, StepType::Routing, StepType::Dial};
    const QString overflow = voicemail();
    Step& step = add(types.at(below(3)));
    QString key = step.key;
    step.next = overflow;
    step.ringSeconds = step.type == StepType::Queue ? 0 : 5 + below(116);
    step.target = step.type == StepType::Routing ? QString()
                  : chance(30)                   ? u"+15125550%1"_s.arg(100 + below(900))
                  : chance(10)                   ? u"sip:team@pbx.example"_s
                                                 : u"team_%1"_s.arg(below(50));
    if (step.type == StepType::Queue) {
        step.maxWaitSeconds = 30 + below(600);
        step.holdMusic = chance(50);
        step.announceWait = chance(50);
        step.target = u"team_%1"_s.arg(below(50));
    }
    if (step.type == StepType::Routing) {
        step.method = RoutingMethod(below(3));
        for (int number = 0; number <= below(3); ++number)
            step.targets << u"people_%1"_s.arg(number);
    }
    if (m_hoursInside)
        key = hours(key, chance(50) ? overflow : voicemail());
    if (!chance(35))
        return key;
    static const QList<StepType> before{StepType::Greeting, StepType::Intake, StepType::Webhook};
    Step& first = add(before.at(below(3)));
    if (first.type == StepType::Greeting)
        first.text = words();
    first.form = first.type == StepType::Intake ? u"healthcare-intake"_s : QString();
    first.endpoint = first.type == StepType::Webhook ? u"telematics & position=1"_s : QString();
    first.next = key;
    return first.key;
}

void FlowMaker::option(const QString& menuKey, const QString& target)
{
    static const QString digits = u"1234567890*#"_s;
    Step* menu = m_flow.find(menuKey);
    if (menu->options.size() < digits.size())
        menu->options << Option{QString(digits.at(menu->options.size())), words(), target, {}};
}

QString FlowMaker::menu(int depth)
{
    const QString key = [this] {
        Step& step = add(StepType::Menu);
        step.text = words();
        step.speech = chance(40);
        step.timeoutSeconds = 1 + below(20);
        step.retries = below(4);
        return step.key;
    }();
    if (m_mainMenu.isEmpty())
        m_mainMenu = key;
    const int count = m_left > 60 ? 6 : 1 + below(4);
    for (int number = 0; number < count; ++number)
        option(key, people(depth));
    const QString fallback = chance(50) ? people(0) : voicemail();
    m_flow.find(key)->fallback = fallback;
    // Pressing a key to hear the menu again is no fault.
    if (key != m_mainMenu && chance(40))
        option(key, m_mainMenu);
    if (chance(20))
        option(key, key);
    return key;
}

QString FlowMaker::emergency()
{
    const QString lastResort = voicemail();
    Step& backup = add(StepType::Dial);
    backup.target = u"backup_phone"_s;
    backup.next = lastResort;
    const QString backupKey = backup.key;
    Step& step = add(StepType::Emergency);
    step.target = u"on_call_phone"_s;
    step.ringSeconds = 5 + below(60);
    step.priority = 1 + below(3);
    step.next = backupKey;
    return step.key;
}

QString FlowMaker::afterHours()
{
    const QString message = voicemail();
    const bool offers = !m_emergency.isEmpty() && chance(60);
    Step& step = add(offers ? StepType::Menu : StepType::Greeting);
    step.text = words();
    (offers ? step.fallback : step.next) = message;
    const QString key = step.key;
    if (offers) {
        option(key, message);
        option(key, m_emergency);
    }
    return key;
}

CallFlow FlowMaker::make(int size)
{
    static const QStringList industries{u"healthcare"_s, u"legal"_s, u"fleet"_s, u"general"_s};
    m_flow = {};
    m_mainMenu.clear();
    m_emergency.clear();
    m_number = 0;
    m_left = size;
    m_flow.id = u"made-%1"_s.arg(below(100000));
    m_flow.title = words().trimmed();
    m_flow.industry = industries.at(below(4));
    m_flow.languages = QStringList{u"en"_s, u"es"_s, u"fr"_s}.first(1 + below(3));
    m_flow.recording = Recording(below(3));
    m_goodbye = add(StepType::Hangup).key;
    m_hoursInside = chance(40);
    if (m_flow.industry == u"healthcare" || chance(60))
        m_emergency = emergency();
    QString first = menu(3);
    while (m_left > 20 && m_flow.find(m_mainMenu)->options.size() < 11)
        option(m_mainMenu, people(3));
    if (!m_emergency.isEmpty()) {
        QString way = m_emergency;
        if (chance(30)) {
            Step& warning = add(StepType::Greeting);
            warning.text = u"Dial 911 if lives are in danger."_s;
            warning.next = way;
            way = warning.key;
        }
        Step* menu = m_flow.find(m_mainMenu);
        menu->options.prepend({u"A"_s, u"Emergency"_s, way, {}});
        for (int at = 0; at < menu->options.size(); ++at)
            menu->options[at].digit = QString(u"1234567890*#"_s.at(at));
    }
    Step& greeting = add(StepType::Greeting);
    greeting.text = u"Thanks. Calls are recorded."_s;
    greeting.next = first;
    first = greeting.key;
    if (m_flow.languages.size() > 1 && chance(60)) {
        Step& choice = add(StepType::Menu);
        choice.text = u"Para español, oprima 2. Pour le français, appuyez."_s;
        if (m_flow.languages.size() < 3)
            choice.text = u"Para español, oprima 2."_s;
        for (int at = 0; at < m_flow.languages.size(); ++at)
            choice.options << Option{QString::number(at + 1), m_flow.languages.at(at), first,
                                     m_flow.languages.at(at)};
        choice.fallback = first;
        first = choice.key;
    }
    if (!m_hoursInside) {
        const QString closed = afterHours();
        m_flow.find(closed)->text += u" This call is recorded."_s;
        first = hours(first, closed);
    }
    m_flow.start = first;
    return m_flow;
}

} // namespace occ::test
