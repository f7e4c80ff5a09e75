// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callflow/texmlin.h"

#include "core/callflow/languages.h"
#include "core/callflow/texmlnames.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QUrl>

namespace occ::callflow::texml {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(callflow)
};

constexpr auto kMostNotes = 50;

/// "https://x/menus/main.xml?a=1" and "menus/main.xml" give "main".
QString fileName(const QString& path)
{
    QString name = path.section(u'/', -1);
    return name.endsWith(u".xml") ? name.chopped(4) : name;
}

bool isFlow(const Tree& tree)
{
    return tree.about.contains(u"recording"_s);
}

bool isFallback(const Tree& tree)
{
    return tree.about.value(u"fallback"_s).toBool();
}

} // namespace

QString Place::value(const QString& name) const
{
    for (const auto& [each, found] : query) {
        if (each == name)
            return found;
    }
    return {};
}

void Importer::note(const Tree& tree, int line, const QString& text)
{
    if (m_notes != nullptr && m_notes->size() < kMostNotes)
        *m_notes << u"%1:%2: %3"_s.arg(tree.name).arg(line).arg(text);
}

QString Importer::freeKeyFor(const QString& wanted)
{
    QString key = freeKey({}, wanted);
    const QString base = key;
    for (int number = 2; m_taken.contains(key); ++number)
        key = u"%1-%2"_s.arg(base).arg(number);
    m_taken << key;
    return key;
}

CallFlow Importer::run(const QList<Tree>& trees)
{
    for (const Tree& tree : trees) {
        if (tree.about.contains(u"key"_s))
            m_taken << tree.about.value(u"key"_s).toString();
        m_ours = m_ours || isFlow(tree);
    }
    QStringList keys;
    for (const Tree& tree : trees) {
        QString key = tree.about.value(u"key"_s).toString();
        if (!tree.about.contains(u"key"_s) && !isFlow(tree) && !isFallback(tree)) {
            key = freeKeyFor(fileName(tree.name));
            m_keys.insert(fileName(tree.name), key);
        }
        keys << key;
    }
    for (qsizetype at = 0; at < trees.size(); ++at) {
        if (isFlow(trees.at(at)))
            readFlow(trees.at(at));
        else if (!isFallback(trees.at(at)))
            readSteps(trees.at(at), keys.at(at));
    }
    if (!m_ours && !m_flow.steps.isEmpty()) {
        m_flow.id = m_flow.start = m_flow.steps.first().key;
        m_flow.title = m_flow.steps.first().title;
        m_flow.industry = u"general"_s;
        m_flow.recording = m_recorded ? Recording::Always : Recording::Never;
        if (m_flow.languages.isEmpty())
            m_flow.languages << u"en"_s;
    }
    if (!m_end.isEmpty())
        m_flow.steps << makeStep(StepType::Hangup, m_end);
    return m_flow;
}

void Importer::readFlow(const Tree& tree)
{
    const QJsonObject& about = tree.about;
    const qsizetype recording = recordings().indexOf(about.value(u"recording"_s).toString());
    if (recording < 0)
        raise(badFile(tree.name, 1, Words::tr("The note about the call flow is damaged.")));
    m_flow.id = about.value(u"id"_s).toString();
    m_flow.title = about.value(u"title"_s).toString();
    m_flow.source = about.value(u"source"_s).toString();
    m_flow.industry = about.value(u"industry"_s).toString();
    m_flow.recording = Recording(recording);
    m_flow.languages.clear();
    const QJsonArray languages = about.value(u"languages"_s).toArray();
    for (const QJsonValue& language : languages)
        m_flow.languages << language.toString();
    const QJsonObject numbers = about.value(u"numbers"_s).toObject();
    for (auto it = numbers.begin(); it != numbers.end(); ++it) {
        if (isAddress(it.value().toString()))
            m_flow.numbers.insert(it.key(), it.value().toString());
    }
    for (const Verb& verb : tree.verbs) {
        if (verb.name == u"Redirect")
            m_flow.start = placeOf(verb.text, tree, verb.line).key;
    }
}

