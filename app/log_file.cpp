// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/log_file.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QThread>

#include <atomic>
#include <utility>

#include "api/client/secrets.h"

namespace tovuk::app {

namespace {

constexpr QFile::Permissions kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

std::atomic<LogFile*> g_log{nullptr};
// What is said while a message is written (a full disk, a broken file) must not come back in.
thread_local bool t_inside = false;

const char* levelText(QtMsgType type) {
  switch (type) {
    case QtDebugMsg: return "debug";
    case QtInfoMsg: return "info";
    case QtWarningMsg: return "warning";
    case QtCriticalMsg: return "critical";
    case QtFatalMsg: return "fatal";
  }
  return "debug";
}

QString onOneLine(QString text) {
  return text.replace(u'\n', QStringLiteral("\\n")).replace(u'\r', QStringLiteral("\\r"));
}

}  // namespace

LogFile::LogFile(QString path) : LogFile(std::move(path), Limits{}) {}

LogFile::LogFile(QString path, Limits limits) : m_path(std::move(path)), m_limits(limits), m_file(m_path) {
  const QString folder = QFileInfo(m_path).path();
  // Only what is made here is made private: the folder above may be the person's own.
  if (!QFileInfo::exists(folder) && QDir().mkpath(folder)) QFile::setPermissions(folder, kOwnerOnly | QFile::ExeOwner);
  open();
  g_log = this;
  m_before = qInstallMessageHandler(&LogFile::handle);
}

LogFile::~LogFile() {
  qInstallMessageHandler(m_before);
  g_log = nullptr;
  // Whoever is inside still finishes its line.
  const std::lock_guard lock(m_mutex);
  m_file.close();
}

void LogFile::handle(QtMsgType type, const QMessageLogContext& context, const QString& text) {
  LogFile* log = g_log;
  if (log == nullptr || t_inside) return;
  t_inside = true;
  const QString safe = client::withoutSecrets(text);
  const QString line =
      QStringLiteral("%1 %2 %3 [%4] %5\n")
          .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), QLatin1String(levelText(type)),
               QLatin1String(context.category != nullptr ? context.category : "default"),
               QString::number(reinterpret_cast<quintptr>(QThread::currentThreadId()), 16), onOneLine(safe));
  log->write(line.toUtf8());
  if (log->m_before != nullptr) log->m_before(type, context, safe);
  t_inside = false;
}

void LogFile::write(const QByteArray& line) {
  const std::lock_guard lock(m_mutex);
  if (!m_file.isOpen()) return;
  if (m_file.size() > 0 && m_file.size() + line.size() > m_limits.fileBytes) rotate();
  m_file.write(line);
  // At once: the last lines before a crash are those that matter.
  m_file.flush();
}

void LogFile::open() {
  if (QFile::exists(m_path)) QFile::setPermissions(m_path, kOwnerOnly);
  static_cast<void>(m_file.open(QIODevice::WriteOnly | QIODevice::Append, kOwnerOnly));
}

void LogFile::rotate() {
  m_file.close();
  // A QString by name: what + makes only refers to the number's text.
  const auto older = [this](int number) -> QString { return m_path + u'.' + QString::number(number); };
  QFile::remove(older(m_limits.olderFiles));
  for (int number = m_limits.olderFiles - 1; number >= 1; --number) QFile::rename(older(number), older(number + 1));
  if (m_limits.olderFiles > 0)
    QFile::rename(m_path, older(1));
  else
    QFile::remove(m_path);
  open();
}

}  // namespace tovuk::app
