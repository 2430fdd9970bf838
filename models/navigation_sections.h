// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sections of the navigation tree, one a resource type: how its resources are listed, and the words that the shell
// says about it. Which of them are shown is the window's to say.
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

#include "api/contract/resource/resource.h"

namespace tovuk::models {

struct NavigationItem {
  QString id, name;
  QString quotaState;           // as sent; empty where the type has none
  std::optional<qint64> count;  // shown at the right; nullopt: none
  friend bool operator==(const NavigationItem&, const NavigationItem&) = default;
};

struct NavigationSection {
  QString id;            // stable, used by tabs, links and the journal: "sqlite"
  QString title;         // translated
  QString iconName;      // resources/icons, without suffix
  QString newText;       // text of the section's + button; empty: nothing can be created
  QString newAction;     // the same as a menu says it, with an ellipsis
  QString deleteAction;  // of one of its resources, in its menu
  QString openFirst;     // why actions of its panels cannot be done while none is in front
  // One panel shows all resources of a service: the section's own row opens it.
  bool isOnePanel = false;
  std::function<std::vector<NavigationItem>(const ServiceResources&)> items;
};

// All sections in the order of the tree.
std::vector<NavigationSection> navigationSections();
// Those of the given ids, in the order of the tree.
std::vector<NavigationSection> navigationSections(const QStringList& ids);

}  // namespace tovuk::models
