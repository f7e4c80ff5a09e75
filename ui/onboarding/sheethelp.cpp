// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/sheethelp.h"

using namespace Qt::StringLiterals;

namespace occ::ui {

QComboBox* makeChoice(const QList<std::pair<QString, QString>>& namesAndWords, const QString& current)
{
    auto* box = new QComboBox;
    for (const auto& [name, words] : namesAndWords)
        box->addItem(words, name);
    box->setCurrentIndex(qMax(0, box->findData(current)));
    return box;
}

QString chosen(const QComboBox* box)
{
    return box->currentData().toString();
}

QDateTimeEdit* makeMoment(Shell& shell, Instant at)
{
    const QDateTime local = toLocal(at, shell.desk().zone());
    auto* edit = new QDateTimeEdit;
    edit->setTimeSpec(Qt::UTC); // Shows wall-clock digits as they are; momentOf() gives them their zone.
    edit->setDateTime(QDateTime(local.date(), QTime(local.time().hour(), local.time().minute()), Qt::UTC));
    edit->setDisplayFormat(u"d MMM yyyy  HH:mm"_s);
    edit->setCalendarPopup(true);
    return edit;
}

Instant momentOf(const QDateTimeEdit* edit, const QTimeZone& zone)
{
    return fromLocalForward(edit->date(), edit->time(), zone);
}

void fillPeople(Shell& shell, QComboBox* box, std::optional<qint64> current, const QString& nobody)
{
    box->addItem(nobody, QVariant());
    shell.desk()
        .read([](Workspace& workspace) { return workspace.people().list(); })
        .then(box, [box, current](const Result<QList<Person>>& people) {
            for (const Person& person : people.value_or(QList<Person>())) {
                if (!person.active)
                    continue;
                box->addItem(person.name, person.id);
                if (person.id == current)
                    box->setCurrentIndex(box->count() - 1);
            }
        });
}

std::optional<qint64> chosenPerson(const QComboBox* box)
{
    const QVariant data = box->currentData();
    return data.isValid() && !data.isNull() ? std::optional(data.toLongLong()) : std::nullopt;
}

} // namespace occ::ui
