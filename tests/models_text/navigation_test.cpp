// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

#include "models/navigation_model.h"
#include "tests/models_text/fake_service.h"

using namespace tovuk;
using namespace tovuk::models;
using tovuk::test::FakeService;

namespace {

SqliteDatabase database(const QString& id, const QString& name, const char* quota = "ok") {
  SqliteDatabase db;
  db.id = id.toStdString();
  db.name = name.toStdString();
  db.quotaState = quota;
  return db;
}

QStringList treeOf(const QAbstractItemModel& model, const QModelIndex& parent = {}, int depth = 0) {
  QStringList lines;
  for (int row = 0; row < model.rowCount(parent); ++row) {
    const QModelIndex at = model.index(row, 0, parent);
    const QVariant count = at.data(NavigationModel::CountRole);
    lines.append(QString(depth * 2, u' ') + at.data().toString() +
                 (count.isValid() ? u" "_qs + count.toString() : QString()));
    lines.append(treeOf(model, at, depth + 1));
  }
  return lines;
}

// Several sections, one of them with a number at its resources.
std::vector<NavigationSection> sections() {
  std::vector<NavigationSection> all = navigationSections({u"sqlite"_qs, u"queue"_qs});
  const auto plain = all.back().items;
  all.back().items = [plain](const ServiceResources& resources) {
    std::vector<NavigationItem> items = plain(resources);
    for (NavigationItem& item : items) item.count = 3;
    return items;
  };
  return all;
}

}  // namespace

class NavigationTest : public QObject {
  Q_OBJECT

 private slots:
  void showsOnlySectionsWithAPanel() {
    NavigationModel model(navigationSections({u"sqlite"_qs, u"unheard of"_qs}));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(treeOf(model), QStringList{u"SQLite"_qs});
    FakeService fake;
    model.setService(fake.service.get());
    QCOMPARE(treeOf(model), QStringList{u"SQLite"_qs});
    fake.resources.sqliteDatabases = {database(u"sqlite_1"_qs, u"DB"_qs),
                                      database(u"sqlite_2"_qs, u"AUDIT"_qs, "storage_exceeded")};
    fake.resources.queues.resize(4);
    fake.service->adopt(fake.resources);
    QCOMPARE(treeOf(model), (QStringList{u"SQLite 2"_qs, u"  DB"_qs, u"  AUDIT"_qs}));

    const QModelIndex section = model.sectionIndex(u"sqlite"_qs);
    QCOMPARE(section.data(NavigationModel::KindRole).toInt(), static_cast<int>(NavigationModel::Kind::Section));
    QCOMPARE(section.data(NavigationModel::IconNameRole).toString(), u"database"_qs);
    QVERIFY(!section.data(NavigationModel::NewTextRole).toString().isEmpty());
    const QModelIndex audit = model.resourceIndex(u"sqlite"_qs, u"AUDIT"_qs);
    QCOMPARE(audit, model.resourceIndex(u"sqlite"_qs, u"sqlite_2"_qs));
    QCOMPARE(audit.data(NavigationModel::ResourceIdRole).toString(), u"sqlite_2"_qs);
    QCOMPARE(audit.data(NavigationModel::ResourceNameRole).toString(), u"AUDIT"_qs);
    QCOMPARE(audit.data(NavigationModel::SectionRole).toString(), u"sqlite"_qs);
    QCOMPARE(audit.data(NavigationModel::QuotaStateRole).toString(), u"storage_exceeded"_qs);
    QVERIFY(audit.data(NavigationModel::WarningRole).toString().contains(u"full"));
    QCOMPARE(model.resourceIndex(u"sqlite"_qs, u"DB"_qs).data(NavigationModel::WarningRole).toString(), QString());
    QVERIFY(!model.resourceIndex(u"sqlite"_qs, u"NONE"_qs).isValid());
    QVERIFY(!model.sectionIndex(u"kv"_qs).isValid());
  }

