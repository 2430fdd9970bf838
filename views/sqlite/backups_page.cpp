// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/sqlite/backups_page.h"

#include <QAction>
#include <QHeaderView>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include "models/format.h"
#include "views/shell/action_registry.h"
#include "views/sqlite/list_style.h"
#include "views/widgets/ask.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/loading_line.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/theme.h"

namespace tovuk::views {

namespace {

constexpr int kTimeWidth = 220;
constexpr int kSizeWidth = 120;

}  // namespace

BackupsPage::BackupsPage(models::ServiceContext& service, QString database, ActionRegistry& registry, QWidget* parent)
    : QWidget(parent),
      m_service(service),
      m_registry(registry),
      m_database(std::move(database)),
      m_store(new models::BackupStore(service, m_database, this)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  m_loading = new LoadingLine(this);
  m_pages = new QStackedWidget(this);
  m_list = new QTreeView(m_pages);
  m_list->setObjectName(QStringLiteral("sqlite.backups"));
  m_list->setAccessibleName(tr("Backups of %1").arg(m_database));
  m_list->setModel(m_store);
  setUpList(*m_list, {models::BackupStore::Created, models::BackupStore::Size, models::BackupStore::Expires,
                      models::BackupStore::Id});
  m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
  m_list->header()->resizeSection(models::BackupStore::Created, kTimeWidth);
  m_list->header()->setSectionResizeMode(models::BackupStore::Kind, QHeaderView::ResizeToContents);
  m_list->header()->resizeSection(models::BackupStore::Size, kSizeWidth);
  m_list->header()->resizeSection(models::BackupStore::Expires, kTimeWidth);
  m_empty = new EmptyState(m_pages);
  m_pages->addWidget(m_list);
  m_pages->addWidget(m_empty);
  m_message = new MessageBar(this);
  m_message->setObjectName(QStringLiteral("sqlite.backups.message"));
  m_message->setClosable(true);
  layout->addWidget(m_loading);
  layout->addWidget(m_pages, 1);
  layout->addWidget(m_message);

  const auto make = [&](const char* id, auto run) {
    auto* made = registry.create(QLatin1String(id), this);
    connect(made, &QAction::triggered, this, run);
    return made;
  };
  m_create = make("sqlite.createBackup", [this] {
    clearMessage();
    m_store->create();
  });
  m_restore = make("sqlite.restoreBackup", [this] { askToRestore(currentId(), false); });
  m_undo = make("sqlite.undoRestore", [this] {
    if (m_store->undoBackup()) askToRestore(QString::fromStdString(m_store->undoBackup()->id), true);
  });
  m_list->addAction(m_restore);

  connect(m_message, &MessageBar::retryRequested, this, &BackupsPage::refresh);
  connect(&service.connection(), &models::Connection::readOnlyChanged, this, &BackupsPage::showActions);
  connect(m_store, &models::BackupStore::stateChanged, this, &BackupsPage::showState);
  connect(m_store, &QAbstractItemModel::modelReset, this, &BackupsPage::showState);
  connect(m_store, &QAbstractItemModel::rowsInserted, this, &BackupsPage::showState);
  connect(m_store, &QAbstractItemModel::rowsRemoved, this, &BackupsPage::showState);
  connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &BackupsPage::showState);
  connect(m_store, &models::BackupStore::created, this, [this](const QString& id) {
    m_message->showMessage(Severity::Good, tr("The backup of %1 was made.").arg(m_database));
    m_select = id;
    showState();
  });
  connect(m_store, &models::BackupStore::restored, this, [this](const QString& id, const QString& undoId) {
    m_message->showMessage(Severity::Good,
                           tr("%1 holds the data of the backup of %2 again.").arg(m_database, describe(id)),
                           tr("What it held before is kept as a backup."));
    m_message->addLink(m_undo);
    m_restored.insert(undoId, id);
    emit restored();
    showState();
  });
  connect(m_store, &models::BackupStore::actionFailed, this, [this](const Error& error) {
    m_message->showError(error);
    m_message->setRetryVisible(false);  // the buttons above repeat it
  });
  showState();
}

void BackupsPage::showFirst() {
  if (m_asked) return;
  m_asked = true;
  m_store->refresh();
}

void BackupsPage::refresh() {
  m_asked = true;
  clearMessage();
  m_store->refresh();
}

void BackupsPage::takeFocus() {
  // Without a backup there is no list to have it, but the page has, until there is one.
  QWidget* taker = m_pages->currentWidget() == m_list ? static_cast<QWidget*>(m_list) : this;
  taker->setFocus(Qt::OtherFocusReason);
}

