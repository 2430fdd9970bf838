// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/client/sqlite/sql_tokens.h"

#include <QTest>

#include <random>

using namespace tovuk::client;

namespace {

// w word, q quoted identifier, s string, b blob, n number, p parameter, o operator, . punctuation, c comment, _ space,
// ! illegal; upper case: not terminated.
QByteArray kinds(std::string_view sql) {
  constexpr std::string_view kLetters = "wqsbnpo.c_!";
  QByteArray out;
  SqlTokenizer tokens(sql);
  while (const auto token = tokens.next()) {
    const char letter = kLetters[static_cast<std::size_t>(token->kind)];
    out += token->terminated ? letter : static_cast<char>(letter - 'a' + 'A');
  }
  return out;
}

}  // namespace

class SqlTokensTest : public QObject {
  Q_OBJECT

 private slots:
  void tellsKinds_data() {
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* sql, const char* expected) {
      QTest::newRow(sql) << QByteArray(sql) << QByteArray(expected);
    };
    row("select 1", "w_n");
    row("SELECT a.b,c FROM [t x];", "w_w.w.w_w_q.");
    row("'it''s' \"a\"\"b\" `c``d`", "s_q_q");
    row("'open", "S");
    row("\"open", "Q");
    row("[open", "Q");
    row("x'00ff' X'1' x 'a'", "b_b_w_s");
    row("x'00", "B");
    row("1 1.5 .5 1. 1e3 1.5E-3 0x1F 1e 1_000", "n_n_n_n_n_n_n_nw_n");
    row("? ?1 :a @b $c ::", "p_p_p_p_p_!!");
    row("a->b->>c||d<>e!=f<=g>=h<<i>>j==k", "wowowowowowowowowowow");
    row("-- note\n/* a */ /* b", "c_c_C");
    row("a--b", "wc");
    row("a-b", "wow");
    row("1-1", "non");
    row("\\ ! ^ {", "!_!_!_!");
    row("t\xc3\xa4st", "w");
    row("", "");
    row(";;", "..");
    row("/**/", "c");
    row("/*/", "C");
  }
  void tellsKinds() {
    QFETCH(QByteArray, sql);
    QFETCH(QByteArray, expected);
    QCOMPARE(kinds(sql.toStdString()), expected);
  }

  void coversTheTextWithoutGaps() {
    std::mt19937 random(7);
    constexpr std::string_view kAlphabet = "ax09'\"`[]();,.-/*=<>!|?:@$# \n\t\\%_\xc3";
    for (int round = 0; round < 5000; ++round) {
      std::string sql;
      const std::size_t length = random() % 40;
      for (std::size_t i = 0; i < length; ++i) sql += kAlphabet[random() % kAlphabet.size()];
      SqlTokenizer tokens(sql);
      std::size_t at = 0;
      while (const auto token = tokens.next()) {
        QCOMPARE(token->begin, at);
        QVERIFY(token->length > 0);
        at = token->end();
        // Only the last token can be cut off.
        if (!token->terminated) QCOMPARE(at, sql.size());
      }
      QCOMPARE(at, sql.size());
    }
  }

  void comparesWords() {
    const std::string_view sql = "SeLeCt \"select\"";
    SqlTokenizer tokens(sql);
    const auto word = tokens.nextMeaningful();
    QVERIFY(word->isWord(sql, "select"));
    QVERIFY(!word->isWord(sql, "selec"));
    const auto quoted = tokens.nextMeaningful();
    QVERIFY(!quoted->isWord(sql, "select"));
    QVERIFY(!tokens.nextMeaningful());
  }
};

QTEST_GUILESS_MAIN(SqlTokensTest)
#include "sql_tokens_test.moc"
