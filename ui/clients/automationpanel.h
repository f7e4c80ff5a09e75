// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/automation/plannedmeetings.h"
#include "ui/clients/clientdata.h"
#include "ui/shell/page.h"
#include "ui/widgets/cellsmodel.h"

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace occ::ui {

class Button;
class ChipBar;
class SectionHeader;
class TableView;
class TextLabel;

/// What the desk does for one client by itself: why each automation fired, why it did not, when it will; and
/// the kickoff.
class AutomationPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit AutomationPanel(Shell& shell, QWidget* parent = nullptr);
    void show(const ClientData& read);

private:
    struct Answers
    {
        qint64 onboarding = 0;
        QList<AutomationAnswer> answers;
        QList<PlannedMeeting> meetings;
        std::optional<AutomationPause> paused; ///< For this client.
    };
    void layOut();
    void showAnswers(const Answers& read);
    void applyFilter();
    void showMeeting();
    void pauseOrResume();
    void meeting();
    void fillMeetingMenu(QMenu* menu);
    void openCurrent();
    [[nodiscard]] static Result<Answers> readAnswers(Workspace& workspace, qint64 onboarding, qint64 client);
    /// The kickoff or other meeting that is still to come; the first one.
    [[nodiscard]] const PlannedMeeting* nextMeeting() const;

    Shell& m_shell;
    qint64 m_client = 0;
    qint64 m_onboarding = 0;
    QString m_name;
    Live<Answers> m_read;
    Answers m_answers;
    QList<AutomationAnswer> m_listed; ///< Those of the chip, row by row.
    CellsModel m_model;
    SectionHeader* m_header = nullptr;
    Button* m_meeting = nullptr;
    QMenu* m_meetingMenu = nullptr;
    Button* m_pause = nullptr;
    TextLabel* m_words = nullptr;
    ChipBar* m_which = nullptr;
    TableView* m_table = nullptr;
};

} // namespace occ::ui
