// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/queue/message_store.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

#include "api/client/queue/queue_calls.h"
#include "api/contract/base64.h"
#include "api/contract/queue/limits.h"
#include "models/format.h"
#include "models/queue/body_text.h"

namespace tovuk::models {

namespace {

class MessageText {
  Q_DECLARE_TR_FUNCTIONS(QueueMessages)
 public:
  static QString status(const QString& status) {
    if (status == u"queued") return tr("Queued", "status of a message");
    if (status == u"inflight") return tr("In flight", "status of a message");
    if (status == u"done") return tr("Done", "status of a message");
    if (status == u"dead") return tr("Dead", "status of a message");
    return status;
  }
  static QString header(int column) {
    switch (column) {
      case MessageStore::Id: return tr("Id");
      case MessageStore::Status: return tr("Status", "of a message");
      case MessageStore::Attempts: return tr("Attempts", "deliveries of a message so far");
      case MessageStore::Size: return tr("Bytes");
      case MessageStore::Body: return tr("Body", "of a message");
      case MessageStore::Created: return tr("Created (%1)", "a message; the time zone").arg(localZone());
      case MessageStore::Visible: return tr("Visible from (%1)", "a message; the time zone").arg(localZone());
      default: return {};
    }
  }
  static QString unknownBody() { return tr("not told by the service", "the body of a message"); }
};

QString shortTime(const std::string& contractTime) {
  const QDateTime time = dateTimeOf(contractTime);
  return time.isValid() ? time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss") : QString::fromStdString(contractTime);
}

QString countText(std::optional<std::int64_t> count) { return count ? formatCount(*count) : QString(); }

bool isNumber(int column) { return column == MessageStore::Attempts || column == MessageStore::Size; }

}  // namespace

QStringList messageStatuses() {
  return {QStringLiteral("queued"), QStringLiteral("inflight"), QStringLiteral("done"), QStringLiteral("dead")};
}

QString messageStatusName(const QString& status) { return MessageText::status(status); }

MessageStore::MessageStore(ServiceContext& service, QString queue, QObject* parent)
    : DiffedModel<QAbstractTableModel>(parent), m_service(service), m_queue(std::move(queue)) {}

void MessageStore::setBodyLookup(BodyLookup lookup) {
  m_lookup = std::move(lookup);
  takeLookupAgain();
}

void MessageStore::takeLookupAgain() {
  if (!m_lookup || m_rows.empty()) return;
  for (Row& row : m_rows) {
    if (!row.body) row = rowOfMessage(row.message, std::nullopt);
  }
  emit dataChanged(index(0, Body), index(rowCount() - 1, Body));
}

bool MessageStore::tellsBodies() const { return m_service.connection().hasLocalExtension("queue_bodies"); }

int MessageStore::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MessageStore::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant MessageStore::rawValue(const Row& row, int column) {
  switch (column) {
    case Id: return QString::fromStdString(row.message.id);
    case Status: return QString::fromStdString(row.message.status);
    case Attempts: return static_cast<qlonglong>(row.message.attempts.value_or(-1));
    case Size: return static_cast<qlonglong>(row.message.bodySizeBytes.value_or(-1));
    case Body: return row.body ? QString::fromStdString(*row.body) : QString();
    case Created: return dateTimeOf(row.message.createdAt);
    case Visible: return dateTimeOf(row.message.visibleAt);
    default: return {};
  }
}

QVariant MessageStore::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Row& row = m_rows[static_cast<std::size_t>(index.row())];
  switch (role) {
    case Qt::DisplayRole:
      switch (index.column()) {
        case Status: return MessageText::status(QString::fromStdString(row.message.status));
        case Attempts: return countText(row.message.attempts);
        case Size: return countText(row.message.bodySizeBytes);
        case Body: return row.body ? row.preview : MessageText::unknownBody();
        case Created: return shortTime(row.message.createdAt);
        case Visible: return shortTime(row.message.visibleAt);
        default: return rawValue(row, index.column());
      }
    case Qt::ToolTipRole:
      if (index.column() == Created) return formatUtcAndLocal(row.message.createdAt);
      if (index.column() == Visible) return formatUtcAndLocal(row.message.visibleAt);
      return {};
    case Qt::TextAlignmentRole:
      return QVariant((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IdRole: return QString::fromStdString(row.message.id);
    case StatusRole: return QString::fromStdString(row.message.status);
    case RawValueRole: return rawValue(row, index.column());
    default: return {};
  }
}

QVariant MessageStore::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole)
    return QVariant((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  return role == Qt::DisplayRole ? QVariant(MessageText::header(section)) : QVariant();
}

void MessageStore::setStatus(const QString& status) {
  if (status == m_status) return;
  m_status = status;
  m_list.cancel();
  m_bodies.cancel();
  m_isReading = m_readsAll = m_hasLoaded = false;
  m_cursor.clear();
  m_error.reset();
  beginResetModel();
  m_rows.clear();
  endResetModel();
  m_state = LoadState::Empty;
  emit stateChanged();
}

void MessageStore::refresh() {
  m_readsAll = false;
  read(true);
}

void MessageStore::readMore() {
  if (!m_isReading && hasMore()) read(false);
}

void MessageStore::readAll() {
  if (m_isReading || (m_hasLoaded && !hasMore())) return;
  m_readsAll = true;
  read(!m_hasLoaded);
}

void MessageStore::stop() {
  if (!m_isReading) return;
  m_list.cancel();
  m_bodies.cancel();
  m_isReading = m_readsAll = false;
  m_state = !m_hasLoaded || m_rows.empty() ? LoadState::Empty : LoadState::Ready;
  emit stateChanged();
}

void MessageStore::read(bool fromStart) {
  m_isReading = true;
  m_state = m_hasLoaded ? LoadState::Refreshing : LoadState::Loading;
  emit stateChanged();
  client::QueuePage wanted;
  wanted.status = m_status.toStdString();
  wanted.limit = pageSize();
  // Where reading costs nothing, what was read stays in the list.
  if (fromStart && tellsBodies()) wanted.limit = std::clamp<std::int64_t>(rowCount(), wanted.limit, kMaxQueuePage);
  if (!fromStart) wanted.cursor = m_cursor;
  const std::string queue = m_queue.toStdString();
  if (tellsBodies()) {
    m_bodies = client::localQueueBodies(m_service.client(), m_service.id(), queue, wanted);
    m_bodies.then(this, [this, fromStart](Result<QueueBodies> result) {
      take(std::move(result).transform([this](QueueBodies&& answer) {
        Page page{{}, std::move(answer.nextCursor), std::move(answer.nextActions)};
        page.rows.reserve(answer.messages.size());
        for (QueueMessageBody& item : answer.messages)
          page.rows.push_back(rowOfMessage(std::move(item.message), decodeBase64(item.bodyBase64)));
        return page;
      }),
           fromStart);
    });
    return;
  }
  m_list = client::queueMessages(m_service.client(), m_service.id(), queue, wanted);
  m_list.then(this, [this, fromStart](Result<QueueMessages> result) {
    take(std::move(result).transform([this](QueueMessages&& answer) {
      Page page{{}, std::move(answer.nextCursor), std::move(answer.nextActions)};
      page.rows.reserve(answer.messages.size());
      for (QueueMessage& message : answer.messages) page.rows.push_back(rowOfMessage(std::move(message), std::nullopt));
      return page;
    }),
         fromStart);
  });
}

MessageStore::Row MessageStore::rowOfMessage(QueueMessage message, std::optional<std::string> body) const {
  Row row{std::move(message), std::move(body), {}};
  if (!row.body && m_lookup) row.body = m_lookup(QString::fromStdString(row.message.id));
  if (row.body) row.preview = bodyPreview(*row.body);
  return row;
}

void MessageStore::take(Result<Page> page, bool fromStart) {
  if (!page) return fail(page.error());
  if (fromStart) {
    syncRows(
        QModelIndex(), m_rows, std::move(page->rows),
        [](const Row& row) { return QString::fromStdString(row.message.id); },
        [](int, Row& row, Row& newer) {
          if (row == newer) return false;
          row = std::move(newer);
          return true;
        });
  } else if (!page->rows.empty()) {
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(page->rows.size()) - 1);
    m_rows.insert(m_rows.end(), std::make_move_iterator(page->rows.begin()), std::make_move_iterator(page->rows.end()));
    endInsertRows();
  }
  m_cursor = page->nextCursor.value_or(std::string());
  m_nextActions.clear();
  for (const std::string& action : page->nextActions) m_nextActions.append(QString::fromStdString(action));
  m_hasLoaded = true;
  m_error.reset();
  m_isReading = false;
  if (m_readsAll && hasMore()) return read(false);
  m_readsAll = false;
  m_state = m_rows.empty() ? LoadState::Empty : LoadState::Ready;
  emit stateChanged();
}

void MessageStore::fail(const Error& error) {
  m_error = error;
  m_isReading = m_readsAll = false;
  m_state = m_hasLoaded ? LoadState::Stale : LoadState::Failed;
  emit stateChanged();
}

int MessageStore::rowOf(const QString& messageId) const {
  const std::string id = messageId.toStdString();
  const auto it = std::find_if(m_rows.begin(), m_rows.end(), [&id](const Row& row) { return row.message.id == id; });
  return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

}  // namespace tovuk::models
