// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/queue/settings_page.h"

#include <QAction>
#include <QJsonObject>
#include <QPointer>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

#include "api/client/queue/queue_calls.h"
#include "models/command_queue.h"
#include "views/queue/settings_form.h"
#include "views/shell/action_registry.h"
#include "views/widgets/loading_line.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/theme.h"
#include "views/widgets/token_label.h"

namespace tovuk::views {

using models::QueueSetting;

namespace {

constexpr int kFormWidth = 560;
constexpr QLatin1String kPart("settings");
constexpr QLatin1String kDeadLetter("deadLetterQueue");

// Names in the journal.
QString keyOf(QueueSetting setting) { return QStringLiteral("number%1").arg(static_cast<int>(setting)); }

}  // namespace

SettingsPage::SettingsPage(models::ServiceContext& service, QString queue, models::QueueDrafts& drafts,
                           ActionRegistry& registry, QWidget* parent)
    : QWidget(parent), m_service(service), m_queue(std::move(queue)), m_drafts(drafts), m_registry(registry) {
  m_loading = new LoadingLine(this);
  auto* area = new QScrollArea(this);
  area->setFrameShape(QFrame::NoFrame);
  area->setWidgetResizable(true);
  auto* content = new QWidget(area);
  m_form = new SettingsForm(service, m_queue, content);
  m_form->setMaximumWidth(kFormWidth);
  m_changes = new TokenLabel(Token::Muted, {}, content);
  m_changes->setObjectName(QStringLiteral("queue.settings.changes"));
  m_changes->setWordWrap(true);
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(2 * metrics::gap, 2 * metrics::gap, 2 * metrics::gap, 2 * metrics::gap);
  column->setSpacing(metrics::margin);
  column->addWidget(m_form);
  column->addWidget(m_changes);
  column->addStretch(1);
  area->setWidget(content);
  m_message = new MessageBar(this);
  m_message->setObjectName(QStringLiteral("queue.settings.message"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_loading);
  layout->addWidget(area, 1);
  layout->addWidget(m_message);

  m_save = registry.create(QStringLiteral("queue.saveSettings"), this);
  connect(m_save, &QAction::triggered, this, &SettingsPage::save);
  m_revert = registry.create(QStringLiteral("queue.revertSettings"), this);
  connect(m_revert, &QAction::triggered, this, [this] { m_form->setForm(m_saved); });
  connect(m_form, &SettingsForm::edited, this, [this] {
    keepDraft();
    showChanges();
  });
  connect(&service, &models::ServiceContext::resourcesChanged, this, &SettingsPage::takeSaved);
  connect(&service.connection(), &models::Connection::readOnlyChanged, this, &SettingsPage::showChanges);
  takeSaved();
}

void SettingsPage::takeFocus() { m_form->setFocus(Qt::OtherFocusReason); }

void SettingsPage::takeSaved() {
  const QueueBinding* queue = m_service.queue(m_queue);
  if (queue == nullptr) return showChanges();
  const models::QueueForm newer = models::queueFormOf(*queue);
  const models::QueueForm before = std::exchange(m_saved, newer);
  models::QueueForm shown = m_form->form();
  // What was left alone follows; what was typed stays.
  for (const QueueSetting setting : models::kQueueSettings) {
    if (!m_hasSaved || shown.number(setting) == before.number(setting)) shown.number(setting) = newer.number(setting);
  }
  if (!m_hasSaved || shown.deadLetterQueue == before.deadLetterQueue) shown.deadLetterQueue = newer.deadLetterQueue;
  const bool isFirst = !std::exchange(m_hasSaved, true);
  m_form->showService();
  if (isFirst) return restoreDraft();
  m_form->setForm(shown);
}

void SettingsPage::restoreDraft() {
  models::QueueForm shown = m_saved;
  const QJsonObject draft = m_drafts.part(kPart).toObject();
  for (const QueueSetting setting : models::kQueueSettings)
    shown.number(setting) = draft.value(keyOf(setting)).toString(shown.number(setting));
  shown.deadLetterQueue = draft.value(kDeadLetter).toString(shown.deadLetterQueue);
  m_form->setForm(shown);
}

void SettingsPage::keepDraft() {
  if (!m_hasSaved) return;
  const models::QueueForm shown = m_form->form();
  QJsonObject draft;
  for (const QueueSetting setting : models::kQueueSettings) {
    if (shown.number(setting) != m_saved.number(setting)) draft.insert(keyOf(setting), shown.number(setting));
  }
  if (shown.deadLetterQueue != m_saved.deadLetterQueue) draft.insert(kDeadLetter, shown.deadLetterQueue);
  if (draft.isEmpty())
    m_drafts.removePart(kPart);
  else
    m_drafts.setPart(kPart, draft);
}

QueueUpdate SettingsPage::changes() const {
  const QueueBinding* queue = m_service.queue(m_queue);
  return queue == nullptr ? QueueUpdate() : models::changesOf(*queue, m_form->form());
}

QStringList SettingsPage::changedLines() const {
  const QueueUpdate wanted = changes();
  const QueueSettings& numbers = wanted.settings;
  QStringList lines;
  const auto add = [&lines](const QString& line, const QString& before, const QString& after) {
    lines.append(line.arg(before, after));
  };
  const auto number = [](const std::optional<std::int64_t>& value) { return QString::number(value.value_or(0)); };
  if (numbers.maxRetries)
    add(tr("Retries: %1 becomes %2"), m_saved.number(QueueSetting::Retries), number(numbers.maxRetries));
  if (numbers.retentionSeconds)
    add(tr("Retention: %1 s becomes %2 s"), m_saved.number(QueueSetting::Retention), number(numbers.retentionSeconds));
  if (numbers.maxBatchSize)
    add(tr("Batch size: %1 becomes %2"), m_saved.number(QueueSetting::BatchSize), number(numbers.maxBatchSize));
  if (numbers.maxBatchTimeoutSeconds) {
    add(tr("Batch time-out: %1 s becomes %2 s"), m_saved.number(QueueSetting::BatchTimeout),
        number(numbers.maxBatchTimeoutSeconds));
  }
  if (wanted.deadLetterQueue)
    lines.append(tr("Dead-letter queue: %1").arg(QString::fromStdString(*wanted.deadLetterQueue)));
  if (wanted.clearsDeadLetterQueue) lines.append(tr("Dead-letter queue: none"));
  return lines;
}

void SettingsPage::showChanges() {
  const QString problem = m_form->problem();
  const QStringList lines = problem.isEmpty() ? changedLines() : QStringList();
  m_changes->setText(lines.isEmpty() ? tr("The form shows what is saved.")
                                     : tr("Saving sends only this:\n%1", "a list of changes").arg(lines.join(u'\n')));
  m_changes->setVisible(m_hasSaved && problem.isEmpty());
  const bool isReadOnly = m_service.connection().isReadOnly();
  const bool hasQueue = m_service.queue(m_queue) != nullptr;
  QString reason;
  if (isReadOnly)
    reason = tr("This connection is read-only.");
  else if (!hasQueue)
    reason = tr("The settings are not known yet.");
  else if (m_isBusy)
    reason = tr("The settings are being saved.");
  else if (!problem.isEmpty())
    reason = problem;
  else if (lines.isEmpty())
    reason = tr("There is nothing to save.");
  m_registry.setEnabled(m_save, reason.isEmpty(), reason);
  const bool isEdited = m_hasSaved && m_form->form() != m_saved;
  m_registry.setEnabled(m_revert, isEdited && !m_isBusy, tr("The form shows what is saved."));
}

void SettingsPage::save() {
  m_message->clear();
  m_isBusy = true;
  m_loading->setLoading(true);
  showChanges();
  auto* service = &m_service;
  QPointer<SettingsPage> self(this);
  // The answer is adopted even when this page is gone, so the context is the service.
  m_service.commands().run<ServiceResources>(
      tr("Save the settings of the queue %1").arg(m_queue),
      client::updateQueue(m_service.client(), m_service.id(), m_queue.toStdString(), changes()), service,
      [service, self](Result<ServiceResources> result) {
        if (self) {
          self->m_isBusy = false;
          self->m_loading->setLoading(false);
          if (result) {
            self->m_message->showMessage(Severity::Good, tr("The settings of %1 are saved.").arg(self->m_queue));
          } else {
            self->m_message->showError(result.error());
            self->m_message->setRetryVisible(false);  // the button above repeats it
          }
        }
        if (result) service->adopt(std::move(*result));
        if (self) self->showChanges();
      });
}

}  // namespace tovuk::views
