// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/engine.h"

#include <QAbstractTableModel>

namespace occ::ui {

/// One list of a preview: records that would be made, matched or changed, or pairs to be told apart.
class PreviewModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit PreviewModel(QObject* parent = nullptr);
    void setLines(QList<sync::Preview::Line> lines, const QString& crm);
    /// Won deals whose onboarding would start.
    void setStarts(const QStringList& deals, const QString& crm);
    void setPairs(QList<sync::Pair> pairs, const QString& crm);
    [[nodiscard]] const QList<sync::Pair>& pairs() const { return m_pairs; }
    [[nodiscard]] bool isPairs() const { return m_isPairs; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 4; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString words(int row, int column) const;

    QList<sync::Preview::Line> m_lines;
    QList<sync::Pair> m_pairs;
    QString m_crm;
    bool m_isPairs = false;
    bool m_areStarts = false;
};

} // namespace occ::ui
