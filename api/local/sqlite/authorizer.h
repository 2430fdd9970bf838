// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a statement may do: everything inside its own database, nothing outside it and nothing that endangers the file
// or leaves a trace on a connection that other requests will use.
#pragma once

#include <sqlite3.h>

#include <map>
#include <set>
#include <string>

namespace tovuk::local {

// What the authorizer saw while one statement was compiled.
struct StatementEffects {
  std::map<std::string, std::set<std::string>> updated;  // table -> columns named in UPDATE, triggers and keys included
  std::set<std::string> written;                         // tables whose rows may be added, changed or removed
  std::set<std::string> filledIndexes;                   // by CREATE INDEX or REINDEX
  std::string createdTable;                              // of a CREATE TABLE
  std::string alteredTable;                              // of an ALTER TABLE
  bool selects = false;                                  // has a SELECT
  bool adds = false;                                     // may make the database larger
  bool removes = false;                                  // may change or remove what was there
  bool schema = false;                                   // creates, drops or alters something
};

class Authorizer {
 public:
  // Installs itself on `db`; must live as long as the connection.
  void install(sqlite3* db);

  void begin();                                                           // forget the last statement
  [[nodiscard]] const std::string& refusal() const { return m_refusal; }  // "" when nothing was refused
  [[nodiscard]] const std::string& advice() const { return m_advice; }
  [[nodiscard]] const StatementEffects& effects() const { return m_effects; }

  // While one of these lives everything is allowed: our own statements.
  class Trusted {
   public:
    explicit Trusted(Authorizer& authorizer) : m_authorizer(authorizer) { ++m_authorizer.m_trusted; }
    Trusted(const Trusted&) = delete;
    Trusted& operator=(const Trusted&) = delete;
    ~Trusted() { --m_authorizer.m_trusted; }

   private:
    Authorizer& m_authorizer;
  };

 private:
  static int callback(void* self, int action, const char* a, const char* b, const char* database, const char* trigger);
  int decide(int action, const char* a, const char* b);
  int noteSchema(int action, const char* a, const char* b);
  int refuse(std::string what, std::string advice);

  std::string m_refusal;
  std::string m_advice;
  StatementEffects m_effects;
  int m_trusted = 0;
};

}  // namespace tovuk::local
