// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The keys of a namespace at the left, the entry of the current one beside them.
#pragma once

#include <QJsonObject>
#include <QString>
#include <QWidget>

#include "models/kv/kv_key_list.h"
#include "models/kv/kv_removal.h"
#include "models/kv/kv_value_store.h"
#include "models/state/value_drafts.h"

class QAction;
class QSplitter;

namespace tovuk::views {

class ActionRegistry;
class KvKeysPane;
class KvValuePane;

class KvKeysPage : public QWidget {
  Q_OBJECT
 public:
  struct Deps {
    models::ServiceContext& service;
    client::KvPlace place;
    QString draftsFolder;
    ActionRegistry& registry;
  };
  explicit KvKeysPage(const Deps& deps, QWidget* parent = nullptr);
  ~KvKeysPage() override;

  // Where lists and reads cost nothing they happen by themselves.
  void setFree(bool free);
  void showFirst();
  void refresh();
  void takeFocus();
  void openKey(const std::string& key);
  [[nodiscard]] QJsonObject viewState() const;
  void restoreViewState(const QJsonObject& state);

  [[nodiscard]] models::KvKeyList& list() { return m_list; }
  [[nodiscard]] models::KvValueStore& value() { return m_value; }
  [[nodiscard]] KvKeysPane* keys() const { return m_keys; }
  [[nodiscard]] KvValuePane* entry() const { return m_entry; }
  [[nodiscard]] QAction* newAction() const;

 signals:
  void viewStateChanged();

 private:
  void askForKey();
  void connectModels();

  models::KvKeyList m_list;
  models::KvValueStore m_value;
  models::KvRemoval m_removal;
  models::ValueDrafts m_drafts;
  KvKeysPane* m_keys;
  KvValuePane* m_entry;
  QSplitter* m_splitter;
  bool m_isFree = false;
};

}  // namespace tovuk::views
