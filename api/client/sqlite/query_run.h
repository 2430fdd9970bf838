// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One run of one query request: its answer is tokenised in a worker thread as the bytes arrive, and the rows appear
// in column stores, one a statement, while the rest is still coming.
#pragma once

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

#include "api/client/sqlite/column_store.h"
#include "api/contract/error.h"
#include "api/contract/sqlite/sqlite.h"

namespace tovuk::client {

struct QueryOptions {
  // Ask the local service for every row (header Tovuk-Local-Rows: all). Send it only when GET /v1/status announced
  // the extension rows_all; other services stop at 1000 rows a statement.
  bool allRows = false;
  // A query of our own, such as a schema read: shorter time-out, not a person's run.
  bool background = false;
};

class QueryRun : public QObject {
  Q_OBJECT
 public:
  enum class State : std::uint8_t { Running, Finished, Failed, Stopped };

  ~QueryRun() override;  // hangs up when running

  [[nodiscard]] virtual State state() const = 0;
  // One store a statement whose columns are known so far; shared, so that a result outlives its run.
  [[nodiscard]] virtual std::vector<std::shared_ptr<ColumnStore>> results() const = 0;
  // The figures of the answer; set once Finished. Statement i's are figures->results[i].
  [[nodiscard]] virtual const std::optional<SqliteQueryFigures>& figures() const = 0;
  [[nodiscard]] virtual const std::optional<Error>& error() const = 0;  // set once Failed
  [[nodiscard]] virtual double roundTripMs() const = 0;                 // start to last byte; so far while running
  [[nodiscard]] virtual double firstRowsMs() const = 0;                 // start to first rows; -1 before them
  [[nodiscard]] virtual qint64 bytesReceived() const = 0;

  // Hangs up. Rows that are here stay; state becomes Stopped and `stopped` is emitted, later than this call.
  virtual void stop() = 0;

 signals:
  void resultStarted(int index);  // results()[index] exists and knows its columns
  void rowsArrived(int index, qint64 first, qint64 count);
  void finished();  // figures() is set
  void failed(const tovuk::Error& error);
  void stopped();

 protected:
  QueryRun() = default;
};

}  // namespace tovuk::client
