// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the command palette finds: actions, resources, settings, recent statements. All from what is held already.
#pragma once

#include <QAction>

#include <functional>
#include <vector>

#include "models/connections/connection_list.h"
#include "models/navigation_model.h"
#include "models/palette_model.h"
#include "models/sqlite/query_history.h"
#include "views/shell/action_registry.h"

namespace tovuk::views {
class ResourcePanel;
}

namespace tovuk::app {

// Every action of the program: `live` first, then those of other pages of `panel`, which come to the front for it, then
// those that need a panel that is not open. Those that cannot be done now say why. `panel` may be null.
// `tree` has the words of the resource types.
std::vector<models::PaletteEntry> actionEntries(const views::ActionRegistry& registry,
                                                const models::NavigationModel& tree, const QList<QAction*>& live,
                                                views::ResourcePanel* panel);

// Each resource of the tree, and each panel that shows all of its section; an empty name opens that.
std::vector<models::PaletteEntry> resourceEntries(
    const models::NavigationModel& model, const std::function<void(const QString& kind, const QString& name)>& open);

// Each connection but the one in use, to switch to it.
std::vector<models::PaletteEntry> connectionEntries(const models::ConnectionList& list, const QString& current,
                                                    const std::function<void(const QString& id)>& switchTo);

// The newest statements, each once.
std::vector<models::PaletteEntry> statementEntries(const models::QueryHistory& history,
                                                   const std::function<void(const models::HistoryEntry&)>& open);

}  // namespace tovuk::app
