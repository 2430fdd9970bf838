// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/contract/reader.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <utility>

namespace tovuk {

namespace {

using Json = nlohmann::json;

// Depth and number of values are checked before the tree is built: a document of a million open brackets, or of a
// hundred million zeros, must not become a tree at all.
const char* whyTooMuch(std::string_view text) {
  std::size_t depth = 0;
  std::size_t values = 1;
  bool inString = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (inString) {
      if (c == '\\')
        ++i;
      else if (c == '"')
        inString = false;
      continue;
    }
    if (c == '"') inString = true;
    if ((c == '[' || c == '{') && ++depth > kMaxJsonDepth) return "The JSON is nested deeper than 64 levels.";
    if ((c == ']' || c == '}') && depth > 0) --depth;
    if ((c == ',' || c == '[' || c == '{') && ++values > kMaxJsonValues)
      return "The JSON holds more than 2000000 values.";
  }
  return nullptr;
}

Error invalidJson(std::string message) {
  Error error;
  error.kind = ErrorKind::Protocol;
  error.code = "invalid_json";
  error.message = std::move(message);
  return error;
}

// An integer if the value is one exactly: 3 and 3.0 are; 3.5, 1e300 and 9223372036854775808 are not.
std::optional<std::int64_t> exactInteger(const Json& value) {
  if (value.is_number_unsigned()) {
    const auto number = *value.get_ptr<const Json::number_unsigned_t*>();
    if (number > static_cast<std::uint64_t>(INT64_MAX)) return std::nullopt;
    return static_cast<std::int64_t>(number);
  }
  if (value.is_number_integer()) return *value.get_ptr<const Json::number_integer_t*>();
  if (value.is_number_float()) {
    // Beyond 2^53 a double no longer tells which integer was written, and the parser makes one of every integer that
    // 64 bits cannot hold.
    constexpr double kTwoTo53 = 9007199254740992.0;
    const double number = *value.get_ptr<const Json::number_float_t*>();
    if (std::nearbyint(number) == number && std::abs(number) <= kTwoTo53) return static_cast<std::int64_t>(number);
  }
  return std::nullopt;
}

}  // namespace

Document::Document(Json root) : m_root(new Json(std::move(root))) {}
Document::Document(Document&& other) noexcept : m_root(std::exchange(other.m_root, nullptr)) {}
Document& Document::operator=(Document&& other) noexcept {
  std::swap(m_root, other.m_root);
  return *this;
}
Document::~Document() { delete m_root; }
const Json& Document::root() const { return *m_root; }

Result<Document> Document::parse(std::string_view text) {
  if (const char* why = whyTooMuch(text)) return Unexpected(invalidJson(why));
  try {
    return Document(Json::parse(text));
  } catch (const Json::parse_error& e) {
    return Unexpected(invalidJson("This is not JSON: reading stopped at byte " + std::to_string(e.byte) + "."));
  } catch (const Json::exception&) {
    return Unexpected(invalidJson("The JSON holds a number that is too large."));
  }
}

std::string kindName(const Json& value) {
  switch (value.type()) {
    case Json::value_t::null: return "null";
    case Json::value_t::object: return "an object";
    case Json::value_t::array: return "an array";
    case Json::value_t::string: return "text";
    case Json::value_t::boolean: return "a boolean";
    case Json::value_t::number_integer:
    case Json::value_t::number_unsigned: return "an integer";
    case Json::value_t::number_float: return "a number";
    default: return "something else";
  }
}

Error unexpectedTop(std::string_view found) {
  Error error;
  error.kind = ErrorKind::Protocol;
  error.code = "unexpected_answer";
  error.message = "This should be a JSON object but is " + std::string(found) + ".";
  return error;
}

Reader::Reader(const Json& value, std::vector<Problem>* problems, std::string pointer)
    : m_value(value), m_problems(problems), m_pointer(std::move(pointer)) {}

bool Reader::isObject() const { return m_value.is_object(); }
bool Reader::isArray() const { return m_value.is_array(); }
bool Reader::has(std::string_view key) const { return find(key) != nullptr; }

bool Reader::isNull(std::string_view key) const {
  const Json* value = find(key);
  return value != nullptr && value->is_null();
}

const Json* Reader::find(std::string_view key) const {
  if (!m_value.is_object()) return nullptr;
  // nlohmann 3.11.2 has heterogeneous look-up only behind a transparent comparator, which its std::map has.
  const auto it = m_value.find(key);
  return it == m_value.end() ? nullptr : &*it;
}

std::string Reader::pointerTo(std::string_view key) const {
  std::string out = m_pointer + '/';
  for (const char c : key) {
    if (c == '~')
      out += "~0";
    else if (c == '/')
      out += "~1";
    else
      out += c;
  }
  return out;
}

void Reader::report(std::string_view key, std::string text) const {
  if (m_problems != nullptr) m_problems->push_back({pointerTo(key), std::move(text)});
}

std::string Reader::text(std::string_view key) const {
  const Json* value = find(key);
  if (value == nullptr)
    report(key, "missing");
  else if (!value->is_string())
    report(key, "expected text, found " + kindName(*value));
  else
    return *value->get_ptr<const Json::string_t*>();
  return {};
}

std::optional<std::string> Reader::optionalText(std::string_view key) const {
  const Json* value = find(key);
  if (value == nullptr || value->is_null()) return std::nullopt;
  if (!value->is_string()) {
    report(key, "expected text or null, found " + kindName(*value));
    return std::nullopt;
  }
  return *value->get_ptr<const Json::string_t*>();
}

