// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/queue/batch_page.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

#include "api/contract/queue/limits.h"
#include "models/format.h"
#include "models/queue/queue_settings.h"
#include "views/queue/checked_field.h"
#include "views/queue/message_editor.h"
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

using models::BatchModel;

namespace {

constexpr QLatin1String kPart("batch");
constexpr int kBodyWidth = 420;

}  // namespace

BatchPage::BatchPage(models::ServiceContext& service, QString queue, models::QueueDrafts& drafts,
                     ActionRegistry& registry, QWidget* parent)
    : QWidget(parent),
      m_service(service),
      m_queue(std::move(queue)),
      m_drafts(drafts),
      m_registry(registry),
      m_model(new BatchModel(this)),
      m_sender(new models::MessageSender(service, m_queue, this)) {
  makeWidgets();
  makeActions();
  restoreDraft();
  connect(m_model, &BatchModel::countersChanged, this, [this] {
    keepDraft();
    showState();
  });
  connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &BatchPage::showCurrent);
  connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BatchPage::showState);
  connect(m_editor, &MessageEditor::edited, this, &BatchPage::takeEdit);
  connect(m_commonDelay, &CheckedField::edited, this, [this] {
    keepDraft();
    showState();
  });
  connect(m_sender, &models::MessageSender::busyChanged, this, &BatchPage::showState);
  connect(m_sender, &models::MessageSender::finished, this, [this](const models::SendOutcome& outcome) {
    showOutcome(*m_message, outcome, m_queue);
    if (!outcome.ids.isEmpty()) emit sent(outcome.ids, m_sender->messages());
  });
  connect(&service.connection(), &models::Connection::readOnlyChanged, this, &BatchPage::showState);
  if (m_model->rowCount() > 0) m_list->setCurrentIndex(m_model->index(0, 0));
  showCurrent();
  showState();
}

void BatchPage::makeWidgets() {
  m_loading = new LoadingLine(this);
  auto* split = new QSplitter(Qt::Vertical, this);
  split->setChildrenCollapsible(false);
  m_pages = new QStackedWidget(split);
  m_list = new QTreeView(m_pages);
  m_list->setObjectName(QStringLiteral("queue.batch.list"));
  m_list->setAccessibleName(tr("Messages of the batch"));
  m_list->setModel(m_model);
  setUpList(*m_list, {BatchModel::Body, BatchModel::Delay, BatchModel::Size});
  m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
  m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);  // the editor below has room for what a body is
  m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
  m_list->header()->resizeSection(BatchModel::Body, kBodyWidth);
  m_empty = new EmptyState(m_pages);
  m_pages->addWidget(m_list);
  m_pages->addWidget(m_empty);
  auto* below = new QWidget(split);
  m_editor = new MessageEditor(QStringLiteral("queue.batch"), below);
  m_commonDelay = new CheckedField(QStringLiteral("queue.batch.commonDelay"), tr("Delay of the others in seconds"),
                                   tr("For messages without a delay of their own."), below);
  m_editor->addField(m_commonDelay);
  auto* column = new QVBoxLayout(below);
  column->setContentsMargins(metrics::margin, metrics::gap, metrics::margin, metrics::gap);
  column->addWidget(m_editor);
  split->addWidget(m_pages);
  split->addWidget(below);
  split->setStretchFactor(0, 1);
  split->setStretchFactor(1, 1);

  auto* counters = new QHBoxLayout;
  counters->setContentsMargins(metrics::margin, metrics::step, metrics::margin, metrics::step);
  counters->setSpacing(2 * metrics::gap);
  const auto label = [&](const char* name) {
    auto* made = new TokenLabel(Token::Muted, {}, this);
    made->setObjectName(QLatin1String(name));
    counters->addWidget(made);
    return made;
  };
  m_messages = label("queue.batch.messages");
  m_bytes = label("queue.batch.bytes");
  m_largest = label("queue.batch.largest");
  counters->addStretch(1);
  m_message = new MessageBar(this);
  m_message->setObjectName(QStringLiteral("queue.batch.message"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_loading);
  layout->addLayout(counters);
  layout->addWidget(split, 1);
  layout->addWidget(m_message);
}

void BatchPage::makeActions() {
  const auto make = [&](const char* id, auto run) {
    auto* made = m_registry.create(QLatin1String(id), this);
    connect(made, &QAction::triggered, this, run);
    return made;
  };
  m_send = make("queue.sendBatch", [this] { send(); });
  m_add = make("queue.addMessage", [this] {
    // The next one is most often written as the one before.
    models::WrittenMessage next;
    next.kind = m_editor->message().kind;
    addMessages({next});
    m_editor->editor()->setFocus(Qt::OtherFocusReason);
  });
  m_remove = make("queue.removeMessages", [this] { removeChosen(); });
  m_paste = make("queue.pasteBatch", [this] { paste(); });
  m_copy = make("queue.copyBatch", [this] { QGuiApplication::clipboard()->setText(models::pasteOf(*m_model)); });
  m_clear = make("queue.clearBatch", [this] { askToClear(); });
  m_list->addAction(m_remove);
}

void BatchPage::takeFocus() {
  QWidget* taker = m_model->rowCount() > 0 ? static_cast<QWidget*>(m_list) : this;
  taker->setFocus(Qt::OtherFocusReason);
}

