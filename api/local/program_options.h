// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The command line of tovuk-local.
#pragma once

#include <string>
#include <vector>

#include "api/contract/result.h"
#include "api/local/service.h"

namespace tovuk::local {

inline constexpr int kDefaultPort = 8787;

struct ProgramOptions {
  Options options;
  bool tokenGiven = false;  // by --token or TOVUK_TOKEN
  std::string envService;   // of `env`: print the environment of this service's worker and end
  std::string text;         // of --help or --version: print this and end
};

// `environmentToken`: TOVUK_TOKEN or null. An error names the argument that is wrong.
Result<ProgramOptions> parseArguments(const std::vector<std::string>& arguments, const char* environmentToken);

}  // namespace tovuk::local
