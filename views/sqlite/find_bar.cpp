// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/sqlite/find_bar.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

#include "views/sqlite/sql_editor.h"
#include "views/widgets/action_button.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

namespace tovuk::views {

namespace {

constexpr int kFieldWidth = 200;

QRegularExpression pattern(const QString& what, bool matchCase, bool words) {
  QString escaped = QRegularExpression::escape(what);
  if (words) escaped = QStringLiteral("\\b") + escaped + QStringLiteral("\\b");
  auto options = QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::PatternOptions();
  if (!matchCase) options |= QRegularExpression::CaseInsensitiveOption;
  return QRegularExpression(escaped, options);
}

}  // namespace

FindBar::FindBar(SqlEditor& editor, QWidget* parent) : QWidget(parent), m_editor(editor) {
  setObjectName(QStringLiteral("sqlite.findBar"));
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(metrics::margin, metrics::step, metrics::margin, metrics::step);
  layout->setSpacing(metrics::gap);

  m_what = new QLineEdit(this);
  m_what->setObjectName(QStringLiteral("sqlite.find.what"));
  m_what->setPlaceholderText(tr("Find"));
  m_what->setAccessibleName(tr("Text to find"));
  m_what->setMinimumWidth(kFieldWidth);
  m_with = new QLineEdit(this);
  m_with->setObjectName(QStringLiteral("sqlite.find.with"));
  m_with->setPlaceholderText(tr("Replace with"));
  m_with->setAccessibleName(tr("Text to put in its place"));
  for (auto* field : {m_what, m_with}) field->setLayoutDirection(Qt::LeftToRight);  // SQL, as in the editor
  m_case = new QCheckBox(tr("Match case"), this);
  m_words = new QCheckBox(tr("Whole words"), this);
  m_count = new QLabel(this);
  m_count->setObjectName(QStringLiteral("sqlite.find.count"));
  m_count->setTextFormat(Qt::PlainText);
  const auto iconButton = [this](const char* iconName, const QString& text) {
    auto* made = new ActionButton(ActionButton::Kind::Icon, this);
    made->setIcon(themedIcon(QLatin1String(iconName)));
    made->setText(text);
    made->setToolTip(text);
    return made;
  };
  auto* previous = iconButton("chevron-up", tr("Previous match"));
  auto* next = iconButton("chevron-down", tr("Next match"));
  next->setObjectName(QStringLiteral("sqlite.find.next"));
  previous->setObjectName(QStringLiteral("sqlite.find.previous"));
  m_replaceOne = new QPushButton(tr("Replace"), this);
  m_replaceOne->setObjectName(QStringLiteral("sqlite.find.replaceOne"));
  m_replaceAll = new QPushButton(tr("Replace all"), this);
  m_replaceAll->setObjectName(QStringLiteral("sqlite.find.replaceAll"));
  auto* leave = iconButton("close", tr("Close the find bar"));

  layout->addWidget(m_what);
  layout->addWidget(m_with);
  layout->addWidget(m_case);
  layout->addWidget(m_words);
  layout->addWidget(previous);
  layout->addWidget(next);
  layout->addWidget(m_replaceOne);
  layout->addWidget(m_replaceAll);
  layout->addWidget(m_count);
  layout->addStretch(1);
  layout->addWidget(leave);

  connect(m_what, &QLineEdit::textChanged, this, &FindBar::onTyped);
  connect(m_case, &QCheckBox::toggled, this, &FindBar::onTyped);
  connect(m_words, &QCheckBox::toggled, this, &FindBar::onTyped);
  connect(m_what, &QLineEdit::returnPressed, this, [this] { find(true); });
  connect(next, &QToolButton::clicked, this, [this] { find(true); });
  connect(previous, &QToolButton::clicked, this, [this] { find(false); });
  connect(m_replaceOne, &QPushButton::clicked, this, &FindBar::replaceOne);
  connect(m_replaceAll, &QPushButton::clicked, this, &FindBar::replaceAll);
  connect(leave, &QToolButton::clicked, this, &FindBar::close);
  hide();
}

void FindBar::open(bool replace) {
  const QString selected = m_editor.selectedText();
  if (!selected.isEmpty() && !selected.contains(u'\n')) m_what->setText(selected);
  m_with->setVisible(replace);
  m_replaceOne->setVisible(replace);
  m_replaceAll->setVisible(replace);
  show();
  m_what->setFocus(Qt::ShortcutFocusReason);
  m_what->selectAll();
  showCount();
}

void FindBar::close() {
  hide();
  m_editor.setFocus(Qt::OtherFocusReason);
}

void FindBar::onTyped() {
  showCount();
  if (m_what->text().isEmpty()) return;
  // The first match from where the search began, so that typing on does not wander through the text.
  int line = 0;
  int index = 0;
  int endLine = 0;
  int endIndex = 0;
  m_editor.getSelection(&line, &index, &endLine, &endIndex);
  if (line < 0) m_editor.getCursorPosition(&line, &index);
  m_editor.findFirst(m_what->text(), false, m_case->isChecked(), m_words->isChecked(), true, true, line, index);
}

void FindBar::find(bool forward) {
  if (m_what->text().isEmpty()) return;
  int line = -1;
  int index = -1;
  if (!forward && m_editor.hasSelectedText()) {
    int endLine = 0;
    int endIndex = 0;
    m_editor.getSelection(&line, &index, &endLine, &endIndex);
  }
  m_editor.findFirst(m_what->text(), false, m_case->isChecked(), m_words->isChecked(), true, forward, line, index);
  showCount();
}

bool FindBar::selectionMatches() const {
  return m_editor.selectedText().compare(m_what->text(),
                                         m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive) == 0;
}

void FindBar::replaceOne() {
  if (m_what->text().isEmpty()) return;
  if (selectionMatches()) m_editor.replaceSelectedText(m_with->text());
  find(true);
}

void FindBar::replaceAll() {
  if (m_what->text().isEmpty()) return;
  const QString text = m_editor.text();
  auto found = pattern(m_what->text(), m_case->isChecked(), m_words->isChecked()).globalMatch(text);
  // Piece by piece and not QString::replace: what is put in is plain text, and \1 in it is no reference to a group.
  QString changed;
  qsizetype from = 0;
  int matches = 0;
  while (found.hasNext()) {
    const auto match = found.next();
    changed += text.mid(from, match.capturedStart() - from) + m_with->text();
    from = match.capturedEnd();
    ++matches;
  }
  if (matches == 0) return;
  m_editor.replaceText(changed + text.mid(from));
  m_count->setText(tr("%n replaced", nullptr, matches));
}

void FindBar::showCount() {
  if (m_what->text().isEmpty()) {
    m_count->clear();
    return;
  }
  const int matches =
      static_cast<int>(m_editor.text().count(pattern(m_what->text(), m_case->isChecked(), m_words->isChecked())));
  m_count->setText(matches == 0 ? tr("Not found") : tr("%n matches", nullptr, matches));
}

void FindBar::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) {
    close();
    return;
  }
  if (event->key() == Qt::Key_Return && event->modifiers() == Qt::ShiftModifier) {
    find(false);
    return;
  }
  QWidget::keyPressEvent(event);
}

}  // namespace tovuk::views
