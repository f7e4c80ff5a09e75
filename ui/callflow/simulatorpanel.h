// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callflow/simulate.h"
#include "ui/callflow/callflowview.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QTextBrowser;
class QTimeEdit;
QT_END_NAMESPACE

namespace occ::ui {

class Button;
class ChipBar;
class Desk;
class FlowDocument;
class TextLabel;

/// Tries the flow out: a moment of the week, keys pressed one after the other, who answers. The way lights up
/// on the canvas while the transcript of what the caller hears grows.
class SimulatorPanel final : public QWidget
{
    Q_OBJECT
public:
    SimulatorPanel(Desk& desk, FlowDocument& document, QWidget* parent = nullptr);
    /// The call that is being tried; its way so far.
    [[nodiscard]] FlowTrace trace() const;
    [[nodiscard]] bool isRunning() const { return m_running; }
    void stop();

Q_SIGNALS:
    void traceChanged();

private:
    QWidget* makeMoment();
    QWidget* makePeople();
    QWidget* makeKeys();
    void chooseMoment(const QString& chip);
    void start();
    void press(const QString& key);
    void run();
    void tell();
    void showKeys();
    void walkAll();
    void showAll(const callflow::Simulation& all);
    [[nodiscard]] callflow::Situation situation() const;
    /// How many passages are known before the caller is asked for a key.
    [[nodiscard]] qsizetype known() const;

    Desk& m_desk;
    FlowDocument& m_document;
    callflow::Walk m_walk;
    QStringList m_keys;
    bool m_running = false;
    ChipBar* m_moment = nullptr;
    QComboBox* m_day = nullptr;
    QTimeEdit* m_time = nullptr;
    QCheckBox* m_answered = nullptr;
    QCheckBox* m_full = nullptr;
    Button* m_call = nullptr;
    Button* m_all = nullptr;
    QWidget* m_keyRow = nullptr;
    TextLabel* m_asks = nullptr;
    QTextBrowser* m_transcript = nullptr;
};

} // namespace occ::ui
