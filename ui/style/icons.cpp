// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icons.h"

#include "ui/style/tokens.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QIconEngine>
#include <QLoggingCategory>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QStandardPaths>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace occ::ui {

Q_LOGGING_CATEGORY(lcIcons, "occ.ui.icons")

/// Symbolic drawings of the installed theme, below "Adwaita/scalable" (to version 45) or "Adwaita/symbolic".
static QString themeFile(const QString& name)
{
    static const QStringList folders{u"actions"_s, u"status"_s,  u"places"_s,    u"apps"_s, u"categories"_s,
                                     u"devices"_s, u"emblems"_s, u"mimetypes"_s, u"ui"_s,   u"legacy"_s};
    static const QStringList shapes{u"icons/Adwaita/symbolic/"_s, u"icons/Adwaita/scalable/"_s};
    for (const QString& shape : shapes) {
        for (const QString& folder : folders) {
            const QString file = QStandardPaths::locate(QStandardPaths::GenericDataLocation,
                                                        shape + folder + u'/' + name + u"-symbolic.svg");
            if (!file.isEmpty())
                return file;
        }
    }
    return {};
}

QString iconFile(const QString& name)
{
    static QHash<QString, QString> known;
    const auto it = known.constFind(name);
    if (it != known.constEnd())
        return *it;
    const QString own = u":/occ/icons/"_s + name + u".svg";
    const QString file = QFileInfo::exists(own) ? own : themeFile(name);
    if (file.isEmpty())
        qCWarning(lcIcons).noquote() << "no icon named" << name << "- is adwaita-icon-theme installed?";
    known.insert(name, file);
    return file;
}

/// The drawing in one colour: its shape is kept, its own colour is not.
static QPixmap tinted(const QString& name, const QSize& size, const QColor& color)
{
    if (size.isEmpty())
        return {}; // A control that has no room yet.
    const QString key =
        u"occ-icon/%1/%2/%3/%4"_s.arg(name).arg(size.width()).arg(size.height()).arg(color.rgba());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    const QString file = iconFile(name);
    if (!file.isEmpty()) {
        QPainter painter(&pixmap);
        QSvgRenderer renderer(file);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), color);
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter& painter, const QString& name, const QRectF& box, const QColor& color)
{
    const qreal side = qMin(box.width(), box.height());
    const qreal ratio = painter.device()->devicePixelRatioF();
    QPixmap pixmap = tinted(name, QSize(qRound(side * ratio), qRound(side * ratio)), color);
    pixmap.setDevicePixelRatio(ratio);
    painter.drawPixmap(QPointF(box.center().x() - side / 2, box.center().y() - side / 2), pixmap);
}

namespace {

class SymbolicIconEngine final : public QIconEngine
{
public:
    explicit SymbolicIconEngine(QString name)
        : m_name(std::move(name))
    {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintIcon(*painter, m_name, QRectF(rect), color(mode, state));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return tinted(m_name, size, color(mode, state));
    }

    QIconEngine* clone() const override { return new SymbolicIconEngine(m_name); }
    QString key() const override { return u"occ-symbolic"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return iconFile(m_name).isEmpty(); }

private:
    static QColor color(QIcon::Mode mode, QIcon::State state)
    {
        const QPalette palette = QApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        return state == QIcon::On ? tokensOf(palette).accent
                                  : palette.color(QPalette::Active, QPalette::ButtonText);
    }

    QString m_name;
};

} // namespace

QIcon icon(const QString& name)
{
    return QIcon(new SymbolicIconEngine(name));
}

} // namespace occ::ui
