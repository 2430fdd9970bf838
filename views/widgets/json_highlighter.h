// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Colours of JSON in a text document: names, texts, numbers and words.
#pragma once

#include <QSyntaxHighlighter>

namespace tovuk::views {

class JsonHighlighter : public QSyntaxHighlighter {
  Q_OBJECT
 public:
  explicit JsonHighlighter(QTextDocument* document) : QSyntaxHighlighter(document) {}
  void setActive(bool active);

 protected:
  void highlightBlock(const QString& text) override;

 private:
  bool m_isActive = false;
};

}  // namespace tovuk::views
