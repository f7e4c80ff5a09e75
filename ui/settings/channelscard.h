// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QJsonObject>

QT_BEGIN_NAMESPACE
class QStackedWidget;
QT_END_NAMESPACE

namespace occ::ui {

class Button;
class ChipBar;
class Field;
class TextLabel;

/// The ways out (and the way in): mail server, mailbox, Slack, Teams and text messages. Secrets do not go
/// into the workspace; see storeSecret().
class ChannelsCard final : public QWidget
{
    Q_OBJECT
public:
    explicit ChannelsCard(Shell& shell, QWidget* parent = nullptr);
    /// Shows a channel's form and puts the cursor into it.
    void goTo(const QString& channel);

    /// One setting of a channel.
    struct Setting
    {
        enum class Kind : quint8 { Text, Port, Security, Switch, Secret };
        QString channel;
        QString name;
        Kind kind = Kind::Text;
        QString label;
        QString example;
    };
    [[nodiscard]] static QList<Setting> settings();

private:
    struct Entry
    {
        Setting setting;
        Field* field = nullptr;
    };
    void layOut();
    QWidget* makeForm(const QString& channel);
    [[nodiscard]] QWidget* makeEditor(const Setting& setting);
    void followSecurity(const QString& channel);
    void show(const QJsonObject& channels);
    void fill(const QJsonObject& channels);
    void edited();
    void save();
    bool check();
    [[nodiscard]] QJsonObject value() const;
    [[nodiscard]] QMap<QString, QString> secrets() const;
    [[nodiscard]] const Entry* entry(const QString& channel, const QString& name) const;

    Shell& m_shell;
    Live<QJsonObject> m_channels;
    QJsonObject m_stored;
    QJsonObject m_shownValue; ///< What the form held right after it was filled.
    bool m_shown = false;
    bool m_filling = false;
    ChipBar* m_chips = nullptr;
    QStackedWidget* m_forms = nullptr;
    Button* m_save = nullptr;
    QList<Entry> m_entries;
};

} // namespace occ::ui
