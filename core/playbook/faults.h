// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QList>
#include <QStringList>

namespace occ::content {

/// Texts of this folder for people; one context for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(playbook)
};

/// What is wrong with one content file, in the order found; stops collecting at a limit nobody reads past.
class Faults final
{
public:
    static constexpr qsizetype kLimit = 50;

    explicit Faults(QString file)
        : m_file(std::move(file))
    {}

    /// Notes a fault at a 1-based line, with the way out.
    void add(int line, const QString& message, const QString& hint);
    [[nodiscard]] bool isEmpty() const { return m_list.isEmpty(); }
    [[nodiscard]] bool isFull() const { return m_list.size() >= kLimit; }
    [[nodiscard]] const QString& file() const { return m_file; }
    [[nodiscard]] const QList<Error>& list() const { return m_list; }
    /// The first fault as a failure; the others are in its detail, one a line. Only when there is one.
    [[nodiscard]] Failure failure() const;

private:
    QString m_file;
    QList<Error> m_list;
};

/// Makes a failure of a list of errors: the first, with the others in its detail. The list is not empty.
[[nodiscard]] Failure failureOf(const QList<Error>& errors);

/// "Did you mean "x"?" when one of `known` is close to `given`, else the list of what is known.
[[nodiscard]] QString suggestion(const QString& given, const QStringList& known);

} // namespace occ::content
