// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done on a step.
#include "ui/onboarding/sheets.h"
#include "ui/routines/notespanel.h"
#include "ui/routines/steppanel.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/textarea.h"

using namespace Qt::StringLiterals;

namespace occ::ui {

template <typename Command> void StepPanel::write(Command command)
{
    m_shell.desk().write(std::move(command)).then(this, [this](const auto& result) {
        if (!result)
            m_shell.fail(result.error());
    });
}

void StepPanel::act()
{
    if (m_action->isHidden() || !m_action->isEnabled())
        return;
    switch (m_view) {
    case ReviewView::Flags:
        acknowledge();
        break;
    case ReviewView::Overnight:
        sendAgain();
        break;
    case ReviewView::Untouched:
        logContact();
        break;
    case ReviewView::Brief:
        postBrief();
        break;
    default:
        openLine();
    }
}

void StepPanel::store()
{
    m_notes->store();
}

ClientLink StepPanel::link() const
{
    const ReviewLine* line = m_rows->isVisible() ? current() : nullptr;
    return line ? line->link : ClientLink();
}

void StepPanel::openLine()
{
    const ReviewLine* line = current();
    if (!line || line->link.client == 0)
        return;
    ClientLink link = line->link;
    for (const ReviewLine& other : m_model.rows()) {
        if (other.link.onboarding > 0 && !link.among.contains(other.link.onboarding))
            link.among.append(other.link.onboarding);
    }
    m_shell.open(QLatin1StringView(kClientPage), QVariant::fromValue(link));
}

void StepPanel::acknowledge()
{
    if (const ReviewLine* line = current(); line && line->canAct)
        write([id = line->subject](Workspace& workspace) { return workspace.alerts().acknowledge(id); });
}

void StepPanel::sendAgain()
{
    QList<qint64> failed;
    for (const ReviewLine& line : m_model.rows()) {
        if (line.canAct)
            failed.append(line.subject);
    }
    if (!failed.isEmpty())
        write([failed](Workspace& workspace) { return workspace.automations().sendAgain(failed); });
}

void StepPanel::logContact()
{
    if (const ReviewLine* line = current())
        openContactSheet(m_shell, line->link.client, line->link.onboarding, line->client);
}

void StepPanel::postBrief()
{
    m_action->setEnabled(false);
    m_shell.desk()
        .write([text = m_brief->text()](Workspace& workspace) {
            return workspace.automations().postTeamBrief(text);
        })
        .then(this, [this](const Result<int>& letters) {
            m_action->setEnabled(true);
            if (letters) {
                m_briefFault->hide();
                Q_EMIT posted();
            } else if (letters.error().field == u"text") {
                m_briefFault->say(Tone::Red, letters.error().message, letters.error().hint);
                m_brief->setFocus();
            } else {
                m_shell.fail(letters.error());
            }
        });
}

} // namespace occ::ui
