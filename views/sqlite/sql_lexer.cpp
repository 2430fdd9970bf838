// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/sqlite/sql_lexer.h"

#include <Qsci/qsciscintilla.h>

#include <array>
#include <string_view>

#include "api/client/sqlite/sql_tokens.h"
#include "models/sqlite/sql_keywords.h"
#include "views/widgets/theme.h"

namespace tovuk::views {

namespace {

bool isKeyword(std::string_view word) {
  return models::isSqlKeyword(QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())));
}

// A function of SQLite that is being called: its name, then the opening bracket.
bool isCall(const client::SqlToken& token, std::string_view sql) {
  const auto name = token.text(sql);
  const auto next = client::SqlTokenizer(sql, token.end()).nextMeaningful();
  return next && next->isPunctuation(sql, '(') &&
         models::sqlFunctions().contains(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())),
                                         Qt::CaseInsensitive);
}

SqlLexer::Style styleOf(const client::SqlToken& token, std::string_view sql) {
  using Kind = client::SqlTokenKind;
  switch (token.kind) {
    case Kind::Word: return isKeyword(token.text(sql)) || isCall(token, sql) ? SqlLexer::Keyword : SqlLexer::Text;
    case Kind::QuotedIdentifier: return SqlLexer::Quoted;
    case Kind::String:
    case Kind::Blob: return SqlLexer::String;
    case Kind::Number: return SqlLexer::Number;
    case Kind::Parameter: return SqlLexer::Parameter;
    case Kind::Comment: return SqlLexer::Comment;
    case Kind::Operator: return SqlLexer::Operator;
    case Kind::Illegal: return SqlLexer::Illegal;
    case Kind::Punctuation:
    case Kind::Whitespace: return SqlLexer::Text;
  }
  return SqlLexer::Text;
}

}  // namespace

SqlLexer::SqlLexer(QObject* parent) : QsciLexerCustom(parent) {}

const char* SqlLexer::language() const { return "SQL"; }

QString SqlLexer::description(int style) const {
  static const std::array<const char*, StyleCount> kNames = {
      QT_TR_NOOP("Text"),        QT_TR_NOOP("Keyword"),  QT_TR_NOOP("String"),
      QT_TR_NOOP("Number"),      QT_TR_NOOP("Comment"),  QT_TR_NOOP("Parameter"),
      QT_TR_NOOP("Quoted name"), QT_TR_NOOP("Operator"), QT_TR_NOOP("Operator, second sign"),
      QT_TR_NOOP("Not SQL")};
  return style >= 0 && style < StyleCount ? tr(kNames[static_cast<std::size_t>(style)]) : QString();
}

void SqlLexer::styleText(int start, int end) {
  if (editor() == nullptr) return;
  // From the first byte: whether a byte lies in a string or a comment depends on all before it. A draft of 100 000
  // characters takes about a millisecond.
  QByteArray text(end + 1, '\0');
  editor()->SendScintilla(QsciScintillaBase::SCI_GETTEXTRANGE, 0, end, text.data());
  text.truncate(end);
  const std::string_view sql(text.constData(), static_cast<std::size_t>(text.size()));

  startStyling(start);
  client::SqlTokenizer tokenizer(sql);
  while (const auto token = tokenizer.next()) {
    const int tokenBegin = qMax(start, static_cast<int>(token->begin));
    const int tokenEnd = static_cast<int>(token->end());
    if (tokenEnd <= start) continue;
    if (token->kind != client::SqlTokenKind::Operator) {
      setStyling(tokenEnd - tokenBegin, styleOf(*token, sql));
      continue;
    }
    // QScintilla shapes each run of one style: signs in turn of two styles keep >= from becoming one glyph.
    for (int at = tokenBegin; at < tokenEnd; ++at) {
      setStyling(1, (at - static_cast<int>(token->begin)) % 2 == 0 ? Operator : OperatorNext);
    }
  }
}

void SqlLexer::applyTheme(const QFont& font) {
  const auto ink = [](Token token) { return themeColor(token); };
  setDefaultFont(font);
  setDefaultPaper(ink(Token::Surface));
  setDefaultColor(ink(Token::Text));
  QFont bold = font;
  bold.setWeight(QFont::DemiBold);
  for (int style = 0; style < StyleCount; ++style) {
    setPaper(ink(Token::Surface), style);
    setColor(ink(Token::Text), style);
    setFont(font, style);
  }
  setColor(ink(Token::Accent), Keyword);
  setFont(bold, Keyword);
  setColor(ink(Token::Good), String);
  setColor(ink(Token::Warning), Number);
  setColor(ink(Token::Muted), Comment);
  setColor(ink(Token::Info), Parameter);
  setColor(ink(Token::Danger), Illegal);
}

}  // namespace tovuk::views
