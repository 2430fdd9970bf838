// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QJsonArray>
#include <QMenu>
#include <QPainter>
#include <QScreen>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "app/appearance.h"
#include "app/connection_windows.h"
#include "app/resource_types.h"
#include "app/settings.h"
#include "app/sign_in_controller.h"
#include "app/window_actions.h"
#include "views/connections/connection_menu.h"
#include "views/connections/write_confirmation.h"
#include "views/shell/activity_pane.h"
#include "views/shell/command_palette.h"
#include "views/shell/header_bar.h"
#include "views/shell/main_menu.h"
#include "views/shell/navigation_pane.h"
#include "views/shell/panel_reach.h"
#include "views/shell/show_answer.h"
#include "views/shell/status_line.h"
#include "views/shell/tab_area.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/resource_panel.h"
#include "views/widgets/theme.h"

namespace tovuk::app {

namespace {
constexpr QSize kFirstSize(1440, 900);
// What a window manager draws around a window; its size is known only once the window is shown.
constexpr QSize kFrame(16, 56);
constexpr int kActivityHeight = 92;
constexpr int kNavigationShare = 18;  // percent of the window, at most
}  // namespace

MainWindow::MainWindow(const WindowDeps& deps) : m_deps(deps), m_navigationWidth(views::metrics::navigationWidth) {
  setObjectName(QStringLiteral("MainWindow"));
  setMinimumSize(800, 480);
  makeTypes();
  views::ActivityPane::defineActions(m_registry);
  m_registry.restoreShortcuts(deps.settings.shortcuts());
  makeActions();
  layOut();
  makeConnectionParts();
  connectActions();
  connectParts();
  connectWorkspace();
  connectConnections();
  restoreSession();
  showConnection();
  showService();
  updateActions();
  sayAtStart();
}

MainWindow::~MainWindow() {
  // Panels hold on to what the members after them own.
  m_tabs->dropPanels();
  // They speak through the parts of the window.
  delete std::exchange(m_windows, nullptr);
  delete std::exchange(m_signIn, nullptr);
}

void MainWindow::makeTypes() {
  const std::vector<ResourceTypeMaker> makers = resourceTypeMakers();
  QStringList ids;
  for (const ResourceTypeMaker& maker : makers) ids.append(maker.id);
  m_navigationModel = std::make_unique<models::NavigationModel>(models::navigationSections(ids));
  // In the order of the menus: the window's own first.
  defineWindowActions(m_registry, m_navigationModel->sections());
  const ResourceType::Deps deps{m_deps.workspace, m_deps.settings, m_registry, this};
  for (const ResourceTypeMaker& maker : makers) m_types.push_back(maker.make(deps));
}

void MainWindow::layOut() {
  const auto live = [this] { return liveActions(); };
  views::ResourceKinds kinds;
  for (ResourceType* type : m_types) {
    views::ResourceKind kind = type->kind();
    kind.title = m_navigationModel->section(type->id())->title;
    kinds.insert(type->id(), kind);
  }

  m_header = new views::HeaderBar(this);
  m_messages = new views::MessageBar(this);
  m_leftWrites = new views::MessageBar(this);
  m_leftWrites->setObjectName(QStringLiteral("leftWrites"));
  m_navigation = new views::NavigationPane(*m_navigationModel, this);
  m_tabs = new views::TabArea(
      kinds, [this](const QString& name) { return m_deps.workspace.service(name); }, this);
  m_activity = new views::ActivityPane(m_deps.workspace.activity(), m_registry, this);
  new views::ShowAnswer(
      [this]() -> const client::Ledger* {
        models::Connection* const connection = m_deps.workspace.connection();
        return connection ? &connection->client().ledger() : nullptr;
      },
      this);
  m_status = new views::StatusLine(this);
  m_menu = new views::MainMenu(m_registry, live, this);
  m_reach = new views::PanelReach(this);
  m_serviceMenu = new QMenu(this);

  m_rows = new QSplitter(Qt::Vertical, this);
  m_rows->addWidget(m_tabs);
  m_rows->addWidget(m_activity);
  m_rows->setStretchFactor(0, 1);
  m_rows->setStretchFactor(1, 0);
  m_rows->setChildrenCollapsible(false);
  m_rows->setHandleWidth(1);
  m_columns = new QSplitter(Qt::Horizontal, this);
  m_columns->addWidget(m_navigation);
  m_columns->addWidget(m_rows);
  m_columns->setStretchFactor(0, 0);
  m_columns->setStretchFactor(1, 1);
  m_columns->setChildrenCollapsible(false);
  m_columns->setHandleWidth(1);
  connect(m_columns, &QSplitter::splitterMoved, this, [this] {
    m_navigationMoved = true;
    m_navigationWidth = m_columns->sizes().constFirst();
  });
  m_navigation->setMinimumWidth(views::metrics::navigationWidth / 2);
  m_columns->setSizes({views::metrics::navigationWidth, kFirstSize.width() - views::metrics::navigationWidth});
  m_rows->setSizes({kFirstSize.height() - kActivityHeight, kActivityHeight});

  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_header);
  column->addWidget(m_leftWrites);
  column->addWidget(m_messages);
  column->addWidget(m_columns, 1);
  column->addWidget(m_status);
  // Over everything, made last.
  m_palette = new views::CommandPalette(m_paletteModel, this);

