// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGenericPlugin>
#include <QLocalServer>

QT_BEGIN_NAMESPACE
class QLocalSocket;
class QWidget;
QT_END_NAMESPACE

namespace occ::test {

/// Sits in the real program as a plugin of Qt's and lets a test use its mouse and keyboard and look at its
/// windows: one command a line over a socket, one line of JSON back.
class Driver final : public QObject
{
    Q_OBJECT
public:
    explicit Driver(const QString& socket);

private:
    void read(QLocalSocket* socket);
    [[nodiscard]] QString run(const QString& command, const QStringList& words);

    QLocalServer m_server;
};

class DriverPlugin final : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "driver.json")
public:
    QObject* create(const QString& name, const QString& specification) override;
};

} // namespace occ::test
