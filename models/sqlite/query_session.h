// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The runs of one query tab: each statement its own result, the figures, the history entry, stop, and the rest of a
// cut result.
#pragma once

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

#include "models/service_context.h"
#include "models/sqlite/result_model.h"

namespace tovuk::models {

class QueryHistory;

// The line of figures over a result (interface page, "SQLite").
struct QueryFigures {
  std::optional<qint64> rowsReturned, rowsRead, rowsWritten, vmSteps, fullscanSteps, storedBytes, changes;
  std::optional<double> serverMs, roundTripMs;
  std::optional<qint64> costUsdMicros;  // at the account's prices where known; nullopt: not known
};

// One result tab.
struct QueryResult {
  QString sql;                         // the statement as it was sent
  int runId = 0;                       // results are tagged: an older run never shows under newer SQL
  std::shared_ptr<ResultModel> model;  // null for a statement without columns
  QueryFigures figures;
  QStringList nextActions;
  std::optional<Error> error;
  bool running = false, stopped = false;
  bool truncated = false;  // more rows exist than the answer holds
};

class QuerySession : public QObject {
  Q_OBJECT
 public:
  QuerySession(ServiceContext& service, QString database, QueryHistory& history, QObject* parent = nullptr);
  ~QuerySession() override;

  struct Statement {
    QString sql;
    std::vector<SqliteParam> params;
  };
  // Runs statements one request after the other, each with its own result; stops at the first that fails. With
  // `transaction` all go in one request, `statements[]`. Anything running is stopped first.
  void run(const std::vector<Statement>& statements, bool transaction, bool allRows);
  void stop();
  // The rest of a cut result: streamed where the service can, else paged by wrapping the statement in LIMIT/OFFSET.
  void fetchRest(int result);
  [[nodiscard]] QString restText(int result) const;  // what fetching the rest will read, one sentence

  [[nodiscard]] bool isRunning() const;
  [[nodiscard]] int currentStatement() const;  // index into results() while running
  [[nodiscard]] const std::vector<QueryResult>& results() const { return m_results; }

 signals:
  void runStarted();
  void resultAdded(int index);
  void resultChanged(int index);  // figures, error, truncated, next actions
  void firstRows(int index);
  void runFinished();
  void schemaChanged();  // a statement of kind Schema succeeded

 private:
  struct Private;
  std::unique_ptr<Private> d;
  std::vector<QueryResult> m_results;
};

}  // namespace tovuk::models
