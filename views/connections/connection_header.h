// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The header's button for the connection in use: a dot in its colour, its name, the environment's word, and whether it
// is read-only and signed in. Opens the menu that it is given (connection_menu.h).
#pragma once

#include "models/connections/environment.h"
#include "views/connections/sign_in_state.h"
#include "views/widgets/action_button.h"

namespace tovuk::views {

struct ShownConnection {
  QString name;
  models::Environment environment = models::Environment::Local;
  bool isReadOnly = false;
  int colour = 0;  // index into the palette of connection colours
  SignInState signIn{SignInStatus::NotNeeded, std::nullopt, {}, {}};
};

class ConnectionHeader : public ActionButton {
  Q_OBJECT
 public:
  explicit ConnectionHeader(QWidget* parent = nullptr);

  void showConnection(const ShownConnection& connection);
  [[nodiscard]] const ShownConnection& shown() const { return m_shown; }

  // LOCAL, DEVELOPMENT, PRODUCTION; the theme's colour of it; READ-ONLY.
  [[nodiscard]] static QString environmentWord(models::Environment environment);
  [[nodiscard]] static Token environmentToken(models::Environment environment);
  [[nodiscard]] static QString readOnlyWord();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  ShownConnection m_shown;
};

}  // namespace tovuk::views
