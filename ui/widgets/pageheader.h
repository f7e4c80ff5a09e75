// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QVBoxLayout;
QT_END_NAMESPACE

namespace occ::ui {

class ElidedLabel;

/// The first line of a page: its title, a pill or chips, a muted note, and its actions at the right end.
/// Where the width is not enough, the keys go first, then what follows the title takes a line of its own.
class PageHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(const QString& title, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setNote(const QString& note, const QString& detail = {});
    /// Directly after the title.
    void addAfterTitle(QWidget* widget);
    /// At the right end.
    void addAction(QWidget* widget);
    /// A key and what it does, before the actions; shown only where all of them have room.
    void addHint(const QString& key, const QString& does);
    /// Not the sum of the parts: they are arranged by the width there is.
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void wrap(bool wrapped);

    QHBoxLayout* m_row;
    QHBoxLayout* m_after;
    QHBoxLayout* m_actions;
    QHBoxLayout* m_second; ///< The second line, when there is one.
    QWidget* m_hints;
    bool m_wrapped = false;
    ElidedLabel* m_title;
    ElidedLabel* m_note;
};

/// The column a page lays its parts into: the page's margins and gaps.
[[nodiscard]] QVBoxLayout* pageColumn(QWidget* page);

} // namespace occ::ui
