// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// JSON of custom domains; see api/contract/codec.h.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "api/contract/domain/domain.h"
#include "api/contract/reader.h"
#include "api/contract/result.h"

namespace tovuk {

// The domain comes out in lower case. Errors (kind Invalid): not a host name.
Result<ServiceDomainAddRequest> decodeServiceDomainAddRequest(std::string_view json);
Result<ServiceDomain> decodeServiceDomain(std::string_view json, std::vector<Problem>* problems = nullptr);
Result<ServiceDomainsResponse> decodeServiceDomains(std::string_view json, std::vector<Problem>* problems = nullptr);
Result<ServiceDomainDeleteResponse> decodeServiceDomainDelete(std::string_view json,
                                                              std::vector<Problem>* problems = nullptr);

std::string encode(const ServiceDomainAddRequest& value);
std::string encode(const ServiceDomain& value);
std::string encode(const ServiceDomainsResponse& value);
std::string encode(const ServiceDomainDeleteResponse& value);

}  // namespace tovuk
