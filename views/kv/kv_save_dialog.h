// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Shows what a save changes of value, metadata and expiry before it is sent.
#pragma once

#include <QDialog>
#include <QString>

#include "models/kv/kv_value_store.h"

class QPlainTextEdit;

namespace tovuk::views {

class KvSaveDialog : public QDialog {
  Q_OBJECT
 public:
  struct Text {
    QString key;
    QString warning;  // why this is asked again; may be empty
  };
  // `before`: what the service has. The dialog deletes itself when it is closed.
  KvSaveDialog(const Text& text, const models::KvThere& before, const models::KvContent& after,
               QWidget* parent = nullptr);

  [[nodiscard]] QPlainTextEdit* difference() const { return m_difference; }

 private:
  void showDifference(const models::KvThere& before, const models::KvContent& after);

  QPlainTextEdit* m_difference;
};

}  // namespace tovuk::views
