// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/syncservice.h"
#include "ui/shell/page.h"

QT_BEGIN_NAMESPACE
class QStackedWidget;
class QVBoxLayout;
QT_END_NAMESPACE

namespace occ::ui {

class ConnectionCard;
class CrmLogView;
class PageHeader;

/// The connections with CRMs, each with its state and what waits for somebody; where there is none, which
/// there could be and what each needs.
class CrmPage final : public Page
{
    Q_OBJECT
public:
    explicit CrmPage(Shell& shell);
    void open(const QVariant& what) override;
    void reload() override { m_read.refresh(); }
    void takeFocus() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeCards();
    QWidget* makeOffers();
    void show(const QList<sync::ConnectionStatus>& list);
    void showRecent();
    void connectTo(const QString& connector);

    Live<QList<sync::ConnectionStatus>> m_read;
    PageHeader* m_header;
    QStackedWidget* m_stack;
    QVBoxLayout* m_column = nullptr;
    QWidget* m_firstOffer = nullptr;
    QWidget* m_recent = nullptr; ///< What came and went, below a single connection where there is room.
    CrmLogView* m_log = nullptr;
    bool m_wantsFocus = false;
    QList<ConnectionCard*> m_cards;
};

} // namespace occ::ui
