// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program tovuk-local, and connections to it that do as little as they can, so that the service is what is
// measured: they share the processors with it.
#pragma once

#include <QProcess>
#include <QString>

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace tovuk::bench {

struct Program {
  std::unique_ptr<QProcess> process;
  std::string token;
  int port = 0;  // 0: it did not start
  double readyMs = 0;
};

// User and system time of the service so far, in seconds. 0: it does not run.
double cpuSeconds(const Program& program);

// With the sample project shop-api, made when the folder is empty.
Program startProgram(const QString& dataDir);
void endProgram(Program& program);

// Keep-alive. Not for several threads.
class Connection {
 public:
  explicit Connection(const Program& program);
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;
  ~Connection();

  // `headers`: lines that end with \r\n.
  bool send(std::string_view verb, std::string_view path, std::string_view body = {}, std::string_view headers = {});
  // One whole answer with a Content-Length; true for status 200.
  bool readPlain();
  bool call(std::string_view verb, std::string_view path, std::string_view body = {}) {
    return send(verb, path, body) && readPlain();
  }
  // The body of the last plain answer.
  [[nodiscard]] std::string_view body() const { return m_body; }
  // A streamed answer to its end; the number of bytes, and when the first ones came.
  std::size_t readStream(double& firstMs);

 private:
  std::string m_fields;  // of every request
  std::string m_request;
  int m_socket;
  bool m_open = false;
  std::vector<char> m_buffer;
  std::string_view m_body;
};

inline constexpr const char* kService = "/v1/services/shop-api";

// One call of a measurement; `random` differs each time. False: it failed.
using OneCall = std::function<bool(Connection& connection, unsigned random)>;
struct Rate {
  double perSecond = 0;      // 0: a call failed
  double serviceMicros = 0;  // processor time of the service for each call, whatever else the machine does
};
// Over four connections at once: medians of five rounds of about a second.
Rate rateOf(const Program& program, const OneCall& call);
struct Cost {
  double micros = 0;         // of one call on one connection: the median of many. 0: a call failed
  double serviceMicros = 0;  // processor time of the service for each of them
};
Cost costOf(const Program& program, const OneCall& call);

}  // namespace tovuk::bench
