// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/domains/dns_file.h"

#include <algorithm>
#include <fcntl.h>
#include <fstream>
#include <sstream>
#include <unistd.h>

namespace tovuk::local {

namespace {

constexpr int kRights = 0644;
constexpr std::streamsize kMostBytes = 1048576;  // read of the file: whoever makes it a device gets an answer, too
constexpr std::string_view kExplanation =
    "# DNS records that the local service of Tovuk Dashboard believes in. One record a line:\n"
    "#\n"
    "#   api.example.com CNAME cname.tovuk.app\n"
    "#\n"
    "# Verifying a domain looks here. Take its line away and verify again, and the domain is pending again.\n";

std::string normal(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  if (text.ends_with('.')) text.pop_back();
  return text;
}

}  // namespace

void DnsFile::makeIfMissing() const {
  const int file = ::open(m_path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, kRights);
  if (file < 0) return;  // it is there, or verifying will find no record
  static_cast<void>(::write(file, kExplanation.data(), kExplanation.size()) == 0);
  ::close(file);
}

std::optional<std::string> DnsFile::target(std::string_view name) const {
  std::ifstream file(m_path, std::ios::binary);
  std::string text(static_cast<std::size_t>(kMostBytes), '\0');
  file.read(text.data(), kMostBytes);
  text.resize(static_cast<std::size_t>(file.gcount()));
  const std::string wanted = normal(std::string(name));
  std::istringstream lines(text);
  std::string line;
  while (std::getline(lines, line)) {
    std::istringstream words(line);
    std::string owner;
    std::string type;
    std::string target;
    if (!(words >> owner >> type >> target) || normal(type) != "cname" || normal(owner) != wanted) continue;
    return normal(target);
  }
  return std::nullopt;
}

}  // namespace tovuk::local
