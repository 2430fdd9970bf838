// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the parts of the window act on each other and on the workspace.
#include <QApplication>
#include <QDesktopServices>
#include <QMenu>
#include <QUrl>

#include "app/about_dialog.h"
#include "app/appearance.h"
#include "app/connections_controller.h"
#include "app/main_window.h"
#include "app/resource_type.h"
#include "app/settings.h"
#include "app/settings_window.h"
#include "app/sign_in_controller.h"
#include "app/window_actions.h"
#include "views/connections/write_confirmation.h"
#include "views/shell/activity_pane.h"
#include "views/shell/command_palette.h"
#include "views/shell/disabled_shortcut.h"
#include "views/shell/header_bar.h"
#include "views/shell/main_menu.h"
#include "views/shell/navigation_pane.h"
#include "views/shell/panel_reach.h"
#include "views/shell/shortcut_list.h"
#include "views/shell/status_line.h"
#include "views/shell/tab_area.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/plain_text.h"
#include "views/widgets/resource_panel.h"

namespace tovuk::app {

void MainWindow::makeActions() {
  for (const views::ActionSpec& spec : m_registry.specs()) {
    if (spec.scope == QStringLiteral("window")) m_actions.insert(spec.id, m_registry.create(spec.id, this));
  }
  for (const char* id : {ids::navigation, ids::activity, ids::readOnly, ids::fullScreen})
    action(id)->setCheckable(true);
  action(ids::navigation)->setChecked(true);
  action(ids::activity)->setChecked(true);
}

void MainWindow::connectActions() {
  const auto on = [this](const char* id, auto&& run) { connect(action(id), &QAction::triggered, this, run); };
  on(ids::openResource, [this] { m_palette->open(models::PaletteModel::Scope::Resources); });
  on(ids::closeTab, [this] { m_tabs->closeCurrent(); });
  on(ids::closeOthers, [this] { m_tabs->closeOthers(); });
  on(ids::reopenTab, [this] { m_tabs->reopenClosed(); });
  on(ids::settings, [this] { showSettings(); });
  on(ids::quit, [this] { close(); });
  on(ids::palette, [this] { m_palette->open(); });
  on(ids::mainMenu, [this] { m_header->showMainMenu(); });
  on(ids::filterResources, [this] {
    action(ids::navigation)->setChecked(true);
    m_navigation->focusFilter();
  });
  on(ids::nextTab, [this] { m_tabs->nextTab(1); });
  on(ids::previousTab, [this] { m_tabs->nextTab(-1); });
  on(ids::moveTab, [this] { m_tabs->moveToOtherPane(); });
  on(ids::otherPane, [this] { m_tabs->focusOtherPane(); });
  on(ids::refresh, [this] {
    m_signIn->askAgain();
    m_deps.workspace.refresh();
    if (views::ResourcePanel* panel = m_tabs->currentPanel()) panel->refresh();
  });
  on(ids::toggleDark, [this] { m_deps.appearance.toggleDark(); });
  on(ids::restart, [this] { m_deps.workspace.restart(); });
  on(ids::dataFolder, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_deps.workspace.paths().localData)); });
  on(ids::shortcuts, [this] { showShortcuts(); });
  on(ids::about, [this] { showAbout(); });
  connect(action(ids::navigation), &QAction::toggled, this, [this](bool shown) {
    m_navigation->setVisible(shown);
    fitNavigation();
    saveSession();
  });
  connect(action(ids::activity), &QAction::toggled, this, [this](bool shown) {
    m_activity->setVisible(shown);
    saveSession();
  });
  connect(action(ids::readOnly), &QAction::toggled, this,
          [this](bool readOnly) { m_deps.connections.setReadOnly(readOnly); });
  connect(action(ids::fullScreen), &QAction::toggled, this,
          [this](bool full) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, full)); });
  connect(&m_registry, &views::ActionRegistry::shortcutChanged, this,
          [this] { m_deps.settings.setShortcuts(m_registry.changedShortcuts()); });
}

