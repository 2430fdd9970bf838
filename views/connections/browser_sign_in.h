// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The browser's way to sign in: the code to compare, the page to open, and how the login goes.
#pragma once

#include <QUrl>
#include <QWidget>

#include "models/connections/device_login.h"

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
  // At the person's wish, and by itself when the code is there.
  void openPageRequested(const QUrl& url);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  QWidget* makeIntroduction();
  QWidget* makeCode();
  void followState(models::DeviceLogin::State state);
  void showCode();
  void showEnd(models::DeviceLogin::State state);
  void copyCode();
  void setCodeFont();

  models::DeviceLogin& m_login;
  LoadingLine* m_loading;
  MessageBar* m_message;
  QStackedWidget* m_pages;  // the introduction, the code
  QPushButton* m_start = nullptr;
  QLabel* m_code = nullptr;
  TokenLabel* m_address = nullptr;
  TokenLabel* m_waiting = nullptr;
  TokenLabel* m_secondsLeft = nullptr;
  QPushButton* m_copy = nullptr;
  QPushButton* m_open = nullptr;
  QPushButton* m_cancel = nullptr;
};

}  // namespace tovuk::views
