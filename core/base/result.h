// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace occ {

/// How an operation failed, and so what the person or script that asked can do about it.
enum class Grade : quint8 {
    Refused,     ///< Bad input or a broken rule: change what was asked. `occ` exits 1.
    Conflict,    ///< Somebody else changed it meanwhile: look again, then decide. `occ` exits 1.
    Environment, ///< The outside failed (disk, server, lock): may work later. `occ` exits 3.
    Internal,    ///< A fault of this program. `occ` exits 3.
};

/// What went wrong, where, and the way out. Texts are complete sentences for people, never raw SQL.
struct Error
{
    Grade grade = Grade::Refused;
    QString message; ///< What is wrong, naming the thing.
    QString hint;    ///< The way out; empty only when there is none.
    QString field;   ///< The input field it speaks of, by its command-line name ("budget", "close_date").
    QString file;    ///< The file it speaks of.
    int line = 0;    ///< 1-based line in `file`; 0 when it does not apply.
    QString detail;  ///< Technical detail for the log; not shown by default.

    /// One line: "file:line: message hint", as `occ` prints it on stderr.
    [[nodiscard]] QString oneLine() const;
};

template <typename T> using Result = tl::expected<T, Error>;
using Status = Result<void>;
using Failure = tl::unexpected<Error>;

/// Input or a rule refuses the request. `field` is the name of the input it speaks of.
[[nodiscard]] Failure refused(const QString& message, const QString& hint = {}, const QString& field = {});
/// The thing was changed by somebody else since it was read.
[[nodiscard]] Failure conflict(const QString& message, const QString& hint = {});
/// The outside world failed: file, disk, server.
[[nodiscard]] Failure environmentFailed(const QString& message, const QString& hint = {},
                                        const QString& detail = {});
/// A fault of this program that no input explains.
[[nodiscard]] Failure internalFault(const QString& message, const QString& detail = {});
/// A fault in a data file, with its place. `line` is 1-based; 0 when the whole file is meant.
[[nodiscard]] Failure badFile(const QString& file, int line, const QString& message,
                              const QString& hint = {});

/// Carries an Error through code that has no way to return one; services turn it back into a Result.
/// Used only below the service boundary, see docs/architecture.md.
class Thrown final
{
public:
    explicit Thrown(Error error)
        : m_error(std::move(error))
    {}
    [[nodiscard]] const Error& error() const { return m_error; }

private:
    Error m_error;
};

/// Takes the value out of a result, or throws its error to the service boundary.
template <typename T> T orThrow(Result<T> result)
{
    if (!result)
        throw Thrown(std::move(result.error()));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Throws a Failure to the service boundary.
[[noreturn]] void raise(const Failure& failure);

} // namespace occ
