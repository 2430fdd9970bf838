// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What SQLite says about a condition that it refuses, in plain words and with what to do.
#pragma once

#include <QCoreApplication>
#include <QString>

namespace tovuk::models {

class ConditionRefusal {
  Q_DECLARE_TR_FUNCTIONS(ConditionRefusal)

 public:
  // `message` is SQLite's own, which does not know what the condition is part of.
  [[nodiscard]] static QString text(const QString& message, const QString& condition);
};

}  // namespace tovuk::models
