// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callflow/texmlverbs.h"

#include <QUrlQuery>

/// Inside core/callflow only: what the verbs of TeXML documents mean.
namespace occ::callflow::texml {

/// Where an address leads.
struct Place
{
    QString key; ///< The step; empty when it is outside.
    QString act; ///< What our writer put behind it; empty for a step itself.
    QList<std::pair<QString, QString>> query;

    [[nodiscard]] QString value(const QString& name) const;
};

/// Puts a flow together from parsed documents. Throws Thrown.
class Importer final
{
public:
    Importer(const UrlScheme& urls, QStringList* notes)
        : m_urls(urls)
        , m_notes(notes)
    {}
    [[nodiscard]] CallFlow run(const QList<Tree>& trees);

private:
    /// One document on its way to steps.
    struct Chain
    {
        const Tree* tree = nullptr;
        std::optional<StepType> wanted; ///< What our writer says it is.
        bool standard = false;          ///< The first standard sentence is ours, not the step's.
        QString key;
        QStringList said;  ///< Not yet part of a step.
        QList<Step> steps; ///< In their order.
        bool ended = false;
    };

    void readFlow(const Tree& tree);
    void readSteps(const Tree& tree, const QString& key);
    void readVerb(Chain& chain, const Verb& verb, const Verb* before);
    void say(Chain& chain, const Verb& verb, QStringList& into);
    void gather(Chain& chain, const Verb& verb, const Verb* before);
    void options(Step& step, const Verb& verb, const Place& place);
    void dial(Chain& chain, const Verb& verb);
    void enqueue(Chain& chain, const Verb& verb);
    void record(Chain& chain, const Verb& verb);
    void redirect(Chain& chain, const Verb& verb);
    void hangup(Chain& chain);
    void finish(Chain& chain);
    void describe(Chain& chain);

    /// A new step at the end of the chain; what was said before becomes its text, or a greeting of its own.
    Step& addStep(Chain& chain, StepType type, bool takesText);
    static void link(Step& from, const QString& to);
    [[nodiscard]] Place placeOf(const QString& address, const Tree& tree, int line);
    [[nodiscard]] QString goesOnAt(const Chain& chain, const Verb& verb);
    [[nodiscard]] int number(const Chain& chain, const Verb& verb, const QString& attribute) const;
    [[nodiscard]] QString freeKeyFor(const QString& wanted);
    void note(const Tree& tree, int line, const QString& text);

    const UrlScheme& m_urls;
    QStringList* m_notes;
    CallFlow m_flow;
    QHash<QString, QString> m_keys; ///< File name of a foreign document to the key of its first step.
    QStringList m_taken;            ///< Every key there is or will be.
    QString m_end;                  ///< The step foreign documents end at when they say nothing.
    bool m_ours = false;            ///< There is a document that describes the flow.
    bool m_recorded = false;
};

} // namespace occ::callflow::texml
