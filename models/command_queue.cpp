// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/command_queue.h"

#include <algorithm>

namespace tovuk::models {

struct CommandQueue::Entry {
  int id = 0;
  QString title;
  std::shared_ptr<void> held;  // the reply
};

CommandQueue::CommandQueue(QObject* parent) : QObject(parent) {}
CommandQueue::~CommandQueue() = default;

int CommandQueue::pendingCount() const { return static_cast<int>(m_entries.size()); }

QStringList CommandQueue::pendingTitles() const {
  QStringList titles;
  for (const auto& entry : m_entries) titles.append(entry->title);
  return titles;
}

int CommandQueue::begin(const QString& title, std::shared_ptr<void> held) {
  const int id = m_nextId++;
  m_entries.push_back(std::make_unique<Entry>(Entry{id, title, std::move(held)}));
  emit pendingChanged();
  return id;
}

void CommandQueue::end(int id, const std::optional<Error>& error) {
  const auto it = std::find_if(m_entries.begin(), m_entries.end(), [id](const auto& entry) { return entry->id == id; });
  if (it == m_entries.end()) return;
  const std::unique_ptr<Entry> entry = std::move(*it);
  m_entries.erase(it);
  emit pendingChanged();
  emit finished(entry->title, !error);
}

}  // namespace tovuk::models
