// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Deletes many keys, in requests of as many as one takes.
#pragma once

#include <QObject>

#include <string>
#include <vector>

#include "api/client/kv/kv_calls.h"
#include "models/service_context.h"

namespace tovuk::models {

class KvRemoval : public QObject {
  Q_OBJECT
 public:
  KvRemoval(ServiceContext& service, client::KvPlace place, QObject* parent = nullptr);  // `service` outlives this

  // Ignored while busy.
  void remove(std::vector<std::string> keys);
  [[nodiscard]] bool isBusy() const { return m_isBusy; }

 signals:
  void stateChanged();
  void gone(const std::vector<std::string>& keys);  // of one request, those that are not there any more
  // `removed`: keys that were there; `left`: those that the service did not take.
  void finished(qint64 removed, const std::vector<std::string>& left);
  void failed(const tovuk::Error& error, qint64 removed);

 private:
  void sendNext();

  ServiceContext& m_service;
  client::KvPlace m_place;
  std::vector<std::string> m_keys, m_left;
  std::size_t m_next = 0;
  qint64 m_removed = 0;
  bool m_isBusy = false;
};

}  // namespace tovuk::models
