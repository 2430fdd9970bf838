// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The header: where you are (connection, service, its state), the search field that opens the palette, and the menu.
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QMenu;

namespace tovuk::views {

class ActionButton;
class ConnectionHeader;
class SearchButton;
struct ShownConnection;

class HeaderBar : public QWidget {
  Q_OBJECT
 public:
  explicit HeaderBar(QWidget* parent = nullptr);

  void setConnection(const ShownConnection& connection);
  // An empty name: no service is known yet.
  void setService(const QString& name, const QString& statusText);
  void setConnectionMenu(QMenu* menu);
  void setServiceMenu(QMenu* menu);
  void setMainMenu(QMenu* menu);
  void setSearchAction(QAction* action);  // opens the palette
  // Opens the main menu as a click on its button does.
  void showMainMenu();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void tint();

  ConnectionHeader* m_connection;
  ActionButton* m_service;
  QLabel* m_status;
  SearchButton* m_search;
  ActionButton* m_menu;
};

}  // namespace tovuk::views
