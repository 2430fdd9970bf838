// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bytes of a value for reading and typing: as text, as JSON, as hexadecimal digits, and as an image where they are
// one. As long as nothing was typed, value() gives exactly the bytes that were set.
#pragma once

#include <QWidget>

#include <cstdint>
#include <optional>
#include <string>

class QLabel;
class QPlainTextEdit;
class QScrollArea;
class QStackedWidget;

namespace tovuk::views {

class ChoiceBar;
class JsonHighlighter;
class TokenLabel;

class ValueEditor : public QWidget {
  Q_OBJECT
 public:
  enum class Form : std::uint8_t { Text, Json, Hex, Image };
  // What is longer is shown in part and not for typing: a text field would take seconds for each key.
  static constexpr std::size_t kMostText = 2 * 1024 * 1024;
  static constexpr std::size_t kMostHex = 256 * 1024;

  // `name` begins the object names: NAME, NAME.editor, NAME.forms.
  explicit ValueEditor(const QString& name, QWidget* parent = nullptr);

  // Says nothing. The form follows from what the bytes are; the one that the person chose stays where it can.
  void setValue(const std::string& bytes);
  // As if it had been typed: from a file, say. Emits edited().
  void replaceValue(const std::string& bytes);
  // nullopt: what stands there is no bytes, such as half a hexadecimal digit.
  [[nodiscard]] std::optional<std::string> value() const;
  // What is wrong with what is shown, in one sentence, apart from its size; empty: nothing.
  [[nodiscard]] QString problem() const;
  // JSON that is not valid is a problem to a person who works in JSON, not to the bytes: value() still gives it.
  [[nodiscard]] bool isJson() const { return m_form == Form::Json; }

  void setReadOnly(bool readOnly);
  [[nodiscard]] Form form() const { return m_form; }
  void setForm(Form form);  // ignored where the bytes cannot be shown so
  // Puts valid JSON on lines of its own; names keep their order and numbers their digits.
  void format();

  [[nodiscard]] ChoiceBar* forms() const { return m_forms; }  // a child; may be moved into another bar
  [[nodiscard]] QPlainTextEdit* editor() const { return m_editor; }

 signals:
  void edited();  // by the person
  void formChanged();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void show(Form form);
  void showImage();
  void showForms();
  [[nodiscard]] bool canShow(Form form, const std::string& bytes) const;
  [[nodiscard]] std::string jsonBytes(const QString& text) const;

  ChoiceBar* m_forms;
  TokenLabel* m_note;
  QStackedWidget* m_pages;
  QPlainTextEdit* m_editor;
  QScrollArea* m_imageArea;
  QLabel* m_image;
  JsonHighlighter* m_highlighter;
  std::string m_bytes;  // what the editor was filled from
  Form m_form = Form::Text;
  std::optional<Form> m_chosen;  // by the person
  bool m_isCompact = false;      // m_bytes is JSON without white space: it is saved so as well
  bool m_isTyped = false;
  bool m_isWhole = true;  // all of it is shown
  bool m_isReadOnly = false;
  bool m_isFilling = false;
};

}  // namespace tovuk::views
