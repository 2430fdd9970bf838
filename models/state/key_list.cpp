// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/state/key_list.h"

#include <utility>

#include "models/format.h"
#include "models/state/state_time.h"

namespace tovuk::models {

namespace {

StateRow rowOfEntry(const StateEntrySummary& entry) {
  StateRow row;
  row.key = entry.key;
  row.bytes = entry.valueSizeBytes.value_or(-1);
  row.updated = unixMsOf(entry.updatedAt);
  return row;
}

}  // namespace

StateKeyList::StateKeyList(ServiceContext& service, QObject* parent) : StateList(parent), m_service(service) {}

int StateKeyList::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

void StateKeyList::setObject(client::StateObjectRef object) {
  if (object == m_object) return;
  m_object = std::move(object);
  clear();
}

void StateKeyList::ask(const client::StatePage& page) {
  m_page = client::listStateKeys(m_service.client(), m_object, page);
  m_page.then(this, [this](Result<StateKeysResponse> result) {
    if (!result) return refuse(std::move(result).error());
    std::vector<StateRow> rows;
    rows.reserve(result->keys.size());
    for (const StateEntrySummary& entry : result->keys) rows.push_back(rowOfEntry(entry));
    // What says that the list is complete wins over a cursor beside it.
    const bool isEnd = result->listComplete.value_or(false);
    takePage(std::move(rows), isEnd ? std::string() : result->nextCursor.value_or(std::string()));
    emit objectSeen(result->object);
  });
}

void StateKeyList::adoptEntry(const StateEntrySummary& entry) { adopt(rowOfEntry(entry)); }

QString StateKeyList::text(const StateRow& row, int column) const {
  switch (column) {
    case Key: return QString::fromStdString(row.key);
    case Size: return row.bytes < 0 ? QString() : formatBytes(row.bytes);
    case Updated: return localTime(row.updated);
    default: return {};
  }
}

QString StateKeyList::toolTip(const StateRow& row, int column) const {
  return column == Updated ? utcAndLocalTime(row.updated) : text(row, column);
}

QVariant StateKeyList::rawValue(const StateRow& row, int column) const {
  switch (column) {
    case Size: return row.bytes;
    case Updated: return row.updated;
    default: return text(row, column);
  }
}

QString StateKeyList::header(int column) const {
  switch (column) {
    case Key: return tr("Key");
    case Size: return tr("Size");
    case Updated: return tr("Changed (%1)", "the time zone").arg(localZone());
    default: return {};
  }
}

}  // namespace tovuk::models
