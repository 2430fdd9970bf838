// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/queue/messages_page.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

#include "api/contract/base64.h"
#include "models/format.h"
#include "views/queue/body_view.h"
#include "views/queue/send_outcome.h"
#include "views/shell/action_registry.h"
#include "views/sqlite/list_style.h"
#include "views/widgets/ask.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/loading_line.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/theme.h"
#include "views/widgets/token_label.h"

namespace tovuk::views {

using models::LoadState;
using models::MessageStore;

namespace {

constexpr int kIdWidth = 110;
constexpr int kWordWidth = 90;
constexpr int kBodyWidth = 260;
constexpr int kTimeWidth = 160;

}  // namespace

MessagesPage::MessagesPage(const MessagesPageDeps& deps, QWidget* parent)
    : QWidget(parent),
      m_deps(deps),
      m_store(new MessageStore(deps.service, deps.queue, this)),
      m_sender(new models::MessageSender(deps.service, deps.queue, this)) {
  makeWidgets();
  makeActions();
  connect(m_status, &QComboBox::activated, this, [this] { setStatus(m_status->currentData().toString()); });
  connect(m_message, &MessageBar::retryRequested, this, &MessagesPage::read);
  connect(m_store, &MessageStore::stateChanged, this, &MessagesPage::showState);
  connect(m_store, &QAbstractItemModel::dataChanged, this, &MessagesPage::showCurrent);
  connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &MessagesPage::showCurrent);
  connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MessagesPage::showActions);
  connect(m_sender, &models::MessageSender::busyChanged, this, &MessagesPage::showActions);
  connect(m_sender, &models::MessageSender::finished, this, [this](const models::SendOutcome& outcome) {
    showOutcome(*m_message, outcome, m_deps.queue);
    if (!outcome.ids.isEmpty()) emit sent(outcome.ids, m_sender->messages());
  });
  connect(&deps.service.connection(), &models::Connection::readOnlyChanged, this, &MessagesPage::showActions);
  showState();
}

