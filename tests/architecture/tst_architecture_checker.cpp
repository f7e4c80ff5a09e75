// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/checker.h"
#include "tests/architecture/layers.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;
using namespace occ::architecture;

namespace {

const QString kLicence = u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;

void write(const QTemporaryDir& dir, const QString& path, const QString& text)
{
    const QString full = dir.filePath(path);
    QVERIFY(QDir().mkpath(QFileInfo(full).path()));
    QFile file(full);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

} // namespace

/// A test that cannot fail is worthless: every rule is broken once here, on line 3, and must be seen; its
/// harmless neighbours must not be.
class TestArchitectureChecker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesWhatIsPlanted_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("rule");
        const auto planted = [](const char* name, const QString& path, const QString& line,
                                const QString& rule) { QTest::newRow(name) << path << line << rule; };
        const QString none;

        planted("core knows ui", u"core/alerts/a.cpp"_s, u"#include \"ui/alerts/b.h\""_s, u"include"_s);
        planted("ui knows app", u"ui/alerts/a.cpp"_s, u"#include \"app/desktop/b.h\""_s, u"include"_s);
        planted("base knows store", u"core/base/a.h"_s, u"#include \"core/store/b.h\""_s, u"include"_s);
        planted("store knows a subject", u"core/store/a.h"_s, u"#include \"core/people/b.h\""_s,
                u"include"_s);
        planted("subject knows one above", u"core/onboarding/a.h"_s, u"#include \"core/alerts/b.h\""_s,
                u"include"_s);
        planted("subject knows workspace", u"core/people/a.h"_s, u"#include \"core/workspace/b.h\""_s,
                u"include"_s);
        planted("automation knows workspace", u"core/automation/a.h"_s, u"#include \"core/workspace/b.h\""_s,
                u"include"_s);
        planted("a foreign repository", u"core/alerts/a.cpp"_s,
                u"#include \"core/people/personrepository.h\""_s, u"include"_s);
        planted("a repository in ui", u"ui/team/a.cpp"_s, u"#include \"core/people/personrepository.h\""_s,
                u"include"_s);
        planted("product knows tests", u"core/people/a.cpp"_s, u"#include \"tests/people/b.h\""_s,
                u"include"_s);
        planted("a way around", u"core/people/a.cpp"_s, u"#include \"../alerts/b.h\""_s, u"include"_s);
        planted("own repository", u"core/people/a.cpp"_s, u"#include \"core/people/personrepository.h\""_s,
                none);
        planted("subject knows one below", u"core/alerts/a.cpp"_s, u"#include \"core/onboarding/b.h\""_s,
                none);
        planted("workspace knows all", u"core/workspace/a.cpp"_s, u"#include \"core/alerts/b.h\""_s, none);
        planted("ui knows core", u"ui/alerts/a.cpp"_s, u"#include \"core/alerts/b.h\""_s, none);
        planted("an include in a comment", u"core/base/a.h"_s, u"// #include \"ui/alerts/b.h\""_s, none);

        planted("a widget in core", u"core/people/a.cpp"_s, u"#include <QWidget>"_s, u"module"_s);
        planted("an image in core", u"core/people/a.cpp"_s, u"#include <QtGui/QImage>"_s, u"module"_s);
        planted("network in a subject", u"core/people/a.cpp"_s, u"#include <QNetworkReply>"_s, u"module"_s);
        planted("network in sync", u"core/sync/a.cpp"_s, u"#include <QNetworkReply>"_s, none);
        planted("core links widgets", u"core/CMakeLists.txt"_s, u"target_link_libraries(x Qt6::Widgets)"_s,
                u"module"_s);
        planted("core links sql", u"core/CMakeLists.txt"_s, u"target_link_libraries(x Qt6::Sql)"_s, none);
        planted("sql class in ui", u"ui/team/a.cpp"_s, u"#include <QSqlQuery>"_s, u"module"_s);
        planted("sql in core", u"core/people/a.cpp"_s, u"#include <QSqlQuery>"_s, none);

        planted("sql text in ui", u"ui/team/a.cpp"_s, u"f(u\"select id from client where 1\"_s);"_s,
                u"sql"_s);
        planted("sql text in app", u"app/cli/a.cpp"_s, u"f(u\"INSERT INTO client VALUES (1)\"_s);"_s,
                u"sql"_s);
        planted("sql text in core", u"core/people/a.cpp"_s, u"f(u\"SELECT id FROM client\"_s);"_s, none);
        planted("a sentence", u"ui/team/a.cpp"_s, u"f(tr(\"Select a client from the list\"));"_s, none);

        planted("nested loop", u"ui/team/a.cpp"_s, u"QEventLoop loop;"_s, u"wait"_s);
        planted("process events", u"app/desktop/a.cpp"_s, u"qApp->processEvents();"_s, u"wait"_s);
        planted("sleep", u"core/people/a.cpp"_s, u"QThread::msleep(3);"_s, u"wait"_s);
        planted("sleep for", u"core/people/a.cpp"_s, u"std::this_thread::sleep_for(1s);"_s, u"wait"_s);
        planted("sleep in a text", u"core/people/a.cpp"_s, u"f(u\"sleep(8) is good\"_s);"_s, none);
        planted("sleep in a comment", u"core/people/a.cpp"_s, u"/* sleep(8) */ f();"_s, none);

