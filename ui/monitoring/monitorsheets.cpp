// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitoring/monitorsheets.h"

#include "core/monitoring/monitoringservice.h"
#include "core/monitoring/monitoringwords.h"
#include "core/telephony/dialling.h"
#include "ui/monitoring/monitorwords.h"
#include "ui/onboarding/sheethelp.h"
#include "ui/widgets/field.h"

#include <QCoreApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace occ::ui {

using monitoring::Definition;
using monitoring::Threshold;

namespace {
struct MonitorSheets
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::MonitorSheets)
};

QString unitWord(const QString& unit)
{
    if (unit == u"percent")
        return MonitorSheets::tr("percent");
    if (unit == u"milliseconds")
        return MonitorSheets::tr("milliseconds");
    return unit == u"seconds" ? MonitorSheets::tr("seconds") : MonitorSheets::tr("a number");
}

/// "At least, in percent, over 60 min. Shipped: 90 %. Tell the specialist."
QString explain(const Threshold& one)
{
    return MonitorSheets::tr("%1, in %2, over %3. Shipped: %4. What is told to do: %5.")
        .arg(one.below ? MonitorSheets::tr("At least") : MonitorSheets::tr("At most"), unitWord(one.unit),
             monitoring::windowWord(one.window), monitoring::withUnit(one.shipped, one.unit), one.action);
}
} // namespace

void openThresholdSheet(Shell& shell, const WatchedNumber& number, const Definition& definition,
                        const QString& threshold)
{
    auto* sheet = new Sheet(u"thresholdSheet"_s, MonitorSheets::tr("When something is wrong"),
                            MonitorSheets::tr("Set limit"), shell.dialogParent());
    QList<std::pair<QString, QString>> which;
    for (const Threshold& one : definition.thresholds)
        which.append({one.key, MonitorSheets::tr("%1 (%2)").arg(one.title,
                                                                monitoring::withUnit(one.limit, one.unit))});
    auto* choice = makeChoice(which, threshold);
    choice->setAccessibleName(MonitorSheets::tr("What is measured"));
    auto* value = new QLineEdit;
    value->setAccessibleName(MonitorSheets::tr("Limit"));
    auto* scope = makeChoice(
        {{u"number"_s, MonitorSheets::tr("Only %1").arg(nationalForm(number.e164))},
         {u"all"_s, MonitorSheets::tr("All numbers without a limit of their own")},
         {u"back"_s,
          MonitorSheets::tr("Only %1, back to what counts for all").arg(nationalForm(number.e164))}});
    scope->setAccessibleName(MonitorSheets::tr("For"));
    sheet->addField(u"threshold"_s, MonitorSheets::tr("What is measured"), choice);
    auto* field = sheet->addField(u"value"_s, MonitorSheets::tr("Limit"), value);
    sheet->addField(u"number"_s, MonitorSheets::tr("For"), scope);
    const auto fill = [=] {
        if (const Threshold* one = definition.find(chosen(choice))) {
            value->setText(monitoring::plainValue(one->limit));
            field->setHint(explain(*one));
            sheet->fit();
        }
    };
    fill();
    QObject::connect(choice, &QComboBox::currentIndexChanged, sheet, fill);
    QObject::connect(scope, &QComboBox::currentIndexChanged, sheet,
                     [=] { value->setEnabled(chosen(scope) != u"back"); });
    writeOnSubmit(sheet, shell, [=] {
        return [id = number.id, key = chosen(choice), text = value->text(),
                where = chosen(scope)](Workspace& workspace) {
            MonitoringService& monitoring = workspace.monitoring();
            if (where == u"back")
                return monitoring.clearThreshold(id, key);
            return monitoring.setThreshold(where == u"all" ? 0 : id, key, text);
        };
    });
    sheet->open();
}

void openTestCallSheet(Shell& shell, const WatchedNumber& number, const QList<WatchedNumber>& others)
{
    const QString name = nationalForm(number.e164);
    auto* sheet = new Sheet(u"testCallSheet"_s, MonitorSheets::tr("Test calls to %1").arg(name),
                            MonitorSheets::tr("Save"), shell.dialogParent());
    sheet->setNote(
        MonitorSheets::tr("Each test call costs money. It rings the number, waits two seconds and hangs "
                          "up; one that is not answered is told."));
    QList<std::pair<QString, QString>> schedule;
    for (const TestEvery every : {TestEvery::Off, TestEvery::Hourly, TestEvery::Daily, TestEvery::Weekly})
        schedule.append({toText(every), everyWords(every)});
    auto* every = makeChoice(schedule, toText(number.every));
    every->setAccessibleName(MonitorSheets::tr("How often"));
    QList<std::pair<QString, QString>> numbers;
    for (const WatchedNumber& other : others) {
        if (other.id != number.id)
            numbers.append(
                {other.e164, other.client.isEmpty()
                                 ? nationalForm(other.e164)
                                 : MonitorSheets::tr("%1, %2").arg(nationalForm(other.e164), other.client)});
    }
    auto* from = makeChoice(numbers, number.testFrom);
    from->setAccessibleName(MonitorSheets::tr("Called from"));
    sheet->addField(u"every"_s, MonitorSheets::tr("How often"), every);
    auto* field = sheet->addField(u"from"_s, MonitorSheets::tr("Called from"), from);
    if (numbers.isEmpty())
        field->setHint(MonitorSheets::tr("A second number in service is needed for that."));
    writeOnSubmit(sheet, shell, [=] {
        return [id = number.id, how = chosen(every), caller = chosen(from)](Workspace& workspace) {
            return reading([&] {
                orThrow(workspace.monitoring().setTests(id, {orThrow(testEveryFromText(how)), caller}));
            });
        };
    });
    sheet->open();
}

} // namespace occ::ui
