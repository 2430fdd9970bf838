// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/secrets/keychain_secret_store.h"

#include <QTimer>

#include <utility>

#include "app/secrets/keychain_task.h"

namespace tovuk::app {

KeychainSecretStore::KeychainSecretStore(std::unique_ptr<KeyringProbe> probe, QObject* parent)
    : QObject(parent), m_probe(std::move(probe)) {}

KeychainSecretStore::~KeychainSecretStore() = default;

client::Reply<SecretAnswer> KeychainSecretStore::read(const SecretKey& key) {
  return enqueue(
      std::make_unique<KeychainTask>(KeychainTask::What::Read, key.entry(), QByteArray(), *m_probe, m_patience));
}

client::Reply<SecretAnswer> KeychainSecretStore::write(const SecretKey& key, const QByteArray& secret) {
  return enqueue(std::make_unique<KeychainTask>(KeychainTask::What::Write, key.entry(), secret, *m_probe, m_patience));
}

client::Reply<SecretAnswer> KeychainSecretStore::remove(const SecretKey& key) {
  return enqueue(
      std::make_unique<KeychainTask>(KeychainTask::What::Remove, key.entry(), QByteArray(), *m_probe, m_patience));
}

client::Reply<SecretAnswer> KeychainSecretStore::enqueue(std::unique_ptr<KeychainTask> task) {
  auto reply = task->reply();
  // Queued: the task ends itself in there.
  connect(
      task.get(), &KeychainTask::finished, this,
      [this] {
        m_tasks.pop_front();
        startNext();
      },
      Qt::QueuedConnection);
  m_tasks.push_back(std::move(task));
  if (m_tasks.size() == 1) startNext();
  return reply;
}

void KeychainSecretStore::startNext() {
  if (!m_tasks.empty()) m_tasks.front()->start();
}

}  // namespace tovuk::app
