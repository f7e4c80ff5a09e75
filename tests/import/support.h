// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/inspect.h"

#include <QBuffer>
#include <QTest>

/// Each test file makes its own test object; main() runs them one after the other.
QObject* makeReaderTest();
QObject* makeSuitesTest();
QObject* makeDatesTest();
QObject* makeMappingTest();
QObject* makeFilesTest();

/// Path of a file in the shared data folder, or empty when the folder is not there.
[[nodiscard]] QString sharedData(const QString& path);

/// Every record of some bytes, or the reader's error.
[[nodiscard]] occ::Result<QList<QStringList>> readAll(const QByteArray& bytes,
                                                      const occ::import::CsvFormat& format = {},
                                                      occ::import::CsvLimits limits = {});

/// What sniff() says about some bytes.
[[nodiscard]] occ::Result<occ::import::Sniffed> sniffBytes(QByteArray bytes,
                                                           const occ::import::SniffOptions& options = {});

/// What inspect() says about some bytes.
[[nodiscard]] occ::Result<occ::import::Inspection>
inspectBytes(QByteArray bytes, occ::import::ImportKind kind, const occ::import::InspectOptions& options = {});

/// The ids of questions, in order.
[[nodiscard]] QStringList ids(const QList<occ::import::Question>& questions);

/// Bytes of memory this process uses now.
[[nodiscard]] qint64 residentBytes();
