// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcuts.h"

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr auto kNone = "none"_L1; ///< Somebody took the keys away.

/// Key hints have little room, and Qt's translations are long ("Control+Mayúsculas"); ours are asked first.
[[maybe_unused]] static const char* const kKeyNames[] = {
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
    QT_TRANSLATE_NOOP("QShortcut", "Shift"),
};

static QString place(const QString& id)
{
    return u"keys/"_s + id;
}

const Shortcuts::Entry* Shortcuts::entry(const QString& id) const
{
    for (const Entry& one : m_entries) {
        if (one.id == id)
            return &one;
    }
    return nullptr;
}

void Shortcuts::declare(const Entry& wanted)
{
    if (!entry(wanted.id))
        m_entries.append(wanted);
}

QList<QKeySequence> Shortcuts::keys(const QString& id) const
{
    const QString chosen = m_settings.value(place(id)).toString();
    if (chosen == kNone)
        return {};
    if (!chosen.isEmpty())
        return QKeySequence::listFromString(chosen, QKeySequence::PortableText);
    const Entry* known = entry(id);
    QList<QKeySequence> keys = known ? known->defaults : QList<QKeySequence>();
    keys.removeAll(QKeySequence());
    return keys;
}

QString Shortcuts::shown(const QString& id) const
{
    const QList<QKeySequence> all = keys(id);
    return all.isEmpty() ? QString() : all.first().toString(QKeySequence::NativeText).replace(u'+', u' ');
}

bool Shortcuts::isChanged(const QString& id) const
{
    return m_settings.contains(place(id));
}

std::optional<QString> Shortcuts::owner(const QKeySequence& key, const QString& id) const
{
    for (const Entry& one : m_entries) {
        if (one.id != id && keys(one.id).contains(key))
            return one.id;
    }
    return {};
}

QString Shortcuts::whyNot(const QKeySequence& key)
{
    if (key.count() > 1)
        return tr("Press one key, not several after each other.");
    const QKeyCombination first = key[0];
    const bool function = first.key() >= Qt::Key_F1 && first.key() <= Qt::Key_F35;
    if (!function &&
        !(first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)))
        return tr(
            "Hold Ctrl or Alt as well, or use a function key: letters alone are typed, or work on the page.");
    return {};
}

void Shortcuts::store(const QString& id, const QList<QKeySequence>& wanted)
{
    m_settings.setValue(place(id), wanted.isEmpty()
                                       ? QString(kNone)
                                       : QKeySequence::listToString(wanted, QKeySequence::PortableText));
}

void Shortcuts::choose(const QString& id, const QKeySequence& key)
{
    if (key.isEmpty()) {
        store(id, {});
    } else {
        if (const auto other = owner(key, id)) {
            QList<QKeySequence> left = keys(*other);
            left.removeAll(key);
            store(*other, left);
        }
        store(id, {key});
    }
    Q_EMIT changed();
}

void Shortcuts::reset(const QString& id)
{
    m_settings.remove(place(id));
    Q_EMIT changed();
}

void Shortcuts::resetAll()
{
    m_settings.remove(u"keys"_s);
    Q_EMIT changed();
}

} // namespace occ::ui
