// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

namespace occ::test {

/// What one run of `occ` left behind.
struct Ran
{
    int code = -1; ///< The exit code; -1 when it crashed.
    QByteArray out;
    QString error; ///< Standard error as it is.
};

/// Runs the built program on a workspace of its own in a temporary folder.
class Program final
{
public:
    Program();

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString workspace() const { return path(QStringLiteral("test.occ")); }
    /// Writes a file into the folder; gives its path.
    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const;
    /// Later calls happen at this moment.
    void setNow(const QString& iso) { m_now = iso; }

    /// Runs without adding anything to the words.
    [[nodiscard]] Ran bare(const QStringList& words, const QStringList& environment = {}) const;
    /// Runs on the workspace at the set moment.
    [[nodiscard]] Ran run(const QStringList& words) const;
    /// The same with --json, which must succeed and print one JSON document; an empty object when it does
    /// not.
    [[nodiscard]] QJsonObject object(const QStringList& words) const;
    [[nodiscard]] QJsonArray array(const QStringList& words) const;
    /// A run that must fail with this code, print nothing on standard output and one line "occ: …" on
    /// standard error; gives that line, or a text that says what was different.
    [[nodiscard]] QString refusal(int code, const QStringList& words) const;

private:
    [[nodiscard]] QJsonDocument json(const QStringList& words) const;

    QTemporaryDir m_folder;
    QString m_now = QStringLiteral("2026-03-02T09:00:00Z");
};

/// The names of an object's keys that are missing from it, for one comparison per shape.
[[nodiscard]] QStringList missingKeys(const QJsonObject& object, const QStringList& keys);

} // namespace occ::test
