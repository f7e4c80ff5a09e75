// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <vector>

namespace occ::import {

/// What the rows of a file are.
enum class ImportKind : quint8 { Deals, Clients, Contacts, Interactions, Numbers };

/// "deals", "clients", ... as `occ import` takes it.
[[nodiscard]] QString toText(ImportKind kind);
/// The kind of that name; refuses any other word.
[[nodiscard]] Result<ImportKind> importKindByName(const QString& name);

/// How a field's cells are read, and what an ImportRow holds for them.
enum class FieldType : quint8 {
    Text,      ///< QString, spaces around it removed.
    Email,     ///< QString with an @ between two parts.
    Phone,     ///< QString as written, with at least three digits.
    E164,      ///< QString such as "+18005963057".
    Money,     ///< qlonglong, in hundredths.
    Integer,   ///< qlonglong, not negative.
    Date,      ///< QDate.
    Moment,    ///< qlonglong, an Instant.
    Stage,     ///< QString, a word of stages().
    Industry,  ///< QString, a word of industries().
    Direction, ///< QString, "in" or "out".
    Truth,     ///< bool.
    TimeZone,  ///< QString, an IANA name.
    Currency,  ///< QString of three capitals.
};

/// One thing a row can bring.
struct Field
{
    QString key;   ///< Its name on the command line and in saved mappings.
    QString title; ///< Its name for people.
    FieldType type = FieldType::Text;
    bool required = false;
    bool derived = false; ///< Filled by the reader, never from a column of its own.
    QStringList aliases;  ///< Header names that mean it, normalised by plainHeader(), the likeliest first.
};

/// The fields of a kind. An ImportRow's values stand in the same order.
[[nodiscard]] const std::vector<Field>& fieldsOf(ImportKind kind);
/// Index of the field in fieldsOf(), or -1.
[[nodiscard]] qsizetype fieldIndex(ImportKind kind, QStringView key);

/// A header without case, spaces and punctuation: "E-mail Address" is "emailaddress".
[[nodiscard]] QString plainHeader(const QString& header);
/// True when any kind has a field of that name.
[[nodiscard]] bool isKnownHeader(const QString& header);

/// The product's stages of a deal, from inquiry to lost.
[[nodiscard]] const QStringList& stages();
/// The stage a word of another product means ("Closed Won" is won), or empty.
[[nodiscard]] QString stageFor(const QString& text);

/// The product's industries.
[[nodiscard]] const QStringList& industries();
/// The industry a word means ("medical" is healthcare), or empty.
[[nodiscard]] QString industryFor(const QString& text);

/// "in" or "out" for a word such as "received", "incoming", "sent"; empty for others.
[[nodiscard]] QString directionFor(const QString& text);

} // namespace occ::import
