// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusstrip.h"

#include "ui/base/relativetime.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace occ::ui {

StatusStrip::StatusStrip(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_workspace(new ElidedLabel(desk.info().name, Type::Label, true, this))
    , m_saved(new ElidedLabel({}, Type::Label, true, this))
    , m_tick(new ElidedLabel({}, Type::Label, true, this))
    , m_right(new ElidedLabel({}, Type::Label, true, this))
{
    setObjectName(u"statusStrip"_s);
    setAccessibleName(tr("Status"));
    setFixedHeight(26);
    m_saved->setObjectName(u"status.saved"_s);
    m_workspace->setObjectName(u"status.workspace"_s);
    m_tick->setObjectName(u"status.tick"_s);
    m_workspace->setDetail(desk.info().address);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 1, 16, 0);
    row->setSpacing(20);
    row->addWidget(m_workspace);
    row->addWidget(m_saved);
    row->addWidget(m_tick, 1);
    row->addWidget(m_right);
    connect(&desk, &Desk::pendingChanged, this, &StatusStrip::showSaved);
    connect(&desk, &Desk::writeFailed, this, [this](const Error& error) {
        m_failed = error.grade == Grade::Environment || error.grade == Grade::Internal;
        showSaved();
    });
    connect(&desk, &Desk::lost, this, [this](bool lost) {
        m_lost = lost;
        showSaved();
    });
    connect(&desk, &Desk::ticked, this, &StatusStrip::showTick);
    connect(&desk, &Desk::minutePassed, this, &StatusStrip::showTick);
    connect(&desk, &Desk::delivered, this, [this](const automation::DeliveryReport& report) {
        m_trouble = report.troubles.join(u'\n');
        showTick();
    });
    showSaved();
    showTick();
}

void StatusStrip::showSaved()
{
    if (m_desk.pending() > 0)
        m_failed = false;
    m_saved->setTone(m_lost || m_failed ? Tone::Red : Tone::Neutral);
    m_saved->setText(m_lost                 ? tr("The workspace does not answer")
                     : m_desk.pending() > 0 ? tr("Saving…")
                     : m_failed             ? tr("The last change was not saved")
                                            : tr("Saved"));
}

void StatusStrip::showTick()
{
    const Instant next = m_desk.nextLook();
    const QString when = dueWords(qMax(next, m_desk.now()), m_desk.now(), m_desk.zone());
    m_tick->setText(next == kNever ? tr("Escalations on · nothing due")
                                   : tr("Escalations on · next check %1").arg(when));
    m_tick->setDetail(next == kNever ? QString() : exactWords(next, m_desk.zone()));
    m_tick->setTone(m_trouble.isEmpty() ? Tone::Neutral : Tone::Red);
    if (!m_trouble.isEmpty()) {
        m_tick->setText(tr("Needs attention: %1").arg(m_trouble.section(u'\n', 0, 0)));
        m_tick->setDetail(m_trouble);
    }
    const QDateTime now = toLocal(m_desk.now(), m_desk.zone());
    m_right->setText(QLocale().toString(now, u"ddd d MMM, HH:mm"_s) + u' ' + now.timeZoneAbbreviation());
    m_right->setDetail(tr("The team's time zone: %1").arg(QString::fromLatin1(m_desk.zone().id())));
}

void StatusStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = tokensOf(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(QRect(0, 0, width(), 1), t.border);
}

} // namespace occ::ui
