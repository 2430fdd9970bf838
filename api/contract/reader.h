// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one checked way into JSON. nlohmann's own get<int>() turns 3.9 into 3 and wraps 99999999999 (measured), so no
// other file of this project reads a JSON value.
//
// Decoding is lenient: a field that is missing or of the wrong kind yields an empty value and a Problem that names its
// JSON pointer; it costs its label, never the panel. Only a document that is not JSON, or whose top is of the wrong
// kind, is an error. Unknown fields are ignored.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "api/contract/result.h"

namespace tovuk {

// A place where an answer is not what the contract says: `/results/0/rowsRead`, `expected an integer, found text`.
struct Problem {
  std::string pointer;
  std::string text;
  friend bool operator==(const Problem&, const Problem&) = default;
};

inline constexpr std::size_t kMaxJsonDepth = 64;
inline constexpr std::size_t kMaxJsonValues = 2000000;  // 10 000 entries of a bulk write have far fewer

// A parsed document. Move-only owner of the tree.
class Document {
 public:
  // Errors (kind Protocol, code invalid_json): not JSON, not UTF-8, a number outside double's range, deeper than
  // kMaxJsonDepth, more than kMaxJsonValues. The message names the byte where reading stopped.
  static Result<Document> parse(std::string_view text);

  Document(Document&&) noexcept;
  Document& operator=(Document&&) noexcept;
  ~Document();

  [[nodiscard]] const nlohmann::json& root() const;

 private:
  explicit Document(nlohmann::json root);
  nlohmann::json* m_root;  // owned; a pointer so that this header needs only json_fwd
};

enum class JsonKind : std::uint8_t { Null, Boolean, Integer, Number, Text, Array, Object };

class Reader {
 public:
  // `problems` may be null: then they are dropped. Both referents must outlive the reader.
  Reader(const nlohmann::json& value, std::vector<Problem>* problems, std::string pointer = {});

  [[nodiscard]] bool isObject() const;
  [[nodiscard]] bool isArray() const;
  [[nodiscard]] bool has(std::string_view key) const;     // present, null included
  [[nodiscard]] bool isNull(std::string_view key) const;  // present and null
  [[nodiscard]] const std::string& pointer() const { return m_pointer; }
  [[nodiscard]] const nlohmann::json& json() const { return m_value; }

  // The value under `key` of an object. Missing or wrong: empty text, nullopt; with a Problem unless null is allowed
  // (optional...) and found, or the field is absent and optional.
  [[nodiscard]] std::string text(std::string_view key) const;
  [[nodiscard]] std::optional<std::string> optionalText(std::string_view key) const;
  [[nodiscard]] std::optional<std::int64_t> integer(std::string_view key, std::int64_t least = INT64_MIN,
                                                    std::int64_t most = INT64_MAX) const;
  [[nodiscard]] std::optional<std::int64_t> optionalInteger(std::string_view key, std::int64_t least = INT64_MIN,
                                                            std::int64_t most = INT64_MAX) const;
  [[nodiscard]] std::optional<double> number(std::string_view key) const;
  [[nodiscard]] std::optional<bool> boolean(std::string_view key) const;
  [[nodiscard]] std::optional<bool> optionalBoolean(std::string_view key) const;
  [[nodiscard]] std::vector<std::string> texts(std::string_view key) const;

  // The object or array under `key`; nullopt (with a Problem unless `optional`) when it is missing or of another kind.
  [[nodiscard]] std::optional<Reader> object(std::string_view key, bool optional = false) const;
  [[nodiscard]] std::optional<Reader> array(std::string_view key, bool optional = false) const;

  // The value under `key`, whatever its kind; nullopt when it is missing.
  [[nodiscard]] std::optional<Reader> member(std::string_view key) const;

  // The members of an array, in order. Members that are not objects are passed over with a Problem by objects().
  [[nodiscard]] std::vector<Reader> objects() const;
  [[nodiscard]] std::vector<Reader> members() const;  // all of them, whatever their kind

  // The names of an object's members, in no promised order; for tables whose names are open (plan limits).
  [[nodiscard]] std::vector<std::string_view> names() const;

  // This value itself, where its kind is open (query parameters). Each as... is nullopt when the kind is another or,
  // for an integer, when it does not fit 64 bits. An integer is also a number.
  [[nodiscard]] JsonKind kind() const;
  [[nodiscard]] std::optional<std::string> asText() const;
  [[nodiscard]] std::optional<std::int64_t> asInteger() const;
  [[nodiscard]] std::optional<double> asNumber() const;
  [[nodiscard]] std::optional<bool> asBoolean() const;

  // decode(item) for each object of the array under `key`; empty when the array is missing.
  template <class F>
  auto list(std::string_view key, F&& decode) const {
    std::vector<std::invoke_result_t<F, const Reader&>> out;
    if (const auto items = array(key)) {
      const auto readers = items->objects();
      out.reserve(readers.size());
      for (const Reader& item : readers) out.push_back(decode(item));
    }
    return out;
  }

  void report(std::string_view key, std::string text) const;

 private:
  [[nodiscard]] const nlohmann::json* find(std::string_view key) const;
  [[nodiscard]] std::string pointerTo(std::string_view key) const;
  [[nodiscard]] std::optional<std::int64_t> readInteger(std::string_view key, std::int64_t least, std::int64_t most,
                                                        bool optional) const;

  const nlohmann::json& m_value;
  std::vector<Problem>* m_problems;
  std::string m_pointer;
};

// Parses `text`, checks that the top is an object, and runs `decode(Reader)`. The error of a wrong top has kind
// Protocol and code unexpected_answer.
template <class F>
auto decodeObject(std::string_view text, F&& decode, std::vector<Problem>* problems = nullptr)
    -> Result<std::invoke_result_t<F, const Reader&>>;

Error unexpectedTop(std::string_view found);
std::string kindName(const nlohmann::json& value);

template <class F>
auto decodeObject(std::string_view text, F&& decode, std::vector<Problem>* problems)
    -> Result<std::invoke_result_t<F, const Reader&>> {
  auto document = Document::parse(text);
  if (!document) return Unexpected(std::move(document).error());
  const Reader reader(document->root(), problems);
  if (!reader.isObject()) return Unexpected(unexpectedTop(kindName(document->root())));
  return decode(reader);
}

}  // namespace tovuk
