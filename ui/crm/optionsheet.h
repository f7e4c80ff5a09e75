// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>

#include <functional>

namespace occ::ui {

class Shell;

/// Something of a list, by the machine's name and in words.
struct NamedThing
{
    QString name;
    QString words;
};

/// Asks what each of ours stands for in the CRM; `done` gets ours → theirs without those that stand for
/// nothing, and the fallback where `withFallback`.
struct OptionQuestion
{
    QString title;
    QString note;
    QList<NamedThing> ours;
    QList<NamedThing> theirs; ///< Empty when the CRM could not be asked: names are typed.
    QMap<QString, QString> now;
    bool withFallback = false;
    QString fallback;
};
void openOptionSheet(
    Shell& shell, const OptionQuestion& question,
    const std::function<void(const QMap<QString, QString>& options, const QString& fallback)>& done);

} // namespace occ::ui
