// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whose account it is: name, address, provider, plan, and when the session ends.
#pragma once

#include <QWidget>

#include "models/connections/account_summary.h"

class QFormLayout;
class QLabel;

namespace tovuk::views {

class AccountView : public QWidget {
  Q_OBJECT
 public:
  explicit AccountView(QWidget* parent = nullptr);
  void setAccount(const models::AccountSummary& account);

 private:
  // A text that is not known has no row.
  void addRow(const QString& label, const QString& text, const QString& name);

  QLabel* m_heading;
  QFormLayout* m_rows;
};

}  // namespace tovuk::views
