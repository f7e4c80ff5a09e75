// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/planview.h"
#include "ui/onboarding/words.h"
#include "ui/style/textline.h"

#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

/// How the timeline looks.
namespace occ::ui {

static constexpr int kAxis = 46;
static constexpr int kMiddle = 31; ///< Of the bars, below the row's top.
static constexpr qreal kDisc = 8;  ///< A mark's radius.
static constexpr int kPad = 12;

namespace {

/// Paints one row's bars, marks and words.
class RowPainter final
{
public:
    RowPainter(QPainter& painter, const PlanView& view, int row, int top, int current)
        : m_painter(painter)
        , m_view(view)
        , m_row(view.plans()->row(row))
        , m_t(tokensOf(&view))
        , m_middle(top + kMiddle)
        , m_top(top)
        , m_current(current)
    {}

    void paint()
    {
        bars();
        delays();
        for (int i = 0; i < m_row.marks.size(); ++i)
            mark(i);
        for (int i = 0; i < m_row.marks.size(); ++i)
            journey(i);
    }

private:
    [[nodiscard]] qreal x(Instant at) const { return m_view.xOf(at); }

    void bars()
    {
        qreal from = x(m_row.row.contractAt);
        bool reached = false; // The first that is not complete shows how far it is.
        for (const TimelineMark& mark : m_row.marks) {
            const qreal to = x(mark.dueAt);
            if (to - from > 4) {
                const QRectF bar(from, m_middle - 3, to - from, 6);
                const bool current = !mark.completedAt && !reached;
                const qreal done = mark.total == 0 ? 0 : 1.0 - double(mark.open) / mark.total;
                paint::progress(m_painter, bar,
                                mark.completedAt ? 1
                                : current        ? done
                                                 : 0,
                                m_t, mark.completedAt ? m_t.green : m_t.accent);
            }
            reached = reached || !mark.completedAt;
            from = qMax(from, to);
        }
    }

    /// From when a late milestone was due until now.
    void delays()
    {
        const qreal now = x(m_view.plans()->now());
        for (const TimelineMark& mark : m_row.marks) {
            if (m_view.plans()->standing(m_row, mark) != PlanModel::Standing::Late)
                continue;
            const QRectF late(x(mark.dueAt), m_middle - 3, now - x(mark.dueAt), 6);
            paint::box(m_painter, late, toneColors(m_t, Tone::Red).fill, m_t.red, 3);
        }
    }

    void disc(const QPointF& at, PlanModel::Standing standing)
    {
        const paint::Pill pill = standingPill(standing);
        const ToneColors colors = toneColors(m_t, pill.tone);
        const bool ahead = standing == PlanModel::Standing::Ahead;
        const QRectF place(at.x() - kDisc, at.y() - kDisc, 2 * kDisc, 2 * kDisc);
        paint::box(m_painter, place, ahead ? m_t.surface : colors.fill, colors.ink, kDisc, ahead ? 2 : 1.2);
        const qreal side = 8;
        paint::mark(m_painter, QRectF(at.x() - side / 2, at.y() - side / 2, side, side), pill.mark,
                    colors.ink);
    }

    void mark(int number)
    {
        const TimelineMark& mark = m_row.marks.at(number);
        const PlanModel::Standing standing = m_view.plans()->standing(m_row, mark);
        const QPointF at(x(mark.dueAt), m_middle);
        const bool leaves = m_view.plans()->planned(mark.id).has_value();
        if (leaves)
            m_painter.setOpacity(0.35);
        disc(at, standing);
        if (!mark.dueReason.isEmpty())
            paint::box(m_painter, QRectF(at.x() - 5, at.y() + kDisc + 2, 10, 2), m_t.muted, {}, 1);
        m_painter.setOpacity(1);
        const bool stands = m_current == number + 1;
        if (stands)
            paint::box(m_painter, QRectF(at.x() - 11, at.y() - 11, 22, 22), {}, m_t.accent, 11, 2);
        title(mark, at.x(), standing, stands && !leaves);
    }

    /// The milestone's name above its mark, where there is room for it.
    void title(const TimelineMark& mark, qreal middle, PlanModel::Standing standing, bool always)
    {
        const QFont face = font(always ? Type::LabelStrong : Type::Label);
        const qreal width = paint::textWidth(mark.title, face) + 2;
        const qreal left = middle - width / 2;
        const bool free = left > m_words + kHalf;
        if (!free || (m_view.zoom() == PlanView::Zoom::Quarter && !always))
            return;
        const QColor ink = standing == PlanModel::Standing::Late   ? m_t.red
                           : standing == PlanModel::Standing::Done ? m_t.muted
                                                                   : m_t.text;
        paint::text(m_painter, QRectF(left, m_top + 4, width, 16), mark.title, face, ink, Qt::AlignCenter);
        m_words = left + width;
    }

