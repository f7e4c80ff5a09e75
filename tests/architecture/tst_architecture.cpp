// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/checker.h"

#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace occ::architecture;

namespace {

/// Every place that breaks a rule on purpose. Keep it short; a hard limit has no exception.
QList<Exception> exceptions()
{
    return {};
}

} // namespace

/// The project keeps to the rules of docs/architecture.md.
class TestArchitecture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProjectKeepsItsRules()
    {
        const Report report = check(QStringLiteral(OCC_SOURCE_DIR), exceptions());
        for (const Finding& finding : report.findings)
            std::fprintf(stderr, "%s\n", qPrintable(finding.oneLine()));
        QVERIFY2(report.files > 20, "hardly any file was seen: is the source folder right?");
        QVERIFY2(report.findings.isEmpty(), "rules are broken in the places named above");
    }

    /// What the build really links, whichever file of CMake says so.
    void coreLinksNoScreen()
    {
        static const QStringList allowed{u"Core"_s, u"Sql"_s, u"Concurrent"_s, u"Network"_s, u"HttpServer"_s};
        const QStringList links = QStringLiteral(OCC_CORE_LINKS).split(u'|');
        QVERIFY(links.contains(u"Qt6::Core"_s));
        for (const QString& link : links) {
            QVERIFY2(link != u"occ_ui"_s, "core links ui");
            QVERIFY2(!link.startsWith(u"Qt6::"_s) || allowed.contains(link.mid(5)), qPrintable(link));
        }
    }
};

QTEST_GUILESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
