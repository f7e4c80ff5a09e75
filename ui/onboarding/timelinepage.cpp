// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/timelinepage.h"

#include "ui/onboarding/boardselection.h"
#include "ui/onboarding/following.h"
#include "ui/onboarding/links.h"
#include "ui/onboarding/sheets.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/states.h"

#include <QDialog>
#include <QSettings>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <functional>

using namespace Qt::StringLiterals;

namespace occ::ui {

using Zoom = PlanView::Zoom;

static constexpr auto kZoomSetting = "timeline/zoom"_L1;
static constexpr int kRoomForNote = 1020;

TimelinePage::TimelinePage(Shell& shell)
    : Page(shell)
    , m_rows(
          shell.desk(), this,
          [this] {
              return [playbook = m_selection->playbook().id](Workspace& workspace) {
                  return workspace.onboardings().timeline(playbook);
              };
          },
          [this](const QList<TimelineRow>& rows) { show(rows); },
          [this](const Error& error) { this->shell().fail(error); })
    , m_preview(
          shell.desk(), this,
          [this] {
              return [milestone = m_asked, to = m_to](Workspace& workspace) {
                  return workspace.onboardings().previewMove(milestone, to);
              };
          },
          [this](const MovePlan& plan) {
              if (m_asked != 0)
                  m_model.setPlan(plan);
          })
    , m_header(new PageHeader(tr("Timeline"), this))
    , m_selection(new BoardSelection(shell, m_header, u"timeline"_s, this))
{
    layOut();
    connect(&desk(), &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (isVisible())
            follow(changes);
    });
    connect(&desk(), &Desk::minutePassed, this, [this] {
        if (isVisible())
            m_rows.refresh();
    });
    connect(m_selection, &BoardSelection::playbookChanged, this, [this] { m_rows.refresh(); });
    connect(m_selection, &BoardSelection::confirmed, this, [this] { m_rows.refresh(); });
    connect(m_selection, &BoardSelection::ownerChanged, this, &TimelinePage::showRows);
}

void TimelinePage::layOut()
{
    auto* column = pageColumn(this);
    column->addWidget(m_header);
    m_zoom = new ChipBar(u"timeline.zoom"_s, tr("How much time is in sight"), this);
    m_zoom->addChip(QString::number(int(Zoom::Week)), tr("Week"));
    m_zoom->addChip(QString::number(int(Zoom::Month)), tr("Month"));
    m_zoom->addChip(QString::number(int(Zoom::Quarter)), tr("Quarter"));
    connect(m_zoom, &ChipBar::currentChanged, this, [this](const QString& id) { setZoom(Zoom(id.toInt())); });
    m_header->addAction(m_zoom);
    auto* today = new Button(tr("Today"), u"timeline.today"_s, Button::Look::Plain, this);
    today->setKeyHint(u"T"_s);
    m_header->addAction(today);
    auto* card = new Card(this, 0);
    auto* pages = new QWidget(card);
    m_stack = new QStackedLayout(pages);
    m_view = new PlanView(&m_model, pages);
    auto* empty =
        new EmptyState(u"view-grid"_s, tr("No client is on this timeline"),
                       tr("Start an onboarding with this playbook, or choose another one above."), pages);
    auto* start = new Button(tr("Start onboarding"), u"timeline.start"_s, Button::Look::Primary, pages);
    connect(start, &QAbstractButton::clicked, this, [this] { openStartSheet(shell()); });
    empty->addAction(start);
    for (QWidget* widget : std::initializer_list<QWidget*>{new LoadingState(pages), m_view, empty})
        m_stack->addWidget(widget);
    card->column()->addWidget(pages);
    column->addWidget(card, 1);
    column->addWidget(makeLegend());
    connect(today, &QAbstractButton::clicked, m_view, &PlanView::goToToday);
    connect(m_view, &PlanView::opened, this, &TimelinePage::openRow);
    connect(m_view, &PlanView::moveRequested, this, &TimelinePage::askMove);
    connect(m_view, &PlanView::proposed, this, &TimelinePage::preview);
    connect(m_view, &PlanView::proposalDropped, this, [this] { m_asked = 0; });
    connect(m_view, &PlanView::zoomRequested, this,
            [this](int step) { setZoom(Zoom(qBound(0, int(m_view->zoom()) - step, int(Zoom::Quarter)))); });
    connect(m_view, &PlanView::contactRequested, this, [this](const OnboardingRow& row) {
        openContactSheet(shell(), row.clientId, row.id, row.client);
    });
    setZoom(Zoom(qBound(0, QSettings().value(kZoomSetting, int(Zoom::Month)).toInt(), int(Zoom::Quarter))));
}

