// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The settings of a queue as fields, each with its range and what it does. Of a queue that is made: an empty field
// takes the default of the service.
#pragma once

#include <QWidget>

#include <array>
#include <optional>

#include "models/queue/queue_settings.h"

class QComboBox;

namespace tovuk::views {

class CheckedField;

class SettingsForm : public QWidget {
  Q_OBJECT
 public:
  // `queue` empty: of a queue that is made now.
  SettingsForm(models::ServiceContext& service, QString queue, QWidget* parent = nullptr);

  [[nodiscard]] models::QueueForm form() const;
  void setForm(const models::QueueForm& form);
  // The first problem of the fields, or empty.
  [[nodiscard]] QString problem() const;
  // Takes up newer ranges, and the queues there are.
  void showService();

 signals:
  void edited();

 private:
  void addNumber(models::QueueSetting setting, const QString& label, const QString& help);
  [[nodiscard]] CheckedField* field(models::QueueSetting setting) const {
    return m_fields[static_cast<std::size_t>(setting)];
  }
  void check();
  void showQueues(const QString& chosen);

  models::ServiceContext& m_service;
  QString m_queue;
  std::array<CheckedField*, models::kQueueSettings.size()> m_fields = {};
  std::array<QString, models::kQueueSettings.size()> m_help;
  QComboBox* m_deadLetter;
};

}  // namespace tovuk::views
