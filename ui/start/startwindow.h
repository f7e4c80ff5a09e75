// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QListView;
class QStringListModel;
class QVBoxLayout;
QT_END_NAMESPACE

namespace occ::ui {

class Button;
class ChoiceCard;
class MessageBar;
class TextLabel;
class WorkspaceMaker;

/// The page before any workspace: look around with samples, start an empty one, open one, import a table; and
/// the ones that were open lately. When a workspace cannot be opened, the reason and the way out stand here.
class StartWindow final : public QWidget
{
    Q_OBJECT
public:
    explicit StartWindow(QWidget* parent = nullptr);
    ~StartWindow() override;

    /// Why the workspace at `address` is not open.
    void showError(const QString& address, const Error& error);
    /// Says what is under way and takes no other wish meanwhile; empty when nothing is.
    void setBusy(const QString& what);

Q_SIGNALS:
    void openRequested(const QString& address);
    /// An empty workspace was made, and a table is to be imported into it.
    void importRequested(const QString& address);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void layOut();
    void makeChoices(QVBoxLayout* column);
    void makeRecent(QVBoxLayout* column);
    void showRecent();
    void openSample();
    void openNew(bool forImport);
    void openExisting();

    WorkspaceMaker* m_maker;
    MessageBar* m_error;
    Button* m_again = nullptr;
    TextLabel* m_busy;
    QWidget* m_choices = nullptr;
    QWidget* m_recentCard = nullptr;
    QListView* m_recent = nullptr;
    QStringListModel* m_recentModel = nullptr;
    QString m_failed; ///< The address the error speaks of.
    bool m_forImport = false;
};

} // namespace occ::ui
