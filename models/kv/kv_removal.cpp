// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/kv/kv_removal.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <utility>

#include "api/contract/kv/limits.h"
#include "models/command_queue.h"
#include "models/format.h"

namespace tovuk::models {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(KvRemoval)
};

}  // namespace

KvRemoval::KvRemoval(ServiceContext& service, client::KvPlace place, QObject* parent)
    : QObject(parent), m_service(service), m_place(std::move(place)) {}

void KvRemoval::remove(std::vector<std::string> keys) {
  if (m_isBusy || keys.empty()) return;
  m_keys = std::move(keys);
  m_left.clear();
  m_next = 0;
  m_removed = 0;
  m_isBusy = true;
  emit stateChanged();
  sendNext();
}

void KvRemoval::sendNext() {
  if (m_next == m_keys.size()) {
    m_isBusy = false;
    emit stateChanged();
    return emit finished(m_removed, m_left);
  }
  const std::size_t count = std::min(kMaxKvBulkChangeKeys, m_keys.size() - m_next);
  const auto from = m_keys.begin() + static_cast<std::ptrdiff_t>(m_next);
  const std::vector<std::string> part(from, from + static_cast<std::ptrdiff_t>(count));
  m_next += count;
  m_service.commands().run<KvBulkMutationResponse>(
      Words::tr("Delete %1 KV keys").arg(formatCount(static_cast<qint64>(count))),
      client::deleteKvValues(m_service.client(), m_place, part), this,
      [this, part](Result<KvBulkMutationResponse> result) {
        if (!result) {
          m_isBusy = false;
          emit stateChanged();
          return emit failed(result.error(), m_removed);
        }
        m_removed += result->deletedKeyCount.value_or(static_cast<std::int64_t>(part.size()));
        const std::set<std::string> refused(result->unsuccessfulKeys.begin(), result->unsuccessfulKeys.end());
        std::vector<std::string> away;
        for (const std::string& key : part)
          if (!refused.contains(key)) away.push_back(key);
        m_left.insert(m_left.end(), refused.begin(), refused.end());
        emit gone(away);
        sendNext();
      });
}

}  // namespace tovuk::models
