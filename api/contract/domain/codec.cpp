// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/contract/domain/codec.h"

#include <algorithm>

#include "api/contract/domain/fields.h"
#include "api/contract/domain/limits.h"
#include "api/contract/strict.h"

namespace tovuk {

namespace {

bool alphanumeric(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

bool isLabel(std::string_view label) {
  return !label.empty() && label.size() <= kMaxDomainLabelCharacters && alphanumeric(label.front()) &&
         alphanumeric(label.back()) &&
         std::all_of(label.begin(), label.end(), [](char c) { return alphanumeric(c) || c == '-'; });
}

}  // namespace

bool isDomain(std::string_view name) {
  constexpr std::size_t least = 2;  // of the last label
  if (name.size() > kMaxDomainCharacters) return false;
  std::size_t labels = 0;
  while (true) {
    const std::size_t dot = name.find('.');
    const std::string_view label = name.substr(0, dot);
    if (!isLabel(label)) return false;
    if (dot == std::string_view::npos) return labels > 0 && label.size() >= least;
    ++labels;
    name.remove_prefix(dot + 1);
  }
}

Result<ServiceDomainAddRequest> decodeServiceDomainAddRequest(std::string_view json) {
  auto out = decodeStrictly<ServiceDomainAddRequest>(json);
  if (!out) return out;
  std::transform(out->domain.begin(), out->domain.end(), out->domain.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  if (!isDomain(out->domain))
    return Unexpected(
        refusalAt("/domain",
                  "this is not a host name: labels of 1 to 63 letters a-z, digits and inner dashes, joined by dots, "
                  "253 characters at most."));
  return out;
}

Result<ServiceDomain> decodeServiceDomain(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<ServiceDomain>(json, problems);
}
Result<ServiceDomainsResponse> decodeServiceDomains(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<ServiceDomainsResponse>(json, problems);
}
Result<ServiceDomainDeleteResponse> decodeServiceDomainDelete(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<ServiceDomainDeleteResponse>(json, problems);
}

std::string encode(const ServiceDomainAddRequest& value) { return encodePayload(value); }
std::string encode(const ServiceDomain& value) { return encodePayload(value); }
std::string encode(const ServiceDomainsResponse& value) { return encodePayload(value); }
std::string encode(const ServiceDomainDeleteResponse& value) { return encodePayload(value); }

}  // namespace tovuk
