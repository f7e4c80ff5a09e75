// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callflow/texmlverbs.h"

#include "core/callflow/texmlnames.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>
#include <QStringDecoder>
#include <QXmlStreamReader>

namespace occ::callflow::texml {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(callflow)
};

constexpr int kDeepest = 6;
constexpr int kMostVerbs = 2000;
constexpr int kMostAttributes = 60;

/// What a call flow understands, by where it stands; "" is the top.
const QHash<QString, QSet<QString>>& understood()
{
    static const QHash<QString, QSet<QString>> table{
        {QString(),
         {u"Say"_s, u"Gather"_s, u"Dial"_s, u"Enqueue"_s, u"Record"_s, u"Redirect"_s, u"Hangup"_s,
          u"Reject"_s, u"Pause"_s}},
        {u"Gather"_s, {u"Say"_s, u"Pause"_s}},
        {u"Dial"_s, {u"Number"_s, u"Sip"_s}}};
    return table;
}

/// What Telnyx knows besides.
const QSet<QString>& otherVerbs()
{
    static const QSet<QString> names{u"Play"_s,          u"Leave"_s,      u"Refer"_s,  u"Start"_s,
                                     u"Stop"_s,          u"Connect"_s,    u"Queue"_s,  u"HttpRequest"_s,
                                     u"Stream"_s,        u"AIGather"_s,   u"Siprec"_s, u"Conference"_s,
                                     u"Transcription"_s, u"Suppression"_s};
    return names;
}

/// Whether some tag has more attributes than any verb. Readers of XML compare each with all before it, so
/// this is looked at beforehand. Works on broken XML, too.
bool hasCrowdedTag(QStringView text)
{
    for (qsizetype at = text.indexOf(u'<'); at >= 0; at = text.indexOf(u'<', at + 1)) {
        if (text.sliced(at).startsWith(u"<!--")) {
            const qsizetype end = text.indexOf(u"-->", at + 4);
            if (end < 0)
                return false; // What does not end is no XML and not looked at.
            at = end;
            continue;
        }
        int values = 0;
        QChar quote;
        for (qsizetype in = at + 1; in < text.size(); ++in) {
            const QChar letter = text.at(in);
            if (quote.isNull() && (letter == u'>' || letter == u'<')) {
                at = letter == u'<' ? in - 1 : in;
                break;
            }
            if (quote.isNull() && (letter == u'"' || letter == u'\'')) {
                quote = letter;
                if (++values > kMostAttributes)
                    return true;
            } else if (letter == quote) {
                quote = QChar();
            }
        }
    }
    return false;
}

class Parser final
{
public:
    Parser(QString name, const QString& text)
        : m_name(std::move(name))
        , m_xml(text)
    {}

    Tree run();

private:
    [[noreturn]] void fail(const QString& problem, const QString& hint = {})
    {
        raise(badFile(m_name, int(m_xml.lineNumber()), problem, hint));
    }
    void readInto(QList<Verb>& verbs, QString* text, const QString& parent, int depth);
    void checkVerb(const QString& name, const QString& parent);
    void takeComment();

    QString m_name;
    QXmlStreamReader m_xml;
    QJsonObject m_about;
    int m_verbs = 0;
};

void Parser::checkVerb(const QString& name, const QString& parent)
{
    if (understood().value(parent).contains(name))
        return;
    const QString shown = name.left(60);
    bool known = otherVerbs().contains(name);
    for (const QSet<QString>& names : understood())
        known = known || names.contains(name);
    if (!known)
        fail(Words::tr("<%1> is not a TeXML verb.").arg(shown));
    fail(parent.isEmpty() ? Words::tr("A call flow has no step for <%1>.").arg(shown)
                          : Words::tr("A call flow has no step for <%1> inside <%2>.").arg(shown, parent),
         Words::tr("Take it out, or keep this document outside of the call flow."));
}

void Parser::takeComment()
{
    const QStringView text = m_xml.text();
    if (text.startsWith(kAbout) && m_about.isEmpty())
        m_about = QJsonDocument::fromJson(text.sliced(kAbout.size()).toUtf8()).object();
}

void Parser::readInto(QList<Verb>& verbs, QString* text, const QString& parent, int depth)
{
    if (depth > kDeepest)
        fail(Words::tr("Elements are nested too deeply."));
    while (!m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement: {
            Verb verb;
            verb.name = m_xml.name().toString();
            verb.line = int(m_xml.lineNumber());
            checkVerb(verb.name, parent);
            if (++m_verbs > kMostVerbs)
                fail(Words::tr("The document has more than %1 elements.").arg(kMostVerbs));
            const QXmlStreamAttributes attributes = m_xml.attributes();
            for (const QXmlStreamAttribute& attribute : attributes)
                verb.attributes.insert(attribute.name().toString(), attribute.value().toString());
            readInto(verb.children, &verb.text, verb.name, depth + 1);
            verbs << verb;
            break;
        }
        case QXmlStreamReader::Characters:
            if (text != nullptr)
                *text += m_xml.text();
            break;
        case QXmlStreamReader::Comment:
            if (depth == 1)
                takeComment();
            break;
        case QXmlStreamReader::EntityReference:
            fail(Words::tr("Entities are not allowed."));
        case QXmlStreamReader::EndElement:
            return;
        default:
            break;
        }
    }
}

Tree Parser::run()
{
    Tree tree{m_name, {}, {}};
    while (!m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::DTD:
            fail(Words::tr("A document type is not allowed."));
        case QXmlStreamReader::StartElement:
            if (m_xml.name() != u"Response")
                fail(Words::tr("The document begins with <%1> and not with <Response>.")
                         .arg(m_xml.name().left(60)));
            readInto(tree.verbs, nullptr, {}, 1);
            break;
        default:
            break;
        }
    }
    if (m_xml.hasError())
        fail(Words::tr("This is not valid XML: %1.").arg(m_xml.errorString()));
    tree.about = m_about;
    return tree;
}

} // namespace

bool Verb::saysTheSame(const Verb& other) const
{
    return name == other.name && attributes == other.attributes && text == other.text &&
           std::ranges::equal(children, other.children,
                              [](const Verb& left, const Verb& right) { return left.saysTheSame(right); });
}

Result<Tree> parse(const TexmlDocument& document)
{
    if (document.xml.size() > kMostTexmlBytes)
        return badFile(document.name, 0, Words::tr("The document is too large."));
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(document.xml);
    if (decoder.hasError() || text.contains(QChar()))
        return badFile(document.name, 0, Words::tr("This is not valid XML: it is not UTF-8."));
    if (hasCrowdedTag(text))
        return badFile(document.name, 0,
                       Words::tr("An element has more than %1 attributes.").arg(kMostAttributes));
    try {
        return Parser(document.name, text).run();
    } catch (const Thrown& thrown) {
        return Failure(thrown.error());
    }
}

} // namespace occ::callflow::texml
