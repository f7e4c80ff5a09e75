// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/templatetree.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace occ::messaging {

using namespace Qt::Literals::StringLiterals;
using kainjow::mustache::tag_type;
using Component = TemplateTree::Component;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(messaging)
};

QString nameOf(const Component& component)
{
    return QString::fromStdString(component.tag.name);
}

void addOnce(const QString& name, QStringList& names)
{
    if (!names.contains(name))
        names << name;
}

/// The fault's place in people's words, as one refusal.
Failure fault(const QString& what, const QString& place, const std::string& text, size_t position,
              const QString& cause, const QString& hint)
{
    const size_t end = std::min(position, text.size());
    const int line = 1 + int(std::count(text.begin(), text.begin() + std::ptrdiff_t(end), '\n'));
    Failure failure = refused(Words::tr("The template “%1” cannot be used: %2, line %3: %4")
                                  .arg(what, place, QString::number(line), cause),
                              hint);
    failure.value().line = line;
    return failure;
}

/// Says the library's English fault ("Unclosed section "x" at 12") in the user's words, with its place.
Failure translated(const QString& what, const QString& place, const std::string& text,
                   const std::string& said)
{
    static const QRegularExpression shape(u"\\A(.*?)(?: \"(.*)\")? at (\\d+)\\z"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    const QString fallback = QString::fromStdString(said);
    const auto match = shape.match(fallback);
    const QString kind = match.captured(1);
    const QString name = match.captured(2);
    const auto position = size_t(match.captured(3).toULongLong());
    if (kind == "Unclosed tag"_L1)
        return fault(what, place, text, position, Words::tr("a tag is not closed."),
                     Words::tr("End it with the same braces it began with: {{name}}."));
    if (kind == "Unclosed section"_L1)
        return fault(what, place, text, position,
                     Words::tr("the section “%1” is not closed, or another is closed before it.").arg(name),
                     Words::tr("Write {{/%1}} where it ends.").arg(name));
    if (kind == "Unopened section"_L1)
        return fault(what, place, text, position,
                     Words::tr("the section “%1” is closed but was not opened.").arg(name),
                     Words::tr("Write {{#%1}} where it begins, or remove {{/%1}}.").arg(name));
    return fault(what, place, text, position, Words::tr("the tag is not Mustache (%1).").arg(fallback),
                 Words::tr("Remove it or write {{name}}."));
}

Result<std::shared_ptr<const Component>> parsed(const QString& what, const QString& place,
                                                const std::string& text)
{
    namespace mst = kainjow::mustache;
    mst::context<std::string> none;
    mst::context_internal<std::string> context(none);
    auto root = std::make_shared<Component>();
    std::string said;
    const mst::parser<std::string> parser(text, context, *root, said);
    if (!said.empty())
        return translated(what, place, text, said);
    return std::shared_ptr<const Component>(std::move(root));
}

bool isName(const QString& name, tag_type type)
{
    static const QRegularExpression word(u"\\A[\\w-]+(\\.[\\w-]+)*\\z"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression file(u"\\A[\\w./-]+\\z"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    if (type == tag_type::partial)
        return file.match(name).hasMatch();
    return name == "."_L1 || word.match(name).hasMatch();
}

bool asks(tag_type type)
{
    return type == tag_type::variable || type == tag_type::unescaped_variable ||
           type == tag_type::section_begin || type == tag_type::section_begin_inverted ||
           type == tag_type::partial;
}

/// Follows a dotted name inside one value.
QJsonValue inside(const QJsonValue& value, const QString& name)
{
    QJsonValue found = value;
    for (const QString& part : name.split(u'.')) {
        if (!found.isObject())
            return QJsonValue::Undefined;
        found = found.toObject().value(part);
    }
    return found;
}

} // namespace

std::optional<QString> shownText(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    if (!value.isDouble())
        return {};
    const double number = value.toDouble();
    if (std::floor(number) == number && std::abs(number) < 1e15)
        return QString::number(value.toInteger());
    return QLocale::c().toString(number, 'g', QLocale::FloatingPointShortest);
}

Result<TemplateTree> TemplateTree::parse(const QString& what, const QString& place, const QString& text,
                                         const QHash<QString, QString>& partials)
{
    TemplateTree tree;
    if (const Status loaded = tree.load(what, place, text, partials, {}); !loaded)
        return Failure(loaded.error());
    return tree;
}

Status TemplateTree::load(const QString& what, const QString& place, const QString& text,
                          const QHash<QString, QString>& partials, const QStringList& inside)
{
    const std::string bytes = text.toStdString();
    const auto root = parsed(what, place, bytes);
    if (!root)
        return Failure(root.error());
    if (inside.isEmpty())
        m_root = *root;
    else
        m_partials.insert(inside.last(), *root);
    return check(what, place, text, **root, partials, inside);
}

Status TemplateTree::check(const QString& what, const QString& place, const QString& text,
                           const Component& within, const QHash<QString, QString>& partials,
                           const QStringList& inside)
{
    for (const Component& component : within.children) {
        const QString name = nameOf(component);
        const auto failed = [&](const QString& cause, const QString& hint) {
            return fault(what, place, text.toStdString(), component.position, cause, hint);
        };
        if (asks(component.tag.type) && !isName(name, component.tag.type))
            return failed(name.isEmpty() ? Words::tr("a tag is empty.")
                                         : Words::tr("“%1” is not a name.").arg(name.left(40)),
                          Words::tr("Names are made of letters, digits, “_” and “-”: {{client_name}}."));
        if (component.tag.type == tag_type::partial) {
            if (inside.contains(name))
                return failed(Words::tr("the part “%1” draws in itself.").arg(name),
                              Words::tr("Remove {{> %1}} from it.").arg(name));
            if (!partials.contains(name))
                return failed(
                    Words::tr("there is no part “%1”.").arg(name),
                    partials.isEmpty()
                        ? Words::tr("Write its text here instead.")
                        : Words::tr("There are: %1.").arg(QStringList(partials.keys()).join(u", "_s)));
            const Status loaded =
                load(what, name, partials.value(name), partials, inside + QStringList(name));
            if (!loaded)
                return loaded;
        }
        if (const Status good = check(what, place, text, component, partials, inside); !good)
            return good;
    }
    return {};
}

void TemplateTree::addNames(QStringList& names) const
{
    addNamesOf(*m_root, names);
}

void TemplateTree::addNamesOf(const Component& within, QStringList& names) const
{
    for (const Component& component : within.children) {
        const tag_type type = component.tag.type;
        if (type == tag_type::partial)
            addNamesOf(*m_partials.value(nameOf(component)), names);
        else if (asks(type) && component.tag.name != ".")
            addOnce(nameOf(component).section(u'.', 0, 0), names);
        // What stands inside a list is asked of its items first; inside an inverted section there are none.
        if (type == tag_type::section_begin_inverted)
            addNamesOf(component, names);
    }
}

/// Walks the tree as the renderer will, and notes what would stay empty.
class TemplateTree::Gaps final
{
public:
    Gaps(const TemplateTree& tree, const QJsonObject& data, QStringList& missing)
        : m_tree(tree)
        , m_missing(missing)
        , m_values{data}
    {}

    void walk(const Component& within)
    {
        for (const Component& component : within.children) {
            const QString name = nameOf(component);
            switch (component.tag.type) {
            case tag_type::variable:
            case tag_type::unescaped_variable:
                variable(name);
                break;
            case tag_type::section_begin:
                section(name, component);
                break;
            case tag_type::section_begin_inverted:
                if (isAbsent(find(name).value))
                    addOnce(name, m_missing);
                else if (isFalse(find(name).value))
                    walk(component);
                break;
            case tag_type::partial:
                walk(*m_tree.m_partials.value(name));
                break;
            default:
                break;
            }
        }
    }

private:
    struct Found
    {
        QJsonValue value = QJsonValue::Undefined;
        bool inItem = false; ///< It came from an item of a section, not from the data itself.
    };

    static bool isAbsent(const QJsonValue& value) { return value.isUndefined() || value.isNull(); }
    static bool isFalse(const QJsonValue& value)
    {
        return value == QJsonValue(false) || value == QJsonValue(QString()) ||
               (value.isArray() && value.toArray().isEmpty());
    }

    Found find(const QString& name) const
    {
        if (name == "."_L1)
            return {m_values.last(), m_values.size() > 1};
        for (qsizetype i = m_values.size() - 1; i >= 0; --i) {
            const QJsonValue value = inside(m_values.at(i), name);
            if (!value.isUndefined())
                return {value, i > 0};
        }
        return {};
    }

    void variable(const QString& name)
    {
        const Found found = find(name);
        const auto text = shownText(found.value);
        if (!text || (text->trimmed().isEmpty() && !found.inItem))
            addOnce(name, m_missing);
    }

    void section(const QString& name, const Component& component)
    {
        const Found found = find(name);
        if (isAbsent(found.value))
            return addOnce(name, m_missing);
        if (isFalse(found.value))
            return;
        const QJsonArray items = found.value.isArray() ? found.value.toArray() : QJsonArray{found.value};
        for (const QJsonValue& item : items) {
            m_values << item;
            walk(component);
            m_values.removeLast();
        }
    }

    const TemplateTree& m_tree;
    QStringList& m_missing;
    QList<QJsonValue> m_values; ///< The data, then the items of the sections walked in.
};

void TemplateTree::addMissing(const QJsonObject& data, QStringList& missing) const
{
    Gaps(*this, data, missing).walk(*m_root);
}

} // namespace occ::messaging
