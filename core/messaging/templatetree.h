// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <kainjow/mustache.hpp>

/// Inside core/messaging only: a Mustache text taken apart, so that gaps are found before anything is sent.
namespace occ::messaging {

/// One text of a template with every partial it draws in, parsed and found good.
class TemplateTree final
{
public:
    using Component = kainjow::mustache::component<std::string>;

    /// `what` names the template in errors, `place` the text inside it ("subject", "body").
    [[nodiscard]] static Result<TemplateTree> parse(const QString& what, const QString& place,
                                                    const QString& text,
                                                    const QHash<QString, QString>& partials);

    /// Adds the names asked for at the top level, in order, each once; of a dotted name its first part.
    void addNames(QStringList& names) const;
    /// Adds the names that `data` gives no text for, in order, each once.
    void addMissing(const QJsonObject& data, QStringList& missing) const;

private:
    class Gaps;

    Status load(const QString& what, const QString& place, const QString& text,
                const QHash<QString, QString>& partials, const QStringList& inside);
    Status check(const QString& what, const QString& place, const QString& text, const Component& within,
                 const QHash<QString, QString>& partials, const QStringList& inside);
    void addNamesOf(const Component& within, QStringList& names) const;

    std::shared_ptr<const Component> m_root;
    QHash<QString, std::shared_ptr<const Component>> m_partials;
};

/// How a name is shown as text; nothing for null, truth values, lists and objects.
[[nodiscard]] std::optional<QString> shownText(const QJsonValue& value);

} // namespace occ::messaging
