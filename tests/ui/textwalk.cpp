// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/textwalk.h"

#include "ui/style/paint.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPixmap>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace occ::tests {

DrawnTexts::DrawnTexts()
{
    ui::paint::watchTexts(
        [this](const QString& text, bool cut) { m_texts[text] = m_texts.value(text) || cut; });
}

DrawnTexts::~DrawnTexts()
{
    ui::paint::watchTexts({});
}

void DrawnTexts::look(QWidget& widget)
{
    QPixmap picture(widget.size());
    widget.render(&picture);
}

QMap<QString, QString> heldTexts(const QWidget& root)
{
    QMap<QString, QString> texts;
    const auto keep = [&](const QString& text, const QWidget* widget) {
        if (!text.isEmpty())
            texts.insert(text, QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                                   widget->objectName());
    };
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&root))
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            keep(label->text(), widget);
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            keep(button->text(), widget);
        if (const auto* edit = qobject_cast<const QLineEdit*>(widget))
            keep(edit->placeholderText(), widget);
        if (const auto* box = qobject_cast<const QComboBox*>(widget))
            keep(box->currentText(), widget);
        keep(widget->accessibleName(), widget);
        keep(widget->toolTip(), widget);
    }
    return texts;
}

QString shownOnHover(const QWidget& root)
{
    QStringList texts;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&root))
            continue;
        texts.append(widget->toolTip());
        if (const auto* label = qobject_cast<const ui::ElidedLabel*>(widget))
            texts.append(label->text());
        const auto* table = qobject_cast<const ui::TableView*>(widget);
        for (int row = 0; table && row < table->model()->rowCount(); ++row) {
            for (int column = 0; column < table->model()->columnCount(); ++column)
                texts.append(table->model()->index(row, column).data().toString());
        }
    }
    return texts.join(u'\n');
}

static QString lacks(const QWidget* widget, const QString& text, int needs, int has)
{
    return u"%1 %2 “%3” needs %4 and has %5"_s
        .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(), text.left(60))
        .arg(needs)
        .arg(has);
}

static QString labelFault(const QLabel& label)
{
    if (label.text().isEmpty() || qobject_cast<const ui::ElidedLabel*>(&label) ||
        qobject_cast<const ui::Avatar*>(&label))
        return {}; // An elided label shows itself whole on hover; what it draws is looked at by itself.
    const bool lines = label.wordWrap();
    const int needs = lines ? label.heightForWidth(label.width()) : label.sizeHint().width();
    const int has = lines ? label.height() : label.width();
    return needs > has ? lacks(&label, label.text(), needs, has) : QString();
}

static QString tileFault(const ui::KpiTile& tile)
{
    const int needs = tile.heightForWidth(tile.width());
    return needs > tile.height() ? lacks(&tile, tile.text(), needs, tile.height()) : QString();
}

static QString fieldFault(const QLineEdit& edit)
{
    const int needs = edit.fontMetrics().horizontalAdvance(edit.placeholderText());
    const int has = edit.contentsRect().width() - 16;
    return needs > has ? lacks(&edit, edit.placeholderText(), needs, has) : QString();
}

static QString buttonFault(const QAbstractButton& button)
{
    const bool known = qobject_cast<const ui::Button*>(&button) || qobject_cast<const ui::Chip*>(&button);
    const int needs = button.sizeHint().width();
    return known && needs > button.width() ? lacks(&button, button.text(), needs, button.width()) : QString();
}

static bool isScrolled(const QWidget* widget)
{
    for (const QWidget* above = widget->parentWidget(); above; above = above->parentWidget()) {
        if (const auto* area = qobject_cast<const QScrollArea*>(above->parentWidget());
            area && area->viewport() == above)
            return true;
    }
    return false;
}

static QString placeFault(const QWidget* widget)
{
    const QWidget* parent = widget->parentWidget();
    if (!parent || widget->isWindow() || isScrolled(widget) || parent->rect().contains(widget->geometry()))
        return {};
    return u"%1 %2 sticks out of %3 %4"_s.arg(
        QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
        QString::fromLatin1(parent->metaObject()->className()), parent->objectName());
}

QStringList clippedWidgets(const QWidget& root)
{
    QStringList faults;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&root))
            continue;
        QString fault;
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            fault = labelFault(*label);
        else if (const auto* tile = qobject_cast<const ui::KpiTile*>(widget))
            fault = tileFault(*tile);
        else if (const auto* edit = qobject_cast<const QLineEdit*>(widget))
            fault = fieldFault(*edit);
        else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            fault = buttonFault(*button);
        const bool text = qobject_cast<const QLabel*>(widget) ||
                          qobject_cast<const QAbstractButton*>(widget) ||
                          qobject_cast<const QLineEdit*>(widget);
        if (fault.isEmpty() && text)
            fault = placeFault(widget);
        if (!fault.isEmpty())
            faults.append(fault);
    }
    return faults;
}

} // namespace occ::tests
