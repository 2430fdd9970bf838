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
  bool rowsReadEstimated = false;       // the service says that rowsRead is its estimate
  std::optional<qint64> costUsdMicros;  // at the account's prices where known; nullopt: not known

  [[nodiscard]] QString rowsReadText() const;  // an estimate says that it is one
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

  // Of a statement that writes rows. One that changes the schema tells of none, however many go with it.
  [[nodiscard]] std::optional<qint64> rowsChanged() const;
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
  // `transaction` all go in one request, `statements[]`. Anything running is stopped first; the results of the run
  // before are dropped (their models live on for who holds them).
  void run(const std::vector<Statement>& statements, bool transaction, bool allRows);
  void stop();
  // The rest of a cut result: streamed where the service can, else paged by wrapping the statement in LIMIT/OFFSET.
  // Streaming runs the statement again into a new model (modelChanged); paging appends to the model that is there.
  // Does nothing where canFetchRest is false or a run is under way.
  void fetchRest(int result);
  // A result that was cut, of a statement that only reads; paging also needs one that can stand in FROM (...).
  [[nodiscard]] bool canFetchRest(int result) const;
  [[nodiscard]] QString restText(int result) const;  // what fetching the rest will read; empty: cannot be fetched

  [[nodiscard]] bool isRunning() const;
  // Statements that write are under way: they are among the service's pending commands from start to end.
  [[nodiscard]] bool isWriting() const;
  // The statements of the run that were never sent, because one before them failed or was stopped.
  [[nodiscard]] QStringList statementsNotRun() const;
  [[nodiscard]] bool isTransaction() const;
  [[nodiscard]] int currentStatement() const;  // index into results() while running, else -1
  [[nodiscard]] const std::vector<QueryResult>& results() const { return m_results; }

 signals:
  void runStarted();  // of run() only: results() is empty, nothing older may be shown
  void resultAdded(int index);
  void resultChanged(int index);  // figures, error, truncated, next actions
  void firstRows(int index);
  void modelChanged(int index);  // results()[index].model is there, or is another one
  void runFinished();            // of run() or fetchRest(): nothing runs any more
  void runningChanged(bool running);
  void schemaChanged();  // a statement of kind Schema succeeded

 private:
  struct Private;
  struct Later {
    void operator()(client::QueryRun* run) const;  // deleteLater
  };

  void startNext();
  void send(std::size_t first, SqliteQuery query, bool allRows);
  void adoptStore(std::size_t index);
  void onRowsArrived(std::size_t index);
  void onFinished();
  void onFailed(const Error& error);
  void onStopped();
  void endEarly(std::size_t index, const client::QueryRun& run, std::size_t place, std::optional<Error> error);
  void abandon();
  void tellRunning();
  void finishRun();
  void askRestPage(std::size_t place);
  void onRestPage();
  void remember(const QueryResult& result, const QueryFigures& figures);
  [[nodiscard]] bool isCut(const QueryResult& result) const;
  [[nodiscard]] QueryFigures figuresOf(const client::QueryRun& run, std::size_t index) const;
  static void add(QueryFigures& to, const QueryFigures& page);
  std::unique_ptr<client::QueryRun, Later> takeRun();

  std::unique_ptr<Private> d;
  std::vector<QueryResult> m_results;
};

}  // namespace tovuk::models
