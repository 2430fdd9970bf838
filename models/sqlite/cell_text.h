// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A cell as text and as QVariant: one way for grids, viewers, copy and export.
//
// Numbers are shown as plain digits, never grouped: what a person copies must be what SQL takes. REAL is the shortest
// text that reads back as the same number and always has a point or an exponent, so that 3.0 is told from 3.
#pragma once

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <array>
#include <string_view>

#include "api/client/sqlite/column_store.h"

namespace tovuk::models {

using NumberBuffer = std::array<char, 32>;

// "42", "3.0", "1.5e+300", "Infinity", "-Infinity", "NaN"; a view into `buffer`.
std::string_view integerText(std::int64_t value, NumberBuffer& buffer);
std::string_view realText(double value, NumberBuffer& buffer);
// Of an Integer or Real cell.
std::string_view numberText(const client::Cell& cell, NumberBuffer& buffer);

// One line for a grid: "NULL", numbers, a blob's size in words, text clipped to kDisplayCharacters with an ellipsis.
// Line breaks and control characters become visible symbols, and bidirectional marks that were opened are closed, so
// that no cell can disturb its neighbours.
QString cellDisplayText(const client::Cell& cell);

// The whole text: NULL is empty, a blob is the hex form of its SQL literal without x'', bytes that are not UTF-8 have
// replacement characters.
QString cellFullText(const client::Cell& cell);

// Invalid for NULL, qlonglong, double, QString (Text, Json), QByteArray (Blob, BadText).
QVariant cellRawValue(const client::Cell& cell);

// "NULL", "INTEGER", "REAL", "TEXT", "BLOB"; "JSON" for what a service sent beyond SQLite's types.
QString cellTypeName(client::CellType type);

// Lower-case hex digits.
QByteArray hexOf(std::string_view bytes);

}  // namespace tovuk::models
