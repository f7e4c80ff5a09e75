// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routines/notespanel.h"

#include "ui/base/drafts.h"
#include "ui/routines/routinewords.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textarea.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kPauseMs = 200;

NotesPanel::NotesPanel(Shell& shell, QWidget* parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"routines.notes"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &NotesPanel::keepDraft);
}

QString NotesPanel::draftPlace() const
{
    return u"routine %1 %2 %3"_s.arg(m_routine, m_period, m_step);
}

void NotesPanel::keepDraft()
{
    m_pause.stop();
    Drafts::Texts texts;
    for (const Part& part : m_parts) {
        if (part.edit->text().trimmed() != part.stored)
            texts.insert(u"note "_s + part.field, part.edit->text());
    }
    const Drafts drafts(m_shell.desk().info().address, draftPlace());
    if (texts.isEmpty())
        drafts.drop();
    else
        drafts.save(texts);
}

NotesPanel::Part NotesPanel::makePart(const RoutineField& field, int lines)
{
    Part part;
    part.field = field.key;
    part.edit = new TextArea(lines);
    part.edit->setTabChangesFocus(true);
    const QString name = field.key.isEmpty() ? u"note"_s : field.key;
    part.frame = new Field(u"routine."_s + name, field.label, part.edit, m_rows);
    connect(part.edit, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_filling)
            m_pause.start();
    });
    connect(part.edit, &TextArea::editingFinished, this, &NotesPanel::store);
    part.beside = new QWidget(m_rows);
    part.row = new QVBoxLayout(part.beside);
    part.row->setContentsMargins(0, 22, 0, 0);
    part.row->setSpacing(2);
    auto* line = new QHBoxLayout;
    line->setSpacing(16);
    line->addWidget(part.frame, 3, Qt::AlignTop);
    line->addWidget(part.beside, 2, Qt::AlignTop);
    static_cast<QVBoxLayout*>(m_rows->layout())->addLayout(line);
    return part;
}

void NotesPanel::rebuild(const RoutineStep& step)
{
    m_parts.clear();
    delete m_rows;
    m_rows = new QWidget(this);
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(10);
    m_column->addWidget(m_rows);
    for (const RoutineField& field : step.fields)
        m_parts.append(makePart(field, 3));
    if (step.fields.isEmpty())
        m_parts.append(makePart({{}, tr("Note"), false}, 2));
    QWidget* before = m_before;
    for (const Part& part : std::as_const(m_parts)) {
        if (before)
            setTabOrder(before, part.edit);
        before = part.edit;
    }
}

void NotesPanel::fill(Part& part, const RoutineStepState& state, const QString& previous)
{
    const auto me = m_shell.desk().info().actorId;
    const QString stored = state.own(part.field, me);
    const bool typing = part.edit->text().trimmed() != part.stored;
    if (!typing && part.edit->text() != stored)
        part.edit->setPlainText(stored);
    part.stored = stored;
    QString told;
    QStringList words;
    for (const RoutineNote& note : state.notes) {
        if (note.field == part.field && note.personId != me)
            words.append(tr("%1: %2").arg(note.author, note.body));
    }
    for (const RoutineNote& note : state.before) {
        if (note.field == part.field)
            words.append(tr("%1, %2: %3").arg(periodWords(previous), note.author, note.body));
    }
    told = words.join(u'\n');
    part.beside->setVisible(!words.isEmpty());
    if (told == part.told)
        return;
    part.told = told;
    while (QLayoutItem* item = part.row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString& line : words)
        part.row->addWidget(new TextLabel(line, Type::Label, true));
    part.row->addStretch();
}

void NotesPanel::show(const RoutineView& view, int step)
{
    const RoutineStepState& state = view.steps.at(step);
    m_filling = true;
    if (m_routine != view.routine.id || m_period != view.period || m_step != state.step.key) {
        store();
        m_routine = view.routine.id;
        m_period = view.period;
        m_step = state.step.key;
        rebuild(state.step);
        for (Part& part : m_parts)
            fill(part, state, view.previousPeriod);
        // What a kill of the program kept from being stored.
        const Drafts::Texts typed = Drafts(m_shell.desk().info().address, draftPlace()).load();
        for (const Part& part : std::as_const(m_parts)) {
            if (const auto text = typed.constFind(u"note "_s + part.field); text != typed.cend())
                part.edit->setPlainText(*text);
        }
    } else {
        for (Part& part : m_parts)
            fill(part, state, view.previousPeriod);
    }
    m_filling = false;
}

void NotesPanel::store()
{
    QMap<QString, QString> texts;
    for (Part& part : m_parts) {
        const QString text = part.edit->text().trimmed();
        if (text != part.stored)
            texts.insert(part.field, text);
    }
    m_pause.stop();
    if (texts.isEmpty())
        return;
    keepDraft(); // Until it is stored.
    m_shell.desk()
        .write([texts, routine = m_routine, period = m_period, step = m_step](
                   Workspace& workspace) { return workspace.routines().write(routine, period, step, texts); },
               Desk::Announce::No)
        .then(this,
              [this, texts, step = m_step, period = m_period, place = draftPlace()](const Status& status) {
                  if (!status) {
                      m_shell.fail(status.error());
                      return;
                  }
                  Drafts(m_shell.desk().info().address, place).drop();
                  if (step != m_step || period != m_period)
                      return;
                  for (Part& part : m_parts) {
                      if (texts.contains(part.field))
                          part.stored = texts.value(part.field);
                  }
              });
}

void NotesPanel::takeFocus()
{
    if (!m_parts.isEmpty())
        m_parts.constFirst().edit->setFocus();
}

} // namespace occ::ui
