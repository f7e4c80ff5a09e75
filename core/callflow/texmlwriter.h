// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callflow/flowgraph.h"
#include "core/callflow/texml.h"

#include <QJsonArray>
#include <QXmlStreamWriter>

/// Inside core/callflow only.
namespace occ::callflow {

using Query = QList<std::pair<QString, QString>>;

/// Writes the document of one step, or of the flow.
class Writer final
{
public:
    Writer(const CallFlow& flow, const UrlScheme& urls, const QMap<QString, QString>& values)
        : m_flow(flow)
        , m_urls(urls)
        , m_values(values)
        , m_language(flow.languages.contains(urls.language) ? urls.language : flow.languages.value(0))
        , m_untold(recordedUntold(flow, FlowGraph(flow)))
    {}

    QByteArray startDocument();
    QByteArray fallbackDocument();
    QByteArray stepDocument(int node);
    QByteArray goToDocument(const QString& key);

private:
    QByteArray finish();
    void begin(const QJsonObject& about);
    void attribute(const QString& name, const QString& value) { m_xml->writeAttribute(name, value); }
    void numberAttribute(const QString& name, int value)
    {
        if (value > 0)
            attribute(name, QString::number(value));
    }
    void say(const QString& text);
    void goTo(const QString& key);
    void redirect(const QString& address);
    QString url(const Step& step, const char* act, const Query& query) const;
    QString filled(const QString& text) const;
    QString number(const QString& target) const;
    /// The names of a step in whose place a number stands in the document.
    QJsonArray namesOf(const Step& step) const;

    void writeStep(const Step& step, bool notice);
    void menu(const Step& step);
    void dial(const Step& step);
    void queue(const Step& step);
    void intake(const Step& step);
    void voicemail(const Step& step);
    void hours(const Step& step);

    const CallFlow& m_flow;
    const UrlScheme& m_urls;
    const QMap<QString, QString>& m_values;
    QString m_language;
    QList<bool> m_untold;
    QByteArray m_bytes;
    std::optional<QXmlStreamWriter> m_xml; ///< One for each document: it writes on where it is.
};

} // namespace occ::callflow
