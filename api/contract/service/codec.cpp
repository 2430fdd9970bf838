// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/contract/codec.h"

#include <algorithm>

#include "api/contract/service/fields.h"

namespace tovuk {

namespace {

std::size_t indexOf(std::string_view capability) {
  return static_cast<std::size_t>(std::find(kCapabilities.begin(), kCapabilities.end(), capability) -
                                  kCapabilities.begin());
}

}  // namespace

std::optional<bool> Capabilities::find(std::string_view name) const {
  const std::size_t index = indexOf(name);
  return index < values.size() ? values[index] : std::nullopt;
}

void Capabilities::set(std::string_view name, bool enabled) {
  if (const std::size_t index = indexOf(name); index < values.size()) values[index] = enabled;
}

bool PlatformStatus::hasLocal(std::string_view extension) const {
  return std::find(localExtensions.begin(), localExtensions.end(), extension) != localExtensions.end();
}

template <class V>
void visit(V& v, typename V::template Ref<PlatformStatus> p) {
  v.boolean("ok", p.ok);
  v.text("service", p.service);
  v.text("api_version", p.apiVersion);
  v.list("checks", p.checks);
  v.text("agent_instruction", p.agentInstruction);
  v.text("docs_url", p.docsUrl);
}

Result<ServicesResponse> decodeServices(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<ServicesResponse>(json, problems);
}

Result<ServiceStatus> decodeServiceStatus(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<ServiceStatus>(json, problems);
}

Result<ServiceOverview> decodeServiceOverview(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<ServiceOverview>(json, problems);
}

// The local service's own member is not part of the contract's fields: absent from every other service, it must not be
// a Problem there.
Result<PlatformStatus> decodePlatformStatus(std::string_view json, std::vector<Problem>* problems) {
  const auto read = [](const Reader& reader) {
    PlatformStatus status;
    DecodeFields fields(reader);
    visit(fields, status);
    if (const auto local = reader.object("local", true)) {
      status.localVersion = local->text("version");
      status.localExtensions = local->texts("extensions");
    }
    return status;
  };
  return decodeObject(json, read, problems);
}

std::string encode(const ServicesResponse& value) { return encodePayload(value); }
std::string encode(const ServiceStatus& value) { return encodePayload(value); }
std::string encode(const ServiceOverview& value) { return encodePayload(value); }

std::string encode(const PlatformStatus& value) {
  EncodeFields::Json out = EncodeFields::jsonOf(value);
  if (value.localVersion) {
    out["local"]["version"] = *value.localVersion;
    out["local"]["extensions"] = value.localExtensions;
  }
  return dumpJson(out);
}

}  // namespace tovuk
