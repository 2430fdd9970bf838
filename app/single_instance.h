// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One program for each person and data folder. The first start listens on a local socket that only its owner can use;
// each later start finds it, hands its arguments over and ends.
//
// The socket lies in XDG_RUNTIME_DIR and is named after the data folder. A lock on a file beside it makes "connect, or
// else listen" one step, so that two starts at the same moment cannot both become the first. The kernel lets go of the
// lock and refuses connections when a process dies, however it dies: what a killed program left behind is replaced.
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>
#include <QStringList>

#include <chrono>

class QDeadlineTimer;
class QLocalSocket;

namespace tovuk::app {

class SingleInstance : public QObject {
  Q_OBJECT
 public:
  enum class Outcome : std::uint8_t {
    First,       // this one runs; handedOver tells of later starts
    HandedOver,  // another one runs and has taken the arguments: end now
    Hanging,     // another one runs and does not answer: say sentence() and end
    Alone,       // no socket could be made: run, but later starts will not find this one; sentence() says why
  };
  Q_ENUM(Outcome)

  // `dataFolder`: what makes two instances the same one. `runtimeFolder` empty: the platform's.
  explicit SingleInstance(const QString& dataFolder, const QString& runtimeFolder = {}, QObject* parent = nullptr);
  ~SingleInstance() override;

  // Waits for the first one's answer no longer than `limit`, without an event loop: before there is a window.
  // `arguments`: links as they are and files as absolute paths.
  Outcome start(const QStringList& arguments, std::chrono::milliseconds limit = std::chrono::seconds(5));
  [[nodiscard]] QString sentence() const { return m_sentence; }
  [[nodiscard]] QString socketPath() const { return m_path; }

 signals:
  // A later start: come to the front and open these. `activationToken`: what the desktop gave it, so that it lets this
  // window come to the front (XDG_ACTIVATION_TOKEN); may be empty.
  void handedOver(const QStringList& arguments, const QByteArray& activationToken);

 private:
  enum class Found : std::uint8_t { Nobody, Somebody, Unanswering };
  Outcome listen();
  Found connectTo(QLocalSocket& socket, const QDeadlineTimer& deadline) const;
  static bool handOver(QLocalSocket& socket, const QStringList& arguments, const QDeadlineTimer& deadline);
  void accept();
  void read(QLocalSocket* socket);

  QString m_path;
  QString m_sentence;
  QLocalServer m_server;
};

}  // namespace tovuk::app
