// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/client/binding/binding_calls.h"

#include "api/client/call.h"
#include "api/contract/binding/codec.h"

namespace tovuk::client {

Reply<ServiceResources> createServiceBinding(Client& client, const std::string& service,
                                             const ServiceBindingCreate& binding) {
  return changeResources(client, service,
                         writeRequest(Verb::Post, servicePath(service, {"service-bindings"}), encode(binding)));
}

Reply<ServiceResources> deleteServiceBinding(Client& client, const std::string& service, const std::string& binding) {
  return changeResources(client, service,
                         writeRequest(Verb::Delete, servicePath(service, {"service-bindings", binding})));
}

}  // namespace tovuk::client
