// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/state/state_list.h"

#include <algorithm>
#include <utility>

namespace tovuk::models {

namespace {

// A difference is worth its time only for lists that a person looks through.
constexpr std::size_t kDiffed = 5000;

}  // namespace

int StateList::rowCount(const QModelIndex& parent) const {
  if (parent.isValid()) return 0;
  return static_cast<int>(m_prefix.empty() ? m_rows.size() : m_shown.size());
}

const StateRow& StateList::rowAt(int row) const {
  const auto place = static_cast<std::size_t>(row);
  return m_rows[m_prefix.empty() ? place : m_shown[place]];
}

const StateRow* StateList::find(const std::string& key) const {
  const auto it = std::find_if(m_rows.begin(), m_rows.end(), [&](const StateRow& row) { return row.key == key; });
  return it == m_rows.end() ? nullptr : &*it;
}

int StateList::rowOf(const QString& key) const {
  const std::string wanted = key.toStdString();
  for (int row = 0; row < rowCount(); ++row)
    if (rowAt(row).key == wanted) return row;
  return -1;
}

QVariant StateList::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const StateRow& row = rowAt(index.row());
  switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole: return toolTip(row, index.column());
    case Qt::TextAlignmentRole:
      return QVariant((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case KeyRole: return QString::fromStdString(row.key);
    case RawValueRole: return rawValue(row, index.column());
    default: return {};
  }
}

QVariant StateList::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole)
    return QVariant((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  return role == Qt::DisplayRole ? QVariant(header(section)) : QVariant();
}

bool StateList::canFetchMore(const QModelIndex& parent) const {
  return !parent.isValid() && m_readsAhead && hasMore() && !m_isBusy && m_state != LoadState::Stale;
}

void StateList::fetchMore(const QModelIndex& parent) {
  if (canFetchMore(parent)) readMore();
}

void StateList::read() {
  m_isReadingAll = false;
  m_isFirst = true;
  request({}, std::clamp(heldCount(), kFirstPage, kPage));
}

void StateList::readMore() {
  if (m_isBusy || !hasMore()) return;
  m_isFirst = false;
  request(m_cursor, kPage);
}

void StateList::readAll() {
  m_isReadingAll = true;
  if (!m_isBusy && !m_hasRead) {
    m_isFirst = true;
    request({}, kPage);
  } else if (!m_isBusy && hasMore()) {
    readMore();
  } else if (!m_isBusy) {
    m_isReadingAll = false;
  }
  emit stateChanged();
}

void StateList::stop() {
  if (!m_isBusy && !m_isReadingAll) return;
  dropRequest();
  m_isBusy = false;
  m_isReadingAll = false;
  setState(m_rows.empty() ? LoadState::Empty : LoadState::Ready);
}

void StateList::request(const std::string& cursor, int limit) {
  m_isBusy = true;
  m_error.reset();
  setState(m_hasRead ? LoadState::Refreshing : LoadState::Loading);
  ask({limit, cursor});
}

void StateList::setState(LoadState state) {
  m_state = state;
  emit stateChanged();
}

void StateList::takePage(std::vector<StateRow> rows, std::string cursor) {
  const bool isEndless = rows.empty() && !m_isFirst && cursor == m_cursor;
  m_isBusy = false;
  m_hasRead = true;
  m_cursor = isEndless ? std::string() : std::move(cursor);
  if (m_isFirst) {
    replaceRows(std::move(rows));
  } else {
    appendRows(std::move(rows));
  }
  if (!hasMore()) m_isReadingAll = false;
  setState(m_rows.empty() ? LoadState::Empty : LoadState::Ready);
  if (m_isReadingAll) readMore();
}

void StateList::refuse(Error error) {
  m_isBusy = false;
  m_isReadingAll = false;
  m_error = std::move(error);
  setState(m_hasRead ? LoadState::Stale : LoadState::Failed);
}

void StateList::clear() {
  dropRequest();
  beginResetModel();
  m_rows.clear();
  m_shown.clear();
  m_cursor.clear();
  endResetModel();
  m_error.reset();
  m_isBusy = m_isReadingAll = m_hasRead = false;
  setState(LoadState::Empty);
}

void StateList::replaceRows(std::vector<StateRow> rows) {
  if (m_prefix.empty() && m_rows.size() <= kDiffed) {
    syncRows(
        QModelIndex(), m_rows, std::move(rows), [](const StateRow& row) { return QString::fromStdString(row.key); },
        [](int, StateRow& row, StateRow& newer) {
          if (row == newer) return false;
          row = std::move(newer);
          return true;
        });
    return;
  }
  beginResetModel();
  m_rows = std::move(rows);
  buildShown();
  endResetModel();
}

void StateList::appendRows(std::vector<StateRow> rows) {
  if (rows.empty()) return;
  const int first = rowCount();
  const auto added =
      static_cast<int>(std::count_if(rows.begin(), rows.end(), [this](const StateRow& row) { return isShown(row); }));
  if (added > 0) beginInsertRows({}, first, first + added - 1);
  for (StateRow& row : rows) {
    if (!m_prefix.empty() && isShown(row)) m_shown.push_back(m_rows.size());
    m_rows.push_back(std::move(row));
  }
  if (added > 0) endInsertRows();
}

void StateList::buildShown() {
  m_shown.clear();
  if (m_prefix.empty()) return;
  for (std::size_t place = 0; place < m_rows.size(); ++place)
    if (isShown(m_rows[place])) m_shown.push_back(place);
}

void StateList::setPrefix(const QString& prefix) {
  std::string wanted = prefix.toStdString();
  if (wanted == m_prefix) return;
  beginResetModel();
  m_prefix = std::move(wanted);
  buildShown();
  endResetModel();
  emit stateChanged();
}

int StateList::shownPlace(std::size_t held) const {
  if (m_prefix.empty()) return static_cast<int>(held);
  return static_cast<int>(std::lower_bound(m_shown.begin(), m_shown.end(), held) - m_shown.begin());
}

void StateList::adopt(StateRow row) {
  const auto at = std::find_if(m_rows.begin(), m_rows.end(), [&](const StateRow& held) { return held.key == row.key; });
  if (at != m_rows.end()) {
    if (*at == row) return;
    const bool shown = isShown(row);
    const int place = shownPlace(static_cast<std::size_t>(at - m_rows.begin()));
    *at = std::move(row);
    if (shown) emit dataChanged(index(place, 0), index(place, columnCount() - 1));
    return;
  }
  // The service lists in the order of the keys' bytes.
  const auto before = std::lower_bound(m_rows.begin(), m_rows.end(), row,
                                       [](const StateRow& a, const StateRow& b) { return a.key < b.key; });
  if (!m_hasRead || (before == m_rows.end() && hasMore())) return;
  const auto held = static_cast<std::size_t>(before - m_rows.begin());
  const int place = shownPlace(held);
  const bool shown = isShown(row);
  if (shown) beginInsertRows({}, place, place);
  m_rows.insert(before, std::move(row));
  for (std::size_t& other : m_shown)
    if (other >= held) ++other;
  if (shown && !m_prefix.empty()) m_shown.insert(m_shown.begin() + place, held);
  if (shown) endInsertRows();
  if (!m_isBusy) m_state = LoadState::Ready;
  emit stateChanged();
}

void StateList::forget(const std::string& key) {
  const auto at = std::find_if(m_rows.begin(), m_rows.end(), [&](const StateRow& row) { return row.key == key; });
  if (at == m_rows.end()) return;
  const auto held = static_cast<std::size_t>(at - m_rows.begin());
  const int place = shownPlace(held);
  const bool shown = isShown(*at);
  if (shown) beginRemoveRows({}, place, place);
  m_rows.erase(at);
  if (shown && !m_prefix.empty()) m_shown.erase(m_shown.begin() + place);
  for (std::size_t& other : m_shown)
    if (other > held) --other;
  if (shown) endRemoveRows();
  if (!m_isBusy) m_state = m_rows.empty() ? LoadState::Empty : LoadState::Ready;
  emit stateChanged();
}

}  // namespace tovuk::models
