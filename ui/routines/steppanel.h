// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/routines/reviewlines.h"
#include "ui/shell/page.h"

QT_BEGIN_NAMESPACE
class QHBoxLayout;
QT_END_NAMESPACE

namespace occ::ui {

class Button;
class Card;
class ElidedLabel;
class MessageBar;
class NotesPanel;
class SectionHeader;
class TableView;
class TextArea;
class TextLabel;

/// One step as one goes through it: what it looks at, the one thing to do about it, and room to write.
class StepPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit StepPanel(Shell& shell, QWidget* parent = nullptr);

    void show(const RoutineView& view, int step);
    [[nodiscard]] ReviewView view() const { return m_view; }
    void setContent(const ReviewContent& content);
    /// Does what the step's button does.
    void act();
    /// The client of the row one stands on; client 0 when there is none.
    [[nodiscard]] ClientLink link() const;
    /// Stores what was typed.
    void store();
    [[nodiscard]] NotesPanel* notes() const { return m_notes; }
    /// What Tab stops at, in the order it is read; the notes' fields follow by themselves.
    [[nodiscard]] QList<QWidget*> stops() const;

Q_SIGNALS:
    /// The brief went out: the step is done.
    void posted();

private:
    void layOut();
    QWidget* makeRows();
    QWidget* makeBrief();
    void showFigures(const QList<ReviewFigure>& figures);
    void showRows(const ReviewContent& content);
    void showBrief(const TeamBrief& brief);
    void showAction();
    void openLine();
    void acknowledge();
    void sendAgain();
    void logContact();
    void postBrief();
    [[nodiscard]] const ReviewLine* current() const;
    template <typename Command> void write(Command command);

    Shell& m_shell;
    ReviewView m_view = ReviewView::Notes;
    ReviewContent m_content;
    RoutineView m_routine;
    QString m_step;
    ReviewModel m_model;
    Card* m_card;
    SectionHeader* m_title;
    Button* m_action;
    Button* m_page;
    TextLabel* m_details;
    QWidget* m_figures;
    QHBoxLayout* m_figureRow;
    QList<ReviewFigure> m_shownFigures;
    QWidget* m_rows = nullptr;
    TableView* m_table = nullptr;
    TextLabel* m_nothing = nullptr;
    QWidget* m_briefBox = nullptr;
    TextArea* m_brief = nullptr;
    TextLabel* m_briefTo = nullptr;
    MessageBar* m_briefFault = nullptr;
    QString m_madeBrief; ///< As the template made it; a different text in the field was typed.
    NotesPanel* m_notes;
    QString m_pageId;
};

} // namespace occ::ui
