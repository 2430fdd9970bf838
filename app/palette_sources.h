// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the command palette finds: actions, resources, settings, recent statements. All from what is held already.
#pragma once

#include <QAction>

#include <functional>
#include <vector>

#include "models/navigation_model.h"
#include "models/palette_model.h"
#include "models/sqlite/query_history.h"
#include "views/shell/action_registry.h"

namespace tovuk::app {

// Those of the panel in front first; disabled ones too, as such.
std::vector<models::PaletteEntry> actionEntries(const views::ActionRegistry& registry, const QList<QAction*>& live);

std::vector<models::PaletteEntry> resourceEntries(
    const models::NavigationModel& model, const std::function<void(const QString& kind, const QString& name)>& open);

// The newest statements, each once.
std::vector<models::PaletteEntry> statementEntries(const models::QueryHistory& history,
                                                   const std::function<void(const models::HistoryEntry&)>& open);

}  // namespace tovuk::app
