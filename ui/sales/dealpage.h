// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/onboarding/links.h"
#include "ui/shell/page.h"

QT_BEGIN_NAMESPACE
class QMenu;
class QStackedLayout;
QT_END_NAMESPACE

namespace occ::ui {

class Button;
class Card;
class ElidedLabel;
class PageHeader;
class PillLabel;
class ScoreBar;
class ScorecardPanel;
class TextLabel;

/// One deal: its stage and its scorecard, filled in while one talks. Opened with a DealLink.
class DealPage final : public Page
{
    Q_OBJECT
public:
    explicit DealPage(Shell& shell);

    void open(const QVariant& what) override;
    void reload() override { m_read.refresh(); }
    void takeFocus() override;
    void leave() override;
    QString heading() const override { return m_deal.name; }

private:
    struct Everything
    {
        Deal deal;
        DealScore score;
        playbook::Scorecard card;
    };

    void layOut();
    void makeHeader();
    QWidget* makeScorecard();
    QWidget* makeSide();
    void makeKeys();
    void show(const Everything& all);
    void showHeader();
    void showTotal();
    void showHistory(const DealScore& score);
    void showQuestions(const QString& criterion);
    void save(const QMap<QString, std::optional<int>>& points, const QMap<QString, QString>& notes);
    void walk(int by);
    void fillStages(QMenu* menu);
    void moveTo(const QString& stage);

    DealLink m_link;
    Deal m_deal;
    playbook::Scorecard m_card;
    Live<Everything> m_read;
    PageHeader* m_header;
    PillLabel* m_stage = nullptr;
    Button* m_previous = nullptr;
    Button* m_next = nullptr;
    Button* m_move = nullptr;
    Button* m_start = nullptr;
    QStackedLayout* m_stack = nullptr;
    ScorecardPanel* m_scorecard = nullptr;
    ElidedLabel* m_saved = nullptr;
    TextLabel* m_total = nullptr;
    ScoreBar* m_bar = nullptr;
    PillLabel* m_verdict = nullptr;
    TextLabel* m_change = nullptr;
    TextLabel* m_questions = nullptr;
    QWidget* m_questionsCard = nullptr;
    TextLabel* m_history = nullptr;
    int m_saving = 0;
};

} // namespace occ::ui
