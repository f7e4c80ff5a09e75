// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/crm/mappingform.h"

#include "ui/crm/mappingwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

using sync::Transform;

MappingForm::MappingForm(QWidget* parent)
    : QWidget(parent)
    , m_title(new SectionHeader({}, this))
    , m_findings(new TextLabel({}, Type::Body, false, this))
    , m_direction(new QComboBox)
    , m_theirs(new QComboBox)
    , m_second(new QComboBox)
    , m_wins(new QComboBox)
    , m_transform(new QComboBox)
    , m_directionField(new Field(u"mapping.direction"_s, tr("Direction"), m_direction, this))
    , m_theirsField(new Field(u"mapping.theirs"_s, tr("The CRM’s field"), m_theirs, this))
    , m_secondField(new Field(u"mapping.second"_s, tr("And"), m_second, this))
    , m_winsField(new Field(u"mapping.wins"_s, tr("If both changed it"), m_wins, this))
    , m_transformField(new Field(u"mapping.transform"_s, tr("Carried over as"), m_transform, this))
    , m_list(new Button(tr("What stands for what…"), u"mapping.list"_s, Button::Look::Plain, this))
{
    m_findings->setObjectName(u"mapping.findings"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kUnit);
    column->addWidget(m_title);
    column->addWidget(m_findings);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(kUnit);
    grid->addWidget(m_directionField, 0, 0, Qt::AlignTop);
    grid->addWidget(m_theirsField, 0, 1, Qt::AlignTop);
    grid->addWidget(m_secondField, 0, 2, Qt::AlignTop);
    grid->addWidget(m_winsField, 1, 0, Qt::AlignTop);
    grid->addWidget(m_transformField, 1, 1, Qt::AlignTop);
    grid->addWidget(m_list, 1, 2, Qt::AlignBottom | Qt::AlignLeft);
    for (int i = 0; i < 3; ++i)
        grid->setColumnStretch(i, 1);
    column->addLayout(grid);
    column->addStretch();
    for (QComboBox* box : {m_theirs, m_second}) {
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->completer()->setFilterMode(Qt::MatchContains);
        box->completer()->setCompletionMode(QCompleter::PopupCompletion);
        box->lineEdit()->setObjectName(box == m_theirs ? u"mapping.theirs.text"_s : u"mapping.second.text"_s);
        box->lineEdit()->setAccessibleName(box == m_theirs ? tr("The CRM’s field") : tr("And"));
        connect(box->lineEdit(), &QLineEdit::editingFinished, this, &MappingForm::take);
    }
    for (QComboBox* box : {m_direction, m_theirs, m_second, m_wins, m_transform}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
        connect(box, &QComboBox::activated, this, &MappingForm::take);
    }
    connect(m_list, &QAbstractButton::clicked, this, &MappingForm::listAsked);
}

void MappingForm::takeFocus()
{
    m_direction->setFocus();
}

void MappingForm::fillChoices()
{
    m_direction->clear();
    using sync::Direction;
    for (const Direction direction : {Direction::Both, Direction::In, Direction::Out, Direction::Off}) {
        if (m_row.own.readOnly && (direction == Direction::Both || direction == Direction::In))
            continue; // It is worked out here and cannot come in.
        m_direction->addItem(directionWords(direction, m_crm), int(direction));
    }
    m_wins->clear();
    for (const sync::Wins wins : {sync::Wins::Ask, sync::Wins::Ours, sync::Wins::Theirs, sync::Wins::Newest})
        m_wins->addItem(winsWords(wins, m_crm), int(wins));
    m_transform->clear();
    for (int i = 0; i <= int(Transform::Parent); ++i)
        m_transform->addItem(transformWords(Transform(i)), i);
}

void MappingForm::fillTheirs(QComboBox* box, const QString& current)
{
    box->clear();
    box->addItem({}, QString());
    for (const sync::RemoteField& field : m_book->fields.value(m_kind)) {
        if (field.type != sync::FieldType::Other)
            box->addItem(theirsWords({field.name}, m_kind, *m_book), field.name);
    }
    const int index = box->findData(current);
    box->setCurrentIndex(qMax(0, index));
    if (index < 0)
        box->setEditText(current);
}

void MappingForm::show(const MappingRow& row, sync::Kind kind, const sync::RemoteBook& book,
                       const QString& crm)
{
    m_filling = true;
    m_row = row;
    m_kind = kind;
    m_book = &book;
    m_crm = crm;
    m_title->setTitle(row.own.label);
    m_title->setNote(row.own.readOnly   ? tr("worked out here; it can only go out")
                     : row.own.required ? tr("no record is made here without it")
                                        : QString());
    QStringList words;
    for (const sync::Finding& finding : row.findings)
        words << finding.text + u' ' + finding.cure;
    m_findings->setText(words.join(u'\n'));
    m_findings->setVisible(!words.isEmpty());
    const sync::Finding* worst = worstOf(row.findings);
    m_findings->setTone(!worst                                           ? Tone::Neutral
                        : worst->weight == sync::Finding::Weight::Blocks ? Tone::Red
                        : worst->weight == sync::Finding::Weight::Limits ? Tone::Amber
                                                                         : Tone::Neutral);
    fillChoices();
    m_direction->setCurrentIndex(qMax(0, m_direction->findData(int(row.field.direction))));
    m_wins->setCurrentIndex(m_wins->findData(int(row.field.wins)));
    m_transform->setCurrentIndex(m_transform->findData(int(row.field.transform)));
    fillTheirs(m_theirs, row.field.theirs.value(0));
    fillTheirs(m_second, row.field.theirs.value(1));
    arrange();
    m_filling = false;
}

void MappingForm::arrange()
{
    const sync::FieldMapping& field = m_row.field;
    const bool off = field.direction == sync::Direction::Off;
    const bool two = field.transform == Transform::Name || field.transform == Transform::Stage;
    m_theirsField->setVisible(!off && field.transform != Transform::Parent);
    m_secondField->setVisible(!off && two);
    m_winsField->setVisible(field.direction == sync::Direction::Both);
    m_transformField->setVisible(!off);
    m_list->setVisible(!off && (field.transform == Transform::Options ||
                                field.transform == Transform::Stage || field.transform == Transform::Owner));
    m_list->setText(field.transform == Transform::Stage   ? tr("Stages…")
                    : field.transform == Transform::Owner ? tr("People…")
                                                          : tr("Options…"));
}

QString MappingForm::nameIn(const QComboBox* box)
{
    const int index = box->findText(box->currentText());
    return index >= 0 ? box->itemData(index).toString() : box->currentText().trimmed();
}

void MappingForm::take()
{
    if (m_filling || !m_book)
        return;
    sync::FieldMapping field = m_row.field;
    const bool wasOff = field.direction == sync::Direction::Off;
    field.direction = sync::Direction(m_direction->currentData().toInt());
    field.wins = sync::Wins(m_wins->currentData().toInt());
    field.transform = Transform(m_transform->currentData().toInt());
    if (wasOff && field.direction != sync::Direction::Off && field.theirs.isEmpty())
        field.transform = usualTransform(m_row.own);
    QStringList theirs;
    const bool two = field.transform == Transform::Name || field.transform == Transform::Stage;
    if (field.transform != Transform::Parent) {
        for (const QComboBox* box : {m_theirs, m_second}) {
            if (const QString name = nameIn(box); !name.isEmpty() && (box == m_theirs || two))
                theirs << name;
        }
    }
    field.theirs = theirs;
    if (field == m_row.field)
        return;
    m_row.field = field;
    Q_EMIT edited(field);
}

} // namespace occ::ui
