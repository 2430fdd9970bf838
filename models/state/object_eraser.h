// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Deletes all that an object holds: every value, then its alarm. The contract has no call that deletes an object, so
// this is one call a value, and the object itself stays in the list, empty.
#pragma once

#include <QObject>

#include <optional>
#include <string>
#include <vector>

#include "api/client/state/state_calls.h"
#include "models/service_context.h"

namespace tovuk::models {

class ObjectEraser : public QObject {
  Q_OBJECT
 public:
  explicit ObjectEraser(ServiceContext& service, QObject* parent = nullptr);  // `service` outlives this

  void start(const client::StateObjectRef& object);  // nothing happens while one is under way
  void stop();                                       // after the call under way; finished comes with what was done
  [[nodiscard]] bool isRunning() const { return m_isRunning; }
  [[nodiscard]] const client::StateObjectRef& object() const { return m_object; }
  [[nodiscard]] int deletedCount() const { return m_deleted; }

 signals:
  void progressed(int values);  // deleted so far
  // `error` null: everything is gone, unless it was stopped.
  void finished(int values, bool wasStopped, const std::optional<tovuk::Error>& error);
  void objectSeen(const tovuk::StateInstance& object);
  void entryGone(const QByteArray& key);

 private:
  void next();
  void readPage();
  void deleteValue();
  void deleteAlarm();
  void end(const std::optional<Error>& error);

  ServiceContext& m_service;
  client::StateObjectRef m_object;
  std::vector<std::string> m_keys;  // still to go, the next one last
  int m_deleted = 0;
  bool m_isRunning = false;
  bool m_isStopping = false;
  bool m_mayHaveMore = true;
  client::Reply<StateKeysResponse> m_page;
};

}  // namespace tovuk::models
