// SPDX-License-Identifier: GPL-3.0-or-later
// A flow's documents, each from its beginning to its end.
#include "core/callflow/languages.h"
#include "core/callflow/texmlwriter.h"

#include <QJsonArray>
#include <QUrl>

namespace occ::callflow {

using namespace Qt::Literals::StringLiterals;

QByteArray Writer::startDocument()
{
    begin({{u"id"_s, m_flow.id},
           {u"title"_s, m_flow.title},
           {u"source"_s, m_flow.source},
           {u"industry"_s, m_flow.industry},
           {u"languages"_s, QJsonArray::fromStringList(m_flow.languages)},
           {u"recording"_s, recordings().at(int(m_flow.recording))},
           {u"numbers"_s, numbersJson(m_flow.numbers)}});
    goTo(m_flow.start);
    return finish();
}

QByteArray Writer::fallbackDocument()
{
    // Needs nothing of ours: Telnyx asks for it when the desk does not answer.
    begin({{u"fallback"_s, true}});
    say(outOfOrderNotice(m_language));
    m_xml->writeEmptyElement(u"Record"_s);
    attribute(u"maxLength"_s, u"120"_s);
    attribute(u"finishOnKey"_s, u"#"_s);
    m_xml->writeEmptyElement(u"Hangup"_s);
    return finish();
}

QByteArray Writer::goToDocument(const QString& key)
{
    begin({});
    goTo(key);
    return finish();
}

QByteArray Writer::stepDocument(int node)
{
    const Step& step = m_flow.steps.at(node);
    const bool notice = m_flow.recording == Recording::Consent && m_untold.at(node);
    const bool prompt =
        step.text.isEmpty() && (step.type == StepType::Voicemail || step.type == StepType::Intake);
    QJsonObject about{
        {u"key"_s, step.key}, {u"type"_s, stepTypes().at(int(step.type))}, {u"title"_s, step.title}};
    if (notice || prompt)
        about.insert(u"standard"_s, true);
    if (step.type == StepType::Emergency)
        about.insert(u"priority"_s, step.priority);
    if (step.type == StepType::Routing)
        about.insert(u"method"_s, routingMethods().at(int(step.method)));
    if (const QJsonArray names = namesOf(step); !names.isEmpty())
        about.insert(u"names"_s, names);
    if (step.type == StepType::Menu) {
        QJsonArray labels;
        for (const Option& option : step.options)
            labels << option.label;
        about.insert(u"labels"_s, labels);
    }
    if (step.position) {
        about.insert(u"x"_s, step.position->x());
        about.insert(u"y"_s, step.position->y());
    }
    begin(about);
    writeStep(step, notice);
    return finish();
}

QString UrlScheme::stepUrl(const QString& key) const
{
    return base + u'/' + step + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(key));
}

std::optional<QByteArray> texmlDocument(const CallFlow& flow, const UrlScheme& urls,
                                        const QMap<QString, QString>& values, const QString& name)
{
    Writer writer(flow, urls, values);
    if (name == u"start")
        return writer.startDocument();
    if (name == u"fallback")
        return writer.fallbackDocument();
    for (int node = 0; node < flow.steps.size(); ++node) {
        if (name == urls.step + u'/' + flow.steps.at(node).key)
            return writer.stepDocument(node);
    }
    return {};
}

QByteArray texmlGoTo(const UrlScheme& urls, const QString& key)
{
    const CallFlow none;
    return Writer(none, urls, {}).goToDocument(key);
}

QList<TexmlDocument> toTexml(const CallFlow& flow, const UrlScheme& urls,
                             const QMap<QString, QString>& values)
{
    Writer writer(flow, urls, values);
    QList<TexmlDocument> documents{{u"start"_s, writer.startDocument()}};
    for (int node = 0; node < flow.steps.size(); ++node)
        documents << TexmlDocument{urls.step + u'/' + flow.steps.at(node).key, writer.stepDocument(node)};
    documents << TexmlDocument{u"fallback"_s, writer.fallbackDocument()};
    return documents;
}

} // namespace occ::callflow