  void everyTypeHasASectionWithAllItsWords() {
    FakeService fake;
    ServiceResources& all = fake.resources;
    all.sqliteDatabases = {database(u"sqlite_1"_qs, u"DB"_qs)};
    all.kvNamespaces.resize(1);
    all.kvNamespaces.front().id = "kv_1";
    all.kvNamespaces.front().name = "CACHE";
    all.queues.resize(1);
    all.queues.front().id = "queue_1";
    all.queues.front().name = "jobs";
    all.cronTriggers.resize(1);
    all.cronTriggers.front().id = "cron_1";
    all.cronTriggers.front().name = "nightly";
    all.stateNamespaces.resize(1);
    all.stateNamespaces.front().id = "state_namespace_1";
    all.stateNamespaces.front().className = "Room";
    all.serviceBindings = {{"AUTH", "service_a"}};
    fake.service->adopt(all);
    NavigationModel model(navigationSections());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setService(fake.service.get());
    QCOMPARE(treeOf(model),
             (QStringList{u"SQLite 1"_qs, u"  DB"_qs, u"KV 1"_qs, u"  CACHE"_qs, u"Queues 1"_qs, u"  jobs"_qs,
                          u"Cron 1"_qs, u"  nightly"_qs, u"State 1"_qs, u"  Room"_qs, u"Bindings 1"_qs, u"  AUTH"_qs}));
    QCOMPARE(model.resourceIndex(u"state"_qs, u"state_namespace_1"_qs), model.resourceIndex(u"state"_qs, u"Room"_qs));
    QVERIFY(model.resourceIndex(u"binding"_qs, u"AUTH"_qs).isValid());
    QSet<QString> seen;
    for (const NavigationSection& section : model.sections()) {
      QCOMPARE(model.section(section.id), &section);
      for (const QString& word : {section.title, section.iconName, section.newText, section.newAction,
                                  section.deleteAction, section.openFirst})
        QVERIFY2(!word.isEmpty(), qPrintable(section.id));
      QVERIFY2(!seen.contains(section.newAction), qPrintable(section.id));
      seen.insert(section.newAction);
      const QModelIndex row = model.sectionIndex(section.id);
      QCOMPARE(row.data(NavigationModel::OnePanelRole).toBool(), section.isOnePanel);
    }
    QVERIFY(model.section(u"cron"_qs)->isOnePanel && model.section(u"binding"_qs)->isOnePanel);
    QVERIFY(!model.section(u"kv"_qs)->isOnePanel);
    QCOMPARE(model.section(u"storage"_qs), nullptr);
  }

  void newerResourcesKeepWhatIsSelected() {
    FakeService fake;
    fake.resources.sqliteDatabases = {database(u"sqlite_1"_qs, u"DB"_qs), database(u"sqlite_2"_qs, u"AUDIT"_qs)};
    fake.service->adopt(fake.resources);
    NavigationModel model(navigationSections({u"sqlite"_qs}));
    model.setService(fake.service.get());
    const QPersistentModelIndex selected = model.resourceIndex(u"sqlite"_qs, u"AUDIT"_qs);
    ServiceResources newer = fake.resources;
    newer.sqliteDatabases.insert(newer.sqliteDatabases.begin(), database(u"sqlite_3"_qs, u"ADDED"_qs));
    newer.sqliteDatabases[2].quotaState = "read_limited";
    fake.service->adopt(newer);
    QVERIFY(selected.isValid());
    QCOMPARE(selected.row(), 2);
    QCOMPARE(selected.data(NavigationModel::QuotaStateRole).toString(), u"read_limited"_qs);
  }

  void everyQuotaStateHasASentence() {
    QCOMPARE(quotaWarning(u"ok"_qs), QString());
    QCOMPARE(quotaWarning(QString()), QString());
    for (const auto& state : {u"read_limited"_qs, u"write_limited"_qs, u"storage_exceeded"_qs, u"frozen"_qs})
      QVERIFY(quotaWarning(state).endsWith(u'.'));
    QVERIFY(quotaWarning(u"frozen"_qs).contains(u"frozen"));
  }

