// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/create_resource_dialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

#include "models/command_queue.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/style.h"
#include "views/widgets/theme.h"
#include "views/widgets/token_label.h"

namespace tovuk::views {

namespace {

constexpr int kWidth = 440;

QVBoxLayout* column() {
  auto* layout = new QVBoxLayout;
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(metrics::gap);
  return layout;
}

}  // namespace

CreateResourceDialog::CreateResourceDialog(models::ServiceContext& service, CreateResource text, QWidget* parent)
    : QDialog(parent), m_service(service), m_text(std::move(text)), m_notes(column()), m_fields(column()) {
  const auto named = [this](const char* part) -> QString { return m_text.type + QLatin1String(part); };
  setObjectName(named(".createDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(m_text.title);
  setMinimumWidth(kWidth);

  auto* label = new QLabel(tr("Name"), this);
  m_name = new QLineEdit(this);
  m_name->setObjectName(named(".create.name"));
  m_name->setFont(monoFont());
  m_name->setAccessibleName(m_text.nameLabel);
  label->setBuddy(m_name);
  m_hint = new TokenLabel(Token::Muted, m_text.hint, this);
  m_problem = new TokenLabel(Token::Danger, {}, this);
  m_problem->setObjectName(named(".create.problem"));
  m_fieldProblem = new TokenLabel(Token::Danger, {}, this);
  m_fieldProblem->setObjectName(named(".create.fieldProblem"));
  m_fieldNote = new TokenLabel(Token::Warning, {}, this);
  m_fieldNote->setObjectName(named(".create.fieldNote"));
  for (TokenLabel* line : {m_hint, m_problem, m_fieldProblem, m_fieldNote}) line->setWordWrap(true);
  m_message = new MessageBar(this);
  m_message->setObjectName(named(".create.message"));
  m_message->setRetryVisible(false);
  // As in the questions of the program: the button that does it is the last one.
  auto* cancel = new QPushButton(tr("Cancel"), this);
  m_confirm = new QPushButton(m_text.confirmLabel.isEmpty() ? tr("Create") : m_text.confirmLabel, this);
  m_confirm->setObjectName(named(".create.confirm"));
  m_confirm->setDefault(true);
  setButtonLook(m_confirm, ButtonLook::Primary);
  auto* buttons = new QHBoxLayout;
  buttons->setContentsMargins(0, metrics::margin, 0, 0);
  buttons->setSpacing(metrics::gap);
  buttons->addStretch(1);
  buttons->addWidget(cancel);
  buttons->addWidget(m_confirm);

  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(2 * metrics::gap, 2 * metrics::gap, 2 * metrics::gap, 2 * metrics::gap);
  layout->setSpacing(metrics::gap);
  layout->addLayout(m_notes);
  for (QWidget* widget : {static_cast<QWidget*>(label), static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_hint),
                          static_cast<QWidget*>(m_problem)}) {
    layout->addWidget(widget);
  }
  layout->addLayout(m_fields);
  layout->addWidget(m_fieldProblem);
  layout->addWidget(m_fieldNote);
  layout->addWidget(m_message);
  layout->addStretch(1);
  layout->addLayout(buttons);
  setTabOrder(m_name, m_confirm);
  setTabOrder(m_confirm, cancel);

  connect(m_name, &QLineEdit::textChanged, this, &CreateResourceDialog::recheck);
  connect(m_confirm, &QPushButton::clicked, this, &CreateResourceDialog::submit);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  // Another window may take the name, or make the last resource there is room for, meanwhile.
  connect(&m_service, &models::ServiceContext::resourcesChanged, this, &CreateResourceDialog::recheck);
  // A connection that goes away takes its services along.
  connect(&m_service, &QObject::destroyed, this, &QDialog::reject);
  recheck();
}

QString CreateResourceDialog::name() const { return m_name->text(); }

void CreateResourceDialog::setName(const QString& name) {
  m_name->setText(name);
  m_name->selectAll();
}

void CreateResourceDialog::addNote(const QString& text, const QString& toolTip) {
  auto* note = new TokenLabel(Token::Muted, text, this);
  note->setToolTip(toolTip);
  note->setWordWrap(true);
  m_notes->addWidget(note);
}

void CreateResourceDialog::addField(const QString& label, QWidget* field) {
  auto* name = new QLabel(label, this);
  name->setTextFormat(Qt::PlainText);
  name->setBuddy(field);
  if (field->accessibleName().isEmpty()) field->setAccessibleName(label);
  m_fields->addWidget(name);
  m_fields->addWidget(field);
  setTabOrder(m_fields->count() > 2 ? m_fields->itemAt(m_fields->count() - 3)->widget() : m_name, field);
  setTabOrder(field, m_confirm);
}

void CreateResourceDialog::setFieldCheck(std::function<Fields()> check) {
  m_fieldCheck = std::move(check);
  recheck();
}

void CreateResourceDialog::setSend(std::function<client::Reply<ServiceResources>(const QString& name)> send) {
  m_text.send = std::move(send);
}

void CreateResourceDialog::recheck() {
  // The answer to this very dialog takes the name too.
  if (m_busy) return;
  const QString problem = m_text.problem ? m_text.problem(m_name->text()) : QString();
  const Fields fields = m_fieldCheck ? m_fieldCheck() : Fields();
  m_problem->setText(problem);
  m_problem->setVisible(!problem.isEmpty());
  m_hint->setVisible(problem.isEmpty());
  m_name->setAccessibleDescription(problem.isEmpty() ? m_text.hint : problem);
  m_fieldProblem->setText(fields.problem);
  m_fieldProblem->setVisible(!fields.problem.isEmpty());
  m_fieldNote->setText(fields.note);
  m_fieldNote->setVisible(!fields.note.isEmpty());
  m_confirm->setEnabled(problem.isEmpty() && !m_name->text().isEmpty() && fields.problem.isEmpty() && fields.complete);
}

void CreateResourceDialog::submit() {
  if (m_busy || !m_confirm->isEnabled()) return;
  const QString sent = name();
  m_busy = true;
  m_message->clear();
  m_confirm->setEnabled(false);
  // The answer is adopted even when this dialog was closed meanwhile, so the context is the service.
  const QPointer<CreateResourceDialog> self(this);
  auto* service = &m_service;
  service->commands().run<ServiceResources>(m_text.commandTitle.arg(sent), m_text.send(sent), service,
                                            [self, service, sent](const Result<ServiceResources>& result) {
                                              if (result) service->adopt(*result);
                                              if (self) self->onAnswered(result, sent);
                                            });
}

void CreateResourceDialog::onAnswered(const Result<ServiceResources>& result, const QString& name) {
  m_busy = false;
  if (result) {
    emit created(name);
    accept();
    return;
  }
  m_message->showError(result.error());
  m_message->setRetryVisible(false);  // the button below repeats it
  recheck();
}

}  // namespace tovuk::views
