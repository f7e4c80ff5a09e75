// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/clientservice.h"
#include "core/onboarding/onboardingservice.h"
#include "core/sales/dealservice.h"
#include "core/service/requestservice.h"
#include "core/store/journal.h"
#include "core/sync/connector.h"

#include <QSet>

namespace occ::sync {

/// One of our records in the form the merge compares.
struct OurRecord
{
    qint64 id = 0;
    QString name;
    QJsonObject values; ///< By our field names; null where there is nothing.
};

/// Our records, read and written through the services alone, so that all of it is checked, journalled and can
/// be undone. Throws Thrown.
class OurSide final
{
public:
    OurSide(Session& session, ClientService& clients, DealService& deals, OnboardingService& onboardings,
            RequestService& requests)
        : m_session(session)
        , m_clients(clients)
        , m_deals(deals)
        , m_onboardings(onboardings)
        , m_requests(requests)
    {}
    /// Whose round it is: requests are tickets of the one connection they were handed over to.
    void setConnection(qint64 connection) { m_connection = connection; }

    /// Nothing when there is none. Fields of the onboarding are read only with `onboarding`.
    [[nodiscard]] std::optional<OurRecord> read(Kind kind, qint64 id, bool onboarding = false);
    [[nodiscard]] QList<OurRecord> all(Kind kind);
    [[nodiscard]] QList<qint64> ids(Kind kind);
    qint64 create(Kind kind, const QJsonObject& values, const QString& currency);
    /// Changes the given fields.
    void change(Kind kind, qint64 id, const QJsonObject& values);
    /// What goes out of the onboarding of each client (or of each deal) that has a running one, by their
    /// number; as read() gives it.
    [[nodiscard]] QHash<qint64, QJsonObject> running(Kind kind);
    /// Those of a kind whose onboarding the journal's entries are about.
    [[nodiscard]] QSet<qint64> onboarded(Kind kind, const store::ChangeSet& changes);
    [[nodiscard]] bool isStarted(qint64 deal);
    /// The onboarding of a won deal, as the pipeline starts it. Gives its owner's name.
    QString startOnboarding(qint64 deal, const QString& playbook);
    /// A deal that change() wins tells nobody: no automation acts on it.
    void setWonQuietly(bool quietly) { m_wonQuietly = quietly; }
    /// A logged contact as a note or task: `values` as Remote::write() takes them, "client" and where there
    /// are some "contact" and "deal" besides, which it belongs to.
    [[nodiscard]] std::optional<OurRecord> activity(Kind kind, qint64 interaction);
    /// A public comment of ours on a request that was handed over, as Remote::write() takes it, and
    /// "request", which it belongs to.
    [[nodiscard]] std::optional<OurRecord> comment(qint64 id);
    /// One that was made in the helpdesk; gives ours.
    qint64 takeComment(qint64 request, const Record& comment, const QString& key);
    /// Which of a kind the journal's entries may have changed, also ones that are gone.
    [[nodiscard]] QSet<qint64> touched(Kind kind, const store::ChangeSet& changes);
    /// Who changed it last, and when, by the journal.
    [[nodiscard]] std::pair<QString, Instant> lastChange(Kind kind, qint64 id);

private:
    [[nodiscard]] std::optional<OurRecord> ticket(qint64 request);
    void addOnboarding(Kind kind, qint64 id, QJsonObject& values);
    [[nodiscard]] QHash<qint64, QJsonObject> onboardingValues(const QList<OnboardingRow>& rows);

    Session& m_session;
    ClientService& m_clients;
    DealService& m_deals;
    OnboardingService& m_onboardings;
    RequestService& m_requests;
    qint64 m_connection = 0;
    bool m_wonQuietly = false;
};

} // namespace occ::sync
