// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one seam for questions and file choosers. Everything is asynchronous: nothing here runs a nested event loop,
// and tests install answers so that nothing ever waits for a person.
#pragma once

#include <QString>
#include <QStringList>

#include <deque>
#include <functional>
#include <optional>
#include <vector>

class QWidget;

namespace tovuk::views {

struct AskQuestion {
  QString title;
  QString text;              // one sentence: what will happen
  QString details;           // smaller, under it; may be empty
  QString confirmLabel;      // the verb: "Delete database"
  bool destructive = false;  // Cancel is the default, the confirming button is drawn in danger
  QString requiredText;      // not empty: must be typed before the confirming button works
};

struct AskText {
  QString title;
  QString label;
  QString initial;
  QString confirmLabel;
  QString hint;  // under the field; may be empty
  // What is wrong with the text, or empty: the confirming button works. Called at each change.
  std::function<QString(const QString&)> problem;
};

struct AskFile {
  QString title;
  QString suggestedName;  // of the file to save to, without a folder: that is where the last one was, or Documents
  QStringList filters;    // "CSV (*.csv)"
};

class Ask {
 public:
  // `done` runs once, later than the call, and not at all when `parent` is gone by then. false: cancelled.
  static void confirm(QWidget* parent, AskQuestion question, std::function<void(bool)> done);
  // nullopt: cancelled.
  static void text(QWidget* parent, AskText question, std::function<void(std::optional<QString>)> done);
  // An empty path: cancelled.
  static void chooseOpenFile(QWidget* parent, AskFile request, std::function<void(QString)> done);
  static void chooseSaveFile(QWidget* parent, AskFile request, std::function<void(QString)> done);
};

// While one lives, questions are answered from it in order; one that finds no answer is cancelled. Everything asked
// is kept for inspection. For tests.
class AskAnswers {
 public:
  AskAnswers();
  ~AskAnswers();
  AskAnswers(const AskAnswers&) = delete;
  AskAnswers& operator=(const AskAnswers&) = delete;

  void answerConfirm(bool accept) { m_confirms.push_back(accept); }
  void answerText(std::optional<QString> text) { m_texts.push_back(std::move(text)); }
  void answerFile(QString path) { m_files.push_back(std::move(path)); }

  [[nodiscard]] const std::vector<AskQuestion>& confirmsAsked() const { return m_confirmsAsked; }
  [[nodiscard]] const std::vector<AskText>& textsAsked() const { return m_textsAsked; }
  [[nodiscard]] const std::vector<AskFile>& filesAsked() const { return m_filesAsked; }

 private:
  friend class Ask;
  AskAnswers* m_previous;
  std::deque<bool> m_confirms;
  std::deque<std::optional<QString>> m_texts;
  std::deque<QString> m_files;
  std::vector<AskQuestion> m_confirmsAsked;
  std::vector<AskText> m_textsAsked;
  std::vector<AskFile> m_filesAsked;
};

}  // namespace tovuk::views
