// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every action of the cron panel, defined once: for menus, the palette, the shortcut list and the panel itself.
#pragma once

namespace tovuk::views {

class ActionRegistry;

// May be called more than once; ids that exist are left alone.
void defineCronActions(ActionRegistry& registry);

}  // namespace tovuk::views
