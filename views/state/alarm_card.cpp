// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/state/alarm_card.h"

#include <QAction>
#include <QDateTime>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "models/state/alarm_text.h"
#include "views/shell/action_registry.h"
#include "views/state/alarm_dialog.h"
#include "views/widgets/action_button.h"
#include "views/widgets/ask.h"
#include "views/widgets/loading_line.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/theme.h"
#include "views/widgets/token_label.h"

namespace tovuk::views {

namespace {

constexpr int kTickMs = 1000;

}  // namespace

AlarmCard::AlarmCard(models::StateAlarmStore& alarm, models::ServiceContext& service, ActionRegistry& registry,
                     QWidget* page)
    : QWidget(page), m_alarm(alarm), m_service(service), m_registry(registry) {
  setObjectName(QStringLiteral("state.alarm"));
  setAccessibleName(tr("Alarm of the object"));
  const auto make = [&](const char* id, auto run) {
    auto* made = registry.create(QLatin1String(id), page);
    connect(made, &QAction::triggered, this, run);
    return made;
  };
  m_read = make("state.readAlarm", [this] { m_alarm.read(); });
  m_set = make("state.setAlarm", [this] { askToSet(); });
  m_delete = make("state.deleteAlarm", [this] { askToDelete(); });
  m_undo = make("state.undoAlarm", [this] { m_alarm.undo(); });

  auto* title = new TokenLabel(Token::Muted, tr("Alarm"), this, uiFontSmall);
  m_time = new TokenLabel(Token::Text, {}, this);
  m_countdown = new TokenLabel(Token::Muted, {}, this);
  m_countdown->setObjectName(QStringLiteral("state.alarm.countdown"));
  m_retry = new TokenLabel(Token::Warning, {}, this);
  m_fired = new TokenLabel(Token::Muted, {}, this, uiFontDetail);
  for (auto* label : {m_time, m_retry, m_fired}) {
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  }
  m_loading = new LoadingLine(this);
  m_message = new MessageBar(this);
  m_message->setObjectName(QStringLiteral("state.alarm.message"));
  m_message->setClosable(true);

  auto* head = new QHBoxLayout;
  head->setSpacing(metrics::step);
  head->addWidget(title);
  head->addStretch(1);
  head->addWidget(new ActionButton(ActionButton::Kind::Icon, m_read, this));
  head->addWidget(new ActionButton(ActionButton::Kind::Tool, m_set, this));
  head->addWidget(new ActionButton(ActionButton::Kind::Icon, m_delete, this));
  auto* lines = new QVBoxLayout;
  lines->setContentsMargins(metrics::margin, metrics::step, metrics::step, metrics::gap);
  lines->setSpacing(metrics::step);
  lines->addLayout(head);
  for (QWidget* line : {static_cast<QWidget*>(m_time), static_cast<QWidget*>(m_countdown),
                        static_cast<QWidget*>(m_retry), static_cast<QWidget*>(m_fired)})
    lines->addWidget(line);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_loading);
  layout->addLayout(lines);
  layout->addWidget(m_message);

  m_tick.setInterval(kTickMs);
  connect(&m_tick, &QTimer::timeout, this, &AlarmCard::showCountdown);
  connect(&alarm, &models::StateAlarmStore::stateChanged, this, &AlarmCard::showState);
  connect(&alarm, &models::StateAlarmStore::changed, this, &AlarmCard::onChanged);
  connect(&alarm, &models::StateAlarmStore::conflicted, this, &AlarmCard::onConflict);
  connect(&alarm, &models::StateAlarmStore::actionFailed, this, [this](const Error& error) {
    m_message->showError(error);
    m_message->setRetryVisible(false);  // the buttons above repeat it
  });
  connect(m_message, &MessageBar::retryRequested, this, [this] { m_alarm.read(); });
  connect(&service.connection(), &models::Connection::readOnlyChanged, this, &AlarmCard::showActions);
  connect(&service.client().transport(), &client::Transport::clockSkewSeen, this, [this](qint64 seconds) {
    m_skewMs = seconds * 1000;
    showCountdown();
  });
  showState();
}

QString AlarmCard::object() const { return QString::fromStdString(m_alarm.object().object); }

qint64 AlarmCard::now() const { return QDateTime::currentMSecsSinceEpoch() + m_skewMs; }

void AlarmCard::askToSet() {
  m_message->clear();
  auto* dialog = new AlarmDialog(object(), m_alarm.alarm(), m_skewMs, this);
  connect(dialog, &AlarmDialog::chosen, this, [this, of = m_alarm.object()](const StateAlarmSet& wanted) {
    if (of == m_alarm.object()) m_alarm.set(wanted);
  });
  dialog->open();
}

