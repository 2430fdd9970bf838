// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A clock that a test moves, and meters in a store of their own.
#pragma once

#include <QTemporaryDir>

#include <mutex>

#include "api/local/usage/meter_book.h"

namespace tovuk::local {

class DrivenClock {
 public:
  explicit DrivenClock(const char* text) : m_now(*parseTime(text)) {}
  void set(const char* text) {
    const std::lock_guard lock(m_mutex);
    m_now = *parseTime(text);
  }
  [[nodiscard]] std::function<UtcTime()> function() {
    return [this] {
      const std::lock_guard lock(m_mutex);
      return m_now;
    };
  }

 private:
  std::mutex m_mutex;
  UtcTime m_now;
};

struct OwnMeters {
  explicit OwnMeters(const char* now) : clock(now) { restart(); }
  void restart() {
    book.reset();
    store.reset();
    store = std::move(*ControlStore::open(dir.filePath(QStringLiteral("control.db")).toStdString()));
    book = std::make_unique<MeterBook>(*store, clock.function());
    book->readGaugesFrom([this] { return levels; });
  }
  [[nodiscard]] std::int64_t day(Meter meter) const { return book->day().find(meter).value_or(-1); }
  [[nodiscard]] std::int64_t month(Meter meter) const { return book->month().find(meter).value_or(-1); }

  QTemporaryDir dir;
  DrivenClock clock;
  MeterWindow levels;
  std::unique_ptr<ControlStore> store;
  std::unique_ptr<MeterBook> book;
};

}  // namespace tovuk::local
