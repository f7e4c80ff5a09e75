// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/drafts.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace occ::ui {

Drafts::Drafts(const QString& workspace, const QString& place)
{
    const QDir base(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    const QByteArray key = workspace.toUtf8() + '\n' + place.toUtf8();
    const QByteArray hash = QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(32);
    m_file = base.filePath(u"drafts/%1.json"_s.arg(QString::fromLatin1(hash)));
}

Drafts::Texts Drafts::load() const
{
    QFile file(m_file);
    Texts texts;
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    const QJsonObject stored = QJsonDocument::fromJson(file.readAll()).object();
    for (auto it = stored.begin(); it != stored.end(); ++it)
        texts.insert(it.key(), it.value().toString());
    return texts;
}

void Drafts::save(const Texts& texts) const
{
    if (std::all_of(texts.cbegin(), texts.cend(), [](const QString& text) { return text.isEmpty(); })) {
        drop();
        return;
    }
    QJsonObject stored;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        stored.insert(it.key(), it.value());
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(stored).toJson(QJsonDocument::Compact));
    file.commit();
}

void Drafts::drop() const
{
    QFile::remove(m_file);
}

} // namespace occ::ui
