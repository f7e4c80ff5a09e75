// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/automation/clientchoice.h"

#include "ui/style/tokens.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace occ::ui {

ClientChoice::ClientChoice(Shell& shell, const QString& name, const QString& label, const QString& all,
                           QWidget* parent)
    : QComboBox(parent)
    , m_list(
          shell.desk(), this,
          [] { return [](Workspace& workspace) { return workspace.onboardings().list(); }; },
          [this](const QList<OnboardingRow>& rows) { fill(rows); })
    , m_all(all)
{
    setObjectName(name);
    setAccessibleName(label);
    setToolTip(label);
    setEditable(true);
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(18);
    lineEdit()->setObjectName(name + u".typed"_s);
    lineEdit()->setAccessibleName(label);
    lineEdit()->setPlaceholderText(tr("Part of a client's name"));
    lineEdit()->setTextMargins(-kUnit, 0, 0, 0); // Words begin where those of other boxes do.
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->popup()->setAccessibleName(label);
    connect(this, &QComboBox::currentIndexChanged, this, &ClientChoice::chosen);
    connect(lineEdit(), &QLineEdit::editingFinished, this, [this] {
        // What is no client's name gives way to the one that is chosen.
        if (findText(currentText()) < 0)
            setEditText(itemText(currentIndex()));
    });
    m_list.refresh();
}

QSize ClientChoice::minimumSizeHint() const
{
    return {140, QComboBox::minimumSizeHint().height()};
}

std::optional<qint64> ClientChoice::onboarding() const
{
    const qint64 id = currentData().toLongLong();
    return id > 0 ? std::optional(id) : std::nullopt;
}

void ClientChoice::choose(std::optional<qint64> onboarding)
{
    const int at = findData(onboarding ? QVariant(*onboarding) : QVariant(0));
    m_wanted = at < 0 ? onboarding : std::nullopt;
    if (at >= 0)
        setCurrentIndex(at);
}

void ClientChoice::fill(const QList<OnboardingRow>& rows)
{
    const std::optional<qint64> before = m_wanted ? m_wanted : onboarding();
    const bool first = count() == 0;
    QList<OnboardingRow> sorted = rows;
    std::sort(sorted.begin(), sorted.end(), [](const OnboardingRow& a, const OnboardingRow& b) {
        return a.client.localeAwareCompare(b.client) < 0;
    });
    QHash<QString, int> names;
    for (const OnboardingRow& row : sorted)
        ++names[row.client];
    {
        const QSignalBlocker quiet(this);
        clear();
        if (!m_all.isEmpty())
            addItem(m_all, 0);
        for (const OnboardingRow& row : sorted) {
            addItem(names.value(row.client) > 1 ? tr("%1 (%2)").arg(row.client, row.playbook) : row.client,
                    row.id);
        }
        setCurrentIndex(qMax(0, before ? findData(*before) : 0));
    }
    m_wanted.reset();
    if (first || onboarding() != before)
        Q_EMIT chosen();
}

} // namespace occ::ui
