// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/onboarding/links.h"
#include "ui/shell/page.h"

namespace occ::ui {

class CrmLogView;

/// The log of a connection. Opened with a CrmLink.
class CrmLogPage final : public Page
{
    Q_OBJECT
public:
    explicit CrmLogPage(Shell& shell);
    void open(const QVariant& what) override;
    void reload() override;
    void takeFocus() override;

private:
    QString m_connection;
    CrmLogView* m_log;
};

/// What came and went of one client. Shown for a ClientLink.
class CrmTab final : public PageTab
{
    Q_OBJECT
public:
    explicit CrmTab(Shell& shell);
    void present(const QVariant& what) override;
    void reload() override;
    void takeFocus() override;

private:
    CrmLogView* m_log;
};

} // namespace occ::ui
