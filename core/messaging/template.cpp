// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/template.h"

#include "core/messaging/templatetree.h"
#include "core/messaging/texthtml.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace occ::messaging {

using namespace Qt::Literals::StringLiterals;
namespace mst = kainjow::mustache;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(messaging)
};

struct Trees
{
    TemplateTree subject;
    TemplateTree body;
};

Result<Trees> treesOf(const MessageTemplate& message, const QHash<QString, QString>& partials)
{
    const auto subject = TemplateTree::parse(message.id, Words::tr("subject"), message.subject, partials);
    if (!subject)
        return Failure(subject.error());
    const auto body = TemplateTree::parse(message.id, Words::tr("body"), message.body, partials);
    if (!body)
        return Failure(body.error());
    return Trees{*subject, *body};
}

/// The data in the library's own form. Empty text becomes "false", so that a section about it stays away;
/// as a value it shows nothing either way.
mst::data dataFrom(const QJsonValue& value)
{
    if (value.isObject()) {
        mst::data object(mst::data::type::object);
        const QJsonObject fields = value.toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            if (!field.value().isNull())
                object.set(field.key().toStdString(), dataFrom(field.value()));
        }
        return object;
    }
    if (value.isArray()) {
        mst::data list(mst::data::type::list);
        for (const QJsonValue& item : value.toArray())
            list.push_back(dataFrom(item));
        return list;
    }
    const auto text = shownText(value);
    if (!text)
        return mst::data(value.toBool());
    return text->isEmpty() ? mst::data(false) : mst::data(text->toStdString());
}

/// The data, and the partials apart from it, so that neither hides the other.
class Context final : public mst::context<std::string>
{
public:
    Context(const mst::data& data, const QHash<QString, QString>& partials)
        : mst::context<std::string>(&data)
    {
        for (auto partial = partials.begin(); partial != partials.end(); ++partial) {
            QString text = partial.value();
            while (text.endsWith(u'\n')) // The line it is drawn into has an end of its own.
                text.chop(1);
            m_partials.emplace(partial.key().toStdString(), mst::data(text.toStdString()));
        }
    }

    const mst::data* get_partial(const std::string& name) const override
    {
        const auto partial = m_partials.find(name);
        return partial == m_partials.end() ? nullptr : &partial->second;
    }

private:
    std::unordered_map<std::string, mst::data> m_partials;
};

QString filled(const QString& text, const mst::data& data, const QHash<QString, QString>& partials)
{
    mst::mustache mustache(text.toStdString());
    mustache.set_custom_escape([](const std::string& shown) { return shown; });
    Context context(data, partials);
    std::ostringstream stream;
    mustache.render(context, stream);
    return QString::fromStdString(stream.str());
}

} // namespace

Result<QStringList> namesUsed(const MessageTemplate& message, const QHash<QString, QString>& partials)
{
    const auto trees = treesOf(message, partials);
    if (!trees)
        return Failure(trees.error());
    QStringList names;
    trees->subject.addNames(names);
    trees->body.addNames(names);
    return names;
}

Result<RenderedText> render(const MessageTemplate& message, const QJsonObject& data,
                            const QHash<QString, QString>& partials)
{
    const auto trees = treesOf(message, partials);
    if (!trees)
        return Failure(trees.error());
    QStringList missing;
    trees->subject.addMissing(data, missing);
    trees->body.addMissing(data, missing);
    if (!missing.isEmpty())
        return refused(Words::tr("The template “%1” needs values that are missing: %2.")
                           .arg(message.id, missing.join(u", "_s)),
                       Words::tr("Enter them where they belong, or take the names out of the template."));

    const mst::data values = dataFrom(data);
    RenderedText text;
    text.subject = filled(message.subject, values, partials).simplified();
    text.body = filled(flowed(message.body), values, partials);
    text.html = htmlFromText(text.body);
    return text;
}

} // namespace occ::messaging
