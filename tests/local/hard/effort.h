// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the hard proofs run, and with which random numbers.
#pragma once

#include <QRandomGenerator>
#include <QtGlobal>

#include "tests/support/sanitizer.h"

namespace tovuk::local {

// The environment variable, or `usual`, or `sanitized` under a sanitizer.
inline int effort(const char* variable, int usual, int sanitized) {
  if (qEnvironmentVariableIsSet(variable)) return qEnvironmentVariableIntValue(variable);
  return test::kSanitized ? sanitized : usual;
}

// TOVUK_SEED, or a new one; printed, so that a failure can be seen again.
inline quint32 seed() {
  bool given = false;
  const int asked = qEnvironmentVariableIntValue("TOVUK_SEED", &given);
  const auto out = given ? static_cast<quint32>(asked) : QRandomGenerator::global()->generate() & 0x7FFFFFFFU;
  qInfo("TOVUK_SEED=%u", out);
  return out;
}

}  // namespace tovuk::local
