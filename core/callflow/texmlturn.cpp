// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callflow/texmlturn.h"

#include "core/callflow/languages.h"
#include "core/callflow/texmlnames.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace occ::callflow {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A document that does nothing: what came was a notice.
QByteArray nothing()
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Response/>\n";
}

/// What a caller hears who waits; Telnyx asks for it again when it is over.
QByteArray waiting(const Step& step, const QString& language, int position)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"Response"_s);
    xml.writeStartElement(u"Say"_s);
    xml.writeAttribute(u"voice"_s, u"woman"_s);
    xml.writeAttribute(u"language"_s, voiceLanguage(language));
    xml.writeCharacters(step.announceWait && position > 0 ? positionNotice(language, position)
                                                          : holdNotice(language));
    xml.writeEndElement();
    xml.writeEmptyElement(u"Pause"_s);
    xml.writeAttribute(u"length"_s, u"20"_s);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

/// The language a caller chose at a menu, or the one it was.
QString languageAfter(const Step& step, const QString& next, const StepAnswer& answer, const QString& now)
{
    const auto chosen = std::ranges::find_if(step.options, [&](const Option& option) {
        return option.next == next && !option.language.isEmpty() &&
               (answer.digits.isEmpty() || option.digit == answer.digits.left(1));
    });
    return step.type == StepType::Menu && chosen != step.options.end() ? chosen->language : now;
}

} // namespace

Turn takeTurn(const CallFlow& flow, const UrlScheme& urls, const QMap<QString, QString>& values,
              const QString& name, const StepAnswer& answer)
{
    if (const auto document = texmlDocument(flow, urls, values, name.isEmpty() ? u"start"_s : name))
        return {*document, {}, {}};
    const QString folder = urls.step + u'/';
    const QString key = name.startsWith(folder) ? name.mid(folder.size()).section(u'/', 0, 0) : QString();
    const Step* step = key.isEmpty() ? nullptr : flow.find(key);
    if (step == nullptr)
        return {texmlGoTo(urls, flow.start), {}, {}};
    Turn turn{nothing(), key, name.mid(folder.size()).section(u'/', 1)};
    if (turn.act == QLatin1StringView(texml::kMessage) || turn.act == QLatin1StringView(texml::kRecorded))
        return turn;
    if (turn.act == QLatin1StringView(texml::kWait)) {
        turn.xml = waiting(*step, urls.language.isEmpty() ? flow.languages.value(0) : urls.language,
                           answer.queuePosition);
        return turn;
    }
    const QString next = follow(*step, answer);
    UrlScheme after = urls;
    after.language = languageAfter(*step, next, answer, urls.language);
    turn.xml = texmlGoTo(after, next);
    return turn;
}

} // namespace occ::callflow
