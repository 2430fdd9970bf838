// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cron/cron_room.h"

#include <QCoreApplication>

#include "models/format.h"

namespace tovuk::models {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(CronRoom)
};

}  // namespace

CronRoom cronRoom(const ServiceContext& service, std::optional<qint64> other) {
  CronRoom room;
  room.other = other;
  if (const auto& resources = service.resources()) {
    room.here = static_cast<qint64>(resources->cronTriggers.size());
    room.limit = resources->limits.find("cronTriggers");
  }
  return room;
}

QString cronRoomText(const CronRoom& room) {
  const QString here = formatCount(room.here);
  if (!room.limit) return Words::tr("%n triggers in this service", nullptr, pluralOf(room.here));
  const QString limit = formatCount(*room.limit);
  if (!room.other) return Words::tr("%1 triggers in this service, %2 in the whole account at most").arg(here, limit);
  return Words::tr("%1 of %2 triggers of the account").arg(formatCount(room.here + *room.other), limit);
}

QString cronRoomProblem(const CronRoom& room) {
  if (!room.limit || room.here + room.other.value_or(0) < *room.limit) return {};
  return Words::tr("The account has %1 cron triggers, which is the most that its plan allows. Delete one first.")
      .arg(formatCount(room.here + room.other.value_or(0)));
}

}  // namespace tovuk::models
