// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/dealpage.h"

#include "ui/base/relativetime.h"
#include "ui/sales/salessheets.h"
#include "ui/sales/saleswords.h"
#include "ui/sales/scorecardpanel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/states.h"

#include <QMenu>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

DealPage::DealPage(Shell& shell)
    : Page(shell)
    , m_read(
          shell.desk(), this,
          [this] {
              return [id = m_link.deal](Workspace& workspace) -> Result<Everything> {
                  return reading([&] {
                      return Everything{orThrow(workspace.deals().byId(id)),
                                        orThrow(workspace.deals().score(id)), workspace.deals().scorecard()};
                  });
              };
          },
          [this](const Everything& all) { show(all); },
          [this](const Error& error) { this->shell().fail(error); })
    , m_header(new PageHeader({}, this))
{
    makeHeader();
    layOut();
    makeKeys();
    connect(&desk(), &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (changes.touches("deal"_L1, m_link.deal))
            m_read.refresh();
    });
}

void DealPage::makeHeader()
{
    m_stage = new PillLabel({}, this);
    m_header->addAfterTitle(m_stage);
    m_previous = new Button({}, u"deal.previous"_s, Button::Look::Plain, this);
    m_previous->setIconName(u"go-up"_s);
    m_previous->setAccessibleName(tr("Previous deal"));
    m_previous->setToolTip(tr("Previous deal of the list (Alt ↑)"));
    m_next = new Button({}, u"deal.next"_s, Button::Look::Plain, this);
    m_next->setIconName(u"go-down"_s);
    m_next->setAccessibleName(tr("Next deal"));
    m_next->setToolTip(tr("Next deal of the list (Alt ↓)"));
    m_move = new Button(tr("Move to…"), u"deal.move"_s, Button::Look::Plain, this);
    auto* menu = new QMenu(m_move);
    menu->setObjectName(u"deal.stageMenu"_s);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillStages(menu); });
    connect(m_move, &QAbstractButton::clicked, this,
            [this, menu] { menu->popup(m_move->mapToGlobal(QPoint(0, m_move->height() + 2))); });
    m_start = new Button(tr("Start onboarding"), u"deal.start"_s, Button::Look::Primary, this);
    for (Button* button : {m_previous, m_next, m_move, m_start})
        m_header->addAction(button);
    connect(m_previous, &QAbstractButton::clicked, this, [this] { walk(-1); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { walk(1); });
    connect(m_start, &QAbstractButton::clicked, this, [this] { openHandoffSheet(shell(), m_deal); });
}

void DealPage::layOut()
{
    auto* column = pageColumn(this);
    column->addWidget(m_header);
    auto* pages = new QWidget(this);
    m_stack = new QStackedLayout(pages);
    auto* main = new QWidget;
    auto* row = new QHBoxLayout(main);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(makeScorecard(), 66);
    row->addWidget(makeSide(), 34);
    m_stack->addWidget(new LoadingState(pages));
    m_stack->addWidget(main);
    column->addWidget(pages, 1);
}

