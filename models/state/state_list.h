// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A list of State that is read page by page: objects of a namespace, or keys of an object. Nothing is read before it
// is asked for, because every row is metered. Hundreds of thousands of rows are held in small records, and the prefix
// hides rows without asking the service, which has no such filter for State.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "api/client/state/state_calls.h"
#include "models/resource_state.h"
#include "models/row_diff.h"
#include "models/service_context.h"

namespace tovuk::models {

// What is kept of an object or a key. Times in Unix milliseconds, -1: none.
struct StateRow {
  std::string key;
  qint64 bytes = -1;  // of an object: all its keys and values
  qint64 updated = -1;
  qint64 seen = -1;   // of objects: last touched
  qint64 alarm = -1;  // of objects: scheduled at
  int retries = 0;    // of objects: of that alarm
  friend bool operator==(const StateRow&, const StateRow&) = default;
};

class StateList : public DiffedModel<QAbstractTableModel> {
  Q_OBJECT
 public:
  enum Role : int {
    KeyRole = Qt::UserRole + 1,  // QString
    RawValueRole,                // what stands behind the text: QString or qlonglong
  };
  static constexpr int kFirstPage = 200;  // any screen, and a margin
  static constexpr int kPage = 1000;      // the most that the contract allows

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  // Views ask for more when their end is seen: answered only while reading ahead is allowed.
  bool canFetchMore(const QModelIndex& parent) const override;
  void fetchMore(const QModelIndex& parent) override;

  // Asks for the list from its start; what is held stays until the answer is here.
  void read();
  void readMore();  // the next page; nothing happens at the end, or while a page is under way
  void readAll();   // page after page to the end
  void stop();      // drops the page under way; what is held stays
  void setReadsAhead(bool readsAhead) { m_readsAhead = readsAhead; }

  // Shows the rows whose key begins so; empty: all.
  void setPrefix(const QString& prefix);
  [[nodiscard]] QString prefix() const { return QString::fromStdString(m_prefix); }

  [[nodiscard]] LoadState state() const { return m_state; }
  [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
  [[nodiscard]] bool isBusy() const { return m_isBusy; }
  [[nodiscard]] bool isReadingAll() const { return m_isReadingAll; }
  [[nodiscard]] bool hasRead() const { return m_hasRead; }
  [[nodiscard]] bool hasMore() const { return !m_cursor.empty(); }  // the service has rows that are not held
  [[nodiscard]] int heldCount() const { return static_cast<int>(m_rows.size()); }

  [[nodiscard]] const StateRow& rowAt(int row) const;  // of those that are shown
  [[nodiscard]] const StateRow* find(const std::string& key) const;
  [[nodiscard]] int rowOf(const QString& key) const;  // of those that are shown; -1
  [[nodiscard]] const std::vector<StateRow>& held() const { return m_rows; }

 signals:
  void stateChanged();  // also when the number of held rows changes

 protected:
  using DiffedModel<QAbstractTableModel>::DiffedModel;

  virtual void ask(const client::StatePage& page) = 0;  // answers with takePage or refuse
  virtual void dropRequest() = 0;
  [[nodiscard]] virtual QString text(const StateRow& row, int column) const = 0;
  [[nodiscard]] virtual QString toolTip(const StateRow& row, int column) const = 0;
  [[nodiscard]] virtual QVariant rawValue(const StateRow& row, int column) const = 0;
  [[nodiscard]] virtual QString header(int column) const = 0;
  [[nodiscard]] virtual bool isNumber(int column) const = 0;

  void takePage(std::vector<StateRow> rows, std::string cursor);
  void refuse(Error error);
  void clear();  // as if nothing had been read
  // A newer answer about one row. A row that is not held is put in where it belongs, unless that is beyond what was
  // read.
  void adopt(StateRow row);
  void forget(const std::string& key);

 private:
  void request(const std::string& cursor, int limit);
  void setState(LoadState state);
  void replaceRows(std::vector<StateRow> rows);
  void appendRows(std::vector<StateRow> rows);
  void buildShown();
  [[nodiscard]] bool isShown(const StateRow& row) const { return row.key.starts_with(m_prefix); }
  [[nodiscard]] int shownPlace(std::size_t held) const;  // the first shown row at or after a held one

  std::vector<StateRow> m_rows;
  std::vector<std::size_t> m_shown;  // places in m_rows; used while there is a prefix
  std::string m_prefix;
  std::string m_cursor;  // empty: nothing more
  LoadState m_state = LoadState::Empty;
  std::optional<Error> m_error;
  bool m_isFirst = false;  // the page under way is from the start
  bool m_isBusy = false;
  bool m_isReadingAll = false;
  bool m_hasRead = false;
  bool m_readsAhead = false;
};

}  // namespace tovuk::models