  m_header->setSearchAction(action(ids::palette));
  m_header->setServiceMenu(m_serviceMenu);
  m_header->setMainMenu(m_menu);
  m_status->setReadOnlyAction(action(ids::readOnly));
  m_status->setActivityAction(action(ids::activity));
  m_tabs->setNewTabAction(action(ids::openResource));
  m_tabs->setWaitingText(tr("Waiting for the service of this tab."));
}

QAction* MainWindow::action(const char* id) const { return m_actions.value(QLatin1String(id)); }

QList<QAction*> MainWindow::liveActions() const {
  QList<QAction*> live;
  if (const views::ResourcePanel* panel = m_tabs->currentPanel()) live = panel->panelActions();
  live += m_activity->actionsOfPane();
  for (const views::ActionSpec& spec : m_registry.specs()) {
    if (QAction* action = m_actions.value(spec.id)) live.append(action);
  }
  return live;
}

QSize MainWindow::firstSize(const QSize& available) { return kFirstSize.boundedTo(available - kFrame); }

void MainWindow::restoreSession() {
  const models::Session& session = m_deps.journal.session();
  if (session.geometry.isEmpty() || !restoreGeometry(session.geometry)) {
    resize(firstSize(screen()->availableSize()));
  }
  const QJsonObject state = session.window;
  const auto sizes = [&state](const char* key) {
    QList<int> list;
    for (const auto& value : state.value(QLatin1String(key)).toArray()) list.append(value.toInt());
    return list;
  };
  if (const auto columns = sizes("columns"); columns.size() == 2) {
    m_columns->setSizes(columns);
    m_navigationWidth = std::max(columns.constFirst(), m_navigation->minimumWidth());
  }
  if (const auto rows = sizes("rows"); rows.size() == 2) m_rows->setSizes(rows);
  action(ids::navigation)->setChecked(!state.value(QLatin1String("navigationHidden")).toBool());
  action(ids::activity)->setChecked(!state.value(QLatin1String("activityHidden")).toBool());
  restoreTabs();
  m_restored = true;
  // Not the first button of the header, where Return would open a menu.
  m_navigation->focusTree();
}

