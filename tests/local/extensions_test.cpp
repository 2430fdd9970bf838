// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// GET /v1/status announces every route, header and member that the contract does not have.

#include "api/local/extensions.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <set>

#include "api/contract/codec.h"
#include "api/local/http/router.h"
#include "tests/local/local_fixture.h"

using namespace tovuk;
using namespace tovuk::local;

namespace {

PlatformStatus statusOf(LocalFixture& fixture) {
  std::vector<Problem> problems;
  auto status = decodePlatformStatus(fixture.get("/v1/status").body, &problems);
  if (!problems.empty()) qWarning("%s", problems.front().text.c_str());
  return status.value_or(PlatformStatus());
}

}  // namespace

class ExtensionsTest : public QObject {
  Q_OBJECT
 private slots:
  void everyRouteAndHeaderIsAnnounced() {
    Options options;
    options.control = true;
    LocalFixture fixture(options);
    const PlatformStatus status = statusOf(fixture);
    std::set<std::string> wanted(kLocalMembers.begin(), kLocalMembers.end());
    for (const LocalRouteInfo& route : localRoutes()) {
      QVERIFY2(!route.extension.empty(), route.operation.data());
      QVERIFY2(status.hasLocal(route.extension), route.operation.data());
      wanted.emplace(route.extension);
    }
    for (const LocalHeader& header : kLocalHeaders) {
      QVERIFY2(status.hasLocal(header.extension), header.name.data());
      wanted.emplace(header.extension);
    }
    // Each once, and nothing that is not there.
    QCOMPARE(status.localExtensions.size(), wanted.size());
    QVERIFY(std::set<std::string>(status.localExtensions.begin(), status.localExtensions.end()) == wanted);
  }

  void whatIsOffIsNotAnnounced() {
    LocalFixture fixture;
    const PlatformStatus status = statusOf(fixture);
    QVERIFY(!status.hasLocal("control"));
    QVERIFY(status.hasLocal("activity"));
    QVERIFY(fixture.get("/v1/local/clock").status != 200);
  }

  // A header that is written out somewhere else is one that the list does not know.
  void theSourcesNameNoOtherHeader() {
    std::set<QString> found;
    QDirIterator files(QStringLiteral(TOVUK_LOCAL_SOURCES), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                       QDir::Files, QDirIterator::Subdirectories);
    int read = 0;
    while (files.hasNext()) {
      QFile file(files.next());
      QVERIFY(file.open(QFile::ReadOnly));
      ++read;
      static const QRegularExpression header(QStringLiteral("Tovuk-Local-[A-Za-z-]+"));
      for (auto each = header.globalMatch(QString::fromUtf8(file.readAll())); each.hasNext();)
        found.insert(each.next().captured());
    }
    QVERIFY(read > 100);
    QCOMPARE(found.size(), kLocalHeaders.size());
    for (const LocalHeader& header : kLocalHeaders)
      QVERIFY2(found.contains(QString::fromUtf8(header.name.data())), header.name.data());
  }

  // The contract bounds the checks: names without dashes, texts of 160 characters, 32 of them.
  void theChecksOfWorkersKeepTheirBounds() {
    Options options;
    const std::string url = "http://127.0.0.1/" + std::string(300, 'a');
    for (int i = 0; i < 40; ++i) options.workers.emplace_back("my-shop-" + std::to_string(i), url);
    LocalFixture fixture(options);
    const PlatformStatus status = statusOf(fixture);
    QCOMPARE(status.checks.size(), std::size_t{32});
    static const QRegularExpression name(QStringLiteral("^[a-z0-9_]{1,80}$"));
    for (const PlatformCheck& check : status.checks) {
      QVERIFY2(name.match(QString::fromStdString(check.name)).hasMatch(), check.name.c_str());
      QVERIFY2(check.message.size() <= 160, check.message.c_str());
    }
    QVERIFY(std::any_of(status.checks.begin(), status.checks.end(),
                        [](const PlatformCheck& check) { return check.name == "worker_my_shop_0"; }));
  }
};

QTEST_GUILESS_MAIN(ExtensionsTest)
#include "extensions_test.moc"
