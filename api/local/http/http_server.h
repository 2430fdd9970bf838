// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// cpp-httplib's listener and parser with our own connections, routes and limits.
#pragma once

#include <httplib.h>

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

namespace tovuk::local {

class HttpServer final : public httplib::Server {
 public:
  using Handler = std::function<Answer(const Call&)>;

  // Whose token this is, besides the one of the start: "" the account's (a session), or the id of the service whose
  // runtime token it is; nullopt: nobody's.
  using TokenOwner = std::function<std::optional<std::string>(std::string_view token)>;

  HttpServer(std::string token, TokenOwner tokenOwner, Handler handler);
  HttpServer(const HttpServer&) = delete;
  HttpServer& operator=(const HttpServer&) = delete;
  ~HttpServer() override;

  // Binds and begins to answer in a thread of its own. The port in use; error kind Conflict when it is taken.
  Result<int> begin(const std::string& host, int port);

  // Closes every connection and waits for the handlers that run. They must end soon: interrupt them first.
  void end();

 private:
  bool process_and_close_socket(socket_t socket) override;
  void respond(const httplib::Request& request, httplib::Response& response, const httplib::ContentReader* reader);
  // False: the body is not whole; `response` is the refusal.
  bool readBody(const httplib::Request& request, const httplib::ContentReader* reader, std::size_t limit,
                std::string& body, httplib::Response& response);

  std::string m_token;
  TokenOwner m_tokenOwner;
  Handler m_handler;
  std::string m_host;
  int m_port = 0;
  std::promise<void> m_running;
  std::thread m_thread;
  std::mutex m_mutex;
  std::set<socket_t> m_open;
  bool m_ending = false;
};

}  // namespace tovuk::local
