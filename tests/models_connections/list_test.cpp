// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractItemModelTester>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include "models/connections/connection_list.h"

using namespace tovuk::models;

namespace {

ConnectionProfile example(const QString& name) {
  ConnectionProfile profile;
  profile.name = name;
  profile.baseUrl = QUrl(QStringLiteral("https://staging.example.com/base"));
  profile.colour = 3;
  profile.environment = Environment::Production;
  profile.readOnly = true;
  profile.defaultService = QStringLiteral("shop-api");
  profile.askAboveRows = 1'000'000;
  profile.askAboveUsdMicros = 0;
  return profile;
}

QStringList names(const ConnectionList& list) {
  QStringList all;
  for (int row = 0; row < list.rowCount(); ++row) all.append(list.index(row).data().toString());
  return all;
}

QByteArray contentOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes) {
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(bytes);
}

}  // namespace

class ListTest : public QObject {
  Q_OBJECT

 private slots:
  void init() { m_dir = std::make_unique<QTemporaryDir>(); }

  void beginsWithLocalAndTovuk() {
    const ConnectionList list(path());
    QCOMPARE(names(list), (QStringList{localConnection().name, QStringLiteral("Tovuk")}));
    QCOMPARE(list.index(0).data(ConnectionList::IdRole).toString(), QStringLiteral("local"));
    QCOMPARE(list.index(0).data(ConnectionList::CanRemoveRole).toBool(), false);
    QCOMPARE(list.index(0).data(ConnectionList::CanEditRole).toBool(), true);
    QCOMPARE(list.index(0).data(ConnectionList::AddressRole).toString(), QString());
    QCOMPARE(list.index(1).data(ConnectionList::AddressRole).toString(), QStringLiteral("https://api.tovuk.com"));
    QCOMPARE(list.index(1).data(ConnectionList::CanRemoveRole).toBool(), true);
    QVERIFY(!QFile::exists(path()));
  }

