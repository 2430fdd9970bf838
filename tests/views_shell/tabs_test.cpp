// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAction>
#include <QSignalSpy>
#include <QTest>

#include "models/command_queue.h"
#include "models/connection.h"
#include "models/service_context.h"
#include "views/shell/tab_area.h"
#include "views/shell/tab_group.h"
#include "views/shell/tab_strip.h"
#include "views/widgets/resource_panel.h"

using namespace tovuk;
using namespace tovuk::views;

namespace {

const QString kKind = QStringLiteral("sqlite");
const QString kWhole = QStringLiteral("whole");

class Panel : public ResourcePanel {
 public:
  Panel(const QString& name, QWidget* parent)
      : ResourcePanel(kKind + QLatin1Char('/') + name, name, QStringLiteral("database"), parent) {
    addPage(QStringLiteral("One"), new QWidget);
    addPage(QStringLiteral("Two"), new QWidget);
  }
  void activate() override { ++activated; }
  int activated = 0;
};

models::SessionTab tab(const char* name, const QJsonObject& view = {}) {
  return {kKind, QStringLiteral("shop"), QLatin1String(name), view};
}

}  // namespace

class TabsTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    auto client = std::make_unique<client::Client>(client::Endpoint{QUrl(QStringLiteral("http://127.0.0.1:9")), {}});
    m_connection = std::make_unique<models::Connection>(QStringLiteral("local"), QStringLiteral("Local"),
                                                        models::Environment::Local, std::move(client));
    ServiceSummary summary;
    summary.serviceId = "s1";
    summary.name = "shop";
    m_service = std::make_unique<models::ServiceContext>(*m_connection, m_commands, summary);
    m_known = true;
    m_made = 0;
    ResourceKind kind;
    kind.id = kKind;
    kind.iconName = QStringLiteral("database");
    kind.createPanel = [this](models::ServiceContext&, const QString& name, QWidget* parent) -> ResourcePanel* {
      ++m_made;
      return new Panel(name, parent);
    };
    ResourceKind whole = kind;
    whole.id = kWhole;
    whole.title = QStringLiteral("Everything");
    whole.showInPanel = [this](ResourcePanel&, const QString& name) { m_shown.append(name); };
    m_shown.clear();
    m_area = std::make_unique<TabArea>(
        ResourceKinds{{kKind, kind}, {kWhole, whole}},
        [this](const QString&) -> models::ServiceContext* { return m_known ? m_service.get() : nullptr; });
    m_area->resize(900, 500);
    m_area->show();
  }
  void cleanup() { m_area.reset(); }

  void opensOnceAndActivatesOnce() {
    m_area->open(tab("DB"));
    m_area->open(tab("AUDIT"));
    m_area->open(tab("DB"));
    QCOMPARE(m_area->tabCount(), 2);
    QCOMPARE(m_area->currentPanel()->title(), QStringLiteral("DB"));
    QCOMPARE(static_cast<Panel*>(m_area->currentPanel())->activated, 1);
    QCOMPARE(m_made, 2);
  }

  void onePanelShowsAllResourcesOfItsKind() {
    m_known = false;
    m_area->open({kWhole, QStringLiteral("shop"), {}, {}});
    QCOMPARE(m_area->group(0)->strip()->tabText(0), QStringLiteral("Everything"));
    m_known = true;
    m_area->makePendingPanels();
    QVERIFY(m_area->currentPanel());
    QVERIFY(m_shown.isEmpty());
    m_area->open({kWhole, QStringLiteral("shop"), QStringLiteral("nightly"), {}});
    m_area->open(tab("DB"));
    m_area->open({kWhole, QStringLiteral("shop"), QStringLiteral("hourly"), {}});
    QCOMPARE(m_area->tabCount(), 2);
    QCOMPARE(m_made, 2);
    QCOMPARE(m_shown, (QStringList{QStringLiteral("nightly"), QStringLiteral("hourly")}));
    // One of its resources going leaves the panel.
    m_area->forget(kWhole, QStringLiteral("shop"), QStringLiteral("nightly"));
    QCOMPARE(m_area->tabCount(), 2);
    // Another service has its own.
    m_area->open({kWhole, QStringLiteral("other"), {}, {}});
    QCOMPARE(m_area->tabCount(), 3);
  }

  void middleClickCloses() {
    m_area->open(tab("DB"));
    m_area->open(tab("AUDIT"));
    TabStrip* strip = m_area->group(0)->strip();
    QTest::mouseClick(strip, Qt::MiddleButton, {}, strip->tabRect(0).center());
    QCOMPARE(m_area->tabCount(), 1);
    QCOMPARE(m_area->currentPanel()->title(), QStringLiteral("AUDIT"));
    // Pressed on one tab and released elsewhere: kept.
    QTest::mousePress(strip, Qt::MiddleButton, {}, strip->tabRect(0).center());
    QTest::mouseRelease(strip, Qt::MiddleButton, {}, QPoint(strip->width() - 1, 500));
    QCOMPARE(m_area->tabCount(), 1);
  }

  void deleteKeyClosesTheTab() {
    m_area->open(tab("DB"));
    QTest::keyClick(m_area->group(0)->strip(), Qt::Key_Delete);
    QCOMPARE(m_area->tabCount(), 0);
    QVERIFY(!m_area->currentPanel());
  }

  void closedTabComesBackWithItsState() {
    m_area->open(tab("DB"));
    m_area->currentPanel()->setCurrentPage(1);
    m_area->closeCurrent();
    QVERIFY(m_area->canReopen());
    QVERIFY(m_area->reopenClosed());
    QCOMPARE(m_area->currentPanel()->currentPage(), 1);
    QVERIFY(!m_area->reopenClosed());
  }

  void splitsMovesAndJoins() {
    m_area->open(tab("DB"));
    QVERIFY(!m_area->canMoveToOtherPane());
    m_area->open(tab("AUDIT"));
    ResourcePanel* audit = m_area->currentPanel();
    QVERIFY(m_area->canMoveToOtherPane());
    m_area->moveToOtherPane();
    QCOMPARE(m_area->paneCount(), 2);
    QCOMPARE(m_area->activePane(), 1);
    // The panel itself moved: nothing typed is lost.
    QCOMPARE(m_area->currentPanel(), audit);
    QVERIFY(audit->isVisible());
    m_area->focusOtherPane();
    QCOMPARE(m_area->currentPanel()->title(), QStringLiteral("DB"));
    m_area->moveToOtherPane();
    QCOMPARE(m_area->paneCount(), 1);
    QCOMPARE(m_area->tabCount(), 2);
    QCOMPARE(m_area->currentPanel()->title(), QStringLiteral("DB"));
  }

  void closingTheLastTabOfAPaneJoins() {
    m_area->open(tab("DB"));
    m_area->open(tab("AUDIT"));
    m_area->moveToOtherPane();
    m_area->closeCurrent();
    QCOMPARE(m_area->paneCount(), 1);
    QCOMPARE(m_area->currentPanel()->title(), QStringLiteral("DB"));
  }

  void restoredTabsMakeOnlyTheFrontPanels() {
    models::Session session;
    session.panes.push_back({{tab("A"), tab("B", {{QStringLiteral("page"), 1}}), tab("C")}, 1});
    session.panes.push_back({{tab("D"), tab("E")}, 0});
    session.paneSizes = {500, 400};
    session.activePane = 1;
    session.closedTabs = {tab("F")};
    m_area->restore(session);
    QCOMPARE(m_area->tabCount(), 5);
    QCOMPARE(m_made, 2);
    QCOMPARE(m_area->currentPanel()->title(), QStringLiteral("D"));
    QCOMPARE(m_area->group(0)->currentPanel()->title(), QStringLiteral("B"));
    QCOMPARE(m_area->group(0)->currentPanel()->currentPage(), 1);

    models::Session saved;
    m_area->save(saved);
    QCOMPARE(saved.panes.size(), std::size_t{2});
    QCOMPARE(saved.panes[0].activeTab, 1);
    QCOMPARE(saved.panes[0].tabs[1].view.value(QStringLiteral("page")).toInt(), 1);
    QCOMPARE(saved.closedTabs, session.closedTabs);
    QCOMPARE(saved.activePane, 1);
  }

  void tabsWaitForTheirService() {
    m_known = false;
    models::Session session;
    session.panes.push_back({{tab("A")}, 0});
    m_area->restore(session);
    QCOMPARE(m_area->tabCount(), 1);
    QVERIFY(!m_area->currentPanel());
    m_known = true;
    m_area->makePendingPanels();
    QVERIFY(m_area->currentPanel());
  }

  void droppedPanelsKeepTheirState() {
    m_area->open(tab("DB"));
    m_area->currentPanel()->setCurrentPage(1);
    m_area->dropPanels();
    QVERIFY(m_area->panels().isEmpty());
    QCOMPARE(m_area->tabCount(), 1);
    m_area->makePendingPanels();
    QCOMPARE(m_area->currentPanel()->currentPage(), 1);
  }

  void forgetsADeletedResource() {
    m_area->open(tab("DB"));
    m_area->open(tab("AUDIT"));
    m_area->closeCurrent();
    m_area->open(tab("AUDIT"));
    m_area->forget(kKind, QStringLiteral("shop"), QStringLiteral("AUDIT"));
    QCOMPARE(m_area->tabCount(), 1);
    QVERIFY(!m_area->canReopen());
  }

  void ampersandsInNamesAreShown() {
    m_area->open(tab("A&B"));
    QCOMPARE(m_area->group(0)->strip()->tabText(0), QStringLiteral("A&B"));
  }

  void changesAreTold() {
    QSignalSpy changed(m_area.get(), &TabArea::changed);
    m_area->open(tab("DB"));
    QVERIFY(!changed.isEmpty());
    changed.clear();
    m_area->currentPanel()->setCurrentPage(1);
    QVERIFY(!changed.isEmpty());
  }

 private:
  models::CommandQueue m_commands;
  std::unique_ptr<models::Connection> m_connection;
  std::unique_ptr<models::ServiceContext> m_service;
  std::unique_ptr<TabArea> m_area;
  bool m_known = true;
  int m_made = 0;
  QStringList m_shown;
};

QTEST_MAIN(TabsTest)
#include "tabs_test.moc"
