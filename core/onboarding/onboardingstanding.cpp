// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/onboarding/onboardingservice.h"

/// What others are told of onboardings besides their rows.
namespace occ {

using namespace Qt::Literals::StringLiterals;

Result<QHash<qint64, OnboardingStanding>> OnboardingService::standings(const QList<qint64>& ids)
{
    return reading([&] {
        QHash<qint64, OnboardingStanding> standings;
        if (ids.isEmpty())
            return standings;
        QStringList texts;
        for (const qint64 id : ids)
            texts << QString::number(id);
        const QString list = texts.join(u',');
        const store::ReadScope scope(m_session.database);
        {
            auto row =
                m_session.database.query(u"select onboarding_id, title from milestone where completed_at is "
                                         u"not null and onboarding_id in (%1) order by position"_s.arg(list));
            while (row.next())
                standings[row.integer(0)].reached = row.text(1);
        }
        auto row =
            m_session.database.query(u"select onboarding_id, score from survey_response where kind = 'csat' "
                                     u"and onboarding_id in (%1) order by at, id"_s.arg(list));
        while (row.next())
            standings[row.integer(0)].satisfaction = int(row.integer(1));
        return standings;
    });
}

} // namespace occ
