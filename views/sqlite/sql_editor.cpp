// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/sqlite/sql_editor.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <Qsci/qscicommandset.h>

#include "models/sqlite/schema_store.h"
#include "models/sqlite/sql_keywords.h"
#include "models/sqlite/sql_text.h"
#include "views/sqlite/sql_completion.h"
#include "views/sqlite/sql_lexer.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

namespace tovuk::views {

namespace {

constexpr int kNumberMargin = 0;
constexpr int kRunMargin = 1;
constexpr int kRunMarker = 1;
constexpr int kErrorIndicator = 8;
constexpr int kMarkDelayMs = 150;
constexpr int kPrefixForAutomaticOffer = 2;
constexpr int kRunMarginWidth = 16;
constexpr int kRunMarkSize = 12;
constexpr int kLinePadding = 3;

}  // namespace

SqlEditor::SqlEditor(QWidget* parent) : QsciScintilla(parent), m_lexer(new SqlLexer(this)) {
  setUtf8(true);
  setEolMode(QsciScintilla::EolUnix);
  setFrameShape(QFrame::NoFrame);
  setLayoutDirection(Qt::LeftToRight);  // SQL is written so in a window of any direction
  setAccessibleName(tr("SQL editor"));
  setLexer(m_lexer);
  setUpMargins();
  setUpCompletion();
  setBraceMatching(QsciScintilla::SloppyBraceMatch);
  setCaretLineVisible(true);
  setIndentationsUseTabs(false);
  setAutoIndent(true);
  setBackspaceUnindents(true);
  setTabWidthInSpaces(2);
  setExtraAscent(kLinePadding);
  setExtraDescent(kLinePadding + 1);
  // A long line scrolls; the bar appears only when there is something to scroll to.
  SendScintilla(SCI_SETSCROLLWIDTH, 1);
  SendScintilla(SCI_SETSCROLLWIDTHTRACKING, 1);
  SendScintilla(SCI_SETENDATLASTLINE, 1);
  releaseKeys();

  m_marks.setSingleShot(true);
  m_marks.setInterval(kMarkDelayMs);
  connect(&m_marks, &QTimer::timeout, this, &SqlEditor::placeRunMarks);
  connect(this, &QsciScintilla::textChanged, this, [this] {
    clearErrorMark();
    m_marks.start();
    emit contentEdited();
  });
  connect(this, &QsciScintilla::cursorPositionChanged, this, &SqlEditor::contentEdited);
  connect(this, &QsciScintilla::selectionChanged, this, &SqlEditor::contentEdited);
  connect(this, &QsciScintillaBase::SCN_CHARADDED, this, &SqlEditor::onCharAdded);
  connect(this, &QsciScintilla::marginClicked, this, [this](int margin, int line, Qt::KeyboardModifiers) {
    if (margin == kRunMargin && (markersAtLine(line) & (1U << kRunMarker)) != 0) {
      emit runMarkClicked(toOffset(static_cast<int>(SendScintilla(SCI_GETLINEENDPOSITION, line))));
    }
  });
  applyTheme();
}

// Keys that are actions of the panel or the window must reach them: QScintilla claims some forty with Ctrl.
void SqlEditor::releaseKeys() {
  static const QString kKept = QStringLiteral("ACVXYZ");
  for (QsciCommand* command : standardCommands()->commands()) {
    for (const bool alternate : {false, true}) {
      const int key = alternate ? command->alternateKey() : command->key();
      const int plain = key & ~static_cast<int>(Qt::KeyboardModifierMask);
      const bool isLetter = plain > 0x20 && plain < 0x7f && (key & static_cast<int>(Qt::ControlModifier)) != 0;
      const bool isKept = isLetter && (key & static_cast<int>(Qt::ShiftModifier)) == 0 && kKept.contains(QChar(plain));
      if (plain != Qt::Key_Escape && (!isLetter || isKept)) continue;
      if (alternate) {
        command->setAlternateKey(0);
      } else {
        command->setKey(0);
      }
    }
  }
}

void SqlEditor::setUpMargins() {
  setMarginType(kNumberMargin, QsciScintilla::NumberMargin);
  setMarginType(kRunMargin, QsciScintilla::SymbolMargin);
  setMarginSensitivity(kRunMargin, true);
  setMarginMarkerMask(kRunMargin, 1 << kRunMarker);
  setMarginWidth(kRunMargin, kRunMarginWidth);
  setMarginWidth(2, 0);
  setFolding(QsciScintilla::NoFoldStyle);
  indicatorDefine(QsciScintilla::SquiggleLowIndicator, kErrorIndicator);
  setIndicatorDrawUnder(true, kErrorIndicator);
}

void SqlEditor::setUpCompletion() {
  setAutoCompletionSource(QsciScintilla::AcsNone);  // ours; see offerWords
  SendScintilla(SCI_AUTOCSETIGNORECASE, 1);
  SendScintilla(SCI_AUTOCSETORDER, SC_ORDER_CUSTOM);
  SendScintilla(SCI_AUTOCSETSEPARATOR, static_cast<unsigned long>('\n'));
  SendScintilla(SCI_AUTOCSETMAXHEIGHT, 10UL);
  SendScintilla(SCI_AUTOCSETDROPRESTOFWORD, 0UL);
}

void SqlEditor::applyTheme() {
  const auto ink = [](Token token) { return themeColor(token); };
  const QFont font = editorFont();
  m_lexer->applyTheme(font);
  setFont(font);
  setColor(ink(Token::Text));
  setPaper(ink(Token::Surface));
  setMarginsFont(font);
  setMarginsForegroundColor(ink(Token::Faint));
  setMarginsBackgroundColor(ink(Token::Surface));
  setMarginBackgroundColor(kRunMargin, ink(Token::Surface));
  setCaretForegroundColor(ink(Token::Text));
  setCaretLineBackgroundColor(ink(Token::Hover));
  setSelectionBackgroundColor(ink(Token::Selection));
  setSelectionForegroundColor(ink(Token::Text));
  setMatchedBraceBackgroundColor(ink(Token::Selection));
  setMatchedBraceForegroundColor(ink(Token::Accent));
  setUnmatchedBraceBackgroundColor(ink(Token::Surface));
  setUnmatchedBraceForegroundColor(ink(Token::Danger));
  setIndicatorForegroundColor(ink(Token::Danger), kErrorIndicator);
  setMarginWidth(kNumberMargin, QStringLiteral("00000"));
  markerDefine(iconPixmap(QStringLiteral("play"), kRunMarkSize, ink(Token::Accent), devicePixelRatioF()), kRunMarker);
}

void SqlEditor::setTabWidthInSpaces(int width) {
  setTabWidth(width);
  setIndentationWidth(width);
}

void SqlEditor::replaceText(const QString& text) {
  beginUndoAction();
  selectAll();
  replaceSelectedText(text);
  endUndoAction();
  SendScintilla(SCI_SETSCROLLWIDTH, 1);
}

void SqlEditor::setContent(const QString& content, int caretOffset) {
  const QSignalBlocker quiet(this);
  SendScintilla(SCI_AUTOCCANCEL);
  setText(content);
  SendScintilla(SCI_SETSCROLLWIDTH, 1);  // grows with the lines that are drawn, never shrinks by itself
  SendScintilla(SCI_EMPTYUNDOBUFFER);
  setCaret(caretOffset);
  clearErrorMark();
  placeRunMarks();
}

void SqlEditor::insertAtCaret(const QString& text) {
  beginUndoAction();
  const QByteArray bytes = text.toUtf8();
  SendScintilla(SCI_REPLACESEL, bytes.constData());
  endUndoAction();
}

int SqlEditor::toBytes(int offset) const { return static_cast<int>(text().left(offset).toUtf8().size()); }

int SqlEditor::toOffset(int bytes) const {
  const QByteArray all = text().toUtf8();
  return static_cast<int>(QString::fromUtf8(all.left(bytes)).size());
}

int SqlEditor::caret() const { return toOffset(static_cast<int>(SendScintilla(SCI_GETCURRENTPOS))); }

void SqlEditor::setCaret(int position) { SendScintilla(SCI_GOTOPOS, static_cast<unsigned long>(toBytes(position))); }

void SqlEditor::selectRange(int begin, int length) {
  SendScintilla(SCI_SETSEL, static_cast<unsigned long>(toBytes(begin)), static_cast<long>(toBytes(begin + length)));
  SendScintilla(SCI_SCROLLCARET);
}

std::pair<int, int> SqlEditor::selectedRange() const {
  const int begin = toOffset(static_cast<int>(SendScintilla(SCI_GETSELECTIONSTART)));
  const int end = toOffset(static_cast<int>(SendScintilla(SCI_GETSELECTIONEND)));
  return {begin, end - begin};
}

void SqlEditor::toggleComment() {
  int firstLine = 0;
  int firstIndex = 0;
  int lastLine = 0;
  int lastIndex = 0;
  if (hasSelectedText()) {
    getSelection(&firstLine, &firstIndex, &lastLine, &lastIndex);
    if (lastIndex == 0 && lastLine > firstLine) --lastLine;
  } else {
    getCursorPosition(&firstLine, &firstIndex);
    lastLine = firstLine;
  }
  const QString mark = QStringLiteral("-- ");
  bool allCommented = true;
  for (int line = firstLine; line <= lastLine; ++line) {
    const QString content = text(line).trimmed();
    if (!content.isEmpty() && !content.startsWith(QLatin1String("--"))) allCommented = false;
  }
  beginUndoAction();
  for (int line = firstLine; line <= lastLine; ++line) {
    const QString content = text(line);
    if (content.trimmed().isEmpty()) continue;
    if (!allCommented) {
      insertAt(mark, line, 0);
      continue;
    }
    const int from = static_cast<int>(content.indexOf(QLatin1String("--")));
    const int length = content.mid(from, mark.size()) == mark ? 3 : 2;
    setSelection(line, from, line, from + length);
    removeSelectedText();
  }
  endUndoAction();
  setSelection(firstLine, 0, lastLine, lineLength(lastLine) - (text(lastLine).endsWith(u'\n') ? 1 : 0));
}

void SqlEditor::markError(int begin, int length) {
  clearErrorMark();
  const int from = toBytes(begin);
  const int to = toBytes(begin + length);
  SendScintilla(SCI_SETINDICATORCURRENT, static_cast<unsigned long>(kErrorIndicator));
  SendScintilla(SCI_INDICATORFILLRANGE, static_cast<unsigned long>(from), static_cast<long>(to - from));
  m_errorMarked = true;
}

void SqlEditor::clearErrorMark() {
  if (!m_errorMarked) return;
  m_errorMarked = false;
  SendScintilla(SCI_SETINDICATORCURRENT, static_cast<unsigned long>(kErrorIndicator));
  SendScintilla(SCI_INDICATORCLEARRANGE, 0UL, static_cast<long>(length()));
}

void SqlEditor::placeRunMarks() {
  markerDeleteAll(kRunMarker);
  const QString sql = text();
  const auto statements = models::splitStatements(sql);
  // One statement needs no mark: Run means it.
  if (statements.size() < 2) return;
  int line = 0;
  int at = 0;
  for (const auto& statement : statements) {
    for (; at < statement.begin; ++at) line += sql.at(at) == u'\n' ? 1 : 0;
    markerAdd(line, kRunMarker);
  }
}

void SqlEditor::onCharAdded(int character) {
  if (character == '.') {
    offerWords(false);
    return;
  }
  const bool isWord = character < 128 ? (std::isalnum(character) != 0 || character == '_') : true;
  if (isWord) offerWords(false);  // also when the list is open: a whole word closes it
}

void SqlEditor::showCompletion() {
  emit completionWanted();
  offerWords(true);
}

void SqlEditor::offerWords(bool asked) {
  static const std::vector<models::SchemaObject> kNothing;
  const auto completion = completeSql(text(), caret(), m_schema != nullptr ? m_schema->objects() : kNothing,
                                      m_schema != nullptr ? m_schema->completionWords() : models::sqlKeywords());
  // After a whole word Return means a new line, not a longer word that begins like it.
  const bool isTyping = completion.qualified || completion.prefixLength >= kPrefixForAutomaticOffer;
  const bool enough = asked || (isTyping && !completion.wholeWord);
  if (completion.words.isEmpty() || !enough) {
    SendScintilla(SCI_AUTOCCANCEL);
    return;
  }
  const int at = caret();
  const int prefixBytes = toBytes(at) - toBytes(at - completion.prefixLength);
  const QByteArray list = completion.words.join(u'\n').toUtf8();
  SendScintilla(SCI_AUTOCSHOW, static_cast<unsigned long>(prefixBytes), list.constData());
  // The list is a window of its own, so it does not take its direction from the editor.
  for (auto* words : findChildren<QListWidget*>()) words->setLayoutDirection(Qt::LeftToRight);
}

// QScintilla draws with the direction of the application, which puts signs at the wrong end of a word. It takes over a
// painter that its viewport is rendered with, and the direction with it.
void SqlEditor::paintEvent(QPaintEvent* event) {
  if (m_rendering || QGuiApplication::layoutDirection() == Qt::LeftToRight) {
    QsciScintilla::paintEvent(event);
    return;
  }
  QPixmap picture(event->rect().size() * devicePixelRatioF());
  picture.setDevicePixelRatio(devicePixelRatioF());
  picture.fill(themeColor(Token::Surface));
  QPainter out(viewport());  // before the viewport is sent elsewhere
  {
    QPainter painter(&picture);
    painter.setLayoutDirection(Qt::LeftToRight);
    const QScopedValueRollback rendering(m_rendering, true);
    viewport()->setAttribute(Qt::WA_WState_InPaintEvent, false);
    viewport()->render(&painter, {}, event->rect(), {});
    viewport()->setAttribute(Qt::WA_WState_InPaintEvent, true);
  }
  out.drawPixmap(event->rect().topLeft(), picture);
}

// A wider window may have room for the whole of a line that was scrolled while it was typed.
void SqlEditor::resizeEvent(QResizeEvent* event) {
  QsciScintilla::resizeEvent(event);
  const auto offset = SendScintilla(SCI_GETXOFFSET);
  if (offset == 0) return;
  long margins = 0;
  for (unsigned long margin = 0; margin < 3; ++margin) margins += SendScintilla(SCI_GETMARGINWIDTHN, margin);
  const long room = viewport()->width() - margins;
  const long most = std::max(0L, SendScintilla(SCI_GETSCROLLWIDTH) - room);
  if (offset > most) SendScintilla(SCI_SETXOFFSET, static_cast<unsigned long>(most));
}

void SqlEditor::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
    showCompletion();
    event->accept();
    return;
  }
  // Escape closes the list of words; otherwise it belongs to the panel (stop, leave).
  if (event->key() == Qt::Key_Escape) {
    if (SendScintilla(SCI_AUTOCACTIVE) == 0) {
      event->ignore();
    } else {
      SendScintilla(SCI_AUTOCCANCEL);
    }
    return;
  }
  QsciScintilla::keyPressEvent(event);
}

void SqlEditor::changeEvent(QEvent* event) {
  QsciScintilla::changeEvent(event);
  if (isThemeChange(event)) applyTheme();
}

void SqlEditor::contextMenuEvent(QContextMenuEvent* event) {
  // The panel's own actions first, then the editor's.
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->addActions(actions());
  if (!actions().isEmpty()) menu->addSeparator();
  menu->addAction(tr("Cut"), this, &QsciScintilla::cut)->setEnabled(hasSelectedText());
  menu->addAction(tr("Copy"), this, &QsciScintilla::copy)->setEnabled(hasSelectedText());
  menu->addAction(tr("Paste"), this, &QsciScintilla::paste);
  menu->addAction(tr("Select all"), this, [this] { selectAll(); });
  menu->popup(event->globalPos());
}

}  // namespace tovuk::views
