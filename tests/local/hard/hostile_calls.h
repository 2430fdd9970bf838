// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Requests that no honest client sends.
#pragma once

#include <QRandomGenerator>

#include <string>
#include <vector>

namespace tovuk::local {

class HostileCalls {
 public:
  HostileCalls(quint32 seed, int port, std::string token);

  // Any verb, path, query, headers and body, on any route.
  std::string any();
  // A request of `verb` with `path`, `headers` (each line with its end) and `body`, closed after it.
  [[nodiscard]] std::string request(const std::string& verb, const std::string& path, const std::string& headers = {},
                                    const std::string& body = {}) const;
  // Without Content-Length, or anything else about the body.
  [[nodiscard]] std::string head(const std::string& verb, const std::string& path,
                                 const std::string& headers = {}) const;
  // The paths of every route, with names that exist where there are such.
  [[nodiscard]] const std::vector<std::string>& paths() const { return m_paths; }
  [[nodiscard]] std::string hostLine() const { return "Host: 127.0.0.1:" + std::to_string(m_port) + "\r\n"; }

 private:
  std::string oneOf(const std::vector<std::string>& texts) {
    return texts[m_random.bounded(static_cast<quint32>(texts.size()))];
  }
  std::string path();
  std::string headers();
  std::string body();
  std::string mutated(std::string text);

  QRandomGenerator m_random;
  int m_port;
  std::string m_token;
  std::vector<std::string> m_paths;
};

}  // namespace tovuk::local
