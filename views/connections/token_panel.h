// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// "Where is my token?": the keyring really in use, a test of it step by step, what is wrong and what to do.
//
// The panel reads and changes nothing by itself: it asks with signals and is told.
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tovuk::views {

class LoadingLine;
class MessageBar;
class TokenLabel;

// Of one connection.
struct TokenPlaceFacts {
  QString connection;     // its name
  QString origin;         // "https://api.tovuk.com"; empty for Local
  bool hasToken = false;  // there is one to forget, or one that may still be kept
  QString place;          // one sentence: where it is
  QString problem;        // one sentence: why it is not kept, or may still be; empty: nothing is wrong
};

struct TokenTestStep {
  QString text;  // "Store a test entry"
  bool isOk = false;
  QString result;  // one sentence
  QString detail;  // what the system said, as it said it; may be empty
};

struct TokenTestReport {
  QString backend;  // "GNOME Keyring"; empty: none was found
  bool isOk = false;
  QString sentence;  // what is wrong, or that it works
  QString advice;    // what to do; may be empty
};

class TokenPanel : public QDialog {
  Q_OBJECT
 public:
  explicit TokenPanel(QWidget* parent = nullptr);

  void setFacts(const TokenPlaceFacts& facts);
  void beginTest();  // the steps of the one before go
  void addStep(const TokenTestStep& step);
  void finishTest(const TokenTestReport& report);
  [[nodiscard]] bool isTesting() const { return m_isTesting; }

 signals:
  void testRequested();    // answer with beginTest(), addStep() and finishTest()
  void forgetRequested();  // the person agreed; then setFacts()

 private:
  void forget();

  TokenPlaceFacts m_facts;
  bool m_isTesting = false;
  QLabel* m_connection;
  QLabel* m_place;
  TokenLabel* m_problem;
  QLabel* m_backend;
  QWidget* m_stepBox;
  QVBoxLayout* m_steps;
  MessageBar* m_result;
  LoadingLine* m_loading;
  QPushButton* m_again;
  QPushButton* m_forget;
};

}  // namespace tovuk::views
