// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Requests of service bindings (schemas page, section 2.10). ServiceBinding itself is in resource/resource.h.
#pragma once

#include <string>

namespace tovuk {

struct ServiceBindingCreate {
  std::string bindingName;
  std::string targetService;  // id or name
  friend bool operator==(const ServiceBindingCreate&, const ServiceBindingCreate&) = default;
};

}  // namespace tovuk