void MainWindow::restoreTabs() {
  const models::Session& session = m_deps.journal.session();
  QStringList folded;
  for (const auto& value : session.window.value(QLatin1String("folded")).toArray()) folded.append(value.toString());
  m_navigation->setFolded(folded);
  m_paletteModel.setRecents(session.paletteRecents);
  m_deps.workspace.setCurrentService(session.service);
  m_tabs->restore(session);
  if (!m_deps.journal.brokenFileKept().isEmpty()) {
    m_messages->showMessage(views::Severity::Warning,
                            tr("The tabs of the last session could not be read, so the window starts empty."),
                            tr("The file was kept as %1.").arg(m_deps.journal.brokenFileKept()));
  }
}

void MainWindow::saveSession() {
  if (!m_restored) return;
  models::Session session = m_deps.journal.session();
  session.geometry = saveGeometry();
  session.connection = m_deps.workspace.connectionKey();
  session.service = m_deps.workspace.currentServiceName();
  session.paletteRecents = m_paletteModel.recents();
  m_tabs->save(session);
  const auto list = [](const QList<int>& sizes) {
    QJsonArray array;
    for (const int size : sizes) array.append(size);
    return array;
  };
  QJsonObject state;
  // Sizes of hidden parts read as zero and would come back so.
  const QJsonObject before = session.window;
  state[QLatin1String("columns")] =
      m_navigation->isVisible()
          ? QJsonValue(list({m_navigationWidth, std::max(1, m_columns->width() - m_navigationWidth)}))
          : before.value(QLatin1String("columns"));
  state[QLatin1String("rows")] =
      m_activity->isVisible() ? QJsonValue(list(m_rows->sizes())) : before.value(QLatin1String("rows"));
  state[QLatin1String("navigationHidden")] = !action(ids::navigation)->isChecked();
  state[QLatin1String("activityHidden")] = !action(ids::activity)->isChecked();
  state[QLatin1String("folded")] = QJsonArray::fromStringList(m_navigation->folded());
  session.window = state;
  m_deps.journal.update(std::move(session));
}

bool MainWindow::event(QEvent* event) {
  if (event->type() == QEvent::ThemeChange) m_deps.appearance.systemChanged();
  if (event->type() == QEvent::WindowStateChange) saveSession();
  return QWidget::event(event);
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (const QStringList unsaved = unsavedWork(); !unsaved.isEmpty() && !m_leaves) {
    askToLeave(unsaved);
    event->ignore();
    return;
  }
  // A write that was sent is waited for, not cut off; asking a second time closes all the same.
  models::CommandQueue& commands = m_deps.workspace.commands();
  if (commands.pendingCount() > 0 && !m_closing) {
    m_closing = true;
    m_messages->showMessage(views::Severity::Info,
                            tr("Still at work: %1.").arg(commands.pendingTitles().join(QStringLiteral(", "))),
                            tr("The window closes when it is done. Close it again to leave at once."));
    connect(&commands, &models::CommandQueue::pendingChanged, this, [this, &commands] {
      if (commands.pendingCount() == 0) close();
    });
    event->ignore();
    return;
  }
  saveSession();
  m_deps.journal.flush();
  QWidget::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fitNavigation();
  saveSession();
}

void MainWindow::fitNavigation() {
  // A narrow window needs its room for the panels; where the person has put the edge, it stays.
  if (m_navigationMoved || m_navigation->isHidden()) return;
  const int room = std::max(m_navigation->minimumWidth(), width() * kNavigationShare / 100);
  const int wide = std::min(m_navigationWidth, room);
  m_columns->setSizes({wide, std::max(1, width() - wide)});
}

void MainWindow::moveEvent(QMoveEvent* event) {
  QWidget::moveEvent(event);
  saveSession();
}

void MainWindow::paintEvent(QPaintEvent*) {
  QPainter(this).fillRect(rect(), views::themeColor(views::Token::Window));
  if (m_painted) return;
  m_painted = true;
  // After the children have painted too.
  QMetaObject::invokeMethod(this, &MainWindow::firstPainted, Qt::QueuedConnection);
}

}  // namespace tovuk::app
