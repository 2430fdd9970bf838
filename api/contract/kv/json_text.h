// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// JSON as text, where a tree would cost too much or lose something: the order of names, 25 MiB copied twice.
// Everything here takes text that a parser has accepted already; on other text the result is meaningless but safe.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "api/contract/kv/kv.h"

namespace tovuk::kv {

// The text of the value under `name` of an object, the last one as parsers have it; empty when there is none.
std::string_view member(std::string_view object, std::string_view name);
// The texts of an array's items, in order.
std::vector<std::string_view> items(std::string_view array);
// Without the white space between tokens.
std::string compact(std::string_view json);
// How deeply it is nested: 1 for {}.
std::size_t depth(std::string_view json);

// `text`, which is UTF-8, with its quotes.
void appendText(std::string& out, std::string_view text);

// Writes payloads through their visit() straight into text; see fields.h for what the words mean.
class TextFields {
 public:
  template <class T>
  using Ref = const T&;

  explicit TextFields(std::string& out) : m_out(out) { m_out += '{'; }

  template <class T>
  static void write(std::string& out, const T& value) {
    TextFields fields(out);
    visit(fields, value);
    out += '}';
  }

  void text(std::string_view name, const std::string& value) { appendText(begin(name), value); }
  void nullableText(std::string_view name, const std::optional<std::string>& value) {
    if (value)
      text(name, *value);
    else
      begin(name) += "null";
  }
  void count(std::string_view name, const std::optional<std::int64_t>& value) {
    if (value) begin(name) += std::to_string(*value);
  }
  void optionalCount(std::string_view name, const std::optional<std::int64_t>& value) { count(name, value); }
  void nullableCount(std::string_view name, const std::optional<std::int64_t>& value) {
    begin(name) += value ? std::to_string(*value) : "null";
  }
  void boolean(std::string_view name, const std::optional<bool>& value) {
    if (value) begin(name) += *value ? "true" : "false";
  }
  void texts(std::string_view name, const std::vector<std::string>& values) {
    begin(name) += '[';
    for (const std::string& value : values) {
      if (&value != values.data()) m_out += ',';
      appendText(m_out, value);
    }
    m_out += ']';
  }
  void object(std::string_view name, const KvMetadata& value) { begin(name) += value.json; }
  template <class T>
  void object(std::string_view name, const T& value) {
    write(begin(name), value);
  }
  template <class T>
  void nullableObject(std::string_view name, const std::optional<T>& value) {
    if (value)
      object(name, *value);
    else
      begin(name) += "null";
  }
  template <class T>
  void list(std::string_view name, const std::vector<T>& values) {
    begin(name) += '[';
    for (const T& value : values) {
      if (&value != values.data()) m_out += ',';
      write(m_out, value);
    }
    m_out += ']';
  }

 private:
  std::string& begin(std::string_view name) {
    if (m_out.back() != '{') m_out += ',';
    m_out += '"';
    m_out += name;
    m_out += "\":";
    return m_out;
  }

  std::string& m_out;
};

}  // namespace tovuk::kv
