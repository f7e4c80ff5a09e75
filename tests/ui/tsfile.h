// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QList>
#include <QStringList>
#include <QXmlStreamReader>

namespace occ::tests {

/// One entry of a .ts file.
struct Message
{
    QString context;
    QString source;
    QString comment;
    QStringList forms; ///< One; more where something is counted.
    bool counts = false;
    bool finished = true;
};

/// The entries of translations/occ_<language>.ts. Ends the test program when the file cannot be read.
inline QList<Message> readTranslations(const QString& language)
{
    QFile file(QStringLiteral(OCC_TRANSLATIONS "/occ_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    QXmlStreamReader xml(&file);
    QList<Message> all;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = xml.name();
        if (name == u"name")
            context = xml.readElementText();
        else if (name == u"message")
            all.append(
                {context, {}, {}, {}, xml.attributes().value(QStringLiteral("numerus")) == u"yes", true});
        else if (name == u"source")
            all.last().source = xml.readElementText();
        else if (name == u"comment")
            all.last().comment = xml.readElementText();
        else if (name == u"numerusform")
            all.last().forms.append(xml.readElementText());
        else if (name == u"translation") {
            all.last().finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            if (!all.last().counts)
                all.last().forms.append(xml.readElementText());
        }
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(xml.errorString()));
    return all;
}

} // namespace occ::tests
