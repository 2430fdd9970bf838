// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The status bar: reachability and latency, read-only or not, a message that passes, and what this window spent.
#pragma once

#include <QTimer>
#include <QWidget>

#include "models/connection.h"
#include "views/widgets/theme.h"

class QAction;
class QLabel;

namespace tovuk::views {

class ActionButton;
class StatusDot;

class StatusLine : public QWidget {
  Q_OBJECT
 public:
  explicit StatusLine(QWidget* parent = nullptr);

  // The word and the dot of the connection; nullptr: starting.
  // `startError`: why there is no connection.
  void showConnection(const models::Connection* connection, const Error* startError = nullptr);
  void showSignedOut();  // there is none before the person signs in
  void setTotals(const QString& text);
  // Shown for some seconds: "Copied 12 rows". Announced.
  void showPassing(const QString& text);
  void setReadOnlyAction(QAction* action);
  void setActivityAction(QAction* action);

  [[nodiscard]] QString connectionText() const;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void tint();
  void say(const QString& text, const QString& tip, Token token);

  StatusDot* m_dot;
  QLabel* m_connection;
  ActionButton* m_access;
  QLabel* m_passing;
  QLabel* m_totals;
  ActionButton* m_activity;
  QTimer m_passingTimer;
};

}  // namespace tovuk::views
