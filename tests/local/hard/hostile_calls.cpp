// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/local/hard/hostile_calls.h"

#include "api/local/http/router.h"
#include "tests/local/openapi/calls.h"

namespace tovuk::local {

namespace {

// Of a path or a query; none is encoded any further.
const std::vector<std::string> kSegments = {"shop",
                                            "DB",
                                            "CACHE",
                                            "jobs",
                                            "Room",
                                            "lobby",
                                            "a.json",
                                            "service_1",
                                            "..",
                                            "%2e%2e",
                                            "%2E%2e%2f%2e%2e%2fetc",
                                            "%00",
                                            "a%00b",
                                            "%c0%af",
                                            "%c0%80",
                                            "%ff%fe",
                                            "%e0%80%af",
                                            "%f4%90%80%80",
                                            "%ed%a0%80",
                                            "%252e%252e",
                                            "%2500",
                                            "%",
                                            "%4",
                                            "%zz",
                                            "%u0041",
                                            "a%2Fb",
                                            "%0d%0aX:%20y",
                                            "%0a",
                                            "%7f",
                                            "\xff\xfe",
                                            "\xc3\x28",
                                            "a;b",
                                            "a\\b",
                                            "-1",
                                            "0",
                                            "99999999999999999999",
                                            "sqlite_9999999999999999999",
                                            "kv_-1",
                                            "' OR 1=1 --",
                                            "%27%20OR%201=1",
                                            "*",
                                            "~",
                                            "{x}",
                                            "<script>",
                                            "%3Cscript%3E",
                                            "",
                                            ".",
                                            "%20",
                                            "%09",
                                            "NaN",
                                            "null",
                                            "\xe2\x80\xae",
                                            "%F0%9F%98%80"};
const std::vector<std::string> kValues = {"null",
                                          "true",
                                          "-1",
                                          "0",
                                          "1e999",
                                          "-0.0",
                                          "1e-400",
                                          "NaN",
                                          "Infinity",
                                          "9223372036854775808",
                                          "123456789012345678901234567890",
                                          "18446744073709551616",
                                          "0.1",
                                          "1e3",
                                          "[]",
                                          "{}",
                                          "[[]]",
                                          "\"\"",
                                          "\" \"",
                                          R"("\u0000")",
                                          R"("\ud800")",
                                          "\"\xff\"",
                                          "\"\xc0\xaf\"",
                                          R"("../../etc/passwd")",
                                          "'x'",
                                          "undefined",
                                          "\"a\" \"b\"",
                                          R"("base64")",
                                          R"("====")",
                                          R"({"a":{"a":{"a":1}}})",
                                          "\"\n\"",
                                          "0x10",
                                          "01",
                                          "+1",
                                          "--1",
                                          "[1,]",
                                          "{\"a\":1,}"};
const std::vector<std::string> kNames = {"name",
                                         "kind",
                                         "sql",
                                         "statements",
                                         "params",
                                         "key",
                                         "keys",
                                         "entries",
                                         "value",
                                         "encoding",
                                         "metadata",
                                         "expiration",
                                         "expirationTtlSeconds",
                                         "body",
                                         "messages",
                                         "delaySeconds",
                                         "maxRetries",
                                         "deadLetterQueue",
                                         "retentionSeconds",
                                         "cronExpression",
                                         "enabled",
                                         "className",
                                         "scheduledAtUnixMs",
                                         "bindingName",
                                         "targetService",
                                         "path",
                                         "contentType",
                                         "sizeBytes",
                                         "partSizeBytes",
                                         "publicRead",
                                         "uploadId",
                                         "parts",
                                         "domain",
                                         "handle",
                                         "displayName",
                                         "period",
                                         "capValue",
                                         "hardStop",
                                         "notifyAtPercent",
                                         "target_plan",
                                         "reason",
                                         "subject",
                                         "details",
                                         "service_id",
                                         "config",
                                         "source_archive_base64",
                                         "sourcePath",
                                         "url",
                                         ""};
const std::vector<std::string> kVerbs = {"GET",   "GET",     "PUT", "POST", "POST", "DELETE", "PATCH", "OPTIONS",
                                         "TRACE", "CONNECT", "PRI", "get",  "FOO",  "G\xffT", "",      "POST\t"};
const std::vector<std::string> kHeaders = {"Origin: https://evil.example\r\n",
                                           "Origin: null\r\n",
                                           "Sec-Fetch-Site: cross-site\r\n",
                                           "Range: bytes=\r\n",
                                           "Range: bytes=5-2\r\n",
                                           "Range: items=0-1\r\n",
                                           "Range: bytes=-\r\n",
                                           "Range: bytes=0-99999999999999999999\r\n",
                                           "Range: x\r\n",
                                           "If-Range: x\r\n",
                                           "Content-Type: text/plain\r\n",
                                           "Content-Type: multipart/form-data\r\n",
                                           "Content-Type: multipart/form-data; boundary=a\r\n",
                                           "Content-Type: application/x-www-form-urlencoded\r\n",
                                           "Content-Encoding: gzip\r\n",
                                           "Content-Encoding: nonsense\r\n",
                                           "Accept: text/html\r\n",
                                           "Tovuk-Local-Rows: all\r\n",
                                           "Tovuk-Local-Rows: \xff\r\n",
                                           "X-HTTP-Method-Override: DELETE\r\n",
                                           "Cookie: token=secret\r\n",
                                           "no colon\r\n",
                                           ": no name\r\n",
                                           "A\x01: b\r\n",
                                           "X: %00%0d%0aY: z\r\n",
                                           "Authorization: Basic c2VjcmV0\r\n",
                                           "X-Forwarded-Host: evil.example\r\n",
                                           "Upgrade: websocket\r\n",
                                           "If-Modified-Since: never\r\n"};

std::string filled(std::string_view pattern) {
  std::string out;
  while (!pattern.empty()) {
    const std::size_t open = pattern.find('{');
    out += pattern.substr(0, open);
    if (open == std::string_view::npos) break;
    const std::size_t close = pattern.find('}', open);
    const std::string_view name = pattern.substr(open + 1, close - open - 1);
    out += name == "service_id" ? "shop" : name == "database" ? "DB" : name == "namespace" ? "CACHE" : "jobs";
    pattern.remove_prefix(close + 1);
  }
  return out;
}

}  // namespace

HostileCalls::HostileCalls(quint32 seed, int port, std::string token)
    : m_random(seed), m_port(port), m_token(std::move(token)) {
  for (const RouteInfo& route : routes()) m_paths.push_back(filled(route.path));
  for (const LocalRouteInfo& route : localRoutes()) m_paths.push_back(filled(route.path));
}

std::string HostileCalls::head(const std::string& verb, const std::string& path, const std::string& headers) const {
  return verb + " " + path + " HTTP/1.1\r\n" + hostLine() + "Authorization: Bearer " + m_token +
         "\r\nConnection: close\r\n" + headers + "\r\n";
}

std::string HostileCalls::request(const std::string& verb, const std::string& path, const std::string& headers,
                                  const std::string& body) const {
  return head(verb, path, headers + "Content-Length: " + std::to_string(body.size()) + "\r\n") + body;
}

std::string HostileCalls::path() {
  std::string out;
  const std::string from = oneOf(m_paths);
  // Some segments of a real path are replaced.
  for (std::size_t at = 0; at < from.size();) {
    const std::size_t end = std::min(from.find('/', at + 1), from.size());
    out += m_random.bounded(6) == 0 ? "/" + oneOf(kSegments) : from.substr(at, end - at);
    at = end;
  }
  if (m_random.bounded(8) == 0) out += "/" + oneOf(kSegments);
  if (m_random.bounded(3) == 0)
    out += "?" +
           oneOf({"limit", "cursor", "prefix", "path", "status", "service_id", "days", "", "%6cimit", "limit%00"}) +
           "=" + oneOf(kSegments) + oneOf({"", "&", "&limit=1&limit=2", "&&&==", "?limit=1", "#x"});
  return out;
}

std::string HostileCalls::headers() {
  std::string out;
  for (quint32 i = m_random.bounded(4U); i > 1; --i) out += oneOf(kHeaders);
  return out;
}

std::string HostileCalls::mutated(std::string text) {
  for (quint32 i = m_random.bounded(3U); i > 0 && !text.empty(); --i) {
    const std::size_t at = m_random.bounded(static_cast<quint32>(text.size()));
    switch (m_random.bounded(4)) {
      case 0: text[at] = static_cast<char>(m_random.bounded(256)); break;
      case 1: text.erase(at, 1 + m_random.bounded(4U)); break;
      case 2: text.insert(at, oneOf(kValues)); break;
      default: text.insert(at, text.substr(at / 2, 20)); break;
    }
  }
  return text;
}

std::string HostileCalls::body() {
  switch (m_random.bounded(5)) {
    case 0: return {};
    case 1: {  // members of a wrong kind, some twice
      std::string out;
      for (quint32 i = m_random.bounded(6U); i > 0; --i)
        out += (out.empty() ? "\"" : ",\"") + oneOf(kNames) + "\":" + oneOf(kValues);
      return "{" + out + "}";
    }
    case 2: {
      const std::string open = oneOf({"[", "{\"a\":", "[[", "{\"statements\":[{\"params\":["});
      std::string out;
      while (out.size() < 4000) out += open;
      return out;
    }
    case 3: return oneOf(kValues);
    default:  // a body that some route takes, damaged
      return mutated(kCalls[m_random.bounded(static_cast<quint32>(kCalls.size()))].body);
  }
}

std::string HostileCalls::any() {
  const std::string verb = oneOf(kVerbs);
  const std::string where = path();
  const std::string more = headers();
  if (m_random.bounded(12) == 0) return mutated(request(verb, where, more, body()));
  if (m_random.bounded(12) == 0) return head(verb, where, more);
  return request(verb, where, more, body());
}

}  // namespace tovuk::local
