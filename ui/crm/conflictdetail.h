// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/syncservice.h"

#include <QMap>
#include <QTimeZone>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
QT_END_NAMESPACE

namespace occ::ui {

class Button;
class Card;
class SectionHeader;
class TextLabel;

/// One conflict side by side: ours, what both last agreed on, and theirs, each with who and when; and the
/// choices there are for everything that is selected.
class ConflictDetail final : public QWidget
{
    Q_OBJECT
public:
    explicit ConflictDetail(QWidget* parent = nullptr);
    /// Shows `current`; the buttons speak of `selected`, of which it is one.
    void show(const sync::Conflict& current, const QList<sync::Conflict>& selected, const QString& crm,
              Instant now, const QTimeZone& zone);
    void setBusy(bool busy);
    /// The choices all of them have, in the order of the buttons.
    [[nodiscard]] static QStringList common(const QList<sync::Conflict>& conflicts);

Q_SIGNALS:
    void chosen(const QString& choice);

private:
    struct Side
    {
        Card* card = nullptr;
        SectionHeader* title = nullptr;
        TextLabel* value = nullptr;
        TextLabel* more = nullptr; ///< What else tells two records apart.
        TextLabel* who = nullptr;

        /// The first line large, the others below it.
        void say(const QString& words) const;
    };
    [[nodiscard]] Side makeSide(const QString& name, QHBoxLayout* row);
    void showButtons(const QList<sync::Conflict>& selected, const QString& crm);

    SectionHeader* m_title;
    TextLabel* m_story;
    Side m_ours;
    Side m_agreed;
    Side m_theirs;
    QMap<QString, Button*> m_buttons;
    TextLabel* m_effect;
};

} // namespace occ::ui
