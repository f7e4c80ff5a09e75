// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/crm/optionsheet.h"

#include "ui/onboarding/sheethelp.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::CrmOptions)
};
} // namespace

static constexpr int kMostHigh = 380;

/// Theirs to choose from; what is chosen now stays, also when the CRM no longer has it.
static QComboBox* makeTheirs(const OptionQuestion& question, const QString& current)
{
    QList<std::pair<QString, QString>> choices{{QString(), Words::tr("nothing")}};
    bool known = current.isEmpty();
    for (const NamedThing& one : question.theirs) {
        choices.append({one.name, one.words});
        known = known || one.name == current;
    }
    if (!known)
        choices.append({current, question.theirs.isEmpty() ? current : Words::tr("%1 (gone)").arg(current)});
    QComboBox* box = makeChoice(choices, current);
    box->setEditable(question.theirs.isEmpty());
    return box;
}

static QString nameOf(const QComboBox* box)
{
    const int index = box->findText(box->currentText());
    return index >= 0 ? box->itemData(index).toString() : box->currentText().trimmed();
}

void openOptionSheet(
    Shell& shell, const OptionQuestion& question,
    const std::function<void(const QMap<QString, QString>& options, const QString& fallback)>& done)
{
    auto* sheet =
        new Sheet(u"crmOptionSheet"_s, question.title, Words::tr("Take over"), shell.dialogParent());
    sheet->setNote(question.note);
    auto* inside = new QWidget;
    auto* grid = new QGridLayout(inside);
    grid->setContentsMargins(0, 0, kUnit, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(kUnit);
    grid->setColumnStretch(1, 1);
    QList<std::pair<QString, QComboBox*>> boxes;
    for (const NamedThing& one : question.ours) {
        auto* label = new TextLabel(one.words, Type::Body, false, inside);
        QComboBox* box = makeTheirs(question, question.now.value(one.name));
        box->setObjectName(u"option."_s + one.name);
        box->setAccessibleName(one.words);
        label->setBuddy(box);
        grid->addWidget(label, int(boxes.size()), 0);
        grid->addWidget(box, int(boxes.size()), 1);
        boxes.append({one.name, box});
    }
    QComboBox* fallback = nullptr;
    if (question.withFallback) {
        QList<std::pair<QString, QString>> choices{{QString(), Words::tr("stays out")}};
        for (const NamedThing& one : question.ours)
            choices.append({one.name, one.words});
        fallback = makeChoice(choices, question.fallback);
        fallback->setObjectName(u"option.fallback"_s);
        fallback->setAccessibleName(Words::tr("Anything else that comes in"));
        grid->addWidget(new TextLabel(Words::tr("Anything else that comes in"), Type::Body, true, inside),
                        int(boxes.size()), 0);
        grid->addWidget(fallback, int(boxes.size()), 1);
    }
    auto* scroll = new QScrollArea(sheet);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    scroll->setFixedHeight(qMin(kMostHigh, inside->sizeHint().height() + kHalf));
    sheet->body()->addWidget(scroll);
    QObject::connect(sheet, &Sheet::submitted, sheet, [sheet, boxes, fallback, done] {
        QMap<QString, QString> options;
        for (const auto& [ours, box] : boxes) {
            if (const QString theirs = nameOf(box); !theirs.isEmpty())
                options.insert(ours, theirs);
        }
        done(options, fallback ? chosen(fallback) : QString());
        sheet->accept();
    });
    sheet->open();
    if (!boxes.isEmpty())
        boxes.constFirst().second->setFocus();
}

} // namespace occ::ui
