// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/sqlite/create_database_dialog.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "models/command_queue.h"
#include "models/resource_names.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/style.h"
#include "views/widgets/theme.h"
#include "views/widgets/token_label.h"

namespace tovuk::views {

namespace {

constexpr int kWidth = 440;

}  // namespace

CreateDatabaseDialog::CreateDatabaseDialog(models::ServiceContext& service, QString sourcePath, QWidget* parent)
    : QDialog(parent), m_service(service), m_sourcePath(std::move(sourcePath)) {
  const bool isImport = !m_sourcePath.isEmpty();
  setObjectName(QStringLiteral("sqlite.createDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(isImport ? tr("Import an SQLite file") : tr("Create an SQLite database"));
  setMinimumWidth(kWidth);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(2 * metrics::gap, 2 * metrics::gap, 2 * metrics::gap, 2 * metrics::gap);
  layout->setSpacing(metrics::gap);

  if (isImport) {
    // A path has no places to break a line at: it would widen the dialog.
    const QString file = QFileInfo(m_sourcePath).fileName();
    auto* source = new TokenLabel(
        Token::Muted,
        tr("A copy of %1 becomes a database of %2. The file itself stays as it is.").arg(file, service.name()), this);
    source->setToolTip(m_sourcePath);
    source->setWordWrap(true);
    layout->addWidget(source);
  }
  auto* label = new QLabel(tr("Name"), this);
  m_name = new QLineEdit(this);
  m_name->setObjectName(QStringLiteral("sqlite.create.name"));
  m_name->setFont(monoFont());
  m_name->setAccessibleName(tr("Name of the database"));
  label->setBuddy(m_name);
  m_hint = new TokenLabel(
      Token::Muted, tr("A capital letter first, then capital letters, digits and underscores; 63 at most."), this);
  m_hint->setWordWrap(true);
  m_problem = new TokenLabel(Token::Danger, {}, this);
  m_problem->setObjectName(QStringLiteral("sqlite.create.problem"));
  m_problem->setWordWrap(true);
  m_message = new MessageBar(this);
  m_message->setObjectName(QStringLiteral("sqlite.create.message"));
  m_message->setRetryVisible(false);
  // As in the questions of the program: the button that does it is the last one.
  auto* cancel = new QPushButton(tr("Cancel"), this);
  m_confirm = new QPushButton(isImport ? tr("Import") : tr("Create"), this);
  m_confirm->setObjectName(QStringLiteral("sqlite.create.confirm"));
  m_confirm->setDefault(true);
  setButtonLook(m_confirm, ButtonLook::Primary);
  auto* buttons = new QHBoxLayout;
  buttons->setContentsMargins(0, metrics::margin, 0, 0);
  buttons->setSpacing(metrics::gap);
  buttons->addStretch(1);
  buttons->addWidget(cancel);
  buttons->addWidget(m_confirm);
  for (QWidget* widget : {static_cast<QWidget*>(label), static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_hint),
                          static_cast<QWidget*>(m_problem), static_cast<QWidget*>(m_message)}) {
    layout->addWidget(widget);
  }
  layout->addStretch(1);
  layout->addLayout(buttons);
  setTabOrder(m_name, m_confirm);
  setTabOrder(m_confirm, cancel);

  connect(m_name, &QLineEdit::textChanged, this, &CreateDatabaseDialog::checkName);
  connect(m_confirm, &QPushButton::clicked, this, &CreateDatabaseDialog::submit);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  if (isImport) m_name->setText(models::suggestedDatabaseName(QFileInfo(m_sourcePath).fileName(), service));
  m_name->selectAll();
  checkName();
}

void CreateDatabaseDialog::checkName() {
  const QString problem = models::databaseNameProblem(m_name->text(), m_service);
  m_problem->setText(problem);
  m_problem->setVisible(!problem.isEmpty());
  m_hint->setVisible(problem.isEmpty());
  m_confirm->setEnabled(!m_busy && problem.isEmpty() && !m_name->text().isEmpty());
}

void CreateDatabaseDialog::submit() {
  if (!m_confirm->isEnabled()) return;
  const QString name = m_name->text();
  m_busy = true;
  m_message->clear();
  checkName();
  auto& client = m_service.client();
  auto reply = m_sourcePath.isEmpty()
                   ? client.createSqliteDatabase(m_service.id(), name.toStdString())
                   : client.importSqliteDatabase(m_service.id(), name.toStdString(), m_sourcePath.toStdString());
  // The answer is adopted even when this dialog was closed meanwhile, so the context is the service.
  QPointer<CreateDatabaseDialog> self(this);
  auto* service = &m_service;
  const QString title = m_sourcePath.isEmpty() ? tr("Create SQLite database %1") : tr("Import SQLite database %1");
  m_service.commands().run<ServiceResources>(title.arg(name), std::move(reply), service,
                                             [self, service, name](Result<ServiceResources> result) {
                                               if (result) service->adopt(*result);
                                               if (self) self->onAnswered(std::move(result), name);
                                             });
}

void CreateDatabaseDialog::onAnswered(Result<ServiceResources> result, const QString& name) {
  m_busy = false;
  if (result) {
    emit created(name);
    accept();
    return;
  }
  m_message->showError(result.error());
  m_message->setRetryVisible(false);  // the button below repeats it
  checkName();
}

}  // namespace tovuk::views
