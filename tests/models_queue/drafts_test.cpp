// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "models/json_file.h"
#include "models/queue/message_templates.h"
#include "models/queue/queue_drafts.h"

using namespace tovuk::models;

class DraftsTest : public QObject {
  Q_OBJECT

 private slots:
  void keepsPartsOverAnEnd() {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a/b/q.json"_qs);
    {
      QueueDrafts drafts(path);
      drafts.setPart(u"send"_qs, QJsonObject{{u"text"_qs, u"x\ny"_qs}});
      drafts.setPart(u"batch"_qs, QJsonArray{1, 2});
      drafts.removePart(u"batch"_qs);
    }
    const QueueDrafts again(path);
    QCOMPARE(again.part(u"send"_qs).toObject().value(u"text"_qs).toString(), u"x\ny"_qs);
    QVERIFY(again.part(u"batch"_qs).isUndefined());
  }

  void isInTheFileBeforeAKill() {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"q.json"_qs);
    QueueDrafts drafts(path);
    drafts.setPart(u"send"_qs, u"typed"_qs);
    // Another reader sees it while this one lives on: nothing is left to a normal end.
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 5000);
    const auto file = readJsonFile(path, 1);
    QVERIFY(file.object);
    QCOMPARE(file.object->value(u"parts").toObject().value(u"send").toString(), u"typed"_qs);
    QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
  }

  void saysThatItCannotWrite() {
    QTemporaryDir folder;
    QFile blocker(folder.filePath(u"a"_qs));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    QueueDrafts drafts(folder.filePath(u"a/q.json"_qs));
    QSignalSpy failed(&drafts, &QueueDrafts::writeFailed);
    drafts.setPart(u"send"_qs, 1);
    drafts.flush();
    QCOMPARE(failed.count(), 1);
    QCOMPARE(drafts.part(u"send"_qs).toInt(), 1);
  }

  void sharesTemplatesByName() {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"templates.json"_qs);
    MessageTemplates one(path);
    MessageTemplates other(path);
    one.save(u"b"_qs, {u"{}"_qs, BodyKind::Json, u"5"_qs});
    other.save(u"a"_qs, {u"AA=="_qs, BodyKind::Base64, {}});
    QCOMPARE(other.all().size(), std::size_t(2));  // what the first wrote is not lost
    QCOMPARE(other.all().front().name, u"a"_qs);
    QSignalSpy changed(&one, &MessageTemplates::changed);
    one.reload();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(one.all(), other.all());
    one.save(u"b"_qs, {u"2"_qs, BodyKind::Text, {}});
    QCOMPARE(one.find(u"b"_qs)->message.text, u"2"_qs);
    one.remove(u"a"_qs);
    const MessageTemplates again(path);
    QCOMPARE(again.all().size(), std::size_t(1));
    QVERIFY(again.find(u"a"_qs) == nullptr);
  }
};

QTEST_GUILESS_MAIN(DraftsTest)
#include "drafts_test.moc"
