// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/secretstore.h"

#include <QCoreApplication>

namespace occ::ui {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::SecretStore)
};
} // namespace

Status storeSecret(const QString& name, const QString& value)
{
    Q_UNUSED(value)
    return environmentFailed(Words::tr("This build has no place for secrets."),
                             Words::tr("Leave the field empty; everything else can be saved."), name);
}

} // namespace occ::ui
