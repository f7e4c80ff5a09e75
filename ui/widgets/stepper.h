// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>
#include <QWidget>

namespace occ::ui {

/// The milestones of an onboarding in a row: done, late, current, still to come. A click shows one's items.
class Stepper final : public QWidget
{
    Q_OBJECT
public:
    enum class State : quint8 { Future, Current, Late, Done };
    struct Step
    {
        QString title;
        QString detail; ///< On hover and to assistive technology: "due 18 Nov, 4 days late".
        State state = State::Future;

        bool operator==(const Step&) const = default;
    };

    explicit Stepper(const QString& name, QWidget* parent = nullptr);
    void setSteps(const QList<Step>& steps);
    [[nodiscard]] const QList<Step>& steps() const { return m_steps; }
    [[nodiscard]] int current() const;
    /// Switches without telling anybody.
    void setCurrent(int index);
    QSize minimumSizeHint() const override { return {200, 66}; }

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void rebuild();

    QList<Step> m_steps;
    QButtonGroup m_group;
};

} // namespace occ::ui