  void everythingComesBack() {
    QString id;
    {
      ConnectionList list(path());
      id = *list.add(example(QStringLiteral("Staging")));
      QVERIFY(list.move(id, 1));
      ConnectionProfile local = *list.find(QStringLiteral("local"));
      local.readOnly = true;
      local.colour = 5;
      local.name = QStringLiteral("renamed");
      QVERIFY(list.edit(local));
    }
    const ConnectionList list(path());
    QVERIFY(list.brokenFileKept().isEmpty());
    ConnectionProfile expected = example(QStringLiteral("Staging"));
    expected.id = id;
    QCOMPARE(list.rowOf(id), 1);
    QVERIFY(*list.find(id) == expected);
    ConnectionProfile local = localConnection();
    local.readOnly = true;
    local.colour = 5;
    QVERIFY(list.profiles().front() == local);
    QVERIFY(!(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther)));
  }

  void aRemovedPresetStaysRemoved() {
    { QVERIFY(ConnectionList(path()).remove(QStringLiteral("tovuk"))); }
    QCOMPARE(ConnectionList(path()).rowCount(), 1);
  }

  void localStaysWhereItIs() {
    ConnectionList list(path());
    QVERIFY(!list.remove(QStringLiteral("local")));
    QVERIFY(!list.move(QStringLiteral("local"), 1));
    QVERIFY(!list.move(QStringLiteral("tovuk"), 0));
    QVERIFY(!list.move(QStringLiteral("tovuk"), 2));
    QVERIFY(!list.move(QStringLiteral("nobody"), 1));
    QVERIFY(list.move(QStringLiteral("tovuk"), 1));
    ConnectionProfile local = localConnection();
    local.baseUrl = tovukBaseUrl();
    QVERIFY(!list.edit(local));
    QCOMPARE(list.index(0).data(ConnectionList::IdRole).toString(), QStringLiteral("local"));
  }

  void refusesWhatIsWrong() {
    ConnectionList list(path());
    QSignalSpy inserted(&list, &ConnectionList::rowsInserted);
    const auto taken = list.add(example(QStringLiteral("TOVUK")));
    QVERIFY(!taken);
    QVERIFY(QString::fromStdString(taken.error().message).contains(QStringLiteral("TOVUK")));
    ConnectionProfile plain = example(QStringLiteral("Plain"));
    plain.baseUrl = QUrl(QStringLiteral("http://api.example.com"));
    QVERIFY(!list.add(plain));
    ConnectionProfile twice = example(QStringLiteral("Twice"));
    twice.id = QStringLiteral("tovuk");
    QVERIFY(!list.add(twice));
    QCOMPARE(inserted.count(), 0);

    ConnectionProfile tovuk = *list.find(QStringLiteral("tovuk"));
    tovuk.name = localConnection().name;
    QVERIFY(!list.edit(tovuk));
    tovuk.name = QStringLiteral("tovuk");  // its own name in another case
    QVERIFY(list.edit(tovuk));
    tovuk.id = QStringLiteral("nobody");
    QVERIFY(!list.edit(tovuk));
  }

  void tellsWhatChanged() {
    ConnectionList list(path());
    QSignalSpy changed(&list, &ConnectionList::dataChanged);
    QSignalSpy edited(&list, &ConnectionList::edited);
    QSignalSpy removed(&list, &ConnectionList::removed);
    ConnectionProfile tovuk = *list.find(QStringLiteral("tovuk"));
    QVERIFY(list.edit(tovuk));
    QCOMPARE(edited.count(), 0);
    tovuk.readOnly = true;
    QVERIFY(list.edit(tovuk));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(qvariant_cast<ConnectionProfile>(edited.front().at(0)).readOnly, false);
    QCOMPARE(qvariant_cast<ConnectionProfile>(edited.front().at(1)).readOnly, true);
    QVERIFY(list.remove(tovuk.id));
    QCOMPARE(qvariant_cast<ConnectionProfile>(removed.front().at(0)).id, tovuk.id);
  }

  void whatIsOfThisRunIsNeitherStoredNorExportedNorEdited() {
    ConnectionList list(path());
    ConnectionProfile run = example(QStringLiteral("Tovuk"));
    run.id = QStringLiteral("run");
    QVERIFY(list.addForThisRun(run));
    QVERIFY(!list.addForThisRun(run));
    QCOMPARE(list.find(QStringLiteral("run"))->name, QStringLiteral("Tovuk (2)"));
    const QString own = *list.add(example(QStringLiteral("Own")));
    QCOMPARE(list.rowOf(QStringLiteral("run")), 3);  // stays last
    QVERIFY(!list.move(QStringLiteral("run"), 1));
    QVERIFY(!list.move(own, 3));
    QVERIFY(!list.remove(QStringLiteral("run")));
    run.readOnly = false;
    QVERIFY(!list.edit(run));
    QVERIFY(!contentOf(path()).contains("\"run\""));
    QVERIFY(!list.exported({QStringLiteral("run")}).contains("staging.example.com"));
    QCOMPARE(ConnectionList(path()).rowCount(), 3);
  }

  void aBrokenFileIsKeptAside() {
    write(path(), "{ broken");
    ConnectionList list(path());
    QCOMPARE(list.rowCount(), 2);
    QCOMPARE(contentOf(list.brokenFileKept()), QByteArray("{ broken"));
  }

  void aPartThatCannotBeUsedIsKeptAside() {
    const QByteArray bytes =
        "{\"version\":1,\"connections\":[{\"id\":\"local\",\"colour\":99},{\"id\":\"a\",\"name\":\"Good\",\"baseUrl\":"
        "\"https://a.example\"},"
        "{\"id\":\"b\",\"name\":\"Bad\",\"baseUrl\":\"http://"
        "b.example\"},{\"id\":\"a\",\"name\":\"Twice\",\"baseUrl\":\"https://a.example\"},"
        "7,{\"id\":\"c\",\"name\":\"good\",\"baseUrl\":\"https://c.example\"}]}";
    write(path(), bytes);
    ConnectionList list(path());
    QCOMPARE(names(list), (QStringList{localConnection().name, QStringLiteral("Good"), QStringLiteral("good (2)")}));
    QCOMPARE(list.profiles().front().colour, 0);
    QCOMPARE(list.find(QStringLiteral("a"))->environment, Environment::Production);  // nobody said
    QVERIFY(list.remove(QStringLiteral("a")));
    QCOMPARE(contentOf(list.brokenFileKept()), bytes);
  }

  void saysWhenItCannotBeWritten() {
    write(m_dir->filePath(QStringLiteral("file")), "x");
    ConnectionList list(m_dir->filePath(QStringLiteral("file/connections.json")));
    QSignalSpy failed(&list, &ConnectionList::writeFailed);
    QVERIFY(list.add(example(QStringLiteral("Staging"))));
    QCOMPARE(failed.count(), 1);
    QVERIFY(!failed.front().front().toString().isEmpty());
    QCOMPARE(list.rowCount(), 3);
  }

  void holdsNoSecret() {
    ConnectionList list(path());
    QVERIFY(list.add(example(QStringLiteral("Staging"))));
    const QSet<QString> known{QStringLiteral("id"),
                              QStringLiteral("name"),
                              QStringLiteral("colour"),
                              QStringLiteral("baseUrl"),
                              QStringLiteral("environment"),
                              QStringLiteral("readOnly"),
                              QStringLiteral("defaultService"),
                              QStringLiteral("askAboveRows"),
                              QStringLiteral("askAboveUsdMicros")};
    for (const auto& value : QJsonDocument::fromJson(contentOf(path())).object().value(u"connections").toArray())
      for (const QString& member : value.toObject().keys()) QVERIFY2(known.contains(member), qPrintable(member));
  }

  void holdsUnderRandomChanges() {
    QRandomGenerator random(20261201);
    ConnectionList list(path());
    const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::Fatal);
    // Driven by the signals alone, it must end like the list.
    QStringList mirror = names(list);
    connect(&list, &ConnectionList::rowsInserted, this, [&](const QModelIndex&, int first, int last) {
      for (int row = first; row <= last; ++row) mirror.insert(row, list.index(row).data().toString());
    });
    connect(&list, &ConnectionList::rowsRemoved, this,
            [&](const QModelIndex&, int first, int last) { mirror.remove(first, last - first + 1); });
    connect(&list, &ConnectionList::rowsMoved, this,
            [&](const QModelIndex&, int first, int, const QModelIndex&, int before) {
              mirror.move(first, before > first ? before - 1 : before);
            });
    connect(&list, &ConnectionList::dataChanged, this, [&](const QModelIndex& from, const QModelIndex& to) {
      for (int row = from.row(); row <= to.row(); ++row) mirror[row] = list.index(row).data().toString();
    });
    int number = 0;
    for (int step = 0; step < 600; ++step) {
      const int row = random.bounded(list.rowCount());
      const QString id = list.index(row).data(ConnectionList::IdRole).toString();
      switch (random.bounded(6)) {
        case 0:
        case 1:
          if (list.rowCount() < 12) QVERIFY(list.add(example(QStringLiteral("n%1").arg(++number))));
          break;
        case 2: QCOMPARE(list.remove(id), id != QLatin1String("local")); break;
        case 3: {
          const int target = random.bounded(list.rowCount());
          const QPersistentModelIndex held(list.index(row));
          const bool moved = list.move(id, target);
          QCOMPARE(moved, row > 0 && target > 0);
          QCOMPARE(held.row(), moved ? target : row);
          QCOMPARE(held.data(ConnectionList::IdRole).toString(), id);
          break;
        }
        case 4: {
          ConnectionProfile edited = *list.find(id);
          edited.name = QStringLiteral("n%1").arg(++number);
          edited.colour = random.bounded(kConnectionColours);
          QVERIFY(list.edit(edited));
          break;
        }
        default: {
          const QByteArray file = list.exported({id});
          const int before = list.rowCount();
          if (before >= 12) break;
          const auto report = list.import(file);
          QVERIFY(report);
          QCOMPARE(list.rowCount(), before + (id == QLatin1String("local") ? 0 : 1));
          QCOMPARE(report->renamed.size(), report->added.size());
        }
      }
      QCOMPARE(mirror, names(list));
      QCOMPARE(list.index(0).data(ConnectionList::IdRole).toString(), QStringLiteral("local"));
    }
    QVERIFY(ConnectionList(path()).profiles() == list.profiles());
  }

 private:
  [[nodiscard]] QString path() const { return m_dir->filePath(QStringLiteral("connections.json")); }
  std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(ListTest)
#include "list_test.moc"
