// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The DNS of the local service: a text file that a person edits, so that a domain can be made to verify, or not.
//
//   # a comment
//   api.example.com CNAME cname.tovuk.app
//
// One record a line: name, CNAME, target, with any space between them. Case and a dot at the end do not matter. Other
// lines are passed over. The first record of a name counts.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tovuk::local {

class DnsFile {
 public:
  explicit DnsFile(std::string path) : m_path(std::move(path)) {}

  [[nodiscard]] const std::string& path() const { return m_path; }
  // Writes an empty one that explains itself, when there is none.
  void makeIfMissing() const;
  // The target of a name's CNAME record, in lower case; nullopt: no such record, or no file.
  [[nodiscard]] std::optional<std::string> target(std::string_view name) const;

 private:
  std::string m_path;
};

}  // namespace tovuk::local
