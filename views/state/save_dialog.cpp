// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/state/save_dialog.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextCursor>
#include <QVBoxLayout>

#include <algorithm>

#include "models/format.h"
#include "models/state/value_diff.h"
#include "views/widgets/style.h"
#include "views/widgets/theme.h"
#include "views/widgets/token_label.h"

namespace tovuk::views {

namespace {

constexpr QSize kSize(640, 440);
constexpr std::size_t kMostLines = 2000;

// Signs, so that no colour alone tells a line that goes from one that comes.
QChar signOf(models::DiffLine::Kind kind) {
  switch (kind) {
    case models::DiffLine::Kind::Gone: return u'\u2212';
    case models::DiffLine::Kind::New: return u'+';
    default: return u' ';
  }
}

Token tokenOf(models::DiffLine::Kind kind) {
  switch (kind) {
    case models::DiffLine::Kind::Gone: return Token::Danger;
    case models::DiffLine::Kind::New: return Token::Good;
    case models::DiffLine::Kind::Skipped: return Token::Muted;
    default: return Token::Text;
  }
}

}  // namespace

SaveDialog::SaveDialog(const Text& text, const models::StateBytes& before, const std::string& after, QWidget* parent)
    : QDialog(parent), m_diff(new QPlainTextEdit(this)) {
  setObjectName(QStringLiteral("state.saveDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(tr("Save %1?").arg(text.key));
  resize(kSize);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(2 * metrics::gap, 2 * metrics::gap, 2 * metrics::gap, 2 * metrics::gap);
  layout->setSpacing(metrics::gap);
  if (!text.warning.isEmpty()) {
    auto* warning = new TokenLabel(Token::Warning, text.warning, this);
    warning->setObjectName(QStringLiteral("state.save.warning"));
    warning->setWordWrap(true);
    layout->addWidget(warning);
  }
  const QString now = models::formatCount(static_cast<qint64>(after.size()));
  auto* sizes = new TokenLabel(
      Token::Muted,
      before ? tr("The value of %1 in %2 had %3 bytes and gets %4.")
                   .arg(text.key, text.object, models::formatCount(static_cast<qint64>(before->size())), now)
             : tr("%1 is a new key of %2. Its value has %3 bytes.").arg(text.key, text.object, now),
      this);
  sizes->setWordWrap(true);
  layout->addWidget(sizes);
  m_diff->setObjectName(QStringLiteral("state.save.diff"));
  m_diff->setAccessibleName(tr("What changes"));
  m_diff->setReadOnly(true);
  m_diff->setFont(monoFont());
  m_diff->setLineWrapMode(QPlainTextEdit::NoWrap);
  m_diff->setLayoutDirection(Qt::LeftToRight);
  layout->addWidget(m_diff, 1);

  auto* cancel = new QPushButton(tr("Cancel"), this);
  auto* confirm = new QPushButton(text.warning.isEmpty() ? tr("Save") : tr("Save over it"), this);
  confirm->setObjectName(QStringLiteral("state.save.confirm"));
  setButtonLook(confirm, text.warning.isEmpty() ? ButtonLook::Primary : ButtonLook::Danger);
  QPushButton* chosen = text.warning.isEmpty() ? confirm : cancel;
  chosen->setDefault(true);
  chosen->setFocus();
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  connect(confirm, &QPushButton::clicked, this, &QDialog::accept);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(metrics::gap);
  buttons->addStretch(1);
  buttons->addWidget(cancel);
  buttons->addWidget(confirm);
  layout->addLayout(buttons);
  showDiff(before, after);
}

void SaveDialog::showDiff(const models::StateBytes& before, const std::string& after) {
  QTextCursor cursor(m_diff->document());
  const auto add = [&cursor](const QString& text, Token token) {
    QTextCharFormat format;
    format.setForeground(themeColor(token));
    if (!cursor.atStart()) cursor.insertBlock();
    cursor.insertText(text, format);
  };
  const auto lines = models::valueDiff(before.value_or(std::string()), after);
  for (std::size_t at = 0; at < std::min(lines.size(), kMostLines); ++at) {
    const models::DiffLine& line = lines[at];
    const bool isSkipped = line.kind == models::DiffLine::Kind::Skipped;
    const QString text = isSkipped ? tr("%n lines that stay", nullptr, line.count) : line.text;
    add(QString(signOf(line.kind)) + u' ' + text, tokenOf(line.kind));
  }
  if (lines.size() > kMostLines)
    add(tr("%n more lines are not shown", nullptr, static_cast<int>(lines.size() - kMostLines)), Token::Muted);
  m_diff->moveCursor(QTextCursor::Start);
}

}  // namespace tovuk::views
