// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The device login: a program gets a code, a person approves it on a page of this service, the program gets a token.
#pragma once

#include <memory>

#include "api/local/part.h"

namespace tovuk::local {

std::unique_ptr<Part> makeLoginPart(const PartContext& context);

}  // namespace tovuk::local
