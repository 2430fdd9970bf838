// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Custom domains of a service (schemas page, section 2.12). ServiceDomain itself is in service/service.h.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "api/contract/service/service.h"

namespace tovuk {

struct ServiceDomainsResponse {
  std::vector<ServiceDomain> domains;
  friend bool operator==(const ServiceDomainsResponse&, const ServiceDomainsResponse&) = default;
};

struct ServiceDomainAddRequest {
  std::string domain;
  friend bool operator==(const ServiceDomainAddRequest&, const ServiceDomainAddRequest&) = default;
};

struct ServiceDomainDeleteResponse {
  std::string domain;
  std::optional<bool> deleted;  // false: there was none
  friend bool operator==(const ServiceDomainDeleteResponse&, const ServiceDomainDeleteResponse&) = default;
};

// A real host name in lower case (DOMAIN_READ): labels of a-z, 0-9 and inner dashes, the last with two or more.
bool isDomain(std::string_view name);

}  // namespace tovuk