void MessagesPage::makeWidgets() {
  m_loading = new LoadingLine(this);
  m_status = new QComboBox(this);
  m_status->setObjectName(QStringLiteral("queue.messages.status"));
  m_status->setAccessibleName(tr("Status of the messages"));
  m_status->addItem(tr("All messages"), QString());
  for (const QString& status : models::messageStatuses()) m_status->addItem(models::messageStatusName(status), status);
  m_count = new TokenLabel(Token::Muted, {}, this);
  m_count->setObjectName(QStringLiteral("queue.messages.count"));
  m_count->setElides();
  auto* bar = new QHBoxLayout;
  bar->setContentsMargins(metrics::margin, metrics::step, metrics::margin, metrics::step);
  bar->setSpacing(metrics::gap);
  bar->addWidget(m_status);
  bar->addWidget(m_count, 1);

  m_pages = new QStackedWidget(this);
  auto* split = new QSplitter(Qt::Vertical, m_pages);
  split->setChildrenCollapsible(false);
  m_list = new QTreeView(split);
  m_list->setObjectName(QStringLiteral("queue.messages"));
  m_list->setAccessibleName(tr("Messages of %1").arg(m_deps.queue));
  m_list->setModel(m_store);
  setUpList(*m_list, {MessageStore::Id, MessageStore::Attempts, MessageStore::Size, MessageStore::Body,
                      MessageStore::Created, MessageStore::Visible});
  m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
  m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
  auto* header = m_list->header();
  header->resizeSection(MessageStore::Id, kIdWidth);
  for (const int column : {MessageStore::Status, MessageStore::Attempts, MessageStore::Size})
    header->resizeSection(column, kWordWidth);
  header->resizeSection(MessageStore::Body, kBodyWidth);
  header->resizeSection(MessageStore::Created, kTimeWidth);
  m_body = new BodyView(split);
  split->addWidget(m_list);
  split->addWidget(m_body);
  split->setStretchFactor(0, 2);
  split->setStretchFactor(1, 1);
  m_empty = new EmptyState(m_pages);
  m_pages->addWidget(split);
  m_pages->addWidget(m_empty);
  m_message = new MessageBar(this);
  m_message->setObjectName(QStringLiteral("queue.messages.message"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_loading);
  layout->addLayout(bar);
  layout->addWidget(m_pages, 1);
  layout->addWidget(m_message);
}

void MessagesPage::makeActions() {
  const auto make = [&](const char* id, auto run) {
    auto* made = m_deps.registry.create(QLatin1String(id), this);
    connect(made, &QAction::triggered, this, run);
    return made;
  };
  m_read = make("queue.readMessages", [this] { read(); });
  m_more = make("queue.readMore", [this] { m_store->readMore(); });
  m_all = make("queue.readAll", [this] { m_store->readAll(); });
  m_stop = make("queue.stopReading", [this] { m_store->stop(); });
  m_resend = make("queue.resend", [this] { askToResend(); });
  m_edit = make("queue.editAndSend", [this] {
    if (const auto written = current()) emit editWanted(*written);
  });
  m_saveTemplate = make("queue.saveAsTemplate", [this] { saveAsTemplate(); });
  m_copyBody = make("queue.copyBody", [this] {
    if (const auto& body = m_body->body()) QGuiApplication::clipboard()->setText(QString::fromStdString(*body));
  });
  m_copyId = make("queue.copyId", [this] {
    QGuiApplication::clipboard()->setText(m_list->currentIndex().data(MessageStore::IdRole).toString());
  });
  for (QAction* action : {m_resend, m_edit, m_saveTemplate, m_copyBody, m_copyId}) m_list->addAction(action);
}

QList<QAction*> MessagesPage::toolActions() const { return {m_more, m_all, m_edit, m_resend}; }
QList<QAction*> MessagesPage::otherActions() const { return {m_stop, m_saveTemplate, m_copyBody, m_copyId}; }

void MessagesPage::showFirst() {
  if (m_hasAsked || !m_deps.readsAtOnce) return;
  read();
}

void MessagesPage::refresh() {
  if (m_hasAsked || m_deps.readsAtOnce) read();
}

void MessagesPage::read() {
  m_hasAsked = true;
  m_message->clear();
  m_store->refresh();
}

void MessagesPage::takeFocus() {
  QWidget* taker = m_store->rowCount() > 0 ? static_cast<QWidget*>(m_list) : m_status;
  taker->setFocus(Qt::OtherFocusReason);
}

void MessagesPage::setStatus(const QString& status) {
  if (status == m_store->status()) return;
  m_status->setCurrentIndex(qMax(0, m_status->findData(status)));
  m_message->clear();
  m_store->setStatus(status);
  showCurrent();
  // Who has read once wants to see; where it costs something, each reading is asked for.
  if (m_deps.readsAtOnce) read();
  emit statusChanged();
}

void MessagesPage::restoreStatus(const QString& status) {
  if (m_hasAsked || !models::messageStatuses().contains(status)) return;
  m_status->setCurrentIndex(qMax(0, m_status->findData(status)));
  m_store->setStatus(status);
}

QString MessagesPage::readingCost() const {
  const QString page = models::formatCount(m_store->pageSize());
  return tr("Reading shows up to %1 messages and may count as up to %1 queue operations. It takes and hides nothing.")
      .arg(page);
}

void MessagesPage::showState() {
  const LoadState state = m_store->state();
  m_loading->setLoading(m_store->isReading());
  const bool hasRows = m_store->rowCount() > 0;
  m_pages->setCurrentIndex(hasRows ? 0 : 1);
  const QString icon = QStringLiteral("queue");
  if (m_store->isReading())
    m_empty->setContent(icon, tr("Reading the messages of %1.").arg(m_deps.queue));
  else if (state == LoadState::Failed)
    m_empty->setContent(icon, tr("The messages did not arrive."), m_read);
  else if (m_store->hasLoaded())
    m_empty->setContent(icon, m_store->status().isEmpty() ? tr("There is no message in %1.").arg(m_deps.queue)
                                                          : tr("There is no message of this status."));
  else
    m_empty->setContent(icon, readingCost(), m_read);
  const QString count =
      tr("%1 messages", nullptr, models::pluralOf(m_store->rowCount())).arg(models::formatCount(m_store->rowCount()));
  QString text;
  if (m_store->hasLoaded())
    text = m_store->hasMore() ? tr("%1 read so far; there are more", "a number of messages").arg(count) : count;
  if (hasRows && !m_store->tellsBodies())
    text = tr("%1 \u00b7 the service never tells their bodies", "a number of messages").arg(text);
  m_count->setText(text);
  if (m_store->error() && (state == LoadState::Failed || state == LoadState::Stale))
    m_message->showError(*m_store->error());
  showActions();
}

QList<int> MessagesPage::chosenRows() const {
  QList<int> rows;
  for (const QModelIndex& index : m_list->selectionModel()->selectedRows()) rows.append(index.row());
  std::sort(rows.begin(), rows.end());
  return rows;
}

std::vector<QueueSend> MessagesPage::chosenMessages() const {
  std::vector<QueueSend> messages;
  for (const int row : chosenRows()) {
    const auto& body = m_store->body(row);
    if (!body || body->empty()) continue;
    QueueSend message;
    message.body = *body;
    message.base64 = !models::isText(*body);
    messages.push_back(std::move(message));
  }
  return messages;
}

std::optional<models::WrittenMessage> MessagesPage::current() const {
  const auto& body = m_body->body();
  if (!body) return std::nullopt;
  models::WrittenMessage written;
  if (!models::isText(*body)) {
    written.kind = models::BodyKind::Base64;
    written.text = QString::fromStdString(encodeBase64(*body));
    return written;
  }
  written.text = QString::fromStdString(*body);
  if (models::jsonProblem(written.text).isEmpty()) written.kind = models::BodyKind::Json;
  return written;
}

void MessagesPage::showCurrent() {
  const QModelIndex index = m_list->currentIndex();
  if (!index.isValid()) {
    m_body->showNothing(tr("Choose a message to see its body."));
  } else if (const auto& body = m_store->body(index.row())) {
    // The way it is shown stays while the same body is shown again.
    if (m_body->body() != body)
      m_body->showBody(tr("Body of %1").arg(index.data(MessageStore::IdRole).toString()), *body);
  } else {
    m_body->showNothing(tr("The service tells the id, status, attempts, size and times of a message, never its body."));
  }
  showActions();
}

void MessagesPage::showActions() {
  auto& registry = m_deps.registry;
  const bool isReading = m_store->isReading();
  const QString reading = tr("Messages are being read.");
  registry.setEnabled(m_read, !isReading, reading);
  registry.setEnabled(m_more, !isReading && m_store->hasMore(),
                      isReading ? reading : tr("There are no more messages to read."));
  registry.setEnabled(m_all, !isReading && m_store->hasMore(),
                      isReading ? reading : tr("There are no more messages to read."));
  registry.setEnabled(m_stop, isReading, tr("Nothing is being read."));
  const bool hasBody = m_body->body().has_value();
  const QString noBody =
      m_list->currentIndex().isValid() ? tr("The body of this message is not known.") : tr("Choose a message first.");
  registry.setEnabled(m_copyId, m_list->currentIndex().isValid(), noBody);
  for (QAction* action : {m_edit, m_saveTemplate, m_copyBody}) registry.setEnabled(action, hasBody, noBody);
  QString reason;
  if (m_deps.service.connection().isReadOnly())
    reason = tr("This connection is read-only.");
  else if (m_sender->isBusy())
    reason = tr("Messages are being sent.");
  else if (chosenRows().isEmpty())
    reason = tr("Choose a message first.");
  else if (!hasBody && chosenMessages().empty())
    reason = tr("The body of this message is not known.");
  registry.setEnabled(m_resend, reason.isEmpty(), reason);
}

void MessagesPage::askToResend() {
  const std::vector<QueueSend> messages = chosenMessages();
  const auto chosen = static_cast<int>(chosenRows().size());
  const auto known = static_cast<int>(messages.size());
  AskQuestion question;
  question.title = tr("Send again to %1?").arg(m_deps.queue);
  question.text = tr("%1 new messages with the same bodies are sent.", nullptr, known).arg(models::formatCount(known));
  question.details = tr("The chosen messages stay as they are, so a worker may get the same content twice.");
  if (known < chosen) {
    question.details =
        tr("%1 of the chosen messages are left out, because their bodies are not known.", nullptr, chosen - known)
            .arg(models::formatCount(chosen - known));
  }
  question.confirmLabel = tr("Send again");
  Ask::confirm(this, question, [this, messages](bool accepted) {
    if (!accepted || m_sender->isBusy()) return;
    m_message->clear();
    m_sender->send(messages);
  });
}

void MessagesPage::saveAsTemplate() {
  const auto written = current();
  if (!written) return;
  AskText question;
  question.title = tr("Save as a template");
  question.label = tr("Name of the template");
  question.confirmLabel = tr("Save");
  question.hint = tr("A template of the same name is replaced.");
  question.problem = [](const QString& name) { return name.trimmed().isEmpty() ? tr("Type a name.") : QString(); };
  Ask::text(this, question, [this, written](const std::optional<QString>& name) {
    if (!name || name->trimmed().isEmpty()) return;
    m_deps.templates.save(name->trimmed(), *written);
    m_message->showMessage(Severity::Good, tr("The template %1 is on the Send page now.").arg(name->trimmed()));
  });
}

}  // namespace tovuk::views
