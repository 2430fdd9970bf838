// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window does for every type of resource, whichever it is: the tree, menus, palette, links and tabs.
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include "api/client/binding/binding_calls.h"
#include "app/argument_opener.h"
#include "app/window_actions.h"
#include "models/navigation_sections.h"
#include "models/open_link.h"
#include "tests/app/window_fixture.h"
#include "views/binding/binding_panel.h"
#include "views/shell/main_menu.h"
#include "views/shell/navigation_pane.h"
#include "views/shell/tab_area.h"
#include "views/widgets/create_resource_dialog.h"
#include "views/widgets/message_bar.h"

using namespace tovuk;
using namespace tovuk::app;

namespace {
constexpr int kPatience = 30000;
}

class TypesTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    m_fixture = std::make_unique<tests::WindowFixture>();
    QVERIFY(m_fixture->waitForSample());
    for (const models::NavigationSection& section : models::navigationSections())
      if (window().canShow(section.id)) m_sections.push_back(section);
    QVERIFY(m_sections.size() >= 2);
  }
  void cleanupTestCase() { m_fixture.reset(); }
  void init() {
    window().tabs().closeAll();
    window().messages().clear();
    m_fixture->action(ids::readOnly)->setChecked(false);
  }

  void onlyTypesWithAPanelAreInTheTree() {
    const auto* tree = window().navigation().findChild<QTreeView*>();
    QStringList shown;
    for (int row = 0; row < tree->model()->rowCount(); ++row)
      shown.append(tree->model()->index(row, 0).data().toString());
    QStringList wanted;
    for (const models::NavigationSection& section : m_sections) wanted.append(section.title);
    QCOMPARE(shown, wanted);
    QVERIFY(!window().canShow(QStringLiteral("storage")));
  }

  void eachCanBeCreatedFromMenuPaletteAndTree() {
    const QList<QAction*> inFile = window().mainMenu().actionsOf(views::MenuPlace::File);
    for (const models::NavigationSection& section : m_sections) {
      QAction* create = window().action(qPrintable(newActionId(section.id)));
      QVERIFY2(create && create->isEnabled(), qPrintable(section.id));
      QCOMPARE(create->text(), section.newAction);
      QVERIFY2(inFile.contains(create), qPrintable(section.id));
      QVERIFY2(palette(QStringLiteral("action:") + newActionId(section.id)), qPrintable(section.id));
      for (const bool fromTree : {false, true}) {
        if (fromTree)
          emit window().navigation().createRequested(section.id);
        else
          create->trigger();
        QTRY_VERIFY2(QApplication::activeModalWidget() != nullptr, qPrintable(section.id));
        qobject_cast<QDialog*>(QApplication::activeModalWidget())->reject();
        QTRY_VERIFY2(QApplication::activeModalWidget() == nullptr, qPrintable(section.id));
      }
    }
    m_fixture->action(ids::readOnly)->setChecked(true);
    for (const models::NavigationSection& section : m_sections) {
      const QAction* create = window().action(qPrintable(newActionId(section.id)));
      QVERIFY2(!create->isEnabled(), qPrintable(section.id));
      QVERIFY2(!views::ActionRegistry::reason(create).isEmpty(), qPrintable(section.id));
      window().messages().clear();
      emit window().navigation().createRequested(section.id);
      QVERIFY2(window().messages().hasMessage(), qPrintable(section.id));
    }
  }

  void eachOpensByPaletteLinkAndTree() {
    ArgumentOpener opener(window(), m_fixture->workspace());
    for (const models::NavigationSection& section : m_sections) {
      const auto items = section.items(*m_fixture->workspace().currentService()->resources());
      QVERIFY2(!items.empty(), qPrintable(section.id));
      const QString name = items.front().name;
      QVERIFY2(palette(QStringLiteral("%1:%2").arg(section.id, items.front().id)), qPrintable(section.id));
      if (section.isOnePanel) QVERIFY2(palette(QStringLiteral("section:") + section.id), qPrintable(section.id));

      window().tabs().closeAll();
      opener.open({models::toText({QStringLiteral("shop-api"), section.id, name})});
      QTRY_VERIFY2(isInFront(section.id), qPrintable(section.id));
      window().tabs().closeAll();
      emit window().navigation().opened(section.id, name);
      QVERIFY2(isInFront(section.id), qPrintable(section.id));
      // One panel stands for all resources of its type.
      emit window().navigation().opened(section.id, items.back().name);
      QCOMPARE(window().tabs().tabCount(), section.isOnePanel || items.size() == 1 ? 1 : 2);
    }
    // The row of a section that has one panel opens it; others fold.
    auto* tree = window().navigation().findChild<QTreeView*>();
    for (int row = 0; row < tree->model()->rowCount(); ++row) {
      const models::NavigationSection& section = m_sections[static_cast<std::size_t>(row)];
      window().tabs().closeAll();
      tree->setFocus();
      tree->setCurrentIndex(tree->model()->index(row, 0));
      const bool wasExpanded = tree->isExpanded(tree->currentIndex());
      QTest::keyClick(tree, Qt::Key_Return);
      QCOMPARE(window().tabs().tabCount(), section.isOnePanel ? 1 : 0);
      QCOMPARE(tree->isExpanded(tree->model()->index(row, 0)), section.isOnePanel == wasExpanded);
      if (!section.isOnePanel) QTest::keyClick(tree, Qt::Key_Return);
    }
    window().messages().clear();
    opener.open({QStringLiteral("tovuk://open/shop-api/storage/a.txt")});
    QVERIFY(window().messages().text().contains(QStringLiteral("a.txt")));
  }

  void menuOfAResourceCopiesALinkToIt() {
    for (const models::NavigationSection& section : m_sections) {
      const auto items = section.items(*m_fixture->workspace().currentService()->resources());
      emit window().navigation().menuRequested(section.id, items.front().name, window().mapToGlobal(QPoint(50, 50)));
      auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
      QVERIFY2(menu, qPrintable(section.id));
      QStringList texts;
      for (QAction* action : menu->actions()) {
        texts.append(action->text());
        if (action->text() == QStringLiteral("Copy a link")) action->trigger();
      }
      QCOMPARE(models::parseOpenLink(QApplication::clipboard()->text()).value(),
               (models::OpenLink{QStringLiteral("shop-api"), section.id, items.front().name}));
      QVERIFY2(texts.contains(section.newAction), qPrintable(section.id));
      QVERIFY2(texts.contains(section.deleteAction), qPrintable(section.id));
      menu->close();
      QTRY_VERIFY(QApplication::activePopupWidget() == nullptr);
    }
  }

  void bindingsOfAnotherServiceComeToTheFront() {
    window().openResource(QStringLiteral("binding"), {});
    auto* panel = qobject_cast<views::BindingPanel*>(window().tabs().currentPanel());
    QVERIFY(panel);
    QTRY_COMPARE_WITH_TIMEOUT(panel->store().state(), models::LoadState::Ready, kPatience);
    emit panel->serviceWanted(QStringLiteral("auth-service"));
    QTRY_COMPARE(m_fixture->workspace().currentServiceName(), QStringLiteral("auth-service"));
    QCOMPARE(window().tabs().tabCount(), 2);
    QVERIFY(window().tabs().currentPanel() != panel);
    m_fixture->workspace().setCurrentService(QStringLiteral("shop-api"));
  }

  void newerResourcesKeepTheChoiceInTheTree() {
    window().openResource(QStringLiteral("sqlite"), QStringLiteral("DB"));
    const auto* tree = window().navigation().findChild<QTreeView*>();
    QTRY_COMPARE(tree->currentIndex().data().toString(), QStringLiteral("DB"));
    models::ServiceContext& service = *m_fixture->workspace().currentService();
    std::optional<Result<ServiceResources>> answer;
    auto reply = client::createServiceBinding(service.client(), service.id(), {"AAA_FIRST", "auth-service"});
    reply.then(this, [&answer](Result<ServiceResources> result) { answer = std::move(result); });
    QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), kPatience);
    QVERIFY(answer->has_value());
    service.adopt(**answer);
    QCOMPARE(tree->currentIndex().data().toString(), QStringLiteral("DB"));
    QCOMPARE(tree->selectionModel()->selectedIndexes().size(), 1);
  }

 private:
  MainWindow& window() { return m_fixture->window(); }
  bool palette(const QString& id) {
    models::PaletteModel& model = window().paletteModel();
    model.setQuery({});
    model.reload();
    for (int row = 0; row < model.rowCount(); ++row)
      if (model.entry(row)->id == id) return true;
    return false;
  }
  bool isInFront(const QString& kind) {
    const views::ResourcePanel* panel = window().tabs().currentPanel();
    return panel && panel->key().section(QLatin1Char('/'), 0, 0) == kind;
  }

  std::unique_ptr<tests::WindowFixture> m_fixture;
  std::vector<models::NavigationSection> m_sections;
};

QTEST_MAIN(TypesTest)
#include "types_test.moc"
