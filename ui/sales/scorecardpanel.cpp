// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/scorecardpanel.h"

#include "ui/sales/saleswords.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/scorecontrol.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

/// SPEC asks for a save within 300 ms of each change; this leaves room for writing it.
static constexpr int kPauseMs = 180;

ScorecardPanel::ScorecardPanel(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"scorecard"_s);
    setAccessibleName(tr("Scorecard"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ScorecardPanel::flush);
}

void ScorecardPanel::setScorecard(const playbook::Scorecard& card)
{
    if (card == m_card && m_table)
        return;
    m_card = card;
    m_rows.clear();
    delete m_table;
    m_table = new QWidget(this);
    layout()->addWidget(m_table);
    auto* grid = new QGridLayout(m_table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 4);
    for (const playbook::Criterion& criterion : card.criteria)
        addRow(criterion, grid);
}

void ScorecardPanel::addRow(const playbook::Criterion& criterion, QGridLayout* grid)
{
    Row row;
    row.key = criterion.key;
    row.weight = criterion.weight;
    row.score = new ScoreControl(u"score."_s + criterion.key, criterion.title, m_table);
    row.score->setMeanings(criterion.guide);
    row.note = new QLineEdit(m_table);
    row.note->setObjectName(u"note."_s + criterion.key);
    row.note->setAccessibleName(tr("Evidence for %1").arg(criterion.title));
    row.note->setPlaceholderText(tr("What this score rests on"));
    row.points = new ElidedLabel({}, Type::Body, true, m_table);
    row.points->setAlignment(Qt::AlignRight);
    row.points->setMinimumWidth(86);
    auto* name = new QWidget(m_table);
    auto* words = new QVBoxLayout(name);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(1);
    words->addWidget(new TextLabel(criterion.title, Type::BodyStrong, false, name));
    words->addWidget(new TextLabel(tr("weight %1 %").arg(criterion.weight), Type::Label, true, name));
    const int at = grid->rowCount();
    grid->addWidget(name, at, 0, 2, 1, Qt::AlignVCenter);
    grid->addWidget(row.score, at, 1);
    grid->addWidget(row.note, at + 1, 1);
    grid->addWidget(row.points, at, 2, 2, 1, Qt::AlignVCenter);
    if (m_rows.size() + 1 < m_card.criteria.size()) {
        grid->setRowMinimumHeight(at + 2, 13);
        grid->addWidget(new Rule(m_table), at + 2, 0, 1, 3, Qt::AlignVCenter);
    }
    row.score->installEventFilter(this);
    row.note->installEventFilter(this);
    connect(row.score, &ScoreControl::scored, this, [this, row](int score) {
        m_dirtyPoints.insert(row.key, score > 0 ? std::optional(score) : std::nullopt);
        showPoints(row);
        Q_EMIT edited();
        m_pause.start();
    });
    connect(row.note, &QLineEdit::textEdited, this, [this, row](const QString& text) {
        m_dirtyNotes.insert(row.key, text);
        m_pause.start();
    });
    m_rows.append(row);
    showPoints(row);
}

void ScorecardPanel::showPoints(const Row& row)
{
    const QLocale locale;
    const QString reached =
        locale.toString(row.weight * row.score->score() / double(ScoreControl::kHighest), 'f', 1);
    row.points->setText(row.score->score() == 0 ? tr("– of %1").arg(row.weight)
                                                : tr("%1 of %2").arg(reached).arg(row.weight));
}

void ScorecardPanel::setScore(const DealScore& score)
{
    for (const Row& row : m_rows) {
        const ScoreLine line = score.lines.value(row.key);
        if (!m_dirtyPoints.contains(row.key))
            row.score->setScore(line.points.value_or(0));
        if (!m_dirtyNotes.contains(row.key) && row.note->text() != line.note)
            row.note->setText(line.note);
        showPoints(row);
    }
    Q_EMIT edited();
}

void ScorecardPanel::clear()
{
    m_pause.stop();
    m_dirtyPoints.clear();
    m_dirtyNotes.clear();
    setScore({});
}

