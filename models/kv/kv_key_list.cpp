// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/kv/kv_key_list.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

#include "models/format.h"
#include "models/kv/kv_content.h"

namespace tovuk::models {

namespace {

// More rows at once are one change of the whole list.
constexpr std::size_t kSingly = 64;

QString textOf(std::string_view bytes) { return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size())); }

}  // namespace

KvKeyList::KvKeyList(ServiceContext& service, client::KvPlace place, QObject* parent)
    : QAbstractTableModel(parent), m_service(service), m_place(std::move(place)) {}

int KvKeyList::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_shown.second - m_shown.first);
}

int KvKeyList::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

KvKeyRow KvKeyList::rowAt(int row) const { return m_store.row(m_shown.first + static_cast<std::size_t>(row)); }

int KvKeyList::rowOf(const std::string& key) const {
  const auto place = m_store.find(key);
  if (!place || *place < m_shown.first || *place >= m_shown.second) return -1;
  return static_cast<int>(*place - m_shown.first);
}

QString KvKeyList::text(const KvKeyRow& row, int column) const {
  switch (column) {
    case Key: return kvKeyText(row.key);
    case Size: return row.size ? formatBytes(*row.size) : QString();
    case Expires: return row.expires ? kvExpiryText(row.expires, QDateTime::currentSecsSinceEpoch()) : tr("\u2013");
    case Metadata: return row.metadata == "{}" ? QString() : textOf(row.metadata);
    default: return {};
  }
}

