// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/views_cron/cron_bench.h"

#include <QAction>

#include <algorithm>

#include "api/client/cron/cron_calls.h"
#include "views/widgets/fonts.h"
#include "views/widgets/theme.h"

namespace tovuk::test {

CronBench::CronBench() {
  views::applyFonts({});
  views::applyTheme(views::themeOf(views::ThemeKind::Light));
  local::Options options;
  options.dataDir = m_folder.filePath(QStringLiteral("service")).toStdString();
  auto started = local::Service::start(options);
  if (!started) {
    qWarning("The local service did not start: %s", started.error().message.c_str());
    return;
  }
  m_local = std::move(*started);
  client::Endpoint endpoint{QUrl(QString::fromStdString(m_local->url())), QByteArray::fromStdString(m_local->token())};
  m_connection =
      std::make_unique<models::Connection>(QStringLiteral("local"), QStringLiteral("Local"), models::Environment::Local,
                                           std::make_unique<client::Client>(endpoint));
  if (!await(m_connection->client().createService("shop", "rust_worker"))) return;
  const auto services = await(m_connection->client().services());
  if (!services || services->services.empty()) return;
  m_context = std::make_unique<models::ServiceContext>(*m_connection, m_commands, services->services.front());
  m_context->refresh();
  (void)QTest::qWaitFor([this] { return m_context->resources().has_value(); }, 20000);
}

CronBench::~CronBench() = default;

bool CronBench::reset(const std::vector<std::pair<std::string, std::string>>& triggers) {
  auto& client = m_connection->client();
  auto now = await(client.resources(m_context->id()));
  if (!now) return false;
  for (const CronTrigger& each : now->cronTriggers)
    if (!await(client::deleteCronTrigger(client, m_context->id(), each.id))) return false;
  for (const auto& [name, expression] : triggers)
    if (!await(client::createCronTrigger(client, m_context->id(), {name, expression}))) return false;
  now = await(client.resources(m_context->id()));
  if (!now) return false;
  m_context->adopt(std::move(*now));
  return true;
}

std::optional<CronTrigger> CronBench::asked(const std::string& name) {
  const auto now = await(m_connection->client().resources(m_context->id()));
  if (!now) return std::nullopt;
  const auto it = std::find_if(now->cronTriggers.begin(), now->cronTriggers.end(),
                               [&](const CronTrigger& each) { return each.name == name; });
  return it == now->cronTriggers.end() ? std::nullopt : std::optional(*it);
}

std::unique_ptr<views::CronPanel> CronBench::open(const QString& drafts, models::CronModel::Clock clock) {
  views::CronPanelDeps deps;
  deps.service = m_context.get();
  deps.draftsFolder = draftsFolder(drafts);
  deps.registry = &m_registry;
  deps.others = [] { return std::optional<qint64>(0); };
  deps.clock = std::move(clock);
  auto panel = std::make_unique<views::CronPanel>(deps);
  // The room that a window of 1024 by 640 leaves.
  panel->resize(790, 500);
  panel->show();
  if (!QTest::qWaitForWindowExposed(panel.get())) return panel;
  panel->activate();
  return panel;
}

QAction* actionOf(const views::CronPanel& panel, const char* id) {
  for (const auto& actions : {panel.panelActions(), panel.actionsOfOtherPages()})
    for (auto* action : actions)
      if (action->objectName() == QLatin1String(id)) return action;
  return nullptr;
}

bool trigger(const views::CronPanel& panel, const char* id) {
  auto* action = actionOf(panel, id);
  if (action == nullptr || !action->isEnabled()) return false;
  action->trigger();
  return true;
}

}  // namespace tovuk::test
