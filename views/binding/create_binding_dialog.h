// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A new service binding: which service is called, and the name under which the worker finds it.
#pragma once

#include "models/binding/binding_store.h"
#include "views/widgets/create_resource_dialog.h"

class QComboBox;

namespace tovuk::views {

class CreateBindingDialog : public CreateResourceDialog {
  Q_OBJECT
 public:
  explicit CreateBindingDialog(models::ServiceContext& service, QWidget* parent = nullptr);

 private:
  void fillTargets();
  void onTargetChanged();
  // The service that is chosen or typed; nullptr: none of the list.
  [[nodiscard]] const ServiceSummary* chosen() const;
  [[nodiscard]] Fields fields() const;

  models::ServiceContext& m_of;
  models::BindingStore* m_store;  // child; the services and who calls whom among them
  QComboBox* m_target;
  QString m_suggested;  // the name put in for the target, as long as the person has not typed another
};

}  // namespace tovuk::views
