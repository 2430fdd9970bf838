// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/show_answer.h"

#include <utility>

#include "api/client/ledger.h"
#include "views/shell/activity_text.h"
#include "views/shell/answer_dialog.h"
#include "views/widgets/message_bar.h"

namespace tovuk::views {

ShowAnswer::ShowAnswer(LedgerOfNow ledger, QWidget* window)
    : QAction(tr("Show answer"), window), m_ledger(std::move(ledger)), m_window(window) {
  setObjectName(QLatin1String(MessageBar::kShowAnswerAction));
  connect(this, &QAction::triggered, this, &ShowAnswer::open);
  window->addAction(this);
}

void ShowAnswer::open() {
  const client::Ledger* ledger = m_ledger();
  const client::LedgerEntry* entry = ledger ? ledger->find(data().toString().toULongLong()) : nullptr;
  const bool isKept = entry && !entry->answerBody.empty();
  auto* dialog = isKept ? new AnswerDialog(QString::fromStdString(entry->target), entry->httpStatus,
                                           bodyText(entry->answerBody, entry->answerCut), m_window)
                        : new AnswerDialog({}, 0, {}, m_window);
  dialog->open();
}

}  // namespace tovuk::views
