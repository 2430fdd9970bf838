// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rules of names, checked as they are typed.
#pragma once

#include <QString>

#include "models/service_context.h"

namespace tovuk::models {

// Why a database of that name cannot be created: one sentence that names the rule or the limit. Empty: it can, or
// nothing was typed yet.
QString databaseNameProblem(const QString& name, const ServiceContext& service);

// The name a file would get as a database: "my shop-2.sqlite" -> "MY_SHOP_2". Made free of clashes with a number.
QString suggestedDatabaseName(const QString& fileName, const ServiceContext& service);

}  // namespace tovuk::models
