// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/lookpanel.h"

#include "core/base/language.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace occ::ui {

static const QString kLanguageKey = u"view/language"_s;
static const QString kSizeKey = u"view/textSize"_s;
static const QStringList kSizes{u"100"_s, u"125"_s, u"150"_s, u"200"_s};

static QString setSize()
{
    const QString size = QSettings().value(kSizeKey).toString();
    return kSizes.contains(size) ? size : kSizes.constFirst();
}

static QString setLanguage()
{
    const QString code = QSettings().value(kLanguageKey).toString();
    return languages().contains(code) ? code : u"system"_s;
}

LookPanel::LookPanel(ChipBar* themes, QWidget* parent)
    : QWidget(parent)
    , m_languages(new ChipBar(u"settings.language"_s, tr("Language"), this))
    , m_sizes(new ChipBar(u"settings.textSize"_s, tr("Size of text and controls"), this))
    , m_note(new TextLabel(tr("This takes effect when the program starts the next time."), Type::Body, true))
    , m_language(setLanguage())
    , m_size(setSize())
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(kUnit);
    grid->setColumnStretch(1, 1);
    m_languages->addChip(u"system"_s, tr("As the system"));
    for (const QString& code : languages())
        m_languages->addChip(code,
                             languageName(code)); // In its own language, to be found by those who speak it.
    for (const QString& size : kSizes)
        m_sizes->addChip(size, tr("%1 %").arg(size));
    m_languages->setCurrent(m_language);
    m_sizes->setCurrent(m_size);
    int row = 0;
    const std::pair<QString, ChipBar*> rows[] = {
        {tr("Theme"), themes}, {tr("Language"), m_languages}, {tr("Text size"), m_sizes}};
    for (const auto& [name, bar] : rows) {
        auto* label = new TextLabel(name, Type::Body, true);
        label->setWordWrap(false);
        grid->addWidget(label, row, 0);
        grid->addWidget(bar, row++, 1, Qt::AlignLeft);
    }
    m_note->setObjectName(u"settings.nextStart"_s);
    grid->addWidget(m_note, row, 0, 1, 2);
    connect(m_languages, &ChipBar::currentChanged, this, [this](const QString& code) {
        QSettings().setValue(kLanguageKey, code);
        showNote();
    });
    connect(m_sizes, &ChipBar::currentChanged, this, [this](const QString& size) {
        QSettings().setValue(kSizeKey, size);
        showNote();
    });
    showNote();
}

void LookPanel::showNote()
{
    m_note->setVisible(m_languages->current() != m_language || m_sizes->current() != m_size);
}

void applyTextSize()
{
    const int percent = setSize().toInt();
    if (percent != 100 && !qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
        qputenv("QT_SCALE_FACTOR", QByteArray::number(percent / 100.0));
}

} // namespace occ::ui