void AlarmCard::askToDelete() {
  AskQuestion question;
  question.title = tr("Delete the alarm of %1?").arg(object());
  question.text = m_alarm.alarm() ? tr("It is set to %1.").arg(models::alarmTimeText(*m_alarm.alarm()))
                                  : tr("It has not been read, so its time is not known here.");
  question.details = tr("The alarm can be put back as long as nobody changes it.");
  question.confirmLabel = tr("Delete the alarm");
  question.destructive = true;
  Ask::confirm(this, question, [this, of = m_alarm.object()](bool accepted) {
    if (!accepted || of != m_alarm.object()) return;
    m_message->clear();
    m_alarm.remove();
  });
}

void AlarmCard::onChanged(bool isUndo) {
  if (isUndo) {
    m_message->showMessage(Severity::Good, tr("The alarm is as it was before."));
  } else if (m_alarm.alarm() && m_alarm.alarm()->scheduledAt >= 0) {
    m_message->showMessage(Severity::Good, tr("The alarm is set."));
  } else {
    m_message->showMessage(Severity::Good, tr("The alarm is deleted."));
  }
  if (m_alarm.canUndo()) m_message->addLink(m_undo);
}

void AlarmCard::onConflict(bool isUndo) {
  m_message->showMessage(Severity::Warning,
                         isUndo ? tr("The alarm was changed since. Nothing was put back.")
                                : tr("The alarm was changed by somebody else. Nothing was changed here."),
                         isUndo ? QString() : tr("It is shown as it is now. Do it again to replace that."));
}

void AlarmCard::showState() {
  const auto& alarm = m_alarm.alarm();
  const auto state = m_alarm.state();
  m_loading->setLoading(m_alarm.isBusy() || state == models::LoadState::Loading ||
                        state == models::LoadState::Refreshing);
  m_time->setText(alarm ? models::alarmTimeText(*alarm) : tr("The alarm has not been read."));
  m_retry->setText(alarm ? models::alarmRetryText(*alarm) : QString());
  m_retry->setVisible(!m_retry->text().isEmpty());
  m_fired->setText(alarm ? models::alarmFiredText(*alarm) : QString());
  m_fired->setVisible(!m_fired->text().isEmpty());
  const bool isMissing = m_alarm.error() && m_alarm.error()->kind == ErrorKind::NotFound;
  if (isMissing && !alarm) {
    m_time->setText(tr("There is no such object yet. Setting an alarm makes it."));
  } else if (m_alarm.error() && (state == models::LoadState::Failed || state == models::LoadState::Stale)) {
    m_message->showError(*m_alarm.error());
  }
  showActions();
  showCountdown();
}

void AlarmCard::showActions() {
  const bool isOpen = !m_alarm.object().object.empty();
  const bool isReadOnly = m_service.connection().isReadOnly();
  QString reason;
  if (!isOpen) {
    reason = tr("Choose an object first.");
  } else if (isReadOnly) {
    reason = tr("This connection is read-only.");
  } else if (m_alarm.isBusy()) {
    reason = tr("The alarm is being changed.");
  }
  const bool can = reason.isEmpty();
  const bool hasNone = m_alarm.alarm() && m_alarm.alarm()->scheduledAt < 0;
  m_registry.setEnabled(m_read, isOpen, tr("Choose an object first."));
  m_registry.setEnabled(m_set, can, reason);
  m_registry.setEnabled(m_delete, can && !hasNone, can ? tr("No alarm is set.") : reason);
  QString noUndo = tr("There is no change of the alarm to undo.");
  bool canUndo = m_alarm.canUndo();
  if (canUndo && m_alarm.undoAlarm()->scheduledAt >= 0 && m_alarm.undoAlarm()->scheduledAt < now()) {
    canUndo = false;
    noUndo = tr("The time of the alarm before has passed: put back, it would ring at once.");
  }
  m_registry.setEnabled(m_undo, can && canUndo, can ? noUndo : reason);
}

void AlarmCard::showCountdown() {
  const auto& alarm = m_alarm.alarm();
  const QString text = alarm ? models::alarmCountdown(*alarm, now()) : QString();
  m_countdown->setText(text);
  m_countdown->setVisible(!text.isEmpty());
  const bool isDue = alarm && alarm->scheduledAt >= 0 && alarm->scheduledAt <= now();
  m_countdown->setToken(isDue ? Token::Warning : Token::Muted);
  const bool counts = alarm && alarm->scheduledAt >= 0 && isVisible();
  if (counts && !m_tick.isActive()) m_tick.start();
  if (!counts) m_tick.stop();
}

QString AlarmCard::text() const {
  QStringList lines;
  for (const auto* label : {m_time, m_countdown, m_retry, m_fired})
    if (!label->text().isEmpty()) lines.append(label->text());
  return lines.join(u'\n');
}

void AlarmCard::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  showCountdown();
}

void AlarmCard::hideEvent(QHideEvent* event) {
  QWidget::hideEvent(event);
  m_tick.stop();
}

void AlarmCard::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), themeColor(Token::Raised));
  painter.fillRect(QRect(0, height() - metrics::line, width(), metrics::line), themeColor(Token::Line));
}

}  // namespace tovuk::views
