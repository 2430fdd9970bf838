// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one line of EXPLAIN QUERY PLAN means, in plain words.
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

#include "models/sqlite/plan_model.h"

namespace tovuk::models {

struct PlanStep {
  QString meaning;  // one sentence; the text as it came when it is not known
  QString table;    // the table, or its alias, that the step reads; may be empty
  PlanVerdict verdict = PlanVerdict::Neutral;
};

struct PlanSurroundings {
  QSet<QString> results;         // names of co-routines and materialised views of the plan: not tables
  QHash<QString, qint64> sizes;  // rows of tables where known, by lower-case name
};

inline constexpr qint64 kSmallTable = 1000;  // rows; reading all of them is not called costly

PlanStep planStep(const QString& detail, const PlanSurroundings& surroundings);

// The name that a CO-ROUTINE or MATERIALIZE line gives to a result; empty for other lines.
QString planResultName(const QString& detail);

}  // namespace tovuk::models
