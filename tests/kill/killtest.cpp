// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace occ;
using namespace Qt::Literals::StringLiterals;

/// How often the child is killed; `OCC_KILLS` asks for more than a build server has time for.
static int kills()
{
    const int asked = qEnvironmentVariableIntValue("OCC_KILLS");
    return asked > 0 ? asked : 40;
}

class KillTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAcknowledgedIsLost();

private:
    void prepare();
    /// Runs the child for `milliseconds`, kills it and gives the lines it had said in full.
    QStringList runAndKill(int round, int milliseconds);
    void check(int round);

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"kill.occ"_s);
    QHash<qint64, QString> m_items; ///< Acknowledged states.
    QSet<int> m_imports;
};

void KillTest::prepare()
{
    const auto clock = std::make_shared<SetClock>(*parseIso(u"2026-02-27T09:00:00Z"_s));
    auto workspace = Workspace::create({m_file, clock, {}, {}});
    QVERIFY2(workspace, qUtf8Printable(workspace ? QString() : workspace.error().oneLine()));
    for (int i = 0; i < 8; ++i) {
        Client client;
        client.name = u"Client %1"_s.arg(i);
        client.industry = u"general"_s;
        const auto added = (*workspace)->clients().add(client);
        QVERIFY(added);
        StartRequest request;
        request.clientId = added->id;
        QVERIFY((*workspace)->onboardings().start(request));
    }
}

QStringList KillTest::runAndKill(int round, int milliseconds)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::SeparateChannels);
    child.start(QStringLiteral(OCC_KILL_CHILD), {m_file, QString::number(round), m_folder.path()});
    if (!child.waitForStarted())
        return {};
    child.waitForFinished(milliseconds);
    child.kill();
    child.waitForFinished();
    const QByteArray errors = child.readAllStandardError();
    if (!errors.isEmpty())
        qWarning("%s", errors.constData());
    QStringList lines = QString::fromUtf8(child.readAllStandardOutput()).split(u'\n');
    lines.removeLast(); // what follows the last line end was not said in full
    return lines;
}

void KillTest::check(int round)
{
    const auto clock =
        std::make_shared<SetClock>(*parseIso(u"2026-03-01T00:00:00Z"_s) + (round + 1) * 6 * kHour);
    auto workspace = Workspace::open({m_file, clock, {}, {}});
    QVERIFY2(workspace, qUtf8Printable(workspace ? QString() : workspace.error().oneLine()));
    const auto report = (*workspace)->verify();
    QVERIFY(report);
    QVERIFY2(report->problems.isEmpty(), qUtf8Printable(report->problems.join(u'\n')));
    const auto clients = (*workspace)->clients().list(u"Import"_s);
    QVERIFY(clients);
    QCOMPARE(clients->size() % 500, 0); // an import is whole or absent
    QVERIFY(clients->size() >= m_imports.size() * 500);
}

void KillTest::nothingAcknowledgedIsLost()
{
    prepare();
    QRandomGenerator random(20260301);
    int changes = 0;
    for (int round = 0; round < kills(); ++round) {
        const QStringList lines = runAndKill(round, random.bounded(30, 400));
        QHash<qint64, QString> said;
        for (const QString& line : lines) {
            const QStringList words = line.split(u' ');
            if (words.first() == "item"_L1)
                said.insert(words.at(1).toLongLong(), words.at(2));
            else if (words.first() == "import"_L1)
                m_imports.insert(words.at(1).toInt());
        }
        changes += int(lines.size());
        check(round);
        auto workspace = Workspace::open({m_file, {}, {}, {}});
        QVERIFY(workspace);
        QHash<qint64, QString> stored;
        const auto rows = (*workspace)->onboardings().list();
        QVERIFY(rows);
        for (const OnboardingRow& row : *rows) {
            const auto detail = (*workspace)->onboardings().show(row.id);
            QVERIFY(detail);
            for (const Item& item : detail->milestones.first().items)
                stored.insert(item.id, item.state);
        }
        // One change may be stored without having been said: the one in flight.
        int different = 0;
        for (auto item = said.cbegin(); item != said.cend(); ++item)
            m_items.insert(item.key(), item.value());
        for (auto item = m_items.cbegin(); item != m_items.cend(); ++item)
            different += stored.value(item.key()) == item.value() ? 0 : 1;
        QVERIFY2(different <= 1,
                 qPrintable(u"round %1: %2 acknowledged changes are gone"_s.arg(round).arg(different)));
        m_items = stored;
    }
    QVERIFY2(changes > kills() / 2, "the child hardly ever got anything done");
    qInfo("%d kills, %d acknowledged steps", kills(), changes);
}

QTEST_GUILESS_MAIN(KillTest)
#include "killtest.moc"
