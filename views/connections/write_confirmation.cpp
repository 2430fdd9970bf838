// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/connections/write_confirmation.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "models/format.h"
#include "views/widgets/style.h"
#include "views/widgets/theme.h"
#include "views/widgets/token_label.h"

namespace tovuk::views {

using client::WriteAnswer;

namespace {

constexpr int kWidth = 520;

}  // namespace

WriteConfirmation::WriteConfirmation(const client::WriteQuestion& question, const QString& connectionName,
                                     const QString& environment, QWidget* parent)
    : QDialog(parent), m_id(question.id) {
  setObjectName(QStringLiteral("writeConfirmation"));
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(tr("Write to %1?").arg(connectionName));
  setMinimumWidth(kWidth);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(metrics::margin * 2, 20, metrics::margin * 2, 20);
  column->setSpacing(metrics::gap);
  addText(column, environment, "environment", uiFontSmall)->setToken(Token::Danger);
  addText(column, tr("Write to %1?").arg(connectionName), "question", uiFontStrong);
  addText(column, client::writeKindText(question.kind), "kind", uiFont);
  addText(column, question.target, "target", monoFont)->setToken(Token::Muted);
  if (client::destroysData(question.kind))
    addText(column, tr("What is lost by this cannot be had back by writing it again."), "loss", uiFont)
        ->setToken(Token::Danger);

  const auto minutes = static_cast<qint64>(client::WriteGuard::kRemembered.count());
  auto* cancel = new QPushButton(tr("Cancel"), this);
  auto* forAWhile =
      new QPushButton(tr("Write, and do not ask again for %1 minutes").arg(models::formatCount(minutes)), this);
  auto* once = new QPushButton(tr("Write"), this);
  cancel->setObjectName(QStringLiteral("writeConfirmation.no"));
  forAWhile->setObjectName(QStringLiteral("writeConfirmation.forAWhile"));
  once->setObjectName(QStringLiteral("writeConfirmation.once"));
  forAWhile->setToolTip(tr("Counts for writes of this kind on this connection."));
  // Return must never write to production by itself.
  for (QPushButton* button : {forAWhile, once}) button->setAutoDefault(false);
  setButtonLook(once, ButtonLook::Danger);
  cancel->setDefault(true);
  cancel->setFocus();
  auto* row = new QHBoxLayout;
  row->setContentsMargins(0, metrics::margin, 0, 0);
  row->setSpacing(metrics::gap);
  row->addStretch(1);
  for (QPushButton* button : {cancel, forAWhile, once}) row->addWidget(button);
  column->addLayout(row);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  connect(forAWhile, &QPushButton::clicked, this, [this] { give(WriteAnswer::ForAWhile); });
  connect(once, &QPushButton::clicked, this, [this] { give(WriteAnswer::Once); });
}

TokenLabel* WriteConfirmation::addText(QVBoxLayout* column, const QString& text, const char* name, QFont (*fontOf)()) {
  auto* label = new TokenLabel(Token::Text, text, this, fontOf);
  label->setObjectName(QStringLiteral("writeConfirmation.") + QLatin1String(name));
  label->setWordWrap(true);
  column->addWidget(label);
  return label;
}

void WriteConfirmation::give(WriteAnswer answer) {
  m_answer = answer;
  accept();
}

void WriteConfirmation::withdraw() {
  m_isOver = true;
  reject();
}

void WriteConfirmation::done(int result) {
  QDialog::done(result);
  if (m_isOver) return;
  m_isOver = true;
  emit answered(m_id, m_answer);
}

WriteQuestions::WriteQuestions(client::WriteGuard& guard, QString connectionName, QString environment, QWidget* window)
    : QObject(window),
      m_guard(guard),
      m_connectionName(std::move(connectionName)),
      m_environment(std::move(environment)),
      m_window(window) {
  connect(&m_guard, &client::WriteGuard::asked, this, &WriteQuestions::showNext);
  connect(&m_guard, &client::WriteGuard::withdrawn, this, [this](quint64 id) {
    if (!m_dialog || m_dialog->questionId() != id) return;
    WriteConfirmation* gone = m_dialog;
    m_dialog = nullptr;
    gone->withdraw();
    showNext();
  });
}

WriteQuestions::~WriteQuestions() {
  disconnect(&m_guard, nullptr, this, nullptr);
  if (m_dialog) {
    m_dialog->disconnect(this);
    m_dialog->withdraw();
  }
  for (const client::WriteQuestion& question : m_guard.open()) m_guard.answer(question.id, WriteAnswer::No);
}

void WriteQuestions::showNext() {
  if (m_dialog) return;
  const auto open = m_guard.open();
  // One without an id is not asked yet: it comes again with one.
  const auto next = std::find_if(open.begin(), open.end(), [](const auto& question) { return question.id != 0; });
  if (next == open.end()) return;
  m_dialog = new WriteConfirmation(*next, m_connectionName, m_environment, m_window);
  connect(m_dialog, &WriteConfirmation::answered, this, [this](quint64 id, WriteAnswer answer) {
    m_dialog = nullptr;
    m_guard.answer(id, answer);
    showNext();
  });
  m_dialog->open();
}

}  // namespace tovuk::views
