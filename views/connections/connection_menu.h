// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The menu of the header's connection button: every connection, signing in and out, and the two windows. Filled anew
// each time it opens.
//
//   auto* menu = new ConnectionMenu(connections, [this](const QString& id) { return signInState(id); }, this);
//   menu->setCurrent("local");
//   menu->setMoreActions({readOnly, restart, dataFolder});   // of the window, for the connection in use
//   header->setConnectionMenu(menu);
#pragma once

#include <QList>
#include <QMenu>

#include <functional>

#include "views/connections/sign_in_state.h"

namespace tovuk::models {
class ConnectionList;
}

namespace tovuk::views {

class ConnectionMenu : public QMenu {
  Q_OBJECT
 public:
  using SignInOf = std::function<SignInState(const QString& id)>;
  // The list must outlive the menu.
  ConnectionMenu(models::ConnectionList& connections, SignInOf signInOf, QWidget* parent);

  void setCurrent(const QString& id);
  [[nodiscard]] QString current() const { return m_current; }
  // Shown under the connections; not owned.
  void setMoreActions(const QList<QAction*>& actions);

 signals:
  // The person chose a connection, also the current one (which then is asked whether it is there).
  void switchRequested(const QString& id);
  void signInRequested(const QString& id);   // of the connection in use
  void signOutRequested(const QString& id);  // the person was not asked yet
  void manageRequested();
  void tokenPanelRequested(const QString& id);

 private:
  void fill();

  models::ConnectionList& m_connections;
  SignInOf m_signInOf;
  QString m_current;
  QList<QAction*> m_more;
};

}  // namespace tovuk::views
