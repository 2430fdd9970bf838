// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A local service in a temporary folder, and a client that speaks HTTP to it.
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QTemporaryDir>
#include <QTest>
#include <httplib.h>

#include <memory>
#include <string>
#include <vector>

#include "api/local/service.h"

namespace tovuk::local {

struct TestAnswer {
  int status = 0;
  std::string body;
  httplib::Headers headers;
  [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(QByteArray::fromStdString(body)).object(); }
  [[nodiscard]] QString code() const { return json()[QLatin1String("code")].toString(); }
  [[nodiscard]] QString message() const { return json()[QLatin1String("message")].toString(); }
  [[nodiscard]] std::string header(const std::string& name) const {
    const auto found = headers.find(name);
    return found == headers.end() ? std::string() : found->second;
  }
  // Of a query.
  [[nodiscard]] QJsonObject result(int i = 0) const { return json()[QLatin1String("results")].toArray()[i].toObject(); }
  [[nodiscard]] QJsonArray rows(int i = 0) const { return result(i)[QLatin1String("rows")].toArray(); }
  [[nodiscard]] qint64 figure(const char* name, int i = 0) const {
    return result(i)[QLatin1String(name)].toInteger(-1);
  }
  [[nodiscard]] QStringList nextActions() const {
    QStringList out;
    for (const QJsonValue& action : json()[QLatin1String("nextActions")].toArray()) out << action.toString();
    return out;
  }
};

class LocalFixture {
 public:
  // `options`: dataDir and token are set here unless they are set already.
  explicit LocalFixture(Options options = {});

  [[nodiscard]] Service& service() { return *m_service; }
  [[nodiscard]] bool running() const { return m_service != nullptr; }
  [[nodiscard]] std::string folder() const { return m_options.dataDir; }
  [[nodiscard]] std::string token() const { return m_options.token; }
  void restart();  // stops, starts on the same folder
  void stop() { m_service.reset(); }

  TestAnswer send(const char* verb, const std::string& path, const std::string& body = {},
                  const httplib::Headers& headers = {}, bool authorized = true);
  TestAnswer get(const std::string& path) { return send("GET", path); }
  TestAnswer post(const std::string& path, const std::string& body = {}, const httplib::Headers& headers = {}) {
    return send("POST", path, body, headers);
  }
  // Service `shop` with database `DB`.
  void makeDatabase();
  // POST to that database's query.
  TestAnswer query(const std::string& body, const httplib::Headers& headers = {});
  TestAnswer sql(const std::string& statement, const httplib::Headers& headers = {});
  TestAnswer batch(const std::vector<std::string>& statements, const httplib::Headers& headers = {});
  // A table of `rows` rows: t(id INTEGER PRIMARY KEY, k INTEGER, name TEXT).
  void fill(const std::string& table, int rows);

 private:
  QTemporaryDir m_dir;
  Options m_options;
  std::unique_ptr<Service> m_service;
};

inline constexpr const char* kDb = "/v1/services/shop/sqlite/DB";

// A JSON string with its quotes.
std::string quoteJson(const std::string& text);

// Bytes over a socket of one's own: what a client library would not send. Reads until the answer is whole, the other
// side closes, or five seconds have passed.
class RawSocket {
 public:
  explicit RawSocket(int port);
  RawSocket(const RawSocket&) = delete;
  RawSocket& operator=(const RawSocket&) = delete;
  ~RawSocket();
  bool send(const std::string& bytes);
  std::string readAnswer();              // head and body by Content-Length
  std::string readSome();                // what comes next
  bool closedByPeer();                   // within five seconds
  bool hasMoreWithin(int milliseconds);  // bytes, or the end
  // Sends `byte` again and again, a while apart, until the other side takes no more. False: it still does after five
  // seconds.
  bool trickleUntilClosed(char byte);
  void endSending();  // as a client does that has no more to say
  void close();

 private:
  int m_socket = -1;
};

}  // namespace tovuk::local
