// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A value for each placeholder of the statements about to run. It appears when a statement has placeholders; what was
// typed is kept: `:name` is one value everywhere, `?` belongs to its statement. Until the person chooses a type it
// follows what is typed.
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

  // The statements whose placeholders to show, in order. No placeholder: the form hides.
  void setStatements(const QStringList& statements);
  // Whether each placeholder of the statement has a field with a value: an empty text is one only when the person has
  // put it there or pressed Return in its field.
  [[nodiscard]] bool hasValues(const QString& statement);
  void focusFirst();
  // Whether a field that is shown holds something of the person's. It is kept no longer than the form.
  [[nodiscard]] bool hasTyped() const;

  // The values of a statement's placeholders, or nullopt when one cannot be sent; then its field says what is wrong
  // beside it, has the focus, and nothing may be sent.
  std::optional<std::vector<SqliteParam>> values(const QString& statement);

 signals:
  void runWanted();  // Return in the last field

 private:
  struct Row {
    QString key;
    models::ParamSlot slot;
    QLabel* label = nullptr;
    QComboBox* kind = nullptr;
    QLineEdit* field = nullptr;
    QComboBox* truth = nullptr;
    QLabel* problem = nullptr;
    bool touched = false;
    bool chosen = false;  // the type: by the person, not guessed from what is typed
  };
  struct Kept {
    Kind kind = Kind::Text;
    QString text;
    bool truth = true;
    bool touched = false;
    bool chosen = false;
  };
  static QString keyOf(const QString& statement, const models::ParamSlot& slot);
  void keepAll();
  void addRow(const QString& statement, const models::ParamSlot& slot);
  void showKind(const Row& row);
  [[nodiscard]] Row* rowOf(const QLineEdit* field);
  void touch(const QLineEdit* field);
  void guessKind(const QLineEdit* field);
  void onReturn(const QLineEdit* field);
  static Kind guessOf(const QString& text);
  // What is wrong with a value; nullopt: nothing.
  static std::optional<QString> problemOf(const Kept& kept);
  static SqliteParam valueOf(const Kept& kept);

  QGridLayout* m_grid;
  bool m_guessing = false;
  std::vector<Row> m_rows;
  QHash<QString, Kept> m_kept;    // by key
  QHash<QString, Kept> m_latest;  // by label: where a changed statement takes its first values from
};

}  // namespace tovuk::views
