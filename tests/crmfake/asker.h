// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>

namespace occ::test {

/// What came back.
struct Said
{
    int status = 0;
    QByteArray body;
    QHash<QByteArray, QByteArray> headers; ///< Names in lower case.
    bool whole = false;                    ///< The answer came to its end.

    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QJsonArray array() const;
    /// json()[name], as a list.
    [[nodiscard]] QJsonArray list(const QString& name) const;
};

/// A plain client of a web service; waits for each answer.
class Asker final
{
public:
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    Asker(QUrl base, QByteArray token)
        : m_base(std::move(base))
        , m_token(std::move(token))
    {}

    [[nodiscard]] Said get(const QString& path, const Headers& headers = {})
    {
        return ask("GET", path, {}, headers);
    }
    [[nodiscard]] Said post(const QString& path, const QJsonObject& body);
    [[nodiscard]] Said patch(const QString& path, const QJsonObject& body, const Headers& headers = {});
    [[nodiscard]] Said put(const QString& path, const QJsonArray& body = {});
    [[nodiscard]] Said remove(const QString& path) { return ask("DELETE", path, {}, {}); }
    [[nodiscard]] Said form(const QString& path, const QString& body);
    [[nodiscard]] Said ask(const QByteArray& method, const QString& path, const QByteArray& body,
                           const Headers& headers);
    void use(const QByteArray& token) { m_token = token; }

    /// What a validating proxy in between has found wrong, on either side.
    [[nodiscard]] QStringList violations() const { return m_violations; }

private:
    QUrl m_base;
    QByteArray m_token;
    QStringList m_violations;
};

} // namespace occ::test
