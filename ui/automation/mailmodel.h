// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/automation/mails.h"
#include "ui/style/paint.h"
#include "ui/widgets/momentmodel.h"

namespace occ::ui {

/// What became of a mail: it waits, is a client's, was set aside, or came from a program.
[[nodiscard]] paint::Pill mailPill(const automation::MailRow& mail);
/// "Nora Else <nora@else.example>", or the address alone.
[[nodiscard]] QString senderWords(const automation::MailRow& mail);
/// The first line of the text that says something.
[[nodiscard]] QString firstLine(const QString& text);

/// Mails that came in.
class MailModel final : public MomentModel<automation::MailRow>
{
    Q_OBJECT
public:
    enum Column { State, When, From, Subject, Text, Columns };

    using MomentModel::MomentModel;
    [[nodiscard]] qint64 idOf(const automation::MailRow& row) const override { return row.id; }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : Columns; }

private:
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] QString words(const automation::MailRow& row, int column) const override;
    [[nodiscard]] QVariant look(const automation::MailRow& row, int column, int role) const override;
};

/// The addresses about which something was decided once and for all.
class SenderModel final : public MomentModel<automation::MailSender>
{
    Q_OBJECT
public:
    enum Column { What, Address, Client, Mails, Last, Columns };

    using MomentModel::MomentModel;
    [[nodiscard]] qint64 idOf(const automation::MailSender& row) const override { return row.id; }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : Columns; }

private:
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] QString words(const automation::MailSender& row, int column) const override;
    [[nodiscard]] QVariant look(const automation::MailSender& row, int column, int role) const override;
};

} // namespace occ::ui
