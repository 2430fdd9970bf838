// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an exchange writes down: its entries in the ledger and its lines in the log, without secrets.

#include <algorithm>
#include <utility>

#include "api/client/exchange.h"
#include "api/client/logging.h"
#include "api/client/request_url.h"
#include "api/client/secrets.h"
#include "api/contract/percent.h"

namespace tovuk::client {

QByteArray Exchange::verbText() const {
  const std::string_view name = text(m_request.verb);
  return {name.data(), static_cast<qsizetype>(name.size())};
}

void Exchange::beginEntry() {
  if (!m_transport->m_ledger) return;
  LedgerEntry entry;
  entry.verb = m_request.verb;
  entry.target =
      m_redirects == 0 ? m_target : m_url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority).toStdString();
  scrub(entry.target);
  entry.shortTarget = shortTarget(entry.target);
  const qsizetype kept = std::min<qsizetype>(m_request.body.size(), static_cast<qsizetype>(Ledger::kBodyKept) + 1);
  entry.requestBody.assign(m_request.body.constData(), static_cast<std::size_t>(kept));
  scrub(entry.requestBody);
  entry.retried = m_attempt > 1;
  m_entry = m_transport->m_ledger->begin(std::move(entry));
  if (m_request.entered) m_request.entered(m_entry);
}

void Exchange::endEntry(const std::optional<Error>& error) {
  const double durationMs = static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
  std::string shown = shortTarget(m_target);
  scrub(shown);
  qCDebug(lcTransport).noquote() << QString::fromLatin1(verbText()) << QString::fromStdString(shown) << m_status
                                 << durationMs << "ms";
  if (!m_transport->m_ledger) return;
  LedgerEntry outcome;
  outcome.httpStatus = m_status;
  outcome.durationMs = durationMs;
  outcome.error = error;
  outcome.bytesReceived = m_received;
  const qsizetype kept = std::min<qsizetype>(m_body.size(), static_cast<qsizetype>(Ledger::kBodyKept) + 1);
  if (!m_request.answerIsSecret) outcome.answerBody.assign(m_body.constData(), static_cast<std::size_t>(kept));
  scrub(outcome.answerBody);
  m_transport->m_ledger->finish(m_entry, outcome);
}

void Exchange::scrub(std::string& shown) const {
  for (const QByteArray& token : m_transport->m_tokens) takeOut(shown, token);
  for (const std::string& secret : m_request.secrets) {
    takeOut(shown, QByteArray::fromStdString(secret));
    takeOut(shown, QByteArray::fromStdString(percentEncode(secret)));
  }
}

}  // namespace tovuk::client
