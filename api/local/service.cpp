// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/service.h"

#include <array>
#include <cstdlib>
#include <shared_mutex>

#include "api/local/clockwork/clockwork.h"
#include "api/local/clockwork/snapshots.h"
#include "api/local/control.h"
#include "api/local/core.h"
#include "api/local/http/errors.h"
#include "api/local/http/http_server.h"
#include "api/local/random.h"
#include "api/local/store/announcement.h"

namespace tovuk::local {

struct Service::Impl {
  Impl(DataFolder dataFolder, Options wanted)
      : options(std::move(wanted)),
        clock(options.clock),
        folder(std::move(dataFolder)),
        clockwork(
            options, folder, clock, control, [this] { return open(); }, core),
        server(
            options.token, [this](std::string_view token) { return tokenOwner(token); },
            [this](const Call& call) { return handle(call); }, options.headTimeout) {
    clock.onChange([this] {
      if (core) core->wake();
    });
    server.spoolBodies([](const RouteId& route) { return route == RouteId(LocalRoute::PutObject); },
                       [this](const Call& call) -> Result<BodyPlace> {
                         const auto inside = clockwork.gate().enter();
                         return core ? core->placeOfBody(call) : Result<BodyPlace>(Unexpected(coreMissing()));
                       });
  }

  [[nodiscard]] std::string url() const {
    const bool six = options.host.find(':') != std::string::npos;
    return "http://" + (six ? "[" + options.host + "]" : options.host) + ":" + std::to_string(port);
  }

  Result<std::unique_ptr<Core>> open() {
    // A replacement that a kill or a failure interrupted is brought to its end before anything is read.
    if (const auto finished = finishReplacing(folder); !finished) return Unexpected(finished.error());
    return Core::open({options, folder, clock, watch, [this] { return url(); }, clockwork.workers()});
  }

  std::optional<std::string> tokenOwner(std::string_view token) {
    const auto inside = clockwork.gate().enter();
    return core ? core->tokenOwner(token) : std::nullopt;
  }

  Answer handle(const Call& call) {
    bool truncate = false;
    if (options.control && call.route.id != RouteId(LocalRoute::Control)) {
      auto fault = control.intervene(call);
      if (fault.instead) return std::move(*fault.instead);
      truncate = fault.truncate;
    }
    if (auto own = call.runtimeService.empty() ? clockwork.handle(call) : std::nullopt) return std::move(*own);
    // Held until the last piece of a streamed answer is sent, in this thread.
    auto inside = std::make_shared<std::shared_lock<std::shared_mutex>>(clockwork.gate().enter());
    Answer out = core ? core->handle(call) : answer(coreMissing());
    if (out.stream)
      out.stream = [inside, stream = std::move(out.stream)](const PieceSink& sink) { return stream(sink); };
    if (truncate) out.sent = Answer::Sent::Half;
    return out;
  }

  void stop() {
    announcement.reset();
    control.stop();
    watch.stopAll();
    clockwork.interrupt();
    server.end();
    const auto alone = clockwork.gate().alone();
    core.reset();
  }

  // In the order in which they need each other; they end the other way round.
  Options options;
  Clock clock;
  DataFolder folder;
  Watch watch;
  Control control{watch};
  std::unique_ptr<Core> core;
  Clockwork clockwork;
  HttpServer server;
  std::optional<Announcement> announcement;
  int port = 0;
};

Service::Service(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

Result<std::unique_ptr<Service>> Service::start(Options options) {
  if (options.dataDir.empty()) options.dataDir = defaultDataDir();
  if (options.dataDir.empty())
    return Unexpected(badRequest("There is no place for the data.", "Name a folder with --data."));
  if (options.host != "127.0.0.1" && options.host != "localhost" && options.host != "::1")
    return Unexpected(badRequest("The local service listens on loopback only.", "Use 127.0.0.1, localhost or ::1."));
  if (options.token.empty()) options.token = randomToken();
  auto folder = DataFolder::open(options.dataDir);
  if (!folder) return Unexpected(std::move(folder).error());
  auto impl = std::make_unique<Impl>(std::move(*folder), std::move(options));
  auto core = impl->open();
  if (!core) return Unexpected(std::move(core).error());
  impl->core = std::move(*core);
  auto port = impl->server.begin(impl->options.host, impl->options.port);
  if (!port) return Unexpected(std::move(port).error());
  impl->port = *port;
  auto announced = Announcement::make(impl->folder.path(), impl->url());
  if (!announced) return Unexpected(std::move(announced).error());
  impl->announcement.emplace(std::move(*announced));
  impl->core->begin();
  return std::unique_ptr<Service>(new Service(std::move(impl)));
}

Service::~Service() { stop(); }

std::string Service::url() const { return m_impl->url(); }
int Service::port() const { return m_impl->port; }
std::string Service::token() const { return m_impl->options.token; }
std::string Service::dataDir() const { return m_impl->folder.path(); }
void Service::stop() { m_impl->stop(); }

std::string randomToken() { return "tovuk_" + randomHex(64); }

std::string defaultDataDir() {
  const auto variable = [](const char* name) {
    const char* value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): nothing here sets a variable
    return std::string(value == nullptr ? "" : value);
  };
#if defined(_WIN32)
  const std::string base = variable("APPDATA");
  return base.empty() ? base : base + "\\Tovuk\\local";
#elif defined(__APPLE__)
  const std::string home = variable("HOME");
  return home.empty() ? home : home + "/Library/Application Support/Tovuk/local";
#else
  if (const std::string base = variable("XDG_DATA_HOME"); base.starts_with('/')) return base + "/tovuk/local";
  const std::string home = variable("HOME");
  return home.empty() ? home : home + "/.local/share/tovuk/local";
#endif
}

}  // namespace tovuk::local
