// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/noticesfeature.h"

#include "ui/notices/noticebell.h"
#include "ui/shell/registry.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Feature
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::NoticesFeature)
};
} // namespace

void registerNotices(Registry& registry)
{
    registry.corners.append([](Shell& shell) -> QWidget* { return new NoticeBell(shell); });
    CommandEntry show;
    show.id = u"notifications"_s;
    show.title = Feature::tr("Notifications");
    show.icon = u"preferences-system-notifications"_s;
    show.key = QKeySequence(u"Ctrl+Shift+A"_s);
    show.run = [](Shell& shell) {
        if (auto* bell = shell.dialogParent()->findChild<NoticeBell*>())
            bell->openPanel();
    };
    registry.commands.append(show);
    const QString where = show.title;
    registry.keys +=
        QList<KeyEntry>{{where, Feature::tr("Enter"), Feature::tr("Open the alert and mark it read")},
                        {where, u"M"_s, Feature::tr("Mark read, or unread again by undo")},
                        {where, u"Esc"_s, Feature::tr("Close")}};
}

} // namespace occ::ui
