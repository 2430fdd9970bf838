// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Objects, keys of the open object, and the value of the open key, side by side; the alarm of the object over its
// value. On the local connection, where reading costs nothing, what is opened is read at once; elsewhere when asked.
#pragma once

#include <QJsonObject>
#include <QWidget>

#include <functional>

#include "models/state/alarm_store.h"
#include "models/state/key_list.h"
#include "models/state/object_eraser.h"
#include "models/state/object_list.h"
#include "models/state/value_drafts.h"
#include "models/state/value_store.h"

class QAction;
class QSplitter;

namespace tovuk::views {

class ActionRegistry;
class AlarmCard;
class MessageBar;
class StateListPane;
class TokenLabel;
class ValuePane;

// All referents outlive the panel.
struct StatePanelDeps {
  models::ServiceContext* service = nullptr;
  QString space;         // class name or id of the namespace
  QString draftsFolder;  // of this connection, service and namespace
  ActionRegistry* registry = nullptr;
};

class StatePage : public QWidget {
  Q_OBJECT
 public:
  // `objects` is shared with the other pages of the panel.
  StatePage(const StatePanelDeps& deps, models::StateObjectList& objects, QWidget* parent = nullptr);

  void activate();  // the first look
  void refresh();
  void takeFocus();
  void openObject(const QString& key);
  void openKey(const QString& key);
  [[nodiscard]] QString currentObject() const { return QString::fromStdString(m_alarm->object().object); }
  [[nodiscard]] QString currentKey() const { return QString::fromStdString(m_value->key()); }
  [[nodiscard]] QList<QAction*> actions() const { return m_actions; }

  [[nodiscard]] QJsonObject viewState() const;
  void restoreViewState(const QJsonObject& state);

  [[nodiscard]] StateListPane* objectsPane() const { return m_objectsPane; }
  [[nodiscard]] StateListPane* keysPane() const { return m_keysPane; }
  [[nodiscard]] ValuePane* valuePane() const { return m_valuePane; }
  [[nodiscard]] AlarmCard* alarmCard() const { return m_alarmCard; }
  [[nodiscard]] models::StateKeyList& keys() const { return *m_keys; }
  [[nodiscard]] models::StateValueStore& value() const { return *m_value; }
  [[nodiscard]] models::StateAlarmStore& alarm() const { return *m_alarm; }
  [[nodiscard]] MessageBar* message() const { return m_message; }
  [[nodiscard]] QString storageText() const;

 signals:
  void viewStateChanged();

 private:
  void build();
  void makeActions();
  void connectModels();
  void connectEraser();
  [[nodiscard]] bool isFree() const;       // reading costs nothing here
  [[nodiscard]] bool readsAtOnce() const;  // and the page has been looked at
  [[nodiscard]] client::StateObjectRef refOf(const QString& object) const;
  void askForObject();
  void askForKey();
  void askToErase();
  void onErased(int values, const std::optional<Error>& error);
  void showStorage();
  void showActions();
  QAction* make(const char* id, std::function<void()> run);

  StatePanelDeps m_deps;
  models::StateObjectList& m_objects;
  models::StateKeyList* m_keys;
  models::StateValueStore* m_value;
  models::StateAlarmStore* m_alarm;
  models::ValueDrafts* m_drafts;
  models::ObjectEraser* m_eraser;
  QSplitter* m_split = nullptr;
  StateListPane* m_objectsPane = nullptr;
  StateListPane* m_keysPane = nullptr;
  ValuePane* m_valuePane = nullptr;
  AlarmCard* m_alarmCard = nullptr;
  TokenLabel* m_object = nullptr;
  TokenLabel* m_storage = nullptr;
  MessageBar* m_message = nullptr;
  QAction* m_listObjects = nullptr;
  QAction* m_moreObjects = nullptr;
  QAction* m_allObjects = nullptr;
  QAction* m_newObject = nullptr;
  QAction* m_listKeys = nullptr;
  QAction* m_moreKeys = nullptr;
  QAction* m_allKeys = nullptr;
  QAction* m_newKey = nullptr;
  QAction* m_stop = nullptr;
  QAction* m_erase = nullptr;
  QList<QAction*> m_actions;
  bool m_isActive = false;
};

}  // namespace tovuk::views
