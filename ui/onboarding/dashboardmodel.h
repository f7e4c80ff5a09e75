// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/onboarding/onboarding.h"
#include "ui/base/rowmodel.h"

#include <QSortFilterProxyModel>

namespace occ::ui {

/// The onboardings as the service gives them: by risk.
class DashboardModel final : public RowModel<OnboardingRow>
{
    Q_OBJECT
public:
    enum Column : int {
        HealthColumn,
        Client,
        Why,
        Milestone,
        Progress,
        NextDue,
        LastContact,
        Owner,
        Columns
    };

    using RowModel::RowModel;
    [[nodiscard]] qint64 idOf(const OnboardingRow& row) const override { return row.id; }
    /// The moment and zone all relative times are said for.
    void setMoment(Instant now, const QTimeZone& zone);
    [[nodiscard]] Instant now() const { return m_now; }
    [[nodiscard]] const QTimeZone& zone() const { return m_zone; }

    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QVariant words(const OnboardingRow& row, int column) const;
    [[nodiscard]] QVariant detail(const OnboardingRow& row, int column) const;
    [[nodiscard]] QVariant sortKey(const OnboardingRow& row, int column) const;
    [[nodiscard]] QVariant look(const OnboardingRow& row, int column, int role) const;

    Instant m_now = 0;
    QTimeZone m_zone = QTimeZone::utc();
};

/// Which of them are shown. Works on the rows themselves, so typing filters at once.
class DashboardFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum class View : quint8 {
        All,
        Mine,
        RedAndAmber,
        Red,
        Amber,
        DueToday,
        Late,
        DueThisWeek,
        ReplyAwaited,
        Paused
    };

    explicit DashboardFilter(DashboardModel* model, QObject* parent = nullptr);
    void setView(View view);
    [[nodiscard]] View view() const { return m_view; }
    void setMe(std::optional<qint64> person) { m_me = person; }
    /// Empty: anyone; a null-like "-" means nobody.
    void setOwner(const QString& owner);
    [[nodiscard]] QString owner() const { return m_owner; }
    void setText(const QString& text);
    /// Without a column the order is the service's: by risk.
    void sort(int column, Qt::SortOrder order) override
    {
        QSortFilterProxyModel::sort(column, column < 0 ? Qt::AscendingOrder : order);
    }
    /// How many rows a view holds, whatever the text and owner are.
    [[nodiscard]] int countOf(View view) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    [[nodiscard]] bool isIn(View view, const OnboardingRow& row) const;

    DashboardModel* m_model;
    View m_view = View::All;
    std::optional<qint64> m_me;
    QString m_owner;
    QString m_text;
};

} // namespace occ::ui
