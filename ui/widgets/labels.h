// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/paint.h"

#include <QLabel>

namespace occ::ui {

/// One line of text that ends in an ellipsis where it must, and shows itself whole on hover.
class ElidedLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(const QString& text = {}, Type type = Type::Body, bool muted = false,
                         QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;
    /// A tooltip of its own that is shown whether the text is cut or not: the exact time.
    void setDetail(const QString& detail) { m_detail = detail; }
    /// Colours the text: red for an error.
    void setTone(Tone tone);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_detail;
    Tone m_tone = Tone::Neutral;
    bool m_muted;
};

/// A label in one of the type scale's faces. Wraps; never cut.
class TextLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit TextLabel(const QString& text = {}, Type type = Type::Body, bool muted = false,
                       QWidget* parent = nullptr);
    /// One line: how many there are is told by heightForWidth(). QLabel would claim the height it has when it
    /// is narrowest, and leave holes.
    QSize minimumSizeHint() const override;
    void setTone(Tone tone);

protected:
    void changeEvent(QEvent* event) override;

private:
    void recolor();

    Tone m_tone = Tone::Neutral;
    bool m_muted;
    bool m_busy = false;
};

/// A state as a pill: colour, shape and word.
class PillLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit PillLabel(const paint::Pill& pill = {}, QWidget* parent = nullptr);
    void setPill(const paint::Pill& pill);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    paint::Pill m_pill;
};

/// A person as a circle with initials; the whole name on hover and for assistive technology.
class Avatar final : public QLabel
{
    Q_OBJECT
public:
    explicit Avatar(const QString& name = {}, QWidget* parent = nullptr);
    void setName(const QString& name);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// A key in a small frame that stands where the hand is: "L", "Ctrl K".
class KeyHint final : public QLabel
{
    Q_OBJECT
public:
    explicit KeyHint(const QString& key, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// A hairline between two parts.
class Rule final : public QWidget
{
    Q_OBJECT
public:
    explicit Rule(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace occ::ui
