// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/state/object_list.h"

#include <QCoreApplication>

#include <utility>

#include "api/contract/state/limits.h"
#include "models/format.h"
#include "models/state/state_names.h"
#include "models/state/state_time.h"

namespace tovuk::models {

StateObjectList::StateObjectList(ServiceContext& service, QString space, QObject* parent)
    : StateList(parent), m_service(service), m_name(std::move(space)) {}

int StateObjectList::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

StateRow StateObjectList::rowOfObject(const StateInstance& object) {
  StateRow row;
  row.key = object.objectKey;
  row.bytes = object.storageUsedBytes.value_or(-1);
  row.updated = unixMsOf(object.updatedAt);
  row.seen = unixMsOf(object.lastSeenAt);
  row.alarm = object.alarmScheduledAtUnixMs.value_or(-1);
  row.retries = static_cast<int>(object.alarmRetryCount.value_or(0));
  return row;
}

void StateObjectList::ask(const client::StatePage& page) {
  m_page = client::listStateObjects(m_service.client(), m_service.id(), stateSpaceRef(m_service, m_name), page);
  m_page.then(this, [this](Result<StateInstancesResponse> result) {
    if (!result) return refuse(std::move(result).error());
    m_space = std::move(result->stateNamespace);
    std::vector<StateRow> rows;
    rows.reserve(result->objects.size());
    for (const StateInstance& object : result->objects) rows.push_back(rowOfObject(object));
    takePage(std::move(rows), result->nextCursor.value_or(std::string()));
  });
}

void StateObjectList::adoptObject(const StateInstance& object) {
  if (!object.objectKey.empty()) adopt(rowOfObject(object));
}

QString StateObjectList::text(const StateRow& row, int column) const {
  switch (column) {
    case Key: return QString::fromStdString(row.key);
    case Size: return row.bytes < 0 ? QString() : formatBytes(row.bytes);
    case Alarm:
      if (row.alarm < 0) return {};
      if (row.retries == 0) return localTime(row.alarm);
      return tr("%1, retry %2 of %3", "time of an alarm")
          .arg(localTime(row.alarm))
          .arg(row.retries)
          .arg(kMaxAlarmRetries);
    case Seen: return localTime(row.seen);
    default: return {};
  }
}

QString StateObjectList::toolTip(const StateRow& row, int column) const {
  switch (column) {
    case Size:
      if (row.bytes >= 0 && m_space.storageLimitMib)
        return tr("%1 of %2").arg(formatBytes(row.bytes), formatLimitMib(*m_space.storageLimitMib));
      return text(row, column);
    case Alarm: return utcAndLocalTime(row.alarm);
    case Seen: return utcAndLocalTime(row.seen);
    default: return text(row, column);
  }
}

QVariant StateObjectList::rawValue(const StateRow& row, int column) const {
  switch (column) {
    case Size: return row.bytes;
    case Alarm: return row.alarm;
    case Seen: return row.seen;
    default: return text(row, column);
  }
}

QString StateObjectList::header(int column) const {
  switch (column) {
    case Key: return tr("Object");
    case Size: return tr("Size");
    case Alarm: return tr("Alarm (%1)", "the time zone").arg(localZone());
    case Seen: return tr("Last used (%1)", "the time zone").arg(localZone());
    default: return {};
  }
}

}  // namespace tovuk::models
