// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes that are brought to the disk all at once.

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include "api/local/store/store.h"

using namespace tovuk;
using namespace tovuk::local;

class RelaxedStoreTest : public QObject {
  Q_OBJECT
 private slots:
  // What is copied without a sync on the way, settle() would not sync any more.
  void nothingIsCopiedBeforeItSettles() {
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("data.db"));
    const auto store = Store::open(path.toStdString(), "CREATE TABLE IF NOT EXISTS t(bytes BLOB);");
    QVERIFY(store);
    QVERIFY((*store)->relax());
    const auto size = [&](const char* suffix) { return QFileInfo(path + QLatin1String(suffix)).size(); };
    const qint64 before = size("");
    // Far more pages than SQLite lets the log have by itself.
    for (int i = 0; i < 20; ++i) {
      const auto written = (*store)->write([](Db& db) -> Result<Done> {
        db.use("INSERT INTO t VALUES (zeroblob(1000000))").run();
        return Done{};
      });
      QVERIFY(written);
    }
    QCOMPARE(size(""), before);
    QVERIFY((*store)->settle());
    QCOMPARE(size("-wal"), 0);
    QVERIFY(size("") > 20000000);
  }
};

QTEST_GUILESS_MAIN(RelaxedStoreTest)
#include "relaxed_test.moc"
