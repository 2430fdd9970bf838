// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/sqlite/authorizer.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace tovuk::local {

namespace {

using std::string_view;

// Pragmas that only tell. Those of the second list may also be given a value: it names a table, or belongs into the
// file by design (user_version, application_id), or ends with the transaction (defer_foreign_keys).
constexpr auto kReadPragmas = std::to_array<string_view>(
    {"application_id", "auto_vacuum",    "cache_size",   "collation_list", "compile_options",    "data_version",
     "database_list",  "encoding",       "foreign_keys", "freelist_count", "function_list",      "journal_mode",
     "module_list",    "page_count",     "page_size",    "pragma_list",    "recursive_triggers", "schema_version",
     "synchronous",    "trusted_schema", "user_version", "max_page_count", "case_sensitive_like"});
constexpr auto kValuePragmas =
    std::to_array<string_view>({"application_id", "defer_foreign_keys", "foreign_key_check", "foreign_key_list",
                                "index_info", "index_list", "index_xinfo", "integrity_check", "optimize", "quick_check",
                                "table_info", "table_list", "table_xinfo", "user_version"});

bool contains(std::span<const string_view> names, string_view name) {
  return std::any_of(names.begin(), names.end(), [name](string_view known) {
    return known.size() == name.size() && std::equal(known.begin(), known.end(), name.begin(), [](char a, char b) {
             return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b + 32) : b);
           });
  });
}

std::string text(const char* value) { return value == nullptr ? std::string() : std::string(value); }

}  // namespace

void Authorizer::install(sqlite3* db) { sqlite3_set_authorizer(db, &Authorizer::callback, this); }

void Authorizer::begin() {
  m_refusal.clear();
  m_advice.clear();
  m_effects = {};
}

int Authorizer::callback(void* self, int action, const char* a, const char* b, const char*, const char*) {
  auto* authorizer = static_cast<Authorizer*>(self);
  return authorizer->m_trusted > 0 ? SQLITE_OK : authorizer->decide(action, a, b);
}

int Authorizer::refuse(std::string what, std::string advice) {
  m_refusal = std::move(what);
  m_advice = std::move(advice);
  return SQLITE_DENY;
}

int Authorizer::decide(int action, const char* a, const char* b) {
  switch (action) {
    case SQLITE_ATTACH:
    case SQLITE_DETACH:
      return refuse("ATTACH, DETACH and VACUUM INTO are not allowed: a statement stays inside its own database.",
                    "Query each database on its own. To copy one, make a backup.");
    case SQLITE_TRANSACTION:
    case SQLITE_SAVEPOINT:
      return refuse("BEGIN, COMMIT, ROLLBACK and SAVEPOINT are not allowed: each request is one transaction.",
                    "Send the statements together in statements[]: they succeed or fail as a whole.");
    case SQLITE_CREATE_TEMP_INDEX:
    case SQLITE_CREATE_TEMP_TABLE:
    case SQLITE_CREATE_TEMP_TRIGGER:
    case SQLITE_CREATE_TEMP_VIEW:
    case SQLITE_DROP_TEMP_INDEX:
    case SQLITE_DROP_TEMP_TABLE:
    case SQLITE_DROP_TEMP_TRIGGER:
    case SQLITE_DROP_TEMP_VIEW:
      return refuse("Temporary tables, views, triggers and indexes are not allowed: they would end with the request.",
                    "Use WITH for an intermediate result, or an ordinary table.");
    case SQLITE_PRAGMA: {
      const string_view name = a == nullptr ? string_view() : string_view(a);
      if (contains(kValuePragmas, name) || (b == nullptr && contains(kReadPragmas, name))) return SQLITE_OK;
      return refuse(
          "PRAGMA " + std::string(name) + " is not allowed" + (contains(kReadPragmas, name) ? " with a value." : "."),
          "Allowed are the pragmas that describe tables, indexes, keys and the file, and user_version, "
          "application_id, defer_foreign_keys and optimize.");
    }
    case SQLITE_FUNCTION: {
      const string_view name = b == nullptr ? string_view() : string_view(b);
      constexpr auto refused = std::to_array<string_view>({"load_extension", "fts3_tokenizer"});
      if (contains(refused, name))
        return refuse("The function " + std::string(name) + " is not allowed: it runs code from outside the database.",
                      "Use the functions that SQLite has built in; PRAGMA function_list names them.");
      return SQLITE_OK;
    }
    case SQLITE_SELECT: m_effects.selects = true; return SQLITE_OK;
    case SQLITE_UPDATE: m_effects.updated[text(a)].insert(text(b)); [[fallthrough]];
    case SQLITE_DELETE:
      if (!text(a).starts_with("sqlite_")) m_effects.removes = true;
      [[fallthrough]];
    case SQLITE_INSERT:
      if (action != SQLITE_DELETE && !text(a).starts_with("sqlite_")) m_effects.adds = true;
      if (a != nullptr) m_effects.written.insert(a);
      return SQLITE_OK;
    default: return noteSchema(action, a, b);
  }
}

int Authorizer::noteSchema(int action, const char* a, const char* b) {
  switch (action) {
    case SQLITE_REINDEX: m_effects.filledIndexes.insert(text(a)); break;
    case SQLITE_CREATE_TABLE: m_effects.createdTable = text(a); break;
    case SQLITE_ALTER_TABLE: m_effects.alteredTable = text(b); break;
    case SQLITE_DROP_INDEX:
    case SQLITE_DROP_TABLE:
    case SQLITE_DROP_TRIGGER:
    case SQLITE_DROP_VIEW:
    case SQLITE_DROP_VTABLE: m_effects.removes = true; break;
    case SQLITE_CREATE_INDEX:
    case SQLITE_CREATE_TRIGGER:
    case SQLITE_CREATE_VIEW:
    case SQLITE_CREATE_VTABLE:
    case SQLITE_ANALYZE: break;
    default: return SQLITE_OK;
  }
  m_effects.schema = true;
  if (!m_effects.createdTable.empty() || action == SQLITE_CREATE_INDEX || action == SQLITE_CREATE_VTABLE)
    m_effects.adds = true;
  return SQLITE_OK;
}

}  // namespace tovuk::local
