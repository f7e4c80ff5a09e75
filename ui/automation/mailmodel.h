// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/automation/mails.h"
#include "ui/base/rowmodel.h"
#include "ui/style/paint.h"

namespace occ::ui {

/// What became of a mail: it waits, is a client's, was set aside, or came from a program.
[[nodiscard]] paint::Pill mailPill(const automation::MailRow& mail);
/// "Nora Else <nora@else.example>", or the address alone.
[[nodiscard]] QString senderWords(const automation::MailRow& mail);
/// The first line of the text that says something.
[[nodiscard]] QString firstLine(const QString& text);

/// Mails that came in.
class MailModel final : public RowModel<automation::MailRow>
{
    Q_OBJECT
public:
    enum Column { State, When, From, Subject, Text, Columns };

    using RowModel::RowModel;
    [[nodiscard]] qint64 idOf(const automation::MailRow& row) const override { return row.id; }
    void setMoment(Instant now, const QTimeZone& zone);
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString words(const automation::MailRow& row, int column) const;

    Instant m_now = 0;
    QTimeZone m_zone = QTimeZone::utc();
};

/// The addresses about which something was decided once and for all.
class SenderModel final : public RowModel<automation::MailSender>
{
    Q_OBJECT
public:
    enum Column { What, Address, Client, Mails, Last, Columns };

    using RowModel::RowModel;
    [[nodiscard]] qint64 idOf(const automation::MailSender& row) const override { return row.id; }
    void setMoment(Instant now, const QTimeZone& zone);
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString words(const automation::MailSender& row, int column) const;

    Instant m_now = 0;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace occ::ui