void Importer::readSteps(const Tree& tree, const QString& key)
{
    Chain chain;
    chain.tree = &tree;
    chain.key = key;
    chain.standard = tree.about.value(u"standard"_s).toBool();
    if (const QString type = tree.about.value(u"type"_s).toString(); !type.isEmpty()) {
        if (!stepTypes().contains(type))
            raise(badFile(tree.name, 1, Words::tr("The note about the step is damaged.")));
        chain.wanted = StepType(stepTypes().indexOf(type));
    }
    const Verb* before = nullptr;
    for (const Verb& verb : tree.verbs) {
        if (chain.ended) {
            note(tree, verb.line, Words::tr("<%1> is left out: no call comes there.").arg(verb.name));
            break;
        }
        readVerb(chain, verb, before);
        before = &verb;
    }
    finish(chain);
    describe(chain);
    m_flow.steps << chain.steps;
}

void Importer::readVerb(Chain& chain, const Verb& verb, const Verb* before)
{
    if (verb.name == u"Say")
        say(chain, verb, chain.said);
    else if (verb.name == u"Gather")
        gather(chain, verb, before);
    else if (verb.name == u"Dial")
        dial(chain, verb);
    else if (verb.name == u"Enqueue")
        enqueue(chain, verb);
    else if (verb.name == u"Record")
        record(chain, verb);
    else if (verb.name == u"Redirect")
        redirect(chain, verb);
    else if (verb.name == u"Pause")
        note(*chain.tree, verb.line, Words::tr("<Pause> is left out: a call flow has no pauses."));
    else
        hangup(chain);
}

void Importer::say(Chain& chain, const Verb& verb, QStringList& into)
{
    const QString text = chain.wanted ? verb.text : verb.text.simplified();
    const QString language = verb.attribute(u"language"_s).left(2).toLower();
    if (!m_ours && isLanguageCode(language) && !m_flow.languages.contains(language))
        m_flow.languages << language;
    if (chain.standard) {
        chain.standard = false;
        for (const QString& spoken : {u"en"_s, u"es"_s, u"fr"_s}) {
            if (text == recordingNotice(spoken) || text == voicemailPrompt(spoken) ||
                text == intakePrompt(spoken))
                return;
        }
    }
    if (!text.isEmpty())
        into << text;
}

Step& Importer::addStep(Chain& chain, StepType type, bool takesText)
{
    const auto append = [&](StepType wanted) -> Step& {
        Step step;
        step.type = wanted;
        step.key = chain.steps.isEmpty() ? chain.key : freeKeyFor(chain.key);
        step.title = step.key;
        if (!chain.steps.isEmpty())
            link(chain.steps.last(), step.key);
        chain.steps << step;
        return chain.steps.last();
    };
    if (!takesText && !chain.said.isEmpty()) {
        append(StepType::Greeting).text = chain.said.join(u' ');
        chain.said.clear();
    }
    Step& step = append(type);
    step.text = chain.said.join(u' ');
    chain.said.clear();
    return step;
}

void Importer::link(Step& from, const QString& to)
{
    QString& way = from.type == StepType::Menu ? from.fallback : from.next;
    const bool leads = from.type != StepType::Hours && from.type != StepType::Hangup;
    if (leads && way.isEmpty())
        way = to;
}

Place Importer::placeOf(const QString& address, const Tree& tree, int line)
{
    const QUrl url(address.trimmed());
    const QStringList parts = url.path(QUrl::FullyEncoded).split(u'/');
    const auto decoded = [](const QString& part) { return QUrl::fromPercentEncoding(part.toUtf8()); };
    Place place;
    place.query = QUrlQuery(url.query(QUrl::FullyEncoded)).queryItems(QUrl::FullyDecoded);
    const qsizetype at = parts.lastIndexOf(m_urls.step);
    if (at >= 0 && at + 1 < parts.size() && at + 3 >= parts.size()) {
        place.key = decoded(parts.at(at + 1));
        place.act = decoded(parts.value(at + 2));
    } else {
        place.key = m_keys.value(fileName(decoded(url.path(QUrl::FullyEncoded))));
        if (place.key.isEmpty() && !address.trimmed().isEmpty())
            note(tree, line, Words::tr("%1 is outside of these documents.").arg(address.trimmed().left(200)));
    }
    return place;
}

