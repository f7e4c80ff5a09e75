// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/crm/conflictdetail.h"

#include "ui/base/relativetime.h"
#include "ui/crm/conflictmodel.h"
#include "ui/crm/crmwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace occ::ui {

static const QStringList& allChoices()
{
    static const QStringList choices{u"ours"_s,  u"theirs"_s, u"same"_s, u"different"_s,
                                     u"again"_s, u"remove"_s, u"keep"_s};
    return choices;
}

ConflictDetail::ConflictDetail(QWidget* parent)
    : QWidget(parent)
    , m_title(new SectionHeader({}, this))
    , m_story(new TextLabel({}, Type::Body, true, this))
    , m_effect(new TextLabel({}, Type::Label, true, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kUnit);
    m_story->setObjectName(u"conflict.story"_s);
    column->addWidget(m_title);
    column->addWidget(m_story);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(12);
    m_ours = makeSide(u"conflict.ours"_s, sides);
    m_agreed = makeSide(u"conflict.agreed"_s, sides);
    m_theirs = makeSide(u"conflict.theirs"_s, sides);
    column->addLayout(sides, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(kUnit);
    for (const QString& choice : allChoices()) {
        auto* button = new Button({}, u"conflict."_s + choice + u".choose"_s, Button::Look::Plain, this);
        button->setKeyHint(crmChoiceKey(choice));
        connect(button, &QAbstractButton::clicked, this, [this, choice] { Q_EMIT chosen(choice); });
        m_buttons.insert(choice, button);
        row->addWidget(button);
    }
    row->addWidget(m_effect, 1);
    column->addLayout(row);
    m_effect->setText(tr("Decided here, carried out with the next round. Ctrl+Z takes it back."));
}

ConflictDetail::Side ConflictDetail::makeSide(const QString& name, QHBoxLayout* row)
{
    Side side;
    side.card = new Card(this);
    side.title = new SectionHeader({}, side.card);
    side.value = new TextLabel({}, Type::Section, false, side.card);
    side.value->setObjectName(name);
    side.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    side.more = new TextLabel({}, Type::Body, false, side.card);
    side.more->setObjectName(name + u".more"_s);
    side.more->setTextInteractionFlags(Qt::TextSelectableByMouse);
    side.who = new TextLabel({}, Type::Label, true, side.card);
    side.who->setObjectName(name + u".who"_s);
    side.card->column()->addWidget(side.title);
    side.card->column()->addWidget(side.value);
    side.card->column()->addWidget(side.more);
    side.card->column()->addWidget(side.who);
    side.card->column()->addStretch();
    row->addWidget(side.card, 1);
    return side;
}

void ConflictDetail::Side::say(const QString& words) const
{
    value->setText(crmValueWords(words.section(u'\n', 0, 0)));
    more->setText(words.section(u'\n', 1));
    more->setVisible(words.contains(u'\n'));
}

QStringList ConflictDetail::common(const QList<sync::Conflict>& conflicts)
{
    QStringList choices;
    std::copy_if(
        allChoices().begin(), allChoices().end(), std::back_inserter(choices), [&](const QString& choice) {
            return std::all_of(conflicts.begin(), conflicts.end(),
                               [&](const sync::Conflict& one) { return one.choices.contains(choice); });
        });
    return choices;
}

static QString whoWords(const QString& by, Instant at, Instant now, const QTimeZone& zone)
{
    if (at <= 0)
        return by;
    const QString when = stampWords(at, now, zone);
    return by.isEmpty() ? ConflictDetail::tr("Changed %1").arg(when)
                        : ConflictDetail::tr("%1, %2").arg(by, when);
}

static QString storyWords(const sync::Conflict& conflict, const QString& crm)
{
    using About = sync::Conflict::About;
    switch (conflict.about) {
    case About::Field:
        return ConflictDetail::tr(
            "Both sides changed it since they last agreed. Nothing is overwritten until "
            "somebody decides.");
    case About::Same:
        return QString(
                   conflict.agreed + u' ' +
                   ConflictDetail::tr("They look alike, but not enough to put them together without asking."))
            .trimmed();
    case About::DeletedThere:
        return ConflictDetail::tr("Somebody deleted it in %1. Here it is still there.").arg(crm);
    case About::DeletedHere:
        return ConflictDetail::tr("It was taken back here. In %1 it is still there.").arg(crm);
    case About::MergedThere:
        return ConflictDetail::tr("Two records became one in %1; here they are two.").arg(crm);
    }
    return {};
}

void ConflictDetail::show(const sync::Conflict& current, const QList<sync::Conflict>& selected,
                          const QString& crm, Instant now, const QTimeZone& zone)
{
    m_title->setTitle(current.name + u": "_s + crmAboutWords(current));
    m_title->setNote(selected.size() > 1 ? tr("one of %n that are chosen", nullptr, int(selected.size()))
                                         : tr("found %1").arg(agoWords(current.openedAt, now, zone)));
    m_story->setText(storyWords(current, crm));
    const bool isField = current.about == sync::Conflict::About::Field;
    m_ours.title->setTitle(tr("Here"));
    m_theirs.title->setTitle(crm);
    m_agreed.title->setTitle(tr("Last agreed"));
    m_agreed.card->setVisible(isField);
    m_ours.say(current.ours.isEmpty() && !isField ? current.name : current.ours);
    m_theirs.say(current.theirs);
    m_agreed.say(current.agreed);
    m_ours.who->setText(whoWords(current.oursBy, current.oursAt, now, zone));
    m_theirs.who->setText(whoWords(current.theirsBy, current.theirsAt, now, zone));
    m_agreed.who->setText(current.agreed.isEmpty() ? tr("They had not agreed on a value yet.")
                                                   : tr("What both had before"));
    showButtons(selected, crm);
}

void ConflictDetail::showButtons(const QList<sync::Conflict>& selected, const QString& crm)
{
    const QStringList choices = common(selected);
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        QString words = crmChoiceWords(it.key(), crm);
        if (selected.size() > 1)
            words = tr("%1 (%2)").arg(words).arg(selected.size());
        it.value()->setText(words);
        it.value()->setAccessibleName(words);
        it.value()->setToolTip(crmChoiceTip(it.key(), crm));
        it.value()->setVisible(choices.contains(it.key()));
    }
    m_effect->setText(choices.isEmpty()
                          ? tr("What is chosen has no answer in common. Choose fewer.")
                          : tr("Decided here, carried out with the next round. Ctrl+Z takes it back."));
}

void ConflictDetail::setBusy(bool busy)
{
    for (Button* button : std::as_const(m_buttons))
        button->setEnabled(!busy);
}

} // namespace occ::ui
