// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The name patterns of schemas page section 1.2, as functions: cheap enough to run on every key press.
#pragma once

#include <string_view>

namespace tovuk {

// SQLite databases, KV namespaces, service bindings: ^[A-Z][A-Z0-9_]{0,63}$ on create and read (BINDING).
bool isBindingName(std::string_view name);
// The same up to 63 characters, the form that a path can address (BINDING_REF). Our forms use this one (section 4.1).
bool isBindingRef(std::string_view name);
// Queues and cron triggers: ^[a-z][a-z0-9_]{0,62}$ (LOW_NAME).
bool isLowName(std::string_view name);
// State classes: ^[A-Z][A-Za-z0-9_]{0,63}$ (STATE_CLASS); the addressable form has no underscore (STATE_REF).
bool isStateClass(std::string_view name);
bool isStateRef(std::string_view name);
// Service names: ^[a-z][a-z0-9-]{2,62}$ (SLUG); addressable as path segment: SERVICE_REF.
bool isServiceSlug(std::string_view name);
bool isServiceRef(std::string_view name);
// Environment variables and secrets: ^[A-Z_][A-Z0-9_]{0,63}$ (ENV_WRITE).
bool isEnvName(std::string_view name);
// `prefix` followed by one or more digits: isNumberedId("sqlite_12", "sqlite_").
bool isNumberedId(std::string_view id, std::string_view prefix);
// The cursor of deploys, builds, logs and activity: ^[0-9A-Za-z_:-]{1,128}$ (PAGE_CURSOR).
bool isPageCursor(std::string_view text);
// One of `day`, `month` (PERIOD).
bool isPeriod(std::string_view text);

}  // namespace tovuk
