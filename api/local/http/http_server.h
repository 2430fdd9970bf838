// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// cpp-httplib's listener and parser with our own connections, routes and limits.
#pragma once

#include <httplib.h>

#include <chrono>
#include <functional>
#include <future>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <thread>

#include "api/contract/result.h"
#include "api/local/http/call.h"
#include "api/local/http/connection.h"
#include "api/local/http/spool_file.h"

namespace tovuk::local {

class HttpServer final : public httplib::Server {
 public:
  using Handler = std::function<Answer(const Call&)>;

  // Whose token this is, besides the one of the start: "" the account's (a session), or the id of the service whose
  // runtime token it is; nullopt: nobody's.
  using TokenOwner = std::function<std::optional<std::string>(std::string_view token)>;

  // Asked before a body is read: where it goes. An error is the answer, and the body stays unread.
  using BodyPlaces = std::function<Result<BodyPlace>(const Call&)>;

  // `headTimeout`: see Options. A head that is slower is answered 408, or not at all when its first line is not whole.
  HttpServer(std::string token, TokenOwner tokenOwner, Handler handler, std::chrono::milliseconds headTimeout);
  HttpServer(const HttpServer&) = delete;
  HttpServer& operator=(const HttpServer&) = delete;
  ~HttpServer() override;

  // Before begin(). `spooled`: whether the bodies of a route go into files.
  void spoolBodies(std::function<bool(const RouteId&)> spooled, BodyPlaces places);

  // Binds and begins to answer in a thread of its own. The port in use; error kind Conflict when it is taken.
  Result<int> begin(const std::string& host, int port);

  // Closes every connection and waits for the handlers that run. They must end soon: interrupt them first.
  void end();

 private:
  bool process_and_close_socket(socket_t socket) override;
  void respond(const httplib::Request& request, httplib::Response& response, const httplib::ContentReader* reader);
  // An answer when the door stays shut: wrong host, site, token or path. Sets whose call it is.
  std::optional<Answer> refusal(const httplib::Request& request, const Match& found, Call& call);
  // False: the body is not whole; `response` is the refusal.
  bool readBody(const httplib::Request& request, const httplib::ContentReader* reader, std::size_t limit,
                std::string& body, httplib::Response& response);
  bool spoolBody(const httplib::Request& request, const httplib::ContentReader* reader, const BodyPlace& place,
                 SpoolFile& file, httplib::Response& response);

  std::string m_token;
  TokenOwner m_tokenOwner;
  Handler m_handler;
  std::chrono::milliseconds m_headTimeout;
  std::function<bool(const RouteId&)> m_spooled;
  BodyPlaces m_places;
  std::string m_host;
  int m_port = 0;
  std::promise<void> m_running;
  std::thread m_thread;
  std::mutex m_mutex;
  std::set<socket_t> m_open;
  bool m_ending = false;
};

}  // namespace tovuk::local