void MainWindow::connectWorkspace() {
  Workspace& workspace = m_deps.workspace;
  connect(&workspace, &Workspace::aboutToDisconnect, this, [this] {
    m_writeQuestions.reset();
    m_guard = nullptr;
    m_tabs->dropPanels();
    m_navigationModel->setService(nullptr);
    m_messages->clear();
  });
  connect(&workspace, &Workspace::connectionChanged, this, &MainWindow::showConnection);
  connect(&workspace, &Workspace::startFailed, this, &MainWindow::showConnection);
  connect(&workspace, &Workspace::servicesChanged, this, &MainWindow::showService);
  connect(&workspace, &Workspace::currentServiceChanged, this, [this] {
    models::ServiceContext* service = m_deps.workspace.currentService();
    m_navigationModel->setService(service);
    if (service) connect(service, &models::ServiceContext::resourcesChanged, this, &MainWindow::updateActions);
    showService();
    m_tabs->makePendingPanels();
    updateActions();
    saveSession();
  });
  models::ActivityModel& activity = workspace.activity();
  const auto totals = [this, &activity] { m_status->setTotals(activity.totalsText()); };
  connect(&activity, &models::ActivityModel::totalsChanged, this, totals);
  totals();
  connect(&workspace.commands(), &models::CommandQueue::finished, this, [this](const QString& title, bool succeeded) {
    if (succeeded) m_status->showPassing(tr("Done: %1").arg(title));
  });
}

void MainWindow::connectParts() {
  connect(m_messages, &views::MessageBar::retryRequested, this, [this] {
    m_messages->clear();
    m_signIn->askAgain();
    if (m_deps.workspace.connection()) {
      m_deps.workspace.refresh();
    } else {
      m_deps.connections.start();
      showConnection();
    }
  });
  connect(m_navigation, &views::NavigationPane::opened, this, &MainWindow::openResource);
  connect(m_navigation, &views::NavigationPane::createRequested, this, &MainWindow::createResource);
  connect(m_navigation, &views::NavigationPane::menuRequested, this, &MainWindow::showNavigationMenu);
  connect(m_navigation, &views::NavigationPane::foldedChanged, this, &MainWindow::saveSession);
  connectTypes();
  connect(m_tabs, &views::TabArea::currentPanelChanged, this, [this] {
    const views::ResourcePanel* panel = m_tabs->currentPanel();
    const QStringList key = panel ? panel->key().split(QLatin1Char('/')) : QStringList();
    m_navigation->setCurrent(key.value(0), key.mid(1).join(QLatin1Char('/')));
    m_reach->setPanel(m_tabs->currentPanel());
    updateActions();
  });
  connect(m_tabs, &views::TabArea::changed, this, [this] {
    updateActions();
    saveSession();
  });
  connect(m_tabs, &views::TabArea::tabMenuRequested, this, [this](const QPoint& at) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const char* id : {ids::closeTab, ids::closeOthers, ids::reopenTab}) menu->addAction(action(id));
    menu->addSeparator();
    menu->addAction(action(ids::moveTab));
    menu->setToolTipsVisible(true);
    menu->popup(at);
  });
  m_reach->setPanel(m_tabs->currentPanel());
  connect(m_palette, &views::CommandPalette::opened, m_reach, [this] { m_reach->setPaused(true); });
  connect(m_palette, &views::CommandPalette::closed, m_reach, [this] { m_reach->setPaused(false); });
  connect(&m_registry, &views::ActionRegistry::shortcutChanged, m_reach, &views::PanelReach::widen);
  explainDisabled();
  connect(m_activity, &views::ActivityPane::copied, m_status, &views::StatusLine::showPassing);
  connect(m_activity, &views::ActivityPane::repeatRequested, this, &MainWindow::repeatCall);
  connect(m_serviceMenu, &QMenu::aboutToShow, this, &MainWindow::fillServiceMenu);
  connect(&m_paletteModel, &models::PaletteModel::recentsChanged, this, &MainWindow::saveSession);
  fillPalette();
}

