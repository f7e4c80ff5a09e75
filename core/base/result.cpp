// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

namespace occ {

QString Error::oneLine() const
{
    QString text;
    if (!file.isEmpty()) {
        text += file;
        if (line > 0)
            text += u':' + QString::number(line);
        text += QStringLiteral(": ");
    }
    if (!field.isEmpty())
        text += field + QStringLiteral(": ");
    text += message;
    if (!hint.isEmpty())
        text += u' ' + hint;
    return text.replace(u'\n', u' ').simplified();
}

static Failure make(Grade grade, const QString& message, const QString& hint)
{
    Error error;
    error.grade = grade;
    error.message = message;
    error.hint = hint;
    return Failure(std::move(error));
}

Failure refused(const QString& message, const QString& hint, const QString& field)
{
    auto failure = make(Grade::Refused, message, hint);
    failure.value().field = field;
    return failure;
}

Failure conflict(const QString& message, const QString& hint)
{
    return make(Grade::Conflict, message, hint);
}

Failure environmentFailed(const QString& message, const QString& hint, const QString& detail)
{
    auto failure = make(Grade::Environment, message, hint);
    failure.value().detail = detail;
    return failure;
}

Failure internalFault(const QString& message, const QString& detail)
{
    auto failure = make(Grade::Internal, message, {});
    failure.value().detail = detail;
    return failure;
}

Failure badFile(const QString& file, int line, const QString& message, const QString& hint)
{
    auto failure = make(Grade::Refused, message, hint);
    failure.value().file = file;
    failure.value().line = line;
    return failure;
}

void raise(const Failure& failure)
{
    throw Thrown(failure.value());
}

} // namespace occ
