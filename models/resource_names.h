// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rules of names, checked as they are typed.
#pragma once

#include <QString>

#include <cstdint>
#include <functional>

#include "models/service_context.h"

namespace tovuk::models {

// What the names of a resource type are made of (schemas page, section 1.2), in the form that a path can address.
enum class NameRule : std::uint8_t {
  Capitals,    // BINDING_REF: SQLite databases, KV namespaces, service bindings
  Small,       // LOW_NAME: queues, cron triggers
  StateClass,  // STATE_REF: State namespaces
};

// The rule in one sentence, for the line under an empty field.
QString nameHint(NameRule rule);
// What of the rule a name breaks, in one sentence; empty: nothing, or nothing was typed yet.
QString nameProblem(NameRule rule, const QString& name);
// Why one more of the resources that count against the limit of 5000 cannot be made (cron triggers do not); empty: it
// can.
QString roomProblem(const ServiceContext& service);
// That another resource of the type has this name already.
QString takenProblem(const QString& name);

// A name by the rule Capitals made of any text: "my shop-2" -> "MY_SHOP_2", made free of clashes with a number.
// `otherwise` stands in for a text without a letter, and before one that begins with a digit.
QString suggestedName(const QString& text, const QString& otherwise,
                      const std::function<bool(const QString&)>& isTaken);

// Why a database of that name cannot be created: one sentence that names the rule or the limit. Empty: it can, or
// nothing was typed yet.
QString databaseNameProblem(const QString& name, const ServiceContext& service);

// The name a file would get as a database: "my shop-2.sqlite" -> "MY_SHOP_2".
QString suggestedDatabaseName(const QString& fileName, const ServiceContext& service);

}  // namespace tovuk::models
