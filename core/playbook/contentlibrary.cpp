// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/contentlibrary.h"

#include "core/playbook/libraryloader.h"

#include <QCoreApplication>
#include <QDir>

namespace occ::content {

using namespace Qt::Literals::StringLiterals;

QStringList ContentLibrary::standardFolders(const QString& given)
{
    QStringList folders;
    const QString installed =
        QCoreApplication::applicationDirPath() + u"/../share/onboarding-command-center"_s;
    for (const QString& folder : {u":/content"_s, QDir::cleanPath(installed)}) {
        if (QDir(folder).exists())
            folders += folder;
    }
    if (!given.isEmpty())
        folders += given;
    return folders;
}

Result<ContentLibrary> ContentLibrary::load(const QStringList& folders, QList<Error>* all)
{
    LibraryLoader loader;
    ContentLibrary library = loader.load(folders);
    if (all != nullptr)
        *all = loader.errors();
    if (!loader.errors().isEmpty())
        return failureOf(loader.errors());
    return library;
}

std::optional<Document> ContentLibrary::find(const QString& kind, const QString& id) const
{
    const auto documents = m_documents.constFind(kind);
    if (documents == m_documents.constEnd())
        return {};
    const auto document = documents->constFind(id);
    return document == documents->constEnd() ? std::nullopt : std::optional(*document);
}

Result<Document> ContentLibrary::get(const QString& kind, const QString& id) const
{
    if (auto document = find(kind, id))
        return *std::move(document);
    return refused(Words::tr("There is no %1 \"%2\".").arg(kind, id.left(80)),
                   m_documents.contains(kind) ? suggestion(id, m_documents.value(kind).keys())
                                              : suggestion(kind, kinds()));
}

QJsonObject ContentLibrary::toJson(const Document& document) const
{
    const auto schema = m_schemas.value(document.kind);
    return schema == nullptr || document.root == nullptr ? QJsonObject()
                                                         : content::toJson(*document.root, *schema);
}

QStringList ContentLibrary::roles() const
{
    QStringList keys;
    for (const Document& document : list(u"roles"_s)) {
        const Node* roles = document.root->child(u"roles");
        for (const Node& role : roles == nullptr ? std::vector<Node>() : roles->children)
            keys += role.textOf(u"key");
    }
    return keys;
}

/// Reads a document into its structure with `read`; it was found good at load, so a fault here is our own.
template <typename Value, typename Read>
static Result<Value> typed(const Result<Document>& document, const Read& read)
{
    if (!document)
        return Failure(document.error());
    Faults faults(document->file);
    auto value = read(*document->root, faults);
    if (!value)
        return faults.failure();
    return *std::move(value);
}

Result<playbook::Playbook> ContentLibrary::playbook(const QString& id) const
{
    return typed<playbook::Playbook>(get(u"playbook"_s, id), [this](const Node& root, Faults& faults) {
        return playbook::readPlaybook(root, faults, roles());
    });
}

Result<playbook::IndustryPack> ContentLibrary::industryPack(const QString& id) const
{
    return typed<playbook::IndustryPack>(get(u"industry-pack"_s, id),
                                         [this](const Node& root, Faults& faults) {
                                             return playbook::readIndustryPack(root, faults, roles());
                                         });
}

Result<playbook::Scorecard> ContentLibrary::scorecard(const QString& id) const
{
    return typed<playbook::Scorecard>(get(u"scorecard"_s, id), [](const Node& root, Faults& faults) {
        return playbook::readScorecard(root, faults);
    });
}

} // namespace occ::content
