// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/driver/driver.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace occ::test {

Driver::Driver(const QString& socket)
{
    QLocalServer::removeServer(socket);
    if (!m_server.listen(socket))
        qFatal("the driver cannot listen at %s", qPrintable(socket));
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        QLocalSocket* client = m_server.nextPendingConnection();
        connect(client, &QLocalSocket::readyRead, this, [this, client] { read(client); });
    });
}

void Driver::read(QLocalSocket* socket)
{
    while (socket->canReadLine()) {
        const QStringList words = QString::fromUtf8(socket->readLine()).trimmed().split(u'\t');
        const QString answer = run(words.value(0), words.mid(1));
        socket->write(QJsonDocument(QJsonArray{answer}).toJson(QJsonDocument::Compact) + '\n');
        socket->flush();
    }
}

/// The windows of the program, the oldest first.
static QList<QWidget*> mainWindows()
{
    QList<QWidget*> windows;
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (window->objectName() == u"mainWindow" && window->isVisible())
            windows << window;
    }
    return windows;
}

static QWidget* visible(const QString& name)
{
    for (QWidget* widget : QApplication::allWidgets()) {
        if (widget->objectName() == name && widget->isVisible())
            return widget;
    }
    return nullptr;
}

static QString rowsOf(const QString& name)
{
    QStringList lines;
    for (const QWidget* window : mainWindows()) {
        const auto* view = window->findChild<QAbstractItemView*>(name);
        QStringList rows;
        for (int row = 0; view && view->model() && row < view->model()->rowCount(); ++row)
            rows << view->model()->index(row, 0).data().toString();
        lines << rows.join(u'|');
    }
    return lines.join(u'\n');
}

QString Driver::run(const QString& command, const QStringList& words)
{
    if (command == u"windows")
        return QString::number(mainWindows().size());
    if (command == u"key") {
        const QKeyCombination key = QKeySequence::fromString(words.value(0))[0];
        QWidget* focus = QApplication::focusWidget();
        if (!focus)
            focus = QApplication::activeWindow();
        if (focus)
            QTest::keyClick(focus, key.key(), key.keyboardModifiers());
        return focus ? u"ok"_s : u"nothing has the focus"_s;
    }
    if (command == u"type") {
        if (QApplication::focusWidget())
            QTest::keyClicks(QApplication::focusWidget(), words.value(0));
        return QApplication::focusWidget() ? u"ok"_s : u"nothing has the focus"_s;
    }
    if (command == u"click") {
        QWidget* widget = visible(words.value(0));
        if (widget)
            QTest::mouseClick(widget, Qt::LeftButton);
        return widget ? u"ok"_s : u"there is no "_s + words.value(0);
    }
    if (command == u"get") {
        const QWidget* widget = visible(words.value(0));
        return widget ? widget->property(words.value(1).toUtf8().constData()).toString() : u"-"_s;
    }
    if (command == u"rows")
        return rowsOf(words.value(0));
    if (command == u"crash")
        std::raise(SIGSEGV);
    return u"what?"_s;
}

QObject* DriverPlugin::create(const QString&, const QString& specification)
{
    return new Driver(specification);
}

} // namespace occ::test
