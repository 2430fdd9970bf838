// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// `tovuk://open/SERVICE/TYPE/RESOURCE`: what a link of another program or of a page opens here. It only opens: no link
// can change or send anything, and one with anything else in it is refused.
#pragma once

#include <QString>

#include <optional>

#include "api/contract/result.h"

namespace tovuk::models {

struct OpenLink {
  QString service;   // id or name
  QString type;      // a kind of the navigation: sqlite, kv, ...
  QString resource;  // name
  friend bool operator==(const OpenLink&, const OpenLink&) = default;
};

// True when the text begins with tovuk: in any case, whether or not the rest makes sense.
bool isTovukLink(const QString& text);

// Error: Invalid, with a sentence for the person who followed the link. Each of the three parts is percent-encoded on
// its own; none may be empty, a dot step, longer than 512 bytes, or hold control characters.
Result<OpenLink> parseOpenLink(const QString& text);

// The link that parseOpenLink reads back.
QString toText(const OpenLink& link);

}  // namespace tovuk::models
