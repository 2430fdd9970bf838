// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/views_kv/kv_bench.h"

#include <QAction>

#include "views/widgets/fonts.h"
#include "views/widgets/theme.h"

namespace tovuk::test {

KvBench::KvBench(models::Environment environment) {
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
  m_connection = std::make_unique<models::Connection>(QStringLiteral("local"), QStringLiteral("Local"), environment,
                                                      std::make_unique<client::Client>(endpoint));
  m_connection->probe();
  if (!QTest::qWaitFor([this] { return m_connection->reachability() == models::Reachability::Reachable; }, 20000))
    return;
  if (!await(client().createService("shop", "rust_worker"))) return;
  const auto services = await(client().services());
  if (!services || services->services.empty()) return;
  auto context = std::make_unique<models::ServiceContext>(*m_connection, m_commands, services->services.front());
  context->refresh();
  if (QTest::qWaitFor([&context] { return context->resources().has_value(); }, 20000)) m_context = std::move(context);
}

KvBench::~KvBench() = default;

QString KvBench::makeNamespace() {
  const QString name = QStringLiteral("N%1").arg(++m_made);
  auto made = await(client::createKvNamespace(client(), m_context->id(), name.toStdString()));
  if (!made) {
    qWarning("%s", made.error().message.c_str());
    return {};
  }
  m_context->adopt(*made);
  return name;
}

bool KvBench::put(const QString& space, const std::string& key, const models::KvContent& content) {
  return await(models::writeKvEntry(client(), {m_context->id(), space.toStdString()}, models::kvPutOf(key, content)))
      .has_value();
}

std::optional<models::KvContent> KvBench::get(const QString& space, const std::string& key) {
  const auto read = await(models::readKvEntry(client(), {m_context->id(), space.toStdString()}, key));
  if (!read || !*read) return std::nullopt;
  return (*read)->content;
}

int KvBench::calls() const { return static_cast<int>(client().ledger().entries().size()); }

std::unique_ptr<views::KvPanel> KvBench::build(const QString& space) {
  views::KvPanelDeps deps;
  deps.service = m_context.get();
  deps.space = space;
  deps.draftsFolder = m_folder.filePath(QStringLiteral("drafts/") + space);
  deps.registry = &m_registry;
  return std::make_unique<views::KvPanel>(deps);
}

std::unique_ptr<views::KvPanel> KvBench::open(const QString& space) {
  auto panel = build(space);
  panel->resize(1200, 780);
  panel->show();
  if (!QTest::qWaitForWindowExposed(panel.get())) return panel;
  panel->activate();
  return panel;
}

QAction* actionOf(const views::KvPanel& panel, const char* id) {
  for (auto* action : panel.panelActions())
    if (action->objectName() == QLatin1String(id)) return action;
  return nullptr;
}

bool trigger(const views::KvPanel& panel, const char* id) {
  auto* action = actionOf(panel, id);
  if (action == nullptr || !action->isEnabled()) return false;
  action->trigger();
  return true;
}

}  // namespace tovuk::test
