// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One connection to data.db with its prepared statements, for the statements that this program itself wrote.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "api/contract/result.h"
#include "api/contract/time.h"
#include "api/local/sqlite/handle.h"

namespace tovuk::local {

class Db;

// A prepared statement in use. A parameter is bound by position, from 1; text and blobs are not copied and must
// outlive the statement's steps. Reset and given back when it goes out of scope.
class Statement {
 public:
  Statement(Statement&& other) noexcept;
  Statement& operator=(Statement&&) = delete;
  Statement(const Statement&) = delete;
  Statement& operator=(const Statement&) = delete;
  ~Statement();

  Statement& bind(int index, std::int64_t value);
  Statement& bind(int index, std::string_view text);
  Statement& bind(int index, UtcTime time);  // milliseconds since 1970
  Statement& bindBlob(int index, std::string_view bytes);
  Statement& bindNull(int index);
  Statement& bind(int index, std::optional<std::int64_t> value);
  Statement& bindOptional(int index, const std::optional<std::string>& text);

  // True: there is a row. False: the end, or an error, which the connection keeps (Db::fault()).
  bool step();
  // Steps to the end, ignoring rows.
  Statement& run();

  [[nodiscard]] std::int64_t integer(int column) const;
  [[nodiscard]] std::string text(int column) const;       // "" for NULL; bytes of a blob
  [[nodiscard]] std::string_view view(int column) const;  // valid until the next step
  [[nodiscard]] bool isNull(int column) const;
  [[nodiscard]] UtcTime time(int column) const;
  [[nodiscard]] std::optional<std::int64_t> optionalInteger(int column) const;
  [[nodiscard]] std::optional<std::string> optionalText(int column) const;

 private:
  friend class Db;
  Statement(Db& db, sqlite3_stmt* stmt, bool* inUse, StmtPtr owned);

  Db* m_db;
  sqlite3_stmt* m_stmt;
  bool* m_inUse;    // of the cache; null: `m_owned`
  StmtPtr m_owned;  // of a statement that was in use already
};

// One thread at a time. The first error of a group of statements is kept, so that callers look once, at the end.
class Db {
 public:
  explicit Db(DbPtr db) : m_db(std::move(db)) {}

  Statement use(std::string_view sql);
  [[nodiscard]] sqlite3* raw() const { return m_db.get(); }
  [[nodiscard]] std::int64_t changes() const;  // rows changed by the last statement
  [[nodiscard]] std::int64_t lastInsertRowid() const;

  // The first error since the last takeFault(): kind Internal.
  [[nodiscard]] const std::optional<Error>& fault() const { return m_fault; }
  std::optional<Error> takeFault() { return std::exchange(m_fault, std::nullopt); }

 private:
  friend class Statement;
  struct Cached {
    StmtPtr stmt;
    bool inUse = false;
  };
  void keepFault(std::string_view what);

  DbPtr m_db;
  std::unordered_map<std::string_view, std::unique_ptr<Cached>> m_cache;  // keys: SQL literals of the program
  std::vector<std::unique_ptr<std::string>> m_texts;
  std::optional<Error> m_fault;
};

}  // namespace tovuk::local
