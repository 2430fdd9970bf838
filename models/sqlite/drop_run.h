// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Ends a query that its asker no longer wants.
#pragma once

#include <memory>

#include "api/client/client.h"

namespace tovuk::models {

// Nothing more of it reaches `asker`. The request ends at once, while what sends it is there; the run itself goes
// later, because it may be the one whose signal is being handled.
inline void dropRun(std::unique_ptr<client::QueryRun>& run, const QObject* asker) {
  if (!run) return;
  run->disconnect(asker);
  if (run->state() == client::QueryRun::State::Running) run->stop();
  run.release()->deleteLater();
}

}  // namespace tovuk::models
