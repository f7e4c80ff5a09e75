// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/activationservice.h"
#include "ui/onboarding/links.h"
#include "ui/shell/page.h"

QT_BEGIN_NAMESPACE
class QStackedLayout;
QT_END_NAMESPACE

namespace occ::ui {

class ActivationPlan;
class ActivationSteps;
class Button;
class Card;
class EmptyState;
class MessageBar;
class PageHeader;
class PillLabel;
class TextLabel;

/// A number's way into service: plan against fact, its steps, its two clocks, and what a person decides.
class ActivationPage final : public Page
{
    Q_OBJECT
public:
    /// What one reading brings.
    struct Read
    {
        qint64 onboarding = 0;
        qint64 clientId = 0;
        QString client;
        std::optional<ActivationStatus> status;
    };

    explicit ActivationPage(Shell& shell);

    void open(const QVariant& what) override;
    void reload() override { m_live.refresh(); }
    void takeFocus() override;
    QString heading() const override;
    QVariant subject() const override { return QVariant::fromValue(m_link); }

private:
    /// One of the two clocks as a card.
    struct Clock
    {
        Card* card = nullptr;
        PillLabel* pill = nullptr;
        TextLabel* words = nullptr;
        TextLabel* note = nullptr;
    };

    void makeHeader();
    [[nodiscard]] QWidget* makeRun();
    [[nodiscard]] Clock makeClock(const QString& name, const QString& title, QWidget* parent);
    void show(const Read& read);
    void showHeader();
    void showClocks();
    void showTrouble();
    void next();
    void retry(const QString& step);
    void allow(Status (ActivationService::*stage)(qint64));
    [[nodiscard]] static Result<Read> read(Workspace& workspace, const ClientLink& link);
    [[nodiscard]] const ActivationStatus* status() const { return m_read.status ? &*m_read.status : nullptr; }

    ClientLink m_link;
    Read m_read;
    Live<Read> m_live;
    PageHeader* m_header;
    PillLabel* m_mode = nullptr;
    PillLabel* m_state = nullptr;
    Button* m_next = nullptr;
    Button* m_verify = nullptr;
    Button* m_back = nullptr;
    MessageBar* m_trouble = nullptr;
    Button* m_change = nullptr;
    bool m_wantsFocus = false; ///< As soon as there is something to have it.
    Button* m_start = nullptr;
    Clock m_voice;
    Clock m_messaging;
    TextLabel* m_approved = nullptr;
    ActivationPlan* m_plan = nullptr;
    ActivationSteps* m_steps = nullptr;
    QStackedLayout* m_stack = nullptr;
    qint64 m_shownRun = 0;
    int m_shownAllowed = -1;
};

} // namespace occ::ui
