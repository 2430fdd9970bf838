// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/state/alarm_dialog.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <limits>

#include "models/format.h"
#include "models/state/alarm_text.h"
#include "models/state/state_time.h"
#include "views/widgets/style.h"
#include "views/widgets/theme.h"
#include "views/widgets/token_label.h"

namespace tovuk::views {

namespace {

constexpr int kWidth = 440;
constexpr int kMinute = 60;
constexpr int kHour = 3600;
constexpr int kDay = 86400;
constexpr qint64 kFirstOffer = 3600LL * 1000;  // the time that the field begins with is so far ahead

}  // namespace

AlarmDialog::AlarmDialog(const QString& object, const std::optional<models::StateAlarm>& known, qint64 skewMs,
                         QWidget* parent)
    : QDialog(parent), m_known(known), m_skewMs(skewMs) {
  setObjectName(QStringLiteral("state.alarmDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(tr("Set the alarm of %1").arg(object));
  setMinimumWidth(kWidth);
  build(object);
  connect(m_byDelay, &QRadioButton::toggled, this, &AlarmDialog::check);
  connect(m_delay, &QSpinBox::valueChanged, this, [this] {
    m_byDelay->setChecked(true);
    check();
  });
  connect(m_unit, &QComboBox::currentIndexChanged, this, [this] {
    m_byDelay->setChecked(true);
    check();
  });
  connect(m_time, &QDateTimeEdit::dateTimeChanged, this, [this] {
    m_byTime->setChecked(true);
    check();
  });
  connect(m_zone, &QComboBox::currentIndexChanged, this, [this] {
    m_byTime->setChecked(true);
    check();
  });
  connect(m_confirm, &QPushButton::clicked, this, [this] {
    emit chosen(wanted());
    accept();
  });
  m_delay->setFocus();
  check();
}

void AlarmDialog::build(const QString& object) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(2 * metrics::gap, 2 * metrics::gap, 2 * metrics::gap, 2 * metrics::gap);
  layout->setSpacing(metrics::gap);

  m_byDelay = new QRadioButton(tr("After a delay"), this);
  m_byDelay->setObjectName(QStringLiteral("state.alarm.byDelay"));
  m_byDelay->setChecked(true);
  m_delay = new QSpinBox(this);
  m_delay->setObjectName(QStringLiteral("state.alarm.delay"));
  m_delay->setAccessibleName(tr("Delay"));
  m_delay->setRange(0, std::numeric_limits<int>::max());
  m_delay->setGroupSeparatorShown(true);
  m_delay->setValue(1);
  m_unit = new QComboBox(this);
  m_unit->setObjectName(QStringLiteral("state.alarm.unit"));
  m_unit->setAccessibleName(tr("Unit of the delay"));
  m_unit->addItem(tr("seconds"), 1);
  m_unit->addItem(tr("minutes"), kMinute);
  m_unit->addItem(tr("hours"), kHour);
  m_unit->addItem(tr("days"), kDay);
  m_unit->setCurrentIndex(2);
  auto* delay = new QHBoxLayout;
  delay->setSpacing(metrics::gap);
  delay->addWidget(m_delay, 1);
  delay->addWidget(m_unit);

  m_byTime = new QRadioButton(tr("At a time"), this);
  m_byTime->setObjectName(QStringLiteral("state.alarm.byTime"));
  m_time = new QDateTimeEdit(QDateTime::fromMSecsSinceEpoch(now() + kFirstOffer), this);
  m_time->setObjectName(QStringLiteral("state.alarm.time"));
  m_time->setAccessibleName(tr("Time of the alarm"));
  m_time->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
  m_time->setCalendarPopup(true);
  m_time->setLayoutDirection(Qt::LeftToRight);
  m_zone = new QComboBox(this);
  m_zone->setObjectName(QStringLiteral("state.alarm.zone"));
  m_zone->setAccessibleName(tr("Time zone of the time"));
  m_zone->addItem(models::localZone(), static_cast<int>(Qt::LocalTime));
  if (models::localZone() != QLatin1String("UTC")) m_zone->addItem(QStringLiteral("UTC"), static_cast<int>(Qt::UTC));
  auto* time = new QHBoxLayout;
  time->setSpacing(metrics::gap);
  time->addWidget(m_time, 1);
  time->addWidget(m_zone);

  m_when = new TokenLabel(Token::Muted, {}, this);
  m_when->setObjectName(QStringLiteral("state.alarm.when"));
  m_problem = new TokenLabel(Token::Danger, {}, this);
  m_problem->setObjectName(QStringLiteral("state.alarm.problem"));
  m_replaces = new TokenLabel(Token::Warning, {}, this);
  m_replaces->setObjectName(QStringLiteral("state.alarm.replaces"));
  for (auto* label : {m_when, m_problem, m_replaces}) label->setWordWrap(true);
  if (!m_known) {
    m_replaces->setText(tr("An alarm that %1 may have is replaced.").arg(object));
  } else if (m_known->scheduledAt >= 0) {
    m_replaces->setText(tr("This replaces the alarm of %1.").arg(models::alarmTimeText(*m_known)));
  }
  m_replaces->setVisible(!m_replaces->text().isEmpty());

  auto* cancel = new QPushButton(tr("Cancel"), this);
  m_confirm = new QPushButton(tr("Set the alarm"), this);
  m_confirm->setObjectName(QStringLiteral("state.alarm.confirm"));
  m_confirm->setDefault(true);
  setButtonLook(m_confirm, ButtonLook::Primary);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  auto* buttons = new QHBoxLayout;
  buttons->setContentsMargins(0, metrics::margin, 0, 0);
  buttons->setSpacing(metrics::gap);
  buttons->addStretch(1);
  buttons->addWidget(cancel);
  buttons->addWidget(m_confirm);

  layout->addWidget(m_byDelay);
  layout->addLayout(delay);
  layout->addWidget(m_byTime);
  layout->addLayout(time);
  layout->addWidget(m_when);
  layout->addWidget(m_problem);
  layout->addWidget(m_replaces);
  layout->addStretch(1);
  layout->addLayout(buttons);
}

qint64 AlarmDialog::now() const { return QDateTime::currentMSecsSinceEpoch() + m_skewMs; }

StateAlarmSet AlarmDialog::wanted() const {
  StateAlarmSet wanted;
  if (m_byDelay->isChecked()) {
    wanted.delaySeconds = qint64(m_delay->value()) * m_unit->currentData().toInt();
    return wanted;
  }
  // What stands in the field means the zone beside it.
  const auto zone = static_cast<Qt::TimeSpec>(m_zone->currentData().toInt());
  const QDateTime typed = m_time->dateTime();
  wanted.scheduledAtUnixMs = QDateTime(typed.date(), typed.time(), zone).toMSecsSinceEpoch();
  return wanted;
}

void AlarmDialog::check() {
  const StateAlarmSet set = wanted();
  const QString problem = models::alarmProblem(set);
  m_problem->setText(problem);
  m_problem->setVisible(!problem.isEmpty());
  m_confirm->setEnabled(problem.isEmpty());
  m_when->setVisible(problem.isEmpty());
  if (!problem.isEmpty()) return;
  const qint64 at = models::alarmTimeOf(set, now());
  const QString time = models::utcAndLocalTime(at);
  const bool isPast = set.scheduledAtUnixMs && at < now();
  m_when->setToken(isPast ? Token::Warning : Token::Muted);
  m_when->setText(isPast ? tr("That has passed: the alarm rings at once.") : tr("The alarm rings at %1.").arg(time));
}

}  // namespace tovuk::views
