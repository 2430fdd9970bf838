// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A schedule as one line and as its five fields, which follow each other. Each field says what may stand in it, or what
// is wrong; below are plain words.
#pragma once

#include <QWidget>

#include <array>

#include "models/cron/cron_check.h"

class QLineEdit;

namespace tovuk::views {

class TokenLabel;

class ScheduleEdit : public QWidget {
  Q_OBJECT
 public:
  // `name` begins the object names: "cron.edit" gives cron.edit.line, .minute, .hour, .day, .month, .weekday, .problem
  // and .words.
  explicit ScheduleEdit(const QString& name, QWidget* parent = nullptr);

  [[nodiscard]] QString text() const;
  void setText(const QString& text);  // not told by changed()
  void setReadOnly(bool readOnly);
  [[nodiscard]] const models::CronCheck& check() const { return m_check; }
  [[nodiscard]] QString words() const;
  void takeFocus();

 signals:
  void changed();  // by the person

 private:
  void takeLine();
  void takeFields();
  void showCheck();

  QLineEdit* m_line;
  TokenLabel* m_problem;
  std::array<QLineEdit*, models::kCronFieldCount> m_fields{};
  std::array<TokenLabel*, models::kCronFieldCount> m_notes{};
  TokenLabel* m_words;
  TokenLabel* m_hint;
  models::CronCheck m_check;
};

}  // namespace tovuk::views
