// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A value for each `?` of the statement at the caret. It appears when a statement has placeholders; what was typed is
// kept by placeholder name while other statements are looked at.
#pragma once

#include <QHash>
#include <QWidget>

#include <optional>
#include <vector>

#include "api/contract/sqlite/sqlite.h"
#include "models/sqlite/sql_text.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace tovuk::views {

class ParamsForm : public QWidget {
  Q_OBJECT
 public:
  enum class Kind : int { Text, Integer, Number, Boolean, Null };

  explicit ParamsForm(QWidget* parent = nullptr);

  // The placeholders to show, in order. None: the form hides.
  void setSlots(const std::vector<models::ParamSlot>& placeholders);

  // The values of `placeholders`, or nullopt when one cannot be sent; then the first bad field says what is wrong
  // beside it, has the focus, and nothing may be sent.
  std::optional<std::vector<SqliteParam>> values(const std::vector<models::ParamSlot>& placeholders);

 private:
  struct Row {
    models::ParamSlot slot;
    QLabel* label = nullptr;
    QComboBox* kind = nullptr;
    QLineEdit* field = nullptr;
    QComboBox* truth = nullptr;
    QLabel* problem = nullptr;
  };
  struct Kept {
    Kind kind = Kind::Text;
    QString text;
    bool truth = true;
  };
  void keep(const Row& row);
  void addRow(const models::ParamSlot& slot);
  void showKind(const Row& row);
  // What is wrong with a value; nullopt: nothing.
  static std::optional<QString> problemOf(const Kept& kept);
  static SqliteParam valueOf(const Kept& kept);

  QGridLayout* m_grid;
  std::vector<Row> m_rows;
  QHash<QString, Kept> m_kept;
};

}  // namespace tovuk::views
