// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A lane makes random changes to resources of its own and knows what the service must hold after each. The change that
// was not acknowledged may have happened or not, as a whole.
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <httplib.h>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tovuk::local {

// What a resource holds, in words of its lane.
using Held = std::map<std::string, std::string>;

struct Reply {
  int status = 0;  // 0: no answer
  std::string body, etag;
  [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(QByteArray::fromStdString(body)).object(); }
};

// The keep-alive connection of one thread.
class Caller {
 public:
  Caller(int port, const std::string& token);
  Reply call(const std::string& verb, const std::string& path, const std::string& body = {},
             const std::string& contentType = "application/json");
  Reply get(const std::string& path) { return call("GET", path); }

 private:
  httplib::Client m_client;
};

struct Move {
  std::string verb, path, body;
  Held after;
  std::string contentType = "application/json";
};

class Lane {
 public:
  explicit Lane(std::string name) : m_name(std::move(name)) {}
  Lane(const Lane&) = delete;
  Lane& operator=(const Lane&) = delete;
  virtual ~Lane() = default;

  // What the changes need. Once, on a service `shop`. False: see fault().
  virtual bool prepare(Caller&) { return true; }
  // One change. False: no answer, or a refusal, see fault().
  bool step(Caller& caller, QRandomGenerator& random);
  // The service holds what was acknowledged, and all or nothing of the change that was not.
  bool check(Caller& caller);

  [[nodiscard]] const std::string& name() const { return m_name; }
  [[nodiscard]] const std::string& fault() const { return m_fault; }
  [[nodiscard]] long acknowledged() const { return m_acknowledged; }

 protected:
  virtual Move next(QRandomGenerator& random, const Held& held) = 0;
  virtual std::optional<Held> read(Caller& caller) = 0;  // nullopt: it cannot be read
  virtual void acknowledge(const Reply&) {}
  // A refusal that is right: nothing was changed.
  virtual bool isDue(const Reply&) { return false; }
  // What is there after prepare(), when that is anything.
  void begin(Held held) { m_held = std::move(held); }
  // A request of prepare().
  bool need(const Reply& reply, const char* what);

 private:
  std::string m_name, m_fault;
  Held m_held;
  std::optional<Held> m_pending;
  long m_acknowledged = 0;
};

std::string text(const QJsonValue& value);
// The body of a query of several statements, one transaction.
std::string sqlBatch(const std::vector<std::string>& statements);
std::string numbered(const std::string& prefix, long number);
// A text of 1 to 60 characters that differs from call to call.
std::string someText(QRandomGenerator& random);

// Lanes of every type of resource. Those of a type with different names touch nothing of each other.
using Lanes = std::vector<std::unique_ptr<Lane>>;
// A database, and one with backups.
Lanes sqliteLanes(int number);
// KV, a queue, State, object storage.
Lanes dataLanes(int number);
// Settings: cron, bindings, environment, domains, caps. `number` at most 20: a cap has a meter of its own.
Lanes settingLanes(int number);
// Of which there is one in an account: its profile, its services.
Lanes accountLanes();
// Services `shop` and the worker `auth` that bindings lead to.
bool makeServices(Caller& caller);

}  // namespace tovuk::local
