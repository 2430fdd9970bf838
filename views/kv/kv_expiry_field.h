// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// When an entry expires: never, after a while, or at a time.
#pragma once

#include <QWidget>

#include "models/kv/kv_draft.h"

class QLineEdit;

namespace tovuk::views {

class ChoiceBar;
class TokenLabel;

class KvExpiryField : public QWidget {
  Q_OBJECT
 public:
  explicit KvExpiryField(QWidget* parent = nullptr);

  void setInput(const models::KvExpiryInput& input);  // says nothing
  [[nodiscard]] models::KvExpiryInput input() const;
  // The input that is what the service has: kept to the second when it is saved. nullopt: none is.
  void setKept(const std::optional<models::KvExpiryInput>& kept);
  void setReadOnly(bool readOnly);
  // What is wrong with it; empty: nothing.
  [[nodiscard]] QString problem() const;

  [[nodiscard]] ChoiceBar* kinds() const { return m_kinds; }
  [[nodiscard]] QLineEdit* field() const { return m_field; }

 signals:
  void edited();  // by the person

 private:
  void showHint();

  ChoiceBar* m_kinds;
  QLineEdit* m_field;
  TokenLabel* m_hint;
  std::optional<models::KvExpiryInput> m_kept;
};

}  // namespace tovuk::views
