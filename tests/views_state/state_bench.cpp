// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/views_state/state_bench.h"

#include <QAction>
#include <QTreeView>

#include "api/contract/base64.h"
#include "models/state/state_list.h"
#include "models/state/state_names.h"
#include "views/widgets/fonts.h"
#include "views/widgets/theme.h"

namespace tovuk::test {

StateBench::StateBench(models::Environment environment) {
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

StateBench::~StateBench() = default;

QString StateBench::makeNamespace() {
  const QString name = QStringLiteral("Class%1").arg(++m_made);
  auto made = await(client::createStateNamespace(client(), m_context->id(), name.toStdString()));
  if (!made) {
    qWarning("%s", made.error().message.c_str());
    return {};
  }
  m_context->adopt(*made);
  return name;
}

client::StateObjectRef StateBench::ref(const QString& space, const QString& object) const {
  return {m_context->id(), models::stateSpaceRef(*m_context, space), object.toStdString()};
}

bool StateBench::put(const QString& space, const QString& object, const QString& key, const std::string& bytes) {
  return await(client::writeStateValue(client(), ref(space, object), key.toStdString(), bytes)).has_value();
}

std::optional<std::string> StateBench::get(const QString& space, const QString& object, const QString& key) {
  const auto read = await(client::readStateValue(client(), ref(space, object), key.toStdString()));
  return read ? decodeBase64(read->valueBase64) : std::nullopt;
}

int StateBench::calls() const { return static_cast<int>(client().ledger().entries().size()); }

std::unique_ptr<views::StatePanel> StateBench::build(const QString& space) {
  views::StatePanelDeps deps;
  deps.service = m_context.get();
  deps.space = space;
  deps.draftsFolder = m_folder.filePath(QStringLiteral("drafts/") + space);
  deps.registry = &m_registry;
  return std::make_unique<views::StatePanel>(deps);
}

std::unique_ptr<views::StatePanel> StateBench::open(const QString& space) {
  auto panel = build(space);
  panel->resize(1200, 780);
  panel->show();
  if (!QTest::qWaitForWindowExposed(panel.get())) return panel;
  panel->activate();
  return panel;
}

QAction* actionOf(const views::StatePanel& panel, const char* id) {
  for (auto* action : panel.panelActions())
    if (action->objectName() == QLatin1String(id)) return action;
  return nullptr;
}

bool trigger(const views::StatePanel& panel, const char* id) {
  auto* action = actionOf(panel, id);
  if (action == nullptr || !action->isEnabled()) return false;
  action->trigger();
  return true;
}

bool clickKey(QTreeView& list, const QString& key) {
  const auto* model = qobject_cast<const models::StateList*>(list.model());
  const int row = model == nullptr ? -1 : model->rowOf(key);
  if (row < 0) return false;
  const QModelIndex index = model->index(row, 0);
  list.scrollTo(index);
  QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(index).center());
  return true;
}

}  // namespace tovuk::test
