// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/queue/queue_settings.h"

#include <QCoreApplication>

#include "api/contract/queue/limits.h"
#include "models/format.h"

namespace tovuk::models {

namespace {

class SettingsText {
  Q_DECLARE_TR_FUNCTIONS(QueueSettings)
 public:
  static QString noNumber() { return tr("This must be a whole number."); }
  static QString range(const QueueRange& range) {
    return tr("This must be from %1 to %2.").arg(formatCount(range.least), formatCount(range.most));
  }
  static QString onlyOne(std::int64_t value) {
    return tr("The Free plan keeps messages for %1 seconds, no more and no less.").arg(formatCount(value));
  }
};

QString textOf(std::optional<std::int64_t> number) { return number ? QString::number(*number) : QString(); }

std::optional<std::int64_t>& numberOf(QueueSettings& settings, QueueSetting setting) {
  switch (setting) {
    case QueueSetting::Retries: return settings.maxRetries;
    case QueueSetting::Retention: return settings.retentionSeconds;
    case QueueSetting::BatchSize: return settings.maxBatchSize;
    case QueueSetting::BatchTimeout: break;
  }
  return settings.maxBatchTimeoutSeconds;
}

}  // namespace

std::optional<std::int64_t> savedNumber(const QueueBinding& queue, QueueSetting setting) {
  switch (setting) {
    case QueueSetting::Retries: return queue.maxRetries;
    case QueueSetting::Retention: return queue.retentionSeconds;
    case QueueSetting::BatchSize: return queue.maxBatchSize;
    case QueueSetting::BatchTimeout: break;
  }
  return queue.maxBatchTimeoutSeconds;
}

QueueForm queueFormOf(const QueueBinding& queue) {
  QueueForm form;
  for (const QueueSetting setting : kQueueSettings) form.number(setting) = textOf(savedNumber(queue, setting));
  form.deadLetterQueue = QString::fromStdString(queue.deadLetterQueueName.value_or(std::string()));
  return form;
}

QueueRange queueRange(QueueSetting setting, const ServiceContext& service) {
  switch (setting) {
    case QueueSetting::Retries: return {0, kMaxQueueRetries};
    case QueueSetting::BatchSize: return {kMinQueueBatchSize, kMaxQueueBatchSize};
    case QueueSetting::BatchTimeout: return {0, kMaxQueueBatchTimeoutSeconds};
    case QueueSetting::Retention: break;
  }
  QueueRange range{kMinQueueRetentionSeconds, kMaxQueueRetentionSeconds};
  if (service.resources()) {
    const auto& limits = service.resources()->limits.values;
    const auto limit = limits.find("queueRetentionSeconds");
    if (limit != limits.end() && limit->second) range.most = *limit->second;
  }
  if (service.summary().plan == text(Plan::Free)) range.least = range.most;
  return range;
}

std::optional<std::int64_t> queueNumber(const QString& text) {
  bool isNumber = false;
  const qlonglong number = text.trimmed().toLongLong(&isNumber);
  return isNumber ? std::optional<std::int64_t>(number) : std::nullopt;
}

QString queueNumberProblem(QueueSetting setting, const QString& text, const ServiceContext& service,
                           std::optional<std::int64_t> saved) {
  if (text.trimmed().isEmpty()) return {};
  const auto number = queueNumber(text);
  if (!number) return SettingsText::noNumber();
  if (number == saved) return {};
  const QueueRange range = queueRange(setting, service);
  if (*number >= range.least && *number <= range.most) return {};
  return range.least == range.most ? SettingsText::onlyOne(range.most) : SettingsText::range(range);
}

QueueSettings settingsOf(const QueueForm& form) {
  QueueSettings settings;
  for (const QueueSetting setting : kQueueSettings) numberOf(settings, setting) = queueNumber(form.number(setting));
  return settings;
}

QueueUpdate changesOf(const QueueBinding& saved, const QueueForm& form) {
  QueueUpdate changes;
  changes.settings = settingsOf(form);
  for (const QueueSetting setting : kQueueSettings) {
    auto& number = numberOf(changes.settings, setting);
    if (number == savedNumber(saved, setting)) number.reset();
  }
  const std::string deadLetter = form.deadLetterQueue.toStdString();
  const std::string before = saved.deadLetterQueueName.value_or(std::string());
  if (deadLetter == before) return changes;
  if (deadLetter.empty())
    changes.clearsDeadLetterQueue = true;
  else
    changes.deadLetterQueue = deadLetter;
  return changes;
}

}  // namespace tovuk::models
