// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Deletes a resource of any type: asks, for the typed name where data goes with it, sends, and adopts the answer.
#pragma once

#include <QString>

#include <functional>
#include <optional>

#include "models/service_context.h"

class QWidget;

namespace tovuk::views {

struct DeleteResource {
  QString name;             // in the question, and what must be typed
  QString text;             // one sentence: what goes
  QString details;          // smaller, under it; may be empty
  QString confirmLabel;     // the verb: "Delete namespace"
  QString commandTitle;     // what is being written, for who quits meanwhile: "Delete KV namespace CACHE"
  bool asksForName = true;  // false: nothing but a setting goes
  std::function<client::Reply<ServiceResources>()> send;
};

// `service` outlives the call. `done` runs once the service has answered, while `context` lives, and not at all when
// the person cancels: nullopt, or why it was not deleted.
void deleteResource(models::ServiceContext& service, QWidget* window, const DeleteResource& resource, QObject* context,
                    std::function<void(const std::optional<Error>&)> done);

}  // namespace tovuk::views
