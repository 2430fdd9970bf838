// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks when an alarm is to ring: after a delay or at a time. Says when that is, and what it replaces.
#pragma once

#include <QDialog>

#include "api/contract/state/state.h"
#include "models/state/alarm_store.h"

class QComboBox;
class QDateTimeEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace tovuk::views {

class TokenLabel;

class AlarmDialog : public QDialog {
  Q_OBJECT
 public:
  // `known`: the alarm that is set, as far as it is known. `skewMs`: how far the service's clock is ahead. The dialog
  // deletes itself when it is closed; show it with open().
  AlarmDialog(const QString& object, const std::optional<models::StateAlarm>& known, qint64 skewMs,
              QWidget* parent = nullptr);

  [[nodiscard]] StateAlarmSet wanted() const;

 signals:
  void chosen(const tovuk::StateAlarmSet& wanted);

 private:
  void build(const QString& object);
  void check();
  [[nodiscard]] qint64 now() const;

  std::optional<models::StateAlarm> m_known;
  qint64 m_skewMs;
  QRadioButton* m_byDelay;
  QRadioButton* m_byTime;
  QSpinBox* m_delay;
  QComboBox* m_unit;
  QDateTimeEdit* m_time;
  QComboBox* m_zone;
  TokenLabel* m_when;
  TokenLabel* m_problem;
  TokenLabel* m_replaces;
  QPushButton* m_confirm;
};

}  // namespace tovuk::views
