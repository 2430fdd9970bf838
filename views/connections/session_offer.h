// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Offers the session of the `tovuk` command line, and says what is read when the person agrees.
#pragma once

#include <QWidget>

class QPushButton;

namespace tovuk::views {

class LoadingLine;
class TokenLabel;

class SessionOffer : public QWidget {
  Q_OBJECT
 public:
  explicit SessionOffer(QWidget* parent = nullptr);  // hidden until offer()

  void offer(const QString& place);
  void setBusy(bool busy);
  void showRefusal(const QString& sentence);

 signals:
  void agreed();

 private:
  TokenLabel* m_sentence;
  TokenLabel* m_refusal;
  QPushButton* m_use;
  LoadingLine* m_loading;
};

}  // namespace tovuk::views
