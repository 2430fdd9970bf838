// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Message bodies: how a person writes them, what is wrong with them, and how bytes are shown.
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "api/contract/queue/queue.h"

namespace tovuk::models {

// How a body is written. Text and JSON travel as text, Base64 as base64.
enum class BodyKind : std::uint8_t { Text, Json, Base64 };

QString bodyKindId(BodyKind kind);  // "text", "json", "base64": for files, and for pasted lists
std::optional<BodyKind> bodyKindOf(const QString& id);
QString bodyKindName(BodyKind kind);  // translated

struct WrittenMessage {
  QString text;
  BodyKind kind = BodyKind::Text;
  QString delay;  // seconds as typed; empty: none
  friend bool operator==(const WrittenMessage&, const WrittenMessage&) = default;
};

// What is wrong with a body, with the limit named; empty: nothing. `size`: bytes that the worker would get.
struct BodyCheck {
  QString problem;
  std::size_t size = 0;
};
BodyCheck checkBody(const QString& text, BodyKind kind);
QString delayProblem(const QString& delay);

// As it is sent. Precondition: neither the body nor the delay has a problem.
QueueSend messageOf(const WrittenMessage& written);

// Where a text stops being JSON, one sentence; empty: it is one JSON value.
QString jsonProblem(const QString& text);
// JSON on lines of its own with two spaces a level: the order of names and the digits of numbers stay as they are.
// Precondition: jsonProblem() is empty.
QString formattedJson(const QString& json);

bool isText(std::string_view bytes);  // UTF-8 without control characters other than tabs and line ends
// Offset, sixteen bytes and their ASCII a line. At most `most` bytes; a last line says how many are left out.
QString hexDump(std::string_view bytes, std::size_t most = 65536);
// One line for a list: text with its white space made single, or "12 bytes".
QString bodyPreview(std::string_view bytes);

}  // namespace tovuk::models
