// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an error offers besides its words: waiting, the answer as it came, reloading, allowing changes. The other half
// of MessageBar.
#include <QAction>
#include <QLabel>
#include <QMetaMethod>
#include <QPointer>

#include "models/connections/retry_countdown.h"
#include "models/error_text.h"
#include "models/format.h"
#include "views/widgets/action_button.h"
#include "views/widgets/ask.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/resource_panel.h"
#include "views/widgets/theme.h"

namespace tovuk::views {

void MessageBar::showError(const Error& error) {
  // Owners show the same error again with each change of theirs: a time that runs does not begin anew.
  if (m_waitsFor == error && m_countdown->secondsLeft() > 0) return;
  const models::ErrorView view = models::errorView(error);
  showMessage(Severity::Danger, view.headline, view.hint);
  m_retry->setVisible(view.canRetry);
  m_details->setText(view.details);
  m_details->setFont(monoFontFor(view.details));
  m_detailsButton->setVisible(!view.details.isEmpty());
  m_docsUrl = view.checkoutUrl.isEmpty() ? view.docsUrl : view.checkoutUrl;
  m_docs->setText(view.checkoutUrl.isEmpty() ? tr("Read more") : tr("Change plan"));
  m_docs->setAccessibleName(m_docs->text());
  m_docs->setToolTip(m_docsUrl);
  m_docs->setVisible(!m_docsUrl.isEmpty());
  if (error.kind == ErrorKind::ReadOnly) offerToAllowChanges();
  if (error.kind == ErrorKind::Conflict) offerToReload();
  if (error.kind == ErrorKind::Protocol || error.code == "api_error") offerTheAnswer(error);
  if (view.canRetry && error.retryAfterSeconds) {
    m_waitsFor = error;
    m_retry->setEnabled(false);
    if (!m_countdown->follow(error)) forgetWait();
  }
}

void MessageBar::showWait(qint64 milliseconds) {
  if (m_hasMessage && !m_isWait) return;
  const int seconds = static_cast<int>((milliseconds + 999) / 1000);
  showMessage(Severity::Info, waitText(seconds));
  m_isWait = true;
  m_countdown->start(seconds);
}

QString MessageBar::waitText(int seconds) {
  return tr("Tovuk asks to wait %1 s more.").arg(models::formatCount(seconds));
}

void MessageBar::showSecondsLeft(int seconds) {
  if (seconds <= 0) return;  // endWait() follows
  if (m_isWait) {
    m_text->setText(waitText(seconds));
    return;
  }
  m_wait->setText(waitText(seconds));
  m_wait->show();
}

void MessageBar::endWait() {
  if (m_isWait) {
    clear();
    return;
  }
  // A write is repeated by the person only; so is what its owner offers no Retry for.
  const bool resumes = m_waitsFor && m_waitsFor->repeatable && !m_retry->isHidden();
  forgetWait();
  if (resumes) emit retryRequested();
}

void MessageBar::forgetWait() {
  m_countdown->stop();
  m_waitsFor.reset();
  m_isWait = false;
  m_retry->setEnabled(true);
  m_wait->clear();
  m_wait->hide();
}

QAction* MessageBar::actionOfWindow(const char* name) const {
  for (const QWidget* at = window(); at != nullptr;) {
    for (QAction* action : at->actions()) {
      if (action->objectName() == QLatin1String(name)) return action;
    }
    at = at->parentWidget() ? at->parentWidget()->window() : nullptr;
  }
  return nullptr;
}

QAction* MessageBar::offer(const QString& text) {
  auto* action = new QAction(text, this);
  m_offers.append(action);
  addLink(action);
  return action;
}

void MessageBar::offerToAllowChanges() {
  QAction* readOnly = actionOfWindow(kReadOnlyAction);
  if (!readOnly || !readOnly->isEnabled() || !readOnly->isChecked()) return;
  QAction* allow = offer(tr("Allow changes"));
  connect(allow, &QAction::triggered, this, [this, readOnly] { askToAllowChanges(readOnly); });
  // However the mode goes off, the message is not true any more.
  connect(readOnly, &QAction::toggled, allow, [this](bool on) {
    if (!on) clear();
  });
}

void MessageBar::askToAllowChanges(QAction* readOnly) {
  const QString name = readOnly->data().toString();
  AskQuestion question;
  question.title = tr("Allow changes on the connection %1?").arg(name);
  question.text = tr("Statements can then change the data of the connection %1.").arg(name);
  question.confirmLabel = tr("Allow changes");
  question.destructive = true;
  Ask::confirm(this, question, [guard = QPointer<QAction>(readOnly)](bool accepted) {
    if (accepted && guard) guard->setChecked(false);
  });
}

void MessageBar::offerToReload() {
  if (isSignalConnected(QMetaMethod::fromSignal(&MessageBar::compareRequested))) {
    connect(offer(tr("Reload and compare")), &QAction::triggered, this, &MessageBar::compareRequested);
    return;
  }
  for (QWidget* above = parentWidget(); above != nullptr; above = above->parentWidget()) {
    auto* panel = qobject_cast<ResourcePanel*>(above);
    if (panel == nullptr) continue;
    connect(offer(tr("Reload")), &QAction::triggered, panel, [this, panel] {
      clear();
      panel->refresh();
    });
    return;
  }
}

void MessageBar::offerTheAnswer(const Error& error) {
  QAction* show = actionOfWindow(kShowAnswerAction);
  if (show == nullptr || error.requestId.empty()) return;
  connect(offer(tr("Show answer")), &QAction::triggered, show, [show, id = QString::fromStdString(error.requestId)] {
    show->setData(id);
    show->trigger();
  });
}

}  // namespace tovuk::views
