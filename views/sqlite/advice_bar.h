// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One piece of advice under the figures: what it says, then at once what can be done about it.
#pragma once

#include <QWidget>

#include "views/widgets/theme.h"

class QAction;
class QHBoxLayout;
class QLabel;

namespace tovuk::views {

class AdviceText;

class AdviceBar : public QWidget {
  Q_OBJECT
 public:
  // Names between backticks are set in the monospaced font. `token` colours the icon.
  AdviceBar(const QString& advice, const QString& iconName, Token token, QWidget* parent = nullptr);
  void addLink(QAction* action);
  [[nodiscard]] QString text() const { return m_advice; }

 signals:
  void closed();  // by the person

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void tint();

  QString m_advice;
  QString m_iconName;
  Token m_token;
  QLabel* m_icon;
  AdviceText* m_text;
  QHBoxLayout* m_links;
};

}  // namespace tovuk::views
