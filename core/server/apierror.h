// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace occ::server {

/// How a request failed, as its answer says it.
struct ApiError
{
    int status = 500; ///< The HTTP status.
    QString code;     ///< A word that programs can rely on.
    QString message;  ///< What is wrong, for people.
    QString field;    ///< The field of the body or query it speaks of; empty when none.
    QString cure;     ///< The way out; empty only when there is none.
};

/// Carries an ApiError out of a handler to Api::answer(); crosses nothing else.
class ApiThrown final
{
public:
    explicit ApiThrown(ApiError error)
        : m_error(std::move(error))
    {}
    [[nodiscard]] const ApiError& error() const { return m_error; }

private:
    ApiError m_error;
};

/// {"error":{"code","message","field","cure"}}; every failing answer has this shape.
[[nodiscard]] QByteArray toJson(const ApiError& error);
/// The status a service's error is answered with: refused 422, conflict 409, environment 503, internal 500.
[[nodiscard]] ApiError fromError(const Error& error);
/// "Not Found" for 404.
[[nodiscard]] QByteArray reasonPhrase(int status);

} // namespace occ::server
