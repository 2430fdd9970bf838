// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An answer as it came, to read and to copy.
#pragma once

#include <QDialog>

namespace tovuk::views {

class AnswerDialog : public QDialog {
  Q_OBJECT
 public:
  // `text` empty: it was not kept, and that is said.
  AnswerDialog(const QString& target, int httpStatus, const QString& text, QWidget* parent);
};

}  // namespace tovuk::views
