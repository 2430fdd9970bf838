// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// tovuk-local: the local service as a program of its own.

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "api/local/http/call.h"
#include "api/local/program_options.h"
#include "api/local/runtime/env_command.h"
#include "api/local/service.h"

using namespace tovuk;

namespace {

// Where this cannot be written there is nobody to tell it either.
void complain(const tovuk::Error& error) {
  static_cast<void>(
      std::fprintf(stderr, "tovuk-local: %s\n%s\n", error.message.c_str(), error.agentInstruction.c_str()));
}

int printWorkerEnv(const local::ProgramOptions& wanted) {
  const std::string& named = wanted.options.dataDir;
  const auto lines =
      local::workerEnvLines(named.empty() ? local::defaultDataDir() : named, wanted.envService, wanted.options.token);
  if (!lines) {
    complain(lines.error());
    return 1;
  }
  static_cast<void>(std::fputs(lines->c_str(), stdout));
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  const char* token = std::getenv("TOVUK_TOKEN");  // NOLINT(concurrency-mt-unsafe): no thread has begun
  const auto parsed = local::parseArguments({argv + 1, argv + argc}, token);
  if (!parsed) {
    complain(parsed.error());
    return 2;
  }
  if (!parsed->text.empty()) {
    static_cast<void>(std::fputs(parsed->text.c_str(), stdout));
    return 0;
  }

  if (!parsed->envService.empty()) return printWorkerEnv(*parsed);

  // Blocked before any thread begins, so that only sigwait() below gets them.
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGTERM);
  sigaddset(&signals, SIGINT);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);

  auto service = local::Service::start(parsed->options);
  if (!service) {
    complain(service.error());
    return 1;
  }
  // A token that was given is not repeated: the output may go into a log.
  const std::string shown = parsed->tokenGiven ? "null" : local::jsonText((*service)->token());
  std::printf("{\"event\":\"ready\",\"url\":%s,\"token\":%s,\"dataDir\":%s}\n",
              local::jsonText((*service)->url()).c_str(), shown.c_str(),
              local::jsonText((*service)->dataDir()).c_str());
  static_cast<void>(std::fflush(stdout));

  int received = 0;
  sigwait(&signals, &received);
  (*service)->stop();
  return 0;
}