QWidget* TimelinePage::makeLegend()
{
    const auto line = [](QWidget* strip) {
        auto* row = new QHBoxLayout(strip);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(kUnit);
        return row;
    };
    auto* strip = new QWidget(this);
    QHBoxLayout* row = line(strip);
    m_signs = new QWidget(strip);
    QHBoxLayout* signs = line(m_signs);
    using Standing = PlanModel::Standing;
    for (const Standing standing : {Standing::Done, Standing::Late, Standing::Soon, Standing::Resting})
        signs->addWidget(new PillLabel(standingPill(standing), m_signs));
    signs->addWidget(new ElidedLabel(tr("Ring: ahead · underlined: by hand"), Type::Label, true, m_signs), 1);
    row->addWidget(m_signs, 1);
    m_keys = new QWidget(strip);
    QHBoxLayout* hints = line(m_keys);
    const std::pair<QString, QString> keys[] = {
        {tr("Shift ← →"), tr("move by a day")}, {tr("Enter"), tr("say why")}, {tr("+ −"), tr("zoom")}};
    for (const auto& [key, does] : keys) {
        hints->addWidget(new KeyHint(key, m_keys));
        hints->addWidget(new ElidedLabel(does, Type::Label, true, m_keys));
    }
    row->addWidget(m_keys);
    return strip;
}

void TimelinePage::setZoom(Zoom zoom)
{
    QSettings().setValue(kZoomSetting, int(zoom));
    m_zoom->setCurrent(QString::number(int(zoom)));
    m_view->setZoom(zoom);
}

void TimelinePage::open(const QVariant&)
{
    m_selection->read();
}

void TimelinePage::reload()
{
    m_selection->read();
}

void TimelinePage::takeFocus()
{
    m_view->setFocus();
}

void TimelinePage::show(const QList<TimelineRow>& rows)
{
    m_all = rows;
    QStringList owners;
    QSet<QString> known;
    for (const TimelineRow& row : rows) {
        if (!known.contains(row.row.owner)) {
            known.insert(row.row.owner);
            owners.append(row.row.owner);
        }
    }
    m_selection->setOwners(owners);
    showRows();
}

void TimelinePage::showRows()
{
    QList<TimelineRow> rows;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(rows),
                 [this](const TimelineRow& row) { return m_selection->shows(row.row); });
    m_model.setMoment(desk().now(), desk().zone());
    m_model.show(rows);
    m_stack->setCurrentIndex(rows.isEmpty() ? 2 : 1);
    m_view->measure();
    const auto late = std::count_if(rows.begin(), rows.end(), [this](const TimelineRow& row) {
        return std::any_of(row.marks.begin(), row.marks.end(), [&](const TimelineMark& mark) {
            return m_model.standing(row, mark) == PlanModel::Standing::Late;
        });
    });
    m_words = tr("%n clients", nullptr, int(rows.size())) + u" · "_s +
              tr("%n late", "clients of a timeline", int(late));
    showNote();
}

/// What a line asks for, shown or not.
static int wantedBy(const QWidget* line)
{
    int width = 0;
    for (int i = 0; i < line->layout()->count(); ++i)
        width += line->layout()->itemAt(i)->widget()->sizeHint().width() + kUnit;
    return width;
}

/// Half a note says nothing: it is shown where it has room, and so are the keys.
void TimelinePage::showNote()
{
    m_keys->setVisible(wantedBy(m_signs) + wantedBy(m_keys) <= width() - 2 * kPageMargin);
    m_header->setNote(width() < kRoomForNote ? QString() : m_words);
}

void TimelinePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    showNote();
}

/// Reads again what changed: the few onboardings named, or everything when names may have changed too.
void TimelinePage::follow(const store::ChangeSet& changes)
{
    if (!concernsOnboardings(changes))
        return;
    const auto ids = fewChanged(changes);
    if (!ids || m_rows.isUnderWay()) {
        m_rows.refresh();
        return;
    }
    desk()
        .read([ids](Workspace& workspace) { return workspace.onboardings().timelineOf(*ids); })
        .then(this, [this, ids, changes](const Result<QList<TimelineRow>>& read) {
            const auto belongs = [playbook = m_selection->playbook().id](const TimelineRow& each) {
                return isRunning(each.row) && each.row.playbook == playbook;
            };
            const auto rows =
                read ? withChanged(changes, m_all, *ids, *read, std::mem_fn(&TimelineRow::row), belongs)
                     : std::nullopt;
            if (rows)
                show(*rows);
            else
                m_rows.refresh();
        });
}

void TimelinePage::preview(qint64 milestone, Instant to)
{
    m_asked = milestone;
    m_to = to;
    m_preview.refresh();
}

void TimelinePage::askMove(const TimelineMark& mark, Instant to)
{
    QDialog* sheet = openMoveMilestoneSheet(shell(), mark, to);
    // Done or not: what is shown from now on is what is.
    connect(sheet, &QDialog::finished, m_view, [this] {
        m_view->stopProposing();
        m_view->setFocus();
    });
}

void TimelinePage::openRow(qint64 onboarding)
{
    ClientLink link;
    for (const TimelineRow& row : m_model.rows()) {
        link.among.append(row.row.id);
        if (row.row.id == onboarding)
            link.client = row.row.clientId;
    }
    link.onboarding = onboarding;
    shell().open(QLatin1StringView(kClientPage), QVariant::fromValue(link));
}

} // namespace occ::ui
