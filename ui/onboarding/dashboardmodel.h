// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/rowmodel.h"
#include "ui/onboarding/dashboardview.h"

namespace occ::ui {

/// A line of the dashboard: an onboarding, or the heading of those below it.
struct DashboardLine
{
    qint64 id = 0; ///< The onboarding's; below 0 for a heading.
    OnboardingRow row;
    Heading heading;
    int count = 0; ///< Of a heading: how many stand under it.
    int red = 0;
    bool folded = false;

    [[nodiscard]] bool isHeading() const { return id < 0; }
};

/// The onboardings a view shows, in its order and under its headings. Filters and sorts the rows themselves,
/// so that typing answers at once.
class DashboardModel final : public RowModel<DashboardLine>
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
        GoLive,
        Columns
    };

    using RowModel::RowModel;
    [[nodiscard]] qint64 idOf(const DashboardLine& line) const override { return line.id; }

    void setMe(std::optional<qint64> person) { m_onlooker.me = person; }
    /// The moment and zone all relative times are said for.
    void setMoment(Instant now, const QTimeZone& zone);
    [[nodiscard]] Instant now() const { return m_onlooker.now; }
    [[nodiscard]] const QTimeZone& zone() const { return m_onlooker.zone; }
    /// All onboardings there are, by risk.
    void setAll(const QList<OnboardingRow>& rows);
    [[nodiscard]] const QList<OnboardingRow>& all() const { return m_all; }
    void setView(const DashboardView& view);
    [[nodiscard]] const DashboardView& view() const { return m_view; }
    /// How many onboardings the view shows, folded ones too.
    [[nodiscard]] int shown() const { return m_shown; }
    /// The onboarding of a line; nullptr for a heading.
    [[nodiscard]] const OnboardingRow* onboarding(const QModelIndex& index) const;
    /// Folds a heading's rows away, or shows them again.
    void fold(int number, bool folded);

    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    /// Asks for a change; what is shown changes when it was made.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// A column below 0 is the order by risk.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// Somebody chose another owner (their id, or nothing).
    void ownerEdited(qint64 onboarding, const std::optional<qint64>& person);
    void goLiveEdited(qint64 onboarding, QDate day);
    /// Other lines, or another order.
    void arranged();

private:
    void arrange();
    [[nodiscard]] QList<OnboardingRow> fitting() const;
    void sortRows(QList<OnboardingRow>& rows) const;
    [[nodiscard]] QVariant headingData(const DashboardLine& line, int column, int role) const;
    [[nodiscard]] QVariant words(const OnboardingRow& row, int column) const;
    [[nodiscard]] QVariant detail(const OnboardingRow& row, int column) const;
    [[nodiscard]] QVariant editValue(const OnboardingRow& row, int column) const;
    [[nodiscard]] QVariant look(const OnboardingRow& row, int column, int role) const;

    QList<OnboardingRow> m_all;
    DashboardView m_view;
    Onlooker m_onlooker;
    QSet<QString> m_folded; ///< Keys of headings.
    int m_shown = 0;
};

} // namespace occ::ui
