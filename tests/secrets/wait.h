// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTest>

#include <optional>

#include "api/client/reply.h"

namespace tovuk::test {

// The value of a reply that always holds one; T{} and a failed test when none comes.
template <class T>
T wait(client::Reply<T> reply) {
  QObject context;
  std::optional<T> value;
  reply.then(&context, [&value](Result<T> result) { value = std::move(result).value(); });
  [&value] { QTRY_VERIFY_WITH_TIMEOUT(value.has_value(), 30000); }();
  return value.value_or(T{});
}

}  // namespace tovuk::test
