// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace occ::tests {

/// "Save" → "[Ŝåṽë ôô]": 40 % longer, and no plain letter left, so that a word in plain letters on the screen
/// is data or was never translated.
inline QString pseudo(const QString& text)
{
    static const QString plain = QStringLiteral("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
    static const QString odd = QStringLiteral("åƀçđëƒĝħîĵķĺɱñôþǫŕšţüṽŵẋýžÅƁÇĐËƑĜĦÎĴĶĹṀÑÔÞǪŔŠŢÜṼŴẊÝŽ");
    QString changed;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool argument = text.at(i) == u'%' && i + 1 < text.size();
        if (argument)
            changed += text.at(i++); // The n of %n and the L of %L1 stay.
        if (argument && text.at(i) == u'L' && i + 1 < text.size())
            changed += text.at(i++);
        const qsizetype at = argument ? -1 : plain.indexOf(text.at(i));
        changed += at < 0 ? text.at(i) : odd.at(at);
    }
    const bool trailing = text.endsWith(u' ');
    const bool leading = text.startsWith(u' ');
    changed = changed.trimmed();
    for (qsizetype more = qMax<qsizetype>(1, text.size() * 2 / 5), i = 0; i < more; ++i)
        changed += i % 7 == 0 ? u' ' : u'ô';
    return (leading ? QStringLiteral(" [") : QStringLiteral("[")) + changed +
           (trailing ? QStringLiteral("] ") : QStringLiteral("]"));
}

/// Answers for every text that the Spanish translation knows under the context it is asked with; what it does
/// not know stays English and is found on the screen.
class Pseudo final : public QTranslator
{
public:
    Pseudo()
    {
        if (!m_known.load(QStringLiteral("occ_es"), QStringLiteral(":/occ/i18n")))
            qFatal("the Spanish translation is not part of the program");
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char* comment,
                                    int n) const override
    {
        const QString known = m_known.translate(context, source, comment, n);
        if (qstrcmp(context, "QShortcut") == 0)
            return {}; // The names of keys.
        const bool format = comment && qstrcmp(comment, "date format") == 0;
        return known.isEmpty() || format ? QString() : pseudo(QString::fromUtf8(source));
    }

private:
    QTranslator m_known;
};

} // namespace occ::tests