  void followsTheServiceAndLetsGo() {
    NavigationModel model(navigationSections({u"sqlite"_qs}));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    FakeService first;
    FakeService second;
    first.service->adopt(first.resources);
    model.setService(first.service.get());
    QCOMPARE(model.rowCount(model.index(0, 0)), 1);
    model.setService(second.service.get());
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    first.service->adopt(first.resources);
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    second.service->adopt(second.resources);
    QCOMPARE(model.rowCount(model.index(0, 0)), 1);
    second.service.reset();  // the service goes first
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QVERIFY(!model.service());
  }

  void filters() {
    FakeService fake;
    fake.resources.sqliteDatabases = {database(u"sqlite_1"_qs, u"DB"_qs), database(u"sqlite_2"_qs, u"AUDIT"_qs)};
    QueueBinding queue;
    queue.id = "queue_1";
    queue.name = "audits";
    fake.resources.queues = {queue};
    fake.service->adopt(fake.resources);
    NavigationModel model(sections(), nullptr);
    model.setService(fake.service.get());
    NavigationFilter filter;
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    filter.setSourceModel(&model);
    QCOMPARE(treeOf(filter),
             (QStringList{u"SQLite 2"_qs, u"  DB"_qs, u"  AUDIT"_qs, u"Queues 1"_qs, u"  audits 3"_qs}));
    filter.setText(u"audit"_qs);
    QCOMPARE(treeOf(filter), (QStringList{u"SQLite 2"_qs, u"  AUDIT"_qs, u"Queues 1"_qs, u"  audits 3"_qs}));
    filter.setText(u"sqlite"_qs);  // of a section: with all its resources
    QCOMPARE(treeOf(filter), (QStringList{u"SQLite 2"_qs, u"  DB"_qs, u"  AUDIT"_qs}));
    filter.setText(u"nothing"_qs);
    QCOMPARE(filter.rowCount(), 0);
    filter.setText({});
    QCOMPARE(treeOf(filter).size(), 5);
  }

  void randomResourcesArriveAndKeepTheirIndexes() {
    FakeService fake;
    NavigationModel model(sections(), nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    NavigationFilter filter;
    const QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    filter.setSourceModel(&model);
    filter.setText(u"1"_qs);
    model.setService(fake.service.get());
    QRandomGenerator random(29);
    for (int round = 0; round < 400; ++round) {
      fake.resources.sqliteDatabases.clear();
      fake.resources.queues.clear();
      for (int i = 0; i < 6; ++i) {
        const int id = random.bounded(8);
        fake.resources.sqliteDatabases.push_back(database(u"sqlite_"_qs + QString::number(id),
                                                          u"N"_qs + QString::number(random.bounded(20)),
                                                          random.bounded(4) ? "ok" : "read_limited"));
        if (random.bounded(2)) fake.resources.sqliteDatabases.pop_back();
        QueueBinding queue;
        queue.id = "queue_" + std::to_string(i);
        queue.name = "q" + std::to_string(random.bounded(20));
        if (random.bounded(2)) fake.resources.queues.push_back(queue);
      }
      QList<std::pair<QPersistentModelIndex, QString>> held;
      for (int section = 0; section < model.rowCount(); ++section) {
        const QModelIndex at = model.index(section, 0);
        for (int row = 0; row < model.rowCount(at); ++row)
          held.append(
              {model.index(row, 0, at), model.index(row, 0, at).data(NavigationModel::ResourceIdRole).toString()});
      }
      fake.service->adopt(fake.resources);
      for (const auto& [index, id] : held)
        if (index.isValid()) QCOMPARE(index.data(NavigationModel::ResourceIdRole).toString(), id);
      NavigationModel fresh(sections(), nullptr);
      fresh.setService(fake.service.get());
      QCOMPARE(treeOf(model), treeOf(fresh));
      NavigationFilter freshFilter;
      freshFilter.setSourceModel(&fresh);
      freshFilter.setText(u"1"_qs);
      QCOMPARE(treeOf(filter), treeOf(freshFilter));
    }
  }
};

QTEST_GUILESS_MAIN(NavigationTest)
#include "navigation_test.moc"
