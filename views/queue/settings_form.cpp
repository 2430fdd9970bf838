// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/queue/settings_form.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "models/format.h"
#include "views/queue/checked_field.h"
#include "views/widgets/theme.h"
#include "views/widgets/token_label.h"

namespace tovuk::views {

using models::QueueSetting;

namespace {

constexpr double kMsPerSecond = 1000;
constexpr std::int64_t kWorthWords = 60;  // fewer seconds are read as they are

// Ids of fields and of the journal.
QString idOf(QueueSetting setting) {
  switch (setting) {
    case QueueSetting::Retries: return QStringLiteral("retries");
    case QueueSetting::Retention: return QStringLiteral("retention");
    case QueueSetting::BatchSize: return QStringLiteral("batchSize");
    case QueueSetting::BatchTimeout: break;
  }
  return QStringLiteral("batchTimeout");
}

}  // namespace

SettingsForm::SettingsForm(models::ServiceContext& service, QString queue, QWidget* parent)
    : QWidget(parent), m_service(service), m_queue(std::move(queue)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(metrics::margin);
  addNumber(QueueSetting::Retries, tr("Retries"),
            tr("How often a message that the worker refused is delivered again."));
  addNumber(QueueSetting::Retention, tr("Retention in seconds"),
            tr("How long a message is kept. Messages sent already keep the retention that they were sent with."));
  addNumber(QueueSetting::BatchSize, tr("Batch size in messages"),
            tr("How many messages the worker gets at most in one call."));
  addNumber(QueueSetting::BatchTimeout, tr("Batch time-out in seconds"),
            tr("How long a batch waits to be filled before it is delivered as it is."));
  auto* label = new QLabel(tr("Dead-letter queue"), this);
  m_deadLetter = new QComboBox(this);
  m_deadLetter->setObjectName(QStringLiteral("queue.settings.deadLetterQueue"));
  m_deadLetter->setAccessibleName(label->text());
  m_deadLetter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  label->setBuddy(m_deadLetter);
  auto* hint = new TokenLabel(Token::Muted,
                              tr("Where a message goes once its retries are used up. None: it is dead here."), this);
  hint->setWordWrap(true);
  auto* group = new QVBoxLayout;
  group->setSpacing(metrics::step);
  group->addWidget(label);
  group->addWidget(m_deadLetter, 0, Qt::AlignLeft);
  group->addWidget(hint);
  column->addLayout(group);
  connect(m_deadLetter, &QComboBox::currentIndexChanged, this, &SettingsForm::edited);
  showQueues({});
  showService();
}

void SettingsForm::addNumber(QueueSetting setting, const QString& label, const QString& help) {
  auto* made = new CheckedField(QStringLiteral("queue.settings.") + idOf(setting), label, {}, this);
  if (m_queue.isEmpty()) made->field()->setPlaceholderText(tr("default", "of a setting"));
  m_fields[static_cast<std::size_t>(setting)] = made;
  m_help[static_cast<std::size_t>(setting)] = help;
  layout()->addWidget(made);
  connect(made, &CheckedField::edited, this, [this] {
    check();
    emit edited();
  });
}

void SettingsForm::showQueues(const QString& chosen) {
  const QSignalBlocker quiet(m_deadLetter);
  m_deadLetter->clear();
  m_deadLetter->addItem(tr("None", "dead-letter queue"), QString());
  if (m_service.resources()) {
    for (const QueueBinding& other : m_service.resources()->queues) {
      const QString name = QString::fromStdString(other.name);
      if (name != m_queue) m_deadLetter->addItem(name, name);
    }
  }
  // One that is gone stays chosen, so that it is seen.
  if (m_deadLetter->findData(chosen) < 0) m_deadLetter->addItem(chosen, chosen);
  m_deadLetter->setCurrentIndex(m_deadLetter->findData(chosen));
}

void SettingsForm::showService() {
  for (const QueueSetting setting : models::kQueueSettings) {
    const models::QueueRange range = models::queueRange(setting, m_service);
    const QString& help = m_help[static_cast<std::size_t>(setting)];
    const QString limits = range.least == range.most
                               ? tr("%1 Always %2 in this plan.", "what a setting does, and its only value")
                                     .arg(help, models::formatCount(range.most))
                               : tr("%1 From %2 to %3.", "what a setting does, and its range")
                                     .arg(help, models::formatCount(range.least), models::formatCount(range.most));
    field(setting)->setHint(limits);
  }
  showQueues(m_deadLetter->currentData().toString());
  check();
}

void SettingsForm::check() {
  const QueueBinding* saved = m_queue.isEmpty() ? nullptr : m_service.queue(m_queue);
  for (const QueueSetting setting : models::kQueueSettings) {
    CheckedField* one = field(setting);
    const auto before = saved != nullptr ? models::savedNumber(*saved, setting) : std::nullopt;
    // A new queue takes the default then; one that is there has no way back to it.
    const bool isMissing = saved != nullptr && one->text().trimmed().isEmpty();
    one->setProblem(isMissing ? tr("Type a number.")
                              : models::queueNumberProblem(setting, one->text(), m_service, before));
    if (setting == QueueSetting::BatchSize || setting == QueueSetting::Retries) continue;
    const auto seconds = models::queueNumber(one->text());
    const bool isLong = seconds && *seconds >= kWorthWords && one->problem().isEmpty();
    one->setNote(isLong ? models::formatDuration(static_cast<double>(*seconds) * kMsPerSecond) : QString());
  }
}

models::QueueForm SettingsForm::form() const {
  models::QueueForm form;
  for (const QueueSetting setting : models::kQueueSettings) form.number(setting) = field(setting)->text().trimmed();
  form.deadLetterQueue = m_deadLetter->currentData().toString();
  return form;
}

void SettingsForm::setForm(const models::QueueForm& form) {
  {
    const QSignalBlocker quiet(this);
    for (const QueueSetting setting : models::kQueueSettings) {
      if (form.number(setting) != field(setting)->text().trimmed()) field(setting)->setText(form.number(setting));
    }
    showQueues(form.deadLetterQueue);
    check();
  }
  emit edited();
}

QString SettingsForm::problem() const {
  for (const CheckedField* one : m_fields) {
    if (!one->problem().isEmpty()) return one->problem();
  }
  return {};
}

}  // namespace tovuk::views
