// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One line over or under content that says what happened and what to do. Hidden while there is nothing to say.
#pragma once

#include <QList>
#include <QWidget>

#include <cstdint>
#include <optional>

#include "api/contract/error.h"
#include "models/connections/delays.h"

class QAction;
class QHBoxLayout;
class QLabel;

namespace tovuk::models {
class RetryCountdown;
}

namespace tovuk::views {

class ActionButton;

enum class Severity : std::uint8_t { Info, Good, Warning, Danger };

class MessageBar : public QWidget {
  Q_OBJECT
 public:
  explicit MessageBar(QWidget* parent = nullptr, models::Delays& delays = models::realDelays());
  ~MessageBar() override;

  // The checkable action of a window that makes its connection read-only; its data is the connection's name.
  static constexpr char kReadOnlyAction[] = "connection.readOnly";
  // The action of a window that opens an answer as it came; its data is set to Error::requestId before it is triggered.
  static constexpr char kShowAnswerAction[] = "connection.showAnswer";

  // The error's message, what to do about it as the service sent it, Details, and Retry unless repeating cannot help.
  // When the connection is read-only and its window has kReadOnlyAction, a link asks and switches that off; the
  // message goes when it is off. Further links: after a conflict, to reload, and to compare where compareRequested() is
  // connected; after an answer that could not be read, to see it, where the window has kShowAnswerAction. When the
  // service names a time, the seconds count down and Retry is off until then; what is repeatable is then asked for
  // again by retryRequested().
  void showError(const Error& error);
  // The program waits, as the service asked, and goes on by itself: counts down, then goes. Covers no other message.
  void showWait(qint64 milliseconds);
  void showMessage(Severity severity, const QString& text, const QString& hint = {});
  void showInfo(const QString& text, const QString& hint = {}) { showMessage(Severity::Info, text, hint); }
  // Link buttons after the text, for the message shown now; not owned. clear and show* remove them.
  void addLink(QAction* action);
  void setRetryVisible(bool visible);
  void setClosable(bool closable);
  void clear();

  [[nodiscard]] bool hasMessage() const { return m_hasMessage; }
  [[nodiscard]] QString text() const;
  [[nodiscard]] QString hint() const;
  [[nodiscard]] Severity severity() const { return m_severity; }

 signals:
  void retryRequested();    // by the person, or because the time is over that the service named
  void compareRequested();  // after a conflict: load what is there now and show it beside what was typed
  void closed();            // by the person

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void dropLinks();
  void tint();
  void toggleDetails();

  // message_bar_errors.cpp
  [[nodiscard]] static QString waitText(int seconds);
  void showSecondsLeft(int seconds);
  void endWait();
  void forgetWait();
  [[nodiscard]] QAction* actionOfWindow(const char* name) const;  // of the window, or of one above it; or nullptr
  QAction* offer(const QString& text);                            // a link that goes with the message
  void offerToAllowChanges();
  void askToAllowChanges(QAction* readOnly);
  void offerToReload();
  void offerTheAnswer(const Error& error);

  models::RetryCountdown* m_countdown;
  std::optional<Error> m_waitsFor;  // while the time counts that it names
  bool m_isWait = false;            // the message is that of showWait()
  Severity m_severity = Severity::Info;
  bool m_hasMessage = false;
  QLabel* m_icon;
  QLabel* m_text;
  QLabel* m_hint;
  QLabel* m_wait;
  QLabel* m_details;
  QHBoxLayout* m_links;
  ActionButton* m_docs;
  ActionButton* m_detailsButton;
  ActionButton* m_retry;
  ActionButton* m_close;
  QString m_docsUrl;
  QList<QAction*> m_offers;
};

}  // namespace tovuk::views
