// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingfields.h"

#include "ui/settings/channelscard.h"

#include <QLineEdit>

namespace occ::ui {

QLineEdit* makeSecretEdit()
{
    auto* edit = new QLineEdit;
    edit->setEchoMode(QLineEdit::Password);
    edit->setPlaceholderText(ChannelsCard::tr("Empty: stays as it is"));
    return edit;
}

} // namespace occ::ui
