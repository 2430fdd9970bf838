// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every action of the KV panel, defined once: for menus, the palette, the shortcut list and the panels themselves.
#pragma once

namespace tovuk::views {

class ActionRegistry;

// May be called more than once; ids that exist are left alone.
void defineKvActions(ActionRegistry& registry);

}  // namespace tovuk::views
