// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/crash.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QStandardPaths>

#include <csignal>
#include <cstring>
#include <execinfo.h>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace occ::app {

static constexpr int kDeepest = 64;
static constexpr int kKept = 10;

// Only plain memory that was filled before: in the handler nothing may be allocated or locked.
static char g_file[1024];
static char g_head[512];
static char g_page[128];
static char g_stack[64 * 1024];

static void put(int file, const char* text)
{
    [[maybe_unused]] const ssize_t written = ::write(file, text, std::strlen(text));
}

static const char* nameOf(int signal)
{
    switch (signal) {
    case SIGSEGV:
        return "SIGSEGV (memory that is not there was used)";
    case SIGABRT:
        return "SIGABRT (the program gave up on itself)";
    case SIGBUS:
        return "SIGBUS (memory could not be reached)";
    case SIGFPE:
        return "SIGFPE (an impossible calculation)";
    default:
        return "SIGILL (an impossible instruction)";
    }
}

extern "C" void occWriteCrashReport(int signal)
{
    const int file = ::open(g_file, O_WRONLY | O_CREAT | O_EXCL, 0600);
    if (file >= 0) {
        put(file, g_head);
        put(file, "signal: ");
        put(file, nameOf(signal));
        put(file, "\npage: ");
        put(file, g_page);
        put(file, "\nstack:\n");
        void* frames[kDeepest];
        const int count = ::backtrace(frames, kDeepest);
        ::backtrace_symbols_fd(frames, count, file);
        ::close(file);
    }
    // The handler was for one signal only: the default, which ends the program, follows.
    ::raise(signal);
}

QString CrashReport::usualFolder()
{
    const QDir base(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    return base.filePath(u"crashes"_s);
}

void CrashReport::install(const QString& folder)
{
    if (!QDir().mkpath(folder))
        return;
    const QString name =
        u"crash-%1-%2.txt"_s.arg(QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"))
            .arg(QCoreApplication::applicationPid());
    qstrncpy(g_file, QFile::encodeName(QDir(folder).filePath(name)).constData(), sizeof g_file);
    const QByteArray head = "Onboarding Command Center " OCC_VERSION "\nQt " + QByteArray(qVersion()) +
                            "\nbuilt: " __VERSION__ "\nstarted: " +
                            QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toLatin1() + "\n";
    qstrncpy(g_head, head.constData(), sizeof g_head);
    void* warm[1];
    ::backtrace(warm, 1); // loads what it needs now; in the handler it could not
    stack_t stack{};
    stack.ss_sp = g_stack;
    stack.ss_size = sizeof g_stack;
    ::sigaltstack(&stack, nullptr);
    struct sigaction action
    {};
    action.sa_handler = occWriteCrashReport;
    action.sa_flags = SA_ONSTACK | int(SA_RESETHAND) | SA_NODEFER;
    for (const int signal : {SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL})
        ::sigaction(signal, &action, nullptr);
}

void CrashReport::setPage(const QString& page)
{
    qstrncpy(g_page, page.toUtf8().constData(), sizeof g_page);
}

QStringList CrashReport::takeNew(const QString& folder)
{
    QDir reports(folder);
    QStringList fresh;
    for (const QString& name :
         reports.entryList({u"crash-*.txt"_s}, QDir::Files, QDir::Name | QDir::Reversed)) {
        const QString seen = u"seen-"_s + name;
        if (reports.rename(name, seen))
            fresh << reports.filePath(seen);
    }
    const QStringList old =
        reports.entryList({u"seen-crash-*.txt"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString& name : old.mid(kKept))
        reports.remove(name);
    return fresh;
}

} // namespace occ::app
