// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/queue/message_editor.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTextCursor>
#include <QVBoxLayout>

#include "api/contract/queue/limits.h"
#include "models/format.h"
#include "models/queue/placeholders.h"
#include "views/queue/checked_field.h"
#include "views/widgets/theme.h"
#include "views/widgets/token_label.h"

namespace tovuk::views {

namespace {

constexpr int kEditorHeight = 80;

}  // namespace

MessageEditor::MessageEditor(const QString& name, QWidget* parent) : QWidget(parent) {
  m_kind = new QComboBox(this);
  m_kind->setObjectName(name + QStringLiteral(".kind"));
  m_kind->setAccessibleName(tr("How the message is written"));
  for (const auto kind : {models::BodyKind::Text, models::BodyKind::Json, models::BodyKind::Base64})
    m_kind->addItem(models::bodyKindName(kind), static_cast<int>(kind));
  m_size = new TokenLabel(Token::Muted, {}, this);
  m_size->setObjectName(name + QStringLiteral(".size"));
  m_size->setElides();
  m_text = new QPlainTextEdit(this);
  m_text->setObjectName(name + QStringLiteral(".text"));
  m_text->setAccessibleName(tr("Body of the message"));
  m_text->setFont(monoFont());
  m_text->setLayoutDirection(Qt::LeftToRight);
  m_text->setTabChangesFocus(true);
  m_text->setMinimumHeight(kEditorHeight);
  m_delay = new CheckedField(
      name + QStringLiteral(".delay"), tr("Delay in seconds"),
      tr("Until a worker may get it, from 0 to %1. Empty: at once.").arg(models::formatCount(kMaxQueueDelaySeconds)),
      this);

  m_bar = new QHBoxLayout;
  m_bar->setSpacing(metrics::gap);
  m_bar->addWidget(m_kind);
  m_bar->addWidget(m_size, 1);
  m_fields = new QHBoxLayout;
  m_fields->setSpacing(2 * metrics::gap);
  m_fields->addWidget(m_delay, 1, Qt::AlignTop);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(metrics::gap);
  column->addLayout(m_bar);
  column->addWidget(m_text, 1);
  column->addLayout(m_fields);

  const auto onEdit = [this] {
    check();
    emit edited();
  };
  connect(m_text, &QPlainTextEdit::textChanged, this, onEdit);
  connect(m_kind, &QComboBox::currentIndexChanged, this, onEdit);
  connect(m_delay, &CheckedField::edited, this, onEdit);
  check();
}

void MessageEditor::setFillsPlaceholders(bool fills) {
  m_fillsPlaceholders = fills;
  check();
}

void MessageEditor::addField(QWidget* field) { m_fields->addWidget(field, 1, Qt::AlignTop); }
void MessageEditor::addTool(QWidget* tool) { m_bar->addWidget(tool); }

models::WrittenMessage MessageEditor::message() const {
  return {m_text->toPlainText(), static_cast<models::BodyKind>(m_kind->currentData().toInt()),
          m_delay->text().trimmed()};
}

void MessageEditor::setMessage(const models::WrittenMessage& message) {
  if (message == this->message()) return;
  {
    const QSignalBlocker quiet(this);
    m_text->setPlainText(message.text);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(message.kind)));
    m_delay->setText(message.delay);
  }
  check();
  emit edited();
}

void MessageEditor::replaceMessage(const models::WrittenMessage& message) {
  replaceText(message.text);
  m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(message.kind)));
  m_delay->setText(message.delay);
}

void MessageEditor::clearText() { replaceText({}); }

void MessageEditor::replaceText(const QString& text) {
  QTextCursor cursor(m_text->document());
  cursor.select(QTextCursor::Document);
  cursor.insertText(text);
}

bool MessageEditor::formatJson() {
  const QString text = m_text->toPlainText();
  if (!models::jsonProblem(text).isEmpty()) return false;
  if (const QString formatted = models::formattedJson(text); formatted != text) replaceText(formatted);
  return true;
}

QString MessageEditor::delayProblem() const { return m_delay->problem(); }

void MessageEditor::check() {
  const models::WrittenMessage written = message();
  m_delay->setProblem(models::delayProblem(written.delay));
  const QString text =
      m_fillsPlaceholders ? models::filledMessage(written, 1, QDateTime::currentDateTimeUtc()).text : written.text;
  const models::BodyCheck body = models::checkBody(text, written.kind);
  const QString count = tr("%1 of %2 bytes", "size of a message and the most it may have")
                            .arg(models::formatCount(static_cast<qint64>(body.size)),
                                 models::formatCount(static_cast<qint64>(kMaxQueueBodyBytes)));
  // An empty field needs no reproach; the button says why it cannot send.
  const bool isWrong = !body.problem.isEmpty() && !written.text.isEmpty();
  m_size->setToken(isWrong ? Token::Danger : Token::Muted);
  m_size->setText(isWrong ? tr("%1 \u00b7 %2", "size of a message, and what is wrong").arg(count, body.problem)
                          : count);
  m_text->setAccessibleDescription(m_size->text());
}

}  // namespace tovuk::views
