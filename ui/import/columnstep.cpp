// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/columnstep.h"

#include "ui/import/importtables.h"
#include "ui/import/importwords.h"
#include "ui/onboarding/sheethelp.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tableview.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kFieldsWidth = 344;
static constexpr int kTitleWidth = 128;

ColumnStep::ColumnStep(Shell& shell, ImportFlow& flow, QWidget* parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_flow(flow)
    , m_error(new MessageBar(u"import.columnError"_s, this))
    , m_previewHeader(new SectionHeader(tr("As it will be imported"), this))
    , m_table(new TableView(u"import.preview"_s, tr("First rows as they will be imported"), this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    auto* anew = new Button(tr("Suggest anew"), u"import.suggest"_s, Button::Look::Plain, m_error);
    m_error->addAction(anew);
    connect(anew, &QAbstractButton::clicked, &m_flow, &ImportFlow::forgetMapping);
    rows->addWidget(m_error);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(makeFields());
    auto* card = new Card(this, 0);
    auto* head = new QWidget(card);
    auto* headRow = new QHBoxLayout(head);
    headRow->setContentsMargins(15, 6, 11, 2);
    headRow->addWidget(m_previewHeader);
    card->column()->setSpacing(0);
    card->column()->addWidget(head);
    m_table->setModel(&m_model);
    card->column()->addWidget(m_table);
    row->addWidget(card, 1);
    rows->addLayout(row, 1);
}

QWidget* ColumnStep::makeFields()
{
    auto* card = new Card(this, 12);
    card->setFixedWidth(kFieldsWidth);
    auto* saved = new QHBoxLayout;
    saved->setSpacing(kUnit);
    m_saved = new QComboBox(card);
    m_saved->setObjectName(u"import.saved"_s);
    m_saved->setAccessibleName(tr("Saved mappings"));
    m_saved->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_save = new Button(tr("Save…"), u"import.saveMapping"_s, Button::Look::Plain, card);
    m_save->setToolTip(tr("Keeps this mapping under a name, for the next file of this shape"));
    saved->addWidget(m_saved, 1);
    saved->addWidget(m_save);
    card->column()->addLayout(saved);
    card->column()->addWidget(new Rule(card));
    auto* scroll = new QScrollArea(card);
    scroll->setObjectName(u"import.fields"_s);
    scroll->setAccessibleName(tr("Fields and their columns"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_fields = new QWidget;
    m_grid = new QGridLayout(m_fields);
    m_grid->setContentsMargins(0, 0, kUnit, 0);
    m_grid->setVerticalSpacing(6);
    m_grid->setHorizontalSpacing(kUnit);
    m_grid->setColumnMinimumWidth(0, kTitleWidth);
    m_grid->setColumnStretch(1, 1);
    scroll->setWidget(m_fields);
    m_fields->setAutoFillBackground(false); // The card's surface shows through.
    scroll->viewport()->setAutoFillBackground(false);
    card->column()->addWidget(scroll, 1);
    connect(m_save, &QAbstractButton::clicked, this, &ColumnStep::saveMapping);
    connect(m_saved, &QComboBox::activated, this, [this] {
        if (const QString name = m_saved->currentData().toString(); !name.isEmpty())
            loadMapping(name);
    });
    return card;
}

import::ImportKind ColumnStep::kind() const {return m_flow.kind().value_or(import::ImportKind::Deals);
} // namespace occ::ui

/// A line for each field of the kind.
void ColumnStep::rebuild()
{
    m_shownKind = kind();
    m_choices.clear();
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const import::Field& field : import::fieldsOf(kind())) {
        if (field.derived)
            continue;
        const QString title = field.required ? tr("%1 (required)").arg(field.title) : field.title;
        auto* name = new ElidedLabel(title, field.required ? Type::BodyStrong : Type::Body, false, m_fields);
        auto* box = new QComboBox(m_fields);
        box->setObjectName(u"import.column."_s + field.key);
        box->setAccessibleName(tr("Column for %1").arg(title));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_grid->addWidget(name, row, 0);
        m_grid->addWidget(box, row++, 1);
        m_choices.insert(field.key, box);
        connect(box, &QComboBox::activated, this,
                [this, key = field.key, box] { m_flow.setColumn(key, box->currentData().toString()); });
    }
    m_grid->setRowStretch(row, 1);
    readSaved();
}

void ColumnStep::fillChoices(const import::Inspection& found)
{
    for (auto it = m_choices.cbegin(); it != m_choices.cend(); ++it) {
        QComboBox* box = it.value();
        const QString current = found.mapping.columns.value(it.key());
        const QSignalBlocker quiet(box);
        box->clear();
        box->addItem(tr("– not imported –"), QString());
        for (qsizetype i = 0; i < found.columns.size(); ++i) {
            const QString& name = found.columns.at(i);
            const QString called = name.isEmpty() ? import::columnLetter(i) : name;
            box->addItem(called, called);
        }
        if (!current.isEmpty() && box->findData(current) < 0)
            box->addItem(current, current); // Two columns joined, or another spelling of the name.
        box->setCurrentIndex(qMax(0, box->findData(current)));
    }
}

/// What a kind cannot do without stands in red until it has a column.
void ColumnStep::showMissing(const import::Inspection& found)
{
    QStringList missing;
    for (const import::Question& question : m_flow.questions(true)) {
        const qsizetype at = import::fieldIndex(kind(), question.id.sliced(4));
        if (at >= 0)
            missing += import::fieldsOf(kind())[size_t(at)].title;
    }
    for (auto it = m_choices.cbegin(); it != m_choices.cend(); ++it) {
        const bool lacks = std::any_of(found.questions.begin(), found.questions.end(),
                                       [&](const import::Question& q) { return q.id == u"map:" + it.key(); });
        it.value()->setProperty("invalid", lacks);
        it.value()->setAccessibleDescription(lacks ? tr("Required: choose its column.") : QString());
        it.value()->update();
    }
    const bool raw = found.preview.empty() && found.rejected.isEmpty();
    m_previewHeader->setTitle(raw ? tr("As it stands in the file") : tr("As it will be imported"));
    if (!missing.isEmpty())
        m_previewHeader->setNote(tr("choose the column for: %1").arg(missing.join(u", "_s)));
    else if (!found.rejected.isEmpty())
        m_previewHeader->setNote(
            tr("%n of the first %1 rows have a fault, in red", nullptr, int(found.rejected.size()))
                .arg(found.rejected.size() + qsizetype(found.preview.size())));
    else
        m_previewHeader->setNote(tr("the first %n rows", nullptr, int(found.preview.size())));
}

void ColumnStep::refresh()
{
    if (m_flow.isLooking())
        return;
    const Look* look = m_flow.look();
    if (look && !look->found)
        m_error->say(Tone::Red, {}, errorWords(look->found.error()));
    else
        m_error->hide();
    if (!look || !look->found)
        return;
    if (m_shownKind != kind())
        rebuild();
    fillChoices(*look->found);
    showMissing(*look->found);
    m_model.setTable(previewTable(*look));
    m_table->fitColumns();
}

void ColumnStep::takeFocus()
{
    for (const import::Question& question : m_flow.questions(true)) {
        if (QComboBox* box = m_choices.value(question.id.sliced(4))) {
            box->setFocus();
            return;
        }
    }
    m_saved->setFocus();
}

void ColumnStep::readSaved()
{
    m_shell.desk()
        .read([kind = kind()](Workspace& workspace) { return workspace.imports().mappings(kind); })
        .then(this, [this](const Result<QStringList>& names) {
            const QSignalBlocker quiet(m_saved);
            m_saved->clear();
            const bool none = !names || names->isEmpty();
            m_saved->addItem(none ? tr("No saved mapping yet") : tr("Use a saved mapping…"), QString());
            for (const QString& name : names.value_or(QStringList()))
                m_saved->addItem(name, name);
            m_saved->setEnabled(!none);
        });
}

void ColumnStep::loadMapping(const QString& name)
{
    m_shell.desk()
        .read([kind = kind(), name](Workspace& workspace) { return workspace.imports().mapping(kind, name); })
        .then(this, [this](const Result<import::Mapping>& mapping) {
            if (mapping)
                m_flow.useMapping(*mapping);
            else
                m_error->say(Tone::Red, {}, errorWords(mapping.error()));
        });
}

void ColumnStep::saveMapping()
{
    const import::Inspection* found = m_flow.found();
    if (!found)
        return;
    auto* sheet = new Sheet(u"mappingSheet"_s, tr("Save the mapping"), tr("Save"), m_shell.dialogParent());
    sheet->setNote(
        tr("The next file of this shape is then mapped at once. One of the same name is replaced."));
    auto* name = new QLineEdit(m_saved->currentData().toString());
    sheet->addField(u"save-mapping"_s, tr("Name"), name);
    writeOnSubmit(sheet, m_shell, [name, mapping = found->mapping] {
        return [text = name->text().trimmed(), mapping](Workspace& workspace) {
            return workspace.imports().saveMapping(text, mapping);
        };
    });
    connect(sheet, &QDialog::accepted, this, &ColumnStep::readSaved);
    sheet->open();
}

} // namespace occ::ui
