// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/drafts.h"

#include <QTimer>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace occ::ui {

/// Keeps what is typed into a form's fields while it is typed, and puts it back when the form is opened again
/// after the program was killed. Only lines and areas of text; what was there before a person typed is
/// theirs.
class DraftKeeper final : public QObject
{
    Q_OBJECT
public:
    /// Watches these editors, which have object names. Belongs to `form`.
    DraftKeeper(const QString& workspace, const QString& place, const QList<QWidget*>& editors,
                QWidget* form);

    /// Puts a kept draft into the editors; false when there was none.
    bool restore();
    /// The form was sent or put away on purpose: there is no draft any more.
    void drop();

private:
    void save();

    Drafts m_drafts;
    QList<QWidget*> m_editors;
    Drafts::Texts m_before; ///< What the editors held when the form was made.
    QTimer m_pause;
};

} // namespace occ::ui
