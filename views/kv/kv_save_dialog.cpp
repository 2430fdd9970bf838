// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/kv/kv_save_dialog.h"

#include <QDateTime>
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

KvSaveDialog::KvSaveDialog(const Text& text, const models::KvThere& before, const models::KvContent& after,
                           QWidget* parent)
    : QDialog(parent), m_difference(new QPlainTextEdit(this)) {
  setObjectName(QStringLiteral("kv.saveDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(tr("Save %1?").arg(text.key));
  resize(kSize);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(2 * metrics::gap, 2 * metrics::gap, 2 * metrics::gap, 2 * metrics::gap);
  layout->setSpacing(metrics::gap);
  if (!text.warning.isEmpty()) {
    auto* warning = new TokenLabel(Token::Warning, text.warning, this);
    warning->setObjectName(QStringLiteral("kv.save.warning"));
    warning->setWordWrap(true);
    layout->addWidget(warning);
  }
  const QString now = models::formatCount(static_cast<qint64>(after.bytes.size()));
  auto* sizes =
      new TokenLabel(Token::Muted,
                     before ? tr("The value of %1 had %2 bytes and gets %3.")
                                  .arg(text.key, models::formatCount(static_cast<qint64>(before->bytes.size())), now)
                            : tr("%1 is a new key. Its value has %2 bytes.").arg(text.key, now),
                     this);
  sizes->setWordWrap(true);
  layout->addWidget(sizes);
  m_difference->setObjectName(QStringLiteral("kv.save.difference"));
  m_difference->setAccessibleName(tr("What changes"));
  m_difference->setReadOnly(true);
  m_difference->setFont(monoFont());
  m_difference->setLineWrapMode(QPlainTextEdit::NoWrap);
  m_difference->setLayoutDirection(Qt::LeftToRight);
  layout->addWidget(m_difference, 1);
  auto* cost = new TokenLabel(Token::Muted, tr("One read, to see that nobody changed it meanwhile, and one write."),
                              this, uiFontDetail);
  layout->addWidget(cost);

  auto* cancel = new QPushButton(tr("Cancel"), this);
  auto* confirm = new QPushButton(text.warning.isEmpty() ? tr("Save") : tr("Save over it"), this);
  confirm->setObjectName(QStringLiteral("kv.save.confirm"));
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
  showDifference(before, after);
}

void KvSaveDialog::showDifference(const models::KvThere& before, const models::KvContent& after) {
  QTextCursor cursor(m_difference->document());
  const auto add = [&cursor](const QString& text, Token token) {
    QTextCharFormat format;
    format.setForeground(themeColor(token));
    if (!cursor.atStart()) cursor.insertBlock();
    cursor.insertText(text, format);
  };
  const auto section = [&add](const QString& title, const std::string& from, const std::string& to) {
    if (from == to) {
      add(tr("%1: stays as it is", "value, metadata or expiry").arg(title), Token::Muted);
      return;
    }
    add(tr("%1:", "value, metadata or expiry").arg(title), Token::Muted);
    const auto lines = models::valueDiff(from, to);
    for (std::size_t at = 0; at < std::min(lines.size(), kMostLines); ++at) {
      const models::DiffLine& line = lines[at];
      const bool isSkipped = line.kind == models::DiffLine::Kind::Skipped;
      const QString text = isSkipped ? tr("%n lines that stay", nullptr, line.count) : line.text;
      add(QString(signOf(line.kind)) + u' ' + text, tokenOf(line.kind));
    }
    if (lines.size() > kMostLines)
      add(tr("%n more lines are not shown", nullptr, static_cast<int>(lines.size() - kMostLines)), Token::Muted);
  };
  const auto expiry = [](const std::optional<std::int64_t>& expires) {
    if (!expires) return tr("never").toStdString();
    return QDateTime::fromSecsSinceEpoch(*expires, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss 'UTC'").toStdString();
  };
  section(tr("Value"), before ? before->bytes : std::string(), after.bytes);
  section(tr("Metadata"), before ? before->metadata.json : std::string("{}"), after.metadata.json);
  section(tr("Expires"), expiry(before ? before->expires : std::nullopt), expiry(after.expires));
  m_difference->moveCursor(QTextCursor::Start);
}

}  // namespace tovuk::views
