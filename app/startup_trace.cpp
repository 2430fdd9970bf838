// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/startup_trace.h"

#include <QByteArray>
#include <QFile>

#include <cstdio>
#include <ctime>

#ifdef __linux__
#include <unistd.h>
#endif

namespace tovuk::app {

void traceFirstPaint() {
#ifdef __linux__
  if (qEnvironmentVariable("TOVUK_TRACE_STARTUP") != QStringLiteral("1")) return;
  // Since the kernel made the process, which is before main(): field 22 of stat, in clock ticks since boot.
  QFile stat(QStringLiteral("/proc/self/stat"));
  QFile statm(QStringLiteral("/proc/self/statm"));
  if (!stat.open(QIODevice::ReadOnly) || !statm.open(QIODevice::ReadOnly)) return;
  const QByteArray line = stat.readAll();
  // The name in brackets may hold blanks.
  const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
  constexpr int kStartTime = 19;
  if (fields.size() <= kStartTime) return;
  timespec now{};
  clock_gettime(CLOCK_BOOTTIME, &now);
  const double started = fields[kStartTime].toDouble() / static_cast<double>(sysconf(_SC_CLK_TCK));
  const double ms = (static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9 - started) * 1e3;
  const qint64 pages = statm.readAll().split(' ').value(1).toLongLong();
  std::printf("{\"event\":\"painted\",\"ms\":%.1f,\"residentKib\":%lld}\n", ms,
              static_cast<long long>(pages * sysconf(_SC_PAGESIZE) / 1024));
  static_cast<void>(std::fflush(stdout));
#endif
}

}  // namespace tovuk::app
