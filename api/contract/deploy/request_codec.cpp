// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// DeployRequest. A request is read strictly: a field that is wrong is named, with the code that the contract has for
// it.

#include <algorithm>
#include <array>
#include <charconv>

#include "api/contract/deploy/codec.h"
#include "api/contract/deploy/fields.h"
#include "api/contract/deploy/limits.h"
#include "api/contract/names.h"
#include "api/contract/strict.h"

namespace tovuk {

namespace {

constexpr std::string_view kRequest = "invalid_request";
constexpr std::string_view kHealth = "invalid_health_endpoint";
constexpr std::string_view kCommand = "missing_command";

std::size_t characters(std::string_view utf8) {
  return static_cast<std::size_t>(
      std::count_if(utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

bool digit(char c) { return c >= '0' && c <= '9'; }
bool pathCharacter(char c) {
  return digit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' || c == '.' || c == '/' || c == '-';
}

std::optional<Error> refuse(std::string_view code, const std::string& pointer, const std::string& what) {
  return refusal(code, pointer + ": " + what, "Correct this field of tovuk.toml and deploy again.");
}

// Checks that stop at the first thing that is wrong.
class Checks {
 public:
  void command(const std::string& pointer, const std::optional<std::string>& value, std::size_t most,
               std::size_t least = 1) {
    if (!value || m_error) return;
    const std::size_t length = characters(*value);
    if (length < least)
      m_error = refuse(kCommand, pointer, "a command is not empty.");
    else if (length > most)
      m_error = refuse(kRequest, pointer, "a command has at most " + std::to_string(most) + " characters.");
  }

  void path(const std::string& pointer, const std::optional<std::string>& value) {
    if (!value || m_error) return;
    if (value->empty() || value->size() > kMaxConfigPathCharacters ||
        !std::all_of(value->begin(), value->end(), pathCharacter))
      m_error = refuse(kRequest, pointer, "a path is 1 to 160 characters A-Z, a-z, 0-9, _, ., / and -.");
  }

  void health(const std::string& pointer, const std::optional<std::string>& value) {
    if (!value || m_error) return;
    if (!value->starts_with('/') || value->size() > kMaxHealthPathCharacters ||
        !std::all_of(value->begin(), value->end(), pathCharacter))
      m_error = refuse(kHealth, pointer,
                       "a health path begins with / and has at most 160 characters A-Z, a-z, 0-9, _, ., / and -.");
  }

  void port(const std::string& pointer, const std::optional<std::int64_t>& value) {
    if (!value || m_error) return;
    if (*value < 1 || *value > kMaxPort) m_error = refuse("invalid_port", pointer, "a port is 1 to 65535.");
  }

  void resources(const ResourceConfig& config) {
    if (m_error) return;
    const std::string at = "/config/resources";
    if (config.memory && !memoryMib(*config.memory))
      m_error = refuse("invalid_memory_limit", at + "/memory",
                       "memory is 2 to 5 digits and mb or gb, at most 65536mb, for example 512mb.");
    else if (config.cpu && !cpuMillis(*config.cpu))
      m_error = refuse("invalid_cpu_limit", at + "/cpu", "cpu is a number as text, at most 16, for example \"0.5\".");
    else if (config.idleTimeoutMinutes &&
             (*config.idleTimeoutMinutes < 1 || *config.idleTimeoutMinutes > kMaxConfigIdleMinutes))
      m_error = refuse(kRequest, at + "/idle_timeout_minutes", "the idle timeout is 1 to 60 minutes.");
  }

  void fail(std::optional<Error> error) {
    if (!m_error) m_error = std::move(error);
  }
  [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

 private:
  std::optional<Error> m_error;
};

void checkConfig(const TovukConfig& config, Checks& checks) {
  constexpr std::array<std::string_view, 3> kinds = {"fullstack", "rust_worker", "static_frontend"};
  if (!isServiceSlug(config.name))
    checks.fail(refuse("invalid_service_name", "/config/name",
                       "the name of a service is 3 to 63 characters a-z, 0-9 and -, beginning with a letter."));
  if (config.kind && std::find(kinds.begin(), kinds.end(), *config.kind) == kinds.end())
    checks.fail(refuse(kRequest, "/config/kind", "the kind is fullstack, rust_worker or static_frontend."));
  if (const auto& build = config.build) {
    checks.command("/config/build/check", build->check, kMaxCheckCharacters);
    checks.command("/config/build/command", build->command, kMaxCommandCharacters);
    checks.path("/config/build/output", build->output);
  }
  if (const auto& run = config.run) {
    checks.command("/config/run/command", run->command, kMaxCommandCharacters, 0);
    checks.port("/config/run/port", run->port);
    checks.health("/config/run/health", run->health);
  }
  if (const auto& frontend = config.frontend) {
    checks.path("/config/frontend/root", frontend->root);
    checks.command("/config/frontend/check", frontend->check, kMaxCheckCharacters);
    checks.command("/config/frontend/build", frontend->build, kMaxCommandCharacters);
    checks.path("/config/frontend/output", frontend->output);
  }
  if (const auto& worker = config.worker) {
    checks.path("/config/worker/root", worker->root);
    checks.command("/config/worker/check", worker->check, kMaxCheckCharacters);
    checks.command("/config/worker/build", worker->build, kMaxCommandCharacters);
    checks.command("/config/worker/command", worker->command, kMaxCommandCharacters);
    checks.port("/config/worker/port", worker->port);
    checks.health("/config/worker/health", worker->health);
  }
  if (config.resources) checks.resources(*config.resources);
}

bool isCommit(std::string_view text) {
  constexpr std::size_t least = 7;
  constexpr std::size_t most = 64;
  return text.size() >= least && text.size() <= most &&
         std::all_of(text.begin(), text.end(), [](char c) { return digit(c) || (c >= 'a' && c <= 'f'); });
}

}  // namespace

std::optional<std::int64_t> memoryMib(std::string_view text) {
  constexpr std::int64_t mibPerGb = 1024;
  const bool gigabytes = text.ends_with("gb");
  if (!gigabytes && !text.ends_with("mb")) return std::nullopt;
  const std::string_view digits = text.substr(0, text.size() - 2);
  if (digits.size() < 2 || digits.size() > 5 || !std::all_of(digits.begin(), digits.end(), digit)) return std::nullopt;
  std::int64_t value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (gigabytes) value *= mibPerGb;
  return value <= kMaxMemoryMib ? std::optional(value) : std::nullopt;
}

std::optional<std::int64_t> cpuMillis(std::string_view text) {
  if (text.empty() || text.size() > kMaxResourceCharacters) return std::nullopt;
  const std::size_t dot = text.find('.');
  const std::string_view whole = text.substr(0, dot);
  const std::string_view rest = dot == std::string_view::npos ? std::string_view() : text.substr(dot + 1);
  if (whole.empty() || !std::all_of(whole.begin(), whole.end(), digit)) return std::nullopt;
  if (dot != std::string_view::npos && (rest.empty() || !std::all_of(rest.begin(), rest.end(), digit)))
    return std::nullopt;
  std::int64_t millis = 0;
  std::from_chars(whole.data(), whole.data() + whole.size(), millis);  // 16 digits at most: fits
  if (millis > kMaxCpuMillis) return std::nullopt;
  for (std::size_t i = 0; i < 3; ++i) millis = millis * 10 + (i < rest.size() ? rest[i] - '0' : 0);
  return millis <= kMaxCpuMillis ? std::optional(millis) : std::nullopt;
}

Result<DeployRequest> decodeDeployRequest(std::string_view json) {
  std::vector<Problem> problems;
  auto out = decodePayload<DeployRequest>(json, &problems);
  if (!out) return Unexpected(refusal(kRequest, out.error().message, "Send a JSON object with a config."));
  for (const Problem& problem : problems) {
    if (problem.pointer == "/config")
      return Unexpected(refusal("missing_config", "/config: " + problem.text + ".",
                                "Send the parsed tovuk.toml as config, with name and capabilities."));
    return Unexpected(refusalAt(problem.pointer, problem.text + "."));
  }
  Checks checks;
  checkConfig(out->config, checks);
  if (checks.error()) return Unexpected(*checks.error());
  if (out->commitSha && !isCommit(*out->commitSha))
    return Unexpected(refusalAt("/commit_sha", "a commit is 7 to 64 characters 0-9 and a-f."));
  const auto& archive = out->sourceArchiveBase64;
  if (!archive || archive->empty())
    return Unexpected(refusal("missing_source_archive", "/source_archive_base64: there is no archive of the source.",
                              "Send the gzip tar of the project as base64."));
  if (archive->size() > kMaxArchiveBase64Characters) {
    Error error = refusal("payload_too_large", "/source_archive_base64: an archive has at most 48 MiB.",
                          "Leave build output and dependencies out of the archive.");
    error.kind = ErrorKind::TooLarge;
    error.httpStatus = 413;
    return Unexpected(std::move(error));
  }
  return out;
}

}  // namespace tovuk
