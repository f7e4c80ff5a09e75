// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callflow/languages.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

namespace occ::callflow {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kSure = 3;

/// Everyday words of call flows that only one of the languages has.
const QHash<QString, QString>& languageOfWord()
{
    static const QHash<QString, QString> table = [] {
        const QHash<QString, QString> words{
            {u"en"_s,
             u"the you your for press please thank this is with hour hours leave call calling our are "
             "new and of to or will be from"_s},
            {u"es"_s, u"para oprima presione marque gracias por su llamada el los las una espere favor "
                      "deje mensaje nuestro nuestra estamos con español usted llamar horario"_s},
            {u"fr"_s, u"pour appuyez sur merci votre vous nous appel le les veuillez laissez notre avec est "
                      "français bonjour laisser du des sommes dans"_s}};
        QHash<QString, QString> found;
        for (auto language = words.cbegin(); language != words.cend(); ++language) {
            const QStringList list = language.value().split(u' ');
            for (const QString& word : list)
                found.insert(word, language.key());
        }
        return found;
    }();
    return table;
}

/// A text by language, English where there is none.
QString choose(const QString& language, const QString& english, const QString& spanish, const QString& french)
{
    return language == u"es" ? spanish : language == u"fr" ? french : english;
}

} // namespace

bool isLanguageCode(const QString& code)
{
    static const QRegularExpression pattern(u"^[a-z]{2}\\z"_s);
    return pattern.match(code).hasMatch() && QLocale(code).language() != QLocale::C;
}

QStringList languagesIn(const QString& text)
{
    static const QRegularExpression name(u"\\{\\{.*?\\}\\}"_s);
    static const QRegularExpression between(u"[^\\p{L}]+"_s);
    QString plain = text.toLower();
    plain.remove(name);
    const QStringList words = plain.split(between, Qt::SkipEmptyParts);
    QHash<QString, QSet<QString>> hits;
    for (const QString& word : words) {
        const auto language = languageOfWord().constFind(word);
        if (language != languageOfWord().cend())
            hits[*language].insert(word);
    }
    QStringList found;
    for (const QString& language : {u"en"_s, u"es"_s, u"fr"_s}) {
        if (hits.value(language).size() >= kSure)
            found << language;
    }
    return found;
}

QString voiceLanguage(const QString& code)
{
    static const QHash<QString, QString> known{{u"en"_s, u"en-US"_s}, {u"es"_s, u"es-MX"_s},
                                               {u"fr"_s, u"fr-CA"_s}, {u"pt"_s, u"pt-BR"_s},
                                               {u"de"_s, u"de-DE"_s}, {u"zh"_s, u"cmn-CN"_s}};
    return known.value(code, code.isEmpty() ? u"en-US"_s : code);
}

QString recordingNotice(const QString& language)
{
    return choose(language, u"This call may be recorded."_s, u"Esta llamada puede ser grabada."_s,
                  u"Cet appel peut être enregistré."_s);
}

QString voicemailPrompt(const QString& language)
{
    return choose(language, u"Please leave a message after the tone."_s,
                  u"Deje su mensaje después del tono."_s, u"Veuillez laisser un message après le signal."_s);
}

QString intakePrompt(const QString& language)
{
    return choose(language, u"Please say your name, your number and what you call about, then press pound."_s,
                  u"Diga su nombre, su número y el motivo de su llamada y presione la tecla numeral."_s,
                  u"Dites votre nom, votre numéro et le motif de votre appel, puis appuyez sur dièse."_s);
}

QString holdNotice(const QString& language)
{
    return choose(language, u"Please stay on the line."_s, u"Por favor, permanezca en línea."_s,
                  u"Veuillez rester en ligne."_s);
}

QString positionNotice(const QString& language, int position)
{
    return choose(language, u"You are number %1 in line."_s, u"Usted es el número %1 en la fila."_s,
                  u"Vous êtes numéro %1 dans la file."_s)
        .arg(position);
}

QString outOfOrderNotice(const QString& language)
{
    return choose(language, u"We cannot take your call right now. Please leave a message after the tone."_s,
                  u"No podemos atender su llamada en este momento. Deje su mensaje después del tono."_s,
                  u"Nous ne pouvons pas prendre votre appel. Veuillez laisser un message après le signal."_s);
}

} // namespace occ::callflow
