// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The editor of a value: which form is shown, what comes back, and that nothing changes which was not typed.
#include <QBuffer>
#include <QImage>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include "views/widgets/choice_bar.h"
#include "views/widgets/fonts.h"
#include "views/widgets/theme.h"
#include "views/widgets/value_editor.h"

using namespace tovuk::views;
using Form = ValueEditor::Form;

class ValueEditorTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    applyFonts({});
    applyTheme(themeOf(ThemeKind::Light));
  }

  void givesBackWhatWasSet_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("form");
    const auto row = [](const char* name, const QByteArray& bytes, Form form) {
      QTest::newRow(name) << bytes << static_cast<int>(form);
    };
    row("text", "hello\n", Form::Text);
    row("number", "5", Form::Text);
    row("compact JSON", "{\"b\":1.0,\"a\":[1,2]}", Form::Json);
    row("odd JSON", "{ \"b\" :1 }", Form::Json);
    row("line ends", "a\r\nb", Form::Hex);
    row("zero", QByteArray("\0a", 2), Form::Hex);
    row("no break space",
        "a\xc2\xa0"
        "b",
        Form::Hex);
    row("no text", "\xff\xfe", Form::Hex);
  }
  void givesBackWhatWasSet() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, form);
    ValueEditor editor(QStringLiteral("value"));
    QSignalSpy edited(&editor, &ValueEditor::edited);
    editor.setValue(bytes.toStdString());
    QCOMPARE(static_cast<int>(editor.form()), form);
    QCOMPARE(editor.value().value_or(""), bytes.toStdString());
    for (const Form other : {Form::Hex, Form::Text, Form::Json}) editor.setForm(other);
    QCOMPARE(editor.value().value_or(""), bytes.toStdString());
    QCOMPARE(edited.count(), 0);
  }

  void savesCompactJsonCompactly() {
    ValueEditor editor(QStringLiteral("value"));
    editor.setValue("{\"z\":1.0,\"a\":2}");
    QCOMPARE(editor.editor()->toPlainText(), QStringLiteral("{\n  \"z\": 1.0,\n  \"a\": 2\n}"));
    QTextCursor cursor = editor.editor()->document()->find(QStringLiteral("2"));
    cursor.insertText(QStringLiteral("30"));
    QCOMPARE(editor.value().value_or(""), std::string("{\"z\":1.0,\"a\":30}"));
    QVERIFY(editor.problem().isEmpty());
    cursor.insertText(QStringLiteral(","));
    QVERIFY(!editor.problem().isEmpty());
    QVERIFY(editor.value().has_value());
  }

  void formatsOnRequest() {
    ValueEditor editor(QStringLiteral("value"));
    editor.setValue("{ \"b\" :1 }");
    QSignalSpy edited(&editor, &ValueEditor::edited);
    editor.format();
    QCOMPARE(edited.count() > 0, true);
    QCOMPARE(editor.value().value_or(""), std::string("{\n  \"b\": 1\n}"));
  }

  void takesHexadecimalDigits() {
    ValueEditor editor(QStringLiteral("value"));
    editor.setValue("\xff");
    QCOMPARE(editor.editor()->toPlainText(), QStringLiteral("ff"));
    QTest::keyClicks(editor.editor(), QStringLiteral("0"));
    QVERIFY(!editor.value().has_value());
    QVERIFY(!editor.problem().isEmpty());
    QTest::keyClicks(editor.editor(), QStringLiteral("1"));
    QCOMPARE(editor.value().value_or(""), std::string("\x01\xff"));
    QVERIFY(editor.problem().isEmpty());
  }

  void showsImages() {
    QImage image(3, 2, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(image.save(&buffer, "PNG"));
    ValueEditor editor(QStringLiteral("value"));
    editor.setValue(bytes.toStdString());
    QVERIFY(editor.form() == Form::Image);
    QCOMPARE(editor.value().value_or(""), bytes.toStdString());
    editor.forms()->choose(static_cast<int>(Form::Hex));
    QVERIFY(editor.form() == Form::Hex);
    QCOMPARE(editor.value().value_or(""), bytes.toStdString());
  }

  void showsLongValuesInPart() {
    ValueEditor editor(QStringLiteral("value"));
    const std::string bytes(ValueEditor::kMostText + 10, 'x');
    editor.setValue(bytes);
    QVERIFY(editor.editor()->isReadOnly());
    QVERIFY(editor.editor()->toPlainText().size() <= qsizetype(ValueEditor::kMostText));
    QVERIFY(editor.value().value_or("") == bytes);
    editor.setValue("short");
    QVERIFY(!editor.editor()->isReadOnly());
  }
};

QTEST_MAIN(ValueEditorTest)
#include "editor_test.moc"
