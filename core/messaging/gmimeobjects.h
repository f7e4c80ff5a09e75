// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <gmime/gmime.h>

#include <memory>

/// GMime's objects with an owner. Included by .cpp files only.
namespace occ::messaging {

struct Unref
{
    void operator()(void* object) const { g_object_unref(object); }
};
struct Free
{
    void operator()(char* text) const { g_free(text); }
};
template <typename T> using Owned = std::unique_ptr<T, Unref>;
using OwnedText = std::unique_ptr<char, Free>;

/// GMime must be told once, before anything else.
inline void startGMime()
{
    static const bool started = [] {
        g_mime_init();
        return true;
    }();
    static_cast<void>(started);
}

} // namespace occ::messaging
