// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The endpoints of service bindings (schemas page, sections 1.8 and 2.10). Errors and threads: see client.h. There is
// no read of its own: the bindings of a service are in its resources.
#pragma once

#include <string>

#include "api/client/client.h"
#include "api/contract/binding/binding.h"

namespace tovuk::client {

// POST {S}/service-bindings. Name: isBindingName. NotFound when there is no such target, Conflict when the name is
// taken, Invalid when the target has no Worker or is the service itself.
Reply<ServiceResources> createServiceBinding(Client& client, const std::string& service,
                                             const ServiceBindingCreate& binding);
// DELETE {S}/service-bindings/{binding}. By name: a binding has no id.
Reply<ServiceResources> deleteServiceBinding(Client& client, const std::string& service, const std::string& binding);

}  // namespace tovuk::client
