// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include "tests/models_binding/binding_bench.h"
#include "views/binding/binding_actions.h"
#include "views/binding/binding_panel.h"
#include "views/binding/binding_picture.h"
#include "views/binding/create_binding_dialog.h"
#include "views/shell/action_registry.h"
#include "views/widgets/ask.h"
#include "views/widgets/fonts.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/theme.h"

using namespace tovuk;
using namespace tovuk::test;
using namespace tovuk::views;

class PanelTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    applyFonts({});
    applyTheme(themeOf(ThemeKind::Light));
    QVERIFY(m_bench.isReady());
  }
  void init() {
    m_bench.connection().setReadOnly(false);
    QVERIFY(m_bench.clear());
  }

  void asksNothingBeforeItIsShown() {
    const auto before = m_bench.client().ledger().totals().calls;
    BindingPanel panel(m_bench.service(), m_registry);
    QCOMPARE(m_bench.client().ledger().totals().calls, before);
    QCOMPARE(panel.title(), QStringLiteral("Bindings"));
    QVERIFY(!panel.panelActions().isEmpty());
  }

  void createsABindingWithItsNameSuggested() {
    const auto panel = open();
    QVERIFY(trigger(*panel, "binding.create"));
    auto* dialog = panel->findChild<CreateBindingDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("binding.create.name"));
    auto* target = dialog->findChild<QComboBox*>(QStringLiteral("binding.create.target"));
    auto* confirm = dialog->findChild<QPushButton*>(QStringLiteral("binding.create.confirm"));
    auto* problem = dialog->findChild<QLabel*>(QStringLiteral("binding.create.fieldProblem"));
    // Neither itself nor what has no worker.
    QTRY_COMPARE_WITH_TIMEOUT(target->count(), 3, kPatience);
    QVERIFY(!confirm->isEnabled());
    for (const char* wrong : {"shop-api", "web-pages", "no-such-service"}) {
      target->setEditText(QLatin1String(wrong));
      QVERIFY2(!problem->text().isEmpty() && !confirm->isEnabled(), wrong);
    }
    QCOMPARE(name->text(), QString());
    target->setCurrentText(QStringLiteral("auth-service"));
    QCOMPARE(problem->text(), QString());
    QCOMPARE(name->text(), QStringLiteral("AUTH_SERVICE"));
    QVERIFY(confirm->isEnabled());
    // A name of the person's own stays.
    name->setText(QStringLiteral("WHO"));
    target->setCurrentText(QStringLiteral("mail-service"));
    QCOMPARE(name->text(), QStringLiteral("WHO"));
    name->setText(QStringLiteral("who"));
    QVERIFY(!confirm->isEnabled());
    name->setText(QStringLiteral("WHO"));
    QTest::mouseClick(confirm, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_bench.service().binding(QStringLiteral("WHO")) != nullptr, kPatience);
    // It is chosen in the table.
    QTRY_COMPARE(panel->table()->currentIndex().siblingAtColumn(1).data().toString(), QStringLiteral("WHO"));
    QTRY_VERIFY(panel->findChild<CreateBindingDialog*>() == nullptr);
  }

  void warnsOfACircleButAllowsIt() {
    QVERIFY(m_bench.bind("auth-service", "SHOP", "shop-api"));
    QWidget window;
    auto* dialog = new CreateBindingDialog(m_bench.service(), &window);
    auto* target = dialog->findChild<QComboBox*>(QStringLiteral("binding.create.target"));
    auto* note = dialog->findChild<QLabel*>(QStringLiteral("binding.create.fieldNote"));
    QTRY_COMPARE_WITH_TIMEOUT(target->count(), 3, kPatience);
    target->setCurrentText(QStringLiteral("auth-service"));
    QTRY_VERIFY_WITH_TIMEOUT(!note->text().isEmpty(), kPatience);
    QVERIFY(dialog->findChild<QPushButton*>(QStringLiteral("binding.create.confirm"))->isEnabled());
    target->setCurrentText(QStringLiteral("mail-service"));
    QCOMPARE(note->text(), QString());
  }

  void keepsWhatWasTypedWhenTheServiceRefuses() {
    QWidget window;
    auto* dialog = new CreateBindingDialog(m_bench.service(), &window);
    dialog->open();
    auto* target = dialog->findChild<QComboBox*>(QStringLiteral("binding.create.target"));
    QTRY_COMPARE_WITH_TIMEOUT(target->count(), 3, kPatience);
    target->setCurrentText(QStringLiteral("auth-service"));
    // Somebody else takes the name meanwhile, without this window hearing of it.
    QVERIFY(await(client::createServiceBinding(m_bench.client(), "shop-api", {"AUTH_SERVICE", "mail-service"})));
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("binding.create.confirm")), Qt::LeftButton);
    auto* message = dialog->findChild<MessageBar*>(QStringLiteral("binding.create.message"));
    QTRY_VERIFY_WITH_TIMEOUT(message->hasMessage(), kPatience);
    QCOMPARE(dialog->name(), QStringLiteral("AUTH_SERVICE"));
    QCOMPARE(target->currentText(), QStringLiteral("auth-service"));
  }

  void deletesAfterAQuestion() {
    QVERIFY(m_bench.bind("shop-api", "AUTH", "auth-service"));
    const auto panel = open();
    QVERIFY(!actionOf(*panel, "binding.delete")->isEnabled());
    panel->showBinding(QStringLiteral("AUTH"));
    AskAnswers answers;
    answers.answerConfirm(false);
    QVERIFY(trigger(*panel, "binding.delete"));
    QTRY_COMPARE(answers.confirmsAsked().size(), 1U);
    QVERIFY(answers.confirmsAsked().front().destructive);
    QVERIFY(answers.confirmsAsked().front().text.contains(QStringLiteral("AUTH")));
    answers.answerConfirm(true);
    QSignalSpy deleted(panel.get(), &BindingPanel::bindingDeleted);
    QVERIFY(trigger(*panel, "binding.delete"));
    QTRY_COMPARE_WITH_TIMEOUT(deleted.count(), 1, kPatience);
    QVERIFY(m_bench.service().binding(QStringLiteral("AUTH")) == nullptr);
    QVERIFY(await(m_bench.client().resources("shop-api"))->serviceBindings.empty());
  }

  void whatCannotBeDoneSaysWhy() {
    QVERIFY(m_bench.bind("mail-service", "SHOP", "shop-api"));
    const auto panel = open();
    QTRY_COMPARE_WITH_TIMEOUT(panel->model().rowCount(), 1, kPatience);
    for (const char* id : {"binding.delete", "binding.copyName", "binding.openTarget"})
      QVERIFY2(!ActionRegistry::reason(actionOf(*panel, id)).isEmpty(), id);
    // Another service's binding is not deleted from here, but its service can be gone to.
    panel->table()->setCurrentIndex(panel->model().index(0, 0));
    QVERIFY(!actionOf(*panel, "binding.delete")->isEnabled());
    QSignalSpy wanted(panel.get(), &BindingPanel::serviceWanted);
    QVERIFY(trigger(*panel, "binding.openTarget"));
    QCOMPARE(wanted.front().front().toString().toStdString(), m_bench.idOf("mail-service"));
    QVERIFY(trigger(*panel, "binding.copyName"));
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("SHOP"));
    m_bench.connection().setReadOnly(true);
    QVERIFY(!actionOf(*panel, "binding.create")->isEnabled());
    QVERIFY(!ActionRegistry::reason(actionOf(*panel, "binding.create")).isEmpty());
  }

  void pictureShowsWhoCallsWhom() {
    QVERIFY(m_bench.bind("shop-api", "AUTH", "auth-service"));
    QVERIFY(m_bench.bind("auth-service", "MAIL", "mail-service"));
    const auto panel = open();
    QTRY_COMPARE_WITH_TIMEOUT(panel->store().state(), models::LoadState::Ready, kPatience);
    QVERIFY(trigger(*panel, "binding.showPicture"));
    BindingPicture* picture = panel->picture();
    QTRY_VERIFY(picture->isVisible());
    const std::string own = m_bench.service().id();
    const std::string auth = m_bench.idOf("auth-service");
    const std::string mail = m_bench.idOf("mail-service");
    QVERIFY(picture->boxOf(m_bench.idOf("quiet-one")).isEmpty());
    QVERIFY(picture->boxOf(own).right() < picture->boxOf(auth).left());
    QVERIFY(picture->boxOf(auth).right() < picture->boxOf(mail).left());
    QVERIFY(picture->rect().contains(picture->boxOf(mail)));
    // By keyboard and by mouse.
    QCOMPARE(picture->selected(), own);
    QVERIFY(!actionOf(*panel, "binding.openTarget")->isEnabled());
    QTest::keyClick(picture, Qt::Key_Right);
    QCOMPARE(picture->selected(), auth);
    QVERIFY(picture->accessibleDescription().contains(QStringLiteral("mail-service")));
    QVERIFY(actionOf(*panel, "binding.openTarget")->isEnabled());
    QTest::mouseClick(picture, Qt::LeftButton, {}, picture->boxOf(mail).center());
    QCOMPARE(picture->selected(), mail);
    QSignalSpy wanted(panel.get(), &BindingPanel::serviceWanted);
    QTest::keyClick(picture, Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    // From right to left it is the other way round.
    panel->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(picture->boxOf(own).left() > picture->boxOf(auth).right());
    QTest::keyClick(picture, Qt::Key_Right);
    QCOMPARE(picture->selected(), auth);
    QVERIFY(!picture->grab().isNull());
  }

  void saysACircleInWords() {
    QVERIFY(m_bench.bind("shop-api", "AUTH", "auth-service"));
    const auto panel = open();
    auto* summary = panel->findChild<QLabel*>(QStringLiteral("binding.summary"));
    QTRY_VERIFY_WITH_TIMEOUT(summary->text().contains(QStringLiteral("2 of 32")), kPatience);
    QVERIFY(m_bench.bind("auth-service", "SHOP", "shop-api"));
    panel->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(summary->text().contains(QStringLiteral("circle")), kPatience);
    panel->setCurrentPage(BindingPanel::Picture);
    QVERIFY(!panel->grab().isNull());
  }

  void comesBackAsItWas() {
    QVERIFY(m_bench.bind("auth-service", "MAIL", "mail-service"));
    const auto panel = open();
    QTRY_COMPARE_WITH_TIMEOUT(panel->store().state(), models::LoadState::Ready, kPatience);
    QCOMPARE(panel->model().rowCount(), 0);
    actionOf(*panel, "binding.allServices")->setChecked(true);
    QCOMPARE(panel->model().rowCount(), 1);
    panel->setCurrentPage(BindingPanel::Picture);
    BindingPanel again(m_bench.service(), m_registry);
    again.restoreViewState(panel->viewState());
    QCOMPARE(again.currentPage(), static_cast<int>(BindingPanel::Picture));
    QVERIFY(again.model().allServices());
  }

 private:
  std::unique_ptr<BindingPanel> open() {
    auto panel = std::make_unique<BindingPanel>(m_bench.service(), m_registry);
    panel->resize(1000, 600);
    panel->show();
    if (QTest::qWaitForWindowExposed(panel.get())) panel->activate();
    return panel;
  }
  static QAction* actionOf(const BindingPanel& panel, const char* id) {
    for (QAction* action : panel.panelActions())
      if (action->objectName() == QLatin1String(id)) return action;
    return nullptr;
  }
  // As a click would: only when it is enabled.
  static bool trigger(const BindingPanel& panel, const char* id) {
    QAction* action = actionOf(panel, id);
    if (action == nullptr || !action->isEnabled()) return false;
    action->trigger();
    return true;
  }

  BindingBench m_bench;
  ActionRegistry m_registry;
};

QTEST_MAIN(PanelTest)
#include "panel_test.moc"
