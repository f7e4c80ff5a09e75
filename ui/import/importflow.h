// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/inspector.h"

#include <QSet>

namespace occ::ui {

/// What a person decides in the course of an import, and what was found out about the file. Every decision
/// that changes how the file reads has it read again in the background.
class ImportFlow final : public QObject
{
    Q_OBJECT
public:
    explicit ImportFlow(QObject* parent = nullptr);

    /// Takes a file up and forgets what was decided about another one. Without a kind it is guessed.
    void setFile(const QString& file, std::optional<import::ImportKind> kind = {});
    void setKind(import::ImportKind kind);
    /// Reads the file again: it may have been corrected.
    void again() { readFile(); }
    /// Changes how the file is written; columns are suggested anew.
    void setFormat(const std::function<void(import::SniffOptions&)>& change);
    void setDateOrder(std::optional<import::DateOrder> order);
    void setDecimal(std::optional<import::Decimal> decimal);
    /// Fills a field from a column ("First + Last" joins two); an empty name leaves the field out.
    void setColumn(const QString& field, const QString& column);
    void useMapping(const import::Mapping& mapping);
    /// Back to what the names of the columns suggest.
    void forgetMapping();
    /// Answers one of the questions() with one of its options.
    void answer(const QString& question, const QString& option);
    void setLeftOut(qint64 row, bool leftOut);

    [[nodiscard]] const QString& file() const { return m_file; }
    [[nodiscard]] std::optional<import::ImportKind> kind() const { return m_kind; }
    [[nodiscard]] const import::InspectOptions& options() const { return m_options; }
    [[nodiscard]] const QSet<qint64>& leaveOut() const { return m_leaveOut; }
    /// The last reading that came to its end; nothing before the first.
    [[nodiscard]] const Look* look() const { return m_look.get(); }
    /// What it found; nothing when the file cannot be read as a table.
    [[nodiscard]] const import::Inspection* found() const;
    [[nodiscard]] bool isLooking() const { return m_inspector.isRunning(); }
    /// Questions about the format (`columns` false), or which column a required field is (true).
    [[nodiscard]] QList<import::Question> questions(bool columns) const;
    /// True when the file was read, every question is answered and nothing is being read.
    [[nodiscard]] bool isReady() const;

Q_SIGNALS:
    /// Something was decided or found out.
    void changed();
    /// The part of the file that is read, 0 to 1000.
    void progressed(int permille);

private:
    void readFile();
    [[nodiscard]] import::Mapping* editable();

    QString m_file;
    std::optional<import::ImportKind> m_kind;
    import::InspectOptions m_options;
    QSet<qint64> m_leaveOut;
    Inspector m_inspector;
    std::shared_ptr<const Look> m_look;
};

} // namespace occ::ui
