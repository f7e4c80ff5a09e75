// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callflow/callflowpanel.h"

#include "ui/base/relativetime.h"
#include "ui/callflow/callflowview.h"
#include "ui/callflow/flowwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kPictureHigh = 240;

CallFlowPanel::CallFlowPanel(Shell& shell, QWidget* parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_read(
          shell.desk(), this,
          [this] {
              return [client = m_client](Workspace& workspace) { return readFlowFile(workspace, client); };
          },
          [this](const FlowFile& file) { showFile(file); },
          [this](const Error& error) { m_words->setText(error.message + u' ' + error.hint); })
{
    setObjectName(u"client.callflow"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(this);
    column->addWidget(card);
    m_header = new SectionHeader(tr("Call flow"), card);
    m_pill = new PillLabel({}, m_header);
    m_edit = new Button(tr("Open"), u"client.openCallFlow"_s, Button::Look::Flat);
    m_header->addControl(m_pill);
    m_header->addControl(m_edit);
    card->column()->addWidget(m_header);
    m_words = new TextLabel({}, Type::Body, true, card);
    m_words->setObjectName(u"client.callflowWords"_s);
    card->column()->addWidget(m_words);
    m_view = new CallFlowView(m_document, card);
    m_view->setReadOnly(true);
    m_view->setObjectName(u"client.callflowPicture"_s);
    m_view->setAccessibleName(tr("Picture of the call flow"));
    m_view->setFixedHeight(kPictureHigh);
    m_view->setCursor(Qt::PointingHandCursor);
    m_view->installEventFilter(this);
    card->column()->addWidget(m_view);
    connect(m_edit, &QAbstractButton::clicked, this, &CallFlowPanel::edit);
    connect(&shell.desk(), &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (isVisible() && m_client > 0 && changes.touches("callflow"_L1))
            m_read.refresh();
    });
}

void CallFlowPanel::show(qint64 client)
{
    m_client = client;
    m_read.refresh();
}

void CallFlowPanel::edit()
{
    m_shell.open(QLatin1StringView(kCallFlowPage), QVariant::fromValue(CallFlowLink{m_client}));
}

/// A double click on the picture opens it, too.
bool CallFlowPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::MouseButtonDblClick) {
        edit();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CallFlowPanel::showFile(const FlowFile& file)
{
    if (file.client != m_client)
        return; // The answer to an older question.
    const bool stored = file.version > 0;
    m_document.setContext(file.context);
    m_document.load(stored ? file.flow : callflow::CallFlow());
    m_view->setVisible(stored);
    m_pill->setVisible(stored);
    m_edit->setText(stored ? tr("Open") : tr("Start from the template…"));
    m_edit->updateGeometry();
    if (!stored) {
        m_header->setNote({});
        m_words->setText(file.templates.isEmpty()
                             ? tr("Nothing is set up for callers yet.")
                             : tr("Nothing is set up for callers yet. There is the template “%1”.")
                                   .arg(file.templates.first().title));
        m_words->show();
        return;
    }
    const QList<callflow::Finding>& findings = m_document.findings();
    const bool bad = callflow::hasErrors(findings);
    m_pill->setPill({findingsWords(findings),
                     bad                  ? Tone::Red
                     : findings.isEmpty() ? Tone::Green
                                          : Tone::Amber,
                     bad                  ? paint::Mark::Cross
                     : findings.isEmpty() ? paint::Mark::Check
                                          : paint::Mark::Diamond});
    QString note = tr("version %1 · %2 steps").arg(file.version).arg(file.flow.steps.size());
    if (!file.versions.isEmpty())
        note += u" · "_s + stampWords(file.versions.first().at, m_shell.desk().now(), m_shell.desk().zone());
    m_header->setNote(note);
    m_words->hide();
}

} // namespace occ::ui
