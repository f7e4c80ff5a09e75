// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/importflow.h"
#include "ui/shell/page.h"

QT_BEGIN_NAMESPACE
class QStackedWidget;
QT_END_NAMESPACE

namespace occ::ui {

class Button;
class CheckStep;
class ColumnStep;
class DoneStep;
class ElidedLabel;
class FileStep;
class FormatStep;
class PageHeader;
class ProgressLine;
class Stepper;

/// The import of a table, in five steps: file, format, columns, check, done. Opened with an ImportLink, or
/// with nothing to go on where it was left.
class ImportPage final : public Page
{
    Q_OBJECT
public:
    explicit ImportPage(Shell& shell);
    void open(const QVariant& what) override;
    void reload() override { m_flow.again(); }
    void takeFocus() override;
    [[nodiscard]] int step() const { return m_step; }

private:
    enum Step : int { File, Format, Columns, Check, Done };

    void layOut();
    QWidget* makeFoot();
    void connectParts();
    void makeKeys();
    void refresh();
    void showSteps();
    void showFoot();
    void go(int step);
    void next();
    void previous();
    [[nodiscard]] bool mayGo(int step) const;
    void startOver();

    ImportFlow m_flow;
    PageHeader* m_header;
    Stepper* m_stepper;
    QStackedWidget* m_stack;
    FileStep* m_file;
    FormatStep* m_format;
    ColumnStep* m_columns;
    CheckStep* m_check;
    DoneStep* m_done;
    QWidget* m_foot = nullptr;
    ElidedLabel* m_state = nullptr;
    ProgressLine* m_reading = nullptr;
    Button* m_back = nullptr;
    Button* m_next = nullptr;
    int m_step = File;
    int m_goal = File; ///< The step to go to once the file is read.
    bool m_finished = false;
};

} // namespace occ::ui