    /// From where a mark is to where it would go.
    void journey(int number)
    {
        const TimelineMark& mark = m_row.marks.at(number);
        const auto to = m_view.plans()->planned(mark.id);
        if (!to)
            return;
        const QPointF from(x(mark.dueAt), m_middle);
        const QPointF at(x(*to), m_middle);
        m_painter.setPen(QPen(m_t.accent, 1.5, Qt::DashLine));
        m_painter.drawLine(from, at);
        disc(at, PlanModel::Standing::Ahead);
        if (m_current != number + 1)
            return;
        paint::box(m_painter, QRectF(at.x() - 4, at.y() - 4, 8, 8), m_t.accent, {}, 4);
        const QTimeZone& zone = m_view.plans()->zone();
        const QDate day = toLocal(*to, zone).date();
        const qint64 days = toLocal(mark.dueAt, zone).date().daysTo(day);
        const QString words = PlanView::tr("%1 · %2 d", "a day, and by how many days: 'Fri 27 Nov · +3 d'")
                                  .arg(QLocale().toString(day, u"ddd d MMM"_s),
                                       (days > 0 ? u"+"_s : QString()) + QString::number(days));
        const QFont face = font(Type::LabelStrong);
        const qreal width = QFontMetricsF(face).horizontalAdvance(words) + 14;
        const QRectF place(at.x() - width / 2, m_top + 2, width, 18);
        paint::box(m_painter, place, m_t.accent, {}, 9);
        paint::text(m_painter, place, words, face, m_t.onAccent, Qt::AlignCenter);
    }

    QPainter& m_painter;
    const PlanView& m_view;
    const TimelineRow& m_row;
    const Tokens& m_t;
    qreal m_middle;
    int m_top;
    int m_current;     ///< The column one stands on in this row; -1: in another.
    qreal m_words = 0; ///< Where the last name ended.
};

/// Calls `each(date, x)` for every day in sight.
template <typename Each> void forDays(const PlanView& view, int scrolled, int right, Each each)
{
    const PlanScale& scale = view.scale();
    const int names = view.namesWidth();
    for (int day = int(scrolled / scale.day); names + day * scale.day - scrolled < right; ++day)
        each(scale.first.addDays(day), names + day * scale.day - scrolled);
}

void paintDays(QPainter& painter, const PlanView& view, int scrolled, const QRect& area)
{
    const Tokens& t = tokensOf(&view);
    QColor rest = t.muted;
    rest.setAlphaF(0.06F);
    const qreal day = view.scale().day;
    forDays(view, scrolled, area.right(), [&](QDate date, qreal x) {
        const bool weekEnd = date.dayOfWeek() >= Qt::Saturday;
        if (weekEnd && view.zoom() != PlanView::Zoom::Quarter)
            painter.fillRect(QRectF(x, area.top(), day, area.height()), rest);
        const bool line = view.zoom() == PlanView::Zoom::Week ||
                          (view.zoom() == PlanView::Zoom::Month ? date.dayOfWeek() == 1 : date.day() == 1);
        if (line)
            painter.fillRect(QRectF(std::floor(x), area.top(), 1, area.height()), t.border);
    });
}

void paintName(QPainter& painter, const TimelineRow& row, const QRect& place, const QColor& ground,
               const Tokens& t, Instant now)
{
    painter.fillRect(place, ground);
    painter.fillRect(QRect(place.right(), place.top(), 1, place.height()), t.border);
    const paint::Pill pill = statePill(row.row);
    const QColor ink = toneColors(t, pill.tone).ink;
    paint::mark(painter, QRectF(place.left() + kPad, place.top() + 9, 9, 9), pill.mark, ink);
    const QRectF words = QRectF(place).adjusted(kPad + 16, 0, -kUnit, 0);
    paint::text(painter, QRectF(words.left(), words.top() + 4, words.width(), 18), row.row.client,
                font(Type::BodyStrong), t.text);
    paint::text(painter, QRectF(words.left(), words.top() + 23, words.width(), 16), whyWords(row.row, now),
                font(Type::Label), row.row.health == Health::Red ? t.red : t.muted);
}

} // namespace

void PlanView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    const paint::Scope scope(painter);
    const Tokens& t = tokensOf(this);
    const int names = namesWidth();
    const QRect area = viewport()->rect();
    painter.fillRect(area, t.surface);
    const int count = m_model->rowCount();
    const int first = qMax(0, rowAt(0));
    int last = rowAt(area.height() - 1);
    last = last < 0 ? count - 1 : last;
    const auto ground = [&](int row) {
        return currentIndex().row() == row ? t.accentFill : m_hovered == row ? t.hover : t.surface;
    };
    for (int row = first; row <= last; ++row)
        painter.fillRect(QRect(0, rowViewportPosition(row), area.width(), kRow), ground(row));
    painter.setClipRect(area.adjusted(names, 0, 0, 0));
    paintDays(painter, *this, horizontalScrollBar()->value(), area);
    const qreal now = xOf(m_model->now());
    painter.fillRect(QRectF(now - 0.75, 0, 1.5, area.height()), t.accent);
    for (int row = first; row <= last; ++row) {
        const int current = hasFocus() && currentIndex().row() == row ? currentIndex().column() : -1;
        RowPainter(painter, *this, row, rowViewportPosition(row), current).paint();
    }
    painter.setClipping(false);
    for (int row = first; row <= last; ++row) {
        const int top = rowViewportPosition(row);
        paintName(painter, m_model->row(row), QRect(0, top, names, kRow), ground(row), t, m_model->now());
        painter.fillRect(QRect(0, top + kRow - 1, area.width(), 1), t.border);
        if (hasFocus() && currentIndex().row() == row && currentIndex().column() == 0)
            paint::box(painter, QRectF(1, top + 1, names - 3, kRow - 3), {}, t.accent, kRadiusControl, 2);
    }
}

