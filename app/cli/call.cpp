// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"

#include "app/cli/words.h"

#include <QRegularExpression>

namespace occ::cli {

using namespace Qt::Literals::StringLiterals;

qint64 wholeNumber(const QString& text, const QString& field)
{
    static const QRegularExpression shape(u"^-?[0-9]{1,15}$"_s);
    const QString trimmed = text.trimmed();
    if (!shape.match(trimmed).hasMatch())
        raise(refused(Words::tr("\"%1\" is not a whole number.").arg(text.left(60)),
                      Words::tr("Write digits only."), field));
    return trimmed.toLongLong();
}

std::optional<qint64> Call::number(const QString& option) const
{
    return has(option) ? std::optional(wholeNumber(text(option), option)) : std::nullopt;
}

qint64 Call::id(int place) const
{
    return wholeNumber(positional(place), m_arguments.command->positionals.value(place).name);
}

QList<qint64> Call::ids() const
{
    QList<qint64> found;
    for (const QString& text : positionals()) {
        const qint64 id = wholeNumber(text, m_arguments.command->positionals.last().name);
        if (!found.contains(id))
            found << id;
    }
    return found;
}

std::optional<Instant> Call::moment(const QString& option)
{
    if (!has(option))
        return std::nullopt;
    auto at = parseIso(text(option), workspace().session().calendar.zone());
    if (!at)
        at.error().field = option;
    return orThrow(std::move(at));
}

std::optional<QDate> Call::date(const QString& option) const
{
    if (!has(option))
        return std::nullopt;
    static const QRegularExpression shape(u"^\\d{4}-\\d{2}-\\d{2}$"_s);
    const QDate day = QDate::fromString(text(option), Qt::ISODate);
    if (!day.isValid() || !shape.match(text(option)).hasMatch()) {
        raise(refused(Words::tr("\"%1\" is not a date.").arg(text(option).left(60)),
                      Words::tr("Write it as 2026-03-01."), option));
    }
    return day;
}

std::optional<Person> Call::person(const QString& option)
{
    if (!has(option))
        return std::nullopt;
    auto found = workspace().people().find(text(option));
    if (!found)
        found.error().field = option;
    const auto somebody = orThrow(std::move(found));
    if (!somebody) {
        raise(refused(Words::tr("Nobody in this workspace is \"%1\".").arg(text(option).left(60)),
                      Words::tr("See who is in it with: occ person list"), option));
    }
    return somebody;
}

Client Call::client(const QString& nameOrId)
{
    return orThrow(workspace().clients().find(nameOrId));
}

QString Call::address() const
{
    return has(u"workspace"_s) ? text(u"workspace"_s) : qEnvironmentVariable("OCC_WORKSPACE");
}

QString Call::requiredAddress() const
{
    if (address().isEmpty()) {
        throw UsageError{Words::tr("No workspace is given."),
                         Words::tr("Name it with --workspace FILE, or set OCC_WORKSPACE.")};
    }
    return address();
}

std::shared_ptr<const Clock> Call::clock() const
{
    if (!has(u"now"_s))
        return std::make_shared<SystemClock>();
    auto at = parseIso(text(u"now"_s));
    if (!at)
        at.error().field = u"now"_s;
    return std::make_shared<SetClock>(orThrow(std::move(at)));
}

OpenOptions Call::openOptions() const
{
    OpenOptions options;
    options.address = requiredAddress();
    options.clock = clock();
    options.actorEmail = text(u"as"_s);
    options.contentFolder = qEnvironmentVariable("OCC_CONTENT");
    if (has(u"as"_s) && options.actorEmail.trimmed().isEmpty())
        raise(refused(Words::tr("The e-mail of who acts is empty."),
                      Words::tr("Give one, or leave --as out."), u"as"_s));
    return options;
}

Workspace& Call::workspace()
{
    if (!m_workspace)
        m_workspace = orThrow(Workspace::open(openOptions()));
    return *m_workspace;
}

Paper Call::paper() const
{
    Paper paper = m_paper;
    if (m_workspace)
        paper.zone = m_workspace->session().calendar.zone();
    return paper;
}

} // namespace occ::cli
