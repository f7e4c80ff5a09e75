// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/streams.h"

#include "app/cli/words.h"

#include <cerrno>
#include <clocale>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <langinfo.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace occ::cli {

using namespace Qt::Literals::StringLiterals;

/// Qt speaks up about a locale that is not UTF-8 and switches by itself; this says the same beforehand.
static void chooseUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

static void keepQuiet(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    static const bool wanted = qEnvironmentVariableIsSet("OCC_DEBUG");
    if (wanted || type == QtFatalMsg)
        complain(message);
}

void prepareStreams()
{
    for (int descriptor = 0; descriptor <= 2; ++descriptor) {
        if (::fcntl(descriptor, F_GETFD) == -1 && errno == EBADF) {
            // Opened the wrong way round on purpose: using it then fails as it would on a closed one.
            const int opened = ::open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY);
            if (opened >= 0 && opened != descriptor) {
                ::dup2(opened, descriptor);
                ::close(opened);
            }
        }
    }
    std::signal(SIGPIPE, SIG_IGN);
    chooseUtf8();
    qInstallMessageHandler(keepQuiet);
}

Status writeOut(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    qsizetype done = 0;
    while (done < bytes.size()) {
        const auto wrote = ::write(STDOUT_FILENO, bytes.constData() + done, size_t(bytes.size() - done));
        if (wrote < 0 && errno == EINTR)
            continue;
        if (wrote < 0 && errno == EPIPE)
            return {};
        if (wrote < 0) {
            return environmentFailed(
                Words::tr("The answer could not be written: %1.")
                    .arg(QString::fromLocal8Bit(std::strerror(errno))),
                Words::tr("The command itself was carried out; look at its result before running it again."));
        }
        done += wrote;
    }
    return {};
}

void complain(const QString& line)
{
    QString plain = line.simplified();
    for (QChar& character : plain) {
        if (character.category() == QChar::Other_Control)
            character = QChar(QChar::ReplacementCharacter);
    }
    const QByteArray bytes = QString(u"occ: "_s + plain + u'\n').toUtf8();
    qsizetype done = 0;
    while (done < bytes.size()) {
        const auto wrote = ::write(STDERR_FILENO, bytes.constData() + done, size_t(bytes.size() - done));
        if (wrote < 0 && errno == EINTR)
            continue;
        if (wrote < 0)
            return;
        done += wrote;
    }
}

Paper terminalPaper()
{
    Paper paper;
    if (::isatty(STDOUT_FILENO) == 0)
        return paper;
    winsize size{};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0)
        paper.width = size.ws_col;
    paper.colour = qEnvironmentVariable("NO_COLOR").isEmpty() && qEnvironmentVariable("TERM") != "dumb"_L1;
    return paper;
}

} // namespace occ::cli
