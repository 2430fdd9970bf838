// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/connections/delays.h"

namespace tovuk::models {

Delays& realDelays() {
  static Delays real;
  return real;
}

}  // namespace tovuk::models
