// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows and dollars as a person types them into a limit.
#pragma once

#include <QString>

#include <optional>

namespace tovuk::views {

struct TypedLimit {
  std::optional<qint64> value;  // nullopt: the field is empty, or isUnreadable
  bool isUnreadable = false;
};

// A whole number, with the separators of the person's locale or none.
[[nodiscard]] TypedLimit typedRows(const QString& text);
// Dollars, with a dollar sign or without, to millionths.
[[nodiscard]] TypedLimit typedDollars(const QString& text);

// The way back, for the field: plain enough to be typed over. Empty for nullopt.
[[nodiscard]] QString rowsToType(std::optional<qint64> rows);
[[nodiscard]] QString dollarsToType(std::optional<qint64> micros);

}  // namespace tovuk::views
