// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/automation/messagetemplates.h"

#include <QRegularExpression>

namespace occ::automation {

using namespace Qt::Literals::StringLiterals;
using content::Node;

namespace {

/// "fr_CA.UTF-8" → "fr".
QString languageOf(const QString& tag)
{
    static const QRegularExpression end(u"[-_.@]"_s);
    return tag.section(end, 0, 0).toLower();
}

const Node* translationOf(const content::Document& document, const QString& language)
{
    const Node* translations = document.root->child(u"translations");
    return translations == nullptr ? nullptr : translations->child(languageOf(language));
}

} // namespace

Result<messaging::MessageTemplate> messageTemplate(const content::ContentLibrary& library, const QString& id,
                                                   const QString& language)
{
    const auto document = library.get(u"message"_s, id);
    if (!document)
        return Failure(document.error());
    messaging::MessageTemplate message{id, document->root->textOf(u"subject"),
                                       document->root->textOf(u"body")};
    if (const Node* translation = translationOf(*document, language)) {
        message.body = translation->textOf(u"body");
        if (const QString subject = translation->textOf(u"subject"); !subject.isEmpty())
            message.subject = subject;
    }
    return message;
}

Result<QStringList> messageLanguages(const content::ContentLibrary& library, const QString& id)
{
    const auto document = library.get(u"message"_s, id);
    if (!document)
        return Failure(document.error());
    QStringList languages;
    if (const Node* translations = document->root->child(u"translations")) {
        for (const Node& translation : translations->children)
            languages << translation.key;
    }
    return languages;
}

} // namespace occ::automation
