// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/connections_controller.h"

#include <memory>
#include <utility>

#include "api/client/secrets.h"
#include "app/settings.h"
#include "app/workspace.h"
#include "models/connections/run_connection.h"

namespace tovuk::app {

ConnectionsController::ConnectionsController(const ConnectionDeps& deps, QObject* parent)
    : QObject(parent),
      m_workspace(deps.workspace),
      m_settings(deps.settings),
      m_store(deps.store),
      m_probe(deps.probe),
      m_list(deps.workspace.paths().connections()),
      m_tokens(deps.store) {
  m_tokens.setRegistrar(
      [](const QByteArray& token) -> std::shared_ptr<void> { return std::make_shared<client::KnownSecret>(token); });
  m_tokens.follow(m_list);
  migrate();
  const models::ConnectionProfile* first = m_list.find(m_settings.get(keys::lastConnection));
  m_workspace.use(first != nullptr ? *first : m_list.profiles().front());
  addFromEnvironment(deps.environment);
  connect(&m_tokens, &TokenKeeper::changed, this, &ConnectionsController::follow);
  connect(&m_list, &models::ConnectionList::edited, this, &ConnectionsController::takeEdit);
  connect(&m_list, &models::ConnectionList::removed, this, [this](const models::ConnectionProfile& gone) {
    if (isCurrent(gone.id)) switchTo(m_list.profiles().front().id);
  });
}

void ConnectionsController::migrate() {
  if (!m_settings.get(keys::formerLocalReadOnly)) return;
  models::ConnectionProfile local = m_list.profiles().front();
  local.readOnly = true;
  // Kept in the settings when the profile does not take it.
  if (m_list.edit(local)) m_settings.set(keys::formerLocalReadOnly, false);
}

void ConnectionsController::addFromEnvironment(const QProcessEnvironment& environment) {
  const auto run = models::runConnection(environment);
  if (!run) return;
  if (!run->problem.isEmpty()) {
    m_environmentProblem = run->problem;
    return;
  }
  if (const auto added = m_list.addForThisRun(run->profile); !added) {
    m_environmentProblem = QString::fromStdString(added.error().message);
    return;
  }
  m_tokens.keepFromEnvironment(run->profile.id, run->profile.baseUrl, run->token);
  m_workspace.use(*m_list.find(run->profile.id));
}

const models::ConnectionProfile& ConnectionsController::current() const { return m_workspace.profile(); }

void ConnectionsController::start() {
  m_started = true;
  if (m_workspace.isLocal()) {
    m_workspace.start();
    return;
  }
  // A copy: what is opened tells others, who may change the list.
  const models::ConnectionProfile profile = current();
  if (m_tokens.hasToken(profile.id, profile.baseUrl))
    m_workspace.start(m_tokens.token(profile.id, profile.baseUrl));
  else
    m_tokens.load(profile.id, profile.baseUrl);
}

void ConnectionsController::use(const models::ConnectionProfile& profile) {
  emit aboutToSwitch();
  m_workspace.use(profile);
  emit switched();
}

bool ConnectionsController::switchTo(const QString& id) {
  const models::ConnectionProfile* found = m_list.find(id);
  if (found == nullptr) return false;
  if (isCurrent(id) && m_workspace.connection() != nullptr) {
    m_workspace.refresh();
    return true;
  }
  const models::ConnectionProfile profile = *found;
  if (!isCurrent(id)) {
    use(profile);
    if (profile.origin != models::ConnectionOrigin::ThisRun) m_settings.set(keys::lastConnection, id);
  }
  emit chosen(id);
  start();
  return true;
}

void ConnectionsController::setReadOnly(bool readOnly) {
  models::ConnectionProfile profile = current();
  if (profile.readOnly == readOnly) return;
  profile.readOnly = readOnly;
  // What cannot be kept, as for a connection of this run, counts for this run.
  if (!m_list.edit(profile)) m_workspace.applyProfile(profile);
}

void ConnectionsController::signIn(const models::ConnectionProfile& profile, const QByteArray& token) {
  // Nothing of a connection of this run goes into the store.
  if (profile.origin == models::ConnectionOrigin::ThisRun)
    m_tokens.keepFromEnvironment(profile.id, profile.baseUrl, token);
  else
    m_tokens.keep(profile.id, profile.baseUrl, token);
}

void ConnectionsController::signOut(const QString& id) {
  const models::ConnectionProfile* found = m_list.find(id);
  if (found == nullptr || found->origin == models::ConnectionOrigin::Local) return;
  const models::ConnectionProfile profile = *found;
  if (isCurrent(id)) use(profile);
  m_tokens.signOut(profile.id, profile.baseUrl);
}

void ConnectionsController::loadTokens() {
  const std::vector<models::ConnectionProfile> profiles = m_list.profiles();
  for (const models::ConnectionProfile& profile : profiles)
    if (profile.origin == models::ConnectionOrigin::Own) m_tokens.load(profile.id, profile.baseUrl);
}

void ConnectionsController::follow(const QString& id, const QUrl& baseUrl) {
  const models::ConnectionProfile& profile = current();
  if (!m_started || m_workspace.connection() != nullptr || m_workspace.isLocal()) return;
  if (SecretKey::of(id, baseUrl) != SecretKey::of(profile.id, profile.baseUrl)) return;
  const QByteArray token = m_tokens.token(id, baseUrl);
  if (!token.isEmpty()) m_workspace.start(token);
}

void ConnectionsController::takeEdit(const models::ConnectionProfile& before, const models::ConnectionProfile& after) {
  if (!isCurrent(after.id)) return;
  if (before.baseUrl == after.baseUrl) {
    m_workspace.applyProfile(after);
    return;
  }
  use(after);
  if (m_started) start();
}

}  // namespace tovuk::app
