// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys and entries of the panel.
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include "tests/views_kv/kv_bench.h"
#include "views/kv/kv_expiry_field.h"
#include "views/kv/kv_keys_page.h"
#include "views/kv/kv_keys_pane.h"
#include "views/kv/kv_save_dialog.h"
#include "views/kv/kv_value_pane.h"
#include "views/widgets/ask.h"
#include "views/widgets/choice_bar.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/value_editor.h"

using namespace tovuk;
using namespace tovuk::views;
using namespace tovuk::test;

namespace {

constexpr std::int64_t kExpiry = 4102444800;

// The question before a save, once it is there; the one before it must have gone.
KvSaveDialog* saveDialog(const KvPanel& panel) {
  KvSaveDialog* found = nullptr;
  (void)QTest::qWaitFor([&] {
    const auto all = panel.findChildren<KvSaveDialog*>();
    found = all.size() == 1 && all.front()->isVisible() ? all.front() : nullptr;
    return found != nullptr;
  });
  return found;
}

bool confirmSave(const KvPanel& panel) {
  QPointer<KvSaveDialog> dialog = saveDialog(panel);
  if (dialog.isNull()) return false;
  QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("kv.save.confirm")), Qt::LeftButton);
  return QTest::qWaitFor([&dialog] { return dialog.isNull(); });
}

void typeValue(const KvPanel& panel, const QString& text) {
  auto* editor = panel.keysPage()->entry()->editor()->editor();
  editor->selectAll();
  QTest::keyClicks(editor, text);
}

bool isEnabled(const KvPanel& panel, const char* id) {
  const auto* action = actionOf(panel, id);
  return action != nullptr && action->isEnabled();
}

}  // namespace

class KvEntriesTest : public QObject {
  Q_OBJECT

 private:
  KvBench m_bench;

  std::unique_ptr<KvPanel> openKey(const QString& space, const std::string& key) {
    auto panel = m_bench.open(space);
    panel->keysPage()->openKey(key);
    (void)QTest::qWaitFor([&panel] { return panel->keysPage()->value().held().has_value(); }, 20000);
    return panel;
  }

 private slots:
  void initTestCase() { QVERIFY(m_bench.isReady()); }