void ScorecardPanel::flush()
{
    m_pause.stop();
    if (!hasUnsaved())
        return;
    const auto points = std::exchange(m_dirtyPoints, {});
    const auto notes = std::exchange(m_dirtyNotes, {});
    Q_EMIT saveRequested(points, notes);
}

QMap<QString, int> ScorecardPanel::points() const
{
    QMap<QString, int> points;
    for (const Row& row : m_rows) {
        if (row.score->score() > 0)
            points.insert(row.key, row.score->score());
    }
    return points;
}

void ScorecardPanel::takeFocus()
{
    for (const Row& row : m_rows) {
        if (row.score->score() == 0) {
            row.score->setFocus();
            return;
        }
    }
    if (!m_rows.isEmpty())
        m_rows.constFirst().score->setFocus();
}

void ScorecardPanel::stepRow(const QObject* from, int by)
{
    for (int i = 0; i < m_rows.size(); ++i) {
        const bool note = m_rows.at(i).note == from;
        if (!note && m_rows.at(i).score != from)
            continue;
        const int to = i + by;
        if (to >= 0 && to < m_rows.size())
            (note ? static_cast<QWidget*>(m_rows.at(to).note) : m_rows.at(to).score)->setFocus();
        return;
    }
}

bool ScorecardPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        flush();
    } else if (event->type() == QEvent::FocusIn) {
        for (const Row& row : m_rows) {
            if (row.score == watched || row.note == watched)
                Q_EMIT criterionEntered(row.key);
        }
    } else if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
        if (plain && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            stepRow(watched, key->key() == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

ScoreBar::ScoreBar(QWidget* parent)
    : QWidget(parent)
{
    setFixedHeight(18);
    setAccessibleName(tr("Total against the threshold"));
}

void ScoreBar::setTotal(int hundredths, int threshold, bool qualified)
{
    m_hundredths = hundredths;
    m_threshold = threshold;
    m_qualified = qualified;
    setAccessibleDescription(tr("%1 of 100, threshold %2").arg(pointsWords(hundredths)).arg(threshold));
    update();
}

void ScoreBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = tokensOf(this);
    paint::progress(painter, rect(), m_hundredths / 10000.0, t, m_qualified ? t.green : t.accent, 10);
    painter.fillRect(QRectF(width() * m_threshold / 100.0 - 1, 0, 2, height()), t.text);
}

QString bestChange(const playbook::Scorecard& card, const QMap<QString, int>& points)
{
    const auto sum = [&](const QMap<QString, int>& scores) {
        const auto total = playbook::total(card, scores);
        return total ? total->hundredths : 0;
    };
    const int now = sum(points);
    const int wanted = card.threshold * 100;
    const playbook::Criterion* best = nullptr;
    int bestTo = 0;
    int bestGain = 0;
    for (const playbook::Criterion& criterion : card.criteria) {
        const int from = points.value(criterion.key);
        for (int to = from + 1; from > 0 && to <= qMin(from + 2, card.scaleMax); ++to) {
            QMap<QString, int> tried = points;
            tried.insert(criterion.key, to);
            const int gain = sum(tried) - now;
            // The smallest step that reaches the threshold beats a larger one that does not stop there.
            const bool reaches = now < wanted && now + gain >= wanted;
            const bool bestReaches = best && now < wanted && now + bestGain >= wanted;
            if ((reaches && (!bestReaches || gain < bestGain)) ||
                (!reaches && !bestReaches && gain > bestGain)) {
                best = &criterion;
                bestTo = to;
                bestGain = gain;
            }
        }
    }
    if (!best)
        return {};
    const QString step = ScorecardPanel::tr("%1 %2 → %3 adds %4 points")
                             .arg(best->title)
                             .arg(points.value(best->key))
                             .arg(bestTo)
                             .arg(pointsWords(bestGain));
    return now < wanted && now + bestGain >= wanted
               ? ScorecardPanel::tr("%1 and qualifies the deal.").arg(step)
               : step + u'.';
}

} // namespace occ::ui
