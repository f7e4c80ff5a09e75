// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/onboarding/onboarding.h"
#include "ui/base/rowmodel.h"

namespace occ::ui {

/// The cards of one column of the board: the onboardings whose current milestone it is.
class BoardModel final : public RowModel<BoardCard>
{
    Q_OBJECT
public:
    explicit BoardModel(QString milestoneKey, QString title, QObject* parent = nullptr)
        : RowModel(parent)
        , m_key(std::move(milestoneKey))
        , m_title(std::move(title))
    {}

    [[nodiscard]] qint64 idOf(const BoardCard& card) const override { return card.row.id; }
    [[nodiscard]] const QString& key() const { return m_key; } ///< Empty: everything is complete.
    [[nodiscard]] const QString& title() const { return m_title; }
    void setMoment(Instant now, const QTimeZone& zone);
    [[nodiscard]] Instant now() const { return m_now; }
    /// What the card's last line says: why it is red or amber, else when the next thing is due.
    [[nodiscard]] QString footWords(const BoardCard& card) const;

    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }

    static constexpr auto kMimeType = "application/x-occ-onboarding";

private:
    QString m_key;
    QString m_title;
    Instant m_now = 0;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace occ::ui
