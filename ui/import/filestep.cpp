// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/filestep.h"

#include "ui/import/importwords.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dropzone.h"
#include "ui/widgets/labels.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

FileStep::FileStep(ImportFlow& flow, QWidget* parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_error(new MessageBar(u"import.fileError"_s, this))
    , m_place(new Card(this))
    , m_lines(new QGridLayout)
    , m_zone(new DropZone(u"import.drop"_s, tr("File to import"), tr("Choose a file…"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* again = new Button(tr("Read it again"), u"import.again"_s, Button::Look::Plain, m_error);
    m_error->addAction(again);
    connect(again, &QAbstractButton::clicked, &m_flow, &ImportFlow::again);
    m_lines->setHorizontalSpacing(12);
    m_lines->setVerticalSpacing(2);
    m_lines->setColumnStretch(1, 1);
    m_place->column()->addLayout(m_lines);
    column->addWidget(m_error);
    column->addWidget(m_place);
    column->addWidget(m_zone, 1);
    column->addWidget(makeKinds());
    connect(m_zone, &DropZone::dropped, this, [this](const QString& file) { m_flow.setFile(file); });
    connect(m_zone, &DropZone::chooseRequested, this, &FileStep::choose);
}

QWidget* FileStep::makeKinds()
{
    auto* card = new Card(this);
    card->column()->addWidget(new TextLabel(tr("What is a row?"), Type::Section, false, card));
    m_kinds = new ChipBar(u"import.kind"_s, tr("What a row of the file is"), card);
    for (const import::ImportKind kind : importKinds())
        m_kinds->addChip(import::toText(kind), kindWords(kind));
    m_kinds->setCurrent({});
    card->column()->addWidget(m_kinds);
    m_kindNote = new TextLabel({}, Type::Body, false, card);
    m_fields = new TextLabel({}, Type::Label, true, card);
    card->column()->addWidget(m_kindNote);
    card->column()->addWidget(m_fields);
    connect(m_kinds, &ChipBar::currentChanged, this, [this](const QString& name) {
        if (const auto kind = import::importKindByName(name))
            m_flow.setKind(*kind);
    });
    return card;
}

void FileStep::choose()
{
    auto* dialog = new QFileDialog(this, tr("Import a file"));
    dialog->setObjectName(u"import.chooser"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables (*.csv *.tsv *.txt *.tab)"), tr("All files (*)")});
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& file) { m_flow.setFile(file, m_flow.kind()); });
    dialog->open();
}

void FileStep::takeFocus()
{
    m_zone->button()->setFocus();
}

void FileStep::refresh()
{
    const Look* look = m_flow.look();
    const bool failed = look && !look->found && !isAboutColumns(look->found.error());
    if (failed && !m_flow.isLooking())
        m_error->say(Tone::Red, tr("This file cannot be imported"), errorWords(look->found.error()));
    else
        m_error->hide();
    showPlace();
    if (m_flow.file().isEmpty()) {
        m_zone->setWords(tr("Drop a table here"),
                         tr("A CSV or text file, as spreadsheets and CRM systems export it."));
        m_zone->button()->setText(tr("Choose a file…"));
    } else {
        const QFileInfo file(m_flow.file());
        QString note = sizeWords(file.size());
        if (const import::Inspection* found = m_flow.found(); found && !m_flow.isLooking())
            note = tr("%1 · %2 rows · %3 columns")
                       .arg(note, QLocale().toString(found->records))
                       .arg(found->columns.size());
        m_zone->setWords(file.fileName(), note);
        m_zone->button()->setText(tr("Choose another…"));
    }
    m_zone->button()->setAccessibleName(m_zone->button()->text());
    m_zone->button()->updateGeometry();
    showKind();
}

void FileStep::showKind()
{
    m_kinds->setCurrent(m_flow.kind() ? import::toText(*m_flow.kind()) : QString());
    m_kindNote->setText(m_flow.kind() ? kindNote(*m_flow.kind())
                                      : tr("It is guessed from the names of the columns."));
    QStringList titles;
    for (const import::Field& field : import::fieldsOf(m_flow.kind().value_or(import::ImportKind::Deals))) {
        if (!field.derived)
            titles += field.required ? tr("%1 (required)").arg(field.title) : field.title;
    }
    m_fields->setText(m_flow.kind() ? tr("Takes: %1").arg(titles.join(u", "_s)) : QString());
    m_fields->setVisible(m_flow.kind().has_value());
}

/// The lines around the fault, the line itself in red.
void FileStep::showPlace()
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Look* look = m_flow.look();
    const bool shown = look && !look->found && !look->place.isEmpty() && !m_flow.isLooking();
    m_place->setVisible(shown);
    if (!shown)
        return;
    int row = 0;
    for (const import::FileLine& line : look->place) {
        const bool fault = line.number == look->found.error().line;
        auto* number = new ElidedLabel(QString::number(line.number), Type::Body, true, m_place);
        auto* text = new ElidedLabel(line.text, fault ? Type::BodyStrong : Type::Body, !fault, m_place);
        if (fault) {
            number->setTone(Tone::Red);
            text->setTone(Tone::Red);
            text->setObjectName(u"import.faultLine"_s);
        }
        m_lines->addWidget(number, row, 0);
        m_lines->addWidget(text, row++, 1);
    }
}

} // namespace occ::ui
