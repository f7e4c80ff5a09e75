// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/galleryfeature.h"

#include "ui/gallery/gallery.h"
#include "ui/shell/registry.h"

#include <QCoreApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {

class GalleryPage final : public Page
{
public:
    explicit GalleryPage(Shell& shell)
        : Page(shell)
    {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(makeGallery(this));
    }
};

} // namespace

void registerGallery(Registry& registry)
{
    PageEntry entry;
    entry.id = u"gallery"_s;
    entry.title = QCoreApplication::translate("occ::ui::Gallery", "Gallery");
    entry.icon = u"view-app-grid"_s;
    entry.place = PageEntry::Place::Foot;
    entry.make = [](Shell& shell) { return new GalleryPage(shell); };
    registry.pages.append(entry);
}

} // namespace occ::ui
