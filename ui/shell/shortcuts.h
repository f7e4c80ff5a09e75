// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QSettings>

#include <optional>

namespace occ::ui {

/// The keys of everything that can be done from anywhere: what the program gives them and what a person chose
/// instead, which is remembered. All windows of the program share one.
class Shortcuts final : public QObject
{
    Q_OBJECT
public:
    struct Entry
    {
        QString id;
        QString text;    ///< Without a mark for the menu.
        QString section; ///< The group of the key list it stands in.
        QList<QKeySequence> defaults;
    };

    /// Makes an action's keys known; again for each window.
    void declare(const Entry& entry);
    /// In the order they were declared.
    [[nodiscard]] const QList<Entry>& entries() const { return m_entries; }
    [[nodiscard]] const Entry* entry(const QString& id) const;
    /// The keys that work now.
    [[nodiscard]] QList<QKeySequence> keys(const QString& id) const;
    /// The first of them as people read it ("Ctrl K"); empty when there is none.
    [[nodiscard]] QString shown(const QString& id) const;
    [[nodiscard]] bool isChanged(const QString& id) const;
    /// The action that has this key, other than `id`; none when it is free.
    [[nodiscard]] std::optional<QString> owner(const QKeySequence& key, const QString& id) const;
    /// Why a key cannot be one that works everywhere; empty when it can.
    [[nodiscard]] static QString whyNot(const QKeySequence& key);

    /// Chooses a key, taking it away from whatever had it; an empty one leaves the action without.
    void choose(const QString& id, const QKeySequence& key);
    void reset(const QString& id);
    void resetAll();

Q_SIGNALS:
    void changed();

private:
    void store(const QString& id, const QList<QKeySequence>& keys);

    QList<Entry> m_entries;
    QSettings m_settings; ///< One for all: each look at the settings' files takes as long as fifty keys.
};

} // namespace occ::ui