// What has the focus of the window, when it is of this page: in it, or a button for one of its actions.
QWidget* BackupsPage::focusHere() const {
  QWidget* focus = window()->focusWidget();
  if (focus == nullptr || focus == this || isAncestorOf(focus)) return focus;
  const auto* button = qobject_cast<QToolButton*>(focus);
  const bool isOurs =
      button != nullptr && button->defaultAction() != nullptr && button->defaultAction()->parent() == this;
  return isOurs ? focus : nullptr;
}

// Qt hands the focus of what is disabled or hidden to whatever comes next, which may be anywhere in the window.
void BackupsPage::keepFocus(const QWidget* before) {
  if (before != nullptr && (before == this || before != window()->focusWidget())) takeFocus();
}

void BackupsPage::clearMessage() {
  const QWidget* focus = focusHere();
  m_message->clear();
  keepFocus(focus);
}

QString BackupsPage::currentId() const {
  const int row = m_list->currentIndex().row();
  return row < 0 ? QString() : QString::fromStdString(m_store->backup(row).id);
}

QString BackupsPage::describe(const QString& backupId) const {
  const int row = m_store->rowOf(backupId);
  if (row < 0) return backupId;
  return models::formatUtcAndLocal(m_store->backup(row).createdAt);
}

void BackupsPage::askToRestore(const QString& backupId, bool isUndo) {
  if (backupId.isEmpty()) return;
  AskQuestion question;
  question.title = isUndo ? tr("Undo the restore of %1?").arg(m_database) : tr("Restore %1?").arg(m_database);
  if (!isUndo) {
    question.text = tr("Everything in %1 is replaced by the backup of %2.").arg(m_database, describe(backupId));
  } else if (const QString restored = m_restored.value(backupId); m_store->rowOf(restored) >= 0) {
    question.text = tr("%1 gets back what it held just before the last restore: the backup of %2. What it holds since "
                       "then is replaced: the backup of %3 and every change made after it.")
                        .arg(m_database, describe(backupId), describe(restored));
  } else {
    question.text = tr("%1 gets back what it held just before the last restore: the backup of %2. What it holds since "
                       "then is replaced: the data that the restore brought and every change made after it.")
                        .arg(m_database, describe(backupId));
  }
  question.details = tr("What %1 holds now is kept first as a backup before the restore, so that this can be undone. "
                        "The restore happens as a whole or not at all.")
                         .arg(m_database);
  question.confirmLabel = isUndo ? tr("Undo the restore") : tr("Restore %1").arg(m_database);
  question.destructive = true;
  Ask::confirm(this, question, [this, backupId](bool accepted) {
    if (!accepted) return;
    clearMessage();
    m_store->restore(backupId);
  });
}

void BackupsPage::showState() {
  const QWidget* focus = focusHere();
  // A backup that was just made is chosen once the list has it.
  const int made = m_select.isEmpty() ? -1 : m_store->rowOf(m_select);
  if (made >= 0) {
    m_select.clear();
    m_list->setCurrentIndex(m_store->index(made, 0));
  }
  const auto state = m_store->state();
  const bool busy = m_store->isBusy();
  m_loading->setLoading(busy || state == models::LoadState::Loading || state == models::LoadState::Refreshing);
  showActions();
  const bool hasRows = m_store->rowCount() > 0;
  m_pages->setCurrentWidget(hasRows ? static_cast<QWidget*>(m_list) : m_empty);
  if (state == models::LoadState::Loading) {
    m_empty->setContent(QStringLiteral("backup"), tr("Asking for the list of backups."));
  } else if (state == models::LoadState::Failed) {
    m_empty->setContent(QStringLiteral("backup"), tr("The list of backups did not arrive."));
  } else {
    m_empty->setContent(QStringLiteral("backup"), tr("There is no backup of %1 yet.").arg(m_database), m_create);
  }
  if (m_store->error() && (state == models::LoadState::Failed || state == models::LoadState::Stale)) {
    m_message->showError(*m_store->error());
    m_message->setRetryVisible(true);
  }
  keepFocus(focus);
}

void BackupsPage::showActions() {
  const QWidget* focus = focusHere();
  const bool isReadOnly = m_service.connection().isReadOnly();
  const bool can = !isReadOnly && !m_store->isBusy();
  const QString reason = isReadOnly          ? tr("This connection is read-only.")
                         : m_store->isBusy() ? tr("A backup or restore is under way.")
                                             : QString();
  m_registry.setEnabled(m_create, can, reason);
  m_registry.setEnabled(m_restore, can && m_list->currentIndex().isValid(),
                        can ? tr("Choose a backup first.") : reason);
  m_registry.setEnabled(m_undo, can && m_store->undoBackup().has_value(),
                        can ? tr("There is no restore to undo.") : reason);
  keepFocus(focus);
}

}  // namespace tovuk::views
