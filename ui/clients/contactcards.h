// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace occ::ui {

/// Reads vCard files and shows whom they would add to a client, who is there already and what cannot be read;
/// adds the chosen ones in one entry.
void openContactCards(Shell& shell, qint64 client, const QString& name, const QStringList& files);

/// Asks for vCard files, then as above.
void chooseContactCards(Shell& shell, qint64 client, const QString& name);

/// Takes files dropped on a page: vCards become contacts of the client, a table goes to the import.
class ContactDrop final : public QObject
{
    Q_OBJECT
public:
    /// `client` gives the id and name of who is shown; the id 0 takes nothing.
    ContactDrop(Shell& shell, QWidget* page, std::function<std::pair<qint64, QString>()> client);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take(const QStringList& files);

    Shell& m_shell;
    std::function<std::pair<qint64, QString>()> m_client;
};

} // namespace occ::ui
