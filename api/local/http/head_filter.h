// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Looks at the bytes of a request's line and headers on their way to httplib, which puts no bound on them and answers
// a Range that it does not understand with 416, where HTTP says that it has to be ignored (RFC 9110, 14.2).
#pragma once

#include <cstddef>
#include <string>

namespace tovuk::local {

inline constexpr std::size_t kMaxHeadBytes = std::size_t{128} * 1024;  // plan limit of request headers

// The name under which httplib gets a Range header, so that it leaves it to us.
inline constexpr const char* kRangeAsked = "Range-Asked";

class HeadFilter {
 public:
  void begin();
  // Between begin() and the empty line behind the headers.
  [[nodiscard]] bool inside() const { return m_inside; }
  // The head passed kMaxHeadBytes: its last line was ended, and no byte of it may follow.
  [[nodiscard]] bool tooLarge() const { return m_bytes > kMaxHeadBytes; }

  // A line did not end in CR LF, or one goes on in the next (RFC 9112, 2.2 and 5.2): httplib passes over such lines,
  // and another reader would find a header there. No byte may follow.
  [[nodiscard]] bool ambiguous() const { return m_ambiguous; }

  // A byte that came, which becomes the one to hand on.
  void pass(char& byte);
  // A byte to hand on before any other that comes.
  bool takeInserted(char& byte);

 private:
  bool m_inside = false;
  bool m_ambiguous = false;
  char m_last = 0;
  std::size_t m_bytes = 0;
  std::size_t m_lines = 0;
  std::size_t m_length = 0;  // of the line
  std::string m_start;       // the line's first characters, in lower case
  std::string m_inserted;    // in reverse
};

}  // namespace tovuk::local
