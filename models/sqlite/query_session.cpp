// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sqlite/query_session.h"

#include <QDateTime>
#include <QUuid>

#include <algorithm>

#include "api/client/access_policy.h"
#include "api/contract/limits.h"
#include "models/command_queue.h"
#include "models/cost.h"
#include "models/format.h"
#include "models/sqlite/query_history.h"
#include "models/sqlite/query_rest.h"
#include "models/sqlite/sql_text.h"

namespace tovuk::models {

namespace {

constexpr double kBytesPerMib = 1024.0 * 1024.0;

std::optional<qint64> sum(std::optional<qint64> a, std::optional<qint64> b) {
  if (!a) return b;
  return b ? *a + *b : *a;
}

// The place N of "Statement N: ..." in the message of a transaction that failed, from 0; 0 where it names none.
std::size_t failedStatement(const std::string& message, std::size_t count) {
  constexpr std::string_view kWord = "Statement ";
  if (message.rfind(kWord, 0) != 0) return 0;
  std::size_t number = 0;
  for (std::size_t i = kWord.size(); i < message.size() && message[i] >= '0' && message[i] <= '9'; ++i) {
    number = std::min<std::size_t>(number * 10 + static_cast<std::size_t>(message[i] - '0'), 100000);
  }
  return number >= 1 && number <= count ? number - 1 : 0;
}

bool writes(const SqliteQuery& query) {
  return !std::all_of(query.statements.begin(), query.statements.end(),
                      [](const SqliteStatement& one) { return client::isReadingStatement(one.sql); });
}

}  // namespace

struct QuerySession::Private {
  enum class Mode : std::uint8_t { Statements, Transaction, RestStreamed, RestPaged };

  ServiceContext& service;
  QString database;
  QueryHistory& history;
  int runId = 0;

