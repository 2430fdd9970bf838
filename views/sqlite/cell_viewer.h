// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One cell in full: as text, as a JSON tree, as a hex dump, as an image. The kind is chosen by what the bytes are and
// can be changed.
#pragma once

#include <QByteArray>
#include <QWidget>

#include "models/sqlite/result_model.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QScrollArea;
class QStackedWidget;
class QTreeWidget;

namespace tovuk::views {

class ActionButton;
class TokenLabel;

class CellViewer : public QWidget {
  Q_OBJECT
 public:
  enum class Mode : int { Text, Json, Hex, Image };

  explicit CellViewer(QWidget* parent = nullptr);

  // A copy of the cell is taken: the model may change or go.
  void showCell(const models::GridModel& model, int row, int column);
  void clear();

  [[nodiscard]] Mode mode() const;
  void setMode(Mode mode);
  [[nodiscard]] QString title() const;

 signals:
  void closeRequested();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void render();
  void renderText();
  void renderJson();
  void renderHex();
  void renderImage();
  void showNote(const QString& note);

  TokenLabel* m_title;
  TokenLabel* m_note;
  ActionButton* m_showAll;
  QComboBox* m_modes;
  QStackedWidget* m_pages;
  QPlainTextEdit* m_text;
  QTreeWidget* m_json;
  QPlainTextEdit* m_hex;
  QScrollArea* m_imageArea;
  QLabel* m_image;
  QByteArray m_bytes;
  client::CellType m_type = client::CellType::Null;
  bool m_hasCell = false;
  bool m_hexWhole = false;
};

}  // namespace tovuk::views
