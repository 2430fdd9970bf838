// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The v1 API on this machine: a library inside the app and the program tovuk-local. No Qt, no HTTP type in here.
//
// Everything it acknowledges is on the disk: databases and the control database run with WAL and synchronous=FULL.
// Usage meters are the exception: they are written once a second and at a clean stop.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "api/contract/limits.h"
#include "api/contract/plans.h"
#include "api/contract/result.h"
#include "api/contract/time.h"

namespace tovuk::local {

struct Options {
  std::string dataDir;             // made when missing; empty: defaultDataDir()
  std::string host = "127.0.0.1";  // loopback only: 127.0.0.1, localhost, ::1
  int port = 0;                    // 0: any free port
  std::string token;               // bearer token; empty: a random one, see Service::token()
  bool sample = false;             // make the sample project when the data folder is empty
  bool control = false;            // answer POST /v1/local/control (faults on demand, for tests)
  std::vector<std::pair<std::string, std::string>> workers;  // service name, base URL of its worker
  std::chrono::milliseconds queryTimeout = std::chrono::seconds(kQueryTimeoutSeconds);
  // From the first byte of a request to the end of its headers: a slower one ends with its connection. So long, too,
  // what follows a request that was refused is still taken.
  std::chrono::milliseconds headTimeout = std::chrono::seconds(30);
  // Of an answer that is not streamed: large cells end it before a thousand rows do, and it says so.
  std::size_t maxAnswerBytes = std::size_t{64} * 1024 * 1024;
  std::function<UtcTime()> clock;  // tests; empty: the system's clock
  Plan plan = Plan::Free;          // whose limits and prices hold
};

class Service {
 public:
  // Errors: Invalid (an option is wrong), Conflict (another process uses the folder, or the port is taken),
  // Internal (the folder cannot be made or read).
  static Result<std::unique_ptr<Service>> start(Options options);

  Service(const Service&) = delete;
  Service& operator=(const Service&) = delete;
  ~Service();  // stops

  [[nodiscard]] std::string url() const;  // http://127.0.0.1:PORT, no slash at the end
  [[nodiscard]] int port() const;
  [[nodiscard]] std::string token() const;
  [[nodiscard]] std::string dataDir() const;

  // Ends every connection and statement, writes the meters and folds the write-ahead logs in. Safe to call twice.
  void stop();

 private:
  struct Impl;
  explicit Service(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> m_impl;
};

// 64 hexadecimal digits from the system's random source, with the prefix of a session token.
std::string randomToken();

// $XDG_DATA_HOME/tovuk/local or ~/.local/share/tovuk/local, %APPDATA%/Tovuk/local, ~/Library/Application
// Support/Tovuk/local.
std::string defaultDataDir();

}  // namespace tovuk::local
