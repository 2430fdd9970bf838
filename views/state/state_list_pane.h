// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One of the lists of the State panel: a prefix, the rows that were read, and how much of it all that is. Asking for
// more is the person's to do where rows are metered.
#pragma once

#include <QSet>
#include <QString>
#include <QWidget>

#include "models/state/state_list.h"

class QAction;
class QLineEdit;
class QStackedWidget;
class QTreeView;

namespace tovuk::views {

class ActionButton;
class EmptyState;
class LoadingLine;
class MessageBar;
class TokenLabel;

struct StateListText {
  QString name;      // begins the object names: "state.objects"
  QString title;     // over the list and its accessible name: "Objects"
  QString filter;    // in the empty field: "Objects that begin with"
  QString iconName;  // of the empty state
  QString notRead;   // what reading costs, in a sentence
  QString none;      // that there is none
  QString missing;   // that what is listed does not exist
};

// Made by the registry; not owned.
struct StateListActions {
  QAction* read = nullptr;
  QAction* more = nullptr;
  QAction* all = nullptr;
  QAction* stop = nullptr;
  QAction* create = nullptr;
};

class StateListPane : public QWidget {
  Q_OBJECT
 public:
  StateListPane(models::StateList& list, const StateListText& text, const StateListActions& actions,
                QWidget* parent = nullptr);

  // The key whose row is the current one; it stays wanted while its row is not there. Says nothing.
  void setCurrentKey(const QString& key);
  [[nodiscard]] QString currentKey() const { return m_current; }
  // Shown in place of the list, while nothing can be listed; empty: the list.
  void setObstacle(const QString& sentence);
  void takeFocus();
  void focusFilter();

  [[nodiscard]] QTreeView* view() const { return m_view; }
  [[nodiscard]] QLineEdit* filter() const { return m_filter; }
  [[nodiscard]] MessageBar* message() const { return m_message; }
  [[nodiscard]] EmptyState* empty() const { return m_empty; }
  // "200 held, more in the service": how much of all is shown.
  [[nodiscard]] QString countText() const;

 signals:
  void keyChosen(const QString& key);     // another row became the current one
  void keyActivated(const QString& key);  // by Return or a double click

 private:
  void showState();
  void showFoot();
  void findCurrent();

  models::StateList& m_list;
  StateListText m_text;
  StateListActions m_actions;
  QString m_current;
  QString m_obstacle;
  QLineEdit* m_filter;
  LoadingLine* m_loading;
  QStackedWidget* m_pages;
  QTreeView* m_view;
  EmptyState* m_empty;
  TokenLabel* m_count;
  ActionButton* m_more;
  ActionButton* m_all;
  ActionButton* m_stop;
  MessageBar* m_message;
  bool m_isFinding = false;   // the current row changes by the program
  bool m_isRemoving = false;  // or because its row goes
};

}  // namespace tovuk::views
