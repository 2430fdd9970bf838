// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QStyleOption>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include "views/widgets/action_button.h"
#include "views/widgets/ask.h"
#include "views/widgets/ask_dialog.h"
#include "views/widgets/figures_line.h"
#include "views/widgets/loading_line.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/overflow_row.h"
#include "views/widgets/style.h"
#include "views/widgets/theme.h"

using namespace tovuk;
using namespace tovuk::views;

class WidgetsTest : public QObject {
  Q_OBJECT

  static QToolButton* button(const QWidget& in, const char* name) {
    for (auto* found : in.findChildren<QToolButton*>()) {
      if (found->accessibleName() == QLatin1String(name)) return found;
    }
    return nullptr;
  }

 private slots:
  void initTestCase() {
    QApplication::setStyle(new TovukStyle);
    applyFonts({});
    applyTheme(themeOf(ThemeKind::Light));
  }

  void aFileIsChosenWhereTheLastOneWas() {
    QTemporaryDir folder;
    QWidget window;
    const auto open = [&window] { return window.findChild<QFileDialog*>(QString(), Qt::FindDirectChildrenOnly); };
    QString chosen;
    // The first time: in a folder that is there, whatever the system calls Documents.
    Ask::chooseOpenFile(&window, {QStringLiteral("Choose"), {}, {}}, [&](const QString& path) { chosen = path; });
    QVERIFY(open());
    QVERIFY(open()->directory().exists());
    QVERIFY(open()->selectedFiles().value(0).isEmpty() || QFileInfo(open()->selectedFiles().value(0)).isDir());
    open()->reject();
    QTRY_VERIFY(!open());
    QVERIFY(chosen.isEmpty());

    Ask::chooseSaveFile(&window, {QStringLiteral("Save"), QStringLiteral("rows.csv"), {}},
                        [&](const QString& path) { chosen = path; });
    QCOMPARE(QFileInfo(open()->selectedFiles().value(0)).fileName(), QStringLiteral("rows.csv"));
    open()->setDirectory(folder.path());
    open()->selectFile(QStringLiteral("orders"));
    open()->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(QStringLiteral("orders"));
    QMetaObject::invokeMethod(open(), "accept");
    QTRY_COMPARE(chosen, folder.filePath(QStringLiteral("orders.csv")));

    QTRY_VERIFY(!open());
    Ask::chooseOpenFile(&window, {QStringLiteral("Choose"), {}, {}}, [](const QString&) {});
    QCOMPARE(open()->directory(), QDir(folder.path()));
    open()->reject();
    QTRY_VERIFY(!open());
  }

  void popupsThatCannotBlendHaveNoCorners() {
    // Where a popup's window is opaque, what is not painted is black.
    QWidget opaque;
    QWidget blended;
    blended.setAttribute(Qt::WA_TranslucentBackground);
    for (const QWidget* widget : {&opaque, &blended}) {
      QImage image(40, 30, QImage::Format_ARGB32_Premultiplied);
      image.fill(Qt::transparent);
      QPainter painter(&image);
      QStyleOption option;
      option.rect = image.rect();
      QApplication::style()->drawPrimitive(QStyle::PE_PanelMenu, &option, &painter, widget);
      painter.end();
      const QColor corner = image.pixelColor(0, 0);
      QCOMPARE(corner, widget == &opaque ? themeColor(Token::Line) : QColor(Qt::transparent));
      QCOMPARE(image.pixelColor(20, 15), themeColor(Token::Surface));
    }
  }