  void listsByItselfWhereThatCostsNothing() {
    const QString space = m_bench.makeNamespace();
    for (const char* key : {"a:1", "a:2", "b:1"}) QVERIFY(m_bench.put(space, key, {"v", {}, {}}));
    auto panel = m_bench.open(space);
    auto& list = panel->keysPage()->list();
    QTRY_COMPARE(list.rowCount(), 3);
    panel->keysPage()->keys()->filter()->setText(QStringLiteral("a:"));
    QCOMPARE(list.rowCount(), 2);
    QVERIFY(panel->keysPage()->keys()->countText().contains(QLatin1Char('2')));
    // A click on a row opens the entry.
    auto* view = panel->keysPage()->keys()->view();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(list.index(1, 0)).center());
    QCOMPARE(panel->keysPage()->value().key(), std::string("a:2"));
    QTRY_VERIFY(panel->keysPage()->value().held().has_value());
    QCOMPARE(panel->keysPage()->entry()->editor()->value().value_or(""), std::string("v"));
  }

  void asksForNothingWhereItIsMetered() {
    KvBench bench(models::Environment::Production);
    QVERIFY(bench.isReady());
    const QString space = bench.makeNamespace();
    const int before = bench.calls();
    auto panel = bench.open(space);
    panel->keysPage()->openKey("k");
    QVERIFY(!panel->keysPage()->list().isBusy());
    QVERIFY(!panel->keysPage()->value().held().has_value());
    QCOMPARE(bench.calls(), before);
    QVERIFY(trigger(*panel, "kv.list"));
    QTRY_VERIFY(panel->keysPage()->list().hasListed());
    QVERIFY(trigger(*panel, "kv.read"));
    QTRY_VERIFY(panel->keysPage()->value().held().has_value());
  }

  void savesAndKeepsMetadataAndExpiry() {
    const QString space = m_bench.makeNamespace();
    const models::KvContent before{"{\"name\":\"Ada\",\"plan\":\"free\"}", {"{\"z\":1,\"a\":2}"}, kExpiry};
    QVERIFY(m_bench.put(space, "user:1", before));
    auto panel = openKey(space, "user:1");
    QVERIFY(!isEnabled(*panel, "kv.save"));
    typeValue(*panel, QStringLiteral("{\"name\":\"Ada\",\"plan\":\"pro\"}"));
    QTRY_VERIFY(isEnabled(*panel, "kv.save"));
    QVERIFY(trigger(*panel, "kv.save"));
    auto* dialog = saveDialog(*panel);
    QVERIFY(dialog != nullptr);
    QVERIFY(dialog->difference()->toPlainText().contains(QStringLiteral("pro")));
    QVERIFY(confirmSave(*panel));
    const models::KvContent wanted{"{\"name\":\"Ada\",\"plan\":\"pro\"}", before.metadata, kExpiry};
    QTRY_VERIFY(m_bench.get(space, "user:1") == std::optional(wanted));
    QTRY_VERIFY(isEnabled(*panel, "kv.undo"));
    QVERIFY(trigger(*panel, "kv.undo"));
    QTRY_VERIFY(m_bench.get(space, "user:1") == std::optional(before));
  }

  void writesMetadataAndExpiry() {
    const QString space = m_bench.makeNamespace();
    QVERIFY(m_bench.put(space, "k", {"v", {}, {}}));
    auto panel = openKey(space, "k");
    auto* pane = panel->keysPage()->entry();
    QTest::keyClicks(pane->metadata(), QStringLiteral("{\"kind\": "));
    QTRY_VERIFY(pane->isDirty());
    QTRY_VERIFY(!isEnabled(*panel, "kv.save"));
    QTest::keyClicks(pane->metadata(), QStringLiteral("1}"));
    QTRY_VERIFY(isEnabled(*panel, "kv.save"));
    pane->expiry()->kinds()->choose(1);
    QTest::keyClicks(pane->expiry()->field(), QStringLiteral("29"));
    QTRY_VERIFY(!isEnabled(*panel, "kv.save"));
    QVERIFY(pane->expiry()->problem().contains(QStringLiteral("30")));
    pane->expiry()->field()->clear();
    QTest::keyClicks(pane->expiry()->field(), QStringLiteral("2 h"));
    QTRY_VERIFY(isEnabled(*panel, "kv.save"));
    QVERIFY(trigger(*panel, "kv.save"));
    QVERIFY(confirmSave(*panel));
    QTRY_VERIFY(m_bench.get(space, "k")->expires.has_value());
    QCOMPARE(m_bench.get(space, "k")->metadata.json, std::string("{\"kind\":1}"));
    QTRY_VERIFY(!pane->isDirty());
  }

  void keepsWhatSomebodyElseWrote() {
    const QString space = m_bench.makeNamespace();
    QVERIFY(m_bench.put(space, "k", {"one", {}, {}}));
    auto panel = openKey(space, "k");
    typeValue(*panel, QStringLiteral("mine"));
    QTRY_VERIFY(isEnabled(*panel, "kv.save"));
    QVERIFY(m_bench.put(space, "k", {"theirs", {}, {}}));
    QVERIFY(trigger(*panel, "kv.save"));
    QVERIFY(confirmSave(*panel));
    auto* message = panel->keysPage()->entry()->message();
    QTRY_VERIFY(message->hasMessage());
    QCOMPARE(message->severity(), Severity::Warning);
    QCOMPARE(m_bench.get(space, "k")->bytes, std::string("theirs"));
    QCOMPARE(panel->keysPage()->entry()->editor()->value().value_or(""), std::string("mine"));
    // Saved again, the question says what is replaced.
    QTRY_VERIFY(isEnabled(*panel, "kv.save"));
    QVERIFY(trigger(*panel, "kv.save"));
    auto* dialog = saveDialog(*panel);
    QVERIFY(dialog != nullptr);
    QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("kv.save.warning")) != nullptr);
    QVERIFY(confirmSave(*panel));
    QTRY_COMPARE(m_bench.get(space, "k")->bytes, std::string("mine"));
  }

  void bringsBackWhatWasTyped() {
    const QString space = m_bench.makeNamespace();
    QVERIFY(m_bench.put(space, "k", {"one", {}, {}}));
    {
      auto panel = openKey(space, "k");
      typeValue(*panel, QStringLiteral("half typed"));
    }
    auto panel = openKey(space, "k");
    auto* pane = panel->keysPage()->entry();
    QCOMPARE(pane->editor()->value().value_or(""), std::string("half typed"));
    QVERIFY(pane->isDirty());
    QTRY_VERIFY(isEnabled(*panel, "kv.revert"));
    QVERIFY(trigger(*panel, "kv.revert"));
    QCOMPARE(pane->editor()->value().value_or(""), std::string("one"));
    QVERIFY(!pane->isDirty());
  }

  void createsRenamesAndDeletes() {
    const QString space = m_bench.makeNamespace();
    auto panel = m_bench.open(space);
    QTRY_VERIFY(panel->keysPage()->list().hasListed());
    AskAnswers answers;
    answers.answerText(QStringLiteral("new/key"));
    QVERIFY(trigger(*panel, "kv.new"));
    QTRY_COMPARE(panel->keysPage()->value().key(), std::string("new/key"));
    QTRY_VERIFY(panel->keysPage()->value().held().has_value());
    typeValue(*panel, QStringLiteral("v"));
    QTRY_VERIFY(isEnabled(*panel, "kv.save"));
    QVERIFY(trigger(*panel, "kv.save"));
    QVERIFY(confirmSave(*panel));
    QTRY_COMPARE(panel->keysPage()->list().rowCount(), 1);
    QTRY_VERIFY(isEnabled(*panel, "kv.rename"));
    answers.answerText(QStringLiteral("other key"));
    QVERIFY(trigger(*panel, "kv.rename"));
    QTRY_COMPARE(panel->keysPage()->value().key(), std::string("other key"));
    QVERIFY(!m_bench.get(space, "new/key").has_value());
    QCOMPARE(m_bench.get(space, "other key")->bytes, std::string("v"));
    QTRY_VERIFY(isEnabled(*panel, "kv.delete"));
    answers.answerConfirm(true);
    QVERIFY(trigger(*panel, "kv.delete"));
    QTRY_COMPARE(panel->keysPage()->list().rowCount(), 0);
    QVERIFY(!m_bench.get(space, "other key").has_value());
  }

  void deletesTheSelectedKeys() {
    const QString space = m_bench.makeNamespace();
    for (int i = 0; i < 8; ++i) QVERIFY(m_bench.put(space, "k" + std::to_string(i), {"v", {}, {}}));
    auto panel = m_bench.open(space);
    QTRY_COMPARE(panel->keysPage()->list().rowCount(), 8);
    QVERIFY(!isEnabled(*panel, "kv.deleteSelected"));
    panel->keysPage()->keys()->view()->selectAll();
    AskAnswers answers;
    answers.answerConfirm(false);
    QVERIFY(trigger(*panel, "kv.deleteSelected"));
    QTRY_COMPARE(answers.confirmsAsked().size(), std::size_t(1));
    QVERIFY(answers.confirmsAsked().front().destructive);
    QCOMPARE(answers.confirmsAsked().front().requiredText, QStringLiteral("8"));
    QCOMPARE(panel->keysPage()->list().rowCount(), 8);
    answers.answerConfirm(true);
    QVERIFY(trigger(*panel, "kv.deleteSelected"));
    QTRY_COMPARE(panel->keysPage()->list().rowCount(), 0);
    QVERIFY(!m_bench.get(space, "k0").has_value());
  }

  void offersNoWritesInAReadOnlyConnection() {
    const QString space = m_bench.makeNamespace();
    QVERIFY(m_bench.put(space, "k", {"one", {}, {}}));
    auto panel = openKey(space, "k");
    m_bench.connection().setReadOnly(true);
    for (const char* id : {"kv.new", "kv.save", "kv.delete", "kv.rename", "kv.deleteNamespace"})
      QVERIFY2(!isEnabled(*panel, id), id);
    QVERIFY(panel->keysPage()->entry()->editor()->editor()->isReadOnly());
    m_bench.connection().setReadOnly(false);
    QVERIFY(isEnabled(*panel, "kv.new"));
  }
};

QTEST_MAIN(KvEntriesTest)
#include "entries_test.moc"
