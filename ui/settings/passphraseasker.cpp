// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/passphraseasker.h"

#include "core/base/result.h"
#include "ui/shell/sheet.h"
#include "ui/widgets/field.h"

#include <QApplication>
#include <QLineEdit>
#include <QThread>

namespace occ::ui {

using namespace Qt::Literals::StringLiterals;

/// Ours: what a person can remember and a machine does not guess in a day.
static constexpr int kShortest = 8;

PassphraseAsker::PassphraseAsker(QObject* parent)
    : QObject(parent)
    , m_question(std::make_shared<Question>())
{
    m_question->asker = this;
    connect(qApp, &QCoreApplication::aboutToQuit, this, &PassphraseAsker::close);
}

PassphraseAsker::~PassphraseAsker()
{
    close();
}

PassphraseAsker::Ask PassphraseAsker::asking()
{
    return [question = m_question](bool isNew) { return wait(question, isNew); };
}

QString PassphraseAsker::wait(const std::shared_ptr<Question>& question, bool isNew)
{
    Q_ASSERT(QThread::currentThread() != qApp->thread());
    QMutexLocker lock(&question->mutex);
    if (question->closed || (!question->open && question->refused))
        return {};
    if (!question->open) {
        question->open = true;
        QMetaObject::invokeMethod(question->asker, [asker = question->asker, isNew] { asker->show(isNew); });
    }
    const int before = question->questions;
    while (question->questions == before && !question->closed)
        question->answered.wait(&question->mutex);
    return question->questions == before ? QString() : question->answer;
}

void PassphraseAsker::askAgain()
{
    const QMutexLocker lock(&m_question->mutex);
    m_question->refused = false;
}

void PassphraseAsker::close()
{
    {
        const QMutexLocker lock(&m_question->mutex);
        m_question->closed = true;
        m_question->asker.clear();
        m_question->answered.wakeAll();
    }
    if (m_sheet)
        m_sheet->reject();
}

void PassphraseAsker::reopen()
{
    const QMutexLocker lock(&m_question->mutex);
    m_question->closed = false;
    m_question->open = false;
    m_question->refused = false;
    m_question->asker = this;
}

void PassphraseAsker::answer(const QString& words)
{
    const QMutexLocker lock(&m_question->mutex);
    m_question->answer = words;
    m_question->refused = words.isEmpty();
    ++m_question->questions;
    m_question->open = false;
    m_question->answered.wakeAll();
}

void PassphraseAsker::show(bool isNew)
{
    auto* sheet = new Sheet(u"passphraseSheet"_s, tr("Passphrase of the sealed file"),
                            isNew ? tr("Keep secrets") : tr("Open"), QApplication::activeWindow());
    m_sheet = sheet;
    sheet->setNote(
        isNew ? tr("There is no keychain on this machine, so passwords and tokens go into a file sealed "
                   "with a passphrase. Nobody can get at them without it.")
              : tr("Passwords and tokens are in a sealed file. Letters wait until it is open."));
    const auto add = [sheet](const QString& id, const QString& label) {
        auto* edit = new QLineEdit(sheet);
        edit->setEchoMode(QLineEdit::Password);
        sheet->addField(id, label, edit);
        return edit;
    };
    auto* words = add(u"passphrase"_s, tr("Passphrase"));
    QLineEdit* again = isNew ? add(u"again"_s, tr("The same again")) : nullptr;
    connect(sheet, &Sheet::submitted, this, [this, sheet, words, again] {
        const QString typed = words->text();
        sheet->setBusy(false);
        if (typed.isEmpty() || (again && typed.size() < kShortest)) {
            sheet->showError(refused(tr("The passphrase is too short."),
                                     tr("Take at least %n character(s).", nullptr, again ? kShortest : 1),
                                     u"passphrase"_s)
                                 .value());
            return;
        }
        if (again && again->text() != typed) {
            sheet->showError(
                refused(tr("The two are not the same."), tr("Type the passphrase again."), u"again"_s)
                    .value());
            return;
        }
        answer(typed);
        sheet->accept();
    });
    connect(sheet, &QDialog::rejected, this, [this] { answer({}); });
    sheet->open();
}

} // namespace occ::ui
