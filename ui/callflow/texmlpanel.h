// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callflow/texml.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QPlainTextEdit;
QT_END_NAMESPACE

namespace occ::ui {

class FlowDocument;
class MessageBar;
class TextLabel;

/// The flow as the documents Telnyx fetches: to look at, copy and save; and documents read back in.
class TexmlPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit TexmlPanel(FlowDocument& document, QWidget* parent = nullptr);
    /// Writes every document below a folder, step/KEY.xml included. The number of files.
    [[nodiscard]] Result<int> saveTo(const QString& folder) const;
    /// Reads files as one flow and shows it as an edit that can be undone.
    void importFiles(const QStringList& files);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void fill();
    void showCurrent();
    void copy();
    void save();
    void open();

    FlowDocument& m_document;
    QList<callflow::TexmlDocument> m_documents;
    QComboBox* m_which;
    QPlainTextEdit* m_text;
    MessageBar* m_message;
};

} // namespace occ::ui
