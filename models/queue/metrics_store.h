// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The backlog of one queue over time: polled while watching, the samples kept while this lives.
#pragma once

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QTimer>

#include <deque>
#include <optional>

#include "api/contract/queue/queue.h"
#include "models/resource_state.h"
#include "models/service_context.h"

namespace tovuk::models {

struct QueueSample {
  QDateTime at;  // here
  qint64 messages = 0;
  qint64 bytes = 0;
  std::optional<qint64> oldestAgeMs;  // nullopt: no message is queued
};

class MetricsStore : public QObject {
  Q_OBJECT
 public:
  static constexpr int kLocalIntervalMs = 2000;
  static constexpr int kHostedIntervalMs = 15000;
  static constexpr std::size_t kSamplesKept = 3600;

  MetricsStore(ServiceContext& service, QString queue, QObject* parent = nullptr);

  // Asks at once and then again and again; off: nothing is asked any more.
  void setWatching(bool watching);
  [[nodiscard]] bool isWatching() const { return m_isWatching; }
  void read();  // once
  void clear();
  [[nodiscard]] int intervalMs() const;
  void setIntervalMs(int interval);  // 0: by the connection

  [[nodiscard]] LoadState state() const { return m_state; }
  [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
  [[nodiscard]] const std::deque<QueueSample>& samples() const { return m_samples; }
  // Messages a minute over the last minute of samples: more than before is positive. nullopt: too few samples.
  [[nodiscard]] std::optional<double> growthPerMinute() const;

 signals:
  void changed();  // samples or state

 private:
  void take(const QueueMetrics& metrics);

  ServiceContext& m_service;
  QString m_queue;
  std::deque<QueueSample> m_samples;
  LoadState m_state = LoadState::Empty;
  std::optional<Error> m_error;
  bool m_isWatching = false;
  int m_interval = 0;
  QTimer m_timer;
  client::Reply<QueueMetricsAnswer> m_reply;
};

}  // namespace tovuk::models