QString Importer::goesOnAt(const Chain& chain, const Verb& verb)
{
    const QString action = verb.attribute(u"action"_s);
    if (action.isEmpty())
        return {};
    const Place place = placeOf(action, *chain.tree, verb.line);
    return place.act.isEmpty() ? place.key : place.value(u"next"_s);
}

int Importer::number(const Chain& chain, const Verb& verb, const QString& attribute) const
{
    const QString text = verb.attribute(attribute);
    if (text.isEmpty())
        return 0;
    bool good = false;
    const int value = text.toInt(&good);
    if (!good || value < 0 || value > 1000000) {
        raise(badFile(chain.tree->name, verb.line,
                      Words::tr("%1 of <%2> is \"%3\" and not a number of seconds.")
                          .arg(attribute, verb.name, text.left(40))));
    }
    return value;
}

void Importer::finish(Chain& chain)
{
    // Our own documents always say where they go; a foreign one that just stops ends the call.
    if (chain.ended)
        return;
    if (!chain.said.isEmpty())
        addStep(chain, StepType::Greeting, true);
    if (chain.steps.isEmpty())
        addStep(chain, chain.wanted.value_or(StepType::Hangup), true);
    if (chain.wanted)
        return;
    Step& last = chain.steps.last();
    const QString& way = last.type == StepType::Menu ? last.fallback : last.next;
    if (last.type == StepType::Hangup || !way.isEmpty())
        return;
    if (m_end.isEmpty())
        m_end = freeKeyFor(u"end"_s);
    link(last, m_end);
}

void Importer::describe(Chain& chain)
{
    const QJsonObject& about = chain.tree->about;
    if (!chain.wanted)
        return;
    Step* described = &chain.steps.first();
    for (Step& step : chain.steps) {
        if (step.type == *chain.wanted)
            described = &step;
    }
    Step& step = *described;
    step.title = about.value(u"title"_s).toString();
    step.priority = step.type == StepType::Emergency ? about.value(u"priority"_s).toInt() : 0;
    const qsizetype method = routingMethods().indexOf(about.value(u"method"_s).toString());
    if (step.type == StepType::Routing && method >= 0)
        step.method = RoutingMethod(method);
    const QJsonArray labels = about.value(u"labels"_s).toArray();
    for (qsizetype at = 0; at < std::min(step.options.size(), labels.size()); ++at)
        step.options[at].label = labels.at(at).toString();
    if (about.contains(u"x"_s))
        step.position = QPointF(about.value(u"x"_s).toDouble(), about.value(u"y"_s).toDouble());
}

} // namespace occ::callflow::texml

namespace occ::callflow {

Result<CallFlow> fromTexml(const QList<TexmlDocument>& documents, const UrlScheme& urls, QStringList* notes)
{
    using texml::Words;
    qsizetype bytes = 0;
    for (const TexmlDocument& document : documents)
        bytes += document.xml.size();
    if (bytes > kMostTexmlBytes || documents.size() > kMostSteps + 2)
        return refused(Words::tr("These documents are too large for a call flow."));
    QList<texml::Tree> trees;
    for (const TexmlDocument& document : documents) {
        auto tree = texml::parse(document);
        if (!tree)
            return Failure(tree.error());
        trees << *std::move(tree);
    }
    try {
        const CallFlow flow = texml::Importer(urls, notes).run(trees);
        if (flow.steps.isEmpty())
            return refused(Words::tr("There is no call flow in these documents."));
        // The same limits as for every other way in.
        return fromJson(toJson(flow));
    } catch (const Thrown& thrown) {
        return Failure(thrown.error());
    }
}

} // namespace occ::callflow
