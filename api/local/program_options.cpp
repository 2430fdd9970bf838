// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/program_options.h"

#include <charconv>

#include "api/contract/names.h"
#include "api/local/http/errors.h"
#include "api/local/worker/worker.h"

namespace tovuk::local {

namespace {

constexpr const char* kHelp = R"help(Usage: tovuk-local [options]
       tovuk-local env --service NAME [--data DIR] [--token TOKEN]
The Tovuk v1 API on this machine, over SQLite.

  --data DIR             folder for everything it stores (default: the user's data folder)
  --port N               port on 127.0.0.1 (default 8787; 0 takes a free one)
  --token TOKEN          bearer token (default: TOVUK_TOKEN, else a random one that is printed once)
  --sample               make the sample project shop-api when the folder is empty
  --control              answer the routes that turn the clock, make faults, keep snapshots and reset
  --worker SERVICE=URL   base URL of a service's worker; may be given several times. It goes before a URL that
                         was set while the service ran, which is kept for starts without it
  --help, --version      print this or the version and end

The first line on standard output is one JSON object with event, url, token and dataDir. A token that was given is not
repeated there: token is null then.

env prints the TOVUK_* variables of a service's worker for a shell, for example: set -a; eval "$(tovuk-local env
--service shop-api)". It asks the tovuk-local that runs on the folder, with the token from TOVUK_TOKEN or --token.
)help";

Error wrongArgument(const std::string& message) {
  return makeError(400, "invalid_argument", message, "tovuk-local --help lists the arguments.");
}

std::string trimmed(const char* text) {
  std::string out = text == nullptr ? "" : text;
  const auto first = out.find_first_not_of(" \t\r\n");
  if (first == std::string::npos) return {};
  return out.substr(first, out.find_last_not_of(" \t\r\n") - first + 1);
}

Result<Done> addWorker(Options& options, const std::string& value) {
  const std::size_t equals = value.find('=');
  const std::string service = value.substr(0, equals);
  const std::string url = equals == std::string::npos ? "" : value.substr(equals + 1);
  if (!isServiceRef(service) || !isWorkerUrl(url))
    return Unexpected(wrongArgument("--worker takes SERVICE=URL with an http or https URL, not " + value + "."));
  options.workers.emplace_back(service, url);
  return Done{};
}

}  // namespace

Result<ProgramOptions> parseArguments(const std::vector<std::string>& arguments, const char* environmentToken) {
  ProgramOptions out;
  out.options.port = kDefaultPort;
  out.options.token = trimmed(environmentToken);
  const bool env = !arguments.empty() && arguments.front() == "env";
  for (std::size_t i = env ? 1 : 0; i < arguments.size(); ++i) {
    std::string name = arguments[i];
    if (name == "--help" || name == "-h") {
      out.text = kHelp;
      return out;
    }
    if (name == "--version") {
      out.text = "tovuk-local " TOVUK_VERSION "\n";
      return out;
    }
    if (name == "--sample" && !env) {
      out.options.sample = true;
      continue;
    }
    if (name == "--control" && !env) {
      out.options.control = true;
      continue;
    }
    // The others take a value, as the next argument or behind '='.
    std::string value;
    if (const std::size_t equals = name.find('='); equals != std::string::npos) {
      value = name.substr(equals + 1);
      name.resize(equals);
    } else if (i + 1 < arguments.size()) {
      value = arguments[++i];
    }
    const bool known =
        name == "--data" || name == "--token" || (env ? name == "--service" : name == "--port" || name == "--worker");
    if (!known) return Unexpected(wrongArgument("The argument " + name + " is unknown."));
    if (value.empty()) return Unexpected(wrongArgument(name + " needs a value."));
    if (name == "--data") {
      out.options.dataDir = value;
    } else if (name == "--token") {
      out.options.token = value;
    } else if (name == "--service") {
      if (!isServiceRef(value))
        return Unexpected(wrongArgument("--service takes the name or id of a service, not " + value + "."));
      out.envService = value;
    } else if (name == "--worker") {
      if (const auto added = addWorker(out.options, value); !added) return Unexpected(added.error());
    } else {
      int port = -1;
      const auto [end, code] = std::from_chars(value.data(), value.data() + value.size(), port);
      if (code != std::errc() || end != value.data() + value.size() || port < 0 || port > 65535)
        return Unexpected(wrongArgument("--port takes a number from 0 to 65535, not " + value + "."));
      out.options.port = port;
    }
  }
  if (env && out.envService.empty()) return Unexpected(wrongArgument("env needs --service NAME."));
  out.tokenGiven = !out.options.token.empty();
  return out;
}

}  // namespace tovuk::local