QString KvKeyList::toolTip(const KvKeyRow& row, int column) const {
  if (column == Size && row.size) return tr("%1 bytes").arg(formatCount(*row.size));
  if (column != Expires) return text(row, column);
  if (!row.expires) return tr("never expires");
  return tr("%1 UTC", "a time")
      .arg(QDateTime::fromSecsSinceEpoch(*row.expires, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss"));
}

QVariant KvKeyList::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const KvKeyRow row = rowAt(index.row());
  switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole: return toolTip(row, index.column());
    case Qt::TextAlignmentRole:
      return QVariant((index.column() == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case KeyRole: return QByteArray(row.key.data(), static_cast<qsizetype>(row.key.size()));
    default: return {};
  }
}

QVariant KvKeyList::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole)
    return QVariant((section == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case Key: return tr("key", "column of a list");
    case Size: return tr("size", "column of a list");
    case Expires: return tr("expires", "column of a list");
    case Metadata: return tr("metadata", "column of a list");
    default: return {};
  }
}

bool KvKeyList::canFetchMore(const QModelIndex& parent) const {
  return !parent.isValid() && m_readsAhead && hasMore() && !m_isBusy && m_state != LoadState::Stale;
}

void KvKeyList::fetchMore(const QModelIndex& parent) {
  if (canFetchMore(parent)) more();
}

void KvKeyList::list(const std::string& prefix) {
  m_isListingAll = false;
  m_isFirst = true;
  m_wantedScope = prefix;
  const auto again = static_cast<int>(std::min<std::size_t>(m_store.size(), kPage));
  request({}, std::clamp(again, kFirstPage, kPage));
}

void KvKeyList::more() {
  if (m_isBusy || !hasMore()) return;
  m_isFirst = false;
  m_wantedScope = m_scope;
  request(m_cursor, kPage);
}

void KvKeyList::all() {
  m_isListingAll = true;
  if (!m_isBusy && !m_hasListed) {
    m_isFirst = true;
    m_wantedScope.clear();
    request({}, kPage);
  } else if (!m_isBusy && hasMore()) {
    more();
  } else if (!m_isBusy) {
    m_isListingAll = false;
  }
  emit stateChanged();
}

void KvKeyList::stop() {
  if (!m_isBusy && !m_isListingAll) return;
  m_page.cancel();
  m_isBusy = false;
  m_isListingAll = false;
  setState(m_store.size() == 0 ? LoadState::Empty : LoadState::Ready);
}

void KvKeyList::request(const std::string& cursor, int limit) {
  m_isBusy = true;
  m_error.reset();
  setState(m_hasListed ? LoadState::Refreshing : LoadState::Loading);
  m_page = client::listKvKeys(m_service.client(), m_place, {limit, cursor, m_wantedScope});
  m_page.then(this, [this](Result<KvKeysResponse> result) {
    m_isBusy = false;
    if (result) return takePage(*result);
    m_isListingAll = false;
    m_error = std::move(result).error();
    setState(m_hasListed ? LoadState::Stale : LoadState::Failed);
  });
}

void KvKeyList::setState(LoadState state) {
  m_state = state;
  emit stateChanged();
}

void KvKeyList::takePage(const KvKeysResponse& page) {
  const bool isComplete = page.listComplete.value_or(!page.nextCursor);
  std::string cursor = isComplete ? std::string() : page.nextCursor.value_or(std::string());
  if (!m_isFirst && page.keys.empty() && cursor == m_cursor) cursor.clear();  // it would never end
  m_hasListed = true;
  m_scope = m_wantedScope;
  m_cursor = std::move(cursor);
  if (m_isFirst) {
    beginResetModel();
    m_store.clear();
    for (const KvEntrySummary& entry : page.keys) m_store.append(entry);
    m_shown = m_store.range(m_filter);
    endResetModel();
  } else {
    appendPage(page.keys);
  }
  if (!hasMore()) m_isListingAll = false;
  setState(m_store.size() == 0 ? LoadState::Empty : LoadState::Ready);
  emit heldChanged();
  if (m_isListingAll) more();
}

void KvKeyList::appendPage(const std::vector<KvEntrySummary>& entries) {
  // What was written meanwhile may be held already, out of the order of the pages.
  const bool isInOrder =
      entries.empty() || m_store.size() == 0 || m_store.key(m_store.size() - 1) < std::string_view(entries.front().key);
  if (!isInOrder) {
    for (const KvEntrySummary& entry : entries) adopt(entry);
    return;
  }
  const auto begins = [this](const KvEntrySummary& entry) { return entry.key.starts_with(m_filter); };
  const auto added = static_cast<int>(std::count_if(entries.begin(), entries.end(), begins));
  // The keys that begin alike stand together, so those of this page follow those of the last one.
  const bool wasEmpty = m_shown.first == m_shown.second;
  const int first = rowCount();
  if (added > 0) beginInsertRows({}, first, first + added - 1);
  for (const KvEntrySummary& entry : entries) m_store.append(entry);
  if (added > 0 || wasEmpty) m_shown = m_store.range(m_filter);
  if (added > 0) endInsertRows();
}

void KvKeyList::setFilter(const std::string& prefix) {
  if (prefix == m_filter) return;
  beginResetModel();
  m_filter = prefix;
  m_shown = m_store.range(m_filter);
  endResetModel();
  emit stateChanged();
}

bool KvKeyList::isFilterCovered() const {
  if (!m_hasListed || !m_filter.starts_with(m_scope)) return false;
  if (!hasMore()) return true;
  const auto end = endOfPrefix(m_filter);
  return end && m_store.size() > 0 && m_store.key(m_store.size() - 1) >= std::string_view(*end);
}

void KvKeyList::adopt(const KvEntrySummary& entry) {
  if (!m_hasListed || !entry.key.starts_with(m_scope)) return;
  const std::size_t place = m_store.lowerBound(entry.key);
  const bool isShown = entry.key.starts_with(m_filter);
  const int row = static_cast<int>(place - std::min(place, m_shown.first));
  if (place < m_store.size() && m_store.key(place) == entry.key) {
    m_store.update(place, entry);
    if (isShown) emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    return;
  }
  // Beyond the last page it comes with its own one.
  if (place == m_store.size() && hasMore()) return;
  if (isShown) beginInsertRows({}, row, row);
  m_store.insert(place, entry);
  m_shown = m_store.range(m_filter);
  if (isShown) endInsertRows();
  if (!m_isBusy) m_state = LoadState::Ready;
  emit heldChanged();
  emit stateChanged();
}

void KvKeyList::forget(const std::vector<std::string>& keys) {
  std::vector<std::size_t> places;
  for (const std::string& key : keys)
    if (const auto place = m_store.find(key)) places.push_back(*place);
  std::sort(places.begin(), places.end());
  places.erase(std::unique(places.begin(), places.end()), places.end());
  if (places.empty()) return;
  if (places.size() > kSingly) {
    beginResetModel();
    m_store.remove(places);
    m_shown = m_store.range(m_filter);
    endResetModel();
  } else {
    for (auto place = places.rbegin(); place != places.rend(); ++place) {
      const bool isShown = *place >= m_shown.first && *place < m_shown.second;
      const int row = isShown ? static_cast<int>(*place - m_shown.first) : 0;
      if (isShown) beginRemoveRows({}, row, row);
      m_store.remove(*place);
      m_shown = m_store.range(m_filter);
      if (isShown) endRemoveRows();
    }
  }
  if (!m_isBusy) m_state = m_store.size() == 0 ? LoadState::Empty : LoadState::Ready;
  emit heldChanged();
  emit stateChanged();
}

}  // namespace tovuk::models
