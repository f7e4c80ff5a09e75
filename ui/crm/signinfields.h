// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/signin.h"
#include "ui/crm/crmwords.h"
#include "ui/shell/sheet.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
QT_END_NAMESPACE

namespace occ::ui {

class Field;

/// What a CRM asks for to let somebody in, as fields of a sheet; goes with the sheet.
class CrmSignInFields final : public QObject
{
    Q_OBJECT
public:
    /// `again` has a connection that is there already: its address stays, and what is left empty is as kept.
    CrmSignInFields(Sheet* sheet, const CrmOffer& offer, bool again);

    /// Where the CRM is; refused when that is no such address.
    [[nodiscard]] Result<QString> address() const;
    [[nodiscard]] sync::Credentials typed() const;
    void setEnabled(bool enabled);

private:
    void addAddress();
    void addApp();
    void addSecret(const QString& id, const QString& label, const QString& hint);
    QLineEdit* addLine(const QString& id, const QString& label, const QString& hint = {});
    void showOnly();

    Sheet* m_sheet;
    CrmOffer m_offer;
    bool m_again;
    QList<Field*> m_fields;
    QComboBox* m_method = nullptr; ///< HubSpot: a key, or an app.
    QComboBox* m_login = nullptr;  ///< Salesforce: which log-in host.
    QLineEdit* m_address = nullptr;
    QLineEdit* m_database = nullptr;
    QLineEdit* m_user = nullptr;
    QLineEdit* m_password = nullptr;
    QLineEdit* m_key = nullptr;
    QLineEdit* m_app = nullptr;
    QLineEdit* m_appSecret = nullptr;
};

} // namespace occ::ui
