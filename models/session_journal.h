// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is open in the window, written as it changes, so that the next start finds it again after a normal end and
// after a kill. One JSON file, replaced atomically; a file that cannot be read is kept aside and never stops the start.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <vector>

namespace tovuk::models {

struct SessionTab {
  QString kind;      // id of the navigation section, "sqlite"; or a kind of the app's own
  QString service;   // name or id
  QString resource;  // name or id; may be empty
  QJsonObject view;  // what the panel wants back: filters, sort, scroll, the inner tab
  friend bool operator==(const SessionTab&, const SessionTab&) = default;
};

struct SessionPane {
  std::vector<SessionTab> tabs;
  int activeTab = -1;  // -1: none
  friend bool operator==(const SessionPane&, const SessionPane&) = default;
};

struct Session {
  QByteArray geometry;     // QWidget::saveGeometry
  QByteArray windowState;  // QMainWindow::saveState
  QString connection, service;
  std::vector<SessionPane> panes;  // side by side, left to right
  QList<int> paneSizes;
  int activePane = 0;
  std::vector<SessionTab> closedTabs;  // for reopening, oldest first; the last kClosedKept are kept
  QStringList paletteRecents;
  QJsonObject window;  // anything else of the shell: dock folded, navigation expanded
  friend bool operator==(const Session&, const Session&) = default;
};

class SessionJournal : public QObject {
  Q_OBJECT
 public:
  static constexpr int kCoalesceMs = 400;
  static constexpr int kClosedKept = 30;

  // Reads `path`; the folder is created when the first change is written.
  explicit SessionJournal(QString path, QObject* parent = nullptr);
  ~SessionJournal() override;  // writes what is pending

  [[nodiscard]] const Session& session() const { return m_session; }  // as read at start, then as updated
  // Notes the newer state; written at most kCoalesceMs later. An equal state costs nothing.
  void update(Session session);
  void flush();  // writes now what is pending
  // Writes what is pending, then goes on with the file at `path`: each connection has its own.
  void open(const QString& path);
  // Where a file that could not be read was kept; empty: it was read, or there was none.
  [[nodiscard]] QString brokenFileKept() const { return m_brokenFileKept; }

 signals:
  void writeFailed(const QString& reason);

 private:
  void read();
  void write();

  QString m_path;
  QString m_brokenFileKept;
  Session m_session;
  QTimer m_timer;
};

}  // namespace tovuk::models
