// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/state/object_compare.h"

#include <algorithm>
#include <utility>

#include "api/contract/state/limits.h"
#include "models/format.h"

namespace tovuk::models {

namespace {

using Kind = ComparedKey::Kind;

Kind kindOf(const ComparedKey& key) {
  if (key.bytes[1] < 0) return Kind::OnlyFirst;
  if (key.bytes[0] < 0) return Kind::OnlySecond;
  return key.bytes[0] == key.bytes[1] ? Kind::Same : Kind::Differs;
}

}  // namespace

ObjectCompare::ObjectCompare(ServiceContext& service, QObject* parent)
    : QAbstractTableModel(parent), m_service(service) {}

int ObjectCompare::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ObjectCompare::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

void ObjectCompare::start(const client::StateObjectRef& first, const client::StateObjectRef& second) {
  m_value.cancel();
  m_objects = {first, second};
  m_found.clear();
  m_toRead.clear();
  m_error.reset();
  m_state = m_hasResult ? LoadState::Refreshing : LoadState::Loading;
  emit stateChanged();
  readKeys(0, {});
}

void ObjectCompare::stop() {
  m_keys.cancel();
  m_value.cancel();
  m_state = m_hasResult ? LoadState::Ready : LoadState::Empty;
  emit stateChanged();
}

int ObjectCompare::keysRead() const { return static_cast<int>(m_found.size()); }

void ObjectCompare::readKeys(std::size_t side, const std::string& cursor) {
  m_keys = client::listStateKeys(m_service.client(), m_objects[side], {kMaxStatePage, cursor});
  m_keys.then(this, [this, side](Result<StateKeysResponse> result) {
    if (!result) return fail(std::move(result).error());
    for (StateEntrySummary& entry : result->keys) {
      ComparedKey& key = m_found[entry.key];
      key.bytes[side] = entry.valueSizeBytes.value_or(0);
      key.key = std::move(entry.key);
    }
    emit stateChanged();
    const bool isEnd = result->listComplete.value_or(false) || !result->nextCursor;
    if (!isEnd) return readKeys(side, *result->nextCursor);
    if (side == 0) return readKeys(1, {});
    for (auto& [name, key] : m_found) {
      key.kind = kindOf(key);
      if (key.kind == Kind::Same) m_toRead.push_back(name);
    }
    std::reverse(m_toRead.begin(), m_toRead.end());
    readNextValue();
  });
}

void ObjectCompare::readNextValue() {
  if (m_toRead.empty()) return finish();
  m_value = client::readStateValue(m_service.client(), m_objects[0], m_toRead.back());
  m_value.then(this, [this](Result<StateEntryResponse> result) {
    if (result) return readSecondValue(result->valueBase64);
    if (result.error().kind != ErrorKind::NotFound) return fail(std::move(result).error());
    // Deleted since it was listed.
    m_found[m_toRead.back()].kind = Kind::Differs;
    m_toRead.pop_back();
    readNextValue();
  });
}

void ObjectCompare::readSecondValue(const std::string& first) {
  m_value = client::readStateValue(m_service.client(), m_objects[1], m_toRead.back());
  m_value.then(this, [this, first](Result<StateEntryResponse> result) {
    if (!result && result.error().kind != ErrorKind::NotFound) return fail(std::move(result).error());
    if (!result || result->valueBase64 != first) m_found[m_toRead.back()].kind = Kind::Differs;
    m_toRead.pop_back();
    readNextValue();
  });
}

void ObjectCompare::finish() {
  beginResetModel();
  m_all.clear();
  for (auto& [name, key] : m_found) m_all.push_back(std::move(key));
  buildShown();
  endResetModel();
  m_hasResult = true;
  m_state = m_all.empty() ? LoadState::Empty : LoadState::Ready;
  emit stateChanged();
}

void ObjectCompare::fail(Error error) {
  m_error = std::move(error);
  m_state = m_hasResult ? LoadState::Stale : LoadState::Failed;
  emit stateChanged();
}

int ObjectCompare::count(ComparedKey::Kind kind) const {
  return static_cast<int>(
      std::count_if(m_all.begin(), m_all.end(), [kind](const ComparedKey& key) { return key.kind == kind; }));
}

void ObjectCompare::buildShown() {
  m_shown.clear();
  for (std::size_t place = 0; place < m_all.size(); ++place)
    if (m_showsSame || m_all[place].kind != Kind::Same) m_shown.push_back(place);
}

void ObjectCompare::setShowsSame(bool shows) {
  if (m_showsSame == shows) return;
  beginResetModel();
  m_showsSame = shows;
  buildShown();
  endResetModel();
}

QVariant ObjectCompare::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const ComparedKey& shown = row(index.row());
  const bool isSize = index.column() == FirstSize || index.column() == SecondSize;
  if (role == KeyRole) return QString::fromStdString(shown.key);
  if (role == Qt::TextAlignmentRole) return QVariant((isSize ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
  if (isSize) {
    const qint64 bytes = shown.bytes[index.column() == FirstSize ? 0 : 1];
    return bytes < 0 ? QString() : formatBytes(bytes);
  }
  if (index.column() == Key) return QString::fromStdString(shown.key);
  switch (shown.kind) {
    case Kind::OnlyFirst: return tr("only in %1").arg(QString::fromStdString(m_objects[0].object));
    case Kind::OnlySecond: return tr("only in %1").arg(QString::fromStdString(m_objects[1].object));
    case Kind::Differs: return tr("differs");
    case Kind::Same: return tr("the same");
  }
  return {};
}

QVariant ObjectCompare::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case Key: return tr("Key");
    case What: return tr("Where");
    case FirstSize: return tr("Size in the first");
    case SecondSize: return tr("Size in the second");
    default: return {};
  }
}

}  // namespace tovuk::models
