// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sqlite/sql_pieces.h"

namespace tovuk::models {

namespace {

// UTF-16 units of UTF-8 text. A lone surrogate has become one character of at most three bytes, so it counts as one.
int unitsOf(std::string_view utf8) {
  int units = 0;
  for (const char c : utf8) {
    const auto byte = static_cast<unsigned char>(c);
    if ((byte & 0xC0U) == 0x80U) continue;
    units += byte >= 0xF0U ? 2 : 1;
  }
  return units;
}

}  // namespace

SqlPieces::SqlPieces(const QString& text, bool withSpace) : m_text(text), m_utf8(text.toStdString()) {
  client::SqlTokenizer tokenizer(m_utf8);
  int at = 0;
  while (const auto token = tokenizer.next()) {
    const int length = unitsOf(token->text(m_utf8));
    if (withSpace || !token->isSpace()) m_pieces.push_back({*token, at, length});
    at += length;
  }
}

QString unquotedName(QStringView token) {
  if (token.size() < 2) return token.toString();
  const QChar open = token.front();
  const QChar close = open == u'[' ? QChar(u']') : open;
  if (!QStringView(u"\"`['").contains(open) || token.back() != close) return token.toString();
  QString name = token.mid(1, token.size() - 2).toString();
  if (open != u'[') name.replace(QString(2, open), QString(open));
  return name;
}

}  // namespace tovuk::models
