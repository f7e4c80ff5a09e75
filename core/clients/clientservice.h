// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/session.h"

namespace occ {

/// A client company.
struct Client
{
    qint64 id = 0;
    QString name;
    QString industry;       ///< healthcare, legal, fleet or general.
    QString industryDetail; ///< What the source called it, when that was something else.
    QString timezone;       ///< IANA name; empty means the team's.
    QString email;
    QString phone;
    QString website;
    QString address;
    std::optional<qint64> employees;
    std::optional<qint64> revenueMinor;
    QString externalKey;
    QString parent;
    QString notes;
};

/// A person at a client.
struct Contact
{
    qint64 id = 0;
    qint64 clientId = 0;
    QString name;
    QString email;
    QString phone;
    QString title;
    QString role; ///< primary, technical, executive or other (S4 §1.1).
};

/// A row of the client list.
struct ClientRow
{
    Client client;
    int onboardings = 0;
    int contacts = 0;
    int openDeals = 0;
};

/// Clients and their contacts.
class ClientService final
{
public:
    explicit ClientService(Session& session)
        : m_session(session)
    {}

    /// Refuses an empty or taken name, an unknown industry or zone, a malformed e-mail, a negative size.
    [[nodiscard]] Result<Client> add(const Client& wanted);
    /// Writes the fields that differ.
    [[nodiscard]] Status change(const Client& client);
    [[nodiscard]] Result<QList<ClientRow>> list(const QString& filter = {});
    [[nodiscard]] Result<Client> byId(qint64 id);
    /// By number or by name in any case and spacing. Refuses an unknown one, naming the closest.
    [[nodiscard]] Result<Client> find(const QString& idOrName);
    [[nodiscard]] Result<Contact> addContact(const Contact& wanted);
    /// Adds several contacts of one client in one entry, so that one undo takes them back; gives them with
    /// their ids. Refuses all when one is refused, naming it.
    [[nodiscard]] Result<QList<Contact>> addContacts(qint64 clientId, const QList<Contact>& contacts);
    [[nodiscard]] Result<QList<Contact>> contacts(qint64 clientId);
    [[nodiscard]] Result<Contact> contact(qint64 id);
    /// Writes the fields that differ; another client takes the contact along.
    [[nodiscard]] Status changeContact(const Contact& contact);

    /// The form in which names are compared: case, spacing, punctuation and legal suffix left out.
    [[nodiscard]] static QString nameKey(const QString& name);
    /// Checks a client's fields; the error names the field.
    [[nodiscard]] static Status check(const Client& client);

private:
    Session& m_session;
};

} // namespace occ
