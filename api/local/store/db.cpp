// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/store/db.h"

#include <utility>

#include "api/local/http/errors.h"

namespace tovuk::local {

Statement::Statement(Db& db, sqlite3_stmt* stmt, bool* inUse, StmtPtr owned)
    : m_db(&db), m_stmt(stmt), m_inUse(inUse), m_owned(std::move(owned)) {}

Statement::Statement(Statement&& other) noexcept
    : m_db(other.m_db),
      m_stmt(std::exchange(other.m_stmt, nullptr)),
      m_inUse(std::exchange(other.m_inUse, nullptr)),
      m_owned(std::move(other.m_owned)) {}

Statement::~Statement() {
  if (m_inUse == nullptr) return;
  sqlite3_reset(m_stmt);
  sqlite3_clear_bindings(m_stmt);
  *m_inUse = false;
}

Statement& Statement::bind(int index, std::int64_t value) {
  sqlite3_bind_int64(m_stmt, index, value);
  return *this;
}
Statement& Statement::bind(int index, std::string_view text) {
  // A null pointer would bind NULL.
  sqlite3_bind_text64(m_stmt, index, text.empty() ? "" : text.data(), text.size(), SQLITE_STATIC, SQLITE_UTF8);
  return *this;
}
Statement& Statement::bind(int index, UtcTime time) {
  return bind(index, std::int64_t{time.time_since_epoch().count()});
}
Statement& Statement::bindBlob(int index, std::string_view bytes) {
  sqlite3_bind_blob64(m_stmt, index, bytes.empty() ? "" : bytes.data(), bytes.size(), SQLITE_STATIC);
  return *this;
}
Statement& Statement::bindNull(int index) {
  sqlite3_bind_null(m_stmt, index);
  return *this;
}
Statement& Statement::bind(int index, std::optional<std::int64_t> value) {
  return value ? bind(index, *value) : bindNull(index);
}
Statement& Statement::bindOptional(int index, const std::optional<std::string>& text) {
  return text ? bind(index, std::string_view(*text)) : bindNull(index);
}

bool Statement::step() {
  if (m_stmt == nullptr) return false;
  const int code = sqlite3_step(m_stmt);
  if (code == SQLITE_ROW) return true;
  if (code != SQLITE_DONE) m_db->keepFault("Cannot run a statement");
  return false;
}

Statement& Statement::run() {
  while (step()) {
  }
  return *this;
}

std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(m_stmt, column); }
std::string_view Statement::view(int column) const {
  const void* bytes = sqlite3_column_blob(m_stmt, column);
  if (bytes == nullptr) return {};
  return {static_cast<const char*>(bytes), static_cast<std::size_t>(sqlite3_column_bytes(m_stmt, column))};
}
std::string Statement::text(int column) const { return std::string(view(column)); }
bool Statement::isNull(int column) const { return sqlite3_column_type(m_stmt, column) == SQLITE_NULL; }
UtcTime Statement::time(int column) const { return UtcTime(std::chrono::milliseconds(integer(column))); }
std::optional<std::int64_t> Statement::optionalInteger(int column) const {
  return isNull(column) ? std::nullopt : std::optional(integer(column));
}
std::optional<std::string> Statement::optionalText(int column) const {
  return isNull(column) ? std::nullopt : std::optional(text(column));
}

Statement Db::use(std::string_view sql) {
  auto found = m_cache.find(sql);
  if (m_db == nullptr) {
    if (!m_fault) m_fault = internalError("Cannot open data.db.");
    return {*this, nullptr, nullptr, nullptr};
  }
  if (found == m_cache.end() || found->second->inUse) {
    auto stmt = prepare(m_db.get(), sql);
    if (!stmt) {
      if (!m_fault) m_fault = stmt.error();
      return {*this, nullptr, nullptr, nullptr};
    }
    if (found != m_cache.end()) {
      sqlite3_stmt* raw = stmt->get();
      return {*this, raw, nullptr, std::move(*stmt)};
    }
    m_texts.push_back(std::make_unique<std::string>(sql));
    auto cached = std::make_unique<Cached>();
    cached->stmt = std::move(*stmt);
    found = m_cache.emplace(*m_texts.back(), std::move(cached)).first;
  }
  found->second->inUse = true;
  return {*this, found->second->stmt.get(), &found->second->inUse, nullptr};
}

std::int64_t Db::changes() const { return sqlite3_changes64(m_db.get()); }
std::int64_t Db::lastInsertRowid() const { return sqlite3_last_insert_rowid(m_db.get()); }

void Db::keepFault(std::string_view what) {
  if (!m_fault) m_fault = sqliteFault(m_db.get(), what);
}

}  // namespace tovuk::local
