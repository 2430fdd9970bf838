// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/queue/send_outcome.h"

#include <QCoreApplication>

#include "models/error_text.h"
#include "models/format.h"
#include "views/widgets/message_bar.h"

namespace tovuk::views {

namespace {

class OutcomeText {
  Q_DECLARE_TR_FUNCTIONS(SendOutcome)
 public:
  static QString sent(const models::SendOutcome& outcome, const QString& queue) {
    if (outcome.wanted == 1) return tr("The message was sent to %1 as %2.").arg(queue, outcome.ids.value(0));
    return tr("%1 messages were sent to %2.", nullptr, models::pluralOf(outcome.sent))
        .arg(models::formatCount(outcome.sent), queue);
  }
  static QString stopped(const models::SendOutcome& outcome, const QString& queue) {
    return tr("Stopped: %1 of %2 messages were sent to %3.")
        .arg(models::formatCount(outcome.sent), models::formatCount(outcome.wanted), queue);
  }
  static QString broken(const models::SendOutcome& outcome, const QString& reason) {
    return tr("%1 of %2 messages were sent. %3", "the last is why the others were not")
        .arg(models::formatCount(outcome.sent), models::formatCount(outcome.wanted), reason);
  }
  static QString unknown(qint64 count) {
    return tr("%1 messages had no answer and may be in the queue all the same. Read the messages before sending again.",
              nullptr, models::pluralOf(count))
        .arg(models::formatCount(count));
  }
};

}  // namespace

void showOutcome(MessageBar& bar, const models::SendOutcome& outcome, const QString& queue) {
  if (outcome.error) {
    if (outcome.sent == 0 && outcome.unknown == 0) {
      bar.showError(*outcome.error);
      bar.setRetryVisible(false);  // the button that sent repeats it
      return;
    }
    bar.showMessage(Severity::Danger, OutcomeText::broken(outcome, models::errorView(*outcome.error).headline),
                    outcome.unknown > 0 ? OutcomeText::unknown(outcome.unknown) : QString());
    return;
  }
  if (outcome.stopped)
    bar.showMessage(Severity::Warning, OutcomeText::stopped(outcome, queue));
  else
    bar.showMessage(Severity::Good, OutcomeText::sent(outcome, queue), outcome.nextActions.value(0));
}

}  // namespace tovuk::views
