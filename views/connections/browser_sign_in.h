// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The browser's way to sign in: the code to compare, the page to open, and how the login goes.
#pragma once

#include <QUrl>
#include <QWidget>

#include "models/connections/device_login.h"

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace tovuk::views {

class LoadingLine;
class MessageBar;
class TokenLabel;

class BrowserSignIn : public QWidget {
  Q_OBJECT
 public:
  // The login must outlive this widget.
  explicit BrowserSignIn(models::DeviceLogin& login, QWidget* parent = nullptr);

 signals:
  void openPageRequested(const QUrl& url);

 private:
  QWidget* makeIntroduction();
  QWidget* makeCode();
  void onStateChanged();
  void showSeconds(int seconds);
  void copyCode();
  void openPage();

  models::DeviceLogin& m_login;
  QStackedWidget* m_pages;  // the introduction, the code
  QLabel* m_code;
  TokenLabel* m_address;
  TokenLabel* m_waiting;
  TokenLabel* m_secondsLeft;
  MessageBar* m_message;
  LoadingLine* m_loading;
  QPushButton* m_start;
  QPushButton* m_copy;
  QPushButton* m_open;
  QPushButton* m_cancel;
};

}  // namespace tovuk::views
