// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/session_journal.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tovuk::models;

namespace {

SessionTab tab(const QString& resource) {
  return {u"sqlite"_qs, u"shop-api"_qs, resource, {{u"scroll"_qs, 12}, {u"inner"_qs, QJsonObject{{u"a"_qs, true}}}}};
}

Session example() {
  Session session;
  session.geometry = QByteArray("\x01\xd9\x00\xff", 4);
  session.windowState = "state";
  session.connection = u"local"_qs;
  session.service = u"shop-api"_qs;
  session.panes = {{{tab(u"DB"_qs), tab(u"AUDIT"_qs)}, 1}, {{tab(u"DB"_qs)}, 0}, {{}, -1}};
  session.paneSizes = {300, 200, 100};
  session.activePane = 1;
  session.closedTabs = {tab(u"OLD"_qs)};
  session.paletteRecents = {u"action:run"_qs};
  session.window = {{u"dockFolded"_qs, true}};
  return session;
}

QByteArray read(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes) {
  QDir().mkpath(QFileInfo(path).path());
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(bytes);
}

}  // namespace

class SessionJournalTest : public QObject {
  Q_OBJECT

 private slots:
  void init() { m_dir = std::make_unique<QTemporaryDir>(); }

  void comesBackEqual() {
    {
      SessionJournal journal(path());
      QVERIFY(journal.session() == Session());
      journal.update(example());
    }  // written at the end
    const SessionJournal journal(path());
    QVERIFY(journal.session() == example());
    QCOMPARE(journal.brokenFileKept(), QString());
  }

  void isWrittenSoonAndWithoutAnEnd() {
    SessionJournal journal(path());
    journal.update(example());
    QVERIFY(!QFile::exists(path()));  // not at once: changes come in bursts
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path()), 3000);
    const SessionJournal other(path());  // what a start after a kill reads
    QVERIFY(other.session() == example());
  }

  void changesThatNeverStopAreWrittenAllTheSame() {
    SessionJournal journal(path());
    Session session = example();
    QTimer changes;
    connect(&changes, &QTimer::timeout, &journal, [&] {
      session.window.insert(u"n"_qs, session.window.value(u"n"_qs).toInt() + 1);
      journal.update(session);
    });
    changes.start(20);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path()), 5 * SessionJournal::kCoalesceMs);
  }

  void anEqualStateIsNotWritten() {
    SessionJournal journal(path());
    journal.update(example());
    journal.flush();
    QVERIFY(QFile::remove(path()));
    journal.update(example());
    journal.flush();
    QVERIFY(!QFile::exists(path()));
  }

  void aBrokenFileIsKeptAside_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray("{\"version\":1,\"panes\":[{");
    QTest::newRow("binary") << QByteArray("\0\1\2\3", 4);
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("later version") << QByteArray("{\"version\":99}");
  }
  void aBrokenFileIsKeptAside() {
    QFETCH(QByteArray, content);
    write(path(), content);
    SessionJournal journal(path());
    QVERIFY(journal.session() == Session());
    QVERIFY(!journal.brokenFileKept().isEmpty() && journal.brokenFileKept() != path());
    QCOMPARE(read(journal.brokenFileKept()), content);
    journal.update(example());
    journal.flush();
    QVERIFY(SessionJournal(path()).session() == example());
    QCOMPARE(read(journal.brokenFileKept()), content);
  }

  void valuesOfWrongKindsCostTheirFieldOnly() {
    write(path(),
          "{\"version\":1,\"geometry\":7,\"connection\":[],\"panes\":[{\"tabs\":[{\"kind\":\"sqlite\","
          "\"resource\":\"DB\"},{\"resource\":\"no kind\"},5],\"activeTab\":9},\"x\"],\"activePane\":77}");
    const SessionJournal journal(path());
    QCOMPARE(journal.session().panes.size(), std::size_t(2));
    QCOMPARE(journal.session().panes.front().tabs.size(), std::size_t(1));
    QCOMPARE(journal.session().panes.front().activeTab, 0);
    QCOMPARE(journal.session().panes.back().activeTab, -1);
    QCOMPARE(journal.session().activePane, 1);
  }

  void onlyTheLastClosedTabsAreKept() {
    SessionJournal journal(path());
    Session session;
    for (int i = 0; i < SessionJournal::kClosedKept + 5; ++i) session.closedTabs.push_back(tab(QString::number(i)));
    journal.update(session);
    QCOMPARE(journal.session().closedTabs.size(), std::size_t(SessionJournal::kClosedKept));
    QCOMPARE(journal.session().closedTabs.front().resource, u"5"_qs);
  }

  void damagedFilesNeverStopTheStart() {
    {
      SessionJournal journal(path());
      journal.update(example());
    }
    const QByteArray whole = read(path());
    QRandomGenerator random(11);
    for (int round = 0; round < 300; ++round) {
      QByteArray bytes = whole.left(random.bounded(static_cast<int>(whole.size()) + 1));
      for (int i = 0; i < 3 && !bytes.isEmpty(); ++i)
        bytes[random.bounded(static_cast<int>(bytes.size()))] = static_cast<char>(random.bounded(256));
      const QString file = m_dir->filePath(u"damaged.json"_qs);
      write(file, bytes);
      const SessionJournal journal(file);
      for (const SessionPane& pane : journal.session().panes)
        QVERIFY(pane.activeTab < static_cast<int>(pane.tabs.size()));
    }
  }

  void aFailedWriteIsTold() {
    write(m_dir->filePath(u"file"_qs), "");
    SessionJournal journal(m_dir->filePath(u"file/session.json"_qs));  // a file is no folder
    QSignalSpy failed(&journal, &SessionJournal::writeFailed);
    journal.update(example());
    journal.flush();
    QCOMPARE(failed.size(), 1);
    QVERIFY(!failed.first().first().toString().isEmpty());
  }

 private:
  [[nodiscard]] QString path() const { return m_dir->filePath(u"state/session.json"_qs); }
  std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(SessionJournalTest)
#include "session_journal_test.moc"
