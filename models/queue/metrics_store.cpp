// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/queue/metrics_store.h"

#include <algorithm>
#include <utility>

#include "api/client/queue/queue_calls.h"

namespace tovuk::models {

namespace {

constexpr qint64 kMinuteMs = 60000;

}  // namespace

MetricsStore::MetricsStore(ServiceContext& service, QString queue, QObject* parent)
    : QObject(parent), m_service(service), m_queue(std::move(queue)) {
  // One call after the other: a slow service is not asked more than it answers.
  m_timer.setSingleShot(true);
  connect(&m_timer, &QTimer::timeout, this, &MetricsStore::read);
}

int MetricsStore::intervalMs() const {
  if (m_interval > 0) return m_interval;
  return m_service.connection().environment() == Environment::Local ? kLocalIntervalMs : kHostedIntervalMs;
}

void MetricsStore::setIntervalMs(int interval) {
  m_interval = interval;
  if (m_timer.isActive()) m_timer.start(intervalMs());
}

void MetricsStore::setWatching(bool watching) {
  if (watching == m_isWatching) return;
  m_isWatching = watching;
  if (watching) return read();
  m_timer.stop();
  m_reply.cancel();
  if (m_state == LoadState::Loading || m_state == LoadState::Refreshing)
    m_state = m_samples.empty() ? LoadState::Empty : LoadState::Ready;
  emit changed();
}

void MetricsStore::read() {
  m_timer.stop();
  m_state = m_samples.empty() ? LoadState::Loading : LoadState::Refreshing;
  emit changed();
  m_reply = client::queueMetrics(m_service.client(), m_service.id(), m_queue.toStdString());
  m_reply.then(this, [this](Result<QueueMetricsAnswer> result) {
    if (result) {
      take(result->metrics);
    } else {
      m_error = std::move(result).error();
      m_state = m_samples.empty() ? LoadState::Failed : LoadState::Stale;
    }
    if (m_isWatching) m_timer.start(intervalMs());
    emit changed();
  });
}

void MetricsStore::take(const QueueMetrics& metrics) {
  QueueSample sample;
  sample.at = QDateTime::currentDateTimeUtc();
  sample.messages = metrics.backlogCount.value_or(0);
  sample.bytes = metrics.backlogBytes.value_or(0);
  // A clock here that is behind the service's makes no age below nothing.
  if (metrics.oldestMessageTimestamp)
    sample.oldestAgeMs = std::max<qint64>(0, sample.at.toMSecsSinceEpoch() - *metrics.oldestMessageTimestamp);
  m_samples.push_back(std::move(sample));
  if (m_samples.size() > kSamplesKept) m_samples.pop_front();
  m_error.reset();
  m_state = LoadState::Ready;
}

void MetricsStore::clear() {
  m_samples.clear();
  m_state = LoadState::Empty;
  emit changed();
}

std::optional<double> MetricsStore::growthPerMinute() const {
  if (m_samples.size() < 2) return std::nullopt;
  const QueueSample& last = m_samples.back();
  const auto first = std::find_if(m_samples.begin(), m_samples.end(), [&last](const QueueSample& sample) {
    return sample.at.msecsTo(last.at) <= kMinuteMs;
  });
  const qint64 span = first->at.msecsTo(last.at);
  if (span <= 0) return std::nullopt;
  return static_cast<double>(last.messages - first->messages) * static_cast<double>(kMinuteMs) /
         static_cast<double>(span);
}

}  // namespace tovuk::models
