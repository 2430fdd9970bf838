// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/queue/checked_field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "views/widgets/theme.h"
#include "views/widgets/token_label.h"

namespace tovuk::views {

namespace {

constexpr int kFieldWidth = 140;

}  // namespace

CheckedField::CheckedField(const QString& name, const QString& label, const QString& hint, QWidget* parent)
    : QWidget(parent), m_hintText(hint) {
  auto* title = new QLabel(label, this);
  m_field = new QLineEdit(this);
  m_field->setObjectName(name);
  m_field->setAccessibleName(label);
  m_field->setFont(monoFont());
  m_field->setFixedWidth(kFieldWidth);
  title->setBuddy(m_field);
  m_note = new TokenLabel(Token::Muted, {}, this);
  m_hint = new TokenLabel(Token::Muted, hint, this);
  m_hint->setObjectName(name + QStringLiteral(".hint"));
  m_hint->setWordWrap(true);

  auto* row = new QHBoxLayout;
  row->setSpacing(metrics::gap);
  row->addWidget(m_field);
  row->addWidget(m_note, 1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(metrics::step);
  column->addWidget(title);
  column->addLayout(row);
  column->addWidget(m_hint);
  setFocusProxy(m_field);
  connect(m_field, &QLineEdit::textChanged, this, &CheckedField::edited);
  showHint();
}

QString CheckedField::text() const { return m_field->text(); }
void CheckedField::setText(const QString& text) { m_field->setText(text); }
void CheckedField::setNote(const QString& note) { m_note->setText(note); }

void CheckedField::setHint(const QString& hint) {
  m_hintText = hint;
  showHint();
}

void CheckedField::setProblem(const QString& problem) {
  m_problemText = problem;
  showHint();
}

void CheckedField::showHint() {
  const QString& text = m_problemText.isEmpty() ? m_hintText : m_problemText;
  m_hint->setToken(m_problemText.isEmpty() ? Token::Muted : Token::Danger);
  m_hint->setText(text);
  m_hint->setVisible(!text.isEmpty());
  m_field->setAccessibleDescription(text);
}

}  // namespace tovuk::views
