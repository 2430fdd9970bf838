// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The editor over the results. Until the person moves the line between them, the editor gives way in a low window, so
// that rows are always seen.
#pragma once

#include <QSplitter>

namespace tovuk::views {

class EditorStack : public QSplitter {
  Q_OBJECT
 public:
  explicit EditorStack(QWidget* parent = nullptr);
  void setParts(QWidget* editor, QWidget* results);

  // Where the person has put the line; empty: nowhere yet.
  [[nodiscard]] QString place() const;
  void restorePlace(const QString& place);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void arrange();
  bool m_isPlaced = false;
};

}  // namespace tovuk::views
