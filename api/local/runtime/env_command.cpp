// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/runtime/env_command.h"

#include <httplib.h>

#include "api/contract/percent.h"
#include "api/contract/reader.h"
#include "api/local/http/errors.h"
#include "api/local/store/announcement.h"

namespace tovuk::local {

namespace {

constexpr std::chrono::seconds kPatience{10};

Error notRunning(const std::string& dataDir) {
  return makeError(503, "unavailable", "No local service is running on the folder " + dataDir + ".",
                   "Start it with: tovuk-local --data " + shellQuoted(dataDir) +
                       ". Then run this again; --data names another folder.");
}

}  // namespace

std::string shellQuoted(const std::string& text) {
  std::string out = "'";
  for (const char c : text) out += c == '\'' ? std::string(R"('\'')") : std::string(1, c);
  return out + "'";
}

Result<std::string> workerEnvLines(const std::string& dataDir, const std::string& service, const std::string& token) {
  const auto url = announcedUrl(dataDir);
  if (!url) return Unexpected(notRunning(dataDir));
  if (token.empty())
    return Unexpected(makeError(401, "unauthorized", "The token of the local service is missing.",
                                "Set TOVUK_TOKEN to the token that tovuk-local printed at its start, or that you gave "
                                "it; or use --token."));
  httplib::Client client(*url);
  client.set_connection_timeout(kPatience);
  client.set_read_timeout(kPatience);
  client.set_url_encode(false);  // the path is encoded already
  client.set_bearer_token_auth(token);
  const auto reply = client.Get("/v1/local/services/" + encodeSegment(service) + "/worker-env");
  if (!reply) return Unexpected(notRunning(dataDir));
  if (reply->status == 401)
    return Unexpected(makeError(401, "unauthorized", "The local service does not accept this token.",
                                "Set TOVUK_TOKEN to the token that tovuk-local printed at its start, or that you gave "
                                "it; or use --token."));
  if (reply->status != 200) return Unexpected(decodeError(reply->status, reply->body));
  return decodeObject(reply->body, [](const Reader& reader) {
    std::string out;
    for (const std::string& line : reader.list("env", [](const Reader& entry) {
           return entry.text("name") + "=" + shellQuoted(entry.text("value")) + "\n";
         }))
      out += line;
    return out;
  });
}

}  // namespace tovuk::local
