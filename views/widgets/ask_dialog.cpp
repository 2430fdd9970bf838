// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/ask_dialog.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "views/widgets/style.h"
#include "views/widgets/theme.h"

namespace tovuk::views {

namespace {
constexpr int kWidth = 440;

void setInk(QLabel* label, Token token) {
  QPalette palette = label->palette();
  palette.setColor(QPalette::WindowText, themeColor(token));
  label->setPalette(palette);
}
}  // namespace

AskDialog::AskDialog(const QString& title, QWidget* parent) : QDialog(parent), m_column(new QVBoxLayout(this)) {
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(title);
  setMinimumWidth(kWidth);
  m_column->setContentsMargins(metrics::margin * 2, 20, metrics::margin * 2, 20);
  m_column->setSpacing(metrics::gap);
}

AskDialog::AskDialog(const AskQuestion& question, QWidget* parent) : AskDialog(question.title, parent) {
  addLabel(question.title)->setFont(uiFontStrong());
  addLabel(question.text);
  if (!question.details.isEmpty()) setInk(addLabel(question.details), Token::Muted);
  if (!question.requiredText.isEmpty()) {
    addField(tr("Type %1 to confirm").arg(question.requiredText), {});
    m_complete = [required = question.requiredText](const QString& typed) { return typed == required; };
  }
  addButtons(question.confirmLabel, question.destructive);
}

AskDialog::AskDialog(const AskText& question, QWidget* parent) : AskDialog(question.title, parent) {
  m_hint = question.hint;
  m_check = question.problem;
  m_complete = [](const QString& typed) { return !typed.isEmpty(); };
  addField(question.label, question.initial);
  addButtons(question.confirmLabel, false);
}

QString AskDialog::text() const { return m_field ? m_field->text() : QString(); }

QLabel* AskDialog::addLabel(const QString& text) {
  auto* label = new QLabel(text, this);
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  m_column->addWidget(label);
  return label;
}

void AskDialog::addField(const QString& label, const QString& initial) {
  auto* name = addLabel(label);
  m_field = new QLineEdit(initial, this);
  m_field->selectAll();
  name->setBuddy(m_field);
  m_field->setAccessibleName(label);
  m_column->addWidget(m_field);
  m_problem = addLabel({});
  connect(m_field, &QLineEdit::textChanged, this, &AskDialog::check);
}

void AskDialog::addButtons(const QString& confirmLabel, bool destructive) {
  m_isDestructive = destructive;
  // The Tab key goes through the buttons as they are made, so in the order they stand.
  auto* cancel = new QPushButton(tr("Cancel"), this);
  m_confirm = new QPushButton(confirmLabel, this);
  setButtonLook(m_confirm, destructive ? ButtonLook::Danger : ButtonLook::Primary);
  auto* row = new QHBoxLayout;
  row->setContentsMargins(0, metrics::margin, 0, 0);
  row->setSpacing(metrics::gap);
  row->addStretch(1);
  row->addWidget(cancel);
  row->addWidget(m_confirm);
  m_column->addLayout(row);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_confirm, &QPushButton::clicked, this, &QDialog::accept);
  // Return must never destroy anything by itself.
  (destructive ? cancel : m_confirm)->setDefault(true);
  if (m_field) {
    m_field->setFocus();
  } else {
    (destructive ? cancel : m_confirm)->setFocus();
  }
  check();
}

void AskDialog::keyPressEvent(QKeyEvent* event) {
  const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  // Who has typed the name wants no silent cancel, and one more Enter must not destroy anything either.
  if (isEnter && m_isDestructive && m_field && focusWidget() == m_field) return;
  QDialog::keyPressEvent(event);
}

void AskDialog::check() {
  if (!m_field) return;
  const QString problem = m_check ? m_check(m_field->text()) : QString();
  m_problem->setText(problem.isEmpty() ? m_hint : problem);
  setInk(m_problem, problem.isEmpty() ? Token::Muted : Token::Danger);
  m_problem->setVisible(!m_problem->text().isEmpty());
  m_field->setAccessibleDescription(m_problem->text());
  m_confirm->setEnabled(problem.isEmpty() && m_complete(m_field->text()));
}

}  // namespace tovuk::views
