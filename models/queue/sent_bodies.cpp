// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/queue/sent_bodies.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <utility>

namespace tovuk::models {

namespace {

// "ID BASE64": a line that a kill cut short is told from a whole one by its end.
QByteArray lineOf(const QString& id, const std::string& body) {
  return id.toUtf8().toPercentEncoding() + ' ' +
         QByteArray::fromRawData(body.data(), static_cast<qsizetype>(body.size())).toBase64() + ".\n";
}

}  // namespace

SentBodies::SentBodies(QString path, QObject* parent) : QObject(parent), m_path(std::move(path)) { read(); }

void SentBodies::read() {
  QFile file(m_path);
  if (m_path.isEmpty() || !file.open(QIODevice::ReadOnly)) return;
  m_isKeeping = true;
  bool isWhole = true;
  while (!file.atEnd()) {
    const QByteArray line = file.readLine();
    const qsizetype space = line.indexOf(' ');
    isWhole = line.endsWith(".\n");
    if (space <= 0 || !isWhole) continue;
    const QString id = QString::fromUtf8(QByteArray::fromPercentEncoding(line.left(space)));
    const auto body =
        QByteArray::fromBase64Encoding(line.mid(space + 1).chopped(2), QByteArray::AbortOnBase64DecodingErrors);
    if (!body || m_bodies.contains(id)) continue;
    m_bodies.insert(id, (*body).toStdString());
    m_order.append(id);
    m_bytes += (*body).size();
  }
  // What is appended to half a line would be lost with it.
  if (!isWhole) rewrite();
}

void SentBodies::setKeeping(bool keeping) {
  if (keeping == m_isKeeping || m_path.isEmpty()) return;
  m_isKeeping = keeping;
  if (keeping) {
    rewrite();
  } else {
    QFile file(m_path);
    if (file.exists() && !file.remove()) emit writeFailed(file.errorString());
    m_bodies.clear();
    m_order.clear();
    m_bytes = 0;
  }
  emit changed();
}

void SentBodies::add(const QStringList& ids, const std::vector<QueueSend>& messages) {
  if (!m_isKeeping || ids.isEmpty()) return;
  QByteArray lines;
  const auto count = std::min(ids.size(), static_cast<qsizetype>(messages.size()));
  for (qsizetype i = 0; i < count; ++i) {
    if (m_bodies.contains(ids[i])) continue;
    const std::string& body = messages[static_cast<std::size_t>(i)].body;
    lines += lineOf(ids[i], body);
    m_bodies.insert(ids[i], body);
    m_order.append(ids[i]);
    m_bytes += static_cast<qint64>(body.size());
  }
  if (m_bytes > kMostBytes) {
    while (m_bytes > kMostBytes / 2 && !m_order.isEmpty())
      m_bytes -= static_cast<qint64>(m_bodies.take(m_order.takeFirst()).size());
    rewrite();
  } else {
    QFile file(m_path);
    if (!file.open(QIODevice::Append) || file.write(lines) != lines.size() || !file.flush())
      emit writeFailed(file.errorString());
  }
  emit changed();
}

void SentBodies::rewrite() {
  QDir().mkpath(QFileInfo(m_path).absolutePath());
  QSaveFile file(m_path);
  if (file.open(QIODevice::WriteOnly)) {
    // Before there is anything in it to read.
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    for (const QString& id : std::as_const(m_order)) file.write(lineOf(id, m_bodies.value(id)));
    if (file.commit()) return;
  }
  emit writeFailed(file.errorString());
}

std::optional<std::string> SentBodies::body(const QString& messageId) const {
  const auto found = m_bodies.constFind(messageId);
  return found == m_bodies.constEnd() ? std::nullopt : std::optional(*found);
}

}  // namespace tovuk::models
