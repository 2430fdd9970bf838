// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The error envelope of every refusal, with advice on what to do next.
#pragma once

#include <string>
#include <string_view>

#include "api/contract/error.h"

namespace tovuk::local {

// An error with its HTTP status. The message is cut at 240 characters, the instruction at 1000 (section 3.2).
Error makeError(int httpStatus, std::string_view code, std::string_view message, std::string_view instruction);

Error badRequest(std::string_view message, std::string_view instruction);  // 400 invalid_request
Error internalError(std::string_view message);                             // 500 internal_error
Error serviceNotFound(std::string_view service);
Error databaseNotFound(std::string_view database);
Error notAvailableLocally(std::string_view operation);

// At most `most` code points of a UTF-8 text.
std::string clipText(std::string_view text, std::size_t most);

}  // namespace tovuk::local
