// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How many triggers the account has of those that its plan allows: 5 on Free, 250 on Pro.
#pragma once

#include <QString>

#include <optional>

#include "models/service_context.h"

namespace tovuk::models {

struct CronRoom {
  qint64 here = 0;              // in this service
  std::optional<qint64> other;  // in the account's other services; nullopt: not known
  std::optional<qint64> limit;  // nullopt: the plan sets none, or the answer does not tell
  friend bool operator==(const CronRoom&, const CronRoom&) = default;
};

CronRoom cronRoom(const ServiceContext& service, std::optional<qint64> other);
// "4 of 5 triggers of the account"
QString cronRoomText(const CronRoom& room);
// Why no further trigger can be made; empty: one can.
QString cronRoomProblem(const CronRoom& room);

}  // namespace tovuk::models