void BatchPage::addMessages(const std::vector<models::WrittenMessage>& messages) {
  const int first = m_model->rowCount();
  m_model->append(messages);
  if (m_model->rowCount() > first) m_list->setCurrentIndex(m_model->index(first, 0));
}

void BatchPage::restoreDraft() {
  const QJsonObject draft = m_drafts.part(kPart).toObject();
  m_model->fromJson(draft.value(u"messages").toArray());
  m_commonDelay->setText(draft.value(u"delay").toString());
}

void BatchPage::keepDraft() {
  m_drafts.setPart(kPart, QJsonObject{{QStringLiteral("messages"), m_model->toJson()},
                                      {QStringLiteral("delay"), m_commonDelay->text()}});
}

void BatchPage::showCurrent() {
  const int row = m_list->currentIndex().row();
  const QScopedValueRollback showing(m_isShowing, true);
  m_editor->setEnabled(row >= 0);
  m_editor->setMessage(row < 0 ? models::WrittenMessage{{}, models::BodyKind::Json, {}} : m_model->message(row));
}

void BatchPage::takeEdit() {
  const int row = m_list->currentIndex().row();
  if (m_isShowing || row < 0) return;
  const models::WrittenMessage written = m_editor->message();
  m_model->setData(m_model->index(row, BatchModel::Body), written.text, Qt::EditRole);
  m_model->setData(m_model->index(row, BatchModel::Kind), static_cast<int>(written.kind), Qt::EditRole);
  m_model->setData(m_model->index(row, BatchModel::Delay), written.delay, Qt::EditRole);
}

QString BatchPage::problem() const {
  if (m_service.connection().isReadOnly()) return tr("This connection is read-only.");
  if (m_sender->isBusy()) return tr("Messages are being sent.");
  if (QString delay = models::delayProblem(m_commonDelay->text()); !delay.isEmpty()) return delay;
  return m_model->problem();
}

void BatchPage::showState() {
  m_loading->setLoading(m_sender->isBusy());
  const bool hasRows = m_model->rowCount() > 0;
  m_pages->setCurrentWidget(hasRows ? static_cast<QWidget*>(m_list) : m_empty);
  if (!hasRows) m_empty->setContent(QStringLiteral("queue"), tr("There is no message in the batch yet."), m_add);
  m_commonDelay->setProblem(models::delayProblem(m_commonDelay->text()));
  const models::BatchCounters counters = m_model->counters();
  const auto show = [](TokenLabel* label, const QString& text, bool isOver) {
    label->setToken(isOver ? Token::Danger : Token::Muted);
    label->setText(text);
  };
  const auto count = [](std::size_t value) { return models::formatCount(static_cast<qint64>(value)); };
  show(m_messages, tr("%1 of %2 messages").arg(models::formatCount(counters.messages), count(kMaxQueueSendBatch)),
       counters.messages > static_cast<int>(kMaxQueueSendBatch));
  show(m_bytes, tr("%1 of %2 bytes together").arg(count(counters.bytes), count(kMaxQueueSendBatchBytes)),
       counters.bytes > kMaxQueueSendBatchBytes);
  show(m_largest, tr("longest %1 of %2 bytes").arg(count(counters.largest), count(kMaxQueueBodyBytes)),
       counters.largest > kMaxQueueBodyBytes);

  const QString reason = problem();
  m_registry.setEnabled(m_send, reason.isEmpty(), reason);
  const QString none = tr("There is no message in the list.");
  m_registry.setEnabled(m_remove, m_list->selectionModel()->hasSelection(), tr("Choose a message first."));
  m_registry.setEnabled(m_copy, hasRows, none);
  m_registry.setEnabled(m_clear, hasRows, none);
}

void BatchPage::paste() {
  m_message->clear();
  const models::PastedBatch pasted = models::readPastedBatch(QGuiApplication::clipboard()->text());
  if (!pasted.problem.isEmpty())
    return m_message->showMessage(Severity::Warning, tr("Nothing was pasted."), pasted.problem);
  addMessages(pasted.messages);
}

void BatchPage::removeChosen() {
  QList<int> rows;
  for (const QModelIndex& index : m_list->selectionModel()->selectedRows()) rows.append(index.row());
  std::sort(rows.begin(), rows.end(), std::greater<>());
  for (const int row : rows) m_model->removeRows(row, 1);
  showCurrent();
}

void BatchPage::askToClear() {
  AskQuestion question;
  question.title = tr("Empty the batch?");
  question.text = tr("%1 messages are taken out of the list. Nothing of the queue changes.", nullptr,
                     models::pluralOf(m_model->rowCount()))
                      .arg(models::formatCount(m_model->rowCount()));
  question.confirmLabel = tr("Empty the batch");
  question.destructive = true;
  Ask::confirm(this, question, [this](bool accepted) {
    if (!accepted) return;
    m_model->clear();
    showCurrent();
  });
}

void BatchPage::send() {
  m_message->clear();
  QueueBatchSend batch = m_model->batch();
  batch.delaySeconds = models::queueNumber(m_commonDelay->text());
  m_sender->sendBatch(std::move(batch));
}

}  // namespace tovuk::views