PlanAxis::PlanAxis(PlanView* view)
    : QHeaderView(Qt::Horizontal, view)
    , m_view(view)
{
    setSectionResizeMode(Fixed);
    setSectionsClickable(false);
    setHighlightSections(false);
    setFixedHeight(kAxis);
}

QSize PlanAxis::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), kAxis};
}

void PlanAxis::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    const paint::Scope scope(painter);
    const Tokens& t = tokensOf(this);
    const QRect area = viewport()->rect();
    const int names = m_view->namesWidth();
    const qreal day = m_view->scale().day;
    const PlanView::Zoom zoom = m_view->zoom();
    const int scrolled = m_view->horizontalScrollBar()->value();
    const QDate today = toLocal(m_view->plans()->now(), m_view->plans()->zone()).date();
    painter.fillRect(area, t.surface);
    painter.setClipRect(area.adjusted(names, 0, 0, 0));
    QString month;
    qreal told = names - 1000.0; // Where the last month's name ends.
    forDays(*m_view, scrolled, area.right(), [&](QDate date, qreal x) {
        const QString name = QLocale().toString(date, u"MMMM yyyy"_s);
        const qreal width = paint::textWidth(name, ui::font(Type::LabelStrong)) + kUnit;
        if (name != month && (date.day() == 1 || month.isEmpty())) {
            // A month that is about to leave makes room for the next one.
            const qreal next = x + (date.daysInMonth() - date.day() + 1) * day;
            const qreal left = qMax(x, qreal(names)) + kHalf;
            if (left > told && (left + width < next || date.day() == 1)) {
                paint::text(painter, QRectF(left, 4, width, 18), name, ui::font(Type::LabelStrong), t.text);
                told = left + width;
            }
            month = name;
        }
        if (zoom == PlanView::Zoom::Quarter && date.dayOfWeek() != 1)
            return;
        const bool isToday = date == today;
        const QString words =
            zoom == PlanView::Zoom::Week ? QLocale().toString(date, u"ddd d"_s) : QString::number(date.day());
        const QRectF place(x, 24, zoom == PlanView::Zoom::Quarter ? 7 * day : day, 18);
        if (isToday) {
            const qreal wide = paint::textWidth(words, ui::font(Type::LabelStrong)) + 12;
            paint::box(painter, QRectF(place.center().x() - wide / 2, 24, wide, 18), t.accent, {}, 9);
        }
        paint::text(painter, place, words, ui::font(isToday ? Type::LabelStrong : Type::Label),
                    isToday ? t.onAccent : t.muted,
                    zoom == PlanView::Zoom::Quarter ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter);
    });
    painter.setClipping(false);
    paint::text(painter, QRectF(kPad, 0, names - kPad, area.height()), PlanView::tr("Client"),
                ui::font(Type::LabelStrong), t.muted);
    painter.fillRect(QRect(names - 1, 0, 1, area.height()), t.border);
    painter.fillRect(QRect(0, area.bottom(), area.width(), 1), t.border);
}

} // namespace occ::ui
