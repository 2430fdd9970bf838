// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/queue/queue_panel.h"

#include <QAction>
#include <QStringList>

#include "models/format.h"
#include "views/queue/batch_page.h"
#include "views/queue/messages_page.h"
#include "views/queue/metrics_page.h"
#include "views/queue/queue_action_specs.h"
#include "views/queue/queue_actions.h"
#include "views/queue/send_page.h"
#include "views/queue/settings_page.h"
#include "views/shell/action_registry.h"
#include "views/widgets/message_bar.h"

namespace tovuk::views {

QueuePanel::QueuePanel(const QueuePanelDeps& deps, QWidget* parent)
    : ResourcePanel(QStringLiteral("queue/") + deps.queue, deps.queue, QStringLiteral("queue"), parent),
      m_deps(deps),
      m_drafts(new models::QueueDrafts(deps.draftsFile, this)),
      m_templates(new models::MessageTemplates(deps.templatesFile, this)),
      m_actions(new QueueActions(*deps.service, this)) {
  defineQueueActions(*deps.registry);
  addPages();
  addTools();
  addPanelWideActions();
  connect(&deps.service->connection(), &models::Connection::readOnlyChanged, this, &QueuePanel::showService);
  connect(m_drafts, &models::QueueDrafts::writeFailed, this, [this](const QString& reason) {
    messageBar()->showMessage(Severity::Warning, tr("What is typed here could not be kept: %1").arg(reason));
  });
  connect(m_actions, &QueueActions::deleted, this, &QueuePanel::queueDeleted);
  connect(m_actions, &QueueActions::failed, this, [this](const Error& error) {
    messageBar()->showError(error);
    messageBar()->setRetryVisible(false);  // the action repeats it
  });
  connect(this, &ResourcePanel::pageChanged, this, [this](int page) {
    if (m_isActive && page == Messages) m_messages->showFirst();
    if (page == Send) m_templates->reload();
  });
  showService();
}

QueuePanel::~QueuePanel() = default;

void QueuePanel::addPages() {
  auto& service = *m_deps.service;
  auto& registry = *m_deps.registry;
  m_messages = new MessagesPage({service, m_deps.queue, *m_templates, registry, m_deps.readsAtOnce});
  m_send = new SendPage({service, m_deps.queue, *m_drafts, *m_templates, registry});
  m_batch = new BatchPage(service, m_deps.queue, *m_drafts, registry);
  m_metrics = new MetricsPage(service, m_deps.queue, registry, m_deps.readsAtOnce);
  m_settings = new SettingsPage(service, m_deps.queue, *m_drafts, registry);
  addPage(tr("Messages"), m_messages);
  addPage(tr("Send"), m_send);
  addPage(tr("Batch"), m_batch);
  addPage(tr("Metrics"), m_metrics);
  addPage(tr("Settings"), m_settings);
  connect(m_messages, &MessagesPage::statusChanged, this, &ResourcePanel::viewStateChanged);
  connect(m_messages, &MessagesPage::editWanted, this, [this](const models::WrittenMessage& message) {
    showPage(Send);
    m_send->takeMessage(message);
  });
  connect(m_send, &SendPage::batchWanted, this, [this](const std::vector<models::WrittenMessage>& messages) {
    m_batch->addMessages(messages);
    showPage(Batch);
  });
}

void QueuePanel::addTools() {
  for (QAction* action : m_messages->toolActions()) addToolAction(action, Messages);
  for (QAction* action : m_messages->otherActions()) addPanelAction(action);
  setPrimaryAction(m_messages->readAction(), Messages);
  for (QAction* action :
       {m_send->formatAction(), m_send->saveTemplateAction(), m_send->addToBatchAction(), m_send->stopAction()})
    addToolAction(action, Send);
  addPanelAction(m_send->deleteTemplateAction());
  setPrimaryAction(m_send->sendAction(), Send);
  for (QAction* action : {m_batch->addAction(), m_batch->removeAction(), m_batch->pasteAction(), m_batch->copyAction(),
                          m_batch->clearAction()})
    addToolAction(action, Batch);
  setPrimaryAction(m_batch->sendAction(), Batch);
  for (QAction* action : {m_metrics->watchAction(), m_metrics->clearAction()}) addToolAction(action, Metrics);
  setPrimaryAction(m_metrics->readAction(), Metrics);
  addToolAction(m_settings->revertAction(), Settings);
  setPrimaryAction(m_settings->saveAction(), Settings);
}

void QueuePanel::addPanelWideActions() {
  const auto make = [&](const char* id, auto run) {
    auto* made = m_deps.registry->create(QLatin1String(id), this);
    connect(made, &QAction::triggered, this, run);
    addPanelAction(made);
    return made;
  };
  make("queue.showMessages", [this] { showPage(Messages); });
  make("queue.showSend", [this] { showPage(Send); });
  make("queue.showBatch", [this] { showPage(Batch); });
  make("queue.showMetrics", [this] { showPage(Metrics); });
  make("queue.showSettings", [this] { showPage(Settings); });
  m_delete = make("queue.deleteQueue", [this] { m_actions->deleteQueue(m_deps.queue); });
}

void QueuePanel::showService() {
  m_deps.registry->setEnabled(m_delete, m_actions->canWrite(), tr("This connection is read-only."));
}

void QueuePanel::showPage(int page) {
  setCurrentPage(page);
  switch (page) {
    case Messages: m_messages->takeFocus(); break;
    case Send: m_send->takeFocus(); break;
    case Batch: m_batch->takeFocus(); break;
    case Settings: m_settings->takeFocus(); break;
    default: break;
  }
}

void QueuePanel::activate() {
  m_isActive = true;
  if (!m_deps.service->resources()) m_deps.service->refresh();
  if (currentPage() == Messages) m_messages->showFirst();
}

void QueuePanel::refresh() {
  m_deps.service->refresh();
  if (currentPage() == Messages) m_messages->refresh();
  if (currentPage() == Metrics) m_metrics->refresh();
}

QString QueuePanel::closeObstacle() const {
  qint64 remaining = 0;
  for (const models::MessageSender* sender : {&m_messages->sender(), &m_send->sender(), &m_batch->sender()}) {
    if (sender->isBusy()) remaining += sender->remaining();
  }
  if (remaining == 0) return {};
  return tr("%1 messages are not sent yet; closing sends no more than the call under way.", nullptr,
            models::pluralOf(remaining))
      .arg(models::formatCount(remaining));
}

QJsonObject QueuePanel::viewState() const {
  return {{QStringLiteral("page"), currentPage()}, {QStringLiteral("status"), m_messages->store().status()}};
}

void QueuePanel::restoreViewState(const QJsonObject& state) {
  m_messages->restoreStatus(state.value(QStringLiteral("status")).toString());
  setCurrentPage(qBound(0, state.value(QStringLiteral("page")).toInt(Messages), pageCount() - 1));
}

}  // namespace tovuk::views
