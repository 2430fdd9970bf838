// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// tovuk:// links: read back what was written, refuse the rest in words.

#include "models/open_link.h"

#include <QTest>

using namespace tovuk;
using namespace tovuk::models;

class OpenLinkTest : public QObject {
  Q_OBJECT

 private slots:
  void opens_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("resource");
    QTest::newRow("plain") << QStringLiteral("tovuk://open/shop/sqlite/DB") << QStringLiteral("shop")
                           << QStringLiteral("DB");
    QTest::newRow("case") << QStringLiteral("TOVUK://Open/shop/sqlite/DB") << QStringLiteral("shop")
                          << QStringLiteral("DB");
    QTest::newRow("slash") << QStringLiteral("tovuk://open/a%2Fb/sqlite/x%20%25") << QStringLiteral("a/b")
                           << QStringLiteral("x %");
    QTest::newRow("umlaut") << QStringLiteral("tovuk://open/shop/sqlite/%C3%BC") << QStringLiteral("shop")
                            << QStringLiteral("\u00fc");
    QTest::newRow("dots inside") << QStringLiteral("tovuk://open/shop/sqlite/..a") << QStringLiteral("shop")
                                 << QStringLiteral("..a");
  }
  void opens() {
    QFETCH(QString, text);
    QFETCH(QString, service);
    QFETCH(QString, resource);
    QVERIFY(isTovukLink(text));
    const auto link = parseOpenLink(text);
    QVERIFY2(link, link ? "" : link.error().message.c_str());
    QCOMPARE(link->service, service);
    QCOMPARE(link->type, QStringLiteral("sqlite"));
    QCOMPARE(link->resource, resource);
    QVERIFY(parseOpenLink(toText(*link)) == link);
  }

  void refuses_data() {
    QTest::addColumn<QString>("text");
    for (const char* text : {"",
                             "tovuk:",
                             "tovuk://",
                             "tovuk://open",
                             "tovuk://open/",
                             "tovuk://open/shop",
                             "tovuk://open/shop/sqlite",
                             "tovuk://open/shop/sqlite/",
                             "tovuk://open//sqlite/DB",
                             "tovuk://open/shop/sqlite/DB/x",
                             "tovuk://open/shop/sqlite/DB?sql=DROP",
                             "tovuk://open/shop/sqlite/DB#x",
                             "tovuk://delete/shop/sqlite/DB",
                             "tovuk://open:80/shop/sqlite/DB",
                             "tovuk://a:b@open/shop/sqlite/DB",
                             "tovuk://open/../sqlite/DB",
                             "tovuk://open/shop/sqlite/%2E%2E",
                             "tovuk://open/shop/sqlite/.",
                             "tovuk://open/shop/sqlite/%00",
                             "tovuk://open/shop/sqlite/a%0Ab",
                             "tovuk://open/shop/sqlite/%E2%80%AE",
                             "tovuk://open/shop/sqlite/%FF",
                             "tovuk://open/shop/sqlite/%2",
                             "tovuk://open/shop/sqlite/%zz",
                             "tovuk://open/shop/shell/DB",
                             "https://open/shop/sqlite/DB",
                             "tovuk:open/shop/sqlite/DB"})
      QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("too long") << QStringLiteral("tovuk://open/shop/sqlite/") + QString(513, u'a');
  }
  void refuses() {
    QFETCH(QString, text);
    const auto link = parseOpenLink(text);
    QVERIFY(!link);
    QVERIFY(link.error().kind == ErrorKind::Invalid);
    QVERIFY(!link.error().message.empty() && !link.error().agentInstruction.empty());
  }
};

QTEST_GUILESS_MAIN(OpenLinkTest)
#include "open_link_test.moc"
