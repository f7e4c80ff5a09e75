// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/printout.h"

#include "ui/style/paint.h"
#include "ui/widgets/tabletransfer.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPixmap>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::Printout)
};

constexpr qreal kWide = 900; ///< The page's width in the units everything here is measured in.
constexpr qreal kHeadHeight = 44;
constexpr qreal kFootHeight = 24;
constexpr qreal kCellPadding = 6;
constexpr qreal kHeaderHeight = 24;
constexpr int kMostLines = 3;

/// Pages on a device, in units of which kWide make its width.
class Paper final
{
public:
    Paper(QPagedPaintDevice& device, const PrintHead& head)
        : m_device(device)
        , m_head(head)
        , m_painter(&device)
    {
        const QRectF room = m_painter.viewport();
        m_scale = room.width() / kWide;
        m_height = room.height() / m_scale;
        m_painter.scale(m_scale, m_scale);
        if (isOpen())
            drawFrame();
    }

    [[nodiscard]] bool isOpen() const { return m_painter.isActive() && m_scale > 0; }
    [[nodiscard]] QPainter& painter() { return m_painter; }
    [[nodiscard]] qreal top() const { return kHeadHeight; }
    [[nodiscard]] qreal bottom() const { return m_height - kFootHeight; }
    [[nodiscard]] int pages() const { return m_pages; }

    bool turn()
    {
        if (!m_device.newPage())
            return false;
        ++m_pages;
        drawFrame();
        return true;
    }

private:
    void drawFrame()
    {
        const Tokens& t = lightTokens();
        paint::text(m_painter, QRectF(0, 0, kWide * 0.6, 22), m_head.title, ui::font(Type::Section), t.text);
        paint::text(m_painter, QRectF(0, 20, kWide, 16), m_head.workspace, ui::font(Type::Label), t.muted);
        paint::text(m_painter, QRectF(kWide * 0.6, 0, kWide * 0.4, 22), m_head.date, ui::font(Type::Label),
                    t.muted, Qt::AlignRight | Qt::AlignVCenter);
        m_painter.setPen(QPen(t.border, 0));
        m_painter.drawLine(QPointF(0, kHeadHeight - 4), QPointF(kWide, kHeadHeight - 4));
        paint::text(m_painter, QRectF(0, m_height - 18, kWide, 16), Words::tr("Page %1").arg(m_pages),
                    ui::font(Type::Label), t.muted, Qt::AlignRight | Qt::AlignVCenter);
    }

    QPagedPaintDevice& m_device;
    const PrintHead& m_head;
    QPainter m_painter;
    qreal m_scale = 1;
    qreal m_height = 0;
    int m_pages = 1;
};

/// As wide as on the screen in relation to each other.
QList<qreal> widthsOf(const QTableView& table)
{
    QList<qreal> widths;
    qreal sum = 0;
    const QHeaderView* header = table.horizontalHeader();
    for (int at = 0; at < header->count(); ++at) {
        const int column = header->logicalIndex(at);
        if (table.isColumnHidden(column))
            continue;
        widths += qMax(20, table.columnWidth(column));
        sum += widths.constLast();
    }
    for (qreal& width : widths)
        width *= kWide / qMax<qreal>(1, sum);
    return widths;
}

class TablePrint final
{
public:
    TablePrint(Paper& paper, const TableText& text, QList<qreal> widths)
        : m_paper(paper)
        , m_text(text)
        , m_widths(std::move(widths))
        , m_y(paper.top())
    {}

    bool run()
    {
        drawHeader();
        for (const QStringList& row : m_text.rows) {
            const qreal height = heightOf(row);
            if (m_y + height > m_paper.bottom()) {
                if (!m_paper.turn())
                    return false;
                m_y = m_paper.top();
                drawHeader();
            }
            drawRow(row, height);
        }
        return true;
    }

private:
    [[nodiscard]] qreal heightOf(const QStringList& row) const
    {
        qreal height = 0;
        for (qsizetype i = 0; i < row.size(); ++i)
            height = qMax(height, paint::wrappedHeight(row.at(i), ui::font(Type::Label),
                                                       m_widths.at(i) - 2 * kCellPadding, kMostLines));
        return qMax<qreal>(height, 14) + 2 * kCellPadding;
    }

    void drawHeader()
    {
        const Tokens& t = lightTokens();
        QPainter& painter = m_paper.painter();
        painter.fillRect(QRectF(0, m_y, kWide, kHeaderHeight), t.hover);
        qreal x = 0;
        for (qsizetype i = 0; i < m_text.headers.size(); ++i) {
            const QRectF place(x + kCellPadding, m_y, m_widths.at(i) - 2 * kCellPadding, kHeaderHeight);
            paint::text(painter, place, m_text.headers.at(i), ui::font(Type::LabelStrong), t.text);
            x += m_widths.at(i);
        }
        m_y += kHeaderHeight;
    }

    void drawRow(const QStringList& row, qreal height)
    {
        const Tokens& t = lightTokens();
        QPainter& painter = m_paper.painter();
        qreal x = 0;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QRectF place(x + kCellPadding, m_y + kCellPadding, m_widths.at(i) - 2 * kCellPadding,
                               height - 2 * kCellPadding);
            paint::wrapped(painter, place, row.at(i), ui::font(Type::Label), t.text, kMostLines);
            x += m_widths.at(i);
        }
        m_y += height;
        painter.setPen(QPen(t.border, 0));
        painter.drawLine(QPointF(0, m_y), QPointF(kWide, m_y));
    }

    Paper& m_paper;
    const TableText& m_text;
    const QList<qreal> m_widths;
    qreal m_y;
};

Failure noPaper()
{
    return environmentFailed(Words::tr("The printer does not take the page."),
                             Words::tr("Choose another printer, or print to a file at another place."));
}

} // namespace

Result<int> printTable(const QTableView& table, QPagedPaintDevice& device, const PrintHead& head)
{
    const TableText text = tableText(table, false);
    Paper paper(device, head);
    if (!paper.isOpen() || !TablePrint(paper, text, widthsOf(table)).run())
        return noPaper();
    return paper.pages();
}

/// The widget as it looks in the light theme, whatever the screen shows.
static QPixmap lightPicture(QWidget& widget)
{
    const QPalette before = widget.palette();
    const bool own = widget.testAttribute(Qt::WA_SetPalette);
    widget.setPalette(paletteFrom(lightTokens()));
    const QPixmap picture = widget.grab();
    widget.setPalette(own ? before : QPalette());
    return picture;
}

Result<int> printWidget(QWidget& widget, QPagedPaintDevice& device, const PrintHead& head)
{
    const QPixmap picture = lightPicture(widget);
    Paper paper(device, head);
    if (!paper.isOpen() || picture.isNull())
        return noPaper();
    const qreal shrink = qMin<qreal>(1, kWide / picture.deviceIndependentSize().width());
    const qreal room = paper.bottom() - paper.top();
    const qreal height = picture.deviceIndependentSize().height() * shrink;
    const qreal pixels = picture.height() / height;
    for (qreal done = 0; done < height; done += room) {
        if (done > 0 && !paper.turn())
            return noPaper();
        const qreal part = qMin(room, height - done);
        paper.painter().drawPixmap(
            QRectF(0, paper.top(), picture.deviceIndependentSize().width() * shrink, part), picture,
            QRectF(0, done * pixels, picture.width(), part * pixels));
    }
    return paper.pages();
}

} // namespace occ::ui
