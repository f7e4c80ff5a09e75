// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/automation/mailmodel.h"

#include "ui/base/relativetime.h"
#include "ui/widgets/roles.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace occ::ui {

using automation::MailRow;
using automation::MailSender;

paint::Pill mailPill(const MailRow& mail)
{
    if (mail.kind == u"bounce")
        return {MailModel::tr("Came back"), Tone::Red, paint::Mark::Dot};
    if (mail.kind == u"automatic")
        return {MailModel::tr("Automatic"), Tone::Neutral, paint::Mark::Pause};
    if (mail.state == u"unmatched")
        return {MailModel::tr("Waiting"), Tone::Amber, paint::Mark::Diamond};
    if (mail.state == u"matched")
        return {MailModel::tr("Assigned"), Tone::Green, paint::Mark::Check};
    return {MailModel::tr("Set aside"), Tone::Neutral, paint::Mark::Cross};
}

QString senderWords(const MailRow& mail)
{
    return mail.senderName.isEmpty() ? mail.sender : u"%1 <%2>"_s.arg(mail.senderName, mail.sender);
}

QString firstLine(const QString& text)
{
    for (const QStringView line : QStringView(text).split(u'\n')) {
        if (!line.trimmed().isEmpty())
            return line.trimmed().toString();
    }
    return {};
}

QString MailModel::title(int column) const
{
    const QString titles[] = {tr("State"), tr("When"), tr("From"), tr("Subject"), tr("First line")};
    return titles[column];
}

QString MailModel::words(const MailRow& row, int column) const
{
    switch (column) {
    case State:
        return mailPill(row).word;
    case When:
        return stampWords(row.at, now(), zone());
    case From:
        return row.senderName.isEmpty() ? row.sender : row.senderName;
    case Subject:
        return row.subject.isEmpty() ? tr("No subject") : row.subject;
    case Text:
        return firstLine(row.body);
    default:
        return {};
    }
}

QVariant MailModel::look(const MailRow& row, int column, int role) const
{
    switch (role) {
    case Qt::ToolTipRole:
        return column == When ? exactWords(row.at, zone()) : column == From ? senderWords(row) : QString();
    case KindRole:
        return int(column == State ? CellKind::Pill : CellKind::Text);
    case ToneRole:
        return int(column == State ? mailPill(row).tone : Tone::Neutral);
    case MarkRole:
        return int(mailPill(row).mark);
    case StrongRole:
        return column == From;
    case MutedRole:
        return column == When || column == Text;
    default:
        return {};
    }
}

QString SenderModel::title(int column) const
{
    const QString titles[] = {tr("What is done"), tr("Sender"), tr("Client"), tr("Mails"), tr("Last one")};
    return titles[column];
}

QString SenderModel::words(const MailSender& row, int column) const
{
    switch (column) {
    case What:
        return row.ignored ? tr("Ignored") : tr("Assigned");
    case Address:
        return row.address;
    case Client:
        return row.client;
    case Mails:
        return QLocale().toString(row.mails);
    case Last:
        return row.lastAt ? stampWords(*row.lastAt, now(), zone()) : QString();
    default:
        return {};
    }
}

QVariant SenderModel::look(const MailSender& row, int column, int role) const
{
    switch (role) {
    case KindRole:
        return int(column == What ? CellKind::Pill : CellKind::Text);
    case ToneRole:
        return int(column == What && !row.ignored ? Tone::Green : Tone::Neutral);
    case MarkRole:
        return int(row.ignored ? paint::Mark::Cross : paint::Mark::Check);
    case StrongRole:
        return column == Address;
    case MutedRole:
        return column == Mails || column == Last;
    default:
        return {};
    }
}

} // namespace occ::ui
