// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/switcher.h"

#include "ui/style/icons.h"
#include "ui/style/paint.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kMostShown = 11;
static constexpr int kPauseMs = 60;
static constexpr auto kCommandPage = "command:"_L1;

void HitModel::setHits(QList<Hit> hits)
{
    beginResetModel();
    m_hits = std::move(hits);
    endResetModel();
}

int HitModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant HitModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Hit& hit = m_hits.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return hit.title;
    case Qt::AccessibleTextRole:
        return QString(hit.title + u", "_s + hit.note);
    case NoteRole:
        return hit.note;
    case IconRole:
        return hit.icon;
    default:
        return {};
    }
}

namespace {

class HitDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens& t = tokensOf(option.palette);
        const QRectF row = option.rect;
        if (option.state & QStyle::State_Selected)
            paint::box(*painter, row, t.accentFill, {}, kRadiusControl);
        else if (option.state & QStyle::State_MouseOver)
            paint::box(*painter, row, t.hover, {}, kRadiusControl);
        paintIcon(*painter, index.data(HitModel::IconRole).toString(),
                  QRectF(row.left() + 10, row.center().y() - 7, 15, 15), t.muted);
        const QString note = index.data(HitModel::NoteRole).toString();
        const qreal wide =
            qMin(row.width() / 2, QFontMetricsF(font(Type::Label)).horizontalAdvance(note) + 2);
        paint::text(*painter, row.adjusted(36, 0, -wide - 24, 0), index.data().toString(), font(Type::Body),
                    t.text);
        paint::text(*painter, QRectF(row.right() - wide - 12, row.top(), wide, row.height()), note,
                    font(Type::Label), t.muted, Qt::AlignRight | Qt::AlignVCenter);
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {200, kRowHeight};
    }
};

} // namespace

Switcher::Switcher(const Registry& registry, Shell& shell, QWidget* parent)
    : QFrame(parent)
    , m_registry(registry)
    , m_shell(shell)
    , m_edit(new QLineEdit(this))
    , m_list(new QListView(this))
{
    setObjectName(u"switcher"_s);
    m_edit->setObjectName(u"switcher.edit"_s);
    m_edit->setAccessibleName(tr("Search clients, deals and actions"));
    m_edit->setPlaceholderText(tr("Go to a page, a client, a deal, or do something"));
    m_edit->installEventFilter(this);
    m_list->setObjectName(u"switcher.list"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kUnit, kUnit, kUnit, kUnit);
    column->setSpacing(6);
    column->addWidget(m_edit);
    column->addWidget(m_list);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &Switcher::find);
    connect(m_edit, &QLineEdit::textChanged, this, &Switcher::typed);
    connect(m_list, &QListView::clicked, this, &Switcher::choose);
    hide();
}

void Switcher::start(const QRect& place)
{
    m_before = QApplication::focusWidget();
    setGeometry(place.left() - kUnit, place.top() - kUnit, qMax(place.width() + 2 * kUnit, 480), 100);
    m_edit->clear();
    m_found.clear();
    showHits();
    show();
    raise();
    m_edit->setFocus();
}

void Switcher::typed(const QString& text)
{
    if (text.trimmed().isEmpty())
        m_found.clear();
    showHits();
    m_pause.start();
}

/// Asks every finder; an answer to an older question is dropped.
void Switcher::find()
{
    const QString text = m_edit->text().trimmed();
    if (text.isEmpty())
        return;
    const int question = ++m_asked;
    const QList<Finder> finders = m_registry.finders;
    m_shell.desk()
        .read([finders, text](Workspace& workspace) -> Result<QList<Hit>> {
            QList<Hit> hits;
            for (const Finder& finder : finders) {
                const Result<QList<Hit>> found = finder(workspace, text);
                if (!found)
                    return Failure(found.error());
                hits += *found;
            }
            return hits;
        })
        .then(this, [this, question](const Result<QList<Hit>>& hits) {
            if (question != m_asked || !hits)
                return;
            m_found = *hits;
            showHits();
        });
}

QList<Hit> Switcher::ownHits(const QString& text) const
{
    QList<Hit> hits;
    for (const PageEntry& page : m_registry.pages) {
        if (page.place != PageEntry::Place::Hidden && page.title.contains(text, Qt::CaseInsensitive))
            hits.append({page.title, tr("Page"), page.icon, page.id, {}});
    }
    for (const CommandEntry& command : m_registry.commands) {
        if (command.title.contains(text, Qt::CaseInsensitive))
            hits.append({command.title,
                         command.key.toString(QKeySequence::NativeText),
                         command.icon,
                         kCommandPage + command.id,
                         {}});
    }
    return hits;
}

void Switcher::showHits()
{
    m_model.setHits(ownHits(m_edit->text().trimmed()) + m_found);
    m_list->setCurrentIndex(m_model.index(0));
    fit();
}

void Switcher::fit()
{
    const int rows = qMin(m_model.rowCount(), kMostShown);
    m_list->setVisible(rows > 0);
    m_list->setFixedHeight(rows * kRowHeight);
    layout()->activate();
    const int height = kControlHeight + 2 * kUnit + (rows > 0 ? rows * kRowHeight + 6 : 0);
    resize(width(), qMin(height, parentWidget()->height() - y() - kUnit));
}

void Switcher::choose(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const Hit hit = m_model.hit(index.row());
    hide();
    if (!hit.page.startsWith(kCommandPage)) {
        m_shell.open(hit.page, hit.what);
        return;
    }
    for (const CommandEntry& command : m_registry.commands) {
        if (hit.page == kCommandPage + command.id)
            command.run(m_shell);
    }
}

bool Switcher::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && isVisible()) {
        hide();
    } else if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) {
            const int step = key->key() == Qt::Key_Down ? 1 : -1;
            const int row = qBound(0, m_list->currentIndex().row() + step, m_model.rowCount() - 1);
            m_list->setCurrentIndex(m_model.index(row));
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            choose(m_list->currentIndex());
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            hide();
            if (m_before)
                m_before->setFocus();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void Switcher::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = tokensOf(this);
    paint::box(painter, rect(), t.surface, t.muted, kRadiusCard);
}

} // namespace occ::ui
