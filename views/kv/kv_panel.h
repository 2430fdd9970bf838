// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One KV namespace: its keys and entries.
#pragma once

#include <QString>

#include "models/service_context.h"
#include "views/widgets/resource_panel.h"

namespace tovuk::views {

class ActionRegistry;
class KvActions;
class KvKeysPage;
class TokenLabel;

struct KvPanelDeps {
  models::ServiceContext* service = nullptr;
  QString space;         // name of the namespace
  QString draftsFolder;  // of this namespace
  ActionRegistry* registry = nullptr;
};

class KvPanel : public ResourcePanel {
  Q_OBJECT
 public:
  enum Page : int { Keys };

  // What `deps` points at outlives this.
  explicit KvPanel(const KvPanelDeps& deps, QWidget* parent = nullptr);
  ~KvPanel() override;

  [[nodiscard]] QJsonObject viewState() const override;
  void restoreViewState(const QJsonObject& state) override;
  void activate() override;
  void refresh() override;
  void showPage(int page) override;

  [[nodiscard]] KvKeysPage* keysPage() const { return m_keys; }

 signals:
  void namespaceDeleted(const QString& name);

 private:
  void addActions();
  void showNamespace();

  KvPanelDeps m_deps;
  KvActions* m_actions;
  KvKeysPage* m_keys;
  TokenLabel* m_size;
  QAction* m_delete = nullptr;
};

}  // namespace tovuk::views
