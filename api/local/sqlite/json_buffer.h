// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// JSON text written as fast as SQLite hands out values.
#pragma once

#include <cstdint>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>

namespace tovuk::local {

class JsonBuffer {
 public:
  void raw(std::string_view text) {
    reserve(text.size());
    std::memcpy(m_data.get() + m_size, text.data(), text.size());
    m_size += text.size();
  }
  void raw(char c) {
    reserve(1);
    m_data[m_size++] = c;
  }

  void integer(std::int64_t value);
  // Shortest text that reads back the same, always with '.' or an exponent; infinities as {"real":"Infinity"}.
  void real(double value);
  // A string, or {"base64":...,"type":"text"} when the bytes are not UTF-8.
  void text(std::string_view bytes);
  // {"base64":...}
  void blob(std::string_view bytes);

  [[nodiscard]] std::string_view view() const { return {m_data.get(), m_size}; }
  [[nodiscard]] std::size_t size() const { return m_size; }
  void clear() { m_size = 0; }
  void truncate(std::size_t size) { m_size = size; }

 private:
  void reserve(std::size_t more) {
    if (m_size + more > m_capacity) grow(more);
  }
  void grow(std::size_t more);
  void base64(std::string_view bytes);

  std::unique_ptr<char[]> m_data;
  std::size_t m_size = 0;
  std::size_t m_capacity = 0;
};

}  // namespace tovuk::local
