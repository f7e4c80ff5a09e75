// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/registry.h"

#include <QAbstractListModel>
#include <QFrame>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QListView;
QT_END_NAMESPACE

namespace occ::ui {

/// What the quick switcher offers for what was typed.
class HitModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { NoteRole = Qt::UserRole + 1, IconRole };

    using QAbstractListModel::QAbstractListModel;
    void setHits(QList<Hit> hits);
    [[nodiscard]] const Hit& hit(int row) const { return m_hits.at(row); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<Hit> m_hits;
};

/// Ctrl+K: type a few letters, Enter goes there. Pages and actions at once, clients and deals as they are
/// found.
class Switcher final : public QFrame
{
    Q_OBJECT
public:
    Switcher(const Registry& registry, Shell& shell, QWidget* parent);

    /// Shows the switcher at `place` of its parent with an empty field.
    void start(const QRect& place);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void typed(const QString& text);
    void find();
    void showHits();
    void choose(const QModelIndex& index);
    [[nodiscard]] QList<Hit> ownHits(const QString& text) const;
    void fit();

    const Registry& m_registry;
    Shell& m_shell;
    QLineEdit* m_edit;
    QListView* m_list;
    HitModel m_model;
    QTimer m_pause;
    QList<Hit> m_found;
    int m_asked = 0;
    QPointer<QWidget> m_before; ///< Who had the focus.
};

} // namespace occ::ui
