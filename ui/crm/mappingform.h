// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/crm/mappingmodel.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
QT_END_NAMESPACE

namespace occ::ui {

class Button;
class Field;
class SectionHeader;
class TextLabel;

/// One field's way, to be changed: direction, the CRM's field, who wins, how it is carried over.
class MappingForm final : public QWidget
{
    Q_OBJECT
public:
    explicit MappingForm(QWidget* parent = nullptr);
    void show(const MappingRow& row, sync::Kind kind, const sync::RemoteBook& book, const QString& crm);
    void takeFocus();

Q_SIGNALS:
    /// A person changed it.
    void edited(const occ::sync::FieldMapping& field);
    /// The list of what stands for what is wanted.
    void listAsked();

private:
    void fillChoices();
    void fillTheirs(QComboBox* box, const QString& current);
    void arrange();
    void take();
    [[nodiscard]] static QString nameIn(const QComboBox* box);

    MappingRow m_row;
    sync::Kind m_kind = sync::Kind::Company;
    const sync::RemoteBook* m_book = nullptr;
    QString m_crm;
    bool m_filling = false;
    SectionHeader* m_title;
    TextLabel* m_findings;
    QComboBox* m_direction;
    QComboBox* m_theirs;
    QComboBox* m_second;
    QComboBox* m_wins;
    QComboBox* m_transform;
    Field* m_directionField;
    Field* m_theirsField;
    Field* m_secondField;
    Field* m_winsField;
    Field* m_transformField;
    Button* m_list;
};

} // namespace occ::ui
