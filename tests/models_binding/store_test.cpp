// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The calls, the store and the table against the real local service, over a real socket.
#include <QAbstractItemModelTester>
#include <QTest>

#include "models/binding/binding_model.h"
#include "models/binding/binding_rules.h"
#include "tests/models_binding/binding_bench.h"

using namespace tovuk;
using namespace tovuk::models;
using namespace tovuk::test;

class StoreTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { QVERIFY(m_bench.isReady()); }
  void init() { QVERIFY(m_bench.clear()); }

  void createsAndDeletes() {
    const auto made = await(client::createServiceBinding(m_bench.client(), "shop-api", {"AUTH", "auth-service"}));
    QVERIFY2(made, made ? "" : made.error().message.c_str());
    QCOMPARE(made->serviceBindings.size(), 1U);
    QCOMPARE(made->serviceBindings.front().bindingName, std::string("AUTH"));
    const auto again = await(client::createServiceBinding(m_bench.client(), "shop-api", {"AUTH", "mail-service"}));
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::Conflict);
    const auto nowhere = await(client::createServiceBinding(m_bench.client(), "shop-api", {"NONE", "no-such-service"}));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().kind, ErrorKind::NotFound);
    const auto gone = await(client::deleteServiceBinding(m_bench.client(), "shop-api", "AUTH"));
    QVERIFY(gone);
    QVERIFY(gone->serviceBindings.empty());
    QVERIFY(!await(client::deleteServiceBinding(m_bench.client(), "shop-api", "AUTH")));
  }

  void showsCallersAndTargetsOfAllServices() {
    QVERIFY(m_bench.bind("auth-service", "MAIL", "mail-service"));
    QVERIFY(m_bench.bind("mail-service", "BACK", "shop-api"));
    BindingStore store(m_bench.service());
    BindingModel model(store);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    // Its own come without asking.
    QVERIFY(m_bench.bind("shop-api", "AUTH", "auth-service"));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(store.state(), LoadState::Empty);
    QVERIFY(!model.row(0)->isTargetKnown);

    const auto before = m_bench.client().ledger().totals().calls;
    store.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(store.state(), LoadState::Ready, kPatience);
    // The list, and the two others that have bindings.
    QCOMPARE(m_bench.client().ledger().totals().calls - before, 3);
    QVERIFY(store.unread().isEmpty());
    QCOMPARE(textOf(model),
             (QStringList{QStringLiteral("shop-api AUTH auth-service"), QStringLiteral("mail-service BACK shop-api")}));
    QVERIFY(model.row(0)->isOwn && model.row(0)->inCycle && !model.row(1)->isOwn);
    QVERIFY(model.index(0, BindingModel::Chain).data(BindingModel::WarningRole).toBool());
    QCOMPARE(model.rowOf(QStringLiteral("AUTH")), 0);
    QCOMPARE(model.rowOf(QStringLiteral("BACK")), -1);  // another service's
    model.setAllServices(true);
    QCOMPARE(model.rowCount(), 3);

    // A change is followed row by row, so that a selection stays.
    const QPersistentModelIndex back = model.index(2, 0);
    const QString kept = back.data().toString();
    QVERIFY(m_bench.bind("shop-api", "MAIL", "mail-service"));
    QCOMPARE(model.rowCount(), 4);
    QVERIFY(back.isValid());
    QCOMPARE(back.data().toString(), kept);
    QVERIFY(m_bench.unbind("mail-service", "BACK"));
    store.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(store.state(), LoadState::Ready, kPatience);
    QVERIFY(!model.row(0)->inCycle);
    QCOMPARE(model.row(0)->chain, std::optional(3));
  }

  void tellsWhatABindingMayBe() {
    QVERIFY(m_bench.bind("shop-api", "AUTH", "auth-service"));
    QCOMPARE(bindingNameProblem(QStringLiteral("OTHER"), m_bench.service()), QString());
    QCOMPARE(bindingNameProblem({}, m_bench.service()), QString());
    QVERIFY(bindingNameProblem(QStringLiteral("AUTH"), m_bench.service()).contains(QStringLiteral("AUTH")));
    QVERIFY(!bindingNameProblem(QStringLiteral("lower"), m_bench.service()).isEmpty());
    QCOMPARE(suggestedBindingName(QStringLiteral("auth-service"), m_bench.service()), QStringLiteral("AUTH_SERVICE"));
    QCOMPARE(suggestedBindingName(QStringLiteral("auth"), m_bench.service()), QStringLiteral("AUTH_2"));
    QCOMPARE(suggestedBindingName(QStringLiteral("2-fast"), m_bench.service()), QStringLiteral("SERVICE_2_FAST"));
    BindingStore store(m_bench.service());
    store.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(store.state(), LoadState::Ready, kPatience);
    QStringList targets;
    for (const ServiceSummary& service : store.services())
      if (canBeTarget(service, m_bench.service())) targets.append(QString::fromStdString(service.name));
    QCOMPARE(targets, (QStringList{QStringLiteral("auth-service"), QStringLiteral("mail-service"),
                                   QStringLiteral("quiet-one")}));
  }

 private:
  [[nodiscard]] static QStringList textOf(const BindingModel& model) {
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
      QStringList cells;
      for (const int column : {BindingModel::Caller, BindingModel::Binding, BindingModel::Target})
        cells.append(model.index(row, column).data().toString());
      lines.append(cells.join(u' '));
    }
    return lines;
  }

  BindingBench m_bench;
};

QTEST_GUILESS_MAIN(StoreTest)
#include "store_test.moc"
