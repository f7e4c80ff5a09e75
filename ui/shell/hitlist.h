// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/registry.h"

#include <QAbstractListModel>
#include <QListView>

namespace occ::ui {

/// Things that were found, each section under its title. Titles cannot be stood on.
class HitModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        NoteRole = Qt::UserRole + 1,
        IconRole,
        DetailRole,
        TitleMarksRole,
        DetailMarksRole,
        IsTitleRole
    };

    using QAbstractListModel::QAbstractListModel;
    /// Hits of one section have to follow each other.
    void setHits(const QList<Hit>& hits);
    /// The hit of a row; nothing for a section's title.
    [[nodiscard]] const Hit* hit(const QModelIndex& index) const;
    /// The first row that can be stood on; -1 when there is none.
    [[nodiscard]] int firstHit() const { return m_rows.isEmpty() ? -1 : 1; }
    [[nodiscard]] int hitCount() const { return m_hits; }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row
    {
        bool isTitle = false;
        Hit hit;
    };

    QList<Row> m_rows;
    int m_hits = 0;
};

/// A list of hits. Arrows step over the titles; a click or Enter chooses.
class HitList final : public QListView
{
    Q_OBJECT
public:
    HitList(const QString& name, const QString& label, QWidget* parent);

    [[nodiscard]] HitModel& hits() { return m_model; }
    /// Shows other hits and stands on the first; on the same one as before when `keep` and it is still there.
    void show(const QList<Hit>& hits, bool keep = false);
    /// Moves by so many hits, staying inside.
    void step(int by);
    [[nodiscard]] const Hit* current() const { return m_model.hit(currentIndex()); }
    /// How high it would be to show everything, at most `most` pixels.
    [[nodiscard]] int heightFor(int most) const;

Q_SIGNALS:
    void chosen(const occ::ui::Hit& hit);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    HitModel m_model;
};

} // namespace occ::ui
