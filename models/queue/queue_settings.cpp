// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/queue/queue_settings.h"

#include <QCoreApplication>

#include <algorithm>

#include "api/contract/limits.h"
#include "api/contract/names.h"
#include "api/contract/queue/limits.h"
#include "models/format.h"

namespace tovuk::models {

namespace {

constexpr int kLongestName = 63;  // LOW_NAME

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
  static QString firstLetter() { return tr("The name must begin with a small letter from a to z."); }
  static QString letters() { return tr("The name may hold small letters from a to z, digits and underscores only."); }
  static QString tooLong() { return tr("The name may be at most %1 characters long.").arg(formatCount(kLongestName)); }
  static QString taken(const QString& name) { return tr("A queue named %1 exists already.").arg(name); }
  static QString full() {
    return tr("The service holds %1 resources, which is the most it can have. Delete one first.")
        .arg(formatCount(kMaxServiceResources));
  }
};

bool isSmallLetter(QChar c) { return c >= u'a' && c <= u'z'; }
bool isNameCharacter(QChar c) { return isSmallLetter(c) || (c >= u'0' && c <= u'9') || c == u'_'; }

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

const QueueBinding* findQueue(const ServiceContext& service, const QString& idOrName) {
  if (!service.resources()) return nullptr;
  const auto& queues = service.resources()->queues;
  const std::string wanted = idOrName.toStdString();
  const auto it = std::find_if(queues.begin(), queues.end(), [&wanted](const QueueBinding& queue) {
    return queue.name == wanted || queue.id == wanted;
  });
  return it == queues.end() ? nullptr : &*it;
}

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

QString queueNameProblem(const QString& name, const ServiceContext& service) {
  if (service.resourceCount() >= kMaxServiceResources) return SettingsText::full();
  if (name.isEmpty()) return {};
  if (!isSmallLetter(name.front())) return SettingsText::firstLetter();
  if (!std::all_of(name.begin(), name.end(), isNameCharacter)) return SettingsText::letters();
  if (!isLowName(name.toStdString())) return SettingsText::tooLong();
  return findQueue(service, name) != nullptr ? SettingsText::taken(name) : QString();
}

}  // namespace tovuk::models
