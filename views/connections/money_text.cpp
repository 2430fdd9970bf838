// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/connections/money_text.h"

#include <QLocale>

#include <cmath>

namespace tovuk::views {

namespace {

constexpr double kMicros = 1e6;
constexpr double kMostDollars = 1e9;
constexpr int kDecimals = 6;

QLocale plainLocale() {
  QLocale locale;
  locale.setNumberOptions(QLocale::OmitGroupSeparator);
  return locale;
}

}  // namespace

TypedLimit typedRows(const QString& text) {
  const QString typed = text.trimmed();
  if (typed.isEmpty()) return {};
  bool isNumber = false;
  qint64 rows = QLocale().toLongLong(typed, &isNumber);
  if (!isNumber) rows = QLocale::c().toLongLong(typed, &isNumber);
  if (!isNumber) return {std::nullopt, true};
  return {rows, false};
}

TypedLimit typedDollars(const QString& text) {
  QString typed = text.trimmed();
  if (typed.startsWith(QLatin1Char('$'))) typed = typed.mid(1).trimmed();
  if (typed.isEmpty()) return {std::nullopt, !text.trimmed().isEmpty()};
  bool isNumber = false;
  double dollars = QLocale().toDouble(typed, &isNumber);
  if (!isNumber) dollars = QLocale::c().toDouble(typed, &isNumber);
  if (!isNumber || !std::isfinite(dollars) || std::abs(dollars) > kMostDollars) return {std::nullopt, true};
  return {static_cast<qint64>(std::llround(dollars * kMicros)), false};
}

QString rowsToType(std::optional<qint64> rows) { return rows ? plainLocale().toString(*rows) : QString(); }

QString dollarsToType(std::optional<qint64> micros) {
  if (!micros) return {};
  const QLocale locale = plainLocale();
  QString text = locale.toString(static_cast<double>(*micros) / kMicros, 'f', kDecimals);
  const QString zero = locale.zeroDigit();
  const QString point = locale.decimalPoint();
  while (text.endsWith(zero)) text.chop(zero.size());
  if (text.endsWith(point)) text.chop(point.size());
  return text;
}

}  // namespace tovuk::views
