// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/connections/connection_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "views/connections/connection_header.h"
#include "views/connections/money_text.h"
#include "views/widgets/style.h"
#include "views/widgets/theme.h"
#include "views/widgets/theme_connections.h"
#include "views/widgets/token_label.h"

namespace tovuk::views {

using Field = models::ConnectionField;

ConnectionForm::ConnectionForm(QWidget* parent)
    : QWidget(parent),
      m_form(new QFormLayout),
      m_note(new TokenLabel(Token::Muted, {}, this)),
      m_refusal(new TokenLabel(Token::Danger, {}, this)) {
  m_form->setHorizontalSpacing(metrics::margin * 2);
  m_form->setVerticalSpacing(metrics::gap);
  m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
  m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
  m_form->setFormAlignment(Qt::AlignLeft | Qt::AlignTop);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(metrics::margin);
  column->addWidget(m_note);
  column->addLayout(m_form);
  column->addWidget(m_refusal);
  for (TokenLabel* label : {m_note, m_refusal}) {
    label->setWordWrap(true);
    label->hide();
  }
  m_refusal->setObjectName(QStringLiteral("connections.form.refusal"));

  m_name = addLine(Field::Name, tr("Name"));
  m_address = addLine(Field::BaseUrl, tr("Address"), tr("https, or plain http to this machine only."));
  m_environment = addChoice(Field::Environment, tr("Environment"));
  for (const auto each :
       {models::Environment::Local, models::Environment::Development, models::Environment::Production})
    m_environment->addItem(ConnectionHeader::environmentWord(each), static_cast<int>(each));
  m_colour = addChoice(Field::Colour, tr("Colour"));
  for (int i = 0; i < models::kConnectionColours; ++i) m_colour->addItem(connectionColourName(i), i);
  m_readOnly = new QCheckBox(tr("Read-only: nothing is written over this connection"), this);
  m_readOnly->setObjectName(QStringLiteral("connections.form.readOnly"));
  m_readOnly->setAccessibleName(m_readOnly->text());
  m_form->addRow(QString(), m_readOnly);
  m_service = addLine(Field::Service, tr("Default service"), tr("The name or id of a service. Empty: the first one."));
  m_rows = addLine(Field::AskAboveRows, tr("Ask above, in rows"),
                   tr("A query that may read more rows asks first. Empty: it never asks for rows."));
  m_money = addLine(Field::AskAboveMoney, tr("Ask above, in US dollars"),
                    tr("A query that may cost more asks first. Empty: it never asks for money."));
  connect(m_readOnly, &QCheckBox::toggled, this, &ConnectionForm::check);
  makeButtons();
  column->addStretch(1);
  paintDots();
  setProfile({}, {});
}

QLineEdit* ConnectionForm::addLine(Field field, const QString& label, const QString& hint) {
  auto* line = new QLineEdit(this);
  connect(line, &QLineEdit::textChanged, this, [this, field] { touch(field); });
  connect(line, &QLineEdit::returnPressed, this, &ConnectionForm::save);
  addRow(field, label, line, hint);
  return line;
}

QComboBox* ConnectionForm::addChoice(Field field, const QString& label) {
  auto* box = new QComboBox(this);
  connect(box, &QComboBox::currentIndexChanged, this, [this, field] { touch(field); });
  addRow(field, label, box);
  return box;
}

void ConnectionForm::addRow(Field field, const QString& label, QWidget* widget, const QString& hint) {
  Row row;
  row.box = new QWidget(this);
  row.field = widget;
  row.problem = new TokenLabel(Token::Danger, {}, row.box);
  row.problem->setWordWrap(true);
  row.problem->hide();
  auto* column = new QVBoxLayout(row.box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2);
  column->addWidget(widget);
  column->addWidget(row.problem);
  auto* name = new QLabel(label, this);
  name->setBuddy(widget);
  name->setFixedHeight(metrics::field);
  widget->setAccessibleName(label);
  widget->setToolTip(hint);
  const auto* line = qobject_cast<QLineEdit*>(widget);
  widget->setObjectName(QStringLiteral("connections.form.%1").arg(static_cast<int>(field)));
  row.problem->setObjectName(widget->objectName() + QStringLiteral(".problem"));
  if (line && !hint.isEmpty()) {
    auto* words = new TokenLabel(Token::Muted, hint, row.box, uiFontDetail);
    words->setWordWrap(true);
    column->addWidget(words);
  }
  m_form->addRow(name, row.box);
  m_rowOf[field] = row;
}

void ConnectionForm::makeButtons() {
  m_discard = new QPushButton(tr("Discard changes"), this);
  m_save = new QPushButton(tr("Save"), this);
  m_discard->setObjectName(QStringLiteral("connections.form.discard"));
  m_save->setObjectName(QStringLiteral("connections.form.save"));
  setButtonLook(m_save, ButtonLook::Primary);
  auto* row = new QHBoxLayout;
  row->setSpacing(metrics::gap);
  row->addStretch(1);
  for (QPushButton* button : {m_discard, m_save}) {
    // Return in the list beside must not save what is typed here.
    button->setAutoDefault(false);
    button->setAccessibleName(button->text());
    row->addWidget(button);
  }
  static_cast<QVBoxLayout*>(layout())->addLayout(row);
  connect(m_discard, &QPushButton::clicked, this, &ConnectionForm::discardRequested);
  connect(m_save, &QPushButton::clicked, this, &ConnectionForm::save);
}

void ConnectionForm::setProfile(const models::ConnectionProfile& profile, const QStringList& otherNames) {
  m_original = profile;
  m_otherNames = otherNames;
  fill();
}

void ConnectionForm::discard() { fill(); }

void ConnectionForm::fill() {
  m_isFilling = true;
  m_name->setText(m_original.name);
  m_address->setText(m_original.baseUrl.toString());
  m_environment->setCurrentIndex(m_environment->findData(static_cast<int>(m_original.environment)));
  m_colour->setCurrentIndex(std::max(0, m_colour->findData(m_original.colour)));
  m_readOnly->setChecked(m_original.readOnly);
  m_service->setText(m_original.defaultService);
  m_rows->setText(rowsToType(m_original.askAboveRows));
  m_money->setText(dollarsToType(m_original.askAboveUsdMicros));
  for (auto& [field, row] : m_rowOf) row.isTouched = false;
  m_refusal->hide();

  const bool isLocal = m_original.origin == models::ConnectionOrigin::Local;
  const bool isOfThisRun = m_original.origin == models::ConnectionOrigin::ThisRun;
  for (const Field field : {Field::Name, Field::BaseUrl, Field::Environment})
    m_form->setRowVisible(m_rowOf[field].box, !isLocal);
  for (auto& [field, row] : m_rowOf) row.field->setEnabled(!isOfThisRun);
  m_readOnly->setEnabled(!isOfThisRun);
  m_discard->setVisible(!isOfThisRun);
  m_save->setVisible(!isOfThisRun);
  if (isLocal) m_note->setText(tr("The service inside this program. It needs no account and stays the first one."));
  if (isOfThisRun)
    m_note->setText(
        tr("This connection comes from TOVUK_TOKEN in the environment of the program. It is gone when the program "
           "ends, and cannot be edited."));
  m_note->setVisible(isLocal || isOfThisRun);
  m_save->setText(isNew() ? tr("Add") : tr("Save"));
  m_save->setAccessibleName(m_save->text());
  m_isFilling = false;
  m_filled = typed();
  check();
}

QStringList ConnectionForm::typed() const {
  QStringList all;
  for (const QLineEdit* line : {m_name, m_address, m_service, m_rows, m_money}) all.append(line->text());
  all.append({QString::number(m_environment->currentIndex()), QString::number(m_colour->currentIndex()),
              QString::number(m_readOnly->isChecked() ? 1 : 0)});
  return all;
}

bool ConnectionForm::isChanged() const { return typed() != m_filled; }

models::ConnectionProfile ConnectionForm::profile() const {
  models::ConnectionProfile profile = m_original;
  profile.colour = m_colour->currentData().toInt();
  profile.readOnly = m_readOnly->isChecked();
  profile.defaultService = m_service->text().trimmed();
  profile.askAboveRows = typedRows(m_rows->text()).value;
  profile.askAboveUsdMicros = typedDollars(m_money->text()).value;
  if (m_original.origin == models::ConnectionOrigin::Local) return profile;
  profile.name = m_name->text().trimmed();
  profile.baseUrl = models::baseUrlOf(m_address->text());
  profile.environment = static_cast<models::Environment>(m_environment->currentData().toInt());
  return profile;
}

QList<models::FieldProblem> ConnectionForm::problems() const {
  models::ConnectionProfile profile = this->profile();
  // It gets its id from the list.
  if (isNew()) profile.id = models::newConnectionId();
  QList<models::FieldProblem> found = models::problemsOf(profile, m_otherNames);
  if (typedRows(m_rows->text()).isUnreadable)
    found.append({Field::AskAboveRows, tr("This is not a whole number of rows.")});
  if (typedDollars(m_money->text()).isUnreadable)
    found.append({Field::AskAboveMoney, tr("This is not an amount in US dollars.")});
  // What no address can be made of is empty to the profile, but not to who typed it.
  if (profile.baseUrl.isEmpty() && !m_address->text().trimmed().isEmpty()) {
    for (auto& problem : found)
      if (problem.field == Field::BaseUrl) problem.text = tr("This is not an address.");
  }
  return found;
}

void ConnectionForm::touch(Field field) {
  if (m_isFilling) return;
  m_rowOf[field].isTouched = true;
  check();
}

void ConnectionForm::check() {
  if (m_isFilling) return;
  m_problems = problems();
  for (auto& [field, row] : m_rowOf) {
    QString text;
    for (const auto& problem : m_problems)
      if (problem.field == field && text.isEmpty() && (row.isTouched || !isNew())) text = problem.text;
    row.problem->setText(text);
    row.problem->setVisible(!text.isEmpty());
    row.field->setAccessibleDescription(text.isEmpty() ? row.field->toolTip() : text);
  }
  m_refusal->hide();
  m_discard->setEnabled(isChanged() || isNew());
  m_save->setEnabled(isValid() && (isChanged() || isNew()));
  emit edited();
}

void ConnectionForm::save() {
  if (m_save->isEnabled() && m_save->isVisibleTo(this)) emit saveRequested(profile());
}

void ConnectionForm::showRefusal(const QString& sentence) {
  m_refusal->setText(sentence);
  m_refusal->show();
}

void ConnectionForm::focusFirst() {
  QWidget* first = m_original.origin == models::ConnectionOrigin::Local ? static_cast<QWidget*>(m_colour) : m_name;
  first->setFocus(Qt::OtherFocusReason);
  if (first == m_name) m_name->selectAll();
}

void ConnectionForm::paintDots() {
  for (int i = 0; i < m_colour->count(); ++i) m_colour->setItemIcon(i, QIcon(connectionDot(i)));
}

void ConnectionForm::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange && m_colour) paintDots();
}

}  // namespace tovuk::views
