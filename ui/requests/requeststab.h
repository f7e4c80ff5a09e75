// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/requests/requestmodel.h"
#include "ui/shell/page.h"

namespace occ::ui {

class RequestDetail;
class SectionHeader;
class TableView;
class EmptyState;

/// The service requests of a client, and the one a person stands on. Shown for a ClientLink.
class RequestsTab final : public PageTab
{
    Q_OBJECT
public:
    explicit RequestsTab(Shell& shell);
    void present(const QVariant& what) override;
    void reload() override { m_read.refresh(); }
    void takeFocus() override;

private:
    void layOut();
    QWidget* makeList();
    void makeKeys();
    void show(const RequestsData& known);
    void choose();
    void openNew();

    qint64 m_client = 0;
    Live<RequestsData> m_read;
    RequestsData m_data;
    RequestModel m_model;
    qint64 m_current = 0;
    bool m_filling = false;
    SectionHeader* m_header = nullptr;
    TableView* m_table = nullptr;
    EmptyState* m_nothing = nullptr;
    QWidget* m_listed = nullptr;
    RequestDetail* m_detail = nullptr;
};

} // namespace occ::ui
