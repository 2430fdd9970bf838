// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Text of a service is never markup, also where Qt would read it as such.
#pragma once

#include <QString>

namespace tovuk::views {

// For tool tips, whose text Qt takes for HTML when it looks like it.
QString plainToolTip(const QString& text);
// For texts of menus and buttons, where an ampersand marks a letter.
QString plainLabel(const QString& text);

}  // namespace tovuk::views
