// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/kv/kv_panel.h"

#include <QAction>

#include "models/format.h"
#include "views/kv/kv_action_specs.h"
#include "views/kv/kv_actions.h"
#include "views/kv/kv_keys_page.h"
#include "views/kv/kv_keys_pane.h"
#include "views/kv/kv_value_pane.h"
#include "views/shell/action_registry.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/theme.h"
#include "views/widgets/token_label.h"

namespace tovuk::views {

KvPanel::KvPanel(const KvPanelDeps& deps, QWidget* parent)
    : ResourcePanel(QStringLiteral("kv/") + deps.space, deps.space, QStringLiteral("kv"), parent),
      m_deps(deps),
      m_actions(new KvActions(*deps.service, this)) {
  defineKvActions(*deps.registry);
  const client::KvPlace place{deps.service->id(), deps.space.toStdString()};
  m_keys = new KvKeysPage({*deps.service, place, deps.draftsFolder, *deps.registry});
  addPage(tr("Keys"), m_keys);
  m_size = new TokenLabel(Token::Muted, {}, this, uiFontDetail);
  m_size->setObjectName(QStringLiteral("kv.size"));
  addToolWidget(m_size);
  addActions();
  m_keys->setFree(deps.service->connection().environment() == models::Environment::Local);
  connect(m_keys, &KvKeysPage::viewStateChanged, this, &ResourcePanel::viewStateChanged);
  connect(deps.service, &models::ServiceContext::resourcesChanged, this, &KvPanel::showNamespace);
  connect(&deps.service->connection(), &models::Connection::changed, this, &KvPanel::showNamespace);
  connect(m_actions, &KvActions::deleted, this, &KvPanel::namespaceDeleted);
  connect(m_actions, &KvActions::failed, this, [this](const Error& error) {
    messageBar()->showError(error);
    messageBar()->setRetryVisible(false);
    messageBar()->setClosable(true);
  });
  setCurrentPage(Keys);
  showNamespace();
}

KvPanel::~KvPanel() = default;

void KvPanel::addActions() {
  addToolAction(m_keys->newAction(), Keys);
  for (auto* action : m_keys->keys()->actions())
    if (action != m_keys->newAction()) addPanelAction(action);
  for (auto* action : m_keys->entry()->actions()) addPanelAction(action);
  const auto make = [this](const char* id, auto run) {
    auto* made = m_deps.registry->create(QLatin1String(id), this);
    connect(made, &QAction::triggered, this, run);
    addPanelAction(made);
    return made;
  };
  make("kv.showKeys", [this] { showPage(Keys); });
  m_delete = make("kv.deleteNamespace", [this] { m_actions->deleteNamespace(m_deps.space); });
}

void KvPanel::showPage(int page) {
  setCurrentPage(page);
  m_keys->takeFocus();
}

void KvPanel::activate() {
  m_keys->showFirst();
  m_keys->takeFocus();
  if (!m_deps.service->resources()) m_deps.service->refresh();
}

void KvPanel::refresh() {
  m_deps.service->refresh();
  m_keys->refresh();
}

void KvPanel::showNamespace() {
  m_deps.registry->setEnabled(m_delete, m_actions->canWrite(), tr("This connection is read-only."));
  const auto* space = m_deps.service->kvNamespace(m_deps.space);
  if (space == nullptr || !space->storageUsedBytes) {
    m_size->clear();
    return;
  }
  const QString used = models::formatBytes(*space->storageUsedBytes);
  m_size->setText(space->storageLimitMib ? tr("%1 of %2").arg(used, models::formatLimitMib(*space->storageLimitMib))
                                         : used);
}

QJsonObject KvPanel::viewState() const {
  return {{QStringLiteral("page"), currentPage()}, {QStringLiteral("keys"), m_keys->viewState()}};
}

void KvPanel::restoreViewState(const QJsonObject& state) {
  m_keys->restoreViewState(state.value(u"keys").toObject());
  setCurrentPage(qBound(0, state.value(u"page").toInt(Keys), pageCount() - 1));
}

}  // namespace tovuk::views
