// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace occ::ui {

/// Half-typed texts, kept in a file each so that they outlive a kill of the program. Belong to this user and
/// one workspace.
class Drafts final
{
public:
    /// By the name of each field.
    using Texts = QMap<QString, QString>;

    /// `workspace` is its address, `place` what is typed there ("contactSheet Log contact with Northline").
    Drafts(const QString& workspace, const QString& place);

    [[nodiscard]] Texts load() const;
    /// Keeps the texts; nothing is kept when all are empty. A disk that is full loses only the draft.
    void save(const Texts& texts) const;
    void drop() const;

private:
    QString m_file;
};

} // namespace occ::ui
