// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/window_fixture.h"

#include <QApplication>
#include <QTest>

#include <utility>

#include "views/widgets/style.h"

namespace tovuk::tests {

WindowFixture::WindowFixture(const QString& dir, QProcessEnvironment environment, app::SecretStore* store)
    : m_paths(app::Paths::of(dir.isEmpty() ? m_own.path() : dir)),
      m_environment(std::move(environment)),
      m_store(store ? store : &m_secrets) {
  QApplication::setStyle(new views::TovukStyle);
  make();
}

WindowFixture::~WindowFixture() {
  m_window.reset();
  m_journal.reset();
  m_connections.reset();
  m_workspace.reset();
}

void WindowFixture::make() {
  m_settings = std::make_unique<app::Settings>(m_paths.settings());
  m_appearance = std::make_unique<app::Appearance>(*m_settings);
  m_appearance->apply();
  m_workspace = std::make_unique<app::Workspace>(m_paths);
  m_connections = std::make_unique<app::ConnectionsController>(
      app::ConnectionDeps{*m_workspace, *m_settings, *m_store, nullptr, m_environment});
  m_journal = std::make_unique<models::SessionJournal>(m_paths.session(m_workspace->connectionKey()));
  m_window = std::make_unique<app::MainWindow>(
      app::WindowDeps{*m_workspace, *m_settings, *m_appearance, *m_journal, *m_connections});
  m_window->resize(1440, 900);
  m_window->show();
  m_connections->start();
}

void WindowFixture::drop() {
  m_window.reset();
  m_journal.reset();
  m_connections.reset();
  m_workspace.reset();
  m_appearance.reset();
  m_settings.reset();
}

void WindowFixture::restart() {
  m_window->close();
  drop();
  make();
}

bool WindowFixture::waitForSample() {
  return QTest::qWaitFor(
      [this] {
        models::ServiceContext* service = m_workspace->currentService();
        return service && service->resources() && service->resources()->sqliteDatabases.size() >= 2;
      },
      60000);
}

}  // namespace tovuk::tests
