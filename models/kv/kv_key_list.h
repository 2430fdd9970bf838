// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The keys of a namespace as they were listed, page by page, and of those the ones that begin with a prefix. Each page
// is one metered list, so that nothing is asked for by itself unless reading ahead is allowed.
#pragma once

#include <QAbstractTableModel>
#include <QByteArray>

#include <optional>
#include <string>
#include <vector>

#include "api/client/kv/kv_calls.h"
#include "models/kv/kv_key_store.h"
#include "models/resource_state.h"
#include "models/service_context.h"

namespace tovuk::models {

class KvKeyList : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column : int { Key, Size, Expires, Metadata, ColumnCount };
  enum Role : int { KeyRole = Qt::UserRole + 1 };  // QByteArray
  static constexpr int kFirstPage = 200;           // any screen, and a margin
  static constexpr int kPage = 1000;               // the most that the contract allows

  KvKeyList(ServiceContext& service, client::KvPlace place, QObject* parent = nullptr);  // `service` outlives this

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  // Views ask for more when their end is seen: answered only while reading ahead is allowed.
  bool canFetchMore(const QModelIndex& parent) const override;
  void fetchMore(const QModelIndex& parent) override;

  // Lists from the start: the keys with `prefix`, whatever is filtered; what is held stays until the answer is here.
  void list(const std::string& prefix);
  void list() { list(m_scope); }
  void more();  // the next page; nothing happens at the end, or while a page is under way
  void all();   // page after page to the end
  void stop();  // drops the page under way; what is held stays
  void setReadsAhead(bool readsAhead) { m_readsAhead = readsAhead; }

  // Shows the held keys that begin so; empty: all. Never sends anything.
  void setFilter(const std::string& prefix);
  [[nodiscard]] const std::string& filter() const { return m_filter; }
  // No key with the filter's prefix can be missing from what is held.
  [[nodiscard]] bool isFilterCovered() const;

  [[nodiscard]] LoadState state() const { return m_state; }
  [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
  [[nodiscard]] bool isBusy() const { return m_isBusy; }
  [[nodiscard]] bool isListingAll() const { return m_isListingAll; }
  [[nodiscard]] bool hasListed() const { return m_hasListed; }
  [[nodiscard]] bool hasMore() const { return !m_cursor.empty(); }    // the service has keys that are not held
  [[nodiscard]] const std::string& scope() const { return m_scope; }  // the prefix that was listed
  [[nodiscard]] const KvKeyStore& held() const { return m_store; }

  [[nodiscard]] KvKeyRow rowAt(int row) const;            // of those that are shown
  [[nodiscard]] int rowOf(const std::string& key) const;  // of those that are shown; -1

  // What other answers tell: an entry that was written, keys that are gone.
  void adopt(const KvEntrySummary& entry);
  void forget(const std::vector<std::string>& keys);

 signals:
  void stateChanged();  // also when the number of held keys changes
  void heldChanged();   // keys came or went, filter or not

 private:
  void request(const std::string& cursor, int limit);
  void takePage(const KvKeysResponse& page);
  void appendPage(const std::vector<KvEntrySummary>& entries);
  void setState(LoadState state);
  [[nodiscard]] QString text(const KvKeyRow& row, int column) const;
  [[nodiscard]] QString toolTip(const KvKeyRow& row, int column) const;

  ServiceContext& m_service;
  client::KvPlace m_place;
  KvKeyStore m_store;
  KvKeyStore::Range m_shown;
  std::string m_filter, m_scope, m_cursor;
  std::string m_wantedScope;  // of the page under way
  LoadState m_state = LoadState::Empty;
  std::optional<Error> m_error;
  client::Reply<KvKeysResponse> m_page;
  bool m_isFirst = false;  // the page under way is from the start
  bool m_isBusy = false;
  bool m_isListingAll = false;
  bool m_hasListed = false;
  bool m_readsAhead = false;
};

}  // namespace tovuk::models
