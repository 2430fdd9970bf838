// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The action of a window that opens an answer of the service as it came, for one that could not be read. Message bars
// find it by MessageBar::kShowAnswerAction.
#pragma once

#include <QAction>

#include <functional>

namespace tovuk::client {
class Ledger;
}

namespace tovuk::views {

class ShowAnswer : public QAction {
  Q_OBJECT
 public:
  // Of the connection in use; nullptr: there is none.
  using LedgerOfNow = std::function<const client::Ledger*()>;
  // Adds itself to the window.
  ShowAnswer(LedgerOfNow ledger, QWidget* window);

 private:
  void open();

  LedgerOfNow m_ledger;
  QWidget* m_window;
};

}  // namespace tovuk::views
