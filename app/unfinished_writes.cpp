// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/unfinished_writes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <utility>

#include "models/command_queue.h"
#include "models/json_file.h"

namespace tovuk::app {

namespace {
constexpr int kVersion = 1;
}

UnfinishedWrites::UnfinishedWrites(models::CommandQueue& commands, QString path,
                                   std::function<QString()> connectionName, QObject* parent)
    : QObject(parent), m_commands(commands), m_path(std::move(path)), m_connectionName(std::move(connectionName)) {
  if (const auto object = models::readJsonFile(m_path, kVersion).object) {
    for (const auto& value : object->value(u"writes").toArray()) {
      const QString title = value.toObject().value(u"title").toString();
      const QString connection = value.toObject().value(u"connection").toString();
      if (!title.isEmpty()) m_left.push_back({title, connection});
    }
  }
  connect(&m_commands, &models::CommandQueue::pendingChanged, this, &UnfinishedWrites::follow);
}

QStringList UnfinishedWrites::left() const {
  QStringList left;
  for (const Write& write : m_left)
    left.append(tr("%1 (%2)", "a write, and the connection").arg(write.title, write.connection));
  return left;
}

void UnfinishedWrites::forgetLeft() {
  m_left.clear();
  save();
}

void UnfinishedWrites::follow() {
  const QStringList titles = m_commands.pendingTitles();
  const auto size = static_cast<std::size_t>(titles.size());
  // One begins, last, or one ends, anywhere.
  while (m_writes.size() > size) {
    std::size_t at = 0;
    while (at < size && m_writes[at].title == titles[static_cast<qsizetype>(at)]) ++at;
    m_writes.erase(m_writes.begin() + static_cast<std::ptrdiff_t>(at));
  }
  while (m_writes.size() < size)
    m_writes.push_back({titles[static_cast<qsizetype>(m_writes.size())], m_connectionName()});
  save();
}

void UnfinishedWrites::save() const {
  if (m_writes.empty() && m_left.empty()) {
    QFile::remove(m_path);
    return;
  }
  QJsonArray writes;
  for (const auto* list : {&m_left, &m_writes}) {
    for (const Write& write : *list)
      writes.append(
          QJsonObject{{QStringLiteral("title"), write.title}, {QStringLiteral("connection"), write.connection}});
  }
  if (const auto reason =
          models::writeJsonFile(m_path, {{QStringLiteral("version"), kVersion}, {QStringLiteral("writes"), writes}}))
    qWarning("The list of writes under way could not be kept: %s", qPrintable(*reason));
}

}  // namespace tovuk::app
