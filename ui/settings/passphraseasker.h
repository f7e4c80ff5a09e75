// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QObject>
#include <QPointer>
#include <QWaitCondition>

#include <functional>
#include <memory>

namespace occ::ui {

class Sheet;

/// Asks whoever sits at the window for the passphrase of the sealed file, for threads that work. Who cancels
/// is not asked again until askAgain(). Lives in the GUI thread.
class PassphraseAsker final : public QObject
{
    Q_OBJECT
public:
    explicit PassphraseAsker(QObject* parent = nullptr);
    ~PassphraseAsker() override;

    /// Shows the question and waits; several threads share one question. Empty when nobody answers, or the
    /// program ends. From any thread but the GUI's, also after the asker is gone.
    using Ask = std::function<QString(bool isNew)>;
    [[nodiscard]] Ask asking();
    /// Who cancelled before may be asked again: something that needs the passphrase was asked for.
    void askAgain();
    /// Lets everybody go who waits, and asks nobody until reopen(); before threads are waited for.
    void close();
    void reopen();

private:
    /// What the waiting threads and the window share.
    struct Question
    {
        QMutex mutex;
        QWaitCondition answered;
        QString answer;    ///< To the last question; empty: nobody wanted to.
        int questions = 0; ///< Answered ones.
        bool open = false; ///< One is on the screen.
        bool refused = false;
        bool closed = false;
        QPointer<PassphraseAsker> asker;
    };
    static QString wait(const std::shared_ptr<Question>& question, bool isNew);
    void show(bool isNew);
    void answer(const QString& words);

    std::shared_ptr<Question> m_question;
    QPointer<Sheet> m_sheet;
};

} // namespace occ::ui
