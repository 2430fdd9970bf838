// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/sqlite/params_form.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScopedValueRollback>

#include <algorithm>
#include <cmath>

#include "api/contract/limits.h"
#include "models/format.h"
#include "views/widgets/theme.h"
#include "views/widgets/token_label.h"

namespace tovuk::views {

namespace {

constexpr int kFieldWidth = 240;
constexpr int kStatementInToolTip = 200;
constexpr double kLargestNumber = 1e308;

}  // namespace

ParamsForm::ParamsForm(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
  setObjectName(QStringLiteral("sqlite.params"));
  setAccessibleName(tr("Values for the placeholders"));
  m_grid->setContentsMargins(metrics::margin, metrics::gap, metrics::margin, metrics::gap);
  m_grid->setHorizontalSpacing(metrics::gap);
  m_grid->setVerticalSpacing(metrics::step);
  m_grid->setColumnStretch(4, 1);
  hide();
}

QString ParamsForm::keyOf(const QString& statement, const models::ParamSlot& slot) {
  return slot.label.startsWith(u'?') ? slot.label + u'\n' + statement.simplified() : slot.label;
}

void ParamsForm::setStatements(const QStringList& statements) {
  std::vector<std::pair<QString, models::ParamSlot>> wanted;
  QStringList keys;
  for (const QString& statement : statements) {
    for (const auto& slot : models::parametersOf(statement)) {
      if (keys.contains(keyOf(statement, slot))) continue;
      keys.append(keyOf(statement, slot));
      wanted.emplace_back(statement, slot);
    }
  }
  QStringList shown;
  for (const Row& row : m_rows) shown.append(row.key);
  if (keys == shown) return;

  // Typing in the editor changes the statement of a `?` with each key: the fields stay, only their keys move on.
  const bool sameFields = wanted.size() == m_rows.size() &&
                          std::equal(wanted.begin(), wanted.end(), m_rows.begin(), [](const auto& a, const Row& b) {
                            return a.second.label == b.slot.label && a.second.number == b.slot.number;
                          });
  keepAll();
  if (sameFields && statements.size() == 1) {
    for (std::size_t i = 0; i < wanted.size(); ++i) m_rows[i].key = keys[static_cast<qsizetype>(i)];
    return;
  }
  for (const Row& row : m_rows) {
    for (QWidget* widget :
         {static_cast<QWidget*>(row.label), static_cast<QWidget*>(row.kind), static_cast<QWidget*>(row.field),
          static_cast<QWidget*>(row.truth), static_cast<QWidget*>(row.problem)}) {
      widget->hide();
      widget->deleteLater();
    }
  }
  m_rows.clear();
  for (const auto& [statement, slot] : wanted) addRow(statement, slot);
  setVisible(!m_rows.empty());
}

bool ParamsForm::hasValues(const QString& statement) {
  keepAll();
  const auto placeholders = models::parametersOf(statement);
  return std::all_of(placeholders.begin(), placeholders.end(), [&](const models::ParamSlot& slot) {
    const auto kept = m_kept.constFind(keyOf(statement, slot));
    return kept != m_kept.constEnd() && (kept->touched || !kept->text.isEmpty());
  });
}

ParamsForm::Row* ParamsForm::rowOf(const QLineEdit* field) {
  const auto found = std::find_if(m_rows.begin(), m_rows.end(), [field](const Row& row) { return row.field == field; });
  return found == m_rows.end() ? nullptr : &*found;
}

void ParamsForm::touch(const QLineEdit* field) {
  if (Row* row = rowOf(field)) row->touched = true;
}

// A number that is written as numbers are is one; a leading zero, a sign or a blank means a name, a code, a telephone.
ParamsForm::Kind ParamsForm::guessOf(const QString& text) {
  static const QRegularExpression kInteger(QStringLiteral("^-?(0|[1-9][0-9]*)\\z"));
  static const QRegularExpression kNumber(QStringLiteral("^-?(0|[1-9][0-9]*)\\.[0-9]+([eE][+-]?[0-9]+)?\\z"));
  for (const auto& [pattern, kind] : {std::pair(&kInteger, Kind::Integer), std::pair(&kNumber, Kind::Number)}) {
    if (!pattern->match(text).hasMatch()) continue;
    Kept kept;
    kept.kind = kind;
    kept.text = text;
    if (!problemOf(kept)) return kind;
  }
  return Kind::Text;
}

void ParamsForm::guessKind(const QLineEdit* field) {
  const Row* row = rowOf(field);
  if (row == nullptr || row->chosen) return;
  const QScopedValueRollback guessing(m_guessing, true);
  row->kind->setCurrentIndex(static_cast<int>(guessOf(field->text())));
}

// To the next field; in the last one it is the end of the form.
void ParamsForm::onReturn(const QLineEdit* field) {
  touch(field);
  const auto takesText = [](const Row& row) { return row.field->isVisible() && row.field->isEnabled(); };
  bool passed = false;
  for (const Row& row : m_rows) {
    if (passed && takesText(row)) {
      row.field->setFocus(Qt::TabFocusReason);
      return;
    }
    passed = passed || row.field == field;
  }
  emit runWanted();
}

void ParamsForm::focusFirst() {
  if (!m_rows.empty()) m_rows.front().field->setFocus(Qt::OtherFocusReason);
}

bool ParamsForm::hasTyped() const {
  return std::any_of(m_rows.begin(), m_rows.end(),
                     [](const Row& row) { return row.touched && !row.field->text().isEmpty(); });
}

void ParamsForm::addRow(const QString& statement, const models::ParamSlot& slot) {
  Row row;
  row.key = keyOf(statement, slot);
  row.slot = slot;
  row.label = new QLabel(slot.label, this);
  row.label->setTextFormat(Qt::PlainText);
  row.label->setFont(monoFont());
  row.label->setToolTip(statement.simplified().left(kStatementInToolTip).toHtmlEscaped());
  row.kind = new QComboBox(this);
  row.kind->setObjectName(QStringLiteral("sqlite.param.kind.%1").arg(slot.number));
  row.kind->addItems({tr("Text"), tr("Integer"), tr("Number"), tr("True or false"), tr("NULL")});
  row.kind->setAccessibleName(tr("Type of %1").arg(slot.label));
  row.field = new QLineEdit(this);
  row.field->setObjectName(QStringLiteral("sqlite.param.value.%1").arg(slot.number));
  row.field->setFont(monoFont());
  row.field->setLayoutDirection(Qt::LeftToRight);  // data
  row.field->setMinimumWidth(kFieldWidth);
  row.field->setAccessibleName(tr("Value of %1").arg(slot.label));
  row.label->setBuddy(row.field);
  row.truth = new QComboBox(this);
  row.truth->setObjectName(QStringLiteral("sqlite.param.truth.%1").arg(slot.number));
  row.truth->addItems({tr("True"), tr("False")});
  row.truth->setAccessibleName(tr("Value of %1").arg(slot.label));
  row.problem = new TokenLabel(Token::Danger, {}, this);
  row.problem->setObjectName(QStringLiteral("sqlite.param.problem.%1").arg(slot.number));

  const Kept kept = m_kept.value(row.key, m_latest.value(slot.label));
  row.kind->setCurrentIndex(static_cast<int>(kept.kind));
  row.field->setText(kept.text);
  row.truth->setCurrentIndex(kept.truth ? 0 : 1);
  row.touched = kept.touched;
  row.chosen = kept.chosen;

  const int line = static_cast<int>(m_rows.size());
  m_grid->addWidget(row.label, line, 0);
  m_grid->addWidget(row.kind, line, 1);
  m_grid->addWidget(row.field, line, 2);
  m_grid->addWidget(row.truth, line, 2);
  m_grid->addWidget(row.problem, line, 3);
  m_rows.push_back(row);
  showKind(row);
  const auto touched = [this, field = row.field] { touch(field); };
  const auto chosen = [this, field = row.field] {
    touch(field);
    if (Row* at = rowOf(field); at != nullptr && !m_guessing) at->chosen = true;
  };
  connect(row.kind, &QComboBox::currentIndexChanged, this, [this, row, chosen] {
    showKind(row);
    row.problem->clear();
    chosen();
  });
  connect(row.kind, &QComboBox::activated, this, chosen);  // also when it is the same one
  connect(row.field, &QLineEdit::textChanged, this, touched);
  connect(row.field, &QLineEdit::textChanged, this, [this, field = row.field] { guessKind(field); });
  connect(row.field, &QLineEdit::returnPressed, this, [this, field = row.field] { onReturn(field); });
  connect(row.field, &QLineEdit::textChanged, row.problem, &QLabel::clear);
}

void ParamsForm::showKind(const Row& row) {
  const auto kind = static_cast<Kind>(row.kind->currentIndex());
  row.truth->setVisible(kind == Kind::Boolean);
  row.field->setVisible(kind != Kind::Boolean);
  row.field->setEnabled(kind != Kind::Null);
}

void ParamsForm::keepAll() {
  for (const Row& row : m_rows) {
    const Kept kept{static_cast<Kind>(row.kind->currentIndex()), row.field->text(), row.truth->currentIndex() == 0,
                    row.touched, row.chosen};
    m_kept.insert(row.key, kept);
    m_latest.insert(row.slot.label, kept);
  }
}

std::optional<QString> ParamsForm::problemOf(const Kept& kept) {
  bool read = true;
  switch (kept.kind) {
    case Kind::Text:
      if (kept.text.toStdU32String().size() > kMaxParamCharacters) {
        return tr("A text may hold %1 characters.").arg(models::formatCount(static_cast<qint64>(kMaxParamCharacters)));
      }
      return std::nullopt;
    case Kind::Integer: {
      const qlonglong value = kept.text.trimmed().toLongLong(&read);
      if (!read) return tr("Not a whole number.");
      if (value > kMaxSafeInteger || value < -kMaxSafeInteger) {
        return tr("The service takes whole numbers up to %1.").arg(models::formatCount(kMaxSafeInteger));
      }
      return std::nullopt;
    }
    case Kind::Number: {
      const double value = kept.text.trimmed().toDouble(&read);
      if (!read) return tr("Not a number. Write it with a point, like 12.5.");
      if (!std::isfinite(value) || std::abs(value) > kLargestNumber) return tr("The number is too large.");
      return std::nullopt;
    }
    case Kind::Boolean:
    case Kind::Null: return std::nullopt;
  }
  return std::nullopt;
}

SqliteParam ParamsForm::valueOf(const Kept& kept) {
  switch (kept.kind) {
    case Kind::Text: return kept.text.toStdString();
    case Kind::Integer: return static_cast<std::int64_t>(kept.text.trimmed().toLongLong());
    case Kind::Number: return kept.text.trimmed().toDouble();
    case Kind::Boolean: return kept.truth;
    case Kind::Null: return Null{};
  }
  return Null{};
}

std::optional<std::vector<SqliteParam>> ParamsForm::values(const QString& statement) {
  keepAll();
  std::vector<SqliteParam> all;
  for (const auto& slot : models::parametersOf(statement)) {
    const QString key = keyOf(statement, slot);
    const Kept kept = m_kept.value(key, m_latest.value(slot.label));
    const auto problem = problemOf(kept);
    if (!problem) {
      all.push_back(valueOf(kept));
      continue;
    }
    setStatements({statement});
    for (const Row& row : m_rows) {
      if (row.key != key) continue;
      row.problem->setText(*problem);
      row.field->setFocus(Qt::OtherFocusReason);
    }
    return std::nullopt;
  }
  return all;
}

}  // namespace tovuk::views
