// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every call the app made, with what it cost. Feeds the activity view. Never holds a token: entries are made from the
// request before the authorization header is added.
#pragma once

#include <QDateTime>
#include <QObject>

#include <cstdint>
#include <deque>
#include <optional>
#include <string>

#include "api/contract/error.h"
#include "api/contract/routes.h"

namespace tovuk::client {

struct LedgerEntry {
  std::uint64_t id = 0;  // rising, unique in this process
  QDateTime startedAt;   // UTC
  Verb verb = Verb::Get;
  std::string target;       // path and query as sent, percent-encoded
  std::string shortTarget;  // without /v1/services/{service}/
  std::string requestBody;  // at most kBodyKept bytes
  std::string answerBody;   // at most kBodyKept bytes; rows of streamed answers are left out
  bool requestCut = false;  // more than kBodyKept bytes were sent, or received
  bool answerCut = false;
  bool finished = false;
  bool retried = false;     // this is a repeat of an earlier attempt
  bool superseded = false;  // given up by the program before the answer came, not stopped by the person
  int httpStatus = 0;       // 0 while under way or when no answer came
  double durationMs = 0;
  std::optional<Error> error;
  std::optional<std::int64_t> rowsReturned, rowsRead, rowsWritten;
  bool rowsReadEstimated = false;  // the service says that rowsRead is its estimate
  std::int64_t bytesReceived = 0;
};

struct LedgerTotals {
  std::int64_t calls = 0, failed = 0, rowsRead = 0, rowsWritten = 0;
  // Queries that may have read or written rows without their figures having arrived: given up, broken off, failed.
  std::int64_t unknown = 0;
  bool rowsReadEstimated = false;  // of at least one call
};

class Ledger : public QObject {
  Q_OBJECT
 public:
  static constexpr std::size_t kBodyKept = 64 * 1024;
  static constexpr std::size_t kEntriesKept = 2000;
  static constexpr std::size_t kAllBodiesKept = 16 * 1024 * 1024;  // of all entries; the oldest bodies go first

  using QObject::QObject;
  [[nodiscard]] const std::deque<LedgerEntry>& entries() const { return m_entries; }  // oldest first
  [[nodiscard]] const LedgerTotals& totals() const { return m_totals; }
  [[nodiscard]] const LedgerEntry* find(std::uint64_t id) const;

  // While one lives, what is given up is stopped by the person; else something else took its place.
  class PersonStops {
   public:
    explicit PersonStops(Ledger& ledger) : m_ledger(ledger) { m_ledger.m_personStops = true; }
    ~PersonStops() { m_ledger.m_personStops = false; }
    PersonStops(const PersonStops&) = delete;
    PersonStops& operator=(const PersonStops&) = delete;

   private:
    Ledger& m_ledger;
  };

  // The client's side.
  std::uint64_t begin(LedgerEntry entry);
  void finish(std::uint64_t id, const LedgerEntry& outcome);
  // For streamed answers: what was received besides the rows, and a fault found after the transport had ended well.
  void setAnswerBody(std::uint64_t id, std::string body);
  void setError(std::uint64_t id, const Error& error);
  void addMeters(std::uint64_t id, std::int64_t rowsReturned, std::int64_t rowsRead, std::int64_t rowsWritten,
                 bool rowsReadEstimated = false);
  void clear();

  // What was called and counted, to go on with in the ledger of the next client.
  struct Past {
    std::deque<LedgerEntry> entries;
    LedgerTotals totals;
    std::size_t bodyBytes = 0;
    std::uint64_t nextId = 1;
  };
  [[nodiscard]] Past past() const { return {m_entries, m_totals, m_bodyBytes, m_nextId}; }
  // Before the first call of this ledger. What had no answer then will have none.
  void resume(Past past);

 signals:
  void added(quint64 id);
  void changed(quint64 id);
  void removed(quint64 id);  // the oldest, when over kEntriesKept
  void cleared();

 private:
  LedgerEntry* findMutable(std::uint64_t id);
  void keepAnswer(LedgerEntry& entry, std::string body, bool cut);
  std::deque<LedgerEntry> m_entries;
  LedgerTotals m_totals;
  std::size_t m_bodyBytes = 0;
  std::uint64_t m_nextId = 1;
  bool m_personStops = false;
};

}  // namespace tovuk::client
