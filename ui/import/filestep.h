// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/importflow.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QGridLayout;
QT_END_NAMESPACE

namespace occ::ui {

class Card;
class ChipBar;
class DropZone;
class MessageBar;
class TextLabel;

/// The first step: which file, and what its rows are. A file that cannot be read says why here, with the
/// lines around the place.
class FileStep final : public QWidget
{
    Q_OBJECT
public:
    explicit FileStep(ImportFlow& flow, QWidget* parent = nullptr);
    void refresh();
    void takeFocus();

private:
    QWidget* makeKinds();
    void choose();
    void showPlace();
    void showKind();

    ImportFlow& m_flow;
    MessageBar* m_error;
    Card* m_place;
    QGridLayout* m_lines;
    DropZone* m_zone;
    ChipBar* m_kinds = nullptr;
    TextLabel* m_kindNote = nullptr;
    TextLabel* m_fields = nullptr;
};

} // namespace occ::ui
