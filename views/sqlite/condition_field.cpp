// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/sqlite/condition_field.h"

#include <QEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include "views/widgets/announce.h"
#include "views/widgets/plain_text.h"
#include "views/widgets/theme.h"
#include "views/widgets/token_label.h"

namespace tovuk::views {

ConditionField::ConditionField(QWidget* parent)
    : QWidget(parent), m_field(new QLineEdit(this)), m_problem(new TokenLabel(Token::Danger, {}, this)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(metrics::step);
  m_field->setObjectName(QStringLiteral("sqlite.data.filter"));
  m_field->setClearButtonEnabled(true);
  m_field->setPlaceholderText(tr("Filter by an SQL condition, for example total > 100"));
  m_field->setAccessibleName(tr("SQL condition that the rows must meet"));
  m_problem->setObjectName(QStringLiteral("sqlite.data.filterProblem"));
  m_problem->setWordWrap(true);
  m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_problem->hide();
  layout->addWidget(m_field);
  layout->addWidget(m_problem);
  setFocusProxy(m_field);
  setLook();
  connect(m_field, &QLineEdit::returnPressed, this, &ConditionField::wanted);
  connect(m_field, &QLineEdit::textChanged, this, [this](const QString& text) {
    clearProblem();
    setLook();
    if (m_isSetting) return;
    emit changed();
    if (text.isEmpty()) emit wanted();
  });
}

QString ConditionField::text() const { return m_field->text().trimmed(); }

void ConditionField::setText(const QString& text) {
  // The field's own signals go on: its clear button follows them.
  const QScopedValueRollback setting(m_isSetting, true);
  m_field->setText(text);
  clearProblem();
}

void ConditionField::focus() {
  m_field->setFocus(Qt::ShortcutFocusReason);
  m_field->selectAll();
}

void ConditionField::showProblem(const QString& problem, const QString& details) {
  if (!m_problem->isHidden() && m_problem->text() == problem) return;
  m_problem->setText(problem);
  m_problem->setToolTip(plainToolTip(details));
  m_problem->show();
  m_field->setAccessibleDescription(problem);
  announce(m_field, problem);
}

void ConditionField::clearProblem() {
  m_problem->clear();
  m_problem->setToolTip({});
  m_problem->hide();
  m_field->setAccessibleDescription({});
}

// What is typed is SQL; what stands in an empty field is a sentence in the person's language.
void ConditionField::setLook() {
  const bool isEmpty = m_field->text().isEmpty();
  m_field->setFont(isEmpty ? uiFont() : monoFont());
  m_field->setLayoutDirection(isEmpty ? layoutDirection() : Qt::LeftToRight);
}

void ConditionField::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (isThemeChange(event) || event->type() == QEvent::LayoutDirectionChange) setLook();
}

}  // namespace tovuk::views
