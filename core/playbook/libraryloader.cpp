// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/libraryloader.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace occ::content {

using namespace Qt::Literals::StringLiterals;

static QString nameOf(const QString& kind, const QString& id)
{
    return kind + u'/' + id;
}

ContentLibrary LibraryLoader::load(const QStringList& folders)
{
    for (const QString& folder : folders)
        readFolder(folder);
    if (m_errors.isEmpty())
        checkReferences();
    if (m_errors.isEmpty())
        checkTyped();
    return std::move(m_library);
}

void LibraryLoader::readFolder(const QString& folder)
{
    if (!QFileInfo(folder).isDir()) {
        m_errors += badFile(folder, 0, Words::tr("There is no such content folder."),
                            Words::tr("Give the folder that holds playbooks and schemas."))
                        .value();
        return;
    }
    m_inThisFolder.clear();
    QStringList paths;
    for (QDirIterator it(folder, {u"*.yaml"_s}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        paths += it.next();
    paths.sort();
    QList<File> documents;
    for (const QString& path : std::as_const(paths))
        readFile(path, documents);
    for (const File& file : std::as_const(documents)) {
        if (file.root.textOf(u"kind") == u"schema")
            addSchema(file);
    }
    for (const File& file : std::as_const(documents)) {
        if (file.root.textOf(u"kind") != u"schema")
            addDocument(file);
    }
}

void LibraryLoader::readFile(const QString& path, QList<File>& documents)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Error error = environmentFailed(Words::tr("The file cannot be read."),
                                        Words::tr("Check that you may read it."), file.errorString())
                          .value();
        error.file = path;
        m_errors += error;
        return;
    }
    Faults faults(path);
    // One byte more than allowed is enough to see that a file is too large.
    auto root = parseYaml(file.read(YamlLimits().bytes + 1), faults);
    const QString base = QFileInfo(path).completeBaseName();
    if (root && root->textOf(u"kind").isEmpty())
        faults.add(root->line, Words::tr("\"kind\" is missing."),
                   Words::tr("Begin the file with \"kind: …\"."));
    else if (root && root->textOf(u"id") != base)
        faults.add(root->child(u"id") == nullptr ? root->line : root->child(u"id")->line,
                   Words::tr("The id \"%1\" differs from the file name.").arg(root->textOf(u"id").left(80)),
                   Words::tr("Write \"id: %1\" or rename the file.").arg(base));
    keep(faults);
    if (root && faults.isEmpty())
        documents.append({path, *std::move(root)});
}

void LibraryLoader::addSchema(const File& file)
{
    Faults faults(file.path);
    if (const auto schema = Schema::read(file.root, faults))
        m_library.m_schemas.insert(schema->kind(), std::make_shared<const Schema>(*schema));
    keep(faults);
}

const Schema* LibraryLoader::schemaFor(const QString& kind, int line, Faults& faults)
{
    auto& schemas = m_library.m_schemas;
    if (!schemas.contains(kind)) {
        if (const Schema* builtIn = Schema::builtIn(kind)) {
            schemas.insert(kind, std::make_shared<const Schema>(*builtIn));
        } else {
            faults.add(line, Words::tr("There is no schema for the kind \"%1\".").arg(kind.left(80)),
                       suggestion(kind, schemas.keys()));
            return nullptr;
        }
    }
    return schemas.value(kind).get();
}

void LibraryLoader::addDocument(const File& file)
{
    Faults faults(file.path);
    Document document;
    document.kind = file.root.textOf(u"kind");
    document.id = file.root.textOf(u"id");
    document.title = file.root.textOf(u"title");
    document.version = file.root.textOf(u"version").toInt();
    document.file = file.path;
    const QString name = nameOf(document.kind, document.id);
    if (const QString twin = m_inThisFolder.value(name); !twin.isEmpty())
        faults.add(file.root.line, Words::tr("%1 has the same kind and id.").arg(twin),
                   Words::tr("Give one of them another id and file name."));
    m_inThisFolder.insert(name, file.path);
    QList<Reference> references;
    if (const Schema* schema = schemaFor(document.kind, file.root.child(u"kind")->line, faults))
        references = validate(file.root, *schema, faults);
    keep(faults);
    if (!faults.isEmpty())
        return;
    document.root = std::make_shared<const Node>(file.root);
    m_references.insert(name, references);
    m_library.m_documents[document.kind].insert(document.id, document);
}

void LibraryLoader::checkReferences()
{
    for (const auto& documents : std::as_const(m_library.m_documents)) {
        for (const Document& document : documents) {
            Faults faults(document.file);
            for (const Reference& reference : m_references.value(nameOf(document.kind, document.id))) {
                if (!m_library.find(reference.kind, reference.id))
                    faults.add(reference.line,
                               Words::tr("There is no %1 \"%2\".").arg(reference.kind, reference.id),
                               suggestion(reference.id, m_library.m_documents.value(reference.kind).keys()));
            }
            keep(faults);
        }
    }
}

/// Kinds with structures of their own are also read into them, so that what loads can be used.
void LibraryLoader::checkTyped()
{
    const QStringList roles = m_library.roles();
    for (const QString& kind : {u"playbook"_s, u"industry-pack"_s, u"scorecard"_s}) {
        const Schema* schema = Schema::builtIn(kind);
        for (const Document& document : m_library.list(kind)) {
            Faults faults(document.file);
            if (schema != nullptr)
                validate(*document.root, *schema, faults);
            if (faults.isEmpty() && kind == u"playbook")
                static_cast<void>(playbook::readPlaybook(*document.root, faults, roles));
            else if (faults.isEmpty() && kind == u"scorecard")
                static_cast<void>(playbook::readScorecard(*document.root, faults));
            else if (faults.isEmpty() && playbook::readIndustryPack(*document.root, faults, roles))
                checkPlaces(document, faults);
            keep(faults);
        }
    }
}

/// The playbooks and milestones that a pack names for its items exist.
void LibraryLoader::checkPlaces(const Document& document, Faults& faults)
{
    for (const Node& item : document.root->child(u"items")->children) {
        for (const Node& place : item.child(u"place")->children) {
            const auto playbook = m_library.find(u"playbook"_s, place.key);
            if (!playbook) {
                faults.add(place.place(), Words::tr("There is no playbook \"%1\".").arg(place.key),
                           suggestion(place.key, m_library.m_documents.value(u"playbook"_s).keys()));
                continue;
            }
            QStringList milestones;
            for (const Node& milestone : playbook->root->child(u"milestones")->children)
                milestones += milestone.textOf(u"key");
            if (!milestones.contains(place.text))
                faults.add(
                    place.line,
                    Words::tr("The playbook \"%1\" has no milestone \"%2\".").arg(place.key, place.text),
                    suggestion(place.text, milestones));
        }
    }
}

} // namespace occ::content