  void enterPressesTheFocusedButton() {
    QWidget window;
    auto* layout = new QHBoxLayout(&window);
    QAction action(QStringLiteral("Make"));
    QAction other(QStringLiteral("Other"));
    other.setShortcut(Qt::Key_Return);
    other.setShortcutContext(Qt::WidgetWithChildrenShortcut);
    window.addAction(&other);
    auto* made = new ActionButton(ActionButton::Kind::Tool, &action, &window);
    auto* opens = new ActionButton(ActionButton::Kind::Icon, &window);
    QMenu menu;
    menu.addAction(QStringLiteral("One"));
    opens->setMenu(&menu);
    opens->setPopupMode(QToolButton::InstantPopup);
    auto* field = new QLineEdit(&window);
    for (QWidget* each : std::initializer_list<QWidget*>{made, opens, field}) layout->addWidget(each);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy runs(&action, &QAction::triggered);
    QSignalSpy others(&other, &QAction::triggered);
    made->setFocus(Qt::TabFocusReason);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}) {
      runs.clear();
      QTest::keyClick(made, key);
      QCOMPARE(runs.size(), 1);
    }
    // Other keys stay what they are, and so does Enter where no button has the focus.
    runs.clear();
    QTest::keyClick(made, Qt::Key_Return, Qt::ControlModifier);
    action.setEnabled(false);
    QTest::keyClick(made, Qt::Key_Return);
    QCOMPARE(runs.size(), 0);
    others.clear();
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(others.size(), 1);
    // A menu may run a loop of its own until it closes.
    opens->setFocus(Qt::TabFocusReason);
    QSignalSpy shown(&menu, &QMenu::aboutToShow);
    connect(&menu, &QMenu::aboutToShow, &menu,
            [&menu] { QMetaObject::invokeMethod(&menu, "close", Qt::QueuedConnection); });
    QTest::keyClick(opens, Qt::Key_Return);
    QTRY_COMPARE(shown.size(), 1);
    QTRY_VERIFY(menu.isHidden());
  }

  void messageBarShowsWhatToDo() {
    MessageBar bar;
    QVERIFY(!bar.hasMessage());
    Error error;
    error.kind = ErrorKind::Server;
    error.httpStatus = 503;
    error.code = "unavailable";
    error.message = "The service is <b>busy</b>.";
    error.agentInstruction = "Wait a minute.";
    error.docsUrl = "https://tovuk.com/docs";
    bar.showError(error);
    QVERIFY(bar.hasMessage());
    QVERIFY(bar.text().contains(QStringLiteral("<b>busy</b>")));
    QVERIFY(bar.hint().contains(QStringLiteral("Wait a minute.")));
    for (const auto* label : bar.findChildren<QLabel*>()) {
      if (!label->text().isEmpty()) QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QSignalSpy retry(&bar, &MessageBar::retryRequested);
    button(bar, "Retry")->click();
    QCOMPARE(retry.size(), 1);
    bar.clear();
    QVERIFY(bar.isHidden());
  }

  void refusedRequestOffersNoRetry() {
    MessageBar bar;
    Error error;
    error.kind = ErrorKind::Invalid;
    error.message = "No.";
    bar.showError(error);
    QVERIFY(button(bar, "Retry")->isHidden());
  }

  void noLineOfAMessageIsCut() {
    // In a splitter with little room, as under the editor of a small window.
    QSplitter splitter(Qt::Vertical);
    auto* top = new QWidget(&splitter);
    auto* column = new QVBoxLayout(top);
    auto* editor = new QWidget(top);
    editor->setMinimumHeight(40);
    auto* bar = new MessageBar(top);
    column->addWidget(editor, 1);
    column->addWidget(bar);
    auto* below = new QWidget(&splitter);
    splitter.addWidget(top);
    splitter.addWidget(below);
    splitter.resize(520, 400);
    splitter.setSizes({60, 340});
    splitter.show();
    bar->showMessage(Severity::Danger, QStringLiteral("A sentence of many words. ").repeated(6),
                     QStringLiteral("What can be done about it. ").repeated(6));
    QAction link(QStringLiteral("Allow changes"), nullptr);
    bar->addLink(&link);
    for (const auto* label : bar->findChildren<QLabel*>()) {
      if (label->isHidden() || label->text().isEmpty()) continue;
      QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    }
    QTRY_VERIFY(splitter.sizes().constFirst() >= 40 + bar->heightForWidth(bar->width()));
  }

  void messageLinksGoWithTheirMessage() {
    MessageBar bar;
    QAction action(QStringLiteral("Undo"), nullptr);
    bar.showInfo(QStringLiteral("Done."));
    bar.addLink(&action);
    QVERIFY(button(bar, "Undo"));
    bar.showInfo(QStringLiteral("Something else."));
    QTRY_VERIFY(!button(bar, "Undo"));
  }

  void destructiveQuestionCannotHappenByReturn() {
    AskQuestion question;
    question.title = QStringLiteral("Delete DB?");
    question.confirmLabel = QStringLiteral("Delete");
    question.destructive = true;
    question.requiredText = QStringLiteral("DB");
    AskDialog dialog(question, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QPushButton* confirm = nullptr;
    QPushButton* cancel = nullptr;
    for (auto* found : dialog.findChildren<QPushButton*>())
      (found->text() == QStringLiteral("Delete") ? confirm : cancel) = found;
    QVERIFY(cancel->isDefault());
    QVERIFY(!confirm->isEnabled());
    auto* field = dialog.findChild<QLineEdit*>();
    QTest::keyClicks(field, QStringLiteral("db"));
    QVERIFY(!confirm->isEnabled());
    field->clear();
    QTest::keyClicks(field, QStringLiteral("DB"));
    QVERIFY(confirm->isEnabled());
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClick(field, Qt::Key_Enter);
    QVERIFY(dialog.isVisible());  // neither deleted nor cancelled
    // As they stand: Cancel, then Delete.
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Tab);
    QVERIFY(cancel->hasFocus());
    QTest::keyClick(cancel, Qt::Key_Tab);
    QVERIFY(confirm->hasFocus());
    QTest::keyClick(cancel, Qt::Key_Return);
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Rejected));
    QVERIFY(dialog.isHidden());
  }

  void textQuestionChecksAsTyped() {
    AskText question;
    question.label = QStringLiteral("Name");
    question.confirmLabel = QStringLiteral("Create");
    question.hint = QStringLiteral("Capitals.");
    question.problem = [](const QString& text) {
      return text == text.toUpper() ? QString() : QStringLiteral("Capitals only.");
    };
    AskDialog dialog(question, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QPushButton* confirm = nullptr;
    for (auto* found : dialog.findChildren<QPushButton*>()) {
      if (found->text() == QStringLiteral("Create")) confirm = found;
    }
    QVERIFY(!confirm->isEnabled());
    auto* field = dialog.findChild<QLineEdit*>();
    QTest::keyClicks(field, QStringLiteral("ab"));
    QVERIFY(!confirm->isEnabled());
    QCOMPARE(field->accessibleDescription(), QStringLiteral("Capitals only."));
    field->clear();
    QTest::keyClicks(field, QStringLiteral("AB"));
    QVERIFY(confirm->isEnabled());
  }

  void answersNeverBlockAndComeLater() {
    AskAnswers answers;
    answers.answerConfirm(true);
    answers.answerFile(QStringLiteral("/tmp/x"));
    QWidget parent;
    bool confirmed = false;
    QString file;
    Ask::confirm(&parent, {}, [&](bool yes) { confirmed = yes; });
    Ask::chooseSaveFile(&parent, {}, [&](const QString& path) { file = path; });
    QVERIFY(!confirmed);
    QTRY_VERIFY(confirmed);
    QCOMPARE(file, QStringLiteral("/tmp/x"));
    // Out of answers: cancelled.
    bool asked = false;
    Ask::confirm(&parent, {}, [&](bool yes) { asked = !yes; });
    QTRY_VERIFY(asked);
    QCOMPARE(answers.confirmsAsked().size(), std::size_t{2});
  }

  void answerForAGoneParentIsDropped() {
    AskAnswers answers;
    answers.answerConfirm(true);
    bool ran = false;
    auto parent = std::make_unique<QWidget>();
    Ask::confirm(parent.get(), {}, [&](bool) { ran = true; });
    parent.reset();
    bool later = false;
    QWidget other;
    Ask::confirm(&other, {}, [&](bool) { later = true; });
    QTRY_VERIFY(later);
    QVERIFY(!ran);
  }

  void figuresNameReturnedAndReadApart() {
    FiguresLine line;
    models::QueryFigures figures;
    figures.rowsReturned = 12;
    figures.rowsRead = 1000000;
    figures.rowsWritten = 0;
    figures.vmSteps = 3000211;
    figures.fullscanSteps = 999999;
    figures.serverMs = 41.7;
    line.setFigures(figures);
    QVERIFY2(line.spokenText().startsWith(QStringLiteral("12 rows, ")), qPrintable(line.spokenText()));
    QVERIFY(line.spokenText().endsWith(QStringLiteral("read")));
    QCOMPARE(line.accessibleName(), line.spokenText());
    QVERIFY(line.text().contains(QStringLiteral("VM steps")));
    QVERIFY(!line.text().contains(QStringLiteral("round trip")));
    figures.rowsReadEstimated = true;
    line.setFigures(figures);
    QVERIFY(line.text().contains(QStringLiteral("\u2248 ")));
    QVERIFY(line.spokenText().contains(QStringLiteral("about")));
    // None is left out where they are too many for one line.
    line.show();
    line.resize(2000, line.height());
    const int one = line.height();
    line.resize(260, one);
    QTRY_VERIFY(line.height() >= one * 3 / 2);
    line.resize(2000, line.height());
    QTRY_COMPARE(line.height(), one);
    // Where height is short they keep to one line, and only the tool tip has all.
    line.setCompact(true);
    line.resize(260, one);
    QTRY_COMPARE(line.width(), 260);
    QCOMPARE(line.height(), one);
    QVERIFY(line.text().contains(QStringLiteral("server")));
    // The rows read are left out last of all, wherever in the line they are.
    const QStringList shown = line.shownText().split(QStringLiteral(" \u00B7 "));
    QVERIFY2(shown.front().contains(QStringLiteral("read")), qPrintable(line.shownText()));
    QVERIFY(shown.size() < 3);
    line.setCompact(false);
    QTRY_VERIFY(line.height() > one);
    line.clear();
    QVERIFY(line.text().isEmpty());
  }

  void fastAnswersShowNoLoadingLine() {
    LoadingLine line;
    line.setLoading(true);
    QVERIFY(!line.isShowing());
    line.setLoading(false);
    QTest::qWait(metrics::loadingDelayMs + 100);
    QVERIFY(!line.isShowing());
    line.setLoading(true);
    QTRY_VERIFY(line.isShowing());
    line.setLoading(false);
    QVERIFY(!line.isShowing());
  }

  void whatDoesNotFitIsInTheMenu() {
    QAction format(QStringLiteral("Format the text"), nullptr);
    QAction explain(QStringLiteral("Explain the text"), nullptr);
    QAction run(QStringLiteral("Run"), nullptr);
    QWidget bar;
    auto* layout = new QHBoxLayout(&bar);
    auto* row = new OverflowRow(&bar);
    layout->addWidget(row);
    auto* size = new QLabel(QStringLiteral("8.0 MB of 512 MB"), row);
    row->add(size);
    auto* first = new ActionButton(ActionButton::Kind::Tool, &format);
    auto* second = new ActionButton(ActionButton::Kind::Tool, &explain);
    auto* primary = new ActionButton(ActionButton::Kind::Primary, &run);
    row->add(first);
    row->addStaying(primary);
    row->add(second);
    bar.resize(800, 40);
    bar.show();
    QVERIFY(first->isVisible() && second->isVisible() && primary->isVisible() && size->isVisible());
    QVERIFY(row->overflowButton()->isHidden());
    QVERIFY(first->x() < second->x() && second->x() < primary->x());
    QCOMPARE(primary->geometry().right(), row->rect().right());

    const auto menuOf = [row] {
      emit row->overflowMenu()->aboutToShow();
      return row->overflowMenu()->actions();
    };
    bar.resize(bar.width() - row->width() + row->sizeHint().width() - size->sizeHint().width(), 40);
    QVERIFY(size->isHidden() && first->isVisible() && second->isVisible());
    QVERIFY(row->overflowButton()->isHidden());
    bar.resize(bar.width() - 20, 40);
    QVERIFY(first->isVisible() && second->isHidden());
    QVERIFY(row->overflowButton()->isVisible());
    QCOMPARE(row->overflowButton()->accessibleName(), QStringLiteral("More actions"));
    QVERIFY(row->overflowButton()->focusPolicy() & Qt::TabFocus);
    QCOMPARE(menuOf(), QList<QAction*>{&explain});
    bar.resize(bar.minimumSizeHint().width(), 40);
    QVERIFY(first->isHidden() && primary->isVisible());
    QCOMPARE(menuOf(), (QList<QAction*>{&format, &explain}));
    QVERIFY(row->overflowButton()->geometry().right() < primary->x());
    QVERIFY(row->overflowButton()->x() >= 0);
    // What is not wanted needs no room.
    row->setWanted(first, false);
    QCOMPARE(menuOf(), QList<QAction*>{&explain});
    row->setWanted(second, false);
    QVERIFY(row->overflowButton()->isHidden());
    // And what comes back is there.
    row->setWanted(first, true);
    bar.resize(800, 40);
    QVERIFY(first->isVisible() && second->isHidden());
  }

  void buttonTakesNameAndStateFromItsAction() {
    QAction action(QStringLiteral("Run the statement"), nullptr);
    action.setIconText(QStringLiteral("Run"));
    action.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    ActionButton primary(ActionButton::Kind::Primary, &action);
    QCOMPARE(primary.accessibleName(), QStringLiteral("Run the statement"));
    const int before = primary.sizeHint().width();
    action.setIconText(QStringLiteral("Run everything"));
    QVERIFY(primary.sizeHint().width() > before);
    action.setEnabled(false);
    QVERIFY(!primary.isEnabled());
  }
};

QTEST_MAIN(WidgetsTest)
#include "widgets_test.moc"
