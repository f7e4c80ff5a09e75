// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Schemas, validation, and whole content folders, the shipped ones among them.
class TestContent final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void validatesEveryType_data();
    void validatesEveryType();
    void refusesBadSchema_data();
    void refusesBadSchema();
    void givesTypedJson();
    void loadsFolders();
    void laterFoldersOverride();
    void refusesBadFolders_data();
    void refusesBadFolders();
    void loadsShippedContent();
};
