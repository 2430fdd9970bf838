// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one formatter of numbers for people, all by locale. Bytes are decimal (1 MB = 1 000 000 bytes), as the plans are.
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

#include <string>

namespace tovuk::models {

QString formatCount(qint64 value, const QLocale& locale = QLocale());
QString formatRows(qint64 rows, const QLocale& locale = QLocale());  // "1 row", "12 rows"
// The number to choose a plural form by: tr("%1 rows", nullptr, pluralOf(n)).arg(formatCount(n)).
int pluralOf(qint64 value);
QString formatBytes(qint64 bytes, const QLocale& locale = QLocale());  // "8.0 MB"
// A size known in whole MiB, rounded up: no digit that was not told. "4 MB"
QString formatAboutMib(qint64 mib, const QLocale& locale = QLocale());
QString formatMib(qint64 mib, const QLocale& locale = QLocale());  // MiB of the contract, shown decimal
// A limit of a plan: the contract writes decimal amounts as whole MiB, rounded down (476 stands for 500 MB, schemas
// page, section 2.18), so the roundest amount within that MiB is what was meant.
QString formatLimitMib(qint64 mib, const QLocale& locale = QLocale());
QString formatDuration(double ms, const QLocale& locale = QLocale());       // "6.1 ms", "1.24 s", "2 min 5 s"
QString formatUsdMicros(qint64 micros, const QLocale& locale = QLocale());  // "$0.0010"; "less than $0.0001"
QString formatAge(const QDateTime& then, const QDateTime& now);             // "3 minutes ago", "in 3 minutes"
QDateTime dateTimeOf(const std::string& contractTime);                      // UTC; invalid if unreadable
// "UTC", "CET": the zone in which local times are shown, for the head of a column.
QString localZone();
QString formatUtcAndLocal(const std::string& contractTime, const QLocale& locale = QLocale());  // as sent if unreadable

}  // namespace tovuk::models
