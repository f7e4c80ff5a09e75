// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startwindow.h"

#include "ui/start/recent.h"
#include "ui/start/startsheets.h"
#include "ui/start/workspacemaker.h"
#include "ui/style/paint.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicecard.h"
#include "ui/widgets/labels.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QListView>
#include <QPainter>
#include <QStringListModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kWidest = 840;
static constexpr int kRecentRow = 44;
static constexpr int kRecentShown = 4;

namespace {

/// A workspace by its name, and where it is below.
class RecentDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const paint::Scope scope(*painter);
        const Tokens& t = tokensOf(option.palette);
        const QRectF place = option.rect;
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
            paint::box(*painter, place, option.state & QStyle::State_Selected ? t.accentFill : t.hover, {},
                       kRadiusControl);
        }
        const QString address = index.data().toString();
        const bool shared = address.contains(u"://");
        const QFileInfo file(address);
        const QString name = shared ? address.section(u'/', -1) : file.completeBaseName();
        const QString where =
            shared ? address.section(u'/', 0, -2) : QDir::toNativeSeparators(file.absolutePath());
        const QRectF words = place.adjusted(12, 4, -12, -4);
        paint::text(*painter, QRectF(words.left(), words.top(), words.width(), words.height() / 2), name,
                    ui::font(Type::BodyStrong), t.text);
        paint::text(*painter, QRectF(words.left(), words.center().y(), words.width(), words.height() / 2),
                    where, ui::font(Type::Label), t.muted);
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {200, kRecentRow};
    }
};

} // namespace

StartWindow::StartWindow(QWidget* parent)
    : QWidget(parent)
    , m_maker(new WorkspaceMaker(this))
    , m_error(new MessageBar(u"start.error"_s, this))
    , m_busy(new TextLabel({}, Type::Body, true, this))
{
    setObjectName(u"startWindow"_s);
    setAccessibleName(tr("Start"));
    setWindowTitle(tr("Onboarding Command Center"));
    setMinimumSize(760, 560);
    resize(1024, 680);
    layOut();
    setBusy({});
    showRecent();
    connect(m_maker, &WorkspaceMaker::made, this, [this](const QString& address) {
        setBusy({});
        if (std::exchange(m_forImport, false))
            Q_EMIT importRequested(address);
        else
            Q_EMIT openRequested(address);
    });
    connect(m_maker, &WorkspaceMaker::failed, this, [this](const Error& error) {
        setBusy({});
        if (!findChild<Sheet*>()) // A sheet shows it at its field.
            showError({}, error);
    });
}

StartWindow::~StartWindow() = default;

void StartWindow::layOut()
{
    auto* sides = new QHBoxLayout(this);
    sides->setContentsMargins(32, 24, 32, 24);
    auto* middle = new QWidget(this);
    middle->setMaximumWidth(kWidest);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(new TextLabel(tr("Onboarding Command Center"), Type::Figure, false, middle));
    column->addWidget(
        new TextLabel(tr("Every client's way from signed contract to handoff."), Type::Body, true, middle));
    column->addSpacing(kUnit);
    column->addWidget(m_error);
    makeChoices(column);
    column->addWidget(m_busy);
    makeRecent(column);
    column->addStretch(3);
    sides->addStretch(1);
    sides->addWidget(middle, 100);
    sides->addStretch(1);
    m_again = new Button(tr("Try again"), u"start.again"_s, Button::Look::Plain, m_error);
    m_error->addAction(m_again);
    connect(m_again, &QAbstractButton::clicked, this, [this] { Q_EMIT openRequested(m_failed); });
}

