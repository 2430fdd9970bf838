// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The messages of one queue, page by page in the order of sending. Nothing is read before it is asked for: the hosted
// service meters it. The contract gives no bodies; the local service does, through a route of its own.
#pragma once

#include <QAbstractTableModel>

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "api/contract/queue/queue.h"
#include "models/resource_state.h"
#include "models/row_diff.h"
#include "models/service_context.h"

namespace tovuk::models {

// The contract's statuses in the order of a message's life, and what they are called.
QStringList messageStatuses();
QString messageStatusName(const QString& status);  // as sent where it is unknown

class MessageStore : public DiffedModel<QAbstractTableModel> {
  Q_OBJECT
 public:
  enum Column : int { Id, Status, Attempts, Size, Body, Created, Visible, ColumnCount };
  enum Role : int {
    IdRole = Qt::UserRole + 1,  // QString
    StatusRole,                 // QString as sent
    RawValueRole,               // what a copy takes: QString, qlonglong, QDateTime
  };
  // Bodies that this machine knows of messages whose service tells none; may be empty.
  using BodyLookup = std::function<std::optional<std::string>(const QString& messageId)>;

  static constexpr int kLocalPage = 500;
  static constexpr int kHostedPage = 100;

  MessageStore(ServiceContext& service, QString queue, QObject* parent = nullptr);
  void setBodyLookup(BodyLookup lookup);
  void takeLookupAgain();  // it may know more now

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  // Empty: all. Another status empties the list.
  void setStatus(const QString& status);
  [[nodiscard]] QString status() const { return m_status; }
  void refresh();  // the first page; a newer one replaces an older one
  void readMore();
  void readAll();  // page after page until the end, an error or stop()
  void stop();
  [[nodiscard]] bool hasMore() const { return !m_cursor.empty(); }
  [[nodiscard]] bool isReading() const { return m_isReading; }
  [[nodiscard]] bool isReadingAll() const { return m_readsAll; }
  // How many messages one read asks for.
  [[nodiscard]] int pageSize() const { return tellsBodies() ? kLocalPage : kHostedPage; }
  // The service gives the bodies.
  [[nodiscard]] bool tellsBodies() const;

  [[nodiscard]] LoadState state() const { return m_state; }
  [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
  [[nodiscard]] bool hasLoaded() const { return m_hasLoaded; }
  [[nodiscard]] const QStringList& nextActions() const { return m_nextActions; }
  [[nodiscard]] const QueueMessage& message(int row) const { return m_rows[static_cast<std::size_t>(row)].message; }
  // nullopt: nobody told it.
  [[nodiscard]] const std::optional<std::string>& body(int row) const {
    return m_rows[static_cast<std::size_t>(row)].body;
  }
  [[nodiscard]] int rowOf(const QString& messageId) const;  // -1

 signals:
  void stateChanged();

 private:
  struct Row {
    QueueMessage message;
    std::optional<std::string> body;
    QString preview;
    friend bool operator==(const Row&, const Row&) = default;
  };
  struct Page {
    std::vector<Row> rows;
    std::optional<std::string> nextCursor;
    std::vector<std::string> nextActions;
  };
  void read(bool fromStart);
  void take(Result<Page> page, bool fromStart);
  void fail(const Error& error);
  [[nodiscard]] Row rowOfMessage(QueueMessage message, std::optional<std::string> body) const;
  static QVariant rawValue(const Row& row, int column);

  ServiceContext& m_service;
  QString m_queue;
  QString m_status;
  BodyLookup m_lookup;
  std::vector<Row> m_rows;
  std::string m_cursor;  // of the next page; empty: none
  QStringList m_nextActions;
  LoadState m_state = LoadState::Empty;
  std::optional<Error> m_error;
  bool m_hasLoaded = false;
  bool m_isReading = false;
  bool m_readsAll = false;
  client::Reply<QueueMessages> m_list;
  client::Reply<QueueBodies> m_bodies;
};

}  // namespace tovuk::models
