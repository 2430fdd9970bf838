// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/client/ledger.h"

#include <string_view>
#include <utility>

namespace tovuk::client {

namespace {

// Cuts at a character's begin, so that a kept body is still text.
bool cutToKept(std::string& body) {
  if (body.size() <= Ledger::kBodyKept) return false;
  std::size_t end = Ledger::kBodyKept;
  while (end > 0 && (static_cast<unsigned char>(body[end]) & 0xC0U) == 0x80U) --end;
  body.resize(end);
  body.shrink_to_fit();
  return true;
}

// A query that ended without figures after the service may have begun to run it.
bool mayHaveRun(const LedgerEntry& entry) {
  if (entry.verb != Verb::Post || !entry.error) return false;
  const std::string_view path = std::string_view(entry.target).substr(0, entry.target.find('?'));
  if (!path.ends_with("/query")) return false;
  if (entry.error->kind == ErrorKind::ReadOnly) return false;
  const bool isRefused = entry.httpStatus >= 400 && entry.httpStatus < 500;
  return !isRefused || entry.error->code == "sqlite_error";
}

}  // namespace

const LedgerEntry* Ledger::find(std::uint64_t id) const { return const_cast<Ledger*>(this)->findMutable(id); }

LedgerEntry* Ledger::findMutable(std::uint64_t id) {
  // Ids rise by one, so the place follows from the oldest one kept.
  if (m_entries.empty() || id < m_entries.front().id) return nullptr;
  const std::uint64_t index = id - m_entries.front().id;
  return index < m_entries.size() ? &m_entries[index] : nullptr;
}

std::uint64_t Ledger::begin(LedgerEntry entry) {
  entry.id = m_nextId++;
  if (!entry.startedAt.isValid()) entry.startedAt = QDateTime::currentDateTimeUtc();
  entry.requestCut = cutToKept(entry.requestBody) || entry.requestCut;
  m_bodyBytes += entry.requestBody.size();
  m_entries.push_back(std::move(entry));
  ++m_totals.calls;
  const std::uint64_t id = m_entries.back().id;
  if (m_entries.size() > kEntriesKept) {
    const LedgerEntry& oldest = m_entries.front();
    const std::uint64_t gone = oldest.id;
    m_bodyBytes -= oldest.requestBody.size() + oldest.answerBody.size();
    m_entries.pop_front();
    emit removed(gone);
  }
  emit added(id);
  return id;
}

void Ledger::finish(std::uint64_t id, const LedgerEntry& outcome) {
  LedgerEntry* entry = findMutable(id);
  if (entry == nullptr || entry->finished) return;
  entry->finished = true;
  entry->httpStatus = outcome.httpStatus;
  entry->durationMs = outcome.durationMs;
  entry->error = outcome.error;
  entry->bytesReceived = outcome.bytesReceived;
  keepAnswer(*entry, outcome.answerBody, outcome.answerCut);
  const bool isGivenUp = entry->error && entry->error->kind == ErrorKind::Cancelled;
  entry->superseded = isGivenUp && !m_personStops;
  if (entry->error && !isGivenUp) ++m_totals.failed;
  if (mayHaveRun(*entry)) ++m_totals.unknown;
  emit changed(id);
}

void Ledger::setAnswerBody(std::uint64_t id, std::string body) {
  LedgerEntry* entry = findMutable(id);
  if (entry == nullptr) return;
  keepAnswer(*entry, std::move(body), false);
  emit changed(id);
}

void Ledger::setError(std::uint64_t id, const Error& error) {
  LedgerEntry* entry = findMutable(id);
  // One that was given up may have been so because of this fault.
  if (entry == nullptr || (entry->error && entry->error->kind != ErrorKind::Cancelled)) return;
  const bool isCounted = mayHaveRun(*entry);
  entry->error = error;
  entry->superseded = false;
  if (error.kind != ErrorKind::Cancelled) ++m_totals.failed;
  if (!isCounted && mayHaveRun(*entry)) ++m_totals.unknown;
  emit changed(id);
}

void Ledger::addMeters(std::uint64_t id, std::int64_t rowsReturned, std::int64_t rowsRead, std::int64_t rowsWritten,
                       bool rowsReadEstimated) {
  m_totals.rowsReadEstimated = m_totals.rowsReadEstimated || rowsReadEstimated;
  m_totals.rowsRead += rowsRead;
  m_totals.rowsWritten += rowsWritten;
  LedgerEntry* entry = findMutable(id);
  if (entry == nullptr) return;
  entry->rowsReturned = entry->rowsReturned.value_or(0) + rowsReturned;
  entry->rowsRead = entry->rowsRead.value_or(0) + rowsRead;
  entry->rowsWritten = entry->rowsWritten.value_or(0) + rowsWritten;
  entry->rowsReadEstimated = entry->rowsReadEstimated || rowsReadEstimated;
  emit changed(id);
}

void Ledger::clear() {
  m_entries.clear();
  m_totals = {};
  m_bodyBytes = 0;
  emit cleared();
}

void Ledger::resume(Past past) {
  m_entries = std::move(past.entries);
  m_totals = past.totals;
  m_bodyBytes = past.bodyBytes;
  m_nextId = past.nextId;
  for (LedgerEntry& entry : m_entries) {
    if (entry.finished) continue;
    entry.finished = true;
    entry.superseded = true;
  }
}

void Ledger::keepAnswer(LedgerEntry& entry, std::string body, bool cut) {
  m_bodyBytes -= entry.answerBody.size();
  entry.answerCut = cutToKept(body) || cut;
  entry.answerBody = std::move(body);
  m_bodyBytes += entry.answerBody.size();
  // Two thousand full bodies would be 250 MB: the oldest lose theirs first.
  for (LedgerEntry& old : m_entries) {
    if (m_bodyBytes <= kAllBodiesKept || &old == &entry) break;
    if (old.requestBody.empty() && old.answerBody.empty()) continue;
    m_bodyBytes -= old.requestBody.size() + old.answerBody.size();
    old.requestCut = old.requestCut || !old.requestBody.empty();
    old.answerCut = old.answerCut || !old.answerBody.empty();
    old.requestBody = {};
    old.answerBody = {};
  }
}

}  // namespace tovuk::client