void MainWindow::updateActions() {
  if (!m_tabs || !m_palette) return;
  const bool anyTab = m_tabs->tabCount() > 0;
  const QString noOther = anyTab ? tr("Only one tab is open.") : tr("No tab is open.");
  setEnabled(ids::closeTab, anyTab, noOther);
  for (const char* id : {ids::closeOthers, ids::nextTab, ids::previousTab}) {
    setEnabled(id, m_tabs->tabCount() > 1, noOther);
  }
  setEnabled(ids::reopenTab, m_tabs->canReopen(), tr("No tab was closed."));
  setEnabled(ids::moveTab, m_tabs->canMoveToOtherPane(), tr("Open a second tab to use both sides."));
  setEnabled(ids::otherPane, m_tabs->paneCount() > 1, tr("Only one side is in use."));
  const QString readOnly = m_deps.workspace.isReadOnly() ? tr("This connection is read-only.") : QString();
  for (const ResourceType* type : m_types) {
    m_registry.setEnabled(m_actions.value(newActionId(type->id())), type->canCreate(), readOnly);
    for (const QString& id : type->windowActions())
      m_registry.setEnabled(m_actions.value(id), type->canRun(id), readOnly);
  }
  action(ids::refresh)->setEnabled(m_deps.workspace.connection() != nullptr);
  updateConnectionActions();
}

void MainWindow::setEnabled(const char* id, bool enabled, const QString& reason) {
  m_registry.setEnabled(action(id), enabled, reason);
}

void MainWindow::explainDisabled() {
  auto* split = new views::DisabledShortcut(action(ids::moveTab), this);
  connect(split, &views::DisabledShortcut::pressed, this,
          [this] { m_status->showPassing(action(ids::moveTab)->toolTip()); });
  for (const ResourceType* type : m_types) {
    for (const QString& id : QStringList(newActionId(type->id())) + type->windowActions()) {
      auto* key = new views::DisabledShortcut(m_actions.value(id), this);
      connect(key, &views::DisabledShortcut::pressed, this, &MainWindow::sayReadOnly);
    }
  }
}

void MainWindow::showService() {
  const models::ServicesStore* services = m_deps.workspace.services();
  const models::ServiceContext* current = m_deps.workspace.currentService();
  const ServiceSummary* summary = services && current ? services->find(current->name()) : nullptr;
  m_header->setService(m_deps.workspace.currentServiceName(),
                       summary ? models::serviceStatusText(*summary) : QString());
  if (services && services->error() && services->services().empty()) {
    m_messages->showError(*services->error());
    m_messages->setRetryVisible(true);
  }
  updateActions();
}

void MainWindow::repeatCall(quint64 entryId) {
  if (m_deps.workspace.repeatRead(entryId)) m_status->showPassing(tr("Repeated the call."));
}

void MainWindow::fillServiceMenu() {
  m_serviceMenu->clear();
  const models::ServicesStore* services = m_deps.workspace.services();
  if (!services) return;
  for (const ServiceSummary& service : services->services()) {
    const QString name = QString::fromStdString(service.name);
    QAction* entry = m_serviceMenu->addAction(views::plainLabel(name));
    entry->setCheckable(true);
    entry->setChecked(name == m_deps.workspace.currentServiceName());
    connect(entry, &QAction::triggered, this, [this, name] { m_deps.workspace.setCurrentService(name); });
  }
  m_serviceMenu->addSeparator();
  m_serviceMenu->addAction(action(ids::refresh));
}

void MainWindow::showShortcuts() {
  QList<std::pair<QString, QString>> scopes;
  const QWidget* focus = QApplication::focusWidget();
  if (focus && m_activity->isAncestorOf(focus)) scopes.append({QStringLiteral("activity"), tr("Activity")});
  if (const views::ResourcePanel* panel = m_tabs->currentPanel()) {
    scopes.append({panel->key().section(QLatin1Char('/'), 0, 0), panel->title()});
  }
  scopes.append({QStringLiteral("window"), tr("Window")});
  auto* list = new views::ShortcutList(m_registry, scopes, this);
  list->open();
}

void MainWindow::showSettings() {
  auto* window = new SettingsWindow(m_deps.settings, m_registry, m_deps.workspace.paths(), this);
  window->open();
}

void MainWindow::showAbout() {
  auto* dialog = new AboutDialog(this);
  dialog->open();
}

}  // namespace tovuk::app
