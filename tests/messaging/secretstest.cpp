// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/secrets.h"
#include "core/messaging/sealedfile.h"
#include "tests/support/children.h"
#include "tests/support/expect.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

using namespace occ;
using namespace occ::messaging;
using namespace Qt::Literals::StringLiterals;
using test::say;

namespace {

/// A sealed file's secrets; the passphrase is asked for.
Secrets::Options sealedIn(const QString& file, const QString& passphrase, int* asked = nullptr)
{
    Secrets::Options options;
    options.where = Secrets::Where::File;
    options.file = file;
    options.ask = [passphrase, asked](bool) {
        if (asked != nullptr)
            ++*asked;
        return passphrase;
    };
    return options;
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void replaceContents(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

/// Whole life of a secret wherever the environment puts it; prints what happened.
int liveWithSecrets(const QStringList& arguments)
{
    Secrets::Options options;
    options.service = u"occ-test"_s;
    options.file = arguments.value(0);
    Secrets secrets(options);
    say(secrets.place());
    const auto told = [](const auto& result) { say(test::describe(result)); };
    told(secrets.write(u"slack"_s, u"xoxb-ŁÓDŹ 日本"_s));
    std::optional<Result<QString>> read;
    const std::unique_ptr<QThread> thread(QThread::create([&] { read = secrets.read(u"slack"_s); }));
    thread->start(); // One that has no event loop and ends before the next call.
    thread->wait();
    say(*read && **read == u"xoxb-ŁÓDŹ 日本"_s ? u"same"_s : test::describe(*read));
    told(secrets.write(u"slack"_s, u"new"_s));
    say(secrets.read(u"slack"_s).value_or(u"gone"_s));
    told(secrets.remove(u"slack"_s));
    told(secrets.remove(u"slack"_s));
    say(test::describe(secrets.read(u"slack"_s)));
    return 0;
}
OCC_CHILD(liveWithSecrets, liveWithSecrets)

/// Writes secrets of its own name until it is killed, or as often as it is told.
int writeSecrets(const QStringList& arguments)
{
    const QString name = arguments.value(1);
    const int times = arguments.value(2).toInt();
    Secrets secrets(sealedIn(arguments.value(0), u"horse"_s));
    say(u"ready"_s);
    for (int i = 0; times == 0 || i < times; ++i) {
        if (const Status written = secrets.write(name, QString::number(i)); !written) {
            say(test::describe(written));
            return 1;
        }
    }
    return 0;
}
OCC_CHILD(writeSecrets, writeSecrets)

QStringList lines(QProcess& process)
{
    process.setProcessChannelMode(QProcess::SeparateChannels);
    if (!process.waitForFinished(60'000))
        return {u"it did not end"_s};
    return QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

class SecretsKept : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qunsetenv("OCC_PASSPHRASE"); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"deep/secrets.sealed"_s);
    }

    void keepsInASealedFile()
    {
        int asked = 0;
        Secrets secrets(sealedIn(m_file, u"correct horse"_s, &asked));
        QVERIFY(secrets.place().contains(u"secrets.sealed"_s));
        OCC_FAILED(secrets.read(u"slack"_s), Refused, u"no secret “slack”"_s);
        OCC_OK(secrets.write(u"slack"_s, u"xoxb-very-secret"_s));
        OCC_OK(secrets.write(u"smtp.password"_s, u"ünïcode \n\t\"\\ 日本"_s));
        QCOMPARE(test::must(secrets.read(u"slack"_s)), u"xoxb-very-secret"_s);
        QCOMPARE(asked, 1);
        const QByteArray bytes = contents(m_file);
        QVERIFY(!bytes.contains("xoxb") && !bytes.contains("slack") && !bytes.contains("smtp"));
        QCOMPARE(QFile::permissions(m_file) & QFile::Permissions(0x0077), QFile::Permissions());

        Secrets again(sealedIn(m_file, u"correct horse"_s));
        QCOMPARE(test::must(again.read(u"smtp.password"_s)), u"ünïcode \n\t\"\\ 日本"_s);
        OCC_OK(again.remove(u"slack"_s));
        OCC_OK(again.remove(u"slack"_s));
        OCC_FAILED(again.read(u"slack"_s), Refused, u"no secret “slack”"_s);
        QCOMPARE(QDir(m_folder->filePath(u"deep"_s)).entryList(QDir::Files | QDir::Hidden),
                 QStringList(u"secrets.sealed"_s));
    }

    void everyWriteLooksDifferent()
    {
        Secrets secrets(sealedIn(m_file, u"horse"_s));
        OCC_OK(secrets.write(u"a"_s, u"same"_s));
        const QByteArray first = contents(m_file);
        OCC_OK(secrets.write(u"a"_s, u"same"_s));
        QVERIFY(contents(m_file) != first);
    }

    void openRightsAreTakenBack()
    {
        Secrets secrets(sealedIn(m_file, u"horse"_s));
        OCC_OK(secrets.write(u"a"_s, u"1"_s));
        QVERIFY(QFile::setPermissions(m_file, QFile::Permissions(0x6644)));
        OCC_OK(secrets.write(u"a"_s, u"2"_s));
        QCOMPARE(QFile::permissions(m_file) & QFile::Permissions(0x0077), QFile::Permissions());
    }

    void aWrongPassphraseIsTold()
    {
        OCC_OK(Secrets(sealedIn(m_file, u"horse"_s)).write(u"a"_s, u"1"_s));
        const QByteArray before = contents(m_file);
        Secrets wrong(sealedIn(m_file, u"hors"_s));
        OCC_FAILED(wrong.read(u"a"_s), Refused, u"passphrase does not open"_s);
        OCC_FAILED(wrong.write(u"a"_s, u"2"_s), Refused, u"passphrase does not open"_s);
        OCC_FAILED(wrong.remove(u"a"_s), Refused, u"passphrase does not open"_s);
        QCOMPARE(contents(m_file), before);
    }

    void anyoneMayTryAgain()
    {
        OCC_OK(Secrets(sealedIn(m_file, u"horse"_s)).write(u"a"_s, u"1"_s));
        QStringList answers{u"wrong"_s, {}, u"horse"_s};
        Secrets::Options options = sealedIn(m_file, {});
        options.ask = [&answers](bool isNew) { return isNew ? u"new?"_s : answers.takeFirst(); };
        Secrets secrets(options);
        OCC_FAILED(secrets.read(u"a"_s), Refused, u"does not open"_s);
        OCC_FAILED(secrets.read(u"a"_s), Environment, u"OCC_PASSPHRASE"_s);
        QCOMPARE(test::must(secrets.read(u"a"_s)), u"1"_s);
        QCOMPARE(test::must(secrets.read(u"a"_s)), u"1"_s); // Not asked again.
    }

    void theEnvironmentAnswersFirst()
    {
        qputenv("OCC_PASSPHRASE", "from outside");
        OCC_OK(Secrets(sealedIn(m_file, u"never asked"_s)).write(u"a"_s, u"1"_s));
        qunsetenv("OCC_PASSPHRASE");
        QCOMPARE(test::must(Secrets(sealedIn(m_file, u"from outside"_s)).read(u"a"_s)), u"1"_s);
    }

    void withoutAPassphraseNothingIsMade()
    {
        Secrets::Options options = sealedIn(m_file, {});
        options.ask = {};
        OCC_FAILED(Secrets(options).write(u"a"_s, u"1"_s), Environment, u"OCC_PASSPHRASE"_s);
        QVERIFY(!QFile::exists(m_file));
    }

    void damageIsTold_data()
    {
        QTest::addColumn<int>("part");
        for (int part = 0; part < 12; ++part)
            QTest::addRow("%d of 12", part) << part;
    }
    void damageIsTold()
    {
        QFETCH(const int, part);
        OCC_OK(Secrets(sealedIn(m_file, u"horse"_s)).write(u"a"_s, u"1"_s));
        const QByteArray good = contents(m_file);
        const qsizetype at = good.size() * part / 12;
        QByteArray bad = good;
        bad[at] = char(bad[at] ^ 0x01);
        replaceContents(m_file, bad);
        const auto read = Secrets(sealedIn(m_file, u"horse"_s)).read(u"a"_s);
        // A blank between two fields may change without harm; a secret may not.
        if (!read)
            OCC_FAILED(read, Environment, u"is damaged"_s);
        else
            QCOMPARE(*read, u"1"_s);
        replaceContents(m_file, good.left(at));
        OCC_FAILED(Secrets(sealedIn(m_file, u"horse"_s)).read(u"a"_s), Environment, u"is damaged"_s);
        OCC_FAILED(Secrets(sealedIn(m_file, u"horse"_s)).write(u"a"_s, u"2"_s), Environment, u"is damaged"_s);
        QCOMPARE(contents(m_file), good.left(at));
    }

    void forgedCostsAreRefused()
    {
        OCC_OK(Secrets(sealedIn(m_file, u"horse"_s)).write(u"a"_s, u"1"_s));
        QByteArray bad = contents(m_file);
        bad.replace("\"memory\": ", "\"memory\": 9999");
        replaceContents(m_file, bad);
        OCC_FAILED(Secrets(sealedIn(m_file, u"horse"_s)).read(u"a"_s), Environment, u"is damaged"_s);
    }

    void aFolderThatCannotBeWrittenIsTold()
    {
        replaceContents(m_folder->filePath(u"file"_s), "x");
        OCC_FAILED(Secrets(sealedIn(m_folder->filePath(u"file/secrets"_s), u"horse"_s)).write(u"a"_s, u"1"_s),
                   Environment, u"cannot be made"_s);
    }

    void namesAndValuesAreChecked()
    {
        Secrets secrets(sealedIn(m_file, u"horse"_s));
        for (const QString& bad : {QString(), u"A"_s, u"a b"_s, u"../x"_s, u"a\n"_s})
            OCC_FAILED(secrets.write(bad, u"1"_s), Refused, u"not a secret's name"_s);
        OCC_FAILED(secrets.write(u"a"_s, {}), Refused, u"empty"_s);
        QVERIFY(!QFile::exists(m_file));
    }

    void twoProcessesLoseNothing()
    {
        test::Child one(u"writeSecrets"_s, {m_file, u"one"_s, u"6"_s});
        test::Child two(u"writeSecrets"_s, {m_file, u"two"_s, u"6"_s});
        QCOMPARE(one.wait(), 0);
        QCOMPARE(two.wait(), 0);
        Secrets secrets(sealedIn(m_file, u"horse"_s));
        QCOMPARE(test::must(secrets.read(u"one"_s)), u"5"_s);
        QCOMPARE(test::must(secrets.read(u"two"_s)), u"5"_s);
    }

    void aKilledWriterLeavesAWholeFile()
    {
        OCC_OK(Secrets(sealedIn(m_file, u"horse"_s)).write(u"keep"_s, u"me"_s));
        for (int i = 0; i < 5; ++i) {
            const QByteArray before = contents(m_file);
            test::Child writer(u"writeSecrets"_s, {m_file, u"n"_s, u"0"_s});
            QCOMPARE(writer.readLine(), u"ready"_s);
            // Sealing is slow on purpose, and slower on a busy machine.
            QTRY_VERIFY_WITH_TIMEOUT(contents(m_file) != before, 60'000);
            writer.kill();
            QCOMPARE(test::must(Secrets(sealedIn(m_file, u"horse"_s)).read(u"keep"_s)), u"me"_s);
        }
        OCC_OK(
            Secrets(sealedIn(m_file, u"horse"_s)).write(u"keep"_s, u"still"_s)); // No lock was left behind.
    }

    void withoutAKeychainTheFileIsUsed()
    {
        QProcess process;
        QProcessEnvironment environment = bare();
        environment.insert(u"OCC_PASSPHRASE"_s, u"horse"_s);
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(), {u"--child"_s, u"liveWithSecrets"_s, m_file});
        const QStringList said = lines(process);
        QVERIFY2(said.value(0).contains(u"secrets.sealed"_s), qPrintable(said.join(u'\n')));
        QCOMPARE(said.mid(1, 6), lifeOfASecret());
        QVERIFY2(said.value(7).contains(u"no secret"_s), qPrintable(said.value(7)));
        QVERIFY(QFile::exists(m_file));
    }

    void withoutKeychainAndPassphraseBothAreNamed()
    {
        QProcess process;
        process.setProcessEnvironment(bare());
        process.start(QCoreApplication::applicationFilePath(), {u"--child"_s, u"liveWithSecrets"_s, m_file});
        const QStringList said = lines(process);
        QVERIFY2(said.value(1).contains(u"no keychain here"_s), qPrintable(said.join(u'\n')));
        QVERIFY2(said.value(2).contains(u"cannot be looked for"_s), qPrintable(said.value(2)));
        QVERIFY(!QFile::exists(m_file));
    }

    void aKeychainIsUsedWhereThereIsOne()
    {
        for (const QString& program : {u"dbus-run-session"_s, u"gnome-keyring-daemon"_s}) {
            if (QStandardPaths::findExecutable(program).isEmpty())
                QSKIP(qPrintable(program + u" is not installed"_s));
        }
        QProcess process;
        process.setProcessEnvironment(bare());
        process.start(u"dbus-run-session"_s,
                      {u"--"_s, u"sh"_s, u"-c"_s,
                       u"printf 'pw\\n' | gnome-keyring-daemon --unlock --components=secrets --daemonize "
                       ">/dev/null 2>&1; exec \"$0\" \"$@\""_s,
                       QCoreApplication::applicationFilePath(), u"--child"_s, u"liveWithSecrets"_s, m_file});
        const QStringList said = lines(process);
        QVERIFY2(said.value(0).contains(u"keychain"_s), qPrintable(said.join(u'\n')));
        QCOMPARE(said.mid(1, 6), lifeOfASecret());
        QVERIFY2(said.value(7).contains(u"no secret"_s), qPrintable(said.value(7)));
        QVERIFY(!QFile::exists(m_file));
    }

private:
    static QStringList lifeOfASecret()
    {
        const QString fine = test::describe(Status());
        return {fine, u"same"_s, fine, u"new"_s, fine, fine};
    }

    /// A session of its own: no screen, no bus, a home in the test's folder.
    QProcessEnvironment bare() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString& name :
             {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"DBUS_SESSION_BUS_ADDRESS"_s, u"OCC_PASSPHRASE"_s})
            environment.remove(name);
        QDir(m_folder->path()).mkdir(u"run"_s);
        QFile::setPermissions(m_folder->filePath(u"run"_s),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        environment.insert(u"HOME"_s, m_folder->path());
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder->filePath(u"run"_s));
        return environment;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

OCC_TEST(SecretsKept)
#include "secretstest.moc"
