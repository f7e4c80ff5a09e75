// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/noticesettings.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace occ::ui {

NoticeSettings NoticeSettings::load()
{
    const QSettings stored;
    NoticeSettings settings;
    settings.enabled = stored.value(u"notices/enabled"_s, settings.enabled).toBool();
    settings.quietHours = stored.value(u"notices/quietHours"_s, settings.quietHours).toBool();
    const auto time = [&stored](const QString& name, QTime otherwise) {
        const QTime known = QTime::fromString(stored.value(name).toString(), u"HH:mm"_s);
        return known.isValid() ? known : otherwise;
    };
    settings.quietFrom = time(u"notices/quietFrom"_s, settings.quietFrom);
    settings.quietTo = time(u"notices/quietTo"_s, settings.quietTo);
    return settings;
}

void NoticeSettings::save() const
{
    QSettings stored;
    stored.setValue(u"notices/enabled"_s, enabled);
    stored.setValue(u"notices/quietHours"_s, quietHours);
    stored.setValue(u"notices/quietFrom"_s, quietFrom.toString(u"HH:mm"_s));
    stored.setValue(u"notices/quietTo"_s, quietTo.toString(u"HH:mm"_s));
}

bool NoticeSettings::isQuietAt(QTime time) const
{
    if (!quietHours || quietFrom == quietTo)
        return false;
    const bool after = time >= quietFrom;
    const bool before = time < quietTo;
    return quietFrom < quietTo ? after && before : after || before;
}

} // namespace occ::ui
