// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/mailaddress.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace occ::messaging {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(messaging)
};

// RFC 5321, 4.5.3.1.
constexpr qsizetype kLongestLocalPart = 64;
constexpr qsizetype kLongestAddress = 254;

bool isDomain(const QString& domain)
{
    static const QRegularExpression labels(
        uR"(\A[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*\z)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return labels.match(domain).hasMatch() && (domain.contains(u'.') || domain == u"localhost"_s);
}

/// Unquoted only: a quoted local part ("john doe"@…) is legal, and in practice always a mistake.
bool isLocalPart(const QString& local)
{
    static const QRegularExpression atoms(
        uR"(\A[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*\z)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return local.size() <= kLongestLocalPart && atoms.match(local).hasMatch();
}

} // namespace

Result<QString> mailAddress(const QString& address, const QString& field)
{
    const QString trimmed = address.trimmed();
    const qsizetype at = trimmed.lastIndexOf(u'@');
    const QString local = trimmed.left(at);
    const QString domain = QString::fromLatin1(QUrl::toAce(trimmed.mid(at + 1)));
    const QString wire = local + u'@' + domain;
    if (at > 0 && isLocalPart(local) && isDomain(domain) && wire.size() <= kLongestAddress)
        return wire;
    if (trimmed.isEmpty())
        return refused(Words::tr("There is no mail address."), Words::tr("Enter one, like anna@example.com."),
                       field);
    return refused(Words::tr("“%1” is not a mail address.").arg(headerValue(trimmed)),
                   Words::tr("Write it like anna@example.com, without a name and without blanks."), field);
}

QString headerValue(const QString& text)
{
    QString value;
    value.reserve(text.size());
    for (const QChar c : text) {
        const bool breaks = c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
                            c.category() == QChar::Separator_Paragraph;
        value += breaks ? QChar(u' ') : c;
    }
    return value.simplified();
}

QString messageIdOf(const QString& key, const QString& domain)
{
    // What stays as it is: the characters of an "atom" (RFC 5322) but for the percent sign itself.
    QByteArray left = QUrl::toPercentEncoding(key, "!#$&'*+/=?^_`{|}");
    // A dot may only stand between two other characters.
    for (qsizetype at = left.indexOf('.'); at >= 0; at = left.indexOf('.', at + 1)) {
        if (at == 0 || at == left.size() - 1 || left[at - 1] == '.')
            left.replace(at, 1, "%2E");
    }
    return QString::fromLatin1(left) + u'@' + QString::fromLatin1(QUrl::toAce(domain)).toLower();
}

QString keyOf(const QString& messageId, const QString& domain)
{
    QString id = messageId.trimmed();
    if (id.startsWith(u'<') && id.endsWith(u'>'))
        id = id.mid(1, id.size() - 2);
    const qsizetype at = id.lastIndexOf(u'@');
    const QString ours = QString::fromLatin1(QUrl::toAce(domain));
    if (at <= 0 || ours.isEmpty() || id.mid(at + 1).compare(ours, Qt::CaseInsensitive) != 0)
        return {};
    return QUrl::fromPercentEncoding(id.left(at).toLatin1());
}

} // namespace occ::messaging
