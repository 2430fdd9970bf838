// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Copy and export of grid cells. Raw values, no cap, NULL apart from empty text.
//
// CSV and TSV: RFC 4180 quoting; NULL is empty, empty text is "". JSON and NDJSON: blobs as {"base64":...}. Markdown:
// pipes and line breaks escaped. INSERT: SQL literals, x'..' for blobs, table name quoted.
#pragma once

#include <QIODevice>
#include <QObject>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "models/sqlite/result_model.h"

namespace tovuk::models {

enum class GridFormat : std::uint8_t { Csv, Tsv, Json, NdJson, Markdown, Insert };
QString formatName(GridFormat format);    // "CSV"
QString formatSuffix(GridFormat format);  // "csv"

struct GridSelection {
  std::vector<int> rows;     // model rows in order; empty: all
  std::vector<int> columns;  // model columns in order shown; empty: all
};

struct GridExportOptions {
  GridFormat format = GridFormat::Csv;
  bool header = true;  // CSV, TSV, Markdown
  QString table;       // INSERT
};

// The text of a selection, for the clipboard. Rows not loaded are left out; the model's rows are read at once.
QString gridText(const GridModel& model, const GridSelection& selection, const GridExportOptions& options);

// Writes a result that is held in memory to a file in a worker thread: to a temporary file beside it, renamed at the
// end, so that a cancelled or failed export leaves no half file.
class GridExportJob : public QObject {
  Q_OBJECT
 public:
  GridExportJob(const ResultModel& model, GridSelection selection, GridExportOptions options, QString path,
                QObject* parent = nullptr);
  ~GridExportJob() override;  // cancels
  void start();
  void cancel();

 signals:
  void progress(qint64 rowsWritten, qint64 rowsInAll);
  void finished(qint64 rowsWritten);
  void failed(const QString& reason);
  void cancelled();

 private:
  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace tovuk::models
