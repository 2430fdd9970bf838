// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/local/hard/lane.h"

namespace tovuk::local {

namespace {

std::string words(const Held& held) {
  std::string out;
  for (const auto& [key, value] : held) out += key + "=" + value.substr(0, 40) + " ";
  return out.substr(0, 4000);
}

}  // namespace

Caller::Caller(int port, const std::string& token) : m_client("127.0.0.1", port) {
  m_client.set_keep_alive(true);
  m_client.set_tcp_nodelay(true);
  m_client.set_read_timeout(30, 0);
  m_client.set_url_encode(false);  // paths are encoded already
  m_client.set_bearer_token_auth(token);
}

Reply Caller::call(const std::string& verb, const std::string& path, const std::string& body,
                   const std::string& contentType) {
  httplib::Request request;
  request.method = verb;
  request.path = path;
  request.body = body;
  if (!body.empty()) request.headers.emplace("Content-Type", contentType);
  const auto result = m_client.send(request);
  if (!result) return {};
  return {result->status, result->body, result->get_header_value("ETag")};
}

bool Lane::step(Caller& caller, QRandomGenerator& random) {
  Move move = next(random, m_held);
  m_pending = std::move(move.after);
  const Reply reply = caller.call(move.verb, move.path, move.body, move.contentType);
  if (reply.status == 0) return false;
  if (reply.status == 200) {
    m_held = std::move(*m_pending);
    ++m_acknowledged;
    acknowledge(reply);
  } else if (!isDue(reply)) {
    m_fault = m_name + ": " + move.verb + " " + move.path + " " + move.body.substr(0, 200) + ": " +
              std::to_string(reply.status) + " " + reply.body.substr(0, 400);
  }
  m_pending.reset();
  return m_fault.empty();
}

bool Lane::check(Caller& caller) {
  auto found = read(caller);
  if (!found) {
    m_fault = m_name + ": cannot be read";
    return false;
  }
  if (*found != m_held && (!m_pending || *found != *m_pending)) {
    m_fault = m_name + ":\nfound        " + words(*found) + "\nacknowledged " + words(m_held) +
              (m_pending ? "\non its way   " + words(*m_pending) : std::string());
    return false;
  }
  m_held = std::move(*found);
  m_pending.reset();
  return true;
}

bool Lane::need(const Reply& reply, const char* what) {
  if (reply.status == 200) return true;
  m_fault = m_name + ": " + what + ": " + std::to_string(reply.status) + " " + reply.body;
  return false;
}

std::string text(const QJsonValue& value) { return value.toString().toStdString(); }

std::string sqlBatch(const std::vector<std::string>& statements) {
  std::string list;
  for (const std::string& statement : statements)
    list += (list.empty() ? "" : ",") + ("{\"sql\":\"" + statement + "\"}");
  return "{\"statements\":[" + list + "]}";
}

std::string numbered(const std::string& prefix, long number) { return prefix + std::to_string(number); }

std::string someText(QRandomGenerator& random) {
  return numbered("v", random.bounded(1000000000)) + std::string(random.bounded(50U), 'x');
}

bool makeServices(Caller& caller) {
  return caller.call("POST", "/v1/services", R"({"name":"shop","kind":"fullstack"})").status == 200 &&
         caller.call("POST", "/v1/services", R"({"name":"auth","kind":"rust_worker"})").status == 200;
}

}  // namespace tovuk::local