  Mode mode = Mode::Statements;
  std::vector<Statement> statements;  // of the run; results() has one for each that was started
  bool allRows = false;
  std::unique_ptr<client::QueryRun> run;  // null: nothing is running
  std::size_t first = 0;                  // result of the run's first statement
  std::size_t count = 0;                  // statements in the request
  QDateTime startedAt;
  std::vector<bool> hadRows;  // firstRows was emitted, one a result
  QueryFigures rest;          // summed over the pages of a rest
  bool toldRunning = false;
  PendingWrite write{};  // of the run, when it writes
};

QuerySession::QuerySession(ServiceContext& service, QString database, QueryHistory& history, QObject* parent)
    : QObject(parent),
      d(new Private{service, std::move(database), history, 0, {}, {}, false, {}, 0, 0, {}, {}, {}, false, {}}) {}

QuerySession::~QuerySession() = default;

bool QuerySession::isRunning() const { return d->run != nullptr; }
bool QuerySession::isWriting() const { return static_cast<bool>(d->write); }
QStringList QuerySession::statementsNotRun() const {
  QStringList out;
  if (isRunning()) return out;
  for (std::size_t i = m_results.size(); i < d->statements.size(); ++i) out << d->statements[i].sql;
  return out;
}
bool QuerySession::isTransaction() const { return d->mode == Private::Mode::Transaction; }
int QuerySession::currentStatement() const { return d->run ? static_cast<int>(d->first) : -1; }

// ---- a run ----------------------------------------------------------------------------------------------------------

void QuerySession::run(const std::vector<Statement>& statements, bool transaction, bool allRows) {
  abandon();
  if (statements.empty()) return;
  ++d->runId;
  d->mode = transaction ? Private::Mode::Transaction : Private::Mode::Statements;
  d->statements = statements;
  d->allRows = allRows;
  d->hadRows.clear();
  m_results.clear();
  emit runStarted();
  startNext();
}

void QuerySession::startNext() {
  const std::size_t next = m_results.size();
  const bool transaction = d->mode == Private::Mode::Transaction;
  const std::size_t count = transaction ? d->statements.size() : 1;
  SqliteQuery query;
  for (std::size_t i = next; i < next + count; ++i) {
    const Statement& statement = d->statements[i];
    query.statements.push_back({statement.sql.toStdString(), statement.params});
    QueryResult result;
    result.sql = statement.sql;
    result.runId = d->runId;
    result.running = true;
    m_results.push_back(std::move(result));
    d->hadRows.push_back(false);
  }
  send(next, std::move(query), d->allRows);
  for (std::size_t i = next; i < next + count; ++i) emit resultAdded(static_cast<int>(i));
}

void QuerySession::send(std::size_t first, SqliteQuery query, bool allRows) {
  d->first = first;
  d->count = query.statements.size();
  d->startedAt = QDateTime::currentDateTimeUtc();
  // Before it is sent: a program that ends right after must know of it.
  if (writes(query))
    d->write = d->service.commands().track(tr("Run statements that write in %1", "a database").arg(d->database));
  client::QueryOptions options;
  options.allRows = allRows && d->service.connection().hasLocalExtension("rows_all");
  d->run = d->service.client().query(d->service.id(), d->database.toStdString(), std::move(query), options);
  client::QueryRun* const run = d->run.get();
  connect(run, &client::QueryRun::resultStarted, this,
          [this](int index) { adoptStore(static_cast<std::size_t>(index)); });
  connect(run, &client::QueryRun::rowsArrived, this,
          [this](int index) { onRowsArrived(static_cast<std::size_t>(index)); });
  connect(run, &client::QueryRun::finished, this, &QuerySession::onFinished);
  connect(run, &client::QueryRun::failed, this, &QuerySession::onFailed);
  connect(run, &client::QueryRun::stopped, this, &QuerySession::onStopped);
  tellRunning();
}

void QuerySession::tellRunning() {
  if (d->toldRunning == isRunning()) return;
  d->toldRunning = isRunning();
  emit runningChanged(d->toldRunning);
}

void QuerySession::finishRun() {
  if (isRunning()) return;  // a slot has started another one
  tellRunning();
  emit runFinished();
}

// Gives result `index` of the run its model, once its columns are known.
void QuerySession::adoptStore(std::size_t index) {
  // Pages of a rest go into the store that is there, when they are complete.
  if (index >= d->count || d->mode == Private::Mode::RestPaged) return;
  const auto stores = d->run->results();
  if (index >= stores.size() || !stores[index] || stores[index]->columns().empty()) return;
  QueryResult& result = m_results[d->first + index];
  if (result.model && result.model->store() == stores[index]) return;
  auto model = std::make_shared<ResultModel>(stores[index]);
  if (result.model) {
    // The same statement with all its rows: sort and filter stay.
    model->sort(result.model->sortColumn(), result.model->sortOrder());
    model->setFilter(result.model->filter());
  }
  result.model = std::move(model);
  emit modelChanged(static_cast<int>(d->first + index));
  emit resultChanged(static_cast<int>(d->first + index));
}

void QuerySession::onRowsArrived(std::size_t index) {
  adoptStore(index);
  const std::size_t result = d->first + index;
  if (index >= d->count || d->mode == Private::Mode::RestPaged || d->hadRows[result]) return;
  d->hadRows[result] = true;
  emit firstRows(static_cast<int>(result));
}

// Takes the run out, so that a new one may be started from here; it is deleted when its signal has returned.
std::unique_ptr<client::QueryRun, QuerySession::Later> QuerySession::takeRun() {
  d->run->disconnect(this);
  d->write.reset();
  return std::unique_ptr<client::QueryRun, Later>(d->run.release());
}

void QuerySession::Later::operator()(client::QueryRun* run) const { run->deleteLater(); }

// ---- its end --------------------------------------------------------------------------------------------------------

// The figures of statement `index` of an answer.
QueryFigures QuerySession::figuresOf(const client::QueryRun& run, std::size_t index) const {
  QueryFigures figures;
  figures.roundTripMs = run.roundTripMs();
  const auto stores = run.results();
  if (index < stores.size() && stores[index]) figures.rowsReturned = static_cast<qint64>(stores[index]->rowCount());
  const auto& answer = run.figures();
  if (!answer) return figures;
  if (index < answer->results.size()) {
    const SqliteStatementFigures& one = answer->results[index];
    figures.rowsRead = one.rowsRead;
    figures.rowsReadEstimated = one.rowsReadEstimated.value_or(false);
    figures.rowsWritten = one.rowsWritten;
    figures.vmSteps = one.vmSteps;
    figures.fullscanSteps = one.fullscanSteps;
    figures.changes = one.changes;
    if (one.durationMs) figures.serverMs = static_cast<double>(*one.durationMs);
  }
  if (d->count == 1) {
    // The whole request is this statement, and its time is finer than whole milliseconds.
    if (!figures.rowsRead) figures.rowsRead = answer->rowsRead;
    if (!figures.rowsWritten) figures.rowsWritten = answer->rowsWritten;
    if (answer->meta.duration) figures.serverMs = *answer->meta.duration * 1000.0;
  }
  if (answer->meta.sizeAfter) {
    figures.storedBytes = *answer->meta.sizeAfter;
  } else if (answer->storageUsedMib) {
    figures.storedBytes = qRound64(static_cast<double>(*answer->storageUsedMib) * kBytesPerMib);
  }
  const auto& resources = d->service.resources();
  if (resources && figures.rowsRead) {
    figures.costUsdMicros = sqliteCostUsdMicros(resources->pricing, *figures.rowsRead, figures.rowsWritten.value_or(0));
  }
  return figures;
}

void QuerySession::remember(const QueryResult& result, const QueryFigures& figures) {
  HistoryEntry entry;
  entry.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
  entry.at = d->startedAt;
  entry.service = d->service.name();
  entry.database = d->database;
  entry.sql = result.sql;
  entry.figures = figures;
  if (result.error) entry.error = QString::fromStdString(result.error->message);
  entry.stopped = result.stopped;
  d->history.add(std::move(entry));
}

void QuerySession::onFinished() {
  if (d->mode == Private::Mode::RestPaged) {
    onRestPage();
    return;
  }
  for (std::size_t i = 0; i < d->count; ++i) adoptStore(i);
  const std::size_t first = d->first;
  const std::size_t count = d->count;
  const auto run = takeRun();
  const bool asked = d->allRows || d->mode == Private::Mode::RestStreamed;
  const bool all = asked && d->service.connection().hasLocalExtension("rows_all");
  bool changedSchema = false;
  for (std::size_t i = 0; i < count; ++i) {
    QueryResult& result = m_results[first + i];
    result.running = false;
    result.error.reset();
    result.figures = figuresOf(*run, i);
    result.nextActions.clear();
    if (run->figures()) {
      for (const std::string& action : run->figures()->nextActions)
        result.nextActions << QString::fromStdString(action);
    }
    result.truncated = !all && isCut(result);
    changedSchema = changedSchema || kindOf(result.sql) == StatementKind::Schema;
    remember(result, result.figures);
    emit resultChanged(static_cast<int>(first + i));
  }
  if (run->figures()) d->service.adoptDatabase(run->figures()->database, run->figures()->meta.sizeAfter);
  // A slot may have started another run.
  if (d->run == nullptr && d->mode == Private::Mode::Statements && m_results.size() < d->statements.size()) {
    startNext();
  } else {
    finishRun();
  }
  if (changedSchema) emit schemaChanged();
}

// Our service says it in so many words; of others it is known only that they hold no more than this.
bool QuerySession::isCut(const QueryResult& result) const {
  const bool isFull = result.figures.rowsReturned.value_or(0) >= static_cast<qint64>(kMaxResultRows);
  if (!isFull) return false;
  const bool says = std::any_of(result.nextActions.begin(), result.nextActions.end(), [](const QString& action) {
    return action.startsWith(QLatin1String("More rows exist"));
  });
  return says || !d->service.connection().hasLocalExtension("rows_all");
}

void QuerySession::onFailed(const Error& error) {
  const auto run = takeRun();
  const std::size_t culprit = d->count > 1 ? failedStatement(error.message, d->count) : 0;
  for (std::size_t i = 0; i < d->count; ++i) {
    Error own = error;
    if (i != culprit) {
      own.code = "rolled_back";
      own.message = tr("Nothing was changed, because statement %1 of the transaction failed.")
                        .arg(formatCount(static_cast<qint64>(culprit) + 1))
                        .toStdString();
      own.agentInstruction.clear();
    }
    endEarly(d->first + i, *run, i, std::move(own));
  }
  finishRun();
}

void QuerySession::onStopped() {
  const auto run = takeRun();
  for (std::size_t i = 0; i < d->count; ++i) endEarly(d->first + i, *run, i, std::nullopt);
  finishRun();
}

// A statement that failed or, without an error, was stopped. Rows that came stay.
void QuerySession::endEarly(std::size_t index, const client::QueryRun& run, std::size_t place,
                            std::optional<Error> error) {
  if (index >= m_results.size()) return;
  QueryResult& result = m_results[index];
  result.running = false;
  result.stopped = !error.has_value();
  result.error = std::move(error);
  if (d->mode == Private::Mode::RestPaged) {
    remember(result, d->rest);
  } else {
    const QueryFigures figures = figuresOf(run, place);
    result.figures = figures;
    remember(result, figures);
  }
  emit resultChanged(static_cast<int>(index));
}

void QuerySession::stop() {
  if (!d->run) return;
  const client::Ledger::PersonStops person(d->service.client().ledger());
  d->run->stop();
}

// As stop(), at once: the end is told before this returns.
void QuerySession::abandon() {
  if (!d->run) return;
  d->run->disconnect(this);
  d->run->stop();
  onStopped();
}

// ---- the rest of a cut result ---------------------------------------------------------------------------------------

bool QuerySession::canFetchRest(int index) const {
  if (index < 0 || index >= static_cast<int>(m_results.size())) return false;
  const QueryResult& result = m_results[static_cast<std::size_t>(index)];
  if (!result.truncated || !result.model) return false;
  if (!client::isReadingStatement(result.sql.toStdString())) return false;
  return d->service.connection().hasLocalExtension("rows_all") || canBePaged(result.sql);
}

std::optional<qint64> QueryResult::rowsChanged() const {
  return kindOf(sql) == StatementKind::Write ? figures.changes : std::nullopt;
}

QString QueryFigures::rowsReadText() const {
  const QString text = formatCount(rowsRead.value_or(0));
  return rowsReadEstimated ? QStringLiteral("\u2248 ") + text : text;
}

QString QuerySession::restText(int index) const {
  if (!canFetchRest(index)) return {};
  const QueryResult& result = m_results[static_cast<std::size_t>(index)];
  if (d->service.connection().hasLocalExtension("rows_all")) {
    return tr("Runs the statement again and streams every row, which reads at least the %1 rows read so far once more.")
        .arg(result.figures.rowsReadText());
  }
  return tr("Fetches %1 rows at a time. Each time the statement runs from its start, so that it also reads all rows "
            "that are already here.")
      .arg(formatCount(static_cast<qint64>(kMaxResultRows)));
}

void QuerySession::fetchRest(int index) {
  if (isRunning() || !canFetchRest(index)) return;
  const auto place = static_cast<std::size_t>(index);
  QueryResult& result = m_results[place];
  result.running = true;
  result.stopped = false;
  result.error.reset();
  d->rest = {};
  if (d->service.connection().hasLocalExtension("rows_all")) {
    d->mode = Private::Mode::RestStreamed;
    d->hadRows[place] = false;
    SqliteQuery query;
    query.statements.push_back({result.sql.toStdString(), d->statements[place].params});
    send(place, std::move(query), true);
  } else {
    d->mode = Private::Mode::RestPaged;
    askRestPage(place);
  }
  emit resultChanged(index);
}

void QuerySession::askRestPage(std::size_t place) {
  const QueryResult& result = m_results[place];
  SqliteQuery query;
  query.statements.push_back(
      {pageOf(result.sql, kMaxResultRows, result.model->heldRows()).toStdString(), d->statements[place].params});
  send(place, std::move(query), false);
}

void QuerySession::onRestPage() {
  const std::size_t place = d->first;
  const auto run = takeRun();
  QueryResult& result = m_results[place];
  const QueryFigures page = figuresOf(*run, 0);
  add(d->rest, page);
  const qint64 returned = page.rowsReturned.value_or(0);
  if (!run->results().empty() && run->results().front()) {
    for (const auto& chunk : run->results().front()->chunks()) result.model->store()->append(chunk);
  }
  add(result.figures, page);
  result.figures.rowsReturned = result.model->heldRows();
  if (returned >= static_cast<qint64>(kMaxResultRows)) {
    askRestPage(place);
    emit resultChanged(static_cast<int>(place));
    return;
  }
  result.running = false;
  result.truncated = false;
  remember(result, d->rest);
  emit resultChanged(static_cast<int>(place));
  finishRun();
}

void QuerySession::add(QueryFigures& to, const QueryFigures& page) {
  to.rowsReturned = sum(to.rowsReturned, page.rowsReturned);
  to.rowsRead = sum(to.rowsRead, page.rowsRead);
  to.rowsReadEstimated = to.rowsReadEstimated || page.rowsReadEstimated;
  to.rowsWritten = sum(to.rowsWritten, page.rowsWritten);
  to.vmSteps = sum(to.vmSteps, page.vmSteps);
  to.fullscanSteps = sum(to.fullscanSteps, page.fullscanSteps);
  to.costUsdMicros = sum(to.costUsdMicros, page.costUsdMicros);
  to.serverMs = to.serverMs.value_or(0) + page.serverMs.value_or(0);
  to.roundTripMs = to.roundTripMs.value_or(0) + page.roundTripMs.value_or(0);
  to.storedBytes = page.storedBytes;
}

}  // namespace tovuk::models
