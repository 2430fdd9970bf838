// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One list of fields per payload, for both directions (internal to the codec). A payload has a function template
//   template <class V> void visit(V& v, typename V::template Ref<Payload> p) { v.text("name", p.name); ... }
// which DecodeFields runs to fill the struct and EncodeFields to write it, so that the two can never disagree.
//
// Word in the function name: plain = required and never null; nullable = required, null allowed; optional = may be
// absent, never null.
#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "api/contract/reader.h"

namespace tovuk {

class DecodeFields {
 public:
  template <class T>
  using Ref = T&;

  explicit DecodeFields(const Reader& reader) : m_reader(reader) {}
  [[nodiscard]] const Reader& reader() const { return m_reader; }

  void text(std::string_view name, std::string& out) { out = m_reader.text(name); }
  void nullableText(std::string_view name, std::optional<std::string>& out) { out = m_reader.optionalText(name); }
  void count(std::string_view name, std::optional<std::int64_t>& out) { out = m_reader.integer(name, 0); }
  void nullableCount(std::string_view name, std::optional<std::int64_t>& out) {
    out = m_reader.optionalInteger(name, 0);
  }
  void optionalCount(std::string_view name, std::optional<std::int64_t>& out) {
    out = m_reader.optionalInteger(name, 0);
  }
  void integer(std::string_view name, std::optional<std::int64_t>& out) { out = m_reader.integer(name); }
  void number(std::string_view name, std::optional<double>& out) { out = m_reader.number(name); }
  void boolean(std::string_view name, std::optional<bool>& out) { out = m_reader.boolean(name); }
  void optionalBoolean(std::string_view name, std::optional<bool>& out) { out = m_reader.optionalBoolean(name); }
  void texts(std::string_view name, std::vector<std::string>& out) { out = m_reader.texts(name); }

  template <class T>
  void object(std::string_view name, T& out) {
    if (const auto inner = m_reader.object(name)) fill(*inner, out);
  }
  template <class T>
  void nullableObject(std::string_view name, std::optional<T>& out) {
    if (const auto inner = m_reader.object(name, true)) fill(*inner, out.emplace());
  }
  template <class T>
  void list(std::string_view name, std::vector<T>& out) {
    out = m_reader.list(name, [](const Reader& item) {
      T value;
      fill(item, value);
      return value;
    });
  }

 private:
  template <class T>
  static void fill(const Reader& reader, T& out) {
    DecodeFields inner(reader);
    visit(inner, out);
  }

  const Reader& m_reader;
};

class EncodeFields {
 public:
  using Json = nlohmann::ordered_json;
  template <class T>
  using Ref = const T&;

  // The first value of a name stays.
  void put(std::string_view name, Json value) { m_json.emplace(std::string(name), std::move(value)); }

  void text(std::string_view name, const std::string& value) { put(name, value); }
  void nullableText(std::string_view name, const std::optional<std::string>& value) { putOrNull(name, value); }
  void count(std::string_view name, const std::optional<std::int64_t>& value) { putIfThere(name, value); }
  void nullableCount(std::string_view name, const std::optional<std::int64_t>& value) { putOrNull(name, value); }
  void optionalCount(std::string_view name, const std::optional<std::int64_t>& value) { putIfThere(name, value); }
  void integer(std::string_view name, const std::optional<std::int64_t>& value) { putIfThere(name, value); }
  void number(std::string_view name, const std::optional<double>& value) { putIfThere(name, value); }
  void boolean(std::string_view name, const std::optional<bool>& value) { putIfThere(name, value); }
  void optionalBoolean(std::string_view name, const std::optional<bool>& value) { putIfThere(name, value); }
  void texts(std::string_view name, const std::vector<std::string>& value) { put(name, value); }

  template <class T>
  void object(std::string_view name, const T& value) {
    put(name, jsonOf(value));
  }
  template <class T>
  void nullableObject(std::string_view name, const std::optional<T>& value) {
    put(name, value ? jsonOf(*value) : Json(nullptr));
  }
  template <class T>
  void list(std::string_view name, const std::vector<T>& values) {
    Json items = Json::array();
    for (const T& value : values) items.push_back(jsonOf(value));
    put(name, std::move(items));
  }

  template <class T>
  static Json jsonOf(const T& value) {
    EncodeFields inner;
    visit(inner, value);
    return std::move(inner.m_json);
  }

 private:
  template <class T>
  void putIfThere(std::string_view name, const std::optional<T>& value) {
    if (value) put(name, *value);
  }
  template <class T>
  void putOrNull(std::string_view name, const std::optional<T>& value) {
    put(name, value ? Json(*value) : Json(nullptr));
  }

  Json m_json = Json::object();
};

// Text of a payload that another program made may hold bytes that are not UTF-8: they become U+FFFD, because dump()
// throws otherwise.
inline std::string dumpJson(const nlohmann::ordered_json& value) {
  return value.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

template <class T>
std::string encodePayload(const T& value) {
  return dumpJson(EncodeFields::jsonOf(value));
}

template <class T>
Result<T> decodePayload(std::string_view json, std::vector<Problem>* problems) {
  const auto fill = [](const Reader& reader) {
    T out;
    DecodeFields fields(reader);
    visit(fields, out);
    return out;
  };
  return decodeObject(json, fill, problems);
}

}  // namespace tovuk
