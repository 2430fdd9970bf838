// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/json_highlighter.h"

#include "views/widgets/theme.h"

namespace tovuk::views {

namespace {

// The end of the text in quotes that begins at `at`: behind its last quote, or the end of the line.
qsizetype endOfText(const QString& line, qsizetype at) {
  for (++at; at < line.size(); ++at) {
    if (line[at] == u'\\') {
      ++at;
    } else if (line[at] == u'"') {
      return at + 1;
    }
  }
  return line.size();
}

bool isWord(QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'+' || c == u'.'; }

}  // namespace

void JsonHighlighter::setActive(bool active) {
  if (m_isActive == active) return;
  m_isActive = active;
  rehighlight();
}

void JsonHighlighter::highlightBlock(const QString& text) {
  if (!m_isActive) return;
  for (qsizetype at = 0; at < text.size();) {
    const qsizetype begin = at;
    Token token = Token::Warning;
    if (text[at] == u'"') {
      at = endOfText(text, at);
      qsizetype next = at;
      while (next < text.size() && text[next].isSpace()) ++next;
      token = next < text.size() && text[next] == u':' ? Token::Accent : Token::Good;
    } else if (isWord(text[at])) {
      while (at < text.size() && isWord(text[at])) ++at;
    } else {
      ++at;
      continue;
    }
    setFormat(static_cast<int>(begin), static_cast<int>(at - begin), themeColor(token));
  }
}

}  // namespace tovuk::views
