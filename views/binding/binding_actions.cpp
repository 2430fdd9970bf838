// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/binding/binding_actions.h"

#include <QWidget>

#include "api/client/binding/binding_calls.h"
#include "views/binding/create_binding_dialog.h"
#include "views/shell/action_registry.h"
#include "views/widgets/delete_resource.h"

namespace tovuk::views {

BindingActions::BindingActions(models::ServiceContext& service, QWidget* window)
    : QObject(window), m_service(service), m_window(window) {}

bool BindingActions::canWrite() const { return !m_service.connection().isReadOnly(); }

void BindingActions::create() {
  auto* dialog = new CreateBindingDialog(m_service, m_window);
  connect(dialog, &CreateResourceDialog::created, this, &BindingActions::opened);
  dialog->open();
}

void BindingActions::remove(const QString& name) {
  DeleteResource resource;
  resource.name = name;
  resource.text = tr("The worker of %1 can call no service under the name %2 any more: such calls fail.")
                      .arg(m_service.name(), name);
  resource.details = tr("The service that was called stays as it is. The binding can be made again.");
  resource.confirmLabel = tr("Delete binding");
  resource.commandTitle = tr("Delete service binding %1").arg(name);
  resource.asksForName = false;
  resource.send = [service = &m_service, name] {
    return client::deleteServiceBinding(service->client(), service->id(), name.toStdString());
  };
  deleteResource(m_service, m_window, resource, this, [this, name](const std::optional<Error>& error) {
    if (error) {
      emit failed(*error);
    } else {
      emit deleted(name);
    }
  });
}

void defineBindingActions(ActionRegistry& registry) {
  const auto spec = [](const char* id, const QString& text, const char* icon, const QKeySequence& shortcut,
                       MenuPlace menu = MenuPlace::Resource) {
    ActionSpec made;
    made.id = QLatin1String(id);
    made.text = text;
    made.iconName = QLatin1String(icon);
    made.shortcut = shortcut;
    made.menu = menu;
    made.scope = QStringLiteral("binding");
    return made;
  };
  using Self = BindingActions;
  auto create =
      spec("binding.create", Self::tr("Create a service binding\u2026"), "plus", QKeySequence(Qt::CTRL | Qt::Key_N));
  create.shortText = Self::tr("New binding");
  create.startsGroup = true;
  registry.define(create);
  auto open = spec("binding.openTarget", Self::tr("Show the bindings of the service that is called"), "external",
                   QKeySequence(Qt::CTRL | Qt::Key_Return));
  open.shortText = Self::tr("Go to the service");
  registry.define(open);
  registry.define(spec("binding.copyName", Self::tr("Copy the name of the chosen binding"), "copy",
                       QKeySequence(QKeySequence::Copy)));
  auto remove =
      spec("binding.delete", Self::tr("Delete the chosen binding\u2026"), "trash", QKeySequence(QKeySequence::Delete));
  remove.shortText = Self::tr("Delete\u2026");
  registry.define(remove);
  auto all = spec("binding.allServices", Self::tr("List the bindings of all services"), "globe", {}, MenuPlace::View);
  all.shortText = Self::tr("All services");
  all.startsGroup = true;
  all.toolTip = Self::tr("Lists every binding of the account, and not only those from and to this service.");
  registry.define(all);
  registry.define(spec("binding.showTable", Self::tr("Show the bindings as a table"), "table",
                       QKeySequence(Qt::ALT | Qt::Key_1), MenuPlace::View));
  registry.define(spec("binding.showPicture", Self::tr("Show the bindings as a picture"), "binding",
                       QKeySequence(Qt::ALT | Qt::Key_2), MenuPlace::View));
}

}  // namespace tovuk::views
