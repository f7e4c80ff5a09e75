// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callflow/callflow.h"

#include <QMap>

namespace occ::callflow {

/// Where Telnyx asks for the documents of a flow.
struct UrlScheme
{
    QString base;                          ///< "https://desk.example/texml/7", without a slash at its end.
    QString step = QStringLiteral("step"); ///< The folder below it: a step is at base/step/KEY.
    QString language =
        {}; ///< What a call has come to speak; the flow's first when empty. Goes along as ?lang=.

    /// The address of a step's document.
    [[nodiscard]] QString stepUrl(const QString& key) const;
};

/// One TeXML document.
struct TexmlDocument
{
    QString name; ///< "start", "fallback" or "step/KEY"; of a foreign one its file's name.
    QByteArray xml;

    bool operator==(const TexmlDocument&) const = default;
};

/// A flow as the documents Telnyx fetches: "start" (the voice URL), "fallback" (the failover URL) and one for
/// each step. Answers come to base/step/KEY/ACT with the ways out as query, so that whoever serves them needs
/// no more than the address; follow() gives the verdict. `values` replaces {{names}} in texts and the names
/// of numbers; what it does not have stays {{like_this}}. Fields a step's type has no use for are left out.
[[nodiscard]] QList<TexmlDocument> toTexml(const CallFlow& flow, const UrlScheme& urls,
                                           const QMap<QString, QString>& values = {});

/// One document of those: "start", "fallback" or "step/KEY"; nothing for another name.
[[nodiscard]] std::optional<QByteArray> texmlDocument(const CallFlow& flow, const UrlScheme& urls,
                                                      const QMap<QString, QString>& values,
                                                      const QString& name);
/// A document that sends a call on to a step, or ends it when `key` is empty.
[[nodiscard]] QByteArray texmlGoTo(const UrlScheme& urls, const QString& key);

/// Reads a flow from TeXML documents: those of toTexml() give the same flow again; foreign ones give a step
/// for each Say, Gather, Dial, Enqueue, Record and Hangup, starting at the first document. Refuses, naming
/// document and line: what is not XML, a DTD or entity, unknown verbs and such that a call flow does not
/// have, more than kMostTexmlBytes in all. `notes` gets what was left out and why, in words.
[[nodiscard]] Result<CallFlow> fromTexml(const QList<TexmlDocument>& documents, const UrlScheme& urls = {},
                                         QStringList* notes = nullptr);

/// What Telnyx says when it comes back from a step.
struct StepAnswer
{
    QString digits;       ///< Gather: the keys pressed.
    QString speech;       ///< Gather: what was said.
    QString dialStatus;   ///< Dial and Enqueue: "completed", "answered", "bridged", "no-answer", "busy", ...
    int minuteOfWeek = 0; ///< Minutes since Monday 0:00 on the client's clock.
    bool holiday = false;
    int queuePosition = 0; ///< Of who waits; 0: not said.
};

/// The step a call goes on at after `step`; empty when it ends.
[[nodiscard]] QString follow(const Step& step, const StepAnswer& answer);

inline constexpr qsizetype kMostTexmlBytes = qsizetype(2) << 20;

} // namespace occ::callflow
