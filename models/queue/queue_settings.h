// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The settings of a queue as a form holds them: texts as typed, their ranges, and what of them differs from what is
// saved.
#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <optional>

#include "api/contract/queue/queue.h"
#include "models/service_context.h"

namespace tovuk::models {

enum class QueueSetting : std::uint8_t { Retries, Retention, BatchSize, BatchTimeout };
inline constexpr std::array kQueueSettings = {QueueSetting::Retries, QueueSetting::Retention, QueueSetting::BatchSize,
                                              QueueSetting::BatchTimeout};

struct QueueForm {
  std::array<QString, kQueueSettings.size()> numbers;  // by QueueSetting; empty: the service's default
  QString deadLetterQueue;                             // a name; empty: none
  [[nodiscard]] const QString& number(QueueSetting setting) const { return numbers[static_cast<std::size_t>(setting)]; }
  QString& number(QueueSetting setting) { return numbers[static_cast<std::size_t>(setting)]; }
  friend bool operator==(const QueueForm&, const QueueForm&) = default;
};

struct QueueRange {
  std::int64_t least = 0, most = 0;
};

QueueForm queueFormOf(const QueueBinding& queue);
// What the plan of the service allows: the Free plan has one retention.
QueueRange queueRange(QueueSetting setting, const ServiceContext& service);
// The whole number that was typed; nullopt: it is none.
std::optional<std::int64_t> queueNumber(const QString& text);
// What is wrong with a number, naming its range; empty: nothing. A number that is saved already is never wrong.
QString queueNumberProblem(QueueSetting setting, const QString& text, const ServiceContext& service,
                           std::optional<std::int64_t> saved = std::nullopt);
std::optional<std::int64_t> savedNumber(const QueueBinding& queue, QueueSetting setting);

// Only what differs. Precondition: no number has a problem. An empty number changes nothing.
QueueUpdate changesOf(const QueueBinding& saved, const QueueForm& form);
QueueSettings settingsOf(const QueueForm& form);

}  // namespace tovuk::models