void StartWindow::makeChoices(QVBoxLayout* column)
{
    m_choices = new QWidget(this);
    auto* grid = new QGridLayout(m_choices);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(12);
    const auto add = [this, grid](int at, const QString& id, const QString& iconName, const QString& title,
                                  const QString& text, auto chosen) {
        auto* card = new ChoiceCard(u"start."_s + id, iconName, title, text, m_choices);
        grid->addWidget(card, at / 2, at % 2);
        connect(card, &QAbstractButton::clicked, this, chosen);
    };
    add(0, u"sample"_s, u"starred"_s, tr("Look around"),
        tr("Opens a sample team with clients, alerts and deals. Nothing in it can go wrong."),
        [this] { openSample(); });
    add(1, u"new"_s, u"document-new"_s, tr("New workspace"),
        tr("An empty one with the playbooks. Add your people, then your clients."),
        [this] { openNew(false); });
    add(2, u"open"_s, u"document-open"_s, tr("Open a workspace"),
        tr("A file you have, or the database your team shares."), [this] { openExisting(); });
    add(3, u"import"_s, u"document-save"_s, tr("Import a table"),
        tr("Starts a workspace with the clients, deals or contacts of a spreadsheet."),
        [this] { openNew(true); });
    column->addWidget(m_choices);
}

void StartWindow::makeRecent(QVBoxLayout* column)
{
    auto* card = new Card(this);
    m_recentCard = card;
    card->column()->addWidget(new SectionHeader(tr("Opened lately"), card));
    m_recent = new QListView(card);
    m_recent->setObjectName(u"start.recent"_s);
    m_recent->setAccessibleName(tr("Workspaces opened lately"));
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setMouseTracking(true);
    m_recent->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_recent->setItemDelegate(new RecentDelegate(m_recent));
    m_recentModel = new QStringListModel(m_recent);
    m_recent->setModel(m_recentModel);
    card->column()->addWidget(m_recent);
    column->addWidget(card);
    const auto open = [this](const QModelIndex& index) { Q_EMIT openRequested(index.data().toString()); };
    connect(m_recent, &QAbstractItemView::clicked, this, open);
    connect(m_recent, &QAbstractItemView::activated, this, open); // Enter
}

void StartWindow::showRecent()
{
    const QStringList all = recentWorkspaces();
    m_recentModel->setStringList(all);
    m_recentCard->setVisible(!all.isEmpty());
    m_recent->setFixedHeight(int(qMin<qsizetype>(all.size(), kRecentShown)) * kRecentRow + 2);
    if (!all.isEmpty())
        m_recent->setCurrentIndex(m_recentModel->index(0));
    else
        m_choices->findChild<ChoiceCard*>()->setFocus();
}

void StartWindow::showError(const QString& address, const Error& error)
{
    setBusy({});
    m_failed = address;
    m_again->setVisible(!address.isEmpty());
    // What core advises for the command line is another thing here.
    const QString hint =
        error.hint.contains(u"occ ") ? tr("Choose another one, or start a new one below.") : error.hint;
    m_error->say(Tone::Red, {}, hint.isEmpty() ? error.message : error.message + u' ' + hint);
    showRecent();
}

void StartWindow::setBusy(const QString& what)
{
    m_busy->setText(what);
    m_busy->setVisible(!what.isEmpty());
    m_choices->setEnabled(what.isEmpty());
    m_recentCard->setEnabled(what.isEmpty());
    m_error->setEnabled(what.isEmpty());
    if (!what.isEmpty())
        m_error->hide();
}

/// The sample is made once and kept, so that what was tried in it is still there.
void StartWindow::openSample()
{
    const QString folder = workspaceFolder();
    if (folder.isEmpty()) {
        showError({}, environmentFailed(tr("There is no folder for the sample."),
                                        tr("Create a new workspace at a place of your own."))
                          .value());
        return;
    }
    const QString file = QDir(folder).filePath(u"sample.occ"_s);
    if (QFileInfo::exists(file)) {
        Q_EMIT openRequested(file);
        return;
    }
    setBusy(tr("Making the sample: a team, its clients and a month of history…"));
    m_maker->make(file, WorkspaceMaker::Content::Sample);
}

void StartWindow::openNew(bool forImport)
{
    m_error->hide();
    const Sheet* sheet = openNewWorkspaceSheet(
        *m_maker, forImport ? tr("A workspace for the table") : tr("New workspace"), this);
    m_forImport = forImport;
    connect(sheet, &QDialog::rejected, this, [this] { m_forImport = false; });
}

void StartWindow::openExisting()
{
    m_error->hide();
    const Sheet* sheet = openExistingSheet(this);
    connect(sheet, &QDialog::accepted, this, [this, sheet] { Q_EMIT openRequested(addressOf(sheet)); });
}

void StartWindow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokensOf(this).background);
}

} // namespace occ::ui
