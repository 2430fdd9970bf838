// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/delete_resource.h"

#include <QCoreApplication>
#include <QPointer>
#include <QWidget>

#include <utility>

#include "models/command_queue.h"
#include "views/widgets/ask.h"

namespace tovuk::views {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(DeleteResource)
};

}  // namespace

void deleteResource(models::ServiceContext& service, QWidget* window, const DeleteResource& resource, QObject* context,
                    std::function<void(const std::optional<Error>&)> done) {
  AskQuestion question;
  question.title = Words::tr("Delete %1?").arg(resource.name);
  question.text = resource.text;
  question.details = resource.details;
  question.confirmLabel = resource.confirmLabel;
  question.destructive = true;
  if (resource.asksForName) question.requiredText = resource.name;
  const QPointer<models::ServiceContext> living(&service);
  const QPointer<QObject> told(context);
  Ask::confirm(
      window, question,
      [living, told, title = resource.commandTitle, send = resource.send, done = std::move(done)](bool accepted) {
        // The connection may have gone while the question was on the screen.
        if (!accepted || !living) return;
        models::ServiceContext* of = living;
        of->commands().run<ServiceResources>(title, send(), of,
                                             [of, told, done](const Result<ServiceResources>& result) {
                                               if (result) of->adopt(*result);
                                               if (!told) return;
                                               done(result ? std::nullopt : std::optional(result.error()));
                                             });
      });
}

}  // namespace tovuk::views
