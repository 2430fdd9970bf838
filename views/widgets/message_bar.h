// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One line over or under content that says what happened and what to do. Hidden while there is nothing to say.
#pragma once

#include <QWidget>

#include <cstdint>

#include "api/contract/error.h"

class QAction;
class QHBoxLayout;
class QLabel;

namespace tovuk::views {

class ActionButton;

enum class Severity : std::uint8_t { Info, Good, Warning, Danger };

class MessageBar : public QWidget {
  Q_OBJECT
 public:
  explicit MessageBar(QWidget* parent = nullptr);
  ~MessageBar() override;

  // The checkable action of a window that makes its connection read-only; its data is the connection's name.
  static constexpr char kReadOnlyAction[] = "connection.readOnly";

  // The error's message, what to do about it as the service sent it, Details, and Retry unless repeating cannot help.
  // When the connection is read-only and its window has kReadOnlyAction, a link asks and switches that off; the
  // message goes when it is off.
  void showError(const Error& error);
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
  void retryRequested();
  void closed();  // by the person

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void dropLinks();
  void offerToAllowChanges();
  void askToAllowChanges(QAction* readOnly);
  void tint();
  void toggleDetails();

  Severity m_severity = Severity::Info;
  bool m_hasMessage = false;
  QLabel* m_icon;
  QLabel* m_text;
  QLabel* m_hint;
  QLabel* m_details;
  QHBoxLayout* m_links;
  ActionButton* m_docs;
  ActionButton* m_detailsButton;
  ActionButton* m_retry;
  ActionButton* m_close;
  QString m_docsUrl;
  QAction* m_allow = nullptr;
};

}  // namespace tovuk::views
