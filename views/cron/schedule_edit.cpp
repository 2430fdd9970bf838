// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/cron/schedule_edit.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "api/contract/cron/limits.h"
#include "models/cron/cron_words.h"
#include "views/widgets/theme.h"
#include "views/widgets/token_label.h"

namespace tovuk::views {

namespace {

constexpr int kFieldWidth = 96;
constexpr std::array<const char*, models::kCronFieldCount> kNames = {".minute", ".hour", ".day", ".month", ".weekday"};

}  // namespace

ScheduleEdit::ScheduleEdit(const QString& name, QWidget* parent) : QWidget(parent) {
  const auto edit = [&](const QString& objectName, const QString& label) {
    auto* made = new QLineEdit(this);
    made->setObjectName(objectName);
    made->setAccessibleName(label);
    made->setFont(monoFont());
    // Cron is written from left to right in a window of any direction.
    made->setLayoutDirection(Qt::LeftToRight);
    return made;
  };
  const auto note = [this](Token token) {
    auto* made = new TokenLabel(token, {}, this);
    made->setWordWrap(true);
    return made;
  };
  m_line = edit(name + QStringLiteral(".line"), tr("Schedule"));
  m_line->setPlaceholderText(QStringLiteral("*/15 * * * *"));
  // One more than is allowed, so that what is pasted is refused and not cut.
  m_line->setMaxLength(static_cast<int>(kMaxCronCharacters) + 1);
  m_problem = note(Token::Danger);
  m_problem->setObjectName(name + QStringLiteral(".problem"));
  m_words = note(Token::Text);
  m_words->setObjectName(name + QStringLiteral(".words"));
  m_hint = note(Token::Warning);
  m_hint->setObjectName(name + QStringLiteral(".hint"));

  auto* grid = new QGridLayout;
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(metrics::gap);
  grid->setVerticalSpacing(metrics::step);
  grid->setColumnStretch(2, 1);
  for (std::size_t i = 0; i < m_fields.size(); ++i) {
    const auto row = static_cast<int>(i);
    const QString label = models::cronFieldName(static_cast<CronField>(i));
    auto* title = new QLabel(label, this);
    title->setTextFormat(Qt::PlainText);
    m_fields.at(i) = edit(name + QLatin1String(kNames.at(i)), label);
    m_fields.at(i)->setFixedWidth(kFieldWidth);
    title->setBuddy(m_fields.at(i));
    m_notes.at(i) = note(Token::Muted);
    grid->addWidget(title, row, 0);
    grid->addWidget(m_fields.at(i), row, 1);
    grid->addWidget(m_notes.at(i), row, 2);
    connect(m_fields.at(i), &QLineEdit::textEdited, this, &ScheduleEdit::takeFields);
  }
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(metrics::step);
  layout->addWidget(m_line);
  layout->addWidget(m_problem);
  layout->addWidget(m_words);
  layout->addWidget(m_hint);
  layout->addLayout(grid);
  setFocusProxy(m_line);
  connect(m_line, &QLineEdit::textEdited, this, &ScheduleEdit::takeLine);
  setText({});
}

QString ScheduleEdit::text() const { return m_line->text(); }

void ScheduleEdit::setText(const QString& text) {
  // The caret stays where nothing is changed.
  if (m_line->text() != text) m_line->setText(text);
  const models::CronFields fields = models::cronFieldsOf(text);
  for (std::size_t i = 0; i < fields.size(); ++i) m_fields.at(i)->setText(fields.at(i));
  m_check = models::checkCronText(text);
  showCheck();
}

void ScheduleEdit::setReadOnly(bool readOnly) {
  m_line->setReadOnly(readOnly);
  for (QLineEdit* field : m_fields) field->setReadOnly(readOnly);
}

QString ScheduleEdit::words() const { return m_words->text(); }

void ScheduleEdit::takeFocus() { m_line->setFocus(Qt::OtherFocusReason); }

void ScheduleEdit::takeLine() {
  setText(m_line->text());
  emit changed();
}

void ScheduleEdit::takeFields() {
  models::CronFields fields;
  for (std::size_t i = 0; i < fields.size(); ++i) fields.at(i) = m_fields.at(i)->text().trimmed();
  m_check = models::checkCronFields(fields);
  m_line->setText(models::cronTextOf(fields));
  showCheck();
  emit changed();
}

void ScheduleEdit::showCheck() {
  const bool isEmpty = m_line->text().trimmed().isEmpty();
  for (std::size_t i = 0; i < m_notes.size(); ++i) {
    // Nothing typed yet is no mistake.
    const QString problem = isEmpty ? QString() : m_check.problems.at(i);
    const QString shown = problem.isEmpty() ? models::cronFieldHelp(static_cast<CronField>(i)) : problem;
    m_notes.at(i)->setText(shown);
    m_notes.at(i)->setToken(problem.isEmpty() ? Token::Muted : Token::Danger);
    m_fields.at(i)->setAccessibleDescription(shown);
  }
  m_problem->setText(m_check.whole);
  m_problem->setVisible(!isEmpty && !m_check.whole.isEmpty());
  m_line->setAccessibleDescription(m_check.whole);
  m_words->setText(m_check.expression ? models::cronWords(*m_check.expression) : QString());
  m_words->setVisible(m_check.expression.has_value());
  const QString hint = models::cronHint(m_line->text());
  m_hint->setText(hint);
  m_hint->setVisible(!hint.isEmpty());
}

}  // namespace tovuk::views
