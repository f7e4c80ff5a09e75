// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callflow/texmlpanel.h"

#include "ui/callflow/flowdocument.h"
#include "ui/callflow/flowwords.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

/// What stands in the documents until they are deployed.
static const QString kExampleBase = u"https://example.com/texml"_s;

TexmlPanel::TexmlPanel(FlowDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_which(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
    , m_message(new MessageBar(u"texml.message"_s, this))
{
    setObjectName(u"callflow.texml"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(10);
    m_which->setObjectName(u"texml.which"_s);
    m_which->setAccessibleName(tr("Document"));
    m_which->setMaxVisibleItems(16);
    m_text->setObjectName(u"texml.text"_s);
    m_text->setAccessibleName(tr("TeXML"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(ui::font(Type::Code));
    auto* row = new QWidget(this);
    auto* buttons = new FlowLayout(row, 6);
    const auto add = [&](const QString& words, const QString& name, const QString& tip, auto function) {
        auto* button = new Button(words, name, Button::Look::Plain, row);
        button->setToolTip(tip);
        connect(button, &QAbstractButton::clicked, this, function);
        buttons->addWidget(button);
    };
    add(tr("Copy"), u"texml.copy"_s, tr("Copies the document that is shown"), &TexmlPanel::copy);
    add(tr("Save all…"), u"texml.save"_s, tr("Writes all documents into a folder"), &TexmlPanel::save);
    add(tr("Import…"), u"texml.import"_s, tr("Reads a flow from TeXML files"), &TexmlPanel::open);
    m_message->setClosable(true);
    m_message->hide();
    column->addWidget(m_which);
    column->addWidget(m_text, 1);
    column->addWidget(m_message);
    column->addWidget(row);
    connect(m_which, &QComboBox::currentIndexChanged, this, &TexmlPanel::showCurrent);
    connect(&document, &FlowDocument::changed, this, [this] {
        if (isVisible())
            fill();
    });
    connect(&document, &FlowDocument::selectionChanged, this, [this] {
        const int at = m_which->findData(QString(u"step/"_s + m_document.step()));
        if (isVisible() && at >= 0)
            m_which->setCurrentIndex(at);
    });
}

void TexmlPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    fill();
}

void TexmlPanel::fill()
{
    m_documents = m_document.flow().steps.isEmpty()
                      ? QList<callflow::TexmlDocument>()
                      : callflow::toTexml(m_document.flow(), callflow::UrlScheme{kExampleBase});
    const QString shown = m_which->currentData().toString();
    {
        const QSignalBlocker quiet(m_which);
        m_which->clear();
        for (const callflow::TexmlDocument& document : std::as_const(m_documents)) {
            const callflow::Step* step = m_document.flow().find(document.name.section(u'/', 1));
            m_which->addItem(step ? u"%1 (%2)"_s.arg(stepTitle(*step), document.name) : document.name,
                             document.name);
        }
        m_which->setCurrentIndex(qMax(0, m_which->findData(shown)));
    }
    showCurrent();
}

void TexmlPanel::showCurrent()
{
    const int at = m_which->currentIndex();
    const QString xml =
        at >= 0 && at < m_documents.size() ? QString::fromUtf8(m_documents.at(at).xml) : QString();
    if (xml != m_text->toPlainText())
        m_text->setPlainText(xml);
}

void TexmlPanel::copy()
{
    QApplication::clipboard()->setText(m_text->toPlainText());
    m_message->say(Tone::Green, tr("Copied."), m_which->currentText());
}

Result<int> TexmlPanel::saveTo(const QString& folder) const
{
    int count = 0;
    for (const callflow::TexmlDocument& document : m_documents) {
        const QString path = QDir(folder).filePath(document.name + u".xml"_s);
        if (!QDir().mkpath(QFileInfo(path).path()))
            return environmentFailed(tr("The folder %1 cannot be made.").arg(QFileInfo(path).path()),
                                     tr("Choose another one."));
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(document.xml) != document.xml.size() ||
            !file.commit())
            return environmentFailed(tr("%1 was not written: %2").arg(path, file.errorString()),
                                     tr("Choose another folder."));
        ++count;
    }
    return count;
}

void TexmlPanel::save()
{
    auto* dialog = new QFileDialog(window(), tr("Save the documents"));
    dialog->setObjectName(u"texml.saveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        const Result<int> saved = saveTo(folder);
        if (saved)
            m_message->say(Tone::Green, tr("Saved."), tr("%1 documents in %2").arg(*saved).arg(folder));
        else
            m_message->say(Tone::Red, tr("Not saved."), saved.error().message + u' ' + saved.error().hint);
    });
    dialog->open();
}

void TexmlPanel::open()
{
    auto* dialog = new QFileDialog(window(), tr("Import TeXML"));
    dialog->setObjectName(u"texml.importDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("TeXML (*.xml *.texml)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &TexmlPanel::importFiles);
    dialog->open();
}

void TexmlPanel::importFiles(const QStringList& files)
{
    QList<callflow::TexmlDocument> documents;
    qint64 bytes = 0;
    for (const QString& path : files) {
        QFile file(path);
        bytes += file.size();
        if (bytes > callflow::kMostTexmlBytes || !file.open(QIODevice::ReadOnly)) {
            m_message->say(Tone::Red, tr("Not imported."), tr("%1 cannot be read.").arg(path));
            return;
        }
        // Saved by this panel, a step's document lies in the folder of that name.
        const QFileInfo info(path);
        const bool ofStep = info.dir().dirName() == callflow::UrlScheme().step;
        documents.append(
            {(ofStep ? info.dir().dirName() + u'/' : QString()) + info.completeBaseName(), file.readAll()});
    }
    QStringList notes;
    const Result<callflow::CallFlow> read =
        callflow::fromTexml(documents, callflow::UrlScheme{kExampleBase}, &notes);
    if (!read) {
        m_message->say(Tone::Red, tr("Not imported."), read.error().oneLine());
        return;
    }
    callflow::CallFlow flow = *read;
    const callflow::CallFlow& own = m_document.flow();
    if (flow.title.isEmpty())
        flow.title = own.title;
    if (flow.industry.isEmpty())
        flow.industry = own.industry;
    m_document.replace(tr("Import TeXML"), flow);
    m_message->say(notes.isEmpty() ? Tone::Green : Tone::Amber,
                   tr("%1 steps imported.").arg(flow.steps.size()), notes.join(u' '));
}

} // namespace occ::ui
