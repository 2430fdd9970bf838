// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/queue/redrive_journal.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace tovuk::models {

namespace {

// A line: a mark, ids with a space before each, and a mark of the end.
constexpr char kBegin = 'b';
constexpr char kSent = 's';
constexpr char kRefused = 'r';
constexpr char kUnknown = 'u';
constexpr const char* kEnd = " .\n";

}  // namespace

RedriveJournal::RedriveJournal(QString path) : m_path(std::move(path)) {
  QFile file(m_path);
  if (!file.open(QIODevice::ReadOnly)) return;
  while (!file.atEnd()) {
    const QByteArray line = file.readLine();
    if (!line.endsWith(kEnd)) continue;
    QStringList ids;
    for (const QByteArray& id : line.mid(1).chopped(static_cast<qsizetype>(qstrlen(kEnd))).split(' ')) {
      if (!id.isEmpty()) ids.append(QString::fromUtf8(QByteArray::fromPercentEncoding(id)));
    }
    take(line.front(), ids);
  }
}

void RedriveJournal::take(char mark, const QStringList& ids) {
  for (const QString& id : ids) {
    switch (mark) {
      case kSent: m_states.insert(id, Redriven::Sent); break;
      case kRefused: m_states.remove(id); break;
      default: m_states.insert(id, Redriven::Unknown);  // begun without an end
    }
  }
}

bool RedriveJournal::append(char mark, const QStringList& ids) {
  // The line end first: what a kill cut short stays a line of its own.
  QByteArray line("\n");
  line += mark;
  for (const QString& id : ids) line += ' ' + id.toUtf8().toPercentEncoding();
  line += kEnd;
  QDir().mkpath(QFileInfo(m_path).absolutePath());
  QFile file(m_path);
  if (!file.open(QIODevice::Append)) return false;
  file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
  return file.write(line) == line.size() && file.flush();
}

bool RedriveJournal::begin(const QStringList& ids) {
  if (!append(kBegin, ids)) return false;
  take(kBegin, ids);
  return true;
}

bool RedriveJournal::end(const QStringList& ids, Outcome outcome) {
  char mark = kUnknown;
  if (outcome == Outcome::Sent) mark = kSent;
  if (outcome == Outcome::Refused) mark = kRefused;
  take(mark, ids);
  return append(mark, ids);
}

}  // namespace tovuk::models
