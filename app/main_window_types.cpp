// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window and the types of resources: what each offers in menus, the tree and the palette, whichever they are.
#include <QApplication>
#include <QClipboard>
#include <QMenu>

#include <algorithm>

#include "app/main_window.h"
#include "app/palette_sources.h"
#include "app/resource_type.h"
#include "app/settings_window.h"
#include "app/window_actions.h"
#include "models/open_link.h"
#include "views/shell/tab_area.h"
#include "views/widgets/icons.h"
#include "views/widgets/message_bar.h"

namespace tovuk::app {

ResourceType* MainWindow::typeOf(const QString& kind) const {
  const auto found = std::find_if(m_types.begin(), m_types.end(), [&](const auto* type) { return type->id() == kind; });
  return found == m_types.end() ? nullptr : *found;
}

void MainWindow::connectTypes() {
  for (ResourceType* type : m_types) {
    const QString kind = type->id();
    connect(m_actions.value(newActionId(kind)), &QAction::triggered, type, &ResourceType::create);
    for (const QString& id : type->windowActions())
      connect(m_actions.value(id), &QAction::triggered, type, [type, id] { type->run(id); });
    connect(type, &ResourceType::opened, this, [this, kind](const QString& name) { openResource(kind, name); });
    connect(type, &ResourceType::deleted, this, [this, kind](const QString& service, const QString& name) {
      m_tabs->forget(kind, service, name);
      saveSession();
    });
    connect(type, &ResourceType::failed, m_messages, &views::MessageBar::showError);
    connect(type, &ResourceType::noticed, m_messages,
            [this](const QString& sentence) { m_messages->showInfo(sentence); });
    connect(type, &ResourceType::panelWanted, this,
            [this, kind](const QString& service, const QString& name,
                         const std::function<void(views::ResourcePanel & panel)>& then) {
              // A tab names its service as the service is called, so that one is found again.
              const models::ServiceContext* of = m_deps.workspace.service(service);
              m_tabs->open({kind, of ? of->name() : service, name, {}});
              if (views::ResourcePanel* panel = m_tabs->currentPanel(); panel && then) then(*panel);
            });
  }
}

void MainWindow::fillPalette() {
  m_paletteModel.addProvider([this] {
    return resourceEntries(*m_navigationModel,
                           [this](const QString& kind, const QString& name) { openResource(kind, name); });
  });
  m_paletteModel.addProvider(
      [this] { return actionEntries(m_registry, *m_navigationModel, liveActions(), m_tabs->currentPanel()); });
  m_paletteModel.addProvider([this] {
    return SettingsWindow::paletteEntries([this](int page) {
      auto* window = new SettingsWindow(m_deps.settings, m_registry, m_deps.workspace.paths(), this);
      window->showPage(page);
      window->open();
    });
  });
  for (ResourceType* type : m_types) m_paletteModel.addProvider([type] { return type->paletteEntries(); });
}

void MainWindow::openResource(const QString& kind, const QString& name) {
  if (const models::ServiceContext* service = m_deps.workspace.currentService()) {
    m_tabs->open({kind, service->name(), name, {}});
  }
}

void MainWindow::createResource(const QString& kind) {
  ResourceType* type = typeOf(kind);
  if (type == nullptr) return;
  if (type->canCreate()) {
    type->create();
  } else {
    sayReadOnly();
  }
}

void MainWindow::sayReadOnly() {
  if (!m_deps.workspace.isReadOnly()) return;
  Error error;
  error.kind = ErrorKind::ReadOnly;
  m_messages->showError(error);
}

void MainWindow::showNavigationMenu(const QString& section, const QString& resource, const QPoint& at) {
  ResourceType* type = typeOf(section);
  if (type == nullptr) return;
  const models::NavigationSection& words = *m_navigationModel->section(section);
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->setToolTipsVisible(true);  // a disabled entry says there why
  if (!resource.isEmpty() || words.isOnePanel) {
    connect(menu->addAction(tr("Open")), &QAction::triggered, this, [=, this] { openResource(section, resource); });
  }
  if (!resource.isEmpty()) {
    const QIcon copy = views::themedIcon(QStringLiteral("copy"));
    connect(menu->addAction(copy, tr("Copy the name")), &QAction::triggered, this,
            [resource] { QApplication::clipboard()->setText(resource); });
    const models::OpenLink link{m_deps.workspace.currentServiceName(), section, resource};
    connect(menu->addAction(views::themedIcon(QStringLiteral("link")), tr("Copy a link")), &QAction::triggered, this,
            [link] { QApplication::clipboard()->setText(models::toText(link)); });
  }
  if (!menu->isEmpty()) menu->addSeparator();
  for (const QString& id : QStringList(newActionId(section)) + type->windowActions())
    menu->addAction(m_actions.value(id));
  if (!resource.isEmpty()) {
    menu->addSeparator();
    QAction* remove = menu->addAction(views::themedIcon(QStringLiteral("trash")), words.deleteAction);
    m_registry.setEnabled(remove, type->canCreate(),
                          m_deps.workspace.isReadOnly() ? tr("This connection is read-only.") : QString());
    connect(remove, &QAction::triggered, type, [type, resource] { type->remove(resource); });
  }
  menu->popup(at);
}

}  // namespace tovuk::app
