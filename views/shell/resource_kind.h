// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the shell knows of a resource type: how to open one and how to make one. The app registers one a type, so that
// the shell includes no panel.
#pragma once

#include <QHash>
#include <QString>

#include <functional>

class QWidget;

namespace tovuk::models {
class ServiceContext;
}

namespace tovuk::views {

class ResourcePanel;

struct ResourceKind {
  QString id;        // id of the navigation section: "sqlite"
  QString iconName;  // of its tabs
  QString title;     // translated; of the tab where one panel shows all resources of a service
  // The panel of a resource of `service`, which outlives it; of all of them where the name is empty.
  std::function<ResourcePanel*(models::ServiceContext& service, const QString& resource, QWidget* parent)> createPanel;
  // Set where one panel shows all resources of a service, whose tab then names no resource: brings that one to view in
  // it.
  std::function<void(ResourcePanel& panel, const QString& resource)> showInPanel;
};

using ResourceKinds = QHash<QString, ResourceKind>;

}  // namespace tovuk::views
