// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/command_queue.h"

#include <algorithm>
#include <utility>

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

std::unique_ptr<CommandQueue::Entry> CommandQueue::take(int id) {
  const auto it = std::find_if(m_entries.begin(), m_entries.end(), [id](const auto& entry) { return entry->id == id; });
  if (it == m_entries.end()) return nullptr;
  std::unique_ptr<Entry> entry = std::move(*it);
  m_entries.erase(it);
  emit pendingChanged();
  return entry;
}

void CommandQueue::end(int id, const std::optional<Error>& error) {
  if (const std::unique_ptr<Entry> entry = take(id)) emit finished(entry->title, !error);
}

PendingWrite CommandQueue::track(const QString& title) { return {this, begin(title, nullptr)}; }

PendingWrite::PendingWrite(CommandQueue* queue, int id) : m_queue(queue), m_id(id) {}

PendingWrite::PendingWrite(PendingWrite&& other) noexcept
    : m_queue(std::exchange(other.m_queue, nullptr)), m_id(std::exchange(other.m_id, 0)) {}

PendingWrite& PendingWrite::operator=(PendingWrite&& other) noexcept {
  if (this == &other) return *this;
  reset();
  m_queue = std::exchange(other.m_queue, nullptr);
  m_id = std::exchange(other.m_id, 0);
  return *this;
}

void PendingWrite::reset() {
  const int id = std::exchange(m_id, 0);
  if (id != 0 && m_queue) m_queue->take(id);
}

}  // namespace tovuk::models
