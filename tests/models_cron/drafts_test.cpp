// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Unsaved schedules outlive the program.
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "models/cron/cron_drafts.h"

using namespace tovuk::models;

class DraftsTest : public QObject {
  Q_OBJECT

 private slots:
  void keepsWhatWasTyped() {
    const QTemporaryDir folder;
    const QString place = folder.filePath(u"drafts/cron"_qs);
    const CronDraft draft{u"0 25 * *"_qs, u"0 0 * * *"_qs};
    {
      CronDrafts drafts(place);
      QSignalSpy changed(&drafts, &CronDrafts::changed);
      drafts.put(u"cron_1"_qs, {u"0 2"_qs, u"0 0 * * *"_qs});
      drafts.put(u"cron_1"_qs, draft);
      drafts.put(u"cron_2"_qs, draft);
      QCOMPARE(changed.count(), 2);
    }
    CronDrafts drafts(place);
    QVERIFY(drafts.find(u"cron_1"_qs) != nullptr);
    QCOMPARE(drafts.find(u"cron_1"_qs)->expression, draft.expression);
    QCOMPARE(drafts.find(u"cron_1"_qs)->base, draft.base);
    QVERIFY(drafts.find(u"cron_3"_qs) == nullptr);
    drafts.keepOnly({u"cron_2"_qs, u"cron_3"_qs});
    QVERIFY(drafts.find(u"cron_1"_qs) == nullptr);
    drafts.drop(u"cron_2"_qs);
    drafts.flush();
    const CronDrafts again(place);
    QVERIFY(again.find(u"cron_2"_qs) == nullptr);
  }

  // A kill of the program loses no more than the last moment.
  void writesByItself() {
    const QTemporaryDir folder;
    CronDrafts drafts(folder.path());
    drafts.put(u"cron_1"_qs, {u"1 1 * * *"_qs, u"0 0 * * *"_qs});
    QTRY_VERIFY(QFile::exists(folder.filePath(u"cron.json"_qs)));
    const CronDrafts another(folder.path());
    QVERIFY(another.find(u"cron_1"_qs) != nullptr);
  }

  void tellsThatItCannot() {
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"taken"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    CronDrafts drafts(folder.filePath(u"taken/cron"_qs));
    QSignalSpy failed(&drafts, &CronDrafts::writeFailed);
    drafts.put(u"cron_1"_qs, {u"1 1 * * *"_qs, u"0 0 * * *"_qs});
    drafts.flush();
    QCOMPARE(failed.count(), 1);
    QVERIFY(drafts.find(u"cron_1"_qs) != nullptr);
  }
};

QTEST_GUILESS_MAIN(DraftsTest)
#include "drafts_test.moc"
