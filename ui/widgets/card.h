// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/tokens.h"

#include <QAbstractButton>
#include <QFrame>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QVBoxLayout;
QT_END_NAMESPACE

namespace occ::ui {

class ElidedLabel;

/// A surface with a hairline border. `padding` 0 is for a list or table that fills it.
class Card final : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget* parent = nullptr, int padding = kCardPadding);
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    void setTone(Tone tone);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_column;
    Tone m_tone = Tone::Neutral;
};

/// The title of a part of a page, a muted note beside it, and room for controls at the right end.
class SectionHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit SectionHeader(const QString& title, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setNote(const QString& note);
    void addControl(QWidget* control);

private:
    ElidedLabel* m_title;
    ElidedLabel* m_note;
    QHBoxLayout* m_row;
};

/// One figure with its name above and what it means below. A click asks for the rows behind it.
class KpiTile final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit KpiTile(const QString& name, const QString& title, QWidget* parent = nullptr);
    /// Shows that the page is filtered by this figure.
    void setOn(bool on);
    void setFigure(const QString& figure, const QString& note = {}, Tone tone = Tone::Neutral);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {112, 82}; }
    /// Name and note take a second line where one is too short for them.
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_figure;
    QString m_note;
    Tone m_tone = Tone::Neutral;
    bool m_on = false;
};

} // namespace occ::ui
