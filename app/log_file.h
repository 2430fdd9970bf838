// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The log of the program: what Qt and the logging categories say, in a file that only its owner can read and that does
// not grow without end. Secrets are taken out at this door (api/client/secrets.h), before anything is written: to the
// file, and to the standard error output as well.
//
// One line a message: UTC time, level, category, thread, text. Line ends in a text are written as \n, so that no text
// can look like a line of its own.
#pragma once

#include <QFile>
#include <QString>
#include <QtGlobal>

#include <mutex>

namespace tovuk::app {

class LogFile {
 public:
  struct Limits {
    qint64 fileBytes = 1024LL * 1024;  // then a new file is begun
    int olderFiles = 3;                // kept beside it as .1 (the newest) to .3
  };

  // Takes the messages of the whole process until it is destroyed; there is one at a time. The folder is made. Where
  // the file cannot be written, messages go to the standard error output only.
  explicit LogFile(QString path);
  LogFile(QString path, Limits limits);
  ~LogFile();
  LogFile(const LogFile&) = delete;
  LogFile& operator=(const LogFile&) = delete;

  [[nodiscard]] QString path() const { return m_path; }
  [[nodiscard]] bool isWritable() const { return m_file.isOpen(); }

 private:
  static void handle(QtMsgType type, const QMessageLogContext& context, const QString& text);
  void write(const QByteArray& line);
  void open();
  void rotate();

  const QString m_path;
  const Limits m_limits;
  QtMessageHandler m_before = nullptr;
  std::mutex m_mutex;  // everything below
  QFile m_file;
};

}  // namespace tovuk::app
