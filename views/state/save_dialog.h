// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Shows what a save changes before it is sent.
#pragma once

#include <QDialog>
#include <QString>

#include "models/state/value_store.h"

class QPlainTextEdit;

namespace tovuk::views {

class SaveDialog : public QDialog {
  Q_OBJECT
 public:
  struct Text {
    QString object, key;
    QString warning;  // why this is asked again; may be empty
  };
  // `before`: what the service has, no bytes when there is nothing yet. The dialog deletes itself when it is closed.
  SaveDialog(const Text& text, const models::StateBytes& before, const std::string& after, QWidget* parent = nullptr);

  [[nodiscard]] QPlainTextEdit* diff() const { return m_diff; }

 private:
  void showDiff(const models::StateBytes& before, const std::string& after);

  QPlainTextEdit* m_diff;
};

}  // namespace tovuk::views
