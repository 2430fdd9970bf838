// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The body of one message as text, as JSON on lines of its own, or as bytes; how it is shown first follows from what
// it is.
#pragma once

#include <QWidget>

#include <optional>
#include <string>

class QComboBox;
class QPlainTextEdit;

namespace tovuk::views {

class TokenLabel;

class BodyView : public QWidget {
  Q_OBJECT
 public:
  enum class Mode : int { Text, Json, Hex };

  explicit BodyView(QWidget* parent = nullptr);

  void showBody(const QString& title, const std::string& body);
  // `sentence` says why there is nothing.
  void showNothing(const QString& sentence);
  [[nodiscard]] Mode mode() const;
  void setMode(Mode mode);
  [[nodiscard]] QString shownText() const;
  [[nodiscard]] const std::optional<std::string>& body() const { return m_body; }

 private:
  void render();

  TokenLabel* m_title;
  TokenLabel* m_note;
  QComboBox* m_modes;
  QPlainTextEdit* m_text;
  std::optional<std::string> m_body;
};

}  // namespace tovuk::views
