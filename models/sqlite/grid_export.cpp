// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sqlite/grid_export.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <QTimer>

#include <numeric>

#include "models/background_task.h"
#include "models/sqlite/grid_writer.h"
#include "models/sqlite/result_arrange.h"

namespace tovuk::models {

namespace {

constexpr qsizetype kBufferBytes = 256 * 1024;
constexpr int kProgressMs = 50;

std::vector<int> columnsOf(const GridModel& model, const GridSelection& selection) {
  if (!selection.columns.empty()) return selection.columns;
  std::vector<int> all(static_cast<std::size_t>(model.columnCount()));
  std::iota(all.begin(), all.end(), 0);
  return all;
}

GridWriter writerFor(const GridModel& model, const std::vector<int>& columns, const GridExportOptions& options) {
  std::vector<std::string> names;
  std::vector<bool> numeric;
  for (const int column : columns) {
    names.push_back(model.columnName(column).toStdString());
    numeric.push_back(model.isNumericColumn(column));
  }
  return {options, std::move(names), std::move(numeric)};
}

}  // namespace

QString formatName(GridFormat format) {
  switch (format) {
    case GridFormat::Csv: return QStringLiteral("CSV");
    case GridFormat::Tsv: return QStringLiteral("TSV");
    case GridFormat::Json: return QStringLiteral("JSON");
    case GridFormat::NdJson: return QStringLiteral("NDJSON");
    case GridFormat::Markdown: return QStringLiteral("Markdown");
    case GridFormat::Insert: return QStringLiteral("INSERT");
  }
  return {};
}

QString formatSuffix(GridFormat format) {
  switch (format) {
    case GridFormat::Csv: return QStringLiteral("csv");
    case GridFormat::Tsv: return QStringLiteral("tsv");
    case GridFormat::Json: return QStringLiteral("json");
    case GridFormat::NdJson: return QStringLiteral("ndjson");
    case GridFormat::Markdown: return QStringLiteral("md");
    case GridFormat::Insert: return QStringLiteral("sql");
  }
  return {};
}

QString gridText(const GridModel& model, const GridSelection& selection, const GridExportOptions& options) {
  const std::vector<int> columns = columnsOf(model, selection);
  GridWriter writer = writerFor(model, columns, options);
  QByteArray out;
  writer.begin(out);
  const auto writeRow = [&](int row) {
    if (!model.isLoaded(row)) return;
    writer.beginRow(out);
    for (const int column : columns) writer.cell(model.cell(row, column), out);
    writer.endRow(out);
  };
  if (selection.rows.empty()) {
    for (int row = 0; row < model.rowCount(); ++row) writeRow(row);
  } else {
    for (const int row : selection.rows) writeRow(row);
  }
  writer.end(out);
  return QString::fromUtf8(out);
}

// What the worker needs, all of it shared or copied: the model may go meanwhile.
struct GridExportJob::Private {
  struct Shared {
    RowSnapshot rows;
    std::vector<quint32> order;  // store rows in the order written
    std::vector<int> columns;
    GridWriter writer;
    QString path;
    std::atomic<qint64> written{0};
    QString error;  // set by the worker before it ends
  };

  std::shared_ptr<Shared> shared;
  BackgroundTask task;
  QTimer progress;
};

namespace {

// Runs in the worker. nullopt: written; otherwise what went wrong. A cancelled file is given up by QSaveFile.
template <class Shared>
std::optional<QString> writeFile(Shared& job, const std::atomic<bool>& cancelled) {
  QSaveFile file(job.path);
  if (!file.open(QIODevice::WriteOnly)) return file.errorString();
  QByteArray buffer;
  buffer.reserve(kBufferBytes + kBufferBytes / 4);
  job.writer.begin(buffer);
  qint64 written = 0;
  for (const quint32 row : job.order) {
    job.writer.beginRow(buffer);
    for (const int column : job.columns) {
      job.writer.cell(job.rows.cell(row, static_cast<std::size_t>(column)), buffer);
    }
    job.writer.endRow(buffer);
    ++written;
    if (buffer.size() < kBufferBytes) continue;
    if (cancelled.load(std::memory_order_relaxed)) return std::nullopt;
    if (file.write(buffer) != buffer.size()) return file.errorString();
    buffer.resize(0);  // keeps what was reserved
    job.written.store(written, std::memory_order_relaxed);
  }
  job.writer.end(buffer);
  if (file.write(buffer) != buffer.size()) return file.errorString();
  if (cancelled.load(std::memory_order_relaxed)) return std::nullopt;
  if (!file.commit()) return file.errorString();
  job.written.store(written, std::memory_order_relaxed);
  return std::nullopt;
}

}  // namespace

GridExportJob::GridExportJob(const ResultModel& model, GridSelection selection, GridExportOptions options, QString path,
                             QObject* parent)
    : QObject(parent), d(std::make_unique<Private>()) {
  std::vector<int> columns = columnsOf(model, selection);
  GridWriter writer = writerFor(model, columns, options);
  std::vector<quint32> order;
  if (selection.rows.empty()) {
    order.reserve(static_cast<std::size_t>(model.rowCount()));
    for (int row = 0; row < model.rowCount(); ++row) order.push_back(static_cast<quint32>(model.storeRow(row)));
  } else {
    for (const int row : selection.rows) order.push_back(static_cast<quint32>(model.storeRow(row)));
  }
  d->shared.reset(new Private::Shared{
      RowSnapshot(*model.store()), std::move(order), std::move(columns), std::move(writer), std::move(path), 0, {}});
  d->progress.setInterval(kProgressMs);
  connect(&d->progress, &QTimer::timeout, this, [this] {
    emit progress(d->shared->written.load(std::memory_order_relaxed), static_cast<qint64>(d->shared->order.size()));
  });
  connect(&d->task, &BackgroundTask::finished, this, [this] {
    d->progress.stop();
    const auto all = static_cast<qint64>(d->shared->order.size());
    if (!d->shared->error.isEmpty()) {
      emit failed(d->shared->error);
      return;
    }
    emit progress(all, all);
    emit finished(all);
  });
}

GridExportJob::~GridExportJob() = default;

void GridExportJob::start() {
  d->progress.start();
  d->task.start([shared = d->shared](const std::atomic<bool>& cancelled) {
    if (const auto error = writeFile(*shared, cancelled)) {
      shared->error =
          error->isEmpty() ? QCoreApplication::translate("GridExport", "The file could not be written.") : *error;
    }
  });
}

void GridExportJob::cancel() {
  if (!d->task.isRunning()) return;
  d->task.cancel();
  d->progress.stop();
  QTimer::singleShot(0, this, &GridExportJob::cancelled);
}

}  // namespace tovuk::models
