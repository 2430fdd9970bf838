// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sqlite/draft_store.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tovuk::models;

namespace {

// Title, text and caret of each draft, and which one is active.
QStringList contentOf(const DraftStore& store) {
  QStringList lines;
  for (const Draft& draft : store.drafts())
    lines.append(draft.title + u'|' + draft.text + u'|' + QString::number(draft.caret) +
                 (draft.id == store.activeId() ? u"*"_qs : QString()));
  return lines;
}

QByteArray read(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class DraftStoreTest : public QObject {
  Q_OBJECT

 private slots:
  void init() { m_dir = std::make_unique<QTemporaryDir>(); }

  void makesNoFolderUntilItWrites() {
    {
      const DraftStore store(folder());
      QVERIFY(store.drafts().empty());
      QCOMPARE(store.activeId(), QString());
    }
    QVERIFY(!QFile::exists(folder()));
  }

  void comesBackEqual() {
    QStringList expected;
    {
      DraftStore store(folder());
      const QString first = store.create(u"Query 1"_qs, u"select 'ä😀'"_qs);
      const QString second = store.create(u"Query 2"_qs);
      QVERIFY(first != second);
      store.update(second, u"select 2;\r\n\n"_qs, 4);
      store.rename(first, u"Best/customers"_qs);
      store.setActive(first);
      expected = contentOf(store);
    }
    DraftStore store(folder());
    QCOMPARE(contentOf(store), expected);
    QCOMPARE(store.drafts().front().title, u"Best/customers"_qs);
    QCOMPARE(read(folder() + u"/"_qs + store.drafts().front().id + u".sql"_qs), QByteArray("select 'ä😀'"));
  }

  void typingIsOnDiskWithinASecond() {
    DraftStore store(folder());
    const QString id = store.create(u"Query 1"_qs);
    store.flush();
    store.update(id, u"select 1"_qs, 8);
    // What a start after a kill reads.
    QTRY_COMPARE_WITH_TIMEOUT(contentOf(DraftStore(folder())), contentOf(store), 3000);
  }

  // After a kill: neither the sync nor the index was waited for.
  void typingIsInItsFileAtOnce() {
    DraftStore store(folder());
    const QString id = store.create(u"Query 1"_qs);
    store.flush();
    store.update(id, u"select 'ä'"_qs, 10);
    QTRY_COMPARE_WITH_TIMEOUT(read(folder() + u"/"_qs + id + u".sql"_qs), QByteArray("select 'ä'"),
                              DraftStore::kCoalesceMs - 100);
    QCOMPARE(DraftStore(folder()).drafts().front().text, u"select 'ä'"_qs);
    QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 2);  // the draft and the index
  }

  void aLostIndexCostsTitlesOnly() {
    {
      DraftStore store(folder());
      store.create(u"Query 1"_qs, u"select 1"_qs);
      store.create(u"Query 2"_qs, u"select 2"_qs);
    }
    QFile index(folder() + u"/drafts.json"_qs);
    QVERIFY(index.open(QIODevice::WriteOnly));
    index.write("{\"drafts\":[{\"id\":\"../../etc\"},");
    index.close();
    const DraftStore store(folder());
    QCOMPARE(store.drafts().size(), std::size_t(2));
    QCOMPARE(store.drafts()[0].text, u"select 1"_qs);
    QCOMPARE(store.drafts()[1].text, u"select 2"_qs);
    QVERIFY(!store.activeId().isEmpty());
  }

  void closesAndReopens() {
    DraftStore store(folder());
    const QString first = store.create(u"Query 1"_qs, u"select 1"_qs);
    const QString second = store.create(u"Query 2"_qs, u"select 2"_qs);
    const QString third = store.create(u"Query 3"_qs, u"select 3"_qs);
    store.setActive(second);
    QSignalSpy changed(&store, &DraftStore::changed);
    store.close(second);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(store.activeId(), third);  // the one that took its place
    store.close(third);
    QCOMPARE(store.activeId(), first);
    store.close(first);
    QCOMPARE(store.activeId(), QString());
    QCOMPARE(store.reopenLast(), first);
    QCOMPARE(store.reopenLast(), third);
    QCOMPARE(store.activeId(), third);

    DraftStore other(folder());  // the rest can be reopened after a new start
    QCOMPARE(contentOf(other), contentOf(store));
    QCOMPARE(other.reopenLast(), second);
    QCOMPARE(other.reopenLast(), QString());
    QCOMPARE(other.drafts().back().text, u"select 2"_qs);
  }

  void anEmptyDraftIsNotKeptWhenClosed() {
    DraftStore store(folder());
    const QString id = store.create(u"Query 1"_qs, u" \n"_qs);
    store.close(id);
    QCOMPARE(store.reopenLast(), QString());
    QVERIFY(QDir(folder()).entryList({u"*.sql"_qs}).isEmpty());
  }

  void idsAreNotUsedAgainWhileTheirFileIsThere() {
    DraftStore store(folder());
    const QString first = store.create(u"Query 1"_qs, u"select 1"_qs);
    store.close(first);
    const QString second = store.create(u"Query 2"_qs, u"select 2"_qs);
    QVERIFY(first != second);
    store.reopenLast();
    QCOMPARE(store.drafts().size(), std::size_t(2));
  }

  void onlyTheLastClosedOnesAreKept() {
    DraftStore store(folder());
    for (int i = 0; i < DraftStore::kClosedKept + 3; ++i) store.close(store.create(u"t"_qs, QString::number(i)));
    QCOMPARE(QDir(folder() + u"/closed"_qs).entryList({u"*.sql"_qs}).size(), DraftStore::kClosedKept);
  }

  void aFailedWriteIsToldAndTriedAgain() {
    QFile blocker(folder());
    QVERIFY(blocker.open(QIODevice::WriteOnly));  // a file is no folder
    blocker.close();
    DraftStore store(folder());
    QSignalSpy failed(&store, &DraftStore::writeFailed);
    const QString id = store.create(u"Query 1"_qs, u"select 1"_qs);
    store.flush();
    QVERIFY(!failed.isEmpty());
    QVERIFY(blocker.remove());
    store.flush();
    QCOMPARE(read(folder() + u"/"_qs + id + u".sql"_qs), QByteArray("select 1"));
  }

  void randomEditsComeBack() {
    QRandomGenerator random(5);
    auto store = std::make_unique<DraftStore>(folder());
    for (int round = 0; round < 400; ++round) {
      const int count = static_cast<int>(store->drafts().size());
      const QString id = count == 0 ? QString() : store->drafts()[static_cast<std::size_t>(random.bounded(count))].id;
      switch (random.bounded(7)) {
        case 0: store->create(QString::number(round), QString::number(random.bounded(3))); break;
        case 1: store->update(id, QString(random.bounded(4), u'x'), random.bounded(4)); break;
        case 2: store->rename(id, QString::number(round)); break;
        case 3: store->close(id); break;
        case 4: store->reopenLast(); break;
        case 5: store->setActive(id); break;
        default: {
          const QStringList expected = contentOf(*store);
          store.reset();
          store = std::make_unique<DraftStore>(folder());
          QCOMPARE(contentOf(*store), expected);
        }
      }
    }
  }

 private:
  [[nodiscard]] QString folder() const { return m_dir->filePath(u"drafts"_qs); }
  std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(DraftStoreTest)
#include "draft_store_test.moc"
