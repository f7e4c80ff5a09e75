// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/numberservice.h"
#include "ui/shell/page.h"
#include "ui/telephony/numbermodel.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
class QStackedLayout;
QT_END_NAMESPACE

namespace occ::ui {

class ChipBar;
class EmptyState;
class MessageBar;
class NumberDetail;
class PageHeader;
class PillLabel;
class TableView;

/// The inventory of phone numbers. Opened with a number's id.
class NumbersPage final : public Page
{
    Q_OBJECT
public:
    explicit NumbersPage(Shell& shell);
    void open(const QVariant& what) override;
    void reload() override;
    void takeFocus() override;
    QVariant subject() const override;

private:
    void layOut();
    void makeHeader();
    QWidget* makeTable();
    void addKeys();
    void show(const QList<PhoneNumber>& numbers);
    void applyFilter();
    void showDetail();
    void readMode();
    void showMode(const Result<QString>& mode);
    void reserve();
    void approve();
    void release();
    void give();
    void openClient();
    void openMonitoring();
    void write(std::function<Status(NumberService&)> change);
    [[nodiscard]] const PhoneNumber* current() const;

    Live<QList<PhoneNumber>> m_numbers;
    NumberModel m_model;
    QList<PhoneNumber> m_all;
    qint64 m_wanted = 0;
    qint64 m_told = 0; ///< The number whose holds are shown.
    PageHeader* m_header;
    MessageBar* m_notice;
    PillLabel* m_mode = nullptr;
    ChipBar* m_states = nullptr;
    QLineEdit* m_text = nullptr;
    TableView* m_table = nullptr;
    QStackedLayout* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    NumberDetail* m_detail = nullptr;
};

} // namespace occ::ui
