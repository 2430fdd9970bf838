// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Checks a schedule as it is typed, field by field. Whether a text is right is CronExpression's to say; the sentences
// are here, so that they can be translated.
#pragma once

#include <QString>

#include <array>
#include <optional>

#include "api/contract/cron/cron_expression.h"

namespace tovuk::models {

inline constexpr std::size_t kCronFieldCount = 5;
using CronFields = std::array<QString, kCronFieldCount>;  // in the order of CronField; empty: nothing typed

struct CronCheck {
  CronFields problems;                       // why a field is wrong, in whole sentences; empty: it is not
  QString whole;                             // why the expression as a whole is
  std::optional<CronExpression> expression;  // when nothing is wrong
};

// The first five words of the text.
CronFields cronFieldsOf(const QString& text);
// The fields with one space between them; those that are empty are left out.
QString cronTextOf(const CronFields& fields);

CronCheck checkCronFields(const CronFields& fields);
// The whole line: also tells too many fields, nicknames and what is too long.
CronCheck checkCronText(const QString& text);

// "Day of month", and what may stand in it.
QString cronFieldName(CronField field);
QString cronFieldHelp(CronField field);

// Whether it is allowed but hardly meant, in whole sentences: steps that do not divide the hour or the day, two
// restricted days. Empty: nothing of that.
QString cronHint(const QString& text);

}  // namespace tovuk::models