std::optional<std::int64_t> Reader::readInteger(std::string_view key, std::int64_t least, std::int64_t most,
                                                bool optional) const {
  const Json* value = find(key);
  if (value == nullptr) {
    if (!optional) report(key, "missing");
    return std::nullopt;
  }
  if (optional && value->is_null()) return std::nullopt;
  const auto number = exactInteger(*value);
  if (!number)
    report(key, "expected an integer, found " + (value->is_number() ? value->dump() : kindName(*value)));
  else if (*number < least || *number > most)
    report(key, "out of range: " + std::to_string(*number));
  else
    return number;
  return std::nullopt;
}

std::optional<std::int64_t> Reader::integer(std::string_view key, std::int64_t least, std::int64_t most) const {
  return readInteger(key, least, most, false);
}

std::optional<std::int64_t> Reader::optionalInteger(std::string_view key, std::int64_t least, std::int64_t most) const {
  return readInteger(key, least, most, true);
}

std::optional<double> Reader::number(std::string_view key) const {
  const Json* value = find(key);
  if (value == nullptr)
    report(key, "missing");
  else if (!value->is_number())
    report(key, "expected a number, found " + kindName(*value));
  else
    return value->get<double>();
  return std::nullopt;
}

std::optional<bool> Reader::boolean(std::string_view key) const {
  const Json* value = find(key);
  if (value == nullptr)
    report(key, "missing");
  else if (!value->is_boolean())
    report(key, "expected a boolean, found " + kindName(*value));
  else
    return *value->get_ptr<const Json::boolean_t*>();
  return std::nullopt;
}

std::optional<bool> Reader::optionalBoolean(std::string_view key) const {
  return find(key) == nullptr ? std::nullopt : boolean(key);
}

std::vector<std::string> Reader::texts(std::string_view key) const {
  std::vector<std::string> out;
  const auto items = array(key);
  if (!items) return out;
  for (const Json& item : items->json()) {
    if (item.is_string())
      out.push_back(*item.get_ptr<const Json::string_t*>());
    else
      items->report(std::to_string(&item - items->json().get_ptr<const Json::array_t*>()->data()),
                    "expected text, found " + kindName(item));
  }
  return out;
}

std::optional<Reader> Reader::object(std::string_view key, bool optional) const {
  const Json* value = find(key);
  if (value != nullptr && value->is_object()) return Reader(*value, m_problems, pointerTo(key));
  if (value == nullptr ? !optional : !(optional && value->is_null()))
    report(key, value == nullptr ? "missing" : "expected an object, found " + kindName(*value));
  return std::nullopt;
}

std::optional<Reader> Reader::array(std::string_view key, bool optional) const {
  const Json* value = find(key);
  if (value != nullptr && value->is_array()) return Reader(*value, m_problems, pointerTo(key));
  if (value == nullptr ? !optional : !(optional && value->is_null()))
    report(key, value == nullptr ? "missing" : "expected an array, found " + kindName(*value));
  return std::nullopt;
}

std::optional<Reader> Reader::member(std::string_view key) const {
  const Json* value = find(key);
  if (value == nullptr) return std::nullopt;
  return Reader(*value, m_problems, pointerTo(key));
}

std::vector<Reader> Reader::objects() const {
  std::vector<Reader> out;
  if (!m_value.is_array()) return out;
  out.reserve(m_value.size());
  std::size_t index = 0;
  for (const Json& item : m_value) {
    if (item.is_object())
      out.emplace_back(item, m_problems, m_pointer + '/' + std::to_string(index));
    else
      report(std::to_string(index), "expected an object, found " + kindName(item));
    ++index;
  }
  return out;
}

std::vector<Reader> Reader::members() const {
  std::vector<Reader> out;
  if (!m_value.is_array()) return out;
  out.reserve(m_value.size());
  for (const Json& item : m_value) out.emplace_back(item, m_problems, m_pointer + '/' + std::to_string(out.size()));
  return out;
}

std::vector<std::string_view> Reader::names() const {
  std::vector<std::string_view> out;
  if (!m_value.is_object()) return out;
  for (const auto& [name, value] : *m_value.get_ptr<const Json::object_t*>()) out.emplace_back(name);
  return out;
}

JsonKind Reader::kind() const {
  switch (m_value.type()) {
    case Json::value_t::object: return JsonKind::Object;
    case Json::value_t::array: return JsonKind::Array;
    case Json::value_t::string: return JsonKind::Text;
    case Json::value_t::boolean: return JsonKind::Boolean;
    case Json::value_t::number_integer:
    case Json::value_t::number_unsigned: return JsonKind::Integer;
    case Json::value_t::number_float: return JsonKind::Number;
    default: return JsonKind::Null;
  }
}

std::optional<std::string> Reader::asText() const {
  if (!m_value.is_string()) return std::nullopt;
  return *m_value.get_ptr<const Json::string_t*>();
}

std::optional<std::int64_t> Reader::asInteger() const {
  return m_value.is_number_integer() ? exactInteger(m_value) : std::nullopt;
}

std::optional<double> Reader::asNumber() const {
  if (!m_value.is_number()) return std::nullopt;
  return m_value.get<double>();
}

std::optional<bool> Reader::asBoolean() const {
  if (!m_value.is_boolean()) return std::nullopt;
  return *m_value.get_ptr<const Json::boolean_t*>();
}

}  // namespace tovuk