QWidget* DealPage::makeScorecard()
{
    auto* scroll = new QScrollArea;
    scroll->setObjectName(u"deal.scroll"_s);
    scroll->setAccessibleName(tr("Scorecard"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card;
    auto* title = new SectionHeader(tr("Qualification scorecard"));
    m_saved = new ElidedLabel(tr("Saved as you type"), Type::Label, true);
    m_saved->setObjectName(u"deal.saved"_s);
    title->addControl(m_saved);
    card->column()->addWidget(title);
    m_scorecard = new ScorecardPanel;
    card->column()->addWidget(m_scorecard);
    card->column()->addWidget(
        new TextLabel(tr("Keys 1–5 score, Backspace clears, ↑ ↓ walk, Tab moves on."), Type::Label, true));
    column->addWidget(card);
    column->addStretch();
    scroll->setWidget(inside);
    connect(m_scorecard, &ScorecardPanel::edited, this, &DealPage::showTotal);
    connect(m_scorecard, &ScorecardPanel::saveRequested, this, &DealPage::save);
    connect(m_scorecard, &ScorecardPanel::criterionEntered, this, &DealPage::showQuestions);
    return scroll;
}

QWidget* DealPage::makeSide()
{
    auto* scroll = new QScrollArea;
    scroll->setObjectName(u"deal.side"_s);
    scroll->setAccessibleName(tr("Total"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumWidth(328); // the longest verdict in any language, and the scroll bar
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* total = new Card;
    total->column()->addWidget(new TextLabel(tr("Total"), Type::Label, true));
    auto* figure = new QHBoxLayout;
    figure->setSpacing(6);
    m_total = new TextLabel({}, Type::Hero);
    m_total->setObjectName(u"deal.total"_s);
    m_total->setWordWrap(false);
    figure->addWidget(m_total);
    figure->addWidget(new TextLabel(tr("/ 100"), Type::Title, true), 1, Qt::AlignBottom);
    total->column()->addLayout(figure);
    m_bar = new ScoreBar;
    total->column()->addWidget(m_bar);
    m_verdict = new PillLabel;
    m_verdict->setObjectName(u"deal.verdict"_s);
    total->column()->addWidget(m_verdict);
    column->addWidget(total);
    const auto addCard = [column](const QString& title, TextLabel*& words) {
        auto* card = new Card;
        card->column()->addWidget(new SectionHeader(title));
        words = new TextLabel({}, Type::Body, true);
        card->column()->addWidget(words);
        column->addWidget(card);
        return card;
    };
    addCard(tr("What would change it most"), m_change);
    m_questionsCard = addCard(tr("Ask"), m_questions);
    addCard(tr("Earlier scores"), m_history);
    m_questionsCard->hide();
    column->addStretch();
    scroll->setWidget(side);
    return scroll;
}

void DealPage::makeKeys()
{
    const auto key = [this](const QString& keys, auto function) {
        auto* shortcut = new QShortcut(QKeySequence(keys), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, function);
    };
    key(u"Alt+Up"_s, [this] { walk(-1); });
    key(u"Alt+Down"_s, [this] { walk(1); });
    key(u"Esc"_s, [this] { shell().back(); });
}

void DealPage::open(const QVariant& what)
{
    if (!what.canConvert<DealLink>())
        return;
    const DealLink link = what.value<DealLink>();
    if (link.deal != m_link.deal) {
        m_scorecard->flush();
        m_stack->setCurrentIndex(0);
    }
    m_link = link;
    m_read.refresh();
}

void DealPage::takeFocus()
{
    m_scorecard->takeFocus();
}

void DealPage::leave()
{
    m_scorecard->flush();
}

void DealPage::show(const Everything& all)
{
    if (all.deal.id != m_link.deal)
        return;
    const bool other = all.deal.id != m_deal.id;
    m_deal = all.deal;
    m_card = all.card;
    m_scorecard->setScorecard(all.card);
    if (other)
        m_scorecard->clear();
    if (m_saving == 0)
        m_scorecard->setScore(all.score);
    showHeader();
    showTotal();
    showHistory(all.score);
    m_stack->setCurrentIndex(1);
    if (other)
        m_scorecard->takeFocus();
    Q_EMIT headingChanged();
}

void DealPage::showHeader()
{
    m_header->setTitle(m_deal.name);
    m_stage->setPill(stagePill(m_deal.stage));
    QStringList note{tr("Deal %1").arg(m_deal.key)};
    if (!m_deal.client.isEmpty() && m_deal.client != m_deal.name)
        note.append(m_deal.client);
    if (!m_deal.product.isEmpty())
        note.append(m_deal.product);
    if (m_deal.amountMinor)
        note.append(moneyWords(*m_deal.amountMinor, m_deal.currency));
    if (!m_deal.owner.isEmpty())
        note.append(tr("owner %1").arg(m_deal.owner));
    const bool closed = m_deal.stage == u"won" || m_deal.stage == u"lost";
    if (m_deal.closeDate.isValid()) {
        const QString day = QLocale().toString(m_deal.closeDate, u"d MMM yyyy"_s);
        note.append(closed ? tr("closed %1").arg(day) : tr("expected %1").arg(day));
    }
    m_header->setNote(note.join(u" · "_s), note.join(u'\n'));
    m_start->setVisible(m_deal.stage == u"won" && !m_deal.onboardingId);
    const auto at = m_link.among.indexOf(m_link.deal);
    m_previous->setVisible(m_link.among.size() > 1);
    m_next->setVisible(m_link.among.size() > 1);
    m_previous->setEnabled(at > 0);
    m_next->setEnabled(at >= 0 && at + 1 < m_link.among.size());
}

void DealPage::showTotal()
{
    const QMap<QString, int> points = m_scorecard->points();
    const auto total = playbook::total(m_card, points);
    if (!total)
        return;
    const auto scored = points.size();
    const auto all = m_card.criteria.size();
    m_total->setText(scored == 0 ? u"–"_s : pointsWords(total->hundredths));
    m_bar->setTotal(total->hundredths, m_card.threshold, total->qualified);
    if (!total->complete)
        m_verdict->setPill(
            {tr("%1 of %2 criteria scored").arg(scored).arg(all), Tone::Neutral, paint::Mark::None});
    else if (total->qualified)
        m_verdict->setPill({tr("Qualified: full sales process (%1)").arg(m_card.threshold), Tone::Green,
                            paint::Mark::Check});
    else
        m_verdict->setPill(
            {tr("Below %1: nurture, score again").arg(m_card.threshold), Tone::Amber, paint::Mark::Diamond});
    int open = 0;
    for (const playbook::Criterion& criterion : m_card.criteria)
        open += points.contains(criterion.key) ? 0 : criterion.weight;
    const QString best = bestChange(m_card, points);
    m_change->setText(open > 0         ? tr("The criteria not scored yet can add up to %1 points.").arg(open)
                      : best.isEmpty() ? tr("Nothing: every criterion is at the top.")
                                       : best);
}

void DealPage::showHistory(const DealScore& score)
{
    QStringList lines;
    for (const ScoreHistory& entry : score.history) {
        const QString when = dateWords(entry.at, desk().now(), desk().zone());
        const QString points = pointsWords(entry.totalHundredths);
        lines.append(entry.complete ? tr("%1: %2 by %3").arg(when, points, entry.author)
                                    : tr("%1: %2 so far, by %3").arg(when, points, entry.author));
    }
    m_history->setText(lines.isEmpty() ? tr("None yet.") : lines.join(u'\n'));
}

void DealPage::showQuestions(const QString& key)
{
    for (const playbook::Criterion& criterion : m_card.criteria) {
        if (criterion.key != key)
            continue;
        QStringList lines;
        for (const QString& question : criterion.questions)
            lines.append(u"• "_s + question);
        for (int i = 0; i < criterion.guide.size(); ++i)
            lines.append(u"%1  %2"_s.arg(i + 1).arg(criterion.guide.at(i)));
        m_questions->setText(lines.join(u'\n'));
        m_questionsCard->setVisible(!lines.isEmpty());
    }
}

void DealPage::save(const QMap<QString, std::optional<int>>& points, const QMap<QString, QString>& notes)
{
    ++m_saving;
    m_saved->setTone(Tone::Neutral);
    m_saved->setText(tr("Saving…"));
    desk()
        .write([id = m_deal.id, points,
                notes](Workspace& workspace) { return workspace.deals().setScore(id, points, notes); },
               Desk::Announce::No)
        .then(this, [this](const Result<DealScore>& score) {
            --m_saving;
            m_saved->setTone(score ? Tone::Neutral : Tone::Red);
            m_saved->setText(score ? tr("Saved") : tr("Not saved"));
            if (!score)
                shell().fail(score.error());
        });
}

void DealPage::walk(int by)
{
    const auto at = m_link.among.indexOf(m_link.deal) + by;
    if (at < 0 || at >= m_link.among.size())
        return;
    DealLink link = m_link;
    link.deal = m_link.among.at(at);
    open(QVariant::fromValue(link));
}

void DealPage::fillStages(QMenu* menu)
{
    menu->clear();
    for (const QString& stage : dealStages()) {
        if (stage == u"won")
            menu->addSeparator();
        QAction* action = menu->addAction(stageWords(stage));
        action->setCheckable(true);
        action->setChecked(stage == m_deal.stage);
        action->setEnabled(stage != m_deal.stage);
        connect(action, &QAction::triggered, this, [this, stage] { moveTo(stage); });
    }
}

void DealPage::moveTo(const QString& stage)
{
    m_scorecard->flush();
    if (stage == u"lost") {
        openLoseSheet(shell(), m_deal);
        return;
    }
    desk()
        .write([id = m_deal.id, stage](Workspace& workspace) {
            return stage == u"won" ? workspace.deals().win(id) : workspace.deals().moveToStage({id}, stage);
        })
        .then(this, [this](const Status& status) {
            if (!status)
                shell().fail(status.error());
        });
}

} // namespace occ::ui
