// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/navigation_sections.h"

#include <QCoreApplication>

namespace tovuk::models {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(NavigationSections)
};

template <class Resource>
NavigationItem itemOf(const Resource& resource) {
  return {QString::fromStdString(resource.id), QString::fromStdString(resource.name), {}, std::nullopt};
}

// The items of one list of the resources payload, in its order.
template <class Resource, class ToItem>
std::vector<NavigationItem> itemsOf(const std::vector<Resource>& resources, ToItem toItem) {
  std::vector<NavigationItem> items;
  items.reserve(resources.size());
  for (const Resource& resource : resources) items.push_back(toItem(resource));
  return items;
}

NavigationSection sqliteSection() {
  return {
      .id = QStringLiteral("sqlite"),
      .title = Words::tr("SQLite", "section of the navigation"),
      .iconName = QStringLiteral("database"),
      .newText = Words::tr("New SQLite database"),
      .newAction = Words::tr("New SQLite database\u2026"),
      .deleteAction = Words::tr("Delete the database\u2026"),
      .openFirst = Words::tr("Open a database first."),
      .isOnePanel = false,
      .items =
          [](const ServiceResources& resources) {
            return itemsOf(resources.sqliteDatabases, [](const SqliteDatabase& database) {
              NavigationItem item = itemOf(database);
              item.quotaState = QString::fromStdString(database.quotaState);
              return item;
            });
          },
  };
}

NavigationSection kvSection() {
  return {
      .id = QStringLiteral("kv"),
      .title = Words::tr("KV", "section of the navigation"),
      .iconName = QStringLiteral("kv"),
      .newText = Words::tr("New KV namespace"),
      .newAction = Words::tr("New KV namespace\u2026"),
      .deleteAction = Words::tr("Delete the namespace\u2026"),
      .openFirst = Words::tr("Open a KV namespace first."),
      .isOnePanel = false,
      .items =
          [](const ServiceResources& resources) { return itemsOf(resources.kvNamespaces, itemOf<KvNamespaceBinding>); },
  };
}

NavigationSection queueSection() {
  return {
      .id = QStringLiteral("queue"),
      .title = Words::tr("Queues", "section of the navigation"),
      .iconName = QStringLiteral("queue"),
      .newText = Words::tr("New queue"),
      .newAction = Words::tr("New queue\u2026"),
      .deleteAction = Words::tr("Delete the queue\u2026"),
      .openFirst = Words::tr("Open a queue first."),
      .isOnePanel = false,
      .items = [](const ServiceResources& resources) { return itemsOf(resources.queues, itemOf<QueueBinding>); },
  };
}

NavigationSection cronSection() {
  return {
      .id = QStringLiteral("cron"),
      .title = Words::tr("Cron", "section of the navigation"),
      .iconName = QStringLiteral("cron"),
      .newText = Words::tr("New cron trigger"),
      .newAction = Words::tr("New cron trigger\u2026"),
      .deleteAction = Words::tr("Delete the trigger\u2026"),
      .openFirst = Words::tr("Open the cron triggers first."),
      .isOnePanel = true,
      .items = [](const ServiceResources& resources) { return itemsOf(resources.cronTriggers, itemOf<CronTrigger>); },
  };
}

NavigationSection stateSection() {
  return {
      .id = QStringLiteral("state"),
      .title = Words::tr("State", "section of the navigation"),
      .iconName = QStringLiteral("state"),
      .newText = Words::tr("New State namespace"),
      .newAction = Words::tr("New State namespace\u2026"),
      .deleteAction = Words::tr("Delete the namespace\u2026"),
      .openFirst = Words::tr("Open a State namespace first."),
      .isOnePanel = false,
      .items =
          [](const ServiceResources& resources) {
            return itemsOf(resources.stateNamespaces, [](const StateNamespace& space) -> NavigationItem {
              return {QString::fromStdString(space.id), QString::fromStdString(space.className), {}, std::nullopt};
            });
          },
  };
}

NavigationSection bindingSection() {
  return {
      .id = QStringLiteral("binding"),
      .title = Words::tr("Bindings", "section of the navigation"),
      .iconName = QStringLiteral("binding"),
      .newText = Words::tr("New service binding"),
      .newAction = Words::tr("New service binding\u2026"),
      .deleteAction = Words::tr("Delete the binding\u2026"),
      .openFirst = Words::tr("Open the service bindings first."),
      .isOnePanel = true,
      .items =
          [](const ServiceResources& resources) {
            // A binding has no id besides its name (schemas page, section 2.10).
            return itemsOf(resources.serviceBindings, [](const ServiceBinding& binding) -> NavigationItem {
              const QString name = QString::fromStdString(binding.bindingName);
              return {name, name, {}, std::nullopt};
            });
          },
  };
}

}  // namespace

std::vector<NavigationSection> navigationSections() {
  return {sqliteSection(), kvSection(), queueSection(), cronSection(), stateSection(), bindingSection()};
}

std::vector<NavigationSection> navigationSections(const QStringList& ids) {
  std::vector<NavigationSection> sections = navigationSections();
  std::erase_if(sections, [&](const NavigationSection& section) { return !ids.contains(section.id); });
  return sections;
}

}  // namespace tovuk::models