        planted("clock", u"core/people/a.cpp"_s, u"auto t = QDateTime::currentDateTimeUtc();"_s, u"clock"_s);
        planted("clock of std", u"core/people/a.cpp"_s, u"auto t = std::chrono::system_clock::now();"_s,
                u"clock"_s);
        planted("clock of sql", u"core/people/a.cpp"_s, u"f(u\"strftime('%s', 'now')\"_s);"_s, u"clock"_s);
        planted("clock in base", u"core/base/a.cpp"_s, u"auto t = QDateTime::currentMSecsSinceEpoch();"_s,
                none);
        planted("clock in ui", u"ui/team/a.cpp"_s, u"auto t = QDateTime::currentDateTime();"_s, none);

        planted("a machine", u"resources/a.yaml"_s, u"file: /ho%1/somebody/x"_s.arg(u"me"_s), u"machine"_s);
        planted("a web address", u"docs/a.md"_s, u"https://example.org/ho%1/page"_s.arg(u"me"_s), none);
        planted("a digit separator", u"core/people/a.cpp"_s, u"int a = 10'000; // sleep(1)'"_s, none);
    }

    void seesWhatIsPlanted()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, line);
        QFETCH(const QString, rule);
        const QTemporaryDir dir;
        write(dir, path, kLicence + u"\n"_s + line + u"\n"_s);

        const Report report = check(dir.path(), {});
        QCOMPARE(report.files, 1);
        if (rule.isEmpty()) {
            QVERIFY2(report.findings.isEmpty(), qPrintable(report.findings.value(0).oneLine()));
            return;
        }
        QCOMPARE(report.findings.size(), 1);
        const Finding& finding = report.findings.first();
        QCOMPARE(finding.rule, rule);
        QVERIFY2(finding.oneLine().startsWith(path + u":3: "_s + rule + u": "_s),
                 qPrintable(finding.oneLine()));
    }

    void wantsTheLicence()
    {
        const QTemporaryDir dir;
        write(dir, u"ui/a.h"_s, u"#pragma once\n"_s);
        QCOMPARE(check(dir.path(), {}).findings.value(0).oneLine().section(u": "_s, 0, 1),
                 u"ui/a.h:1: licence"_s);
    }

    void wantsAPlaceForEverySubject()
    {
        const QTemporaryDir dir;
        write(dir, u"core/weather/a.h"_s, kLicence);
        QCOMPARE(check(dir.path(), {}).findings.value(0).rule, u"include"_s);
    }

    void countsLines()
    {
        const QTemporaryDir dir;
        write(dir, u"core/base/fits.cpp"_s, kLicence + u"\n"_s.repeated(399));
        write(dir, u"core/base/long.cpp"_s, kLicence + u"\n"_s.repeated(400));
        write(dir, u"core/base/toolong.cpp"_s, kLicence + u"\n"_s.repeated(600));
        const QList<Finding> findings = check(dir.path(), {}).findings;
        QCOMPARE(findings.size(), 2);
        QCOMPARE(findings.at(0).oneLine().section(u": "_s, 0, 1), u"core/base/long.cpp:401: length"_s);
        QCOMPARE(findings.at(1).oneLine().section(u": "_s, 0, 1),
                 u"core/base/toolong.cpp:601: length-hard"_s);
    }

    void exceptionsMustBeNeeded()
    {
        const QTemporaryDir dir;
        const QString path = u"core/base/long.cpp"_s;
        write(dir, path, kLicence + u"\n"_s.repeated(400));
        QVERIFY(check(dir.path(), {{path, u"length"_s, u"a table"_s}}).findings.isEmpty());
        QCOMPARE(check(dir.path(), {{path, u"length"_s, u""_s}}).findings.value(0).rule, u"exception"_s);

        const QList<Finding> stale =
            check(dir.path(), {{path, u"length"_s, u"a table"_s}, {path, u"sql"_s, u"?"_s}}).findings;
        QCOMPARE(stale.size(), 1);
        QCOMPARE(stale.first().rule, u"exception"_s);
    }

    /// Takes away every subject that includes none of the others, again and again: nothing may be left.
    void theTableHasNoCircle()
    {
        QStringList left{u"base"_s,       u"store"_s,     u"people"_s,     u"clients"_s,   u"playbook"_s,
                         u"onboarding"_s, u"telephony"_s, u"service"_s,    u"sales"_s,     u"alerts"_s,
                         u"import"_s,     u"messaging"_s, u"compliance"_s, u"documents"_s, u"metrics"_s};
        for (const QString& name : left)
            QVERIFY2(isKnownSubject(name), qPrintable(name));
        const auto includesAnother = [&left](const QString& from) {
            return std::any_of(left.cbegin(), left.cend(), [&from](const QString& to) {
                return to != from &&
                       whyNotInclude(u"core/%1/x.cpp"_s.arg(from), u"core/%1/y.h"_s.arg(to)).isEmpty();
            });
        };
        QStringList before;
        while (left != before) {
            before = left;
            QStringList kept;
            std::copy_if(before.cbegin(), before.cend(), std::back_inserter(kept), includesAnother);
            left = kept;
        }
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
    }
};

QTEST_GUILESS_MAIN(TestArchitectureChecker)
#include "tst_architecture_checker.moc"
