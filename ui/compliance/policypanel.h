// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QSpinBox;
class QVBoxLayout;
QT_END_NAMESPACE

namespace occ::ui {

class Button;
class Field;
class TextLabel;

/// Whether a client's calls may be recorded and how long their data is kept: what the packs ask for, and what
/// was agreed beyond that.
class PolicyPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit PolicyPanel(Shell& shell, QWidget* parent = nullptr);
    void show(const ComplianceView& view);

private:
    void layOut();
    void edited();
    void save();

    Shell& m_shell;
    qint64 m_client = 0;
    CallPolicy m_policy;
    bool m_filling = false;
    TextLabel* m_words;
    QComboBox* m_recording;
    QSpinBox* m_days;
    QList<Field*> m_fields;
    Button* m_save;
};

/// What the client's industry asks for: features, security, integrations.
class IndustryPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit IndustryPanel(QWidget* parent = nullptr);
    void show(const ComplianceView& view);

private:
    QVBoxLayout* m_column;
    QWidget* m_rows = nullptr;
    QString m_shown;
};

} // namespace occ::ui
