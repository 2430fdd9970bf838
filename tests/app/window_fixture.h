// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A whole window on a fresh data folder with its own local service and the sample project.
#pragma once

#include <QTemporaryDir>

#include <memory>

#include "app/appearance.h"
#include "app/connections_controller.h"
#include "app/main_window.h"
#include "app/secrets/memory_secret_store.h"
#include "app/settings.h"
#include "app/workspace.h"
#include "models/session_journal.h"

namespace tovuk::tests {

class WindowFixture {
 public:
  // `dir` empty: a folder of its own, removed at the end. `environment`: of the process, for TOVUK_TOKEN. `store`: in
  // place of secrets(); outlives the fixture.
  explicit WindowFixture(const QString& dir = {}, QProcessEnvironment environment = {},
                         app::SecretStore* store = nullptr);
  ~WindowFixture();

  // Waits until the sample project's databases are in the tree.
  [[nodiscard]] bool waitForSample();
  // The window goes and comes back on the same files, as at the next start.
  void restart();

  [[nodiscard]] app::MainWindow& window() { return *m_window; }
  [[nodiscard]] app::Workspace& workspace() { return *m_workspace; }
  [[nodiscard]] app::ConnectionsController& connections() { return *m_connections; }
  [[nodiscard]] app::Settings& settings() { return *m_settings; }
  [[nodiscard]] const app::Paths& paths() const { return m_paths; }
  // What a keyring would keep: outlives restart().
  [[nodiscard]] app::MemorySecretStore& secrets() { return m_secrets; }
  [[nodiscard]] QAction* action(const char* id) { return m_window->action(id); }

 private:
  void make();
  void drop();

  QTemporaryDir m_own;
  app::Paths m_paths;
  QProcessEnvironment m_environment;
  app::MemorySecretStore m_secrets;
  app::SecretStore* m_store;
  std::unique_ptr<app::Settings> m_settings;
  std::unique_ptr<app::Appearance> m_appearance;
  std::unique_ptr<app::Workspace> m_workspace;
  std::unique_ptr<app::ConnectionsController> m_connections;
  std::unique_ptr<models::SessionJournal> m_journal;
  std::unique_ptr<app::MainWindow> m_window;
};

}  // namespace tovuk::tests
