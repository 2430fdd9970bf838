// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/http/http_server.h"

#include <limits>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include "api/local/extensions.h"
#include "api/local/http/body_limits.h"
#include "api/local/http/errors.h"
#include "api/local/http/framing.h"
#include "api/local/http/guards.h"
#include "api/local/http/task_queue.h"

namespace tovuk::local {

namespace {

constexpr std::size_t kMaxConnections = 256;
constexpr int kBacklog = 128;
constexpr std::chrono::milliseconds kIdleConnection = std::chrono::minutes(10);
constexpr std::size_t kKeepAliveRequests = 1000000;

// The connection whose request this thread handles: httplib does not hand its stream to handlers.
thread_local Connection* t_connection = nullptr;
// Its Content-Type, which httplib does not see: it would take a body of form data apart.
thread_local std::string t_contentType;

// Half an answer, or none.
void putLess(const Answer& answer, httplib::Response& response) {
  Connection* connection = t_connection;
  if (answer.sent == Answer::Sent::Nothing) return connection->drop();
  std::string whole = answer.body;
  if (answer.stream)
    answer.stream([&whole](std::string_view piece) {
      whole += piece;
      return true;
    });
  const std::string half = whole.substr(0, whole.size() / 2);
  connection->closeAfterAnswer();
  response.set_content_provider(whole.size(), answer.contentType,
                                [half, connection](size_t offset, size_t, httplib::DataSink& sink) {
                                  if (offset == 0 && !half.empty()) sink.write(half.data(), half.size());
                                  connection->flush();
                                  return false;
                                });
}

void put(const Answer& answer, httplib::Response& response) {
  response.status = answer.status;
  for (const auto& [name, value] : answer.headers) response.set_header(name, value);
  if (answer.sent != Answer::Sent::Whole) return putLess(answer, response);
  if (!answer.stream) {
    response.set_content(answer.body, answer.contentType);
    return;
  }
  Connection* connection = t_connection;
  if (answer.streamLength) {
    if (*answer.streamLength == 0) return response.set_content(std::string(), answer.contentType);
    response.set_content_provider(
        *answer.streamLength, answer.contentType,
        [stream = answer.stream, connection](size_t, size_t, httplib::DataSink& sink) {
          const bool whole = stream([&sink](std::string_view piece) { return sink.write(piece.data(), piece.size()); });
          if (!whole) connection->closeAfterAnswer();
          return whole;
        });
    return;
  }
  response.set_chunked_content_provider(
      answer.contentType, [stream = answer.stream, connection](size_t, httplib::DataSink& sink) {
        const bool whole = stream([connection](std::string_view piece) { return connection->writeChunk(piece); });
        if (!whole) {
          connection->closeAfterAnswer();
          return false;
        }
        sink.done();
        return true;
      });
}

void put(const Error& error, httplib::Response& response) { put(answer(error), response); }

// Nothing more can be read from this connection.
void putLast(const Error& error, httplib::Response& response) {
  t_connection->closeAfterAnswer();
  response.set_header("Connection", "close");
  put(error, response);
}

Error largeHead() {
  return makeError(431, "payload_too_large",
                   "The request line and headers are larger than " + std::to_string(kMaxHeadBytes) + " bytes.",
                   "Send fewer or shorter headers.");
}

// The answer to what httplib refused by itself with `status`.
Error refusedHead(int status) {
  if (status == 400 && t_connection->headTooLarge()) return largeHead();
  if (status == 400 && t_connection->headTooSlow())
    return makeError(408, "request_timeout", "The request line and headers took too long.",
                     "Send the whole head of a request at once, and try again.");
  return makeError(status, "invalid_request", "The request is not HTTP that this service understands.",
                   "Send a request line, headers and a JSON body as the v1 API describes them.");
}

}  // namespace

HttpServer::HttpServer(std::string token, TokenOwner tokenOwner, Handler handler, std::chrono::milliseconds headTimeout)
    : m_token(std::move(token)),
      m_tokenOwner(std::move(tokenOwner)),
      m_handler(std::move(handler)),
      m_headTimeout(headTimeout) {
  // httplib makes the queue right after it has begun to run; a stop() before that would be lost.
  new_task_queue = [this] {
    m_running.set_value();
    return new TaskQueue(kMaxConnections);
  };
  // Not SO_REUSEPORT, httplib's default: two services would share the port and its requests.
  set_socket_options([](socket_t socket) {
    const int yes = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
  });
  set_keep_alive_max_count(kKeepAliveRequests);
  set_keep_alive_timeout(std::chrono::duration_cast<std::chrono::seconds>(kIdleConnection).count());
  // readBody() and spoolBody() keep the limit of each route; kMaxAnyBody is the largest of those in memory.
  set_payload_max_length(std::numeric_limits<std::size_t>::max());
  // Routing is ours, on the raw target: process_and_close_socket() makes every path "/".
  const auto plain = [this](const httplib::Request& request, httplib::Response& response) {
    respond(request, response, nullptr);
  };
  const auto withBody = [this](const httplib::Request& request, httplib::Response& response,
                               const httplib::ContentReader& reader) { respond(request, response, &reader); };
  Get("/", plain);
  Options("/", plain);
  Post("/", withBody);
  Put("/", withBody);
  Patch("/", withBody);
  Delete("/", withBody);
  set_error_handler(httplib::Server::HandlerWithResponse([](const httplib::Request&, httplib::Response& response) {
    if (!response.body.empty()) return HandlerResponse::Unhandled;
    // What httplib itself refuses it has not read to the end: the rest is no next request.
    putLast(refusedHead(response.status), response);
    return HandlerResponse::Handled;
  }));
  set_exception_handler([](const httplib::Request&, httplib::Response& response, std::exception_ptr) {
    put(internalError("The service could not complete the request."), response);
  });
}

HttpServer::~HttpServer() { end(); }

Result<int> HttpServer::begin(const std::string& host, int port) {
  m_host = host;
  m_port = port == 0 ? bind_to_any_port(host) : (bind_to_port(host, port) ? port : -1);
  if (m_port <= 0)
    return Unexpected(makeError(409, "port_in_use",
                                "The service cannot listen on " + host + ":" + std::to_string(port) + ".",
                                "Stop the program that uses the port, or choose --port 0 for a free one."));
  ::listen(svr_sock_, kBacklog);  // httplib listens with a backlog of 5
  m_thread = std::thread([this] { listen_after_bind(); });
  m_running.get_future().wait();
  return m_port;
}

void HttpServer::end() {
  if (!m_thread.joinable()) return;
  {
    const std::lock_guard lock(m_mutex);
    m_ending = true;
    for (const socket_t socket : m_open) ::shutdown(socket, SHUT_RDWR);
  }
  stop();
  m_thread.join();
}

void HttpServer::spoolBodies(std::function<bool(const RouteId&)> spooled, BodyPlaces places) {
  m_spooled = std::move(spooled);
  m_places = std::move(places);
}

bool HttpServer::process_and_close_socket(socket_t socket) {
  const int yes = 1;
  ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
  {
    const std::lock_guard lock(m_mutex);
    m_open.insert(socket);
    if (m_ending) ::shutdown(socket, SHUT_RDWR);
  }
  Connection connection(socket, m_headTimeout);
  t_connection = &connection;
  const auto setup = [&connection](httplib::Request& request) {
    request.path = "/";
    request.headers.erase("Accept-Encoding");  // compressing for loopback costs more than it saves
    t_contentType = request.get_header_value("Content-Type");
    request.headers.erase("Content-Type");
    // An object's bytes are kept as they came.
    if (request.method == "PUT") request.headers.erase("Content-Encoding");
    // httplib reads no body of these, so what follows would be taken for the next request.
    if (request.method != "POST" && request.method != "PUT" && request.method != "PATCH" &&
        request.method != "DELETE" && (request.has_header("Content-Length") || request.has_header("Transfer-Encoding")))
      connection.closeAfterAnswer();
  };
  bool closed = false;
  while (!closed && !connection.closing() && connection.waitForRequest(kIdleConnection))
    if (!process_request(connection, false, closed, setup)) break;
  if (connection.closing())
    connection.linger();
  else
    connection.flush();
  t_connection = nullptr;
  {
    const std::lock_guard lock(m_mutex);
    m_open.erase(socket);
  }
  ::shutdown(socket, SHUT_RDWR);
  ::close(socket);
  return true;
}

bool HttpServer::readBody(const httplib::Request& request, const httplib::ContentReader* reader, std::size_t limit,
                          std::string& body, httplib::Response& response) {
  const bool chunked = request.has_header("Transfer-Encoding");
  if (reader == nullptr || (!chunked && !request.has_header("Content-Length"))) return true;
  bool tooLarge = !chunked && request.get_header_value<std::uint64_t>("Content-Length") > limit;
  bool whole = false;
  if (!tooLarge) {
    whole = (*reader)([&](const char* data, size_t size) {
      tooLarge = body.size() + size > limit;
      if (!tooLarge) body.append(data, size);
      return !tooLarge;
    });
  }
  if (whole) return true;
  if (tooLarge)
    putLast(makeError(413, "payload_too_large", "The request body is larger than " + std::to_string(limit) + " bytes.",
                      "Send less in one request: split a long list of statements or entries into several requests."),
            response);
  else
    putLast(badRequest("The request body ended early.", "Send as many bytes as Content-Length says."), response);
  return false;
}

bool HttpServer::spoolBody(const httplib::Request& request, const httplib::ContentReader* reader,
                           const BodyPlace& place, SpoolFile& file, httplib::Response& response) {
  const auto refuse = [&](const Error& error) {
    putLast(error, response);
    return false;
  };
  const Error tooLarge = makeError(413, "payload_too_large",
                                   "The body is larger than the " + std::to_string(place.most) + " bytes declared.",
                                   "Send exactly as many bytes as were declared when this URL was made.");
  const bool chunked = request.has_header("Transfer-Encoding");
  if (!chunked && request.has_header("Content-Length") &&
      request.get_header_value<std::uint64_t>("Content-Length") > place.most)
    return refuse(tooLarge);
  const Error unwritable = internalError("The body cannot be written to the data folder.");
  if (!file.ok()) return refuse(unwritable);
  if (reader == nullptr || (!chunked && !request.has_header("Content-Length"))) return true;
  bool tooMuch = false;
  const bool whole = (*reader)([&](const char* data, size_t size) {
    tooMuch = file.size() + size > place.most;
    return !tooMuch && file.append(std::string_view(data, size));
  });
  if (whole && file.finish()) return true;
  if (tooMuch) return refuse(tooLarge);
  if (!file.ok()) return refuse(unwritable);
  return refuse(badRequest("The request body ended early.", "Send as many bytes as Content-Length says."));
}

std::optional<Answer> HttpServer::refusal(const httplib::Request& request, const Match& found, Call& call) {
  if (!isOurHost(request.get_header_value("Host"), m_host, m_port))
    return answer(makeError(403, "forbidden_host", "The Host header does not name this service.",
                            "Call it as http://127.0.0.1:" + std::to_string(m_port) + "."));
  const auto* matched = std::get_if<Matched>(&found);
  // The form of the login page is ours; every other page is a stranger.
  const bool ownForm = matched != nullptr && matched->id == RouteId(LocalRoute::ApproveLogin) &&
                       isOwnOrigin(request.get_header_value("Origin"), request.get_header_value("Host"));
  if (comesFromWebSite(request.has_header("Origin") && !ownForm, request.get_header_value("Sec-Fetch-Site")))
    return answer(makeError(403, "forbidden_origin", "Web pages may not use the local service.",
                            "Call it from a program, without an Origin header."));
  const bool open = matched != nullptr && matched->auth == Auth::Open;
  const std::string authorization = request.get_header_value("Authorization");
  const std::string_view bearer = bearerOf(authorization);
  std::optional<std::string> owner;
  if (isAuthorized(authorization, m_token))
    owner = "";
  else if (!bearer.empty())
    owner = m_tokenOwner(bearer);
  if (!open && !owner) {
    Answer out = answer(makeError(401, "unauthorized", "The token is missing or wrong.",
                                  "Send Authorization: Bearer with the token that tovuk-local printed at its start."));
    out.headers.emplace_back("WWW-Authenticate", "Bearer");
    return out;
  }
  call.byAccount = owner && owner->empty();
  if (!open) call.runtimeService = owner.value_or("");
  if (std::holds_alternative<BadEncoding>(found))
    return answer(badRequest("The path is not percent-encoded correctly.",
                             "Encode each path segment on its own; '%' must be followed by two hexadecimal digits."));
  if (const auto* wrong = std::get_if<WrongVerb>(&found)) {
    Answer out = answer(makeError(405, "method_not_allowed", "This path does not take " + request.method + ".",
                                  "Use " + wrong->allow + "."));
    out.headers.emplace_back("Allow", wrong->allow);
    return out;
  }
  if (matched == nullptr)
    return answer(
        makeError(404, "route_not_found", "There is no such path in the v1 API.", "GET /v1/services is a good start."));
  return std::nullopt;
}

void HttpServer::respond(const httplib::Request& request, httplib::Response& response,
                         const httplib::ContentReader* reader) {
  if (const auto fault = framingFault(request.headers)) return putLast(*fault, response);
  Match found = match(request.method, request.target);
  auto* matched = std::get_if<Matched>(&found);
  const bool spooled = matched != nullptr && m_spooled && m_spooled(matched->id);

  Call call;
  // The body is read before anything is answered: an answer to a half-read request breaks the connection. One that
  // goes into a file may be too large for that.
  if (!spooled &&
      !readBody(request, reader, matched != nullptr ? bodyLimit(matched->id) : kMaxSmallBody, call.body, response))
    return;
  const auto refuse = [&](const Answer& refused) {
    if (spooled) {
      t_connection->closeAfterAnswer();
      response.set_header("Connection", "close");
    }
    put(refused, response);
  };
  if (const auto refused = refusal(request, found, call)) return refuse(*refused);
  call.route = std::move(*matched);
  call.range = request.get_header_value(kRangeAsked);
  call.ifRange = request.get_header_value("If-Range");
  call.contentType = t_contentType;
  call.localRows = request.get_header_value(kRowsHeader);
  call.socket = static_cast<int>(t_connection->descriptor());
  std::optional<SpoolFile> file;
  if (spooled) {
    const auto place = m_places(call);
    if (!place) return refuse(answer(place.error()));
    file.emplace(place->path);
    if (!spoolBody(request, reader, *place, *file, response)) return;
    call.bodyFile = place->path;
  }
  put(m_handler(call), response);
}

}  // namespace tovuk::local
