// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of the panel that need no service: completion, the editor, find and replace, the parameters form, the
// viewers, advice.
#include <QAbstractItemView>
#include <QBuffer>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

#include <algorithm>

#include "views/sqlite/cell_viewer.h"
#include "views/sqlite/column_memory.h"
#include "views/sqlite/find_bar.h"
#include "views/sqlite/json_tree.h"
#include "views/sqlite/next_action.h"
#include "views/sqlite/params_form.h"
#include "views/sqlite/record_view.h"
#include "views/sqlite/sql_completion.h"
#include "views/sqlite/sql_editor.h"
#include "views/sqlite/sql_lexer.h"
#include "views/widgets/theme.h"

using namespace tovuk;
using namespace tovuk::views;

namespace {

std::vector<models::SchemaObject> schema() {
  models::SchemaObject customers;
  customers.name = u"customers"_qs;
  models::SchemaColumn id;
  id.name = u"id"_qs;
  models::SchemaColumn name;
  name.name = u"name"_qs;
  customers.columns = {id, name};
  models::SchemaObject orders;
  orders.name = u"orders"_qs;
  models::SchemaColumn total;
  total.name = u"total"_qs;
  models::SchemaColumn created;
  created.name = u"created_at"_qs;
  orders.columns = {id, total, created};
  return {customers, orders};
}

const QStringList kWords = {u"customers"_qs, u"orders"_qs, u"ORDER"_qs, u"SELECT"_qs, u"total"_qs};

// A result of one row with a cell of each kind.
std::shared_ptr<client::ColumnStore> oneRow(const std::vector<std::pair<client::CellType, std::string>>& cells) {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < cells.size(); ++i) names.push_back("c" + std::to_string(i));
  auto store = std::make_shared<client::ColumnStore>(names);
  auto chunk = std::make_shared<client::RowChunk>(cells.size());
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (cells[i].first == client::CellType::Null) {
      chunk->appendNull(i);
    } else {
      chunk->appendBytes(i, cells[i].first, cells[i].second);
    }
  }
  chunk->endRow();
  store->append(chunk);
  return store;
}

int styleAt(const SqlEditor& editor, int byte) {
  return static_cast<int>(editor.SendScintilla(QsciScintillaBase::SCI_GETSTYLEAT, byte));
}

}  // namespace

class PiecesTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    applyFonts({});
    applyTheme(themeOf(ThemeKind::Light));
  }

  void completesColumnsAfterAnAlias() {
    const QString sql = u"SELECT o. FROM customers c JOIN orders AS o ON 1"_qs;
    const auto completion = completeSql(sql, 9, schema(), kWords);
    QVERIFY(completion.qualified);
    QCOMPARE(completion.prefixLength, 0);
    QCOMPARE(completion.words, (QStringList{u"id"_qs, u"total"_qs, u"created_at"_qs}));
    QCOMPARE(completeSql(u"SELECT c.na FROM customers c"_qs, 11, schema(), kWords).words, QStringList{u"name"_qs});
    QCOMPARE(completeSql(u"SELECT \"orders\".t FROM orders"_qs, 17, schema(), kWords).words, QStringList{u"total"_qs});
    QVERIFY(completeSql(u"SELECT x. FROM orders"_qs, 9, schema(), kWords).words.isEmpty());
    // A word that is whole is not offered.
    const auto whole = completeSql(u"SELECT o.total FROM orders o"_qs, 14, schema(), kWords);
    QVERIFY(whole.wholeWord && whole.words.isEmpty());
    QVERIFY(completeSql(u"select"_qs, 6, {}, kWords).words.isEmpty());
  }

  void completesNamesOfTheStatementFirst() {
    const auto completion = completeSql(u"SELECT to FROM orders"_qs, 9, schema(), kWords);
    QVERIFY(!completion.qualified);
    QCOMPARE(completion.prefixLength, 2);
    QCOMPARE(completion.words, QStringList{u"total"_qs});
    QCOMPARE(completeSql(u"sel"_qs, 3, {}, kWords).words, QStringList{u"SELECT"_qs});
  }

  void offersNothingInTextCommentsAndNumbers() {
    QVERIFY(completeSql(u"SELECT 'or"_qs, 10, schema(), kWords).words.isEmpty());
    QVERIFY(completeSql(u"SELECT 1 -- or"_qs, 14, schema(), kWords).words.isEmpty());
    QVERIFY(completeSql(u"SELECT /* or"_qs, 12, schema(), kWords).words.isEmpty());
    QVERIFY(completeSql(u"SELECT 12"_qs, 9, schema(), kWords).words.isEmpty());
  }

  void sqlReadsFromLeftToRightInAWindowOfAnyDirection() {
    const auto picture = [] {
      SqlEditor editor;
      editor.resize(400, 120);
      editor.setContent(u"SELECT a, 'x' FROM t\nWHERE b > 5; -- (note)."_qs, 0);
      editor.setAttribute(Qt::WA_ShowWithoutActivating);
      editor.show();
      [&editor] { QVERIFY(QTest::qWaitForWindowExposed(&editor)); }();
      editor.clearFocus();
      editor.viewport()->repaint();
      // From the screen and not by grab(): the two paint in different ways.
      return editor.screen()->grabWindow(editor.winId()).toImage();
    };
    const QImage before = picture();
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto restored = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    QVERIFY(!before.isNull());
    const QImage after = picture();
    QVERIFY(before == after);

    SqlEditor editor;
    FindBar bar(editor);
    QCOMPARE(editor.viewport()->layoutDirection(), Qt::LeftToRight);
    QCOMPARE(bar.layoutDirection(), Qt::RightToLeft);
    QCOMPARE(bar.findChild<QLineEdit*>(u"sqlite.find.what"_qs)->layoutDirection(), Qt::LeftToRight);
    editor.resize(400, 200);
    editor.show();
    QVERIFY(QTest::qWaitForWindowExposed(&editor));
    editor.setFocus();
    QTest::keyClicks(&editor, u"sel"_qs);
    const auto lists = QApplication::allWidgets();
    const auto list =
        std::find_if(lists.begin(), lists.end(), [](QWidget* w) { return qobject_cast<QListWidget*>(w); });
    QVERIFY(list != lists.end());
    QCOMPARE((*list)->layoutDirection(), Qt::LeftToRight);
  }

  void valuesReadFromLeftToRight() {
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto restored = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    models::ResultModel model(oneRow(
        {{client::CellType::Text, "2025-12-17 05:58"}, {client::CellType::Text, "\u0645\u0631\u062d\u0628\u0627"}}));
    CellViewer viewer;
    const auto texts = viewer.findChildren<QPlainTextEdit*>();
    auto* text = texts.front()->accessibleName() == u"Value as text"_qs ? texts.front() : texts.back();
    viewer.showCell(model, 0, 0);
    QCOMPARE(text->layoutDirection(), Qt::LeftToRight);
    viewer.showCell(model, 0, 1);
    QCOMPARE(text->layoutDirection(), Qt::RightToLeft);

    const auto picture = [&model](Qt::LayoutDirection direction) {
      QGuiApplication::setLayoutDirection(direction);
      RecordView record;
      record.resize(400, 200);
      record.showRecord(&model, 0);
      record.show();
      auto* list = record.findChild<QTreeView*>();
      const QModelIndex value = list->model()->index(0, RecordModel::Value);
      const QRect box = list->visualRect(value);
      const QImage image = list->viewport()->grab(box).toImage();
      int first = image.width(), last = -1;
      for (int x = 0; x < image.width(); ++x) {
        for (int y = 2; y < image.height() - 2; ++y) {
          if (image.pixelColor(x, y) == image.pixelColor(1, 2)) continue;
          first = std::min(first, x);
          last = std::max(last, x);
        }
      }
      return last < 0 ? QImage() : image.copy(first, 0, last - first + 1, image.height());
    };
    const QImage before = picture(Qt::LeftToRight);
    QVERIFY(!before.isNull());
    const QImage after = picture(Qt::RightToLeft);
    QVERIFY(std::abs(before.width() - after.width()) <= 2);
    // Letters may begin between two pixels; in another order they would be elsewhere.
    int different = 0;
    for (int x = 0; x < std::min(before.width(), after.width()); ++x) {
      for (int y = 0; y < before.height(); ++y) {
        if (std::abs(qGray(before.pixel(x, y)) - qGray(after.pixel(x, y))) > 140) ++different;
      }
    }
    QVERIFY2(different < 20, qPrintable(QString::number(different)));
  }

  void aWiderWindowShowsTheStartOfTheLine() {
    SqlEditor editor;
    editor.resize(200, 120);
    editor.show();
    editor.setFocus();
    const auto offset = [&editor] { return editor.SendScintilla(QsciScintillaBase::SCI_GETXOFFSET); };
    QTest::keyClicks(&editor, u"1234567890 1234567890 1234567890 1234567890"_qs);
    editor.grab();
    QTRY_VERIFY(offset() > 0);
    editor.resize(900, 120);
    QTRY_COMPARE(offset(), 0);
  }

  void forgetsTheWidthOfTheTextBefore() {
    SqlEditor editor;
    editor.resize(400, 200);
    editor.show();
    const auto width = [&editor] { return editor.SendScintilla(QsciScintillaBase::SCI_GETSCROLLWIDTH); };
    for (const bool asDraft : {true, false}) {
      editor.setContent(QString(500, u'x'), 0);
      editor.grab();
      QTRY_VERIFY(width() > 2000);
      if (asDraft) {
        editor.setContent(u"SELECT 1"_qs, 0);
      } else {
        editor.replaceText(u"SELECT 1"_qs);
      }
      editor.grab();
      QVERIFY(width() < 400);
    }
  }

  void coloursBySqliteTokens() {
    SqlEditor editor;
    editor.resize(400, 200);
    editor.show();
    editor.setContent(u"SELECT 'it''s', 12, x FROM t -- SELECT\nWHERE a = ?1"_qs, 0);
    QTRY_COMPARE(styleAt(editor, 0), int(SqlLexer::Keyword));
    QCOMPARE(styleAt(editor, 8), int(SqlLexer::String));
    QCOMPARE(styleAt(editor, 16), int(SqlLexer::Number));
    QCOMPARE(styleAt(editor, 20), int(SqlLexer::Text));
    QCOMPARE(styleAt(editor, 33), int(SqlLexer::Comment));
    QTRY_COMPARE(styleAt(editor, 39), int(SqlLexer::Keyword));
    QCOMPARE(styleAt(editor, 49), int(SqlLexer::Parameter));
    editor.setContent(u"sum (x) sum >="_qs, 0);
    QTRY_COMPARE(styleAt(editor, 0), int(SqlLexer::Keyword));
    QCOMPARE(styleAt(editor, 8), int(SqlLexer::Text));
    // Two styles in turn: no ligature hides what an operator is made of.
    QVERIFY(styleAt(editor, 12) != styleAt(editor, 13));
  }

  void togglesComments() {
    SqlEditor editor;
    editor.setContent(u"SELECT 1;\n\nSELECT 2;"_qs, 0);
    editor.selectAll();
    editor.toggleComment();
    QCOMPARE(editor.text(), u"-- SELECT 1;\n\n-- SELECT 2;"_qs);
    editor.toggleComment();
    QCOMPARE(editor.text(), u"SELECT 1;\n\nSELECT 2;"_qs);
  }

  void countsCharactersNotBytes() {
    SqlEditor editor;
    editor.setContent(u"SELECT 'Zo\u00eb \U0001F600' x"_qs, 0);
    editor.setCaret(17);
    QCOMPARE(editor.caret(), 17);
    editor.selectRange(8, 3);
    QCOMPARE(editor.selectedText(), u"Zo\u00eb"_qs);
    QCOMPARE(editor.selectedRange(), (std::pair<int, int>{8, 3}));
  }

  void marksAnErrorUntilTheTextChanges() {
    SqlEditor editor;
    editor.setContent(u"SELEC 1"_qs, 0);
    editor.markError(0, 5);
    QVERIFY(editor.hasErrorMark());
    QTest::keyClicks(&editor, u"x"_qs);
    QVERIFY(!editor.hasErrorMark());
  }

  void leavesThePanelsKeysAlone() {
    SqlEditor editor;
    editor.show();
    editor.setContent(u"one\ntwo"_qs, 0);
    // In plain QScintilla these cut a line, swap lines and write a line end.
    QTest::keyClick(&editor, Qt::Key_L, Qt::ControlModifier);
    QTest::keyClick(&editor, Qt::Key_T, Qt::ControlModifier);
    QTest::keyClick(&editor, Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(editor.text(), u"one\ntwo"_qs);
    QTest::keyClick(&editor, Qt::Key_Tab);
    QCOMPARE(editor.text(), u"  one\ntwo"_qs);
    QTest::keyClick(&editor, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(editor.text(), u"one\ntwo"_qs);
  }

  void offersWordsWhileTyping() {
    SqlEditor editor;
    editor.show();
    QTest::keyClicks(&editor, u"sele"_qs);
    QCOMPARE(editor.SendScintilla(QsciScintillaBase::SCI_AUTOCACTIVE), 1L);
    QTest::keyClick(&editor, Qt::Key_Return);
    QCOMPARE(editor.text(), u"SELECT"_qs);
    QSignalSpy wanted(&editor, &SqlEditor::completionWanted);
    QTest::keyClick(&editor, Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(wanted.count(), 1);
    QTest::keyClick(&editor, Qt::Key_Escape);
    QCOMPARE(editor.SendScintilla(QsciScintillaBase::SCI_AUTOCACTIVE), 0L);
  }

  void findsAndReplaces() {
    QWidget window;
    SqlEditor editor(&window);
    editor.setGeometry(0, 40, 400, 160);
    FindBar bar(editor, &window);
    bar.setGeometry(0, 0, 400, 40);
    window.show();
    window.activateWindow();
    editor.setContent(u"SELECT a, A, ab FROM a"_qs, 0);
    bar.open(true);
    auto* what = bar.findChild<QLineEdit*>(u"sqlite.find.what"_qs);
    auto* with = bar.findChild<QLineEdit*>(u"sqlite.find.with"_qs);
    QTRY_VERIFY(what->hasFocus());
    QTest::keyClicks(what, u"ab"_qs);
    QCOMPARE(editor.selectedText(), u"ab"_qs);
    what->clear();
    QTest::keyClicks(what, u"a"_qs);
    QTest::keyClick(what, Qt::Key_Return);
    QVERIFY(editor.selectedText().compare(u"a"_qs, Qt::CaseInsensitive) == 0);
    what->setText(u"FROM"_qs);
    with->setText(u"f\\1"_qs);
    QTest::mouseClick(bar.findChild<QPushButton*>(u"sqlite.find.replaceAll"_qs), Qt::LeftButton);
    QCOMPARE(editor.text(), u"SELECT a, A, ab f\\1 a"_qs);
    editor.undo();
    QCOMPARE(editor.text(), u"SELECT a, A, ab FROM a"_qs);
    QTest::keyClick(what, Qt::Key_Escape);
    QVERIFY(!bar.isVisible());
    QTRY_VERIFY(editor.hasFocus());
  }

  void asksForParametersAndKeepsThem() {
    ParamsForm form;
    form.show();
    const QString sql = u"SELECT ?, :who"_qs;
    QVERIFY(!form.hasValues(sql));
    form.setStatements({sql});
    QVERIFY(form.isVisible());
    QVERIFY(!form.hasValues(sql));  // shown, not filled
    auto* first = form.findChild<QLineEdit*>(u"sqlite.param.value.1"_qs);
    auto* kind = form.findChild<QComboBox*>(u"sqlite.param.kind.1"_qs);
    QVERIFY(first && kind);
    first->setText(u"7"_qs);
    kind->setCurrentIndex(int(ParamsForm::Kind::Integer));
    QVERIFY(!form.hasValues(sql));
    form.findChild<QLineEdit*>(u"sqlite.param.value.2"_qs)->setText(u"Ada"_qs);
    QVERIFY(form.hasValues(sql));
    auto values = form.values(sql);
    QVERIFY(values);
    QCOMPARE(values->size(), 2U);
    QVERIFY((*values)[0] == SqliteParam(std::int64_t(7)));
    QVERIFY((*values)[1] == SqliteParam(std::string("Ada")));

    form.setStatements({u"SELECT 1"_qs});
    QVERIFY(!form.isVisible());
    form.setStatements({sql});
    values = form.values(sql);
    QVERIFY(values && (*values)[0] == SqliteParam(std::int64_t(7)));
  }

  void takesAnEmptyTextOnlyWhenItWasChosen() {
    ParamsForm form;
    form.show();
    const QString sql = u"SELECT :a"_qs;
    form.setStatements({sql});
    QVERIFY(!form.hasValues(sql));
    QTest::keyClick(form.findChild<QLineEdit*>(u"sqlite.param.value.1"_qs), Qt::Key_Return);
    QVERIFY(form.hasValues(sql));
    QVERIFY((*form.values(sql))[0] == SqliteParam(std::string()));
    ParamsForm second;
    second.setStatements({sql});
    QVERIFY(!second.hasValues(sql));
    second.findChild<QComboBox*>(u"sqlite.param.kind.1"_qs)->setCurrentIndex(int(ParamsForm::Kind::Null));
    QVERIFY(second.hasValues(sql));
  }

  void guessesTheTypeUntilOneIsChosen() {
    ParamsForm form;
    form.show();
    const QString sql = u"SELECT ?"_qs;
    form.setStatements({sql});
    auto* kind = form.findChild<QComboBox*>(u"sqlite.param.kind.1"_qs);
    auto* field = form.findChild<QLineEdit*>(u"sqlite.param.value.1"_qs);
    const std::pair<QString, ParamsForm::Kind> guesses[] = {
        {u"1"_qs, ParamsForm::Kind::Integer},    {u"-20"_qs, ParamsForm::Kind::Integer},
        {u"1.5"_qs, ParamsForm::Kind::Number},   {u"-0.25e3"_qs, ParamsForm::Kind::Number},
        {u"007"_qs, ParamsForm::Kind::Text},     {u"+49"_qs, ParamsForm::Kind::Text},
        {u"12e5"_qs, ParamsForm::Kind::Text},    {u" 1"_qs, ParamsForm::Kind::Text},
        {u"1.2.3"_qs, ParamsForm::Kind::Text},   {u"9007199254740992"_qs, ParamsForm::Kind::Text},
        {u"NULL"_qs, ParamsForm::Kind::Text},    {u"true"_qs, ParamsForm::Kind::Text},
        {u"1.0e999"_qs, ParamsForm::Kind::Text}, {QString(), ParamsForm::Kind::Text},
    };
    for (const auto& [text, guess] : guesses) {
      field->setText(text);
      QVERIFY2(kind->currentIndex() == int(guess), qPrintable(text));
    }
    field->setText(u"1"_qs);
    QVERIFY((*form.values(sql))[0] == SqliteParam(std::int64_t(1)));
    // Kept, and still only guessed.
    form.setStatements({});
    form.setStatements({sql});
    kind = form.findChildren<QComboBox*>(u"sqlite.param.kind.1"_qs).back();
    field = form.findChildren<QLineEdit*>(u"sqlite.param.value.1"_qs).back();
    QCOMPARE(kind->currentIndex(), int(ParamsForm::Kind::Integer));
    field->setText(u"Ada"_qs);
    QCOMPARE(kind->currentIndex(), int(ParamsForm::Kind::Text));
    // Chosen by the person, the same one too.
    kind->setFocus();
    kind->showPopup();
    QTest::keyClick(kind->view(), Qt::Key_Return);
    field->setText(u"12"_qs);
    QCOMPARE(kind->currentIndex(), int(ParamsForm::Kind::Text));
    QVERIFY((*form.values(sql))[0] == SqliteParam(std::string("12")));
  }

  void returnInTheLastFieldRuns() {
    ParamsForm form;
    form.show();
    form.setStatements({u"SELECT ?, ?"_qs});
    auto* first = form.findChild<QLineEdit*>(u"sqlite.param.value.1"_qs);
    auto* last = form.findChild<QLineEdit*>(u"sqlite.param.value.2"_qs);
    QSignalSpy run(&form, &ParamsForm::runWanted);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Return);
    QTRY_VERIFY(last->hasFocus());
    QCOMPARE(run.size(), 0);
    QTest::keyClick(last, Qt::Key_Return);
    QCOMPARE(run.size(), 1);
  }

  void refusesValuesThatCannotBeSent() {
    ParamsForm form;
    form.show();
    const QString sql = u"SELECT ?"_qs;
    form.setStatements({sql});
    auto* kind = form.findChild<QComboBox*>(u"sqlite.param.kind.1"_qs);
    auto* field = form.findChild<QLineEdit*>(u"sqlite.param.value.1"_qs);
    auto* problem = form.findChild<QLabel*>(u"sqlite.param.problem.1"_qs);
    kind->setCurrentIndex(int(ParamsForm::Kind::Integer));
    for (const auto& bad : {u"one"_qs, u"1.5"_qs, u"9007199254740992"_qs}) {
      field->setText(bad);
      QVERIFY2(!form.values(sql), qPrintable(bad));
      QVERIFY(!problem->text().isEmpty());
    }
    field->setText(u"9007199254740991"_qs);
    QVERIFY(form.values(sql));
    kind->setCurrentIndex(int(ParamsForm::Kind::Number));
    field->setText(u"1e309"_qs);
    QVERIFY(!form.values(sql));
    field->setText(u"-12.5"_qs);
    QVERIFY(form.values(sql));
    QVERIFY((*form.values(sql))[0] == SqliteParam(-12.5));
    kind->setCurrentIndex(int(ParamsForm::Kind::Boolean));
    QVERIFY((*form.values(sql))[0] == SqliteParam(true));
    kind->setCurrentIndex(int(ParamsForm::Kind::Null));
    QVERIFY((*form.values(sql))[0] == SqliteParam(Null{}));
  }

  void showsEachKindOfCell() {
    QImage image(4, 3, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(image.save(&buffer, "PNG"));
    models::ResultModel model(oneRow({{client::CellType::Text, "plain"},
                                      {client::CellType::Text, R"({"a":[1,2,{"b":null}]})"},
                                      {client::CellType::Blob, std::string("\x00\xff", 2)},
                                      {client::CellType::Blob, png.toStdString()},
                                      {client::CellType::Null, ""},
                                      {client::CellType::BadText, std::string("a\xff", 2)}}));
    CellViewer viewer;
    viewer.resize(300, 300);
    viewer.show();
    viewer.showCell(model, 0, 0);
    QCOMPARE(viewer.mode(), CellViewer::Mode::Text);
    viewer.showCell(model, 0, 1);
    QCOMPARE(viewer.mode(), CellViewer::Mode::Json);
    auto* tree = viewer.findChild<QTreeWidget*>();
    QCOMPARE(tree->topLevelItemCount(), 1);
    auto* list = tree->topLevelItem(0)->child(0);
    QCOMPARE(list->text(0), u"a"_qs);
    QCOMPARE(list->childCount(), 0);  // filled when it is opened
    list->setExpanded(true);
    QCOMPARE(list->childCount(), 3);
    viewer.showCell(model, 0, 2);
    QCOMPARE(viewer.mode(), CellViewer::Mode::Hex);
    viewer.showCell(model, 0, 3);
    QCOMPARE(viewer.mode(), CellViewer::Mode::Image);
    viewer.showCell(model, 0, 4);
    QCOMPARE(viewer.mode(), CellViewer::Mode::Text);
    viewer.showCell(model, 0, 5);
    QCOMPARE(viewer.mode(), CellViewer::Mode::Hex);
    const auto saysNull = [&viewer] {
      const auto labels = viewer.findChildren<QLabel*>();
      return std::any_of(labels.begin(), labels.end(),
                         [](const QLabel* label) { return label->text() == u"The value is NULL."; });
    };
    viewer.showCell(model, 0, 4);
    QVERIFY(saysNull());
    viewer.clear();
    QVERIFY(!saysNull());
    QCOMPARE(viewer.title(), u"No cell chosen"_qs);
    QSignalSpy closed(&viewer, &CellViewer::closeRequested);
    QTest::keyClick(&viewer, Qt::Key_Escape);
    QCOMPARE(closed.count(), 1);
  }

  void showsARecord() {
    models::ResultModel model(oneRow({{client::CellType::Text, "Ada"}, {client::CellType::Null, ""}}));
    RecordView view;
    view.showRecord(&model, 0);
    QCOMPARE(view.model().rowCount(), 2);
    QCOMPARE(view.model().index(0, RecordModel::Name).data().toString(), u"c0"_qs);
    QCOMPARE(view.model().index(0, RecordModel::Value).data().toString(), u"Ada"_qs);
    view.showRecord(nullptr, -1);
    QCOMPARE(view.model().rowCount(), 0);
  }

  void readsAdvice() {
    QCOMPARE(createIndexIn(u"Add an index: CREATE INDEX orders_by_time ON orders(created_at). It helps."_qs),
             u"CREATE INDEX orders_by_time ON orders(created_at);"_qs);
    QCOMPARE(createIndexIn(u"Make a backup first."_qs), QString());
    QCOMPARE(adviceWithoutStatement(u"Reads every row of `o`: none leads there. Create one: CREATE INDEX a ON o(b)"_qs),
             u"Reads every row of `o`: none leads there."_qs);
    QCOMPARE(adviceWithoutStatement(u"Reads every row of `o`."_qs), u"Reads every row of `o`."_qs);
    QVERIFY(saysMoreRowsExist(u"More rows exist than the 1000 here."_qs));
    QCOMPARE(firstTableOf(u"SELECT * FROM \"my table\" JOIN b"_qs), u"my table"_qs);
    QCOMPARE(firstTableOf(u"UPDATE t SET a = 1"_qs), u"t"_qs);
  }

  void findsThePlaceOfAnError() {
    const auto syntax = errorPlace(u"SELECT a FORM t"_qs, u"near \"FORM\": syntax error"_qs);
    QCOMPARE(syntax.begin, 9);
    QCOMPARE(syntax.length, 4);
    const auto column = errorPlace(u"SELECT '\u00e9', o.wat FROM orders o"_qs, u"no such column: o.wat"_qs);
    QCOMPARE(column.begin, 14);
    QCOMPARE(column.length, 3);
    QCOMPARE(errorPlace(u"SELECT 1"_qs, u"database is locked"_qs).length, 0);
  }

  void remembersColumns() {
    ColumnMemory memory;
    memory.remember(u"SELECT  1\n FROM t"_qs, {{u"a"_qs, 1}});
    QCOMPARE(memory.recall(u"SELECT 1 FROM t"_qs).value(u"a"_qs).toInt(), 1);
    ColumnMemory copy;
    copy.restore(memory.toJson());
    QCOMPARE(copy.recall(u"SELECT 1 FROM t"_qs).value(u"a"_qs).toInt(), 1);
    for (int i = 0; i < 300; ++i) memory.remember(QString::number(i), {});
    QCOMPARE(memory.toJson().size(), qsizetype(ColumnMemory::kKept));
  }
};

QTEST_MAIN(PiecesTest)
#include "pieces_test.moc"
