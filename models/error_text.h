// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An error in words for a person: what happened, what to do, and the facts behind the Details button. Plain text.
#pragma once

#include <QString>

#include "api/contract/error.h"

namespace tovuk::models {

struct ErrorView {
  QString headline;       // one sentence
  QString hint;           // what to do next: the service's own instruction where it sent one; may be empty
  QString docsUrl;        // https only; empty: none
  QString checkoutUrl;    // https only; empty: none
  QString details;        // several lines: status, code, message as sent, request id
  bool canRetry = false;  // asking again may help
};

ErrorView errorView(const Error& error);

}  // namespace tovuk::models
