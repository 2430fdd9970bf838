// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/binding/create_binding_dialog.h"

#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QLineEdit>
#include <QSignalBlocker>

#include <utility>

#include "api/client/binding/binding_calls.h"
#include "api/contract/names.h"
#include "models/binding/binding_rules.h"
#include "models/resource_names.h"

namespace tovuk::views {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(tovuk::views::CreateBindingDialog)
};

CreateResource textOf(models::ServiceContext& service) {
  CreateResource text;
  text.type = QStringLiteral("binding");
  text.title = Words::tr("Create a service binding");
  text.nameLabel = Words::tr("Name of the binding");
  text.hint = models::nameHint(models::NameRule::Capitals);
  text.commandTitle = Words::tr("Create service binding %1");
  text.problem = [of = &service](const QString& name) { return models::bindingNameProblem(name, *of); };
  return text;
}

}  // namespace

CreateBindingDialog::CreateBindingDialog(models::ServiceContext& service, QWidget* parent)
    : CreateResourceDialog(service, textOf(service), parent),
      m_of(service),
      m_store(new models::BindingStore(service, this)),
      m_target(new QComboBox(this)) {
  addNote(tr("The worker of %1 calls another service under this name, without a public address.").arg(service.name()));
  m_target->setObjectName(QStringLiteral("binding.create.target"));
  m_target->setEditable(true);
  m_target->setInsertPolicy(QComboBox::NoInsert);
  m_target->setAccessibleName(tr("Service that is called"));
  m_target->lineEdit()->setPlaceholderText(tr("Name or id of a service"));
  auto* completer = m_target->completer();
  completer->setFilterMode(Qt::MatchContains);
  completer->setCompletionMode(QCompleter::PopupCompletion);
  addField(tr("Service that is called"), m_target);
  setSend([this](const QString& name) {
    const ServiceSummary* target = chosen();
    const std::string ref = target ? target->serviceId : m_target->currentText().trimmed().toStdString();
    return client::createServiceBinding(m_of.client(), m_of.id(), {name.toStdString(), ref});
  });
  setFieldCheck([this] { return fields(); });
  connect(m_target, &QComboBox::currentTextChanged, this, &CreateBindingDialog::onTargetChanged);
  connect(m_store, &models::BindingStore::changed, this, &CreateBindingDialog::fillTargets);
  connect(m_store, &models::BindingStore::stateChanged, this, &CreateResourceDialog::recheck);
  m_store->refresh();
}

void CreateBindingDialog::fillTargets() {
  const QString typed = m_target->currentText();
  {
    const QSignalBlocker quiet(m_target);
    m_target->clear();
    for (const ServiceSummary& service : m_store->services()) {
      if (models::canBeTarget(service, m_of))
        m_target->addItem(QString::fromStdString(service.name), QString::fromStdString(service.serviceId));
    }
    m_target->setCurrentIndex(m_target->findText(typed, Qt::MatchFixedString | Qt::MatchCaseSensitive));
    m_target->setEditText(typed);
  }
  recheck();
}

void CreateBindingDialog::onTargetChanged() {
  const ServiceSummary* target = chosen();
  if (target && models::canBeTarget(*target, m_of) && (name().isEmpty() || name() == m_suggested)) {
    m_suggested = models::suggestedBindingName(QString::fromStdString(target->name), m_of);
    setName(m_suggested);
  }
  recheck();
}

const ServiceSummary* CreateBindingDialog::chosen() const {
  const std::string typed = m_target->currentText().trimmed().toStdString();
  for (const ServiceSummary& service : m_store->services())
    if (service.name == typed || service.serviceId == typed) return &service;
  return nullptr;
}

CreateResourceDialog::Fields CreateBindingDialog::fields() const {
  const QString typed = m_target->currentText().trimmed();
  Fields out;
  out.complete = !typed.isEmpty();
  const bool isListed = !m_store->services().empty();
  if (typed.isEmpty()) {
    if (m_store->state() == models::LoadState::Failed)
      out.note = tr("The list of services did not arrive. The name or the id of one can be typed.");
    return out;
  }
  const ServiceSummary* target = chosen();
  if (!target) {
    // While the list is not here, the service itself says whether there is one of that name.
    if (isListed)
      out.problem = tr("There is no service %1.").arg(typed);
    else if (!isServiceRef(typed.toStdString()))
      out.problem = tr("No service can have the name %1.").arg(typed);
    return out;
  }
  if (target->serviceId == m_of.id()) {
    out.problem = tr("A service cannot call itself through a binding.");
  } else if (!models::canBeTarget(*target, m_of)) {
    out.problem = tr("The service %1 has no worker that a binding could call.").arg(typed);
  } else {
    out.note = models::newCallWarning(m_store->graph(), m_of.id(), target->serviceId);
  }
  return out;
}

}  // namespace tovuk::views
